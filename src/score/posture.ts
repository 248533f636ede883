import type { Posture, PostureFactor } from '../model/index.ts';
import { apportion } from './apportion.ts';
import { FULL_BURDEN, type Tally, tallyBurden } from './burden.ts';
import type { PostureFinding, PostureUnknown } from './posture-input.ts';
import { burdenByRule, findRootCauses, tallyKnown, tallyWorst } from './root-causes.ts';

/** The lowest scores of the grades. */
export const GRADES = [
  ['A', 90],
  ['B', 80],
  ['C', 65],
  ['D', 40],
  ['F', 0],
] as const satisfies readonly (readonly [Posture['grade'], number])[];

/** The grade of a score from 0 to 100. */
export function gradeOf(score: number): Posture['grade'] {
  return GRADES.find(([, lowest]) => score >= lowest)?.[0] ?? 'F';
}

/**
 * Rates a whole scan from 0 to 100, rounded down to one decimal: 100 / (1 + burden), where every root cause adds to the
 * burden. `score` and `high` count what was found, `low` adds every unknown as a failure, and the grade is that of
 * `low`: what nobody could look at earns no good grade. The points of all factors add up to 100 − `score`.
 * Throws a `RangeError` on a risk outside 0–10 or a count that is not one.
 */
export function scorePosture(findings: Iterable<PostureFinding>, unknowns: Iterable<PostureUnknown> = []): Posture {
  const open = [...findings].filter(({ suppressed }) => suppressed === undefined);
  const causes = findRootCauses(open);
  const burdens = burdenByCorrelation(tallyKnown(causes));
  const score = scoreTenths(burdens);
  const low = scoreTenths(burdenByCorrelation(tallyWorst(causes, unknowns)));
  return {
    score: score / 10,
    low: low / 10,
    high: score / 10,
    grade: gradeOf(low / 10),
    factors: postureFactors(1000 - score, open, burdenByRule(causes, burdens)),
  };
}

function burdenByCorrelation(tallies: ReadonlyMap<string, Tally>): Map<string, number> {
  return new Map([...tallies].map(([correlation, tally]) => [correlation, tallyBurden(tally)]));
}

function scoreTenths(burdens: ReadonlyMap<string, number>): number {
  let burden = 0;
  // One fixed order, because floating-point sums depend on it.
  for (const correlation of [...burdens.keys()].sort()) burden += burdens.get(correlation)!;
  return Math.floor((1000 * FULL_BURDEN) / (FULL_BURDEN + burden));
}

function postureFactors(
  points: number,
  findings: readonly PostureFinding[],
  burdens: ReadonlyMap<string, number>,
): PostureFactor[] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rules = [...counts.keys()].sort();
  const shares = apportion(
    points,
    rules.map(rule => burdens.get(rule) ?? 0),
  );
  return rules
    .map((rule, index) => ({ rule, findings: counts.get(rule)!, points: shares[index]! / 10 }))
    .sort((left, right) => right.points - left.points || (left.rule < right.rule ? -1 : 1));
}
