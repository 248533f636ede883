import type { Finding, Report, ReportRule, ResourceReference, Severity, UnknownEvaluation } from '../model/index.ts';
import { plainText } from './plain-text.ts';

/** Longest ARN, name or message in a table. */
const LIMIT = 2_048;

/** A finding or an unknown evaluation as one row of a table. Texts are harmless and bounded; null means: no such thing. */
export interface EvaluationRow {
  readonly outcome: 'fail' | 'unknown';
  readonly severity: Severity;
  /** 0 (none) to 10 (worst); null while the outcome is unknown. */
  readonly risk: number | null;
  readonly rule: string;
  readonly title: string | null;
  readonly service: string | null;
  readonly resource_type: string;
  /** The resource; null when the list that should name it could not be read. */
  readonly resource_arn: string | null;
  readonly resource_id: string | null;
  readonly resource_name: string | null;
  readonly account: string;
  readonly region: string;
  readonly status: Finding['status'] | null;
  readonly first_seen: string | null;
  /** True for an accepted finding. */
  readonly suppressed: boolean;
  readonly suppression_reason: string | null;
  readonly suppression_expires: string | null;
  readonly message: string;
  /** Why it is unknown. */
  readonly unknown_reason: string | null;
  readonly operation: string | null;
  /** The IAM action that would have allowed the operation. */
  readonly action: string | null;
  readonly error: string | null;
  readonly remediation: string | null;
  readonly remediation_cli: string | null;
  /** `framework/control`, separated by spaces. */
  readonly controls: string | null;
  readonly correlation: string | null;
  readonly id: string;
}

/** Every finding, then every unknown evaluation, in the order of the report. */
export function* evaluationRows(report: Report): Generator<EvaluationRow, void, undefined> {
  const rules = new Map(report.rules.map(rule => [rule.id, rule]));
  for (const finding of report.findings) yield findingRow(finding, rules.get(finding.rule));
  for (const unknown of report.unknowns) yield unknownRow(unknown, rules.get(unknown.rule));
}

function findingRow(finding: Finding, rule: ReportRule | undefined): EvaluationRow {
  const { suppressed, remediation } = finding;
  return {
    outcome: finding.outcome,
    severity: finding.severity,
    risk: finding.risk.score,
    ...ruleColumns(finding.rule, rule),
    ...resourceColumns(finding.resource),
    status: finding.status,
    first_seen: optional(finding.firstSeen),
    suppressed: suppressed !== undefined,
    suppression_reason: optional(suppressed?.reason),
    suppression_expires: optional(suppressed?.expires),
    message: text(finding.message),
    ...{ unknown_reason: null, operation: null, action: null, error: null },
    remediation: text(remediation.summary),
    remediation_cli: optional(remediation.cli),
    controls: controlsOf(rule),
    correlation: text(finding.correlation),
    id: text(finding.id),
  };
}

function unknownRow(unknown: UnknownEvaluation, rule: ReportRule | undefined): EvaluationRow {
  const { type, account, region, resource } = unknown;
  return {
    outcome: 'unknown',
    severity: unknown.severity,
    risk: null,
    ...ruleColumns(unknown.rule, rule),
    ...resourceColumns(resource ?? { type, account, region }),
    ...{ status: null, first_seen: null, suppressed: false, suppression_reason: null, suppression_expires: null },
    message: text(unknown.message),
    unknown_reason: unknown.reason,
    operation: optional(unknown.operation),
    action: optional(unknown.action),
    error: optional(unknown.error),
    ...{ remediation: null, remediation_cli: null },
    controls: controlsOf(rule),
    correlation: null,
    id: text(unknown.id),
  };
}

function ruleColumns(id: string, rule: ReportRule | undefined) {
  return { rule: text(id), title: optional(rule?.title), service: optional(rule?.service) };
}

function resourceColumns(
  resource: Partial<ResourceReference> & Pick<ResourceReference, 'type' | 'account' | 'region'>,
) {
  return {
    resource_type: text(resource.type),
    resource_arn: optional(resource.arn),
    resource_id: optional(resource.id),
    resource_name: optional(resource.name),
    account: text(resource.account),
    region: text(resource.region),
  };
}

function controlsOf(rule: ReportRule | undefined): string | null {
  const controls = Object.entries(rule?.controls ?? {}).flatMap(([framework, ids]) =>
    ids.map(id => `${framework}/${id}`),
  );
  return controls.length === 0 ? null : text(controls.join(' '));
}

const text = (value: string): string => plainText(value, { limit: LIMIT });
const optional = (value: string | undefined): string | null => (value === undefined ? null : text(value));
