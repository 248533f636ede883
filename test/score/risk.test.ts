import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SEVERITIES } from '../../src/model/index.ts';
import { RISK_BANDS, type RiskInput, riskBand, scoreRisk } from '../../src/score/risk.ts';
import { overrideWeights, RISK_WEIGHTS, type RiskWeights } from '../../src/score/risk-weights.ts';
import { dependants, LEAST_FIRST, riskInput } from './arbitraries.ts';

const plain = { exposure: 'internal', confidence: 'high', dataClass: 'unknown', environment: 'unknown' } as const;

/** Valid weights: each table sorted so that worse is never less. */
const weights = (): fc.Arbitrary<RiskWeights> => {
  const weight = () => fc.double({ min: 0.01, max: 100, noNaN: true });
  const table = (values: readonly string[]) =>
    fc
      .array(weight(), { minLength: values.length, maxLength: values.length })
      .map(unsorted => unsorted.toSorted((left, right) => left - right))
      .map(sorted => Object.fromEntries(values.map((value, index) => [value, sorted[index]])));
  const unknownToo = (values: readonly string[]) =>
    fc
      .tuple(table(values), weight())
      .map(([known, more]) => ({ ...known, unknown: Math.max(known[values[0]!]!, more) }));
  const steps = fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), { maxLength: 5 }).chain(counts =>
    fc
      .array(fc.double({ min: 1, max: 100, noNaN: true }), { minLength: counts.length, maxLength: counts.length })
      .map(effects => effects.toSorted((left, right) => left - right))
      .map(effects => counts.toSorted((l, r) => l - r).map((atLeast, index) => ({ atLeast, effect: effects[index] }))),
  );
  return fc
    .record({
      severity: table(LEAST_FIRST.severity),
      exposure: table(LEAST_FIRST.exposure),
      dependants: steps,
      dataClass: unknownToo(LEAST_FIRST.dataClass),
      environment: unknownToo(LEAST_FIRST.environment),
      confidence: table(LEAST_FIRST.confidence),
    })
    .map(overrides => overrideWeights(overrides as unknown as RiskWeights));
};

const anyWeights = () => fc.oneof(fc.constant(RISK_WEIGHTS), weights());

describe('a risk', () => {
  test('is from 0 to 10 with one decimal', () => {
    fc.assert(
      fc.property(riskInput(), anyWeights(), (input, table) => {
        const { score } = scoreRisk(input, table);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(10);
        expect(Math.round(score * 10) / 10).toBe(score);
      }),
    );
  });

  test('shows every factor in fixed order, and the score follows from the shown effects', () => {
    fc.assert(
      fc.property(riskInput(), anyWeights(), (input, table) => {
        const { score, factors } = scoreRisk(input, table);
        expect(factors.map(({ name }) => name)).toEqual([
          'severity',
          'exposure',
          'dependants',
          'dataClass',
          'environment',
          'confidence',
        ]);
        expect(factors.map(({ value }) => value)).toEqual([
          input.severity,
          input.exposure,
          String(input.dependants ?? 'unknown'),
          input.dataClass,
          input.environment,
          input.confidence,
        ]);
        const weight = factors.reduce((product, factor) => product * factor.effect, 1);
        expect(Math.abs(score - (10 * weight) / (1 + weight))).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    );
  });

  for (const factor of Object.keys(LEAST_FIRST) as (keyof typeof LEAST_FIRST)[]) {
    test(`never falls as ${factor} gets worse`, () => {
      fc.assert(
        fc.property(riskInput(), anyWeights(), (input, table) => {
          const scores = LEAST_FIRST[factor].map(value => scoreRisk({ ...input, [factor]: value }, table).score);
          expect(scores).toEqual(scores.toSorted((left, right) => left - right));
        }),
      );
    });
  }

  test('never falls with more dependants, and none are no better than not knowing', () => {
    fc.assert(
      fc.property(riskInput(), dependants(), dependants(), anyWeights(), (input, one, other, table) => {
        const { dependants: _, ...uncounted } = input;
        const scores = [
          scoreRisk(uncounted, table).score,
          scoreRisk({ ...input, dependants: 0 }, table).score,
          scoreRisk({ ...input, dependants: Math.min(one, other) }, table).score,
          scoreRisk({ ...input, dependants: Math.max(one, other) }, table).score,
        ];
        expect(scores).toEqual(scores.toSorted((left, right) => left - right));
        expect(scores[1]).toBe(scores[0]);
      }),
    );
  });

  test('is never lowest because the tags are unknown', () => {
    fc.assert(
      fc.property(riskInput(), anyWeights(), (input, table) => {
        const unknown = scoreRisk({ ...input, dataClass: 'unknown', environment: 'unknown' }, table).score;
        const least = scoreRisk({ ...input, dataClass: 'public', environment: 'development' }, table).score;
        expect(unknown).toBeGreaterThanOrEqual(least);
      }),
    );
  });

  test('really rises with each step of each factor by default', () => {
    const middle: RiskInput = { ...plain, severity: 'medium', dataClass: 'internal', environment: 'staging' };
    for (const [factor, values] of Object.entries(LEAST_FIRST)) {
      const scores = values.map(value => scoreRisk({ ...middle, [factor]: value }).score);
      expect(new Set(scores).size, factor).toBe(values.length);
    }
    const counted = [0, 1, 10, 100, 1000].map(count => scoreRisk({ ...middle, dependants: count }).score);
    expect(new Set(counted).size).toBe(5);
  });

  test('keeps the worst apart instead of hitting a ceiling', () => {
    const scores = (['internal', 'external', 'public'] as const).map(
      exposure => scoreRisk({ ...plain, severity: 'critical', exposure, dataClass: 'restricted' }).score,
    );
    expect(new Set(scores).size).toBe(3);
    expect(Math.max(...scores)).toBeLessThan(10);
  });

  test('of an internal, certain finding without tags is in the band of its severity', () => {
    for (const severity of SEVERITIES) {
      expect(riskBand(scoreRisk({ ...plain, severity }).score)).toBe(severity);
    }
    expect(scoreRisk({ ...plain, severity: 'critical' }).score).toBe(9);
  });

  test.each([
    [{ ...plain, severity: 'severe' }],
    [{ ...plain, severity: '__proto__' }],
    [{ ...plain, severity: 'low', exposure: 'toString' }],
    [{ ...plain, severity: 'low', dataClass: undefined }],
    [{ ...plain, severity: 'low', dependants: Number.NaN }],
    [{ ...plain, severity: 'low', dependants: -1 }],
    [{ ...plain, severity: 'low', dependants: 1.5 }],
    [{ ...plain, severity: 'low', dependants: Number.POSITIVE_INFINITY }],
  ])('is refused, never NaN, for %j', input => {
    expect(() => scoreRisk(input as RiskInput)).toThrow(RangeError);
  });
});

test('bands meet without a hole and rise with the score', () => {
  const bands = Array.from({ length: 101 }, (_, tenths) => SEVERITIES.indexOf(riskBand(tenths / 10)));
  expect(bands).toEqual(bands.toSorted((left, right) => right - left));
  for (const severity of SEVERITIES) expect(riskBand(RISK_BANDS[severity])).toBe(severity);
});
