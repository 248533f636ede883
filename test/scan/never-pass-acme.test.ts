import { describe, expect, it } from 'vitest';
import { operationName } from './judged-account.ts';
import { checkOperation, operationsOfRules, readBaseline } from './never-pass.ts';

// Every rule × every operation that it depends on × every way in which the operation can fail.
const [acme, clean] = await Promise.all([readBaseline('acme'), readBaseline('clean')]);

describe('acme: whatever cannot be read, no verdict gets better', () => {
  let judged = 0;
  let unknown = 0;

  it.each(operationsOfRules().map(operation => [operationName(operation), operation] as const))(
    '%s',
    async (_name, operation) => {
      const verdicts = await checkOperation(acme, operation, clean);
      judged += verdicts.judged;
      unknown += verdicts.unknown;
      expect(verdicts.problems).toEqual([]);
    },
  );

  it('has looked at something', () => {
    expect(judged).toBeGreaterThan(10_000);
    expect(unknown).toBeGreaterThan(judged / 20);
  });
});
