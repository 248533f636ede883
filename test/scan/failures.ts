import { isObject, MALFORMED } from '../../src/aws/recording/exchange.ts';
import { type AwsAnswer, type AwsCall, type AwsPort, NOT_RECORDED, type UnknownReason } from '../../src/model/index.ts';
import type { Operation } from '../../src/resources/index.ts';
import { operationName } from './judged-account.ts';

/** One way in which an operation can fail. */
export interface Failure {
  readonly name: string;
  /** The whole answer is lost, so that nothing of the facet is known. */
  readonly total: boolean;
  readonly reason: UnknownReason;
  readonly answer: (call: AwsCall, real: AwsAnswer, operation: Operation) => AwsAnswer;
}

const error = (name: string, reason: UnknownReason, status?: number): Failure => ({
  name,
  total: true,
  reason,
  answer: () => ({ error: { name, message: `${name} on purpose`, ...(status !== undefined && { status }) } }),
});

/** A body that is no structure: the reader makes an error of it, as replay does. */
const body = (what: string): Failure => ({
  name: `body is ${what}`,
  total: true,
  reason: 'malformed',
  answer: () => ({ error: { name: MALFORMED, message: `the recorded output is ${what}` } }),
});

export const FAILURES: readonly Failure[] = [
  error('AccessDeniedException', 'denied', 400),
  error('UnauthorizedOperation', 'denied', 403),
  error('ThrottlingException', 'throttled', 400),
  error('RequestLimitExceeded', 'throttled', 503),
  error('SlowDown', 'throttled', 503),
  error('TimeoutError', 'timeout'),
  error('ECONNRESET', 'unreachable'),
  error('InternalFailure', 'serverError', 500),
  error(NOT_RECORDED, 'notRecorded'),
  body('null'),
  {
    name: 'members of wrong types',
    total: false,
    reason: 'malformed',
    answer: (_call, { output, error: refusal }) => (output ? { output: wrongMembers(output) } : { error: refusal! }),
  },
  {
    name: 'values of wrong types',
    total: false,
    reason: 'malformed',
    answer: (_call, { output, error: refusal }, { tokens }) => {
      if (!output) return { error: refusal! };
      const broken = wrongScalars(output) as Record<string, unknown>;
      // The token must stay readable, or the list would merely look truncated.
      return { output: tokens && tokens[1] in output ? { ...broken, [tokens[1]]: output[tokens[1]] } : broken };
    },
  },
  {
    name: 'entries that are null',
    total: false,
    reason: 'malformed',
    answer: (_call, { output, error: refusal }) => (output ? { output: nullEntries(output) } : { error: refusal! }),
  },
  {
    name: 'second page denied',
    total: true,
    reason: 'denied',
    answer: (call, real, operation) => truncated(call, real, operation, rows => rows),
  },
  {
    name: 'second page denied, half of the rows on it',
    total: true,
    reason: 'denied',
    answer: (call, real, operation) =>
      truncated(call, real, operation, rows => rows.slice(0, Math.ceil(rows.length / 2))),
  },
];

/** Whether a failure can happen to an operation at all. */
export const canHappen = (failure: Failure, operation: Operation): boolean =>
  operation.tokens !== undefined || !failure.name.startsWith('second page');

/** A port on which one operation fails and everything else answers as before. */
export function failing(port: AwsPort, operation: Operation, failure: Failure): AwsPort {
  return {
    statistics: () => port.statistics(),
    call: async call => {
      const real = await port.call(call);
      return operationName(call) === operationName(operation) ? failure.answer(call, real, operation) : real;
    },
  };
}

function truncated(
  { input }: AwsCall,
  { output, error: refusal }: AwsAnswer,
  { tokens }: Operation,
  cut: (rows: readonly unknown[]) => readonly unknown[],
): AwsAnswer {
  const [request, response] = tokens!;
  if (input[request] !== undefined)
    return { error: { name: 'AccessDeniedException', message: 'denied on purpose', status: 400 } };
  if (!output) return { error: refusal! };
  const rows = Object.entries(output).map(([name, value]) => [name, Array.isArray(value) ? cut(value) : value]);
  return { output: { ...Object.fromEntries(rows), [response]: 'the-page-that-does-not-come' } };
}

/** Every member of the answer has a type that AWS does not document. */
const wrongMembers = (output: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(output).map(([name, value]) => [name, Array.isArray(value) ? { 0: 'no list' } : wrongOf(value)]),
  );

const wrongOf = (value: unknown): unknown => (typeof value === 'string' ? { text: value } : 'not what AWS documents');

/** The structure stands, every value in it has another type. */
function wrongScalars(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(wrongScalars);
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, wrongScalars(entry)]));
  return typeof value === 'string' ? [value] : value === null ? null : 'not what AWS documents';
}

/** Lists keep their length and lose their entries. */
function nullEntries(value: unknown): Record<string, unknown> {
  const walk = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(() => null);
    return isObject(one) ? nullEntries(one) : one;
  };
  return Object.fromEntries(Object.entries(value as object).map(([key, entry]) => [key, walk(entry)]));
}
