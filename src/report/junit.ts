import {
  type Finding,
  OUTCOMES,
  type Outcome,
  type Report,
  type ReportRule,
  type ResourceReference,
  type UnknownEvaluation,
} from '../model/index.ts';
import { plainText } from './plain-text.ts';
import type { Renderer } from './renderer.ts';
import { reportTime } from './report-time.ts';

const LINE = 1_024;
const BODY = 4_096;

/** One test case: who it is about and how it came out. */
interface TestCase {
  readonly className: string;
  readonly name: string;
  readonly seconds?: number;
  readonly outcome: 'pass' | 'failure' | 'skipped' | 'error';
  /** What the outcome says in a list; the body says all. */
  readonly type?: string;
  readonly message?: string;
  readonly body?: string;
}

interface Suite {
  readonly name: string;
  readonly properties: Readonly<Record<string, string | number>>;
  readonly cases: readonly TestCase[];
}

/**
 * The report as JUnit XML. The first suite is the scan itself: one case that took the scan's time (the report knows no
 * other, so every other case takes 0; a replay takes 0 altogether) and one for the coverage. Then a suite a rule, with
 *
 * - a failure for each finding, named after the resource, so that its history is one of the resource;
 * - a skipped case for each accepted finding and each unknown evaluation, which says so;
 * - one passed case for all resources that pass, as the report only counts them (the suite's properties do too);
 * - one skipped case when the rule applies to nothing.
 *
 * Throws a `UsageError` when the report has no valid time.
 */
export function* renderJunit(report: Report): Generator<string, void, undefined> {
  const time = new Date(reportTime(report)).toISOString().slice(0, 19);
  const suites = [scanSuite(report), ...ruleSuites(report)];
  const all = suites.flatMap(({ cases }) => cases);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="keyward" ${totals(all)} timestamp="${time}">\n`;
  for (const suite of suites) {
    yield `  <testsuite name="${attribute(suite.name)}" ${totals(suite.cases)} timestamp="${time}">\n    <properties>\n`;
    for (const [name, value] of Object.entries(suite.properties)) {
      yield `      <property name="${attribute(name)}" value="${attribute(String(value))}"/>\n`;
    }
    yield '    </properties>\n';
    for (const testCase of suite.cases) yield caseElement(testCase);
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
}

export const junit: Renderer = { extensions: ['.junit.xml'], render: renderJunit };

function scanSuite({ scan, coverage, posture, tool }: Report): Suite {
  const { evaluations, percent, gaps } = coverage;
  const judged = evaluations.pass + evaluations.fail + evaluations.notApplicable;
  const unread = gaps.map(
    ({ account, region, operation, error, count }) =>
      `${operation || 'evaluation'}: ${error} (${account} ${region}, ${count} ×)`,
  );
  const className = 'keyward.scan';
  const summary = `${percent} % of the evaluations could be judged, ${evaluations.unknown} are unknown`;
  const complete: TestCase = { className, name: 'coverage', outcome: 'pass' };
  const incomplete: TestCase = {
    ...{ className, name: 'coverage', type: 'unknown', message: summary, body: unread.join('\n') },
    outcome: judged === 0 ? 'error' : 'skipped',
  };
  return {
    name: 'scan',
    properties: {
      ...{ tool: `${tool.name} ${tool.version}`, source: scan.source, recordedAt: scan.recordedAt },
      ...{ accounts: scan.accounts.join(' '), regions: scan.regions.join(' '), calls: scan.calls.total },
      ...{ coveragePercent: percent, ...inOrder(evaluations) },
      ...{ postureScore: posture.score, postureGrade: posture.grade },
    },
    cases: [
      { className, name: 'scan', outcome: 'pass', seconds: scan.durationMs / 1000 },
      evaluations.unknown > 0 || gaps.length > 0 ? incomplete : complete,
    ],
  };
}

function ruleSuites(report: Report): Suite[] {
  const cases = new Map<string, TestCase[]>(report.rules.map(({ id }) => [id, []]));
  const rules = new Map(report.rules.map(rule => [rule.id, rule]));
  const add = (rule: string, testCase: TestCase) => {
    const list = cases.get(rule);
    if (list) list.push(testCase);
    else cases.set(rule, [testCase]);
  };
  for (const finding of report.findings) add(finding.rule, findingCase(finding, rules.get(finding.rule)));
  for (const unknown of report.unknowns) add(unknown.rule, unknownCase(unknown, rules.get(unknown.rule)));
  for (const rule of report.rules) for (const counted of countedCases(rule)) add(rule.id, counted);
  return [...cases].map(([id, list]) => ({ name: id, properties: propertiesOf(rules.get(id)), cases: list }));
}

function propertiesOf(rule: ReportRule | undefined): Record<string, string | number> {
  if (!rule) return {};
  const { title, severity, service, resource, outcomes } = rule;
  return { title, severity, service, resource, ...inOrder(outcomes) };
}

// A report that was read from a file has its members in another order than one that a scan made.
function inOrder(counts: Readonly<Record<Outcome, number>>): Record<string, number> {
  return Object.fromEntries(OUTCOMES.map(outcome => [outcome, counts[outcome]]));
}

// Jenkins takes what is before the last full stop for the package.
const classOf = (id: string, rule: ReportRule | undefined): string =>
  ['keyward', rule?.service ?? 'rules', id].map(part => part.replaceAll('.', '-')).join('.');

/** The ARN, with the Region where it has none: the account's settings have one ARN in all Regions. */
function nameOf({ arn, id, region }: ResourceReference): string {
  return arn.split(':')[3] === region ? arn : `${arn || id} in ${region}`;
}

function findingCase(finding: Finding, rule: ReportRule | undefined): TestCase {
  const { resource, severity, risk, suppressed, remediation } = finding;
  const frame = { className: classOf(finding.rule, rule), name: nameOf(resource) };
  const body = [
    `${severity}, risk ${risk.score.toFixed(1)} of 10: ${finding.message}`,
    `Resource: ${resource.name} (${resource.type}, ${resource.account} ${resource.region})`,
    `Fix: ${remediation.summary}`,
    ...(remediation.cli === undefined ? [] : [`CLI: ${remediation.cli}`]),
    `Finding: ${finding.id}`,
  ].join('\n');
  if (!suppressed) return { ...frame, outcome: 'failure', type: severity, message: finding.message, body };
  const until = suppressed.expires === undefined ? '' : ` until ${suppressed.expires}`;
  return { ...frame, outcome: 'skipped', type: 'accepted', message: `accepted${until}: ${suppressed.reason}`, body };
}

function unknownCase(unknown: UnknownEvaluation, rule: ReportRule | undefined): TestCase {
  const { resource, type, account, region, reason, operation, action } = unknown;
  const message = `unknown (${reason}): ${unknown.message}`;
  return {
    className: classOf(unknown.rule, rule),
    name: resource ? nameOf(resource) : `any ${type} in ${account} ${region}`,
    ...{ outcome: 'skipped', type: 'unknown', message },
    body: [
      message,
      ...(operation === undefined
        ? []
        : [`Call: ${operation}${unknown.error === undefined ? '' : ` (${unknown.error})`}`]),
      ...(action === undefined ? [] : [`To change that, allow ${action}.`]),
    ].join('\n'),
  };
}

/** What the report only counts. */
function countedCases(rule: ReportRule): TestCase[] {
  const { pass, fail, unknown, notApplicable } = rule.outcomes;
  const className = classOf(rule.id, rule);
  if (pass > 0) return [{ className, name: 'all other resources', outcome: 'pass' }];
  if (fail + unknown > 0) return [];
  const message = `nothing to judge: ${notApplicable} × ${rule.resource}, none of which the rule applies to`;
  return [{ className, name: 'no resource', outcome: 'skipped', type: 'notApplicable', message }];
}

function totals(cases: readonly TestCase[]): string {
  const count = (outcome: TestCase['outcome']) => cases.filter(one => one.outcome === outcome).length;
  const seconds = cases.reduce((sum, one) => sum + (one.seconds ?? 0), 0);
  return `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}" time="${seconds.toFixed(3)}"`;
}

function caseElement({ className, name, seconds = 0, outcome, type, message, body }: TestCase): string {
  const start = `    <testcase classname="${attribute(className)}" name="${attribute(name)}" time="${seconds.toFixed(3)}"`;
  if (outcome === 'pass') return `${start}/>\n`;
  const attributes = `type="${attribute(type ?? outcome)}" message="${attribute(message ?? '')}"`;
  const inner = body === undefined ? '/>' : `>${content(body)}</${outcome}>`;
  return `${start}>\n      <${outcome} ${attributes}${inner}\n    </testcase>\n`;
}

const attribute = (text: string): string => escapeXml(plainText(text, { limit: LINE }));
const content = (text: string): string => escapeXml(plainText(text, { limit: BODY, lines: true }));

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

// Besides the controls and surrogates, which no plain text has, XML 1.0 excludes two characters.
function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, character => ENTITIES[character]!).replace(/[\ufffe\uffff]/g, '\ufffd');
}
