import { type Report, type ReportRule, SEVERITIES } from '../model/index.ts';
import { type BlindSpot, blindSpots } from './blind-spots.ts';
import { code, prose } from './markdown-text.ts';
import { byPriority } from './priority.ts';
import type { Renderer } from './renderer.ts';

/** Of the 1 MiB that GitHub takes from one step, with room for what else the step says. */
export const MARKDOWN_LIMIT = 1_000_000;
/** What the other tables may take, so that the findings keep most of it. */
const SIDE_LIMIT = 100_000;
/** Below this coverage (percent) one number for the posture would claim more than is known. */
const CERTAIN_ENOUGH = 90;

const NAME = 120;
const SENTENCE = 240;

/**
 * The report for people who read it on GitHub, as a job summary above all: posture and coverage first, then the findings
 * with the highest risk, what could not be seen, and what is accepted. Never more than `MARKDOWN_LIMIT` bytes; a table
 * that is cut says how many rows are missing. Nothing from an account is markup.
 */
export function renderMarkdown(report: Report): string {
  const head = [...headline(report), ...numbers(report)].join('\n');
  const open = report.findings.filter(({ suppressed }) => !suppressed).sort(byPriority);
  const accepted = report.findings.filter(({ suppressed }) => suppressed).sort(byPriority);
  const spots = blindSpots(report.coverage.gaps, report.unknowns);
  const rules = new Map(report.rules.map(rule => [rule.id, rule]));

  const blind = table(spots, BLIND_SPOTS, spotRow, SIDE_LIMIT);
  const suppressions = table(
    accepted,
    ACCEPTED,
    finding => [
      ...[code(finding.rule, NAME), resourceCell(finding.resource), prose(finding.suppressed!.reason, SENTENCE)],
      prose(finding.suppressed!.expires ?? '', NAME) || '—',
    ],
    SIDE_LIMIT,
  );
  const tail = [...blind, ...suppressions, ...footer(report)].join('\n');
  const findings = table(
    open,
    FINDINGS,
    finding => [
      ...[`**${finding.severity}**`, finding.risk.score.toFixed(1), findingCell(finding.rule, finding.message, rules)],
      ...[resourceCell(finding.resource), placeCell(finding.resource), prose(finding.remediation.summary, SENTENCE)],
    ],
    MARKDOWN_LIMIT - bytes(head) - bytes(tail) - 2,
  );
  return `${[head, ...findings, tail].join('\n')}\n`;
}

export const markdown: Renderer = { extensions: ['.md'], render: renderMarkdown };

interface Table {
  readonly title: string;
  /** What one row is, in the plural. */
  readonly rows: string;
  readonly columns: readonly string[];
}

const FINDINGS: Table = {
  ...{ title: 'Findings', rows: 'findings, those with the least risk,' },
  columns: ['Severity', 'Risk', 'Finding', 'Resource', 'Where', 'Fix'],
};
const BLIND_SPOTS: Table = {
  ...{ title: 'What could not be seen', rows: 'causes' },
  columns: ['Call', 'Cause', 'Unknown evaluations', 'Effect', 'Where', 'Permission to add'],
};
const ACCEPTED: Table = {
  ...{ title: 'Accepted findings', rows: 'accepted findings' },
  columns: ['Rule', 'Resource', 'Reason', 'Until'],
};

/** A table with a title in at most `limit` bytes, as lines; nothing without rows. */
function table<Item>(
  items: readonly Item[],
  { title, rows, columns }: Table,
  row: (item: Item) => string[],
  limit: number,
): string[] {
  if (items.length === 0) return [];
  const lines = ['', `## ${title} (${items.length})`, '', tableLine(columns), tableLine(columns.map(() => '---'))];
  const reserved = bytes(omission(items.length, rows)) + 1;
  let left = limit - bytes(lines.join('\n')) - reserved;
  let shown = 0;
  for (const item of items) {
    const line = tableLine(row(item));
    left -= bytes(line) + 1;
    if (left < 0) break;
    lines.push(line);
    shown += 1;
  }
  if (shown < items.length) lines.push(omission(items.length - shown, rows));
  return lines;
}

const tableLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const omission = (count: number, rows: string): string =>
  `\n**${count} more ${rows} are left out here to keep within GitHub's limit; the JSON report has them all.**`;
const bytes = (text: string): number => Buffer.byteLength(text);

function headline({ coverage, posture, findings }: Report): string[] {
  const { evaluations, percent } = coverage;
  const judged = evaluations.pass + evaluations.fail + evaluations.notApplicable;
  const count = findings.filter(({ suppressed }) => !suppressed).length;
  const found = `${count} ${count === 1 ? 'finding' : 'findings'}`;
  if (judged === 0) {
    return evaluations.unknown > 0
      ? ['# keyward: nothing could be evaluated', '', '**This report says nothing about the account.**']
      : ['# keyward: nothing to evaluate'];
  }
  const { score, low, high, grade } = posture;
  const band = `${low} if every unknown failed, ${high} if every unknown passed`;
  const number = percent >= CERTAIN_ENOUGH ? `${score}` : low === high ? `${low}` : `${low}–${high}`;
  return [
    `# keyward: ${found}, posture ${number} of 100 (grade ${grade})`,
    '',
    evaluations.unknown === 0
      ? `Every evaluation could be decided.`
      : `**${evaluations.unknown} of ${judged + evaluations.unknown} evaluations are unknown** (coverage ${percent} %). The posture would be ${band}.`,
  ];
}

function numbers({ findings, unknowns, coverage, scan, tool }: Report): string[] {
  const { evaluations } = coverage;
  const rows = SEVERITIES.map(severity => {
    const same = findings.filter(finding => finding.severity === severity);
    const accepted = same.filter(({ suppressed }) => suppressed).length;
    const unknown = unknowns.filter(one => one.severity === severity).length;
    return tableLine([severity, ...[same.length - accepted, accepted, unknown].map(String)]);
  });
  const disabled = coverage.disabledRegions.map(
    ({ account, regions }) =>
      `${code(account, NAME)}: ${regions
        .slice(0, 40)
        .map(region => code(region, 40))
        .join(' ')}`,
  );
  return [
    '',
    tableLine(['Severity', 'Open', 'Accepted', 'Unknown']),
    tableLine(['---', '---:', '---:', '---:']),
    ...rows,
    '',
    `${evaluations.pass} evaluations passed, ${evaluations.fail} failed, ${evaluations.notApplicable} did not apply, ${evaluations.unknown} are unknown.`,
    '',
    `- ${prose(tool.name, NAME)} ${prose(tool.version, NAME)}, ${scan.source === 'live' ? 'live scan' : 'recording'} of ${prose(scan.recordedAt, NAME)}`,
    `- Accounts: ${listed(scan.accounts)}`,
    `- Regions: ${listed(scan.regions)}`,
    ...disabled.slice(0, 20).map(line => `- Regions not enabled in ${line}`),
    ...(disabled.length > 20 ? [`- … and in ${disabled.length - 20} more accounts`] : []),
  ];
}

function listed(names: readonly string[], limit = 50): string {
  const shown = names.slice(0, limit).map(name => code(name, 40));
  return `${shown.join(', ') || '—'}${names.length > limit ? ` and ${names.length - limit} more` : ''}`;
}

function footer({ findings }: Report): string[] {
  if (findings.length === 0) return [];
  return ['', '`keyward explain FINDING --report report.json` says more of any finding.'];
}

function findingCell(rule: string, message: string, rules: ReadonlyMap<string, ReportRule>): string {
  const text = prose(message, SENTENCE) || prose(rules.get(rule)?.title ?? '', SENTENCE);
  return [text, code(rule, NAME)].filter(part => part !== '').join('<br>');
}

interface Place {
  readonly account: string;
  readonly region: string;
}

function resourceCell({ name, id, arn, type }: { name: string; id: string; arn: string; type: string }): string {
  return `${code(name || id || arn, NAME)}<br>${prose(type, NAME)}`;
}

const placeCell = ({ account, region }: Place): string => `${code(account, NAME)}<br>${code(region, NAME)}`;

function spotRow(spot: BlindSpot): string[] {
  const types = spot.types.slice(0, 5).map(type => prose(type, NAME));
  const more = spot.types.length > 5 ? ` and ${spot.types.length - 5} more` : '';
  return [
    spot.operation ? code(spot.operation, NAME) : '—',
    `${prose(spot.error ?? spot.reason, NAME)}: ${prose(spot.message, SENTENCE)}`,
    String(spot.evaluations),
    spot.list ? `**${types.join(', ')}${more} may exist that nobody saw**` : `${types.join(', ')}${more}`,
    `${listed(spot.accounts, 5)}<br>${listed(spot.regions, 5)}`,
    spot.action ? code(spot.action, NAME) : '—',
  ];
}
