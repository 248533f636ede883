import {
  type CallStatistics,
  type CollectionGap,
  type Coverage,
  type Evaluation,
  type Finding,
  type Gap,
  type KeyUse,
  OUTCOMES,
  type Outcome,
  type Posture,
  REPORT_SCHEMA_VERSION,
  type Report,
  type ReportRule,
  type Resource,
  type ResourceReference,
  type Rule,
  type ScanScope,
  type UnknownCause,
  type UnknownEvaluation,
  type UnseenResources,
} from '../model/index.ts';

/** How often each rule came out how. */
export type OutcomeCounts = Record<Outcome, number>;

export const noOutcomes = (): OutcomeCounts => ({ pass: 0, fail: 0, notApplicable: 0, unknown: 0 });

/** Everything that a report is made of. */
export interface ReportParts {
  readonly version: string;
  readonly source: 'live' | 'recording';
  readonly scope: ScanScope;
  readonly durationMs: number;
  readonly calls: CallStatistics;
  readonly rules: readonly Rule[];
  readonly counts: ReadonlyMap<string, OutcomeCounts>;
  readonly resources: readonly Resource[];
  readonly gaps: readonly CollectionGap[];
  readonly findings: readonly Finding[];
  readonly unknowns: readonly Evaluation[];
  readonly unseen: readonly UnseenResources[];
  readonly posture: Posture;
  /** Only when everything was read that may refer to a key. */
  readonly keyMap?: readonly KeyUse[];
  /** Ids of unknowns, by the same rule as those of findings. */
  readonly idOf: (of: IdentifiedPair) => string;
}

export interface IdentifiedPair {
  readonly rule: string;
  readonly partition: string;
  readonly account: string;
  readonly region: string;
  readonly arn: string;
  readonly subKey?: string;
}

/** Puts the results of a scan together. Everything is sorted; equal scans give equal reports. */
export function assembleReport(parts: ReportParts): Report {
  const { scope, rules, counts } = parts;
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    tool: { name: 'keyward', version: parts.version },
    scan: {
      source: parts.source,
      partition: scope.partition,
      recordedAt: scope.now.toISOString(),
      accounts: scope.accounts.map(({ account }) => account),
      regions: [...new Set(scope.accounts.flatMap(({ regions }) => regions))].sort(),
      durationMs: parts.durationMs,
      valuesInspected: scope.valuesInspected,
      calls: { ...parts.calls },
    },
    coverage: coverageOf(parts),
    posture: parts.posture,
    findings: parts.findings,
    unknowns: [
      ...parts.unknowns.map(one => unknownResource(one, parts)),
      ...parts.unseen.map(one => unknownList(one, parts)),
    ].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)),
    ...(parts.keyMap && { keyMap: parts.keyMap }),
    rules: rules.map(rule => reportRule(rule, counts.get(rule.id) ?? noOutcomes())),
  };
}

const sortKey = ({ rule, account, region, type, resource, id }: UnknownEvaluation): string =>
  [rule, account, region, type, resource?.arn ?? '', id].join('\n');

function coverageOf({ counts, gaps, scope, resources }: ReportParts): Coverage {
  const evaluations = noOutcomes();
  for (const count of counts.values()) for (const outcome of OUTCOMES) evaluations[outcome] += count[outcome];
  const total = OUTCOMES.reduce((sum, outcome) => sum + evaluations[outcome], 0);
  // Rounded down, so that 100 means all of it.
  const percent = total === 0 ? 100 : Math.floor(((total - evaluations.unknown) / total) * 1000) / 10;
  return {
    evaluations,
    percent,
    gaps: gaps.map(reportGap),
    disabledRegions: scope.accounts
      .filter(({ disabledRegions }) => disabledRegions.length > 0)
      .map(({ account, disabledRegions }) => ({ account, regions: disabledRegions })),
    resources: countTypes(resources),
  };
}

function countTypes(resources: readonly Resource[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { type } of resources) counts.set(type, (counts.get(type) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function reportGap({ account, region, cause, count, affects }: CollectionGap): Gap {
  return {
    account,
    region,
    operation: cause.operation ?? '',
    ...(cause.action !== undefined && { action: cause.action }),
    reason: cause.reason,
    error: cause.error ?? cause.reason,
    message: cause.message,
    count,
    affects,
  };
}

/** What a report says of a resource. */
export const referenceOf = ({ type, arn, id, name, account, region }: Resource): ResourceReference => ({
  type,
  arn,
  id,
  name,
  account,
  region,
});

function unknownResource({ rule, resource, cause }: Evaluation, { idOf }: ReportParts): UnknownEvaluation {
  const { partition, account, region, arn, type } = resource;
  return {
    id: idOf({ rule: rule.id, partition, account, region, arn }),
    rule: rule.id,
    severity: rule.severity,
    resource: referenceOf(resource),
    type,
    account,
    region,
    ...causeMembers(cause!),
  };
}

function unknownList(
  { rule, account, region, cause }: UnseenResources,
  { idOf, scope }: ReportParts,
): UnknownEvaluation {
  const type = rule.resource;
  return {
    id: idOf({ rule: rule.id, partition: scope.partition, account, region, arn: '', subKey: type }),
    rule: rule.id,
    severity: rule.severity,
    type,
    account,
    region,
    ...causeMembers(cause),
  };
}

const causeMembers = ({ reason, operation, action, error, message }: UnknownCause) => ({
  reason,
  ...(operation !== undefined && { operation }),
  ...(action !== undefined && { action }),
  ...(error !== undefined && { error }),
  message,
});

function reportRule(rule: Rule, outcomes: OutcomeCounts): ReportRule {
  const { id, service, title, severity, resource, description, responsibility, exposure, confidence } = rule;
  const { summary, terraform } = rule.remediation;
  return {
    id,
    service,
    title,
    severity,
    resource,
    description,
    remediation: { summary, ...(terraform !== undefined && { terraform }) },
    responsibility,
    exposure,
    confidence,
    // Sorted as the JSON report has them, so that no format can tell whether it was rendered from one.
    controls: Object.fromEntries(Object.entries(rule.controls).sort(([a], [b]) => (a < b ? -1 : 1))),
    references: rule.references,
    outcomes,
  };
}
