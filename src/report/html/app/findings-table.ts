import { NAME_COLUMNS, type NameColumn, type Overview, type TableBlock } from '../data.ts';

/** All findings by column, rows in the order of the report (worst first). */
export interface FindingsTable extends Readonly<Record<NameColumn, Uint32Array>> {
  readonly length: number;
  /** Positions in `overview.rules`. */
  readonly rule: Int32Array;
  readonly severity: Uint8Array;
  readonly status: Uint8Array;
  /** Tenths. */
  readonly risk: Uint8Array;
  readonly id: readonly string[];
  readonly name: readonly string[];
  readonly arn: readonly string[];
  readonly message: readonly string[];
  readonly overview: Overview;
}

/** Joins the blocks of the page into one table. */
export function joinBlocks(overview: Overview, blocks: readonly TableBlock[]): FindingsTable {
  const { findings } = overview.embedding;
  const joined = {
    rule: new Int32Array(findings),
    severity: new Uint8Array(findings),
    status: new Uint8Array(findings),
    risk: new Uint8Array(findings),
  };
  const named = Object.fromEntries(NAME_COLUMNS.map(column => [column, new Uint32Array(findings)])) as Record<
    NameColumn,
    Uint32Array<ArrayBuffer>
  >;
  let at = 0;
  for (const block of blocks) {
    for (const column of ['rule', 'severity', 'status', 'risk'] as const) joined[column].set(block[column], at);
    for (const column of NAME_COLUMNS) named[column].set(block[column], at);
    at += block.id.length;
  }
  return {
    length: findings,
    ...joined,
    ...named,
    id: blocks.flatMap(block => block.id),
    name: blocks.flatMap(block => block.name),
    arn: blocks.flatMap(block => block.arn),
    message: blocks.flatMap(block => block.message),
    overview,
  };
}
