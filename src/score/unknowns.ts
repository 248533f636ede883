import type { Evaluation, Resource, Rule, UnseenResources } from '../model/index.ts';
import { assessor, correlationOf, type ScoreOptions } from './assess.ts';
import type { PostureUnknown } from './posture-input.ts';

/**
 * Sums up what could not be judged for `scorePosture`: equal correlations and risks become one entry, so two million
 * unknown pairs stay a handful. A list that could not be read counts as one potential failure of its rule. Rules that
 * name a correlation keep their resources, because another rule may have found the same root cause there. Other
 * outcomes are skipped.
 */
export function sumUnknowns(
  unknowns: Iterable<Evaluation | UnseenResources>,
  options: ScoreOptions = {},
): PostureUnknown[] {
  const assess = assessor(options);
  const named: PostureUnknown[] = [];
  const sums = new Map<string, PostureUnknown>();
  const suppose = (rule: Rule, resource?: Resource) => {
    const correlation = correlationOf(rule);
    const risk = assess(rule, resource);
    if (resource && rule.correlation !== undefined) {
      named.push({ correlation, risk, count: 1, resource: { arn: resource.arn } });
      return;
    }
    const key = `${risk.score} ${correlation}`;
    sums.set(key, { correlation, risk, count: (sums.get(key)?.count ?? 0) + 1 });
  };
  for (const unknown of unknowns) {
    if (!('outcome' in unknown)) suppose(unknown.rule);
    else if (unknown.outcome === 'unknown') suppose(unknown.rule, unknown.resource);
  }
  return [...sums.values(), ...named];
}
