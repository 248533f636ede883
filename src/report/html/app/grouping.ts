/** One line of the table: a finding, or the head of a group of them. */
export type Line =
  | { readonly kind: 'finding'; readonly row: number; readonly inGroup: boolean }
  | { readonly kind: 'group'; readonly group: Group; readonly open: boolean };

export interface Group {
  /** The value that its findings share, as a position. */
  readonly value: number;
  readonly rows: readonly number[];
}

/** Groups rows by a column; groups come in the order of their first row. */
export function groupRows(rows: Uint32Array, column: ArrayLike<number>): Group[] {
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    const value = column[row]!;
    const members = groups.get(value);
    if (members) members.push(row);
    else groups.set(value, [row]);
  }
  return [...groups].map(([value, members]) => ({ value, rows: members }));
}

/** The lines that show groups, of which some are open. A group of one is shown as its finding where `flatten` says so. */
export function linesOf(groups: readonly Group[], open: ReadonlySet<number>, flatten: boolean): Line[] {
  return groups.flatMap((group): Line[] => {
    if (flatten && group.rows.length === 1) return [{ kind: 'finding', row: group.rows[0]!, inGroup: false }];
    const isOpen = open.has(group.value);
    const head: Line = { kind: 'group', group, open: isOpen };
    return isOpen ? [head, ...group.rows.map((row): Line => ({ kind: 'finding', row, inGroup: true }))] : [head];
  });
}
