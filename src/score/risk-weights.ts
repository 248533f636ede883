import { type Confidence, type Exposure, type Severity, UsageError } from '../model/index.ts';
import type { DataClass, Environment } from './tags.ts';

/** From `atLeast` dependants on, the factor has this effect. */
export interface DependantsStep {
  readonly atLeast: number;
  readonly effect: number;
}

/** What every value of every factor multiplies a risk's weight with. */
export interface RiskWeights {
  readonly severity: Readonly<Record<Severity, number>>;
  readonly exposure: Readonly<Record<Exposure, number>>;
  /** Rising steps. Below the first, and when nobody counted, the effect is 1. */
  readonly dependants: readonly DependantsStep[];
  readonly dataClass: Readonly<Record<DataClass | 'unknown', number>>;
  readonly environment: Readonly<Record<Environment | 'unknown', number>>;
  readonly confidence: Readonly<Record<Confidence, number>>;
}

/** Single weights to replace; `dependants` is replaced as a whole. */
export type RiskWeightOverrides = {
  readonly [Factor in keyof RiskWeights]?: Factor extends 'dependants'
    ? RiskWeights[Factor]
    : Partial<RiskWeights[Factor]>;
};

/** The default weights. A severity is worth three of the next; public exposure lifts a finding by one severity. */
export const RISK_WEIGHTS: RiskWeights = {
  severity: { critical: 9, high: 3, medium: 1, low: 0.33, info: 0.11 },
  exposure: { public: 3, external: 2, internal: 1 },
  dependants: [
    { atLeast: 1, effect: 1.2 },
    { atLeast: 10, effect: 1.5 },
    { atLeast: 100, effect: 2 },
    { atLeast: 1000, effect: 2.5 },
  ],
  dataClass: { restricted: 2, confidential: 1.5, internal: 1, public: 0.5, unknown: 1 },
  environment: { production: 1.5, staging: 1, development: 0.7, unknown: 1 },
  confidence: { high: 1, medium: 0.8, low: 0.6 },
};

/** Values from worst to least. `unknown` stands outside and is only kept from being the least. */
const WORST_FIRST = {
  severity: ['critical', 'high', 'medium', 'low', 'info'],
  exposure: ['public', 'external', 'internal'],
  dataClass: ['restricted', 'confidential', 'internal', 'public'],
  environment: ['production', 'staging', 'development'],
  confidence: ['high', 'medium', 'low'],
} as const satisfies { [Factor in Exclude<keyof RiskWeights, 'dependants'>]: readonly (keyof RiskWeights[Factor])[] };

// The product of six weights must stay far from overflow and from zero.
const LEAST_WEIGHT = 0.01;
const GREATEST_WEIGHT = 100;

/**
 * The default weights with some replaced. Throws a `UsageError` that names every problem: an unknown factor or value,
 * a weight outside 0.01–100, or an order that would let a worse finding score lower.
 */
export function overrideWeights(overrides: RiskWeightOverrides): RiskWeights {
  const problems = Object.keys(overrides)
    .filter(factor => !Object.hasOwn(RISK_WEIGHTS, factor))
    .map(factor => `unknown factor "${factor}"`);
  const weights: RiskWeights = {
    severity: { ...RISK_WEIGHTS.severity, ...overrides.severity },
    exposure: { ...RISK_WEIGHTS.exposure, ...overrides.exposure },
    dependants: overrides.dependants ?? RISK_WEIGHTS.dependants,
    dataClass: { ...RISK_WEIGHTS.dataClass, ...overrides.dataClass },
    environment: { ...RISK_WEIGHTS.environment, ...overrides.environment },
    confidence: { ...RISK_WEIGHTS.confidence, ...overrides.confidence },
  };
  for (const factor of Object.keys(WORST_FIRST) as (keyof typeof WORST_FIRST)[]) {
    problems.push(...tableProblems(factor, weights[factor], RISK_WEIGHTS[factor]));
  }
  problems.push(...stepProblems(weights.dependants));
  if (problems.length > 0) throw new UsageError(`Risk weights: ${problems.join('; ')}`);
  return weights;
}

type Table = Readonly<Record<string, number>>;

function tableProblems(factor: keyof typeof WORST_FIRST, table: Table, defaults: Table): string[] {
  const problems: string[] = [];
  for (const [value, weight] of Object.entries(table)) {
    if (!Object.hasOwn(defaults, value)) problems.push(`${factor} has no value "${value}"`);
    else if (!isWeight(weight)) problems.push(outOfBounds(`${factor}.${value}`));
  }
  const order: readonly string[] = WORST_FIRST[factor];
  const least = order.at(-1)!;
  const pairs = order.slice(1).map((value, index) => [order[index]!, value] as const);
  if (Object.hasOwn(defaults, 'unknown')) pairs.push(['unknown', least]);
  for (const [worse, better] of pairs) {
    if (table[worse]! < table[better]!) problems.push(`${factor}.${worse} must not be less than ${factor}.${better}`);
  }
  return problems;
}

function stepProblems(steps: readonly DependantsStep[]): string[] {
  if (!Array.isArray(steps)) return ['dependants must be a list of steps'];
  const problems: string[] = [];
  let before: DependantsStep = { atLeast: 0, effect: 1 };
  for (const [index, step] of steps.entries()) {
    const name = `dependants[${index}]`;
    if (!Number.isSafeInteger(step.atLeast)) problems.push(`${name}.atLeast must be an integer`);
    else if (step.atLeast <= before.atLeast) problems.push(`${name}.atLeast must be more than ${before.atLeast}`);
    if (!isWeight(step.effect)) problems.push(outOfBounds(`${name}.effect`));
    else if (step.effect < before.effect) problems.push(`${name}.effect must not be less than ${before.effect}`);
    before = step;
  }
  return problems;
}

const isWeight = (weight: unknown) => typeof weight === 'number' && weight >= LEAST_WEIGHT && weight <= GREATEST_WEIGHT;

const outOfBounds = (name: string) => `${name} must be a number from ${LEAST_WEIGHT} to ${GREATEST_WEIGHT}`;
