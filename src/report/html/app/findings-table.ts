import { NAME_COLUMNS, type NameColumn, type Overview, STATUSES, type TableBlock } from '../data.ts';

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
  /** Without an earlier report to compare with, everything is new, and saying so of each is noise. */
  readonly isCompared: boolean;
}

/** What to say of the status of a row; nothing where there is nothing to say. */
export function statusWord({ status, isCompared }: FindingsTable, row: number): string {
  const word = STATUSES[status[row]!]!;
  return word === 'accepted' || (isCompared && word !== 'unchanged') ? word : '';
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
    isCompared: joined.status.some(status => STATUSES[status] === 'unchanged' || STATUSES[status] === 'reopened'),
  };
}
