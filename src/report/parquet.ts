import type { Report } from '../model/index.ts';
import { boundedValue } from './bounded-value.ts';
import { type EvaluationRow, evaluationRows } from './evaluation-rows.ts';
import { escapeUnshown } from './json.ts';
import { plainText } from './plain-text.ts';
import type { Renderer } from './renderer.ts';
import { reportTime, timestamp } from './report-time.ts';

type Cell = string | number | boolean | Date | null;

interface Column {
  readonly type: 'STRING' | 'DOUBLE' | 'BOOLEAN' | 'INT32' | 'TIMESTAMP';
  readonly data: Cell[];
}

/** The columns of an evaluation row and their Parquet types; a new one goes to the end. */
const ROW_COLUMNS: readonly (readonly [keyof EvaluationRow, Column['type']])[] = [
  ...strings('severity'),
  ['risk', 'DOUBLE'],
  ...strings('rule', 'title', 'service'),
  ...strings('resource_type', 'resource_arn', 'resource_id', 'resource_name', 'account', 'region', 'status'),
  ['first_seen', 'TIMESTAMP'],
  ['suppressed', 'BOOLEAN'],
  ...strings('suppression_reason', 'suppression_expires', 'message', 'unknown_reason', 'operation', 'action', 'error'),
  ...strings('remediation', 'remediation_cli', 'controls', 'correlation', 'id'),
];

/**
 * The report as one Parquet table for DuckDB, Athena and the like: a row for each finding and each unknown evaluation,
 * and a row for each rule with all that passed or all that did not apply, of which the report has only the number.
 * `sum(evaluations)` by `outcome` therefore gives the numbers of the JSON report. Texts are harmless and bounded.
 * What holds for the whole report (tool, coverage, posture) is in the file's metadata under `keyward`, as JSON.
 */
export async function renderParquet(report: Report): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const bytes = parquetWriteBuffer({
    columnData: [...columnsOf(report)].map(([name, { type, data }]) => ({ name, type, data })),
    kvMetadata: [{ key: 'keyward', value: json(boundedValue(metadataOf(report))) }],
    createdBy: 'keyward',
  });
  return new Uint8Array(bytes);
}

export const parquet: Renderer = { extensions: ['.parquet'], render: renderParquet, binary: true };

function metadataOf({ tool, schemaVersion, scan, coverage, posture }: Report) {
  const { source, partition, recordedAt } = scan;
  const { score, low, high, grade } = posture;
  return {
    ...{ tool, schemaVersion, scan: { source, partition, recordedAt } },
    coverage: { evaluations: coverage.evaluations, percent: coverage.percent },
    posture: { score, low, high, grade },
  };
}

function columnsOf(report: Report): Map<string, Column> {
  const columns = new Map<string, Column>();
  const column = (name: string, type: Column['type']) => columns.set(name, { type, data: [] });
  column('recorded_at', 'TIMESTAMP');
  column('outcome', 'STRING');
  column('evaluations', 'INT32');
  for (const [name, type] of ROW_COLUMNS) column(name, type);
  column('evidence', 'STRING');

  const recordedAt = new Date(reportTime(report));
  const add = (cells: Readonly<Record<string, Cell>>) => {
    for (const [name, { data }] of columns) data.push(cells[name] ?? null);
  };
  let index = 0;
  for (const row of evaluationRows(report)) {
    const firstSeen = timestamp(row.first_seen ?? undefined);
    // The rows of the findings come first; what is unknown has no evidence.
    const evidence = report.findings[index]?.evidence;
    add({
      ...row,
      recorded_at: recordedAt,
      evaluations: 1,
      first_seen: firstSeen === undefined ? null : new Date(firstSeen),
      evidence: evidence === undefined ? null : json(boundedValue(evidence)),
    });
    index += 1;
  }
  for (const { id, title, service, severity, resource, outcomes } of report.rules) {
    for (const outcome of ['pass', 'notApplicable'] as const) {
      if (outcomes[outcome] === 0) continue;
      add({
        ...{ recorded_at: recordedAt, outcome, evaluations: outcomes[outcome], severity },
        ...{ rule: plainText(id), title: plainText(title), service: plainText(service) },
        resource_type: plainText(resource),
      });
    }
  }
  return columns;
}

function strings(...names: (keyof EvaluationRow)[]): [keyof EvaluationRow, 'STRING'][] {
  return names.map(name => [name, 'STRING']);
}

const json = (value: unknown): string => escapeUnshown(JSON.stringify(value));
