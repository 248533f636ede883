import type { AwsAnswer, AwsError } from '../../model/index.ts';

/** One recorded call with its answer. */
export interface Exchange {
  readonly input: Readonly<Record<string, unknown>>;
  readonly answer: AwsAnswer;
}

/** What is wrong with a recorded exchange, or the exchange. */
export function parseExchange(value: unknown): Exchange | string {
  if (!isObject(value)) return 'an exchange must be an object with "input" and "output" or "error"';
  const { input, output, error } = value;
  if (!isObject(input)) return 'an exchange needs an "input" object ({} answers any first page)';
  const hasOutput = Object.hasOwn(value, 'output');
  if (hasOutput === Object.hasOwn(value, 'error')) return 'an exchange needs either "output" or "error"';
  if (hasOutput) {
    // A body that is no structure is what a broken endpoint answers; it reads as a malformed answer, not as a bad file.
    if (isObject(output)) return { input, answer: { output } };
    return { input, answer: { error: { name: MALFORMED, message: 'the recorded output is not a structure' } } };
  }
  if (!isObject(error) || typeof error.name !== 'string' || error.name === '') {
    return 'an "error" needs AWS\'s error name, for example {"name": "AccessDeniedException", "message": "…"}';
  }
  const { name, message, status } = error;
  const recorded: AwsError = {
    name,
    message: typeof message === 'string' ? message : name,
    ...(typeof status === 'number' && { status }),
  };
  return { input, answer: { error: recorded } };
}

/** Error name of an answer that is not what AWS documents. */
export const MALFORMED = 'MalformedResponse';

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON with sorted keys: equal values give equal texts. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? 'null';
  const members = Object.keys(value)
    .filter(key => value[key] !== undefined)
    .sort()
    .map(key => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
  return `{${members.join(',')}}`;
}
