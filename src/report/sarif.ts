import { gzipSync } from 'node:zlib';
import { type Report, UsageError } from '../model/index.ts';
import { escapeUnshown } from './json.ts';
import { byPriority } from './priority.ts';
import type { Renderer, ReportDocument } from './renderer.ts';
import { driverOf } from './sarif-driver.ts';
import { type AccountShare, MAXIMUM_RESULTS, type RunFrame, runOf } from './sarif-run.ts';

/** What GitHub takes in one upload. */
const MAXIMUM_RUNS = 20;
/** Of 10 MB gzip, with a margin for another compressor. */
const MAXIMUM_GZIP = 9_500_000;
/** Keeps a document well below the longest string of a JavaScript engine. */
const MAXIMUM_LENGTH = 100_000_000;

const HEAD = '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[\n';
const TAIL = '\n]}\n';

/**
 * The report as SARIF 2.1.0 for code scanning: one run an account, in as many files as GitHub's limits require (20 runs
 * and 10 MB gzip a file; of an account the 5,000 results with the highest risk). The results are the unaccepted and
 * accepted findings; what is unknown is in the notifications. A clean account has a run without results, which closes its
 * alerts.
 */
export function renderSarifDocuments(report: Report): ReportDocument[] {
  const frame: RunFrame = {
    report,
    driver: driverOf(report),
    ruleIndex: new Map(report.rules.map((rule, index) => [rule.id, index])),
  };
  const documents: string[][] = [[]];
  let filled = { gzip: 0, length: 0 };
  for (const account of accountsOf(report)) {
    const text = fittingRun(frame, account);
    const size = { gzip: gzipLength(text), length: text.length };
    const runs = documents.at(-1)!;
    const full =
      runs.length >= MAXIMUM_RUNS ||
      filled.gzip + size.gzip > MAXIMUM_GZIP ||
      filled.length + size.length > MAXIMUM_LENGTH;
    if (runs.length > 0 && full) {
      documents.push([text]);
      filled = size;
    } else {
      runs.push(text);
      filled = { gzip: filled.gzip + size.gzip, length: filled.length + size.length };
    }
  }
  return documents.map((runs, index) => ({
    suffix: index === 0 ? '' : `-${index + 1}`,
    text: `${HEAD}${runs.join(',\n')}${TAIL}`,
  }));
}

/** The report as one SARIF file. Throws a `UsageError` when GitHub's limits make it several: part of it would be a lie. */
export function renderSarif(report: Report): string {
  const [first, ...others] = renderSarifDocuments(report);
  if (others.length > 0) {
    throw new UsageError(
      `SARIF for ${accountsOf(report).length} accounts needs ${others.length + 1} files to be within the limits of code scanning; name an output file and the others are written beside it`,
    );
  }
  return first!.text;
}

export const sarif: Renderer = {
  extensions: ['.sarif', '.sarif.json'],
  render: renderSarif,
  documents: renderSarifDocuments,
};

/** The accounts of the scan, then any that only a finding or an unknown names, so that nothing gets lost. */
function accountsOf(report: Report): AccountShare[] {
  const findings = groupBy(report.findings, ({ resource }) => resource.account);
  const unknowns = groupBy(report.unknowns, ({ account }) => account);
  const gaps = groupBy(report.coverage.gaps, ({ account }) => account);
  const others = [...findings.keys(), ...unknowns.keys(), ...gaps.keys()].sort();
  return [...new Set([...report.scan.accounts, ...others])].map(account => ({
    account,
    findings: (findings.get(account) ?? []).sort(byPriority),
    unknowns: unknowns.get(account) ?? [],
    gaps: gaps.get(account) ?? [],
  }));
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** The run of an account with as many results as GitHub takes. */
function fittingRun(frame: RunFrame, account: AccountShare): string {
  let kept = Math.min(account.findings.length, MAXIMUM_RESULTS);
  for (;;) {
    const text = escapeUnshown(JSON.stringify(runOf(frame, account, kept)));
    const size = gzipLength(text);
    if (size <= MAXIMUM_GZIP) return text;
    if (kept === 0)
      throw new RangeError(`the SARIF run of account ${account.account} exceeds 10 MB even without results`);
    kept = Math.min(kept - 1, Math.floor((kept * MAXIMUM_GZIP * 0.95) / size));
  }
}

/** An upper bound of the length after compression, exact only where it matters. */
function gzipLength(text: string): number {
  const bytes = Buffer.byteLength(text);
  return bytes < MAXIMUM_GZIP / MAXIMUM_RUNS ? bytes : gzipSync(text).length;
}
