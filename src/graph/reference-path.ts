/** Reads the texts that a path such as `Rules[].Destination.Bucket` leads to; what is not there is skipped. */
export function readPath(value: unknown, path: string): string[] {
  const found: string[] = [];
  collect(value, stepsOf(path), 0, found);
  return found;
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

function collect(value: unknown, steps: readonly Step[], at: number, found: string[]): void {
  if (value === undefined || value === null) return;
  const step = steps[at];
  if (step === undefined) {
    if (typeof value === 'string' && value !== '') found.push(value);
  } else if (step === EACH) {
    if (Array.isArray(value)) for (const entry of value) collect(entry, steps, at + 1, found);
  } else if (typeof value === 'object') collect((value as Record<string, unknown>)[step], steps, at + 1, found);
}
