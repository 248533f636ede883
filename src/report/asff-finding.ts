import type {
  Finding,
  Report,
  ReportRule,
  ResourceReference,
  UnknownEvaluation,
  UnknownReason,
} from '../model/index.ts';
import { asffType } from './asff-types.ts';
import { boundedValue } from './bounded-value.ts';
import { escapeUnshown } from './json.ts';
import { plainText } from './plain-text.ts';
import { timestamp } from './report-time.ts';
import { webAddress } from './web-address.ts';

/** What all findings of one call share: its account and Region, in which it must be made. */
export interface AsffPlace {
  readonly report: Report;
  readonly rules: ReadonlyMap<string, ReportRule>;
  /** ISO 8601. */
  readonly time: string;
  readonly account: string;
  /** A real Region, also for global resources. */
  readonly region: string;
}

/** The partitions that Security Hub knows, and of the others none. */
const PARTITIONS = new Set(['aws', 'aws-cn', 'aws-us-gov']);

/**
 * AWS: NOT_AVAILABLE when a "check could not be performed due to a service outage, API error", WARNING when "some
 * information is missing".
 */
const UNKNOWN_STATUS: Readonly<Record<UnknownReason, 'NOT_AVAILABLE' | 'WARNING'>> = {
  denied: 'NOT_AVAILABLE',
  throttled: 'NOT_AVAILABLE',
  timeout: 'NOT_AVAILABLE',
  unreachable: 'NOT_AVAILABLE',
  serverError: 'NOT_AVAILABLE',
  malformed: 'NOT_AVAILABLE',
  otherError: 'NOT_AVAILABLE',
  ruleError: 'NOT_AVAILABLE',
  truncated: 'WARNING',
  notRecorded: 'WARNING',
  regionDisabled: 'WARNING',
  notScanned: 'WARNING',
  foreign: 'WARNING',
  undecidable: 'WARNING',
};

/** The standards of Security Hub that keyward's frameworks are; of a framework that is none of them, none. */
const STANDARDS: Readonly<Record<string, string>> = {
  'cis-aws-1.4': 'standards/cis-aws-foundations-benchmark/v/1.4.0',
  'cis-aws-3.0': 'standards/cis-aws-foundations-benchmark/v/3.0.0',
  'cis-aws-5.0': 'standards/cis-aws-foundations-benchmark/v/5.0.0',
  'nist-800-53-r5': 'standards/nist-800-53/v/5.0.0',
};

// The documented bounds of AwsSecurityFinding and its parts.
const TITLE = 256;
const DESCRIPTION = 1_024;
const RECOMMENDATION = 512;
const NOTE = 512;
const REQUIREMENTS = 32;
const FIELD = 2_048;

/** The members of an AwsSecurityFinding that say what a finding is. */
export function findingMembers(place: AsffPlace, finding: Finding) {
  const { suppressed, resource, remediation } = finding;
  const rule = place.rules.get(finding.rule);
  const first = timestamp(finding.firstSeen);
  return {
    CreatedAt: first === undefined ? place.time : new Date(first).toISOString(),
    ...(first !== undefined && { FirstObservedAt: new Date(first).toISOString() }),
    LastObservedAt: place.time,
    Title: titleOf(finding.rule, rule),
    Description: filled(finding.message, titleOf(finding.rule, rule), DESCRIPTION),
    Remediation: remediationOf(remediation.summary, rule),
    Resources: [resourceOf(place, resource)],
    Compliance: { Status: 'FAILED', ...standardsOf(rule) },
    ...(suppressed && {
      Workflow: { Status: 'SUPPRESSED' },
      Note: {
        Text: filled(`Accepted: ${suppressed.reason}`, 'Accepted', NOTE),
        UpdatedBy: 'keyward',
        UpdatedAt: place.time,
      },
    }),
    ProductFields: fields({
      Rule: finding.rule,
      RiskScore: finding.risk.score.toFixed(1),
      RiskFactors: json(finding.risk.factors),
      Status: finding.status,
      ResourceName: resource.name,
      Correlation: finding.correlation,
      Evidence: json(finding.evidence),
      Cli: remediation.cli,
      Suppressed: suppressed?.reason,
      SuppressedUntil: suppressed?.expires,
    }),
  };
}

/** The members of an AwsSecurityFinding that say what could not be judged, and why. */
export function unknownMembers(place: AsffPlace, unknown: UnknownEvaluation) {
  const { resource, reason, operation, action, error } = unknown;
  const rule = place.rules.get(unknown.rule);
  const list = `The list of ${unknown.type} could not be read, so nobody knows: ${unknown.message}`;
  return {
    CreatedAt: place.time,
    Title: plainText(`Unknown: ${titleOf(unknown.rule, rule)}`, { limit: TITLE }),
    Description: filled(
      resource ? `Could not be judged: ${unknown.message}` : list,
      'Could not be judged',
      DESCRIPTION,
    ),
    Remediation: remediationOf(
      action ? `Allow ${action} and scan again.` : 'Remove the cause and scan again.',
      undefined,
    ),
    Resources: [resourceOf(place, resource)],
    Compliance: {
      Status: UNKNOWN_STATUS[reason],
      StatusReasons: [
        {
          ReasonCode: `KEYWARD_${reason.replace(/[A-Z]/g, '_$&').toUpperCase()}`,
          Description: filled(unknown.message, reason, DESCRIPTION),
        },
      ],
      ...standardsOf(rule),
    },
    ProductFields: fields({
      ...{ Rule: unknown.rule, ResourceType: unknown.type, Reason: reason },
      ...{ Operation: operation, Action: action, Error: error },
    }),
  };
}

const titleOf = (id: string, rule: ReportRule | undefined): string => filled(rule?.title ?? '', id, TITLE);

function remediationOf(summary: string, rule: ReportRule | undefined) {
  const Url = rule?.references.map(webAddress).find(address => address !== undefined);
  return {
    Recommendation: { Text: filled(summary, 'See the rule.', RECOMMENDATION), ...(Url !== undefined && { Url }) },
  };
}

/** The resource, or the account where nothing else is known. */
function resourceOf({ report, account, region }: AsffPlace, resource: ResourceReference | undefined) {
  const { partition } = report.scan;
  const ofAccount = resource === undefined || resource.type === 'AWS::::Account';
  return {
    Type: ofAccount ? 'AwsAccount' : asffType(resource.type),
    // Security Hub's own way to name an account.
    Id: ofAccount ? `AWS::::Account:${account}` : filled(resource.arn || resource.id, 'unnamed', FIELD),
    ...(PARTITIONS.has(partition) && { Partition: partition }),
    Region: region,
  };
}

function standardsOf(rule: ReportRule | undefined) {
  const controls = Object.entries(rule?.controls ?? {});
  const requirements = controls.flatMap(([framework, ids]) =>
    ids.map(id => filled(`${framework}/${id}`, framework, 200)),
  );
  const standards = controls.map(([framework]) => STANDARDS[framework]).filter(standard => standard !== undefined);
  return {
    ...(requirements.length > 0 && { RelatedRequirements: requirements.slice(0, REQUIREMENTS) }),
    ...(standards.length > 0 && { AssociatedStandards: standards.map(StandardsId => ({ StandardsId })) }),
  };
}

function fields(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const given = Object.entries(values)
    .map(([name, value]) => [`keyward/${name}`, plainText(value ?? '', { limit: FIELD })] as const)
    .filter(([, value]) => value !== '');
  return Object.fromEntries(given);
}

const json = (value: unknown): string => escapeUnshown(JSON.stringify(boundedValue(value)));

/** A text that is never empty: Security Hub refuses a finding for one. */
function filled(text: string, otherwise: string, limit: number): string {
  return plainText(text, { limit }) || plainText(otherwise, { limit }) || '—';
}
