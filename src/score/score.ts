import { type Evaluation, type Finding, type ResourceReference, type Rule, SEVERITIES } from '../model/index.ts';
import { type Assess, assessor, correlationOf, type ScoreOptions } from './assess.ts';
import { findingId } from './finding-id.ts';

/**
 * Turns failed evaluations into findings, worst first: by risk, severity, rule, account, Region and ARN, whatever the
 * order of the input. Other outcomes make none. Throws when two evaluations are the same rule on the same resource.
 */
export function scoreFindings(evaluations: Iterable<Evaluation>, options: ScoreOptions = {}): Finding[] {
  const assess = assessor(options);
  const findings = new Map<string, Finding>();
  for (const evaluation of evaluations) {
    if (evaluation.outcome !== 'fail') continue;
    const finding = toFinding(evaluation, assess);
    if (findings.has(finding.id)) throw new Error(`${finding.rule} was evaluated twice on ${finding.resource.arn}`);
    findings.set(finding.id, finding);
  }
  return [...findings.values()].sort(compareFindings);
}

function toFinding(evaluation: Evaluation, assess: Assess): Finding {
  const { rule, resource, message, evidence, remediation, decision } = evaluation;
  const { type, arn, id, name, account, region, partition } = resource;
  const reference: ResourceReference = { type, arn, id, name, account, region };
  return {
    id: findingId({ rule: rule.id, partition, account, region, arn }),
    rule: rule.id,
    severity: rule.severity,
    outcome: 'fail',
    risk: assess(rule, resource),
    resource: reference,
    message: message ?? rule.title,
    evidence: evidence ?? {},
    remediation: remediationOf(rule, remediation?.cli),
    correlation: correlationOf(rule),
    ...(decision && { decision }),
    status: 'new',
  };
}

function remediationOf({ remediation: { summary, terraform } }: Rule, cli: string | undefined): Finding['remediation'] {
  return { summary, ...(cli !== undefined && { cli }), ...(terraform !== undefined && { terraform }) };
}

function compareFindings(left: Finding, right: Finding): number {
  return (
    right.risk.score - left.risk.score ||
    SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity) ||
    compareText(left.rule, right.rule) ||
    compareText(left.resource.account, right.resource.account) ||
    compareText(left.resource.region, right.resource.region) ||
    compareText(left.resource.arn, right.resource.arn) ||
    // Only the partition can still differ, and the id knows it.
    compareText(left.id, right.id)
  );
}

// Not localeCompare: the order must not depend on the machine's locale.
const compareText = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);
