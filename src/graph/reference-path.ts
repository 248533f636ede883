/**
 * Reads the texts that a path such as `Rules[].Destination.Bucket` leads to; what is not there is skipped. Undefined when
 * something on the way is not what AWS documents, so that the texts cannot be told.
 */
export function readPath(value: unknown, path: string): string[] | undefined {
  const found: string[] = [];
  return collect(value, stepsOf(path), 0, found) ? found : undefined;
}

type Step = string | typeof EACH;
const EACH: unique symbol = Symbol('each');
const parsed = new Map<string, readonly Step[]>();

/** The steps of a path: member names, and going through a list. */
function stepsOf(path: string): readonly Step[] {
  let steps = parsed.get(path);
  if (!steps) {
    steps = path
      .split('.')
      .filter(part => part !== '')
      .flatMap((part): Step[] => (part.endsWith('[]') ? [part.slice(0, -2), EACH] : [part]))
      .filter(step => step !== '');
    parsed.set(path, steps);
  }
  return steps;
}

function collect(value: unknown, steps: readonly Step[], at: number, found: string[]): boolean {
  const step = steps[at];
  if (step === EACH) {
    if (value === undefined || value === null) return true;
    // A list that holds nothing where AWS puts an entry is broken; a member that is not there is merely not set.
    return Array.isArray(value) && value.every(entry => entry !== null && collect(entry, steps, at + 1, found));
  }
  if (value === undefined || value === null) return true;
  if (step === undefined) {
    if (typeof value === 'string' && value !== '') found.push(value);
    return typeof value === 'string';
  }
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  return collect((value as Record<string, unknown>)[step], steps, at + 1, found);
}
