import type { MultiformatMessageString, ReportingDescriptor, ToolComponent } from 'sarif';
import type { Confidence, Report, ReportRule, Severity, UnknownReason } from '../model/index.ts';
import { boundedValue } from './bounded-value.ts';
import { type PlainTextOptions, plainText } from './plain-text.ts';
import { webAddress } from './web-address.ts';

/**
 * GitHub takes the severity of an alert from its *rule*: a number in a string, over 9.0 critical, 7.0–8.9 high, 4.0–6.9
 * medium, 0.1–3.9 low. 0.0 means "none" and would take `info` out of the security view, so it gets the lowest that counts.
 */
export const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.5',
  info: '0.1',
};

export const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
};

const PRECISION: Readonly<Record<Confidence, string>> = { high: 'high', medium: 'medium', low: 'low' };

/** GitHub refuses more in one run. */
const MAXIMUM_RULES = 25_000;
/** GitHub refuses rules with more than 20 tags and keeps 10. */
const MAXIMUM_TAGS = 10;
const NAME_LIMIT = 255;
const DESCRIPTION_LIMIT = 1024;
const HELP_LIMIT = 8_000;

const NOTIFICATIONS: Readonly<
  Record<UnknownReason | 'resultsOmitted' | 'nothingEvaluated' | 'regionNotEnabled', string>
> = {
  denied: 'AWS denied a call, so what depends on it is unknown.',
  throttled: 'AWS throttled a call to the end, so what depends on it is unknown.',
  timeout: 'A call took too long, so what depends on it is unknown.',
  unreachable: 'An AWS endpoint could not be reached, so what depends on it is unknown.',
  serverError: 'AWS answered a call with an error of its own, so what depends on it is unknown.',
  malformed: 'An answer was not what the AWS model says, so what depends on it is unknown.',
  truncated: 'An answer was incomplete, so what depends on it is unknown.',
  notRecorded: 'The recording holds no answer to a call, so what depends on it is unknown.',
  otherError: 'A call failed, so what depends on it is unknown.',
  regionDisabled: 'A Region is not enabled, so what depends on it is unknown.',
  notScanned: 'Something outside the scan is needed, so what depends on it is unknown.',
  foreign: 'Something in another account is needed, so what depends on it is unknown.',
  undecidable: 'What was read does not decide the question.',
  ruleError: 'A rule failed on a resource, so its verdict is unknown.',
  resultsOmitted: 'There are more results than GitHub code scanning takes; those with the least risk were left out.',
  nothingEvaluated: 'No rule could be judged on any resource.',
  regionNotEnabled: 'A Region is not enabled in the account and was therefore not scanned.',
};

export type NotificationName = keyof typeof NOTIFICATIONS;

const NOTIFICATION_NAMES = Object.keys(NOTIFICATIONS) as NotificationName[];

/** The reference of a notification to its description in the driver. */
export function notificationDescriptor(name: NotificationName): { id: string; index: number } {
  return { id: `notification/${name}`, index: NOTIFICATION_NAMES.indexOf(name) };
}

/** keyward and all rules of the scan as a SARIF tool component. Equal in all runs: nothing in it comes from an account. */
export function driverOf(report: Report): ToolComponent {
  if (report.rules.length > MAXIMUM_RULES) {
    throw new RangeError(`SARIF takes at most ${MAXIMUM_RULES} rules and this report has ${report.rules.length}`);
  }
  const version = plainText(report.tool.version, { limit: 100 });
  return {
    name: plainText(report.tool.name, { limit: 100 }),
    semanticVersion: version,
    version,
    informationUri: 'https://github.com/keyward/keyward',
    rules: report.rules.map(descriptorOf),
    notifications: NOTIFICATION_NAMES.map(name => ({
      id: notificationDescriptor(name).id,
      shortDescription: { text: NOTIFICATIONS[name] },
    })),
  };
}

function descriptorOf(rule: ReportRule): ReportingDescriptor {
  const title = filled(rule.title, rule.id, { limit: DESCRIPTION_LIMIT });
  const helpUri = rule.references.map(webAddress).find(address => address !== undefined);
  return {
    id: rule.id,
    name: pascalCase(rule.id),
    shortDescription: { text: title },
    fullDescription: { text: filled(rule.description, title, { limit: DESCRIPTION_LIMIT }) },
    help: helpOf(rule, title),
    ...(helpUri ? { helpUri } : {}),
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: {
      tags: tagsOf(rule),
      precision: PRECISION[rule.confidence],
      'security-severity': SECURITY_SEVERITY[rule.severity],
      resource: plainText(rule.resource),
      responsibility: rule.responsibility,
      controls: boundedValue(rule.controls),
    },
  };
}

function helpOf(rule: ReportRule, title: string): MultiformatMessageString {
  const description = filled(rule.description, title, { limit: DESCRIPTION_LIMIT, lines: true });
  const summary = filled(rule.remediation.summary, title, { limit: DESCRIPTION_LIMIT, lines: true });
  const references = rule.references.map(webAddress).filter(address => address !== undefined);
  const controls = Object.entries(rule.controls).map(([framework, ids]) =>
    plainText(`${framework}: ${ids.join(', ')}`),
  );
  const terraform = rule.remediation.terraform;
  const text = [description, `Fix: ${summary}`, ...controls, ...references].join('\n\n');
  const markdown = [
    description,
    `**Fix**: ${summary}`,
    ...(terraform ? [fenced('hcl', plainText(terraform, { limit: HELP_LIMIT / 4, lines: true }))] : []),
    ...(controls.length > 0 ? [`**Controls**\n\n${controls.map(line => `- ${line}`).join('\n')}`] : []),
    ...(references.length > 0 ? [`**References**\n\n${references.map(line => `- <${line}>`).join('\n')}`] : []),
  ].join('\n\n');
  const options = { limit: HELP_LIMIT, lines: true };
  return { text: plainText(text, options), markdown: plainText(markdown, options) };
}

/** `security` first; then one control of each framework before any gets a second. */
function tagsOf(rule: ReportRule): string[] {
  const tags = new Set(['security', 'aws', plainText(rule.service, { limit: 50 })]);
  const frameworks = Object.entries(rule.controls);
  const longest = Math.max(0, ...frameworks.map(([, ids]) => ids.length));
  for (let turn = 0; turn < longest; turn++) {
    for (const [framework, ids] of frameworks) {
      if (ids[turn] !== undefined) tags.add(plainText(`${framework}/${ids[turn]}`, { limit: 100 }));
    }
  }
  return [...tags].filter(tag => tag !== '').slice(0, MAXIMUM_TAGS);
}

function pascalCase(id: string): string {
  const name = id
    .split(/[^A-Za-z0-9]+/)
    .map(word => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
  return filled(name, 'Rule', { limit: NAME_LIMIT });
}

/** A text that is never empty: GitHub refuses a file for one empty description. */
function filled(text: string, otherwise: string, options: PlainTextOptions): string {
  return plainText(text, options) || plainText(otherwise, options) || '—';
}

function fenced(language: string, code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${code.trimEnd()}\n${fence}`;
}
