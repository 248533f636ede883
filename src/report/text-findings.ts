import { type Finding, SEVERITIES, type Severity } from '../model/index.ts';
import { plainText } from './plain-text.ts';
import { commandLines, counted, grouped, paragraph, table, wrapCommand } from './text-layout.ts';
import type { Page } from './text-page.ts';

const NAME_LIMIT = 120;

/** The worst findings: what, where, why it is wrong and how to fix it. */
export function risksSection(page: Page): string[] {
  const { report, open, colors, top } = page;
  if (open.length === 0) {
    const accepted = report.findings.length;
    const also = accepted > 0 ? `, ${grouped(accepted)} accepted` : '';
    // Without findings and without knowledge are different things.
    const scope = report.coverage.evaluations.unknown > 0 ? ' in what could be evaluated' : '';
    return [`${colors.bold('FINDINGS')}  none open${scope}${also}`];
  }
  const shown = open.slice(0, top);
  if (shown.length === 0) return [];
  const heading = `${colors.bold('TOP RISKS')}  ${shown.length < open.length ? `${shown.length} of ${grouped(open.length)}` : grouped(open.length)}, worst first`;
  // Without an earlier report to compare with, everything is new, and saying so of each is noise.
  const isCompared = open.some(({ status }) => status !== 'new');
  return [heading, ...shown.flatMap((finding, index) => ['', ...riskLines(page, finding, index + 1, isCompared)])];
}

function riskLines({ width, colors }: Page, finding: Finding, position: number, isCompared: boolean): string[] {
  const { resource, remediation, severity } = finding;
  const style = severityStyle(colors, severity);
  const score = finding.risk.score.toFixed(1).padStart(4);
  const status = !isCompared || finding.status === 'unchanged' ? '' : colors.dim(`  ${finding.status}`);
  const place = [resource.type, resource.region, resource.account]
    .map(part => plainText(part, { limit: 60 }))
    .join(' · ');
  const name = plainText(resource.name || resource.id || resource.arn, { limit: NAME_LIMIT });
  const fix = plainText(remediation.summary);
  return [
    `${String(position).padStart(2)}. ${style(colors.bold(`${score}  ${severity.toUpperCase()}`))}  ${plainText(finding.rule, { limit: width - 24 })}${status}`,
    ...paragraph(name, { width, label: '    ', style: colors.bold, lines: 2 }),
    ...paragraph(place, { width, label: '    ', style: colors.dim, lines: 2 }),
    ...paragraph(plainText(finding.message), { width, label: '    Wrong  ', labelStyle: style, lines: 5 }),
    ...(fix === '' ? [] : paragraph(fix, { width, label: '    Fix    ', labelStyle: colors.green, lines: 5 })),
    ...(remediation.cli
      ? commandBlock(remediation.cli, width - 13).map(line => `           ${colors.cyan(line)}`)
      : []),
  ];
}

const SCRIPT_LIMIT = 1_500;

/** A script as it can be pasted, or a note: half a command is worse than none. */
function commandBlock(script: string, width: number): string[] {
  if (script.length > SCRIPT_LIMIT) return ['(the command is too long to show; the JSON report has it)'];
  return commandLines(script).flatMap(command => {
    // What must not reach a shell unnoticed (a line break within a value, say) shows as an escape.
    const visible = command.replace(/\n/g, '\\x0a').replace(/\r/g, '\\x0d').replace(/\t/g, '\\x09');
    const whole = plainText(visible, { lines: true, limit: 10 * SCRIPT_LIMIT });
    return wrapCommand(whole, width - 2).map((line, index) => (index === 0 ? `$ ${line}` : `  ${line}`));
  });
}

/** All findings counted by service and severity. */
export function countsSection({ report, open, colors }: Page): string[] {
  if (open.length === 0) return [];
  const services = new Map(report.rules.map(rule => [rule.id, rule.service]));
  const counts = new Map<string, Map<Severity, number>>();
  for (const finding of open) {
    const service = plainText(services.get(finding.rule) ?? finding.resource.type, { limit: 40 });
    const bySeverity = counts.get(service) ?? new Map<Severity, number>();
    bySeverity.set(finding.severity, (bySeverity.get(finding.severity) ?? 0) + 1);
    counts.set(service, bySeverity);
  }
  const rows = [...counts]
    .map(([service, bySeverity]) => ({ service, numbers: SEVERITIES.map(severity => bySeverity.get(severity) ?? 0) }))
    .sort((a, b) => compare(b.numbers, a.numbers) || (a.service < b.service ? -1 : 1));
  const totals = SEVERITIES.map((_, index) => rows.reduce((sum, { numbers }) => sum + numbers[index]!, 0));
  const cells = (name: string, numbers: readonly number[]) => [
    name,
    ...numbers.map(count => (count === 0 ? '·' : grouped(count))),
    grouped(numbers.reduce((sum, count) => sum + count, 0)),
  ];
  const columns = [
    { title: '', align: 'left' as const },
    ...SEVERITIES.map(severity => ({
      title: severity,
      align: 'right' as const,
      style: (cell: string) => (cell === '·' ? colors.dim(cell) : severityStyle(colors, severity)(cell)),
    })),
    { title: 'total', align: 'right' as const },
  ];
  const body = rows.map(({ service, numbers }) => cells(service, numbers));
  const accepted = report.findings.length - open.length;
  const [head, ...lines] = table(columns, rows.length > 1 ? [...body, cells('total', totals)] : body);
  return [
    `${colors.bold('FINDINGS')}  ${counted(open.length, 'finding')}${accepted > 0 ? `, and ${grouped(accepted)} accepted` : ''}`,
    colors.dim(head!),
    ...lines,
  ];
}

/** What to do next. */
export function hintsSection({ report, open, spots, colors }: Page): string[] {
  const hints: [string, string][] = [];
  const [worst] = open;
  if (worst) {
    hints.push([
      'Why the first is a finding',
      `keyward explain ${plainText(worst.id, { limit: 40 })} --report FILE.json`,
    ]);
  }
  if (spots.some(spot => spot.action)) hints.push(['Everything a scan needs', 'keyward permissions']);
  if (report.findings.length > 0) hints.push(['Every finding, as data', 'keyward scan --output FILE.json']);
  return hints.map(([purpose, command]) => `${colors.dim(purpose.padEnd(27))} ${command}`);
}

function severityStyle(colors: Page['colors'], severity: Severity): (text: string) => string {
  return { critical: colors.magenta, high: colors.red, medium: colors.yellow, low: colors.cyan, info: colors.blue }[
    severity
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((count, position) => count !== b[position]);
  return index < 0 ? 0 : a[index]! - b[index]!;
}
