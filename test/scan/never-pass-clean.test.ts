import { describe, expect, it } from 'vitest';
import { operationName } from './judged-account.ts';
import { checkOperation, operationsOfRules, readBaseline } from './never-pass.ts';

// Every rule × every operation that it depends on × every way in which the operation can fail.
const [clean, acme] = await Promise.all([readBaseline('clean'), readBaseline('acme')]);

describe('clean: whatever cannot be read, no verdict gets better', () => {
  let judged = 0;
  let unknown = 0;

  it.each(operationsOfRules().map(operation => [operationName(operation), operation] as const))(
    '%s',
    async (_name, operation) => {
      const verdicts = await checkOperation(clean, operation, acme);
      judged += verdicts.judged;
      unknown += verdicts.unknown;
      expect(verdicts.problems).toEqual([]);
    },
  );

  it('has looked at something', () => {
    expect(judged).toBeGreaterThan(2_000);
    expect(unknown).toBeGreaterThan(judged / 20);
  });
});
