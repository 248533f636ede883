import type { Resource, Risk, Rule } from '../model/index.ts';
import { type RiskInput, scoreRisk } from './risk.ts';
import { RISK_WEIGHTS, type RiskWeights } from './risk-weights.ts';
import { type TagVocabulary, tagReader } from './tags.ts';

/** What the user and the scan may add to the rules' own words. */
export interface ScoreOptions {
  /** From `overrideWeights`; the defaults otherwise. */
  readonly weights?: RiskWeights;
  readonly vocabulary?: TagVocabulary;
  /** How many resources depend on a resource; undefined when nobody counted. */
  readonly dependants?: (resource: Resource) => number | undefined;
}

/** Rates the failure of a rule on a resource, or on one that nobody saw. */
export type Assess = (rule: Rule, resource?: Resource) => Risk;

/** Prepares the rating of many failures. Equal inputs share one `Risk`, which keeps large reports small in memory. */
export function assessor({ weights = RISK_WEIGHTS, vocabulary, dependants }: ScoreOptions = {}): Assess {
  const readTags = tagReader(vocabulary);
  const risks = new Map<string, Risk>();
  return (rule, resource) => {
    const { severity, exposure, confidence } = rule;
    const { dataClass, environment } = readTags(resource?.tags);
    const count = resource && dependants?.(resource);
    const key = [severity, exposure, confidence, dataClass, environment, count].join(' ');
    const known = risks.get(key);
    if (known) return known;
    const input: RiskInput = { severity, exposure, confidence, dataClass, environment };
    const risk = scoreRisk(count === undefined ? input : { ...input, dependants: count }, weights);
    risks.set(key, risk);
    return risk;
  };
}

/** The root cause that a rule names, by default itself. */
export const correlationOf = (rule: Rule): string => rule.correlation ?? rule.id;
