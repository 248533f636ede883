/** How many root causes of one correlation have which risk; the index is the risk in tenths. */
export type Tally = number[];

/** The tenths of the highest risk, 10.0. */
const HIGHEST = 100;

/** A tally of nothing. */
export const emptyTally = (): Tally => new Array<number>(HIGHEST + 1).fill(0);

/** A risk from 0 to 10 in tenths. Throws a `RangeError` on anything else. */
export function riskLevel(score: number): number {
  if (!(score >= 0 && score <= 10)) throw new RangeError(`Not a risk from 0 to 10: ${score}`);
  return Math.round(score * 10);
}

/** What one root cause weighs: the fourth power of its risk, so that many small ones do not make a big one. */
export function levelBurden(level: number): number {
  // Not `**`, whose last digits are up to the engine.
  const square = level * level;
  return square * square;
}

/** The burden of one finding with risk 10. Burdens are whole numbers so that simple scores come out exact. */
export const FULL_BURDEN = levelBurden(HIGHEST);

/**
 * What all root causes of one correlation weigh. The worst counts fully and the nth worst 6 / ((n + 1)(n + 2)) of
 * itself, so that a thousand of them weigh less than three.
 *
 * Computed layer by layer: the step from each level to the next times `repetition` of how many reach it. That is the
 * same sum, but in a fixed order of terms that only grow, so that rounding cannot make more findings weigh less.
 */
export function tallyBurden(tally: Tally): number {
  let burden = 0;
  let reaching = 0;
  for (let level = HIGHEST; level > 0; level--) {
    reaching += tally[level]!;
    burden += (levelBurden(level) - levelBurden(level - 1)) * repetition(reaching);
  }
  return burden;
}

/** What n equal root causes weigh, measured in one: 0, 1, 1.5, 1.8, 2 … below 3. Equals 3n / (n + 2). */
const repetition = (count: number) => 3 - 6 / (count + 2);
