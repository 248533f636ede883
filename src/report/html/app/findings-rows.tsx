import { SEVERITIES } from '../../../model/rule.ts';
import { statusWord } from './findings-table.ts';
import type { Group } from './grouping.ts';
import { SeverityBadge } from './parts.tsx';
import type { GroupName } from './query.ts';
import { findingAddress } from './route.ts';
import type { Selector } from './selection.ts';
import { counted, typeName } from './words.ts';

/** Where a line stands in the list. */
export interface Place {
  readonly at: number;
  /** Pixels from the top of the list. */
  readonly top: number;
  readonly active: boolean;
}

const placed = ({ top }: Place) => ({
  ref: (element: HTMLElement | null) => {
    // Not a style attribute: the policy of the page forbids those.
    if (element) element.style.transform = `translateY(${top}px)`;
  },
});

const rowProps = (place: Place, name: string) => ({
  ...placed(place),
  role: 'row' as const,
  id: `line-${place.at}`,
  class: place.active ? `line ${name} active` : `line ${name}`,
  'aria-rowindex': place.at + 1,
  'aria-selected': place.active,
});

interface FindingRowProps {
  readonly selector: Selector;
  readonly place: Place;
  readonly row: number;
  readonly inGroup: boolean;
}

export function FindingRow({ selector: { table }, place, row, inGroup }: FindingRowProps) {
  const { names, rules } = table.overview;
  const status = statusWord(table, row);
  return (
    <div {...rowProps(place, `${inGroup ? 'in-group ' : ''}${status}`)}>
      <Cell name="risk">{(table.risk[row]! / 10).toFixed(1)}</Cell>
      <Cell name="severity">
        <SeverityBadge severity={SEVERITIES[table.severity[row]!]!} />
      </Cell>
      <Cell name="rule">
        <a tabIndex={-1} href={findingAddress(table.id[row]!)}>
          {rules[table.rule[row]!]?.title ?? table.message[row]}
        </a>
        <small>{table.message[row]}</small>
      </Cell>
      <Cell name="resource">
        <span title={table.arn[row]}>{table.name[row]}</span>
        <small>{typeName(names.type[table.type[row]!]!)}</small>
      </Cell>
      <Cell name="account">{names.account[table.account[row]!]}</Cell>
      <Cell name="region">{names.region[table.region[row]!]}</Cell>
      <Cell name="status">{status}</Cell>
    </div>
  );
}

interface GroupRowProps {
  readonly selector: Selector;
  readonly place: Place;
  readonly group: Group;
  readonly open: boolean;
  readonly by: GroupName;
  readonly onToggle: () => void;
}

export function GroupRow({ selector, place, group, open, by, onToggle }: GroupRowProps) {
  const { table } = selector;
  const worst = group.rows.reduce((best, row) => (table.risk[row]! > table.risk[best]! ? row : best));
  const resources = new Set(group.rows.map(row => table.arn[row])).size;
  return (
    <div {...rowProps(place, 'group')} {...{ 'aria-expanded': open }}>
      <Cell name="risk">{(table.risk[worst]! / 10).toFixed(1)}</Cell>
      <Cell name="severity">
        <SeverityBadge severity={SEVERITIES[table.severity[worst]!]!} />
      </Cell>
      <Cell name="rule">
        <button type="button" tabIndex={-1} onClick={onToggle}>
          <span class="arrow" aria-hidden="true">
            {open ? '▾' : '▸'}
          </span>
          <span>{groupName(selector, by, worst)}</span>
        </button>
        <small>
          {counted(group.rows.length, 'finding')}
          {by !== 'resource' && ` on ${counted(resources, 'resource')}`}
        </small>
      </Cell>
    </div>
  );
}

/** What a group is called, told by one of its rows. */
function groupName({ table, values }: Selector, by: GroupName, row: number): string {
  const rule = table.overview.rules[table.rule[row]!];
  if (by === 'resource') return `${table.name[row]} · ${typeName(table.overview.names.type[table.type[row]!]!)}`;
  if (by === 'service') return rule?.service ?? '';
  if (by === 'account' || by === 'region') return values[by][table[by][row]!]!;
  return rule?.title ?? '';
}

function Cell({ name, children }: { readonly name: string; readonly children: preact.ComponentChildren }) {
  const props = { role: 'gridcell' as const, class: `column-${name}` };
  return <div {...props}>{children}</div>;
}
