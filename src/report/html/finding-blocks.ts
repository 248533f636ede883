import { type Finding, type Report, type ReportRule, SEVERITIES } from '../../model/index.ts';
import { type Detail, NAME_COLUMNS, type NameColumn, type Overview, STATUSES, type TableBlock } from './data.ts';
import { NameList } from './overview.ts';
import { shown, shownEvidence, shownScript } from './plain-values.ts';

/** Finds the names that the table's columns point at, before any block is written. */
export function collectNames(findings: readonly Finding[]): NamePositions {
  const names = {} as Record<NameColumn, readonly string[]>;
  const positions = {} as Record<NameColumn, Uint32Array>;
  for (const column of NAME_COLUMNS) {
    const list = new NameList();
    positions[column] = Uint32Array.from(findings, finding => list.positionOf(nameIn(column, finding)));
    names[column] = list.names;
  }
  return { positions, names };
}

export interface NamePositions {
  readonly names: Overview['names'];
  readonly positions: Readonly<Record<NameColumn, Uint32Array>>;
}

function nameIn(column: NameColumn, { resource, risk, correlation }: Finding): string {
  if (column === 'type' || column === 'account' || column === 'region') return resource[column];
  if (column === 'cause') return correlation;
  return risk.factors.find(({ name }) => name === column)?.value ?? 'unknown';
}

/** The columns of the findings from `start` to `end`. */
export function tableBlock(
  { findings }: Report,
  ruleAt: ReadonlyMap<string, number>,
  { positions }: NamePositions,
  start: number,
  end: number,
): TableBlock {
  const part = findings.slice(start, end);
  const named = (column: NameColumn) => [...positions[column].subarray(start, end)];
  return {
    rule: part.map(({ rule }) => ruleAt.get(rule) ?? -1),
    severity: part.map(({ severity }) => SEVERITIES.indexOf(severity)),
    status: part.map(({ suppressed, status }) => STATUSES.indexOf(suppressed ? 'accepted' : status)),
    risk: part.map(({ risk }) => Math.round(risk.score * 10)),
    id: part.map(({ id }) => shown(id, 100)),
    name: part.map(({ resource: { name, id, arn } }) => shown(name || id || arn, 160)),
    arn: part.map(({ resource }) => shown(resource.arn, 300)),
    message: part.map(({ message }) => shown(message)),
    type: named('type'),
    account: named('account'),
    region: named('region'),
    environment: named('environment'),
    dataClass: named('dataClass'),
    exposure: named('exposure'),
    cause: named('cause'),
  };
}

/** What only the page of a finding shows. */
export function detailOf(finding: Finding, rule: ReportRule | undefined): Detail {
  const { risk, evidence, remediation, suppressed, firstSeen, correlation } = finding;
  const { summary, cli, terraform } = remediation;
  return {
    factors: risk.factors.slice(0, 20).map(({ name, value, effect }) => ({
      name: shown(name, 60),
      value: shown(value, 120),
      effect,
    })),
    evidence: shownEvidence(evidence),
    ...(summary !== rule?.remediation.summary && { summary: shown(summary, 2_000) }),
    ...(cli && { cli: shownScript(cli) }),
    ...(terraform && terraform !== rule?.remediation.terraform && { terraform: shownScript(terraform) }),
    ...(suppressed && {
      suppressed: {
        reason: shown(suppressed.reason),
        ...(suppressed.expires && { expires: shown(suppressed.expires, 40) }),
      },
    }),
    ...(firstSeen && { firstSeen: shown(firstSeen, 40) }),
    correlation: shown(correlation, 300),
  };
}
