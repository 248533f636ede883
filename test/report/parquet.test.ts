import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { OUTCOMES, type Report, SEVERITIES } from '../../src/model/index.ts';
import { CSV_COLUMNS } from '../../src/report/csv.ts';
import { evaluationRows } from '../../src/report/evaluation-rows.ts';
import { renderParquet } from '../../src/report/parquet.ts';
import { folderOf, scanRecording } from '../scan/fixture-accounts.ts';
import { query } from './duckdb.ts';
import { HARMFUL, LOG_COMMAND } from './harmful.ts';
import { hostileReport } from './hostile-report.ts';
import { randomReport } from './random-report.ts';
import { sampleReport } from './sample-report.ts';

const directory = mkdtempSync(path.join(tmpdir(), 'keyward-parquet-'));

/** Writes a report as Parquet and asks DuckDB. */
async function ask(report: Report, sql: (table: string) => string): Promise<Record<string, unknown>[]> {
  const file = path.join(directory, 'report.parquet');
  writeFileSync(file, await renderParquet(report));
  return query(sql(`read_parquet('${file}')`));
}

function counts(report: Report): Record<string, number> {
  const numbers: Record<string, number> = {};
  for (const { outcome, severity } of [
    ...report.findings,
    ...report.unknowns.map(({ severity }) => ({ outcome: 'unknown', severity })),
  ]) {
    numbers[`${outcome} ${severity}`] = (numbers[`${outcome} ${severity}`] ?? 0) + 1;
  }
  return numbers;
}

async function readRows(report: Report): Promise<Record<string, unknown>[]> {
  const bytes = await renderParquet(report);
  return parquetReadObjects({ file: bytes.buffer.slice(0) as ArrayBuffer });
}

const GROUPED = (table: string) =>
  `select outcome || ' ' || severity as of, count(*) as n, sum(evaluations)::int as evaluations from ${table}
   where outcome in ('fail', 'unknown') group by 1`;

describe('Parquet', () => {
  it('gives DuckDB the same counts by outcome and severity as the JSON report', async () => {
    for (const report of [sampleReport(), hostileReport()]) {
      const rows = await ask(report, GROUPED);
      expect(Object.fromEntries(rows.map(({ of, n }) => [of, n]))).toEqual(counts(report));
      expect(rows.every(({ n, evaluations }) => n === evaluations)).toBe(true);
    }
  });

  it.each(['acme', 'denied', 'blind', 'empty'] as const)('has every evaluation of %s', async account => {
    const report = await scanRecording(folderOf(account));
    const rows = await ask(report, table => `select outcome, sum(evaluations)::int as n from ${table} group by 1`);
    const expected = OUTCOMES.filter(outcome => report.coverage.evaluations[outcome] > 0);
    expect(Object.fromEntries(rows.map(({ outcome, n }) => [outcome, n]))).toEqual(
      Object.fromEntries(expected.map(outcome => [outcome, report.coverage.evaluations[outcome]])),
    );
    const bySeverity = await ask(report, GROUPED);
    expect(Object.fromEntries(bySeverity.map(({ of, n }) => [of, n]))).toEqual(counts(report));
  });

  it('has these columns and types; a new column goes to the end', async () => {
    const described = await ask(sampleReport(), table => `describe select * from ${table}`);
    const types = Object.fromEntries(described.map(({ column_name, column_type }) => [column_name, column_type]));
    expect(Object.keys(types)).toEqual([
      ...['recorded_at', 'outcome', 'evaluations'],
      ...CSV_COLUMNS.filter(name => name !== 'outcome'),
      'evidence',
    ]);
    expect(Object.fromEntries(Object.entries(types).filter(([, type]) => type !== 'VARCHAR'))).toEqual({
      recorded_at: 'TIMESTAMP',
      evaluations: 'INTEGER',
      risk: 'DOUBLE',
      first_seen: 'TIMESTAMP',
      suppressed: 'BOOLEAN',
    });
  });

  it('has what the CSV has, with types, nulls and evidence', async () => {
    const report = sampleReport();
    const rows = await readRows(report);
    const expected = [...evaluationRows(report)];
    for (const [index, row] of expected.entries()) {
      expect(rows[index]).toMatchObject({
        ...row,
        ...{ evaluations: 1, recorded_at: new Date('2026-11-22T09:30:00.000Z') },
        first_seen: row.first_seen === null ? null : new Date(row.first_seen),
      });
    }
    expect(JSON.parse(String(rows[0]!.evidence))).toEqual(report.findings[0]!.evidence);
    expect(rows[report.findings.length]!.evidence).toBeNull();
    const counted = rows.slice(expected.length);
    expect(counted).toHaveLength(2 * report.rules.length);
    expect(counted[0]).toMatchObject({ outcome: 'pass', evaluations: 3, rule: 'kms-key-policy-public', id: null });
  });

  it('says in its metadata what holds for the whole report', async () => {
    const bytes = await renderParquet(sampleReport());
    const metadata = parquetMetadata(bytes.buffer.slice(0) as ArrayBuffer);
    const keyward = metadata.key_value_metadata?.find(({ key }) => key === 'keyward')?.value;
    expect(JSON.parse(keyward!)).toMatchObject({
      schemaVersion: '1.0',
      coverage: { percent: 97.1, evaluations: { unknown: 16 } },
      posture: { score: 64.5, low: 62, high: 71.5, grade: 'C' },
    });
  });

  it('opens when there is nothing in it', async () => {
    const empty = sampleReport({ findings: [], unknowns: [], rules: [] });
    expect(await ask(empty, table => `select count(*) as n from ${table}`)).toEqual([{ n: 0 }]);
  });

  it('holds 100,000 findings', async () => {
    const [finding] = sampleReport().findings;
    const findings = Array.from({ length: 100_000 }, (_, index) => ({
      ...finding!,
      id: `id-${index}`,
      severity: SEVERITIES[index % 5]!,
    }));
    const rows = await ask(sampleReport({ findings, unknowns: [] }), table => {
      return `select severity, count(distinct id) as n from ${table} where outcome = 'fail' group by 1`;
    });
    expect(rows.map(({ n }) => n)).toEqual([20_000, 20_000, 20_000, 20_000, 20_000]);
  });

  it('needs a time', async () => {
    const report = sampleReport();
    const timeless = { ...report, scan: { ...report.scan, recordedAt: 'yesterday' } };
    await expect(renderParquet(timeless)).rejects.toThrow('scan.recordedAt is not a time: yesterday');
  });

  const expectHarmless = async (report: Report) => {
    const rows = await readRows(report);
    for (const value of rows.flatMap(row => Object.values(row)).filter(value => typeof value === 'string')) {
      expect(value).not.toMatch(HARMFUL);
      expect(value).not.toMatch(LOG_COMMAND);
      expect(value).not.toContain('\n');
    }
    expect(rows.filter(({ id }) => id !== null)).toHaveLength(report.findings.length + report.unknowns.length);
  };

  it('does no harm with hostile texts', () => expectHarmless(hostileReport()));

  it('does no harm whatever the account is called', async () => {
    await fc.assert(fc.asyncProperty(randomReport, expectHarmless), { numRuns: 50 });
  });
});
