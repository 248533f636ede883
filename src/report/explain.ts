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
    ['Decided by', finding.decision?.clauses ?? []],
    ['Facts came from', finding.decision?.operations ?? []],
    ['Would pass if', counterfactual(finding)],
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
  return Object.entries(evidence).flatMap(([name, value]) =>
    isStatements(value)
      ? [`${name}:`, ...value.map(statementLine)]
      : [`${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`],
  );
}

interface ShownStatement {
  readonly sid?: string;
  readonly index?: number;
  readonly effect?: string;
  readonly principals?: readonly string[];
  readonly actions?: readonly string[];
  readonly resources?: readonly string[];
  readonly why?: string;
  readonly unknown?: string;
}

const isStatements = (value: unknown): value is readonly ShownStatement[] =>
  Array.isArray(value) &&
  value.some(one => typeof one === 'object' && one !== null && Array.isArray(one.principals)) &&
  value.every(one => typeof one === 'object' && one !== null);

// One line a statement, as far as the report carries it.
function statementLine({ unknown, ...shown }: ShownStatement): string {
  if (unknown !== undefined) return `  undecided: ${unknown}`;
  const { sid, index, effect, principals = [], actions = [], resources = [], why } = shown;
  const name = sid ?? `statement ${(index ?? 0) + 1}`;
  const what = `${effect} ${actions.join(', ')} on ${resources.join(', ')} to ${principals.join(', ')}`;
  return `  ${name}: ${what}${why ? ` (${why})` : ''}`;
}

// The deciding parts hold together, so it takes only one of them to be otherwise, unless there are alternatives.
function counterfactual({ decision }: Finding): string[] {
  const { clauses = [], alternatives = [] } = decision ?? {};
  if (clauses.length === 0) return [];
  const first =
    clauses.length === 1
      ? [`this were false: ${clauses[0]}`]
      : ['one of these were false:', ...clauses.map(clause => `  ${clause}`)];
  return [...first, ...alternatives.map(clause => `and this were false too: ${clause}`)];
}
