import {
  type Finding,
  type KeyUse,
  type Report,
  type ReportRule,
  SEVERITIES,
  type Severity,
} from '../../model/index.ts';
import { type BlindSpot, blindSpots } from '../blind-spots.ts';
import type { Embedding, Overview, OverviewRule, Slice } from './data.ts';
import { shown, shownScript } from './plain-values.ts';

const NAME = 120;
const MAXIMUM_SPOTS = 500;
const MAXIMUM_DEPENDANTS = 2_000;

/** Everything that the page shows before it has read a single finding. */
export function overviewOf(report: Report, names: Overview['names'], embedding: Embedding): Overview {
  const { tool, scan, coverage, posture, findings, unknowns, rules, keyMap } = report;
  const open = findings.filter(finding => !finding.suppressed);
  const { calls, ...rest } = scan;
  const services = new Map(rules.map(rule => [rule.id, rule.service]));
  return {
    tool: { name: shown(tool.name, NAME), version: shown(tool.version, NAME) },
    scan: {
      ...rest,
      partition: shown(scan.partition, NAME),
      recordedAt: shown(scan.recordedAt, NAME),
      accounts: scan.accounts.map(account => shown(account, NAME)),
      regions: scan.regions.map(region => shown(region, NAME)),
      calls: calls.total,
      throttled: calls.throttled,
    },
    coverage: {
      evaluations: coverage.evaluations,
      percent: coverage.percent,
      disabledRegions: coverage.disabledRegions.map(({ account, regions }) => ({
        account: shown(account, NAME),
        regions: regions.map(region => shown(region, NAME)),
      })),
      resources: plainKeys(coverage.resources),
    },
    posture: { ...posture, factors: posture.factors.map(factor => ({ ...factor, rule: shown(factor.rule, NAME) })) },
    spots: blindSpots(coverage.gaps, unknowns).slice(0, MAXIMUM_SPOTS).map(plainSpot),
    unknowns: unknowns.length,
    open: countsOf(open),
    accepted: findings.length - open.length,
    services: slices(open, ({ rule, resource }) => services.get(rule) ?? resource.type),
    accounts: slices(open, ({ resource }) => resource.account),
    regions: slices(open, ({ resource }) => resource.region),
    rules: overviewRules(rules, open),
    ...(keyMap && { keys: keyMap.map(plainKey) }),
    names,
    embedding,
  };
}

function overviewRules(rules: readonly ReportRule[], open: readonly Finding[]): OverviewRule[] {
  const resources = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const { rule, resource } of open) {
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const seen = resources.get(rule) ?? new Set();
    resources.set(rule, seen.add(resource.arn));
  }
  return rules.map(rule => ({
    id: shown(rule.id, NAME),
    service: shown(rule.service, NAME),
    title: shown(rule.title, 300),
    severity: rule.severity,
    resource: shown(rule.resource, NAME),
    description: shown(rule.description, 3_000),
    summary: shown(rule.remediation.summary, 2_000),
    ...(rule.remediation.terraform && { terraform: shownScript(rule.remediation.terraform) }),
    responsibility: rule.responsibility,
    confidence: rule.confidence,
    controls: Object.fromEntries(
      Object.entries(rule.controls).map(([framework, ids]) => [shown(framework, NAME), ids.map(id => shown(id, NAME))]),
    ),
    references: rule.references.map(reference => shown(reference, 500)),
    outcomes: rule.outcomes,
    findings: counts.get(rule.id) ?? 0,
    resources: resources.get(rule.id)?.size ?? 0,
  }));
}

/** Risk and weight are each other's inverse (docs/score.md): risk = 10 − 10 / (1 + w). Risks are rounded, hence the cap. */
export function weightOf(risk: number): number {
  const known = Math.min(9.95, Math.max(0, risk));
  return known / (10 - known);
}

const noCounts = (): Record<Severity, number> => ({ critical: 0, high: 0, medium: 0, low: 0, info: 0 });

function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = noCounts();
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function slices(findings: readonly Finding[], nameOf: (finding: Finding) => string): Slice[] {
  const byName = new Map<
    string,
    { counts: Record<Severity, number>; weights: Record<Severity, number>; worst: number }
  >();
  for (const finding of findings) {
    const name = shown(nameOf(finding), NAME);
    let slice = byName.get(name);
    if (!slice) {
      slice = { counts: noCounts(), weights: noCounts(), worst: 0 };
      byName.set(name, slice);
    }
    slice.counts[finding.severity] += 1;
    slice.weights[finding.severity] += weightOf(finding.risk.score);
    slice.worst = Math.max(slice.worst, finding.risk.score);
  }
  const total = ({ weights }: { weights: Record<Severity, number> }) =>
    SEVERITIES.reduce((sum, severity) => sum + weights[severity], 0);
  return [...byName]
    .map(([name, slice]) => ({ name, ...slice, weights: rounded(slice.weights) }))
    .sort((a, b) => total(b) - total(a) || (a.name < b.name ? -1 : 1));
}

function rounded(weights: Record<Severity, number>): Record<Severity, number> {
  const result = noCounts();
  for (const severity of SEVERITIES) result[severity] = Math.round(weights[severity] * 100) / 100;
  return result;
}

function plainSpot(spot: BlindSpot): BlindSpot {
  const list = (items: readonly string[]) => items.map(item => shown(item, NAME));
  return {
    ...spot,
    ...(spot.operation && { operation: shown(spot.operation, NAME) }),
    ...(spot.action && { action: shown(spot.action, NAME) }),
    ...(spot.error && { error: shown(spot.error, NAME) }),
    message: shown(spot.message),
    rules: list(spot.rules),
    types: list(spot.types),
    accounts: list(spot.accounts),
    regions: list(spot.regions),
  };
}

function plainKey(use: KeyUse): KeyUse {
  return {
    ...use,
    key: shown(use.key, 300),
    name: shown(use.name, NAME),
    state: shown(use.state, NAME),
    dependants: use.dependants.slice(0, MAXIMUM_DEPENDANTS).map(({ arn, type, role }) => ({
      arn: shown(arn, 300),
      type: shown(type, NAME),
      role: shown(role, NAME),
    })),
    // What is left out here must not look complete.
    complete: use.complete && use.dependants.length <= MAXIMUM_DEPENDANTS,
  };
}

function plainKeys(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [shown(name, NAME), count]));
}

/** Collects names and gives each its position. */
export class NameList {
  readonly names: string[] = [];
  readonly #positions = new Map<string, number>();

  positionOf(name: string): number {
    let position = this.#positions.get(name);
    if (position === undefined) {
      position = this.names.push(shown(name, NAME)) - 1;
      this.#positions.set(name, position);
    }
    return position;
  }
}
