import type { Confidence, Exposure, Risk, RiskFactor, Severity } from '../model/index.ts';
import { type DependantsStep, RISK_WEIGHTS, type RiskWeights } from './risk-weights.ts';
import type { TagFacts } from './tags.ts';

/** Everything that a risk depends on. */
export interface RiskInput extends TagFacts {
  readonly severity: Severity;
  readonly exposure: Exposure;
  readonly confidence: Confidence;
  /** How many resources depend on this one; absent when nobody counted. */
  readonly dependants?: number;
}

/**
 * Rates one finding from 0 to 10, to one decimal. The effects of all factors multiply to a weight w and the score is
 * 10 − 10 / (1 + w): it never reaches a ceiling, so even the worst findings keep their order.
 * Throws a `RangeError` on a value that is not in the weights or a count that is not one.
 */
export function scoreRisk(input: RiskInput, weights: RiskWeights = RISK_WEIGHTS): Risk {
  const factors: readonly RiskFactor[] = [
    factor('severity', input.severity, weights.severity),
    factor('exposure', input.exposure, weights.exposure),
    dependantsFactor(input.dependants, weights.dependants),
    factor('dataClass', input.dataClass, weights.dataClass),
    factor('environment', input.environment, weights.environment),
    factor('confidence', input.confidence, weights.confidence),
  ];
  const weight = factors.reduce((product, { effect }) => product * effect, 1);
  // Not 10w / (1 + w), which is equal on paper: here every single floating-point step is monotone.
  return { score: Math.round(10 * (10 - 10 / (1 + weight))) / 10, factors };
}

/** The lowest score of each band. Without tags and dependants, an internal, certain finding is in its severity's band. */
export const RISK_BANDS: Readonly<Record<Severity, number>> = { critical: 9, high: 7, medium: 4, low: 1.5, info: 0 };

/** The band that a risk score falls into. */
export function riskBand(score: number): Severity {
  if (score >= RISK_BANDS.critical) return 'critical';
  if (score >= RISK_BANDS.high) return 'high';
  if (score >= RISK_BANDS.medium) return 'medium';
  return score >= RISK_BANDS.low ? 'low' : 'info';
}

function factor<Value extends string>(name: string, value: Value, table: Readonly<Record<Value, number>>): RiskFactor {
  if (!Object.hasOwn(table, value)) throw new RangeError(`Risk factor ${name} has no value "${value}"`);
  return { name, value, effect: table[value] };
}

// No dependants is no better than not knowing: the index that counts them may not see everything that uses a key.
function dependantsFactor(dependants: number | undefined, steps: readonly DependantsStep[]): RiskFactor {
  if (dependants === undefined) return { name: 'dependants', value: 'unknown', effect: 1 };
  if (!Number.isSafeInteger(dependants) || dependants < 0) {
    throw new RangeError(`Not a number of dependants: ${dependants}`);
  }
  const step = steps.findLast(({ atLeast }) => dependants >= atLeast);
  return { name: 'dependants', value: String(dependants), effect: step?.effect ?? 1 };
}
