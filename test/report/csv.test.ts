import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { CSV_COLUMNS, renderCsv } from '../../src/report/csv.ts';
import { query } from './duckdb.ts';
import { HARMFUL, LOG_COMMAND } from './harmful.ts';
import { hostileReport } from './hostile-report.ts';
import { randomReport } from './random-report.ts';
import { sampleReport } from './sample-report.ts';

const csvOf = (report: Report): string => [...renderCsv(report)].join('');

/** RFC 4180 to the letter: throws where a text leaves it. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let at = 0; at < text.length; at = cell.lastIndex) {
    cell.lastIndex = at;
    const match = cell.exec(text);
    if (!match) throw new Error(`no CSV at ${at}: ${JSON.stringify(text.slice(at, at + 80))}`);
    row.push(match[1] === undefined ? match[2]! : match[1].replaceAll('""', '"'));
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

function records(report: Report): Record<string, string>[] {
  const [header, ...rows] = parseCsv(csvOf(report));
  expect(header).toEqual(CSV_COLUMNS);
  return rows.map(row => {
    expect(row).toHaveLength(CSV_COLUMNS.length);
    return Object.fromEntries(row.map((value, index) => [CSV_COLUMNS[index]!, value]));
  });
}

function expectHarmless(report: Report): void {
  expect(csvOf(report).replaceAll('\r\n', '\n')).not.toMatch(HARMFUL);
  expect(csvOf(report)).not.toMatch(LOG_COMMAND);
  const rows = records(report);
  expect(rows).toHaveLength(report.findings.length + report.unknowns.length);
  for (const value of rows.flatMap(row => Object.values(row))) {
    // Whatever a spreadsheet skips before a formula, the cell begins with the apostrophe that makes it text.
    expect(value).not.toMatch(/^(?!')[\s"]*[=+\-@\t\r＝＋－＠]/);
    expect(value).not.toMatch(/[\r\n]/);
    expect(value.length).toBeLessThan(2_100);
  }
}

describe('CSV', () => {
  it('has this header for ever; a new column goes to the end', () => {
    expect(csvOf(sampleReport()).split('\r\n')[0]).toBe(
      'outcome,severity,risk,rule,title,service,resource_type,resource_arn,resource_id,resource_name,account,region,status,first_seen,suppressed,suppression_reason,suppression_expires,message,unknown_reason,operation,action,error,remediation,remediation_cli,controls,correlation,id',
    );
  });

  it('has a row for each finding and each unknown, accepted ones marked', () => {
    const report = sampleReport();
    const rows = records(report);
    expect(rows.map(({ id }) => id)).toEqual([...report.findings, ...report.unknowns].map(({ id }) => id));
    expect(rows.filter(({ outcome }) => outcome === 'unknown')).toHaveLength(report.unknowns.length);
    const [accepted, ...others] = rows.filter(({ suppressed }) => suppressed === 'true');
    expect(others).toEqual([]);
    expect(accepted).toMatchObject({
      rule: 'secretsmanager-secret-rotation-overdue',
      suppression_reason: 'Vendor rotates by hand until March, see OPS-1234.',
      suppression_expires: '2027-03-31',
    });
    expect(rows.find(({ unknown_reason }) => unknown_reason === 'throttled')).toMatchObject({
      ...{ outcome: 'unknown', severity: 'high', risk: '', resource_arn: '', resource_type: 'AWS::RDS::DBSnapshot' },
      ...{ operation: 'rds.DescribeDBSnapshots', action: 'rds:DescribeDBSnapshots', error: 'ThrottlingException' },
    });
  });

  it('is only a header when there is nothing to say', () => {
    expect(csvOf(sampleReport({ findings: [], unknowns: [] }))).toBe(`${CSV_COLUMNS.join(',')}\r\n`);
  });

  it('means the same to another parser', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'keyward-csv-')), 'report.csv');
    for (const report of [sampleReport(), hostileReport()]) {
      writeFileSync(file, csvOf(report));
      const read = await query(
        `select * from read_csv('${file}', header=true, all_varchar=true, delim=',', quote='"', escape='"', strict_mode=true, sample_size=-1)`,
      );
      const expected = records(report).map(row =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === '' ? null : value])),
      );
      // DuckDB tells an empty text from nothing, which this format cannot.
      expect(
        read.map(row => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value || null]))),
      ).toEqual(expected);
    }
  });

  it('turns every formula into text', () => {
    const formulas = ['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '＝1', ' =1', '"=1', "'=1", '%0A=1', "|calc'!A1"];
    for (const message of formulas) {
      const [row] = records(sampleReport({ findings: [{ ...sampleReport().findings[0]!, message }], unknowns: [] }));
      expect(row!.message).toMatch(/^'/);
    }
  });

  it('does no harm with hostile texts', () => expectHarmless(hostileReport()));

  it('does no harm whatever the account is called', () => {
    fc.assert(fc.property(randomReport, expectHarmless), { numRuns: 100 });
  });
});
