import { emptyTally, levelBurden, riskLevel, type Tally } from './burden.ts';
import type { PostureFinding, PostureUnknown } from './posture-input.ts';

/** The worst finding of a correlation on a resource. */
interface RootCause {
  readonly rule: string;
  readonly level: number;
}

/** Root causes by correlation and resource. */
export type RootCauses = ReadonlyMap<string, ReadonlyMap<string, RootCause>>;

/** Merges findings that share a correlation and a resource into the worst of them. */
export function findRootCauses(findings: Iterable<PostureFinding>): RootCauses {
  const causes = new Map<string, Map<string, RootCause>>();
  for (const { rule, correlation, risk, resource } of findings) {
    const level = riskLevel(risk.score);
    const byResource = entry(causes, correlation, () => new Map<string, RootCause>());
    const before = byResource.get(resource.arn);
    if (!before || level > before.level || (level === before.level && rule < before.rule)) {
      byResource.set(resource.arn, { rule, level });
    }
  }
  return causes;
}

/** Counts the root causes of each correlation. */
export function tallyKnown(causes: RootCauses): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const [correlation, byResource] of causes) {
    const tally = emptyTally();
    for (const { level } of byResource.values()) tally[level]! += 1;
    tallies.set(correlation, tally);
  }
  return tallies;
}

/** Counts the root causes of each correlation as if every unknown were a failure. */
export function tallyWorst(causes: RootCauses, unknowns: Iterable<PostureUnknown>): Map<string, Tally> {
  const tallies = tallyKnown(causes);
  const supposed = new Map<string, Map<string, number>>();
  for (const { correlation, risk, count, resource } of unknowns) {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`Not a number of unknowns: ${count}`);
    const level = riskLevel(risk.score);
    if (count === 0) continue;
    const tally = entry(tallies, correlation, emptyTally);
    if (resource === undefined) {
      tally[level]! += count;
      continue;
    }
    const levels = entry(supposed, correlation, () => new Map<string, number>());
    const before = levels.get(resource.arn) ?? causes.get(correlation)?.get(resource.arn)?.level;
    if (before !== undefined && before >= level) continue;
    if (before !== undefined) tally[before]! -= 1;
    tally[level]! += 1;
    levels.set(resource.arn, level);
  }
  return tallies;
}

/** Splits the burden of each correlation among the rules that found its root causes, in proportion to what they found. */
export function burdenByRule(causes: RootCauses, burdens: ReadonlyMap<string, number>): Map<string, number> {
  const byRule = new Map<string, number>();
  for (const correlation of [...causes.keys()].sort()) {
    const found = new Map<string, number>();
    for (const { rule, level } of causes.get(correlation)!.values()) {
      found.set(rule, (found.get(rule) ?? 0) + levelBurden(level));
    }
    // Whole numbers, so that the order of the resources cannot show in the sum.
    const all = [...found.values()].reduce((sum, burden) => sum + burden, 0);
    if (all === 0) continue;
    for (const [rule, burden] of found) {
      byRule.set(rule, (byRule.get(rule) ?? 0) + (burdens.get(correlation)! * burden) / all);
    }
  }
  return byRule;
}

function entry<Value>(map: Map<string, Value>, key: string, create: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const created = create();
  map.set(key, created);
  return created;
}
