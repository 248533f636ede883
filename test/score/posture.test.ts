import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeOf, scorePosture } from '../../src/score/posture.ts';
import type { PostureFinding, PostureUnknown } from '../../src/score/posture-input.ts';
import { scoreRisk } from '../../src/score/risk.ts';
import { finding, findings, unknown, unknowns } from './arbitraries.ts';

const fails = (rule: string, risk: number, arn = 'arn:1', correlation = rule): PostureFinding => ({
  rule,
  correlation,
  risk: { score: risk },
  resource: { arn },
});

const many = (count: number, rule: string, risk: number) =>
  Array.from({ length: count }, (_, index) => fails(rule, risk, `arn:${index}`));

const plain = { exposure: 'internal', confidence: 'high', dataClass: 'unknown', environment: 'unknown' } as const;

/** The definition, word by word and slowly: root causes, nth worst, sum over correlations. */
function burdenByDefinition(list: readonly PostureFinding[]): number {
  const worst = new Map<string, Map<string, number>>();
  for (const { correlation, resource, risk, suppressed } of list) {
    if (suppressed) continue;
    const causes = worst.get(correlation) ?? new Map<string, number>();
    worst.set(correlation, causes.set(resource.arn, Math.max(risk.score, causes.get(resource.arn) ?? 0)));
  }
  let burden = 0;
  for (const causes of worst.values()) {
    const risks = [...causes.values()].toSorted((left, right) => right - left);
    risks.forEach((risk, index) => {
      const n = index + 1;
      burden += ((risk / 10) ** 4 * 6) / ((n + 1) * (n + 2));
    });
  }
  return burden;
}

describe('the posture', () => {
  test('without findings is 100, grade A', () => {
    expect(scorePosture([])).toEqual({ score: 100, low: 100, high: 100, grade: 'A', factors: [] });
  });

  test('is 100 / (1 + burden), rounded down', () => {
    fc.assert(
      fc.property(findings(), list => {
        const exact = 100 / (1 + burdenByDefinition(list));
        const { score } = scorePosture(list);
        expect(score).toBeLessThanOrEqual(exact + 1e-6);
        expect(score).toBeGreaterThan(exact - 0.1 - 1e-6);
      }),
    );
  });

  test('falls to D or F with one critical finding, public or not', () => {
    const internal = scoreRisk({ ...plain, severity: 'critical' }).score;
    const open = scoreRisk({ ...plain, severity: 'critical', exposure: 'public' }).score;
    expect(scorePosture([fails('a', internal)]).grade).toBe('D');
    expect(scorePosture([fails('a', open)]).grade).toBe('D');
    expect(scorePosture([fails('a', open), fails('b', open)]).grade).toBe('F');
  });

  test('stays A with a handful of low findings and B with twenty low rules failing everywhere', () => {
    const low = scoreRisk({ ...plain, severity: 'low' }).score;
    const handful = ['a', 'b', 'c', 'd', 'e'].map(rule => fails(rule, low));
    expect(scorePosture(handful).grade).toBe('A');
    const everywhere = Array.from({ length: 20 }, (_, rule) => many(1000, `rule-${rule}`, low)).flat();
    expect(scorePosture(everywhere).grade).toBe('B');
  });

  test('is 100 only when nothing weighs', () => {
    const least = scoreRisk({ ...plain, severity: 'info', dataClass: 'public' }).score;
    expect(scorePosture([fails('a', least)]).score).toBe(99.9);
  });

  test('keeps 0 ≤ low ≤ score ≤ high ≤ 100 with one decimal and no NaN', () => {
    fc.assert(
      fc.property(findings(), unknowns(), (list, doubts) => {
        const { score, low, high, factors } = scorePosture(list, doubts);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(score).toBeGreaterThanOrEqual(low);
        expect(high).toBeGreaterThanOrEqual(score);
        expect(high).toBeLessThanOrEqual(100);
        for (const value of [score, low, high, ...factors.map(({ points }) => points)]) {
          expect(Math.round(value * 10) / 10).toBe(value);
        }
      }),
    );
  });

  test('never rises with one more finding, so fixing one never lowers it', () => {
    fc.assert(
      fc.property(findings(), unknowns(), finding(), (list, doubts, more) => {
        const before = scorePosture(list, doubts);
        const after = scorePosture([...list, more], doubts);
        expect(after.score).toBeLessThanOrEqual(before.score);
        expect(after.low).toBeLessThanOrEqual(before.low);
        expect(after.high).toBeLessThanOrEqual(before.high);
        expect(gradeOf(after.low) >= gradeOf(before.low)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('never rises when a finding gets worse', () => {
    fc.assert(
      fc.property(findings(), finding(), fc.integer({ min: 0, max: 100 }), (list, one, tenths) => {
        const worse = { ...one, risk: { score: Math.max(one.risk.score, tenths / 10) } };
        expect(scorePosture([...list, worse]).score).toBeLessThanOrEqual(scorePosture([...list, one]).score);
      }),
    );
  });

  test('does not depend on the order of findings or unknowns', () => {
    const shuffled = <Item>(items: Item[]) =>
      fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length });
    const both = fc
      .tuple(findings(), unknowns())
      .chain(([list, doubts]) => fc.tuple(fc.constant(list), shuffled(list), fc.constant(doubts), shuffled(doubts)));
    fc.assert(
      fc.property(both, ([list, otherList, doubts, otherDoubts]) => {
        expect(scorePosture(otherList, otherDoubts)).toEqual(scorePosture(list, doubts));
      }),
    );
  });

  test('ignores suppressed findings', () => {
    fc.assert(
      fc.property(findings(), unknowns(), (list, doubts) => {
        const open = list.filter(({ suppressed }) => !suppressed);
        expect(scorePosture(list, doubts)).toEqual(scorePosture(open, doubts));
      }),
    );
  });

  test('refuses a risk or a count that is none', () => {
    for (const risk of [Number.NaN, -0.1, 10.1, Number.POSITIVE_INFINITY]) {
      expect(() => scorePosture([fails('a', risk)])).toThrow(RangeError);
      expect(() => scorePosture([], [{ correlation: 'a', risk: { score: risk }, count: 1 }])).toThrow(RangeError);
    }
    for (const count of [Number.NaN, -1, 0.5, Number.POSITIVE_INFINITY]) {
      expect(() => scorePosture([], [{ correlation: 'a', risk: { score: 5 }, count }])).toThrow(RangeError);
    }
  });

  test('treats names like any other', () => {
    const { factors, score } = scorePosture([fails('__proto__', 5), fails('constructor', 5), fails('', 5)]);
    expect(factors.map(({ rule }) => rule)).toEqual(['', '__proto__', 'constructor']);
    expect(score).toBeLessThan(100);
  });
});

describe('repetition of one rule', () => {
  test('weighs ever less', () => {
    // Rounding to a decimal would hide the shape, so the steps are coarse: 1, 2, 4, 8 … findings.
    const losses = [1, 2, 4, 8, 16, 32].map(count => 100 / scorePosture(many(count, 'a', 8)).score - 1);
    for (const [index, loss] of losses.entries()) {
      if (index < 1) continue;
      expect(loss).toBeGreaterThan(losses[index - 1]!);
      expect(loss / 2 ** index).toBeLessThan(losses[index - 1]! / 2 ** (index - 1));
    }
    expect(losses[5]! - losses[4]!).toBeLessThan(losses[1]! - losses[0]!);
  });

  test('never weighs more than three of its worst', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 0, max: 100 }), (count, tenths) => {
        const three = 100 / (1 + 3 * (tenths / 100) ** 4);
        expect(scorePosture(many(count, 'a', tenths / 10)).score).toBeGreaterThanOrEqual(Math.floor(three * 10) / 10);
      }),
      { numRuns: 30 },
    );
  });

  test('weighs less than as many different rules', () => {
    const different = Array.from({ length: 10 }, (_, rule) => fails(`rule-${rule}`, 7));
    expect(scorePosture(many(10, 'a', 7)).score).toBeGreaterThan(scorePosture(different).score);
  });
});

describe('a correlation', () => {
  test('counts once on a resource, with the worst', () => {
    const worst = fails('b', 8, 'arn:1', 'cause');
    const twins = [fails('a', 5, 'arn:1', 'cause'), worst, fails('c', 8, 'arn:1', 'cause')];
    const posture = scorePosture(twins);
    expect(posture.score).toBe(scorePosture([worst]).score);
    expect(posture.factors).toEqual([
      { rule: 'b', findings: 1, points: 29.1 },
      { rule: 'a', findings: 1, points: 0 },
      { rule: 'c', findings: 1, points: 0 },
    ]);
  });

  test('counts again on another resource', () => {
    const one = [fails('a', 8, 'arn:1', 'cause')];
    expect(scorePosture([...one, fails('b', 8, 'arn:2', 'cause')]).score).toBeLessThan(scorePosture(one).score);
  });

  test('never makes a second look cost anything', () => {
    fc.assert(
      fc.property(findings(), fc.integer({ min: 0, max: 100 }), (list, tenths) => {
        const open = list.filter(({ suppressed }) => !suppressed);
        const echoes = open.map(one => ({
          ...one,
          rule: `${one.rule}-too`,
          risk: { score: Math.min(one.risk.score, tenths / 10) },
        }));
        expect(scorePosture([...open, ...echoes]).score).toBe(scorePosture(open).score);
      }),
    );
  });
});

describe('the band', () => {
  const asFailures = ({ correlation, risk, count, resource }: PostureUnknown, index: number): PostureFinding[] =>
    resource
      ? [{ rule: `unknown-${index}`, correlation, risk, resource }].slice(0, count)
      : Array.from({ length: count }, (_, pair) => ({
          rule: `unknown-${index}`,
          correlation,
          risk,
          resource: { arn: `arn:unseen:${index}:${pair}` },
        }));
  const few = () =>
    fc.array(
      unknown().map(one => ({ ...one, count: one.count % 5 })),
      { maxLength: 8 },
    );

  test('has every unknown failed as its low and every unknown passed as its high', () => {
    fc.assert(
      fc.property(findings(), few(), (list, doubts) => {
        const { low, high, score } = scorePosture(list, doubts);
        expect(low).toBe(scorePosture([...list, ...doubts.flatMap(asFailures)]).score);
        expect(high).toBe(scorePosture(list).score);
        expect(score).toBe(high);
      }),
    );
  });

  test('only narrows as unknowns are resolved, to either side', () => {
    fc.assert(
      fc.property(findings(), few(), fc.nat(), fc.boolean(), (list, doubts, pick, failed) => {
        fc.pre(doubts.length > 0);
        const index = pick % doubts.length;
        const before = scorePosture(list, doubts);
        const rest = doubts.filter((_, other) => other !== index);
        const resolved = failed ? [...list, ...asFailures(doubts[index]!, index)] : list;
        const after = scorePosture(resolved, rest);
        expect(after.low).toBeGreaterThanOrEqual(before.low);
        expect(after.high).toBeLessThanOrEqual(before.high);
      }),
    );
  });

  test('never gets better by seeing less', () => {
    fc.assert(
      fc.property(findings(), unknowns(), unknown(), (list, doubts, more) => {
        const before = scorePosture(list, doubts);
        const after = scorePosture(list, [...doubts, more]);
        expect(after.low).toBeLessThanOrEqual(before.low);
        expect(after.high).toBe(before.high);
      }),
    );
  });

  test('has a grade that what nobody could see does not earn', () => {
    const blind = scorePosture([], [{ correlation: 'a', risk: { score: 9.6 }, count: 1 }]);
    expect(blind).toEqual({ score: 100, low: 54, high: 100, grade: 'D', factors: [] });
  });
});

describe('the factors', () => {
  test('add up to what is missing from 100, and name every rule with open findings', () => {
    fc.assert(
      fc.property(findings(), unknowns(), (list, doubts) => {
        const { score, factors } = scorePosture(list, doubts);
        const points = factors.reduce((sum, factor) => sum + Math.round(factor.points * 10), 0);
        expect(points).toBe(1000 - Math.round(score * 10));
        const open = list.filter(({ suppressed }) => !suppressed);
        expect(factors.map(({ rule }) => rule).sort()).toEqual([...new Set(open.map(({ rule }) => rule))].sort());
        expect(factors.reduce((sum, factor) => sum + factor.findings, 0)).toBe(open.length);
        const order = factors.map(factor => factor.points);
        expect(order).toEqual(order.toSorted((left, right) => right - left));
      }),
    );
  });
});

test.each([
  [90, 'A'],
  [89.9, 'B'],
  [80, 'B'],
  [65, 'C'],
  [40, 'D'],
  [39.9, 'F'],
])('%d is graded %s', (score, grade) => {
  expect(gradeOf(score)).toBe(grade);
});
