import pc from 'picocolors';
import type { Finding, Report } from '../model/index.ts';
import { plainText } from './plain-text.ts';
import type { RenderOptions } from './renderer.ts';

/** One finding with its facts, its risk and its remedy, for a terminal. */
export function explainFinding(report: Report, finding: Finding, { color = false }: RenderOptions = {}): string {
  const { bold, dim } = pc.createColors(color);
  const rule = report.rules.find(({ id }) => id === finding.rule);
  const { resource, risk } = finding;
  const blocks: (readonly [string, readonly string[]])[] = [
    ['Finding', [finding.id, `${finding.severity}, risk ${risk.score.toFixed(1)} of 10`, finding.message]],
    ['Resource', [resource.type, resource.arn, `account ${resource.account}, Region ${resource.region}`]],
    ['Rule', [finding.rule, rule?.title ?? '', rule?.description ?? '']],
    ['Facts', facts(finding.evidence)],
    ['Risk', risk.factors.map(({ name, value, effect }) => `${name}: ${value} (× ${effect})`)],
    [
      'Fix',
      [
        finding.remediation.summary,
        finding.remediation.cli ?? '',
        ...(finding.remediation.terraform ?? '').split('\n'),
      ],
    ],
    ['Controls', Object.entries(rule?.controls ?? {}).map(([framework, ids]) => `${framework}: ${ids.join(', ')}`)],
    ['See', rule?.references ?? []],
  ];
  return blocks
    .map(([title, lines]) => [title, lines.filter(line => line.trim() !== '')] as const)
    .filter(([, lines]) => lines.length > 0)
    .map(
      ([title, lines]) =>
        `${bold(title)}\n${lines.map(line => `  ${plainText(line, { limit: 4000, lines: true })}`).join('\n')}\n`,
    )
    .join(`${dim('')}\n`);
}

function facts(evidence: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(evidence).map(
    ([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
}
