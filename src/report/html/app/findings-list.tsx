import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FindingRow, GroupRow } from './findings-rows.tsx';
import type { Lines } from './findings-view.tsx';
import { printRows } from './print-rows.ts';
import { type Query, type SortName, startsDown } from './query.ts';
import { findingAddress } from './route.ts';
import type { Selector } from './selection.ts';

/** Height of a line, as in the style sheet. */
const LINE = 52;
/** Lines drawn beyond what is in sight. */
const BEYOND = 8;
/** Browsers draw nothing further down than some 17 million pixels; a longer list scrolls in larger steps. */
const TALLEST = 12_000_000;

/** Where somebody was, so that coming back from a finding leads to the same place. */
let remembered = { query: '', line: 0, top: 0 };

interface ListProps {
  readonly selector: Selector;
  readonly lines: Lines;
  readonly query: Query;
  readonly onAsk: (query: Query) => void;
  readonly onToggle: (group: number) => void;
}

const COLUMNS: readonly { readonly sort: SortName; readonly title: string }[] = [
  { sort: 'risk', title: 'Risk' },
  { sort: 'severity', title: 'Severity' },
  { sort: 'rule', title: 'Problem' },
  { sort: 'resource', title: 'Resource' },
  { sort: 'account', title: 'Account' },
  { sort: 'region', title: 'Region' },
  { sort: 'status', title: 'Status' },
];

/** A table of any length. The keyboard moves through it as through a list; each line is also a link. */
export function FindingsList({ selector, lines, query, onAsk, onToggle }: ListProps) {
  const frame = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const key = JSON.stringify(query);
  const [top, setTop] = useState(remembered.query === key ? remembered.top : 0);
  const [height, setHeight] = useState(800);
  const [active, setActive] = useState(remembered.query === key ? remembered.line : 0);
  const total = lines.count * LINE;
  const tall = Math.min(total, TALLEST);
  // 1 unless the list is taller than a browser can draw.
  const stretch = tall > height ? (total - height) / (tall - height) : 1;
  const offset = top * stretch;
  const first = Math.max(0, Math.floor(offset / LINE) - BEYOND);
  const last = Math.min(lines.count, Math.ceil((offset + height) / LINE) + BEYOND);

  useLayoutEffect(() => {
    const element = frame.current!;
    const measure = () => {
      setHeight(element.clientHeight);
      // The scroll bar takes its room from the rows only.
      head.current!.style.marginRight = `${element.offsetWidth - element.clientWidth}px`;
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const asked = useRef(key);
  useLayoutEffect(() => {
    if (asked.current === key) {
      frame.current!.scrollTop = top;
      return;
    }
    asked.current = key;
    frame.current!.scrollTop = 0;
    setTop(0);
    setActive(0);
  }, [key]);
  useEffect(() => {
    remembered = { query: key, line: active, top };
  }, [key, active, top]);
  useEffect(() => printRows(selector, lines), [selector, lines]);

  const moveTo = (line: number) => {
    const next = Math.max(0, Math.min(lines.count - 1, line));
    setActive(next);
    const element = frame.current!;
    const above = (next * LINE) / stretch;
    const below = ((next + 1) * LINE - height) / stretch;
    if (above < element.scrollTop) element.scrollTop = above;
    else if (below > element.scrollTop) element.scrollTop = Math.ceil(below);
  };
  const choose = (line: number) => {
    const chosen = lines.at(line);
    if (chosen.kind === 'group') onToggle(chosen.group.value);
    else location.hash = findingAddress(selector.table.id[chosen.row]!);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== frame.current || lines.count === 0) return;
    const page = Math.max(1, Math.floor(height / LINE) - 1);
    const moves: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: lines.count - 1,
    };
    const move = moves[event.key];
    if (move !== undefined) moveTo(move);
    else if (event.key === 'Enter' || event.key === ' ') choose(active);
    else return;
    event.preventDefault();
  };

  return (
    <div class="list">
      <div ref={head} class="list-head" role="toolbar" aria-label="Sort findings">
        {COLUMNS.map(({ sort, title }) => (
          <SortButton key={sort} {...{ sort, title, query, onAsk }} />
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a <table> cannot stand for rows that are not drawn */}
      <div
        ref={frame}
        class="list-body"
        role="grid"
        tabIndex={0}
        aria-label="Findings. Arrow keys move, Enter opens."
        aria-rowcount={lines.count}
        aria-colcount={COLUMNS.length}
        aria-activedescendant={lines.count > 0 && active >= first && active < last ? `line-${active}` : undefined}
        onScroll={event => setTop(event.currentTarget.scrollTop)}
        onKeyDown={onKeyDown}
      >
        {lines.count === 0 && <p class="notice">No finding matches all of these filters.</p>}
        <div class="spacer" role="presentation" ref={element => sized(element, tall)}>
          {Array.from({ length: Math.max(0, last - first) }, (_, index) => {
            const at = first + index;
            const line = lines.at(at);
            const place = { at, top: Math.round(at * LINE - offset + top), active: at === active };
            return line.kind === 'group' ? (
              <GroupRow
                key={at}
                {...{ selector, place, group: line.group, open: line.open, by: query.group }}
                onToggle={() => {
                  setActive(at);
                  onToggle(line.group.value);
                }}
              />
            ) : (
              <FindingRow key={at} {...{ selector, place, row: line.row, inGroup: line.inGroup }} />
            );
          })}
        </div>
      </div>
    </div>
  );
}

interface SortProps extends Pick<ListProps, 'query' | 'onAsk'> {
  readonly sort: SortName;
  readonly title: string;
}

function SortButton({ sort, title, query, onAsk }: SortProps) {
  const current = query.sort === sort;
  const direction = query.descending ? 'descending' : 'ascending';
  return (
    <button
      type="button"
      class={`column-${sort}`}
      aria-pressed={current}
      aria-label={`Sort by ${title.toLowerCase()}${current ? `, ${direction}` : ''}`}
      onClick={() => onAsk({ ...query, sort, descending: current ? !query.descending : startsDown(sort) })}
    >
      {title}
      <span aria-hidden="true">{current ? (query.descending ? ' ↓' : ' ↑') : ''}</span>
    </button>
  );
}

function sized(element: HTMLElement | null, height: number): void {
  if (element) element.style.height = `${height}px`;
}
