import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { FilterPanel } from './filter-panel.tsx';
import { FindingsList } from './findings-list.tsx';
import { groupRows, type Line, linesOf } from './grouping.ts';
import { type GroupName, type Query, readQuery, writeQuery } from './query.ts';
import { addressOf, replaceAddress } from './route.ts';
import type { Selection, Selector } from './selection.ts';
import { counted, grouped } from './words.ts';

/** What the table shows now; the page of a finding walks through it. */
export let shownRows: Uint32Array = new Uint32Array();

/** All findings: search, filters, groups, and a table that draws only what is in sight. */
export function FindingsView({ selector, params }: { readonly selector: Selector; readonly params: URLSearchParams }) {
  const address = params.toString();
  const query = useMemo(() => readQuery(new URLSearchParams(address)), [address]);
  const selection = useMemo(() => timed(() => selector.select(query)), [selector, query]);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const grouping = useRef(query.group);
  if (grouping.current !== query.group) {
    // Positions mean something else in another grouping.
    grouping.current = query.group;
    if (open.size > 0) setOpen(new Set());
  }
  const lines = useLines(selector, selection, query, open);
  useEffect(() => {
    shownRows = selection.rows;
  }, [selection]);
  const ask = (changed: Query) => replaceAddress(addressOf('findings', writeQuery(changed)));
  return (
    <div class="findings">
      <h1 class="unseen-text">Findings</h1>
      <FilterPanel selector={selector} selection={selection} query={query} onAsk={ask} />
      <p class="found" role="status" aria-live="polite">
        <strong>{grouped(selection.rows.length)}</strong> of {counted(selector.table.length, 'finding')}
        {query.group !== 'none' && lines.groups > 0 && `, ${counted(lines.groups, GROUP_NOUNS[query.group])}`}
      </p>
      <FindingsList
        selector={selector}
        lines={lines}
        query={query}
        onAsk={ask}
        onToggle={group => {
          const next = new Set(open);
          if (!next.delete(group)) next.add(group);
          setOpen(next);
        }}
      />
    </div>
  );
}

const GROUP_NOUNS: Readonly<Record<Exclude<GroupName, 'none'>, string>> = {
  cause: 'root cause',
  resource: 'resource',
  rule: 'rule',
  service: 'service',
  account: 'account',
  region: 'Region',
};

/** The lines of the table; made one by one where there are as many as findings. */
export interface Lines {
  readonly count: number;
  /** 0 where nothing is grouped. */
  readonly groups: number;
  at(index: number): Line;
}

function useLines(selector: Selector, selection: Selection, query: Query, open: ReadonlySet<number>): Lines {
  const groups = useMemo(
    () => (query.group === 'none' ? undefined : groupRows(selection.rows, selector.groupOf(query.group))),
    [selector, selection, query.group],
  );
  return useMemo(() => {
    if (!groups) {
      const { rows } = selection;
      return { count: rows.length, groups: 0, at: index => ({ kind: 'finding', row: rows[index]!, inGroup: false }) };
    }
    const lines = linesOf(groups, open, query.group === 'cause' || query.group === 'resource');
    return { count: lines.length, groups: groups.length, at: index => lines[index]! };
  }, [groups, selection, open, query.group]);
}

/** Leaves the duration of a selection where whoever measures finds it. */
function timed<Result>(work: () => Result): Result {
  const start = performance.now();
  const result = work();
  performance.measure('keyward-select', { start, end: performance.now() });
  return result;
}
