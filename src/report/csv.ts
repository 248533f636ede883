import type { Report } from '../model/index.ts';
import { type EvaluationRow, evaluationRows } from './evaluation-rows.ts';
import type { Renderer } from './renderer.ts';

/** The header, in this order for ever: a new column goes to the end. */
export const CSV_COLUMNS = [
  ...['outcome', 'severity', 'risk', 'rule', 'title', 'service'],
  ...['resource_type', 'resource_arn', 'resource_id', 'resource_name', 'account', 'region'],
  ...['status', 'first_seen', 'suppressed', 'suppression_reason', 'suppression_expires'],
  ...['message', 'unknown_reason', 'operation', 'action', 'error'],
  ...['remediation', 'remediation_cli', 'controls', 'correlation', 'id'],
] as readonly (keyof EvaluationRow)[];

/**
 * Every finding and every unknown evaluation as CSV (RFC 4180: UTF-8, CRLF, a header). Texts are one line each, always
 * quoted, and never a formula: one that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function* renderCsv(report: Report): Generator<string, void, undefined> {
  yield `${CSV_COLUMNS.join(',')}\r\n`;
  for (const row of evaluationRows(report)) yield `${CSV_COLUMNS.map(column => cell(row[column])).join(',')}\r\n`;
}

export const csv: Renderer = { extensions: ['.csv'], render: renderCsv };

// What a spreadsheet takes for the beginning of a formula, full-width forms included, also behind blanks and quotes.
const FORMULA = /^[\s'"]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20|%]/;

function cell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  // Quoted without need too, as a spreadsheet whose separator is `;` would otherwise find formulas inside a text.
  return `"${(FORMULA.test(value) ? `'${value}` : value).replace(/"/g, '""')}"`;
}
