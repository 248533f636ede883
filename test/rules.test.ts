import { expect, it } from 'vitest';
import { lintRules, testRules } from '../src/check-rules.ts';
import { loadRules } from '../src/ruleset/index.ts';

const ruleset = loadRules([process.env.RULES ?? 'rules']);

it('every case of every rule comes out as it says', () => {
  const wrong = testRules(ruleset)
    .filter(result => !result.passed)
    .map(
      ({ rule, case: one, outcome, reason }) =>
        `${rule.id}: ${one.name}: ${outcome} ${reason ?? ''}, expected ${one.expect}`,
    );
  expect(wrong).toEqual([]);
});

it('every rule is proven by its cases', () => {
  expect(lintRules(ruleset).map(error => error.message)).toEqual([]);
}, 600_000);
