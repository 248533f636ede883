import type { Finding, Report, ReportRule, Severity, UnknownEvaluation } from '../model/index.ts';
import { boundedValue } from './bounded-value.ts';
import { escapeUnshown } from './json.ts';
import { plainText } from './plain-text.ts';
import type { Renderer } from './renderer.ts';
import { reportTime, timestamp } from './report-time.ts';
import { webAddress } from './web-address.ts';

/** Nothing in here is younger than 1.4 or deprecated in 1.8, so that consumers of either can read it. */
export const OCSF_VERSION = '1.5.0';

const CLASS = { category_uid: 2, category_name: 'Findings', class_uid: 2003, class_name: 'Compliance Finding' };
const SEVERITY: Readonly<Record<Severity, readonly [number, string]>> = {
  critical: [5, 'Critical'],
  high: [4, 'High'],
  medium: [3, 'Medium'],
  low: [2, 'Low'],
  info: [1, 'Informational'],
};
/** A first sighting is created, a later one updates it; an evaluation that nobody could make is neither. */
const ACTIVITY = { new: [1, 'Create'], unchanged: [2, 'Update'], reopened: [2, 'Update'] } as const;
const NOT_EVALUATED = [99, 'Not evaluated'] as const;

const LIMIT = 2_048;
/** Never empty: many consumers take an empty text for a missing one. */
const text = (value: string, otherwise = '—', limit = LIMIT): string =>
  plainText(value, { limit }) || plainText(otherwise, { limit }) || '—';

/** What all events of a report share. */
interface Frame {
  readonly report: Report;
  readonly time: number;
  readonly rules: ReadonlyMap<string, ReportRule>;
}

/**
 * The report as a JSON array of OCSF Compliance Findings (class 2003, profile `cloud`), one event a line: every finding
 * (compliance status Fail; an accepted one has finding status Suppressed) and every unknown evaluation (compliance status
 * Warning, which OCSF defines as "did not yield a result due to missing information"; finding status Unknown, with the
 * reason). What passed is only counted in a report and therefore no event. Throws a `UsageError` when the report has no
 * valid time.
 */
export function* renderOcsf(report: Report): Generator<string, void, undefined> {
  const frame = { report, time: reportTime(report), rules: new Map(report.rules.map(rule => [rule.id, rule])) };
  let separator = '[\n';
  for (const event of eventsOf(frame)) {
    yield `${separator}${escapeUnshown(JSON.stringify(event))}`;
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}

export const ocsf: Renderer = { extensions: ['.ocsf.json'], render: renderOcsf };

function* eventsOf(frame: Frame) {
  for (const finding of frame.report.findings) yield findingEvent(frame, finding);
  for (const unknown of frame.report.unknowns) yield unknownEvent(frame, unknown);
}

function findingEvent(frame: Frame, finding: Finding) {
  const { resource, suppressed, remediation, risk } = finding;
  const rule = frame.rules.get(finding.rule);
  const references = (rule?.references ?? []).map(webAddress).filter(address => address !== undefined);
  return {
    ...classification(frame, finding, ACTIVITY[finding.status]),
    ...(suppressed
      ? { status_id: 3, status: 'Suppressed', status_detail: text(suppressed.reason) }
      : { status_id: 1, status: 'New' }),
    message: text(finding.message, frame.rules.get(finding.rule)?.title),
    ...origin(frame, finding, resource),
    finding_info: { ...findingInfo(frame, finding), ...seenTimes(frame, finding) },
    compliance: { ...complianceOf(finding.rule, rule), status_id: 3, status: 'Fail' },
    resources: [{ ...located(frame, resource), uid: text(resource.arn), name: text(resource.name, resource.id) }],
    remediation: {
      desc: text([remediation.summary, remediation.cli].filter(part => part !== undefined).join(' — ')),
      ...(references.length > 0 && { references }),
    },
    unmapped: boundedValue({
      outcome: finding.outcome,
      risk,
      evidence: finding.evidence,
      correlation: finding.correlation,
      resource_id: resource.id,
      ...(suppressed && { suppressed }),
    }),
  };
}

function unknownEvent(frame: Frame, unknown: UnknownEvaluation) {
  const { resource, type, reason, operation, action, error } = unknown;
  const subject = resource
    ? { uid: text(resource.arn), name: text(resource.name, resource.id) }
    : { name: text(`any ${type}: the list could not be read`) };
  return {
    ...classification(frame, unknown, NOT_EVALUATED),
    ...{ status_id: 0, status: 'Unknown', status_code: reason, status_detail: text(unknown.message, reason) },
    message: text(`Unknown (${reason}): ${unknown.message}`),
    ...origin(frame, unknown, unknown),
    finding_info: { ...findingInfo(frame, unknown), created_time: frame.time },
    compliance: {
      ...complianceOf(unknown.rule, frame.rules.get(unknown.rule)),
      ...{ status_id: 2, status: 'Warning', status_code: reason, status_details: [text(unknown.message, reason)] },
    },
    resources: [{ ...located(frame, { type, region: unknown.region }), ...subject }],
    unmapped: boundedValue({ outcome: 'unknown', reason, operation, action, error }),
  };
}

type Either = Pick<Finding, 'id' | 'rule' | 'severity'>;

function classification({ time }: Frame, { severity }: Either, [activity, name]: readonly [number, string]) {
  const [severityId, severityName] = SEVERITY[severity];
  return {
    ...{ activity_id: activity, activity_name: name, ...CLASS },
    type_uid: CLASS.class_uid * 100 + activity,
    type_name: `${CLASS.class_name}: ${activity === 99 ? 'Other' : name}`,
    ...{ time, severity_id: severityId, severity: severityName },
  };
}

function origin({ report }: Frame, { id, rule }: Either, place: { readonly account: string; readonly region: string }) {
  const { name, version } = report.tool;
  const product = { name: text(name, 'keyward', 100), vendor_name: 'keyward', version: text(version, '—', 100) };
  return {
    metadata: { version: OCSF_VERSION, product, profiles: ['cloud'], event_code: text(rule), uid: text(id) },
    cloud: {
      provider: 'AWS',
      cloud_partition: text(report.scan.partition),
      region: text(place.region),
      account: { uid: text(place.account), type_id: 10, type: 'AWS Account' },
    },
  };
}

function findingInfo({ rules }: Frame, { id, rule: ruleId }: Either) {
  const rule = rules.get(ruleId);
  const title = text(rule?.title ?? '', ruleId);
  return {
    uid: text(id),
    title,
    ...(rule && { desc: text(rule.description) }),
    types: ['Data protection'],
    analytic: { type_id: 1, type: 'Rule', uid: text(ruleId), name: title },
  };
}

function seenTimes({ time }: Frame, { firstSeen }: Finding) {
  const first = timestamp(firstSeen) ?? time;
  return { created_time: first, first_seen_time: first, last_seen_time: time };
}

/** The control is the rule; the requirements are those of others that it stands for. */
function complianceOf(id: string, rule: ReportRule | undefined) {
  const controls = Object.entries(rule?.controls ?? {});
  const requirements = controls.flatMap(([framework, ids]) =>
    ids.map(control => text(`${framework} ${control}`, '—', 200)),
  );
  return {
    control: text(id),
    // Consumers of 1.1 to 1.3 require a standard; a rule that no framework asks for is one of keyward's own.
    standards: controls.length > 0 ? controls.map(([framework]) => text(framework, '—', 200)) : ['keyward'],
    ...(requirements.length > 0 && { requirements }),
  };
}

function located({ report }: Frame, { type, region }: { readonly type: string; readonly region: string }) {
  return { type: text(type), region: text(region), cloud_partition: text(report.scan.partition) };
}
