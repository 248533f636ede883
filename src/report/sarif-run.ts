import { createHash } from 'node:crypto';
import type { Notification, Result, Run, ToolComponent } from 'sarif';
import type { Finding, Gap, Report, UnknownEvaluation } from '../model/index.ts';
import { type BlindSpot, blindSpots } from './blind-spots.ts';
import { boundedValue } from './bounded-value.ts';
import { plainText } from './plain-text.ts';
import { resourcePath, segment } from './resource-path.ts';
import { LEVEL, type NotificationName, notificationDescriptor } from './sarif-driver.ts';

/** Of a run GitHub shows no more than this many results (and refuses the file above 25,000). */
export const MAXIMUM_RESULTS = 5_000;

const MESSAGE_LIMIT = 1_000;
/** Causes spelled out one by one; a scan has about as many as operations times error names. */
const MAXIMUM_NOTIFICATIONS = 200;

/** What all runs of a report share. */
export interface RunFrame {
  readonly report: Report;
  readonly driver: ToolComponent;
  readonly ruleIndex: ReadonlyMap<string, number>;
}

/** One account's share of a report. */
export interface AccountShare {
  readonly account: string;
  /** In the order of `byPriority`: the last may be left out. */
  readonly findings: readonly Finding[];
  readonly unknowns: readonly UnknownEvaluation[];
  readonly gaps: readonly Gap[];
}

/**
 * One account as a SARIF run with the first `kept` of its findings. What is left out is named, in a notification and in
 * `properties.omittedResults`.
 *
 * `executionSuccessful` is false when a list of the account's resources could not be read, or when nothing at all could be
 * judged in the scan: then the absence of a result says nothing. Facts missing on single resources are warnings.
 */
export function runOf(frame: RunFrame, { account, findings, unknowns, gaps }: AccountShare, kept: number): Run {
  const { report } = frame;
  const results = findings.slice(0, kept);
  const omitted = findings.length - results.length;
  const spots = blindSpots(gaps, unknowns);
  const nothing = nothingEvaluated(report);
  return {
    tool: { driver: frame.driver },
    // No date, Region or version in here: an alert closes only when a later run of the same category omits it.
    automationDetails: { id: `keyward/${segment(account)}/` },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: !nothing && !spots.some(spot => spot.list),
        ...timeOf(report),
        toolExecutionNotifications: [
          ...(nothing ? [notification('nothingEvaluated', 'error', 'Nothing could be evaluated in this scan.')] : []),
          ...(omitted > 0 ? [omission(omitted, findings.length)] : []),
          ...spots.slice(0, MAXIMUM_NOTIFICATIONS).map(notificationOf),
          ...surplus(spots),
          ...disabledRegions(report, account),
        ],
      },
    ],
    results: results.map(finding => resultOf(frame, finding)),
    properties: {
      account,
      coveragePercent: report.coverage.percent,
      ...(omitted > 0 ? { omittedResults: omitted } : {}),
    },
  };
}

function resultOf({ ruleIndex }: RunFrame, finding: Finding): Result {
  const { resource, risk } = finding;
  const index = ruleIndex.get(finding.rule);
  if (index === undefined)
    throw new Error(`finding ${finding.id} belongs to rule ${finding.rule}, which the report lacks`);
  const arn = plainText(resource.arn, { limit: 2048 });
  return {
    ruleId: finding.rule,
    ruleIndex: index,
    level: LEVEL[finding.severity],
    message: { text: messageOf(finding) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: resourcePath(resource) },
          // GitHub needs a region; the "file" is the resource, so its first character stands for all of it.
          region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
        },
        logicalLocations: [{ name: plainText(resource.name), fullyQualifiedName: arn, kind: 'resource' }],
      },
    ],
    // The id says all that identifies a finding (rule, account, Region, ARN); wording, order and risk must not count.
    partialFingerprints: { primaryLocationLineHash: fingerprint(finding.id) },
    rank: Math.min(100, Math.max(0, Math.round(risk.score * 100) / 10)),
    suppressions: finding.suppressed
      ? [
          {
            kind: 'external',
            status: 'accepted',
            justification: plainText(finding.suppressed.reason, { limit: MESSAGE_LIMIT }),
            ...(finding.suppressed.expires ? { properties: { expires: plainText(finding.suppressed.expires) } } : {}),
          },
        ]
      : [],
    properties: {
      id: finding.id,
      severity: finding.severity,
      risk: risk.score,
      factors: boundedValue(risk.factors),
      resource: boundedValue(resource),
      evidence: boundedValue(finding.evidence),
      remediation: boundedValue(finding.remediation),
      correlation: boundedValue(finding.correlation),
      status: finding.status,
      ...(finding.firstSeen ? { firstSeen: finding.firstSeen } : {}),
    },
  };
}

function messageOf({ message, resource, risk, remediation }: Finding): string {
  const what = plainText(message, { limit: MESSAGE_LIMIT }) || 'This resource fails the rule.';
  const where = plainText(`${resource.name} (${resource.arn})`, { limit: MESSAGE_LIMIT });
  const fix = plainText(remediation.summary, { limit: MESSAGE_LIMIT });
  return withoutLinks(`${what}\n\n${where} — risk ${risk.score.toFixed(1)} of 10.${fix ? `\nFix: ${fix}` : ''}`);
}

/** SARIF messages may carry links, `[text](target)`; a resource's name may not. The backslash is SARIF's own escape. */
function withoutLinks(text: string): string {
  return text.replace(/\](?=\()/g, '\\]');
}

function fingerprint(id: string): string {
  return `${createHash('sha256').update(id).digest('hex').slice(0, 32)}:1`;
}

function nothingEvaluated({ coverage: { evaluations, gaps } }: Report): boolean {
  const judged = evaluations.pass + evaluations.fail + evaluations.notApplicable;
  return judged === 0 && (evaluations.unknown > 0 || gaps.length > 0);
}

function notification(
  name: NotificationName,
  level: NonNullable<Notification['level']>,
  text: string,
  properties?: Record<string, unknown>,
): Notification {
  const descriptor = notificationDescriptor(name);
  return { descriptor, level, message: { text: withoutLinks(text) }, ...(properties ? { properties } : {}) };
}

function notificationOf(spot: BlindSpot): Notification {
  const subject = spot.operation ?? 'Evaluation';
  const cause = `${subject}: ${spot.error ?? spot.reason}`;
  const effect = spot.list
    ? `${spot.types.join(', ')} may exist that nobody saw`
    : `${spot.evaluations} evaluations of ${spot.rules.length} rules are unknown`;
  const remedy = spot.action ? ` Allow ${spot.action} to change that.` : '';
  return notification(
    spot.reason,
    spot.list ? 'error' : 'warning',
    plainText(`${cause} — ${effect}.${remedy} ${spot.message}`, { limit: MESSAGE_LIMIT }),
    {
      ...{ calls: spot.calls, evaluations: spot.evaluations },
      ...{
        operation: boundedValue(spot.operation),
        action: boundedValue(spot.action),
        error: boundedValue(spot.error),
      },
      ...{ regions: boundedValue(spot.regions), rules: boundedValue(spot.rules), types: boundedValue(spot.types) },
    },
  );
}

function surplus(spots: readonly BlindSpot[]): Notification[] {
  const rest = spots.slice(MAXIMUM_NOTIFICATIONS);
  if (rest.length === 0) return [];
  const evaluations = rest.reduce((sum, spot) => sum + spot.evaluations, 0);
  const text = `${rest.length} more causes, with ${evaluations} unknown evaluations; the JSON report has them all.`;
  return [notification('otherError', rest.some(spot => spot.list) ? 'error' : 'warning', text)];
}

function omission(omitted: number, total: number): Notification {
  const text = `${omitted} of ${total} results, those with the least risk, were left out to keep within the limits of GitHub code scanning; the JSON report has them all.`;
  return notification('resultsOmitted', 'warning', text, { omitted, total });
}

function disabledRegions(report: Report, account: string): Notification[] {
  const regions = report.coverage.disabledRegions
    .filter(entry => entry.account === account)
    .flatMap(entry => entry.regions);
  if (regions.length === 0) return [];
  return [notification('regionNotEnabled', 'note', plainText(`Not enabled in the account: ${regions.join(', ')}.`))];
}

/** The moment of the scan or recording, from the report: a renderer has no clock. */
function timeOf(report: Report): { startTimeUtc?: string } {
  const { recordedAt } = report.scan;
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/.test(recordedAt) && !Number.isNaN(Date.parse(recordedAt))
    ? { startTimeUtc: recordedAt }
    : {};
}
