import type { Report } from '../model/index.ts';
import type { BlindSpot } from './blind-spots.ts';
import { clip, plainText } from './plain-text.ts';
import { counted, grouped, paragraph, some } from './text-layout.ts';
import type { Page } from './text-page.ts';

/** Below this coverage (percent) one number for the posture would claim more than is known. */
const CERTAIN_ENOUGH = 90;
const BAR = 50;
const LISTED = 8;

const REASONS: Readonly<Record<string, string>> = {
  denied: 'denied',
  throttled: 'throttled',
  timeout: 'timed out',
  unreachable: 'unreachable',
  serverError: 'AWS error',
  malformed: 'malformed answer',
  truncated: 'incomplete answer',
  notRecorded: 'not recorded',
  otherError: 'failed',
  regionDisabled: 'Region not enabled',
  notScanned: 'outside the scan',
  foreign: 'in another account',
  undecidable: 'not decidable',
  ruleError: 'rule failed',
};

/** Who was scanned, how and when. */
export function titleSection({ report, width, colors }: Page): string[] {
  const { scan, tool } = report;
  const duration = scan.source === 'live' && scan.durationMs > 0 ? ` in ${seconds(scan.durationMs)}` : '';
  const source = scan.source === 'live' ? `live scan at ${time(scan)}${duration}` : `recording of ${time(scan)}`;
  const name = plainText(`${tool.name} ${tool.version}`, { limit: 60 });
  const accounts = scan.accounts.map(account => plainText(account, { limit: 40 }));
  const regions = scan.regions.map(region => plainText(region, { limit: 40 }));
  return [
    `${colors.bold(name)}  ${source}`,
    ...paragraph(`${some(accounts, 4)}`, { width, label: labelled(accounts.length, 'account') }),
    ...paragraph(`${some(regions, 6)}`, { width, label: labelled(regions.length, 'Region') }),
    ...(scan.valuesInspected ? ['Parameter values were inspected for secrets; none is in this report.'] : []),
  ];
}

/** How much of the account the verdicts stand on; comes before any score. */
export function coverageSection({ report, width, colors, spots }: Page): string[] {
  const { evaluations, percent, disabledRegions } = report.coverage;
  const total = evaluations.pass + evaluations.fail + evaluations.notApplicable + evaluations.unknown;
  const judged = total - evaluations.unknown;
  const style = percent >= 100 ? colors.green : percent >= CERTAIN_ENOUGH ? colors.yellow : colors.red;
  const lists = spots.filter(spot => spot.list);
  const lines = [
    `${colors.bold('COVERAGE')}  ${total === 0 ? '—' : style(colors.bold(`${percent} %`))}  ${grouped(judged)} of ${grouped(total)} evaluations decided, ${grouped(evaluations.unknown)} unknown`,
    ...paragraph(
      `${grouped(evaluations.pass)} pass · ${grouped(evaluations.fail)} fail · ${grouped(evaluations.notApplicable)} not applicable · ${counted(sum(report.coverage.resources), 'resource')} seen`,
      { width, label: '          ', style: colors.dim },
    ),
  ];
  if (total === 0 && spots.length === 0) {
    lines.push('  There was nothing to evaluate: no resource that a selected rule is about.');
  } else if (judged === 0) {
    lines.push(colors.red('  Nothing could be evaluated: this report says nothing about the account.'));
  }
  if (lists.length > 0) {
    lines.push(colors.red('  Lists that could not be read — resources may exist that nobody saw:'));
    for (const spot of lists.slice(0, LISTED)) {
      lines.push(...paragraph(listText(spot), { width, label: '    ✗ ', labelStyle: colors.red, lines: 3 }));
    }
    if (lists.length > LISTED) lines.push(`    and ${grouped(lists.length - LISTED)} more, see below`);
  }
  for (const line of disabledLines(disabledRegions).slice(0, LISTED)) {
    lines.push(...paragraph(line, { width, label: '  Regions not enabled: ', lines: 3 }));
  }
  return lines;
}

/** The posture as a band; one number only when enough is known for it to mean something. */
export function postureSection({ report, width, colors }: Page): string[] {
  const { evaluations, percent } = report.coverage;
  const { score, low, high, grade, factors } = report.posture;
  if (evaluations.pass + evaluations.fail + evaluations.notApplicable === 0) {
    return [`${colors.bold('POSTURE')}   not rated, as nothing was evaluated`];
  }
  const band = low === high ? number(low) : `${number(low)}–${number(high)}`;
  const certain = percent >= CERTAIN_ENOUGH;
  const headline = certain ? `${number(score)} of 100, grade ${grade}` : `${band} of 100, grade ${grade}`;
  const range = certain
    ? `${number(low)} if every unknown failed, ${number(high)} if every unknown passed`
    : `too much is unknown for one number: ${number(low)} if it all failed, ${number(high)} if it all passed`;
  const style = { A: colors.green, B: colors.green, C: colors.yellow, D: colors.red, F: colors.red }[grade];
  const costly = factors
    .filter(factor => factor.points > 0)
    .sort((a, b) => b.points - a.points || (a.rule < b.rule ? -1 : 1))
    .slice(0, 3);
  return [
    `${colors.bold('POSTURE')}   ${style(colors.bold(headline))}`,
    `          ${bar(low, high, style, colors.dim)}`,
    ...(low === high ? [] : paragraph(range, { width, label: '          ', style: colors.dim })),
    ...costly.map(
      ({ rule, findings, points }) =>
        `          −${points.toFixed(1).padEnd(5)}${clip(plainText(rule), width - 32)} ${colors.dim(`(${counted(findings, 'finding')})`)}`,
    ),
  ];
}

/** What could not be judged, by what would change that. */
export function blindSpotsSection({ report, width, colors, spots }: Page): string[] {
  if (spots.length === 0) return [];
  const rules = new Set(report.unknowns.map(({ rule }) => rule));
  const lines = [
    `${colors.bold('NOT EVALUATED')}  ${counted(report.unknowns.length, 'evaluation')} of ${counted(rules.size, 'rule')}`,
  ];
  const shown = spots.slice(0, LISTED * 2);
  for (const spot of shown) {
    const cause = plainText([spot.operation, REASONS[spot.reason] ?? spot.reason].filter(Boolean).join(' '), {
      limit: 120,
    });
    lines.push(
      '',
      ...paragraph(cause, { width, label: '  ? ', labelStyle: colors.yellow, style: colors.bold, lines: 2 }),
    );
    const effects = [
      spot.error ? plainText(spot.error, { limit: 80 }) : '',
      spot.calls > 0 ? counted(spot.calls, 'call') : '',
      spot.evaluations > 0 ? `${counted(spot.evaluations, 'evaluation')} of ${counted(spot.rules.length, 'rule')}` : '',
      spot.list ? 'list not read' : '',
    ].filter(effect => effect !== '');
    lines.push(...paragraph(effects.join(' · '), { width, label: '    ', lines: 2 }));
    lines.push(...paragraph(placeText(spot), { width, label: '    in ', style: colors.dim, lines: 2 }));
    if (spot.action) {
      lines.push(
        ...paragraph(plainText(spot.action), { width, label: '    allow ', labelStyle: colors.green, lines: 2 }),
      );
    } else {
      lines.push(...paragraph(plainText(spot.message), { width, label: '    ', style: colors.dim, lines: 2 }));
    }
  }
  const rest = spots.length - shown.length;
  if (rest > 0) lines.push('', `  and ${counted(rest, 'more cause')}; the JSON report has them all`);
  return lines;
}

function labelled(count: number, noun: string): string {
  return `${counted(count, noun)}  `.padEnd(12);
}

function listText(spot: BlindSpot): string {
  const types = some(
    spot.types.map(type => plainText(type, { limit: 60 })),
    3,
  );
  const operation = plainText(spot.operation ?? spot.error ?? spot.message, { limit: 80 });
  return `${types} — ${operation} ${REASONS[spot.reason] ?? spot.reason} in ${placeText(spot)}`;
}

function placeText({ regions, accounts }: BlindSpot): string {
  const short = (items: readonly string[], most: number) =>
    some(
      items.map(item => plainText(item, { limit: 40 })),
      most,
    );
  return `${short(regions, 3)} (${short(accounts, 2)})`;
}

/** One line a set of Regions, as most accounts of an organisation have not enabled the same ones. */
function disabledLines(disabled: Report['coverage']['disabledRegions']): string[] {
  const accounts = new Map<string, string[]>();
  for (const { account, regions } of disabled) {
    if (regions.length === 0) continue;
    const key = some(
      [...regions].sort().map(region => plainText(region, { limit: 40 })),
      6,
    );
    accounts.set(key, [...(accounts.get(key) ?? []), plainText(account, { limit: 40 })]);
  }
  return [...accounts].map(([regions, names]) => `${regions} (${some(names, 2)})`);
}

/** Certainly lost, uncertain and certainly kept points, drawn. */
function bar(low: number, high: number, style: (text: string) => string, rest: (text: string) => string): string {
  const kept = Math.floor((clamp(low) * BAR) / 100);
  const open = Math.ceil((clamp(high) * BAR) / 100) - kept;
  return style('█'.repeat(kept) + '▒'.repeat(open)) + rest('░'.repeat(BAR - kept - open));
}

function clamp(points: number): number {
  return Math.min(100, Math.max(0, points));
}

function number(points: number): string {
  return String(Math.round(points * 10) / 10);
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

function seconds(milliseconds: number): string {
  return milliseconds < 60_000
    ? `${Math.round(milliseconds / 100) / 10} s`
    : `${Math.floor(milliseconds / 60_000)} min ${Math.round((milliseconds % 60_000) / 1000)} s`;
}

function time({ recordedAt }: Report['scan']): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(recordedAt);
  return match && recordedAt.endsWith('Z') ? `${match[1]} ${match[2]} UTC` : plainText(recordedAt, { limit: 40 });
}
