import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/model/index.ts';
import { ACCOUNTS, folderOf, scanRecording } from './fixture-accounts.ts';
import type { Judgement } from './judged-account.ts';
import { dependentVerdicts, readBaseline } from './never-pass.ts';

const outcomesOf = (judgement: Judgement): Record<Outcome, number> => {
  const counts = { pass: 0, fail: 0, unknown: 0, notApplicable: 0 };
  for (const { outcome } of judgement.values()) counts[outcome]++;
  return counts;
};

// The judgement of these tests keeps what a scan only counts; this holds the two together.
describe.each(ACCOUNTS)('%s', account => {
  it('is judged here as a scan judges it', async () => {
    const { judgement } = await readBaseline(account);
    const { coverage, unknowns } = await scanRecording(folderOf(account));
    const unseen = unknowns.filter(({ resource }) => resource === undefined).length;
    const { unknown, ...others } = coverage.evaluations;
    expect(outcomesOf(judgement)).toEqual({ ...others, unknown: unknown - unseen });
  });
});

describe.each(['denied', 'throttled'] as const)('%s', account => {
  it('passes nothing, and decides nothing, that depends on what it could not read', async () => {
    const [partial, whole] = await Promise.all([readBaseline(account), readBaseline('acme')]);
    expect(dependentVerdicts(partial, whole)).toEqual([]);
  });

  it('gives no verdict that acme, fully read, does not have', async () => {
    const [partial, whole] = await Promise.all([readBaseline(account), readBaseline('acme')]);
    const changed = [...partial.judgement].filter(
      ([key, { outcome }]) => outcome !== 'unknown' && whole.judgement.get(key)?.outcome !== outcome,
    );
    expect(changed.map(([key, { outcome }]) => `${key}: ${outcome}`)).toEqual([]);
    const lost = [...partial.judgement.values()].filter(({ outcome }) => outcome === 'unknown');
    expect(lost.length).toBeGreaterThan(100);
  });
});
