import type { KeyUse } from '../../../model/report.ts';
import { grouped, typeName } from './words.ts';

export type Dependant = KeyUse['dependants'][number];

/** Dependants of one type that use the key for the same thing. */
export interface DependantGroup {
  readonly type: string;
  readonly role: string;
  readonly members: readonly Dependant[];
}

/** Largest groups first. */
export function groupDependants(dependants: readonly Dependant[]): DependantGroup[] {
  const groups = new Map<string, Dependant[]>();
  for (const one of dependants) {
    const key = `${one.type}\n${one.role}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups]
    .map(([, members]) => ({ type: members[0]!.type, role: members[0]!.role, members }))
    .sort((a, b) => b.members.length - a.members.length || (a.type + a.role < b.type + b.role ? -1 : 1));
}

/** `arn:aws:s3:::logs` → `logs`; anything else as it is. */
export function arnName(arn: string): string {
  const parts = arn.split(':');
  return parts.length < 6
    ? arn
    : parts
        .slice(5)
        .join(':')
        .replace(/^[a-z-]+[/:](?=.)/i, '') || arn;
}

const SHOWN = 5;
const LEAF = 26;
const GAP = 18;
const COLUMN = { key: 0, group: 300, leaf: 610 } as const;
const WIDTH = { key: 220, group: 230, leaf: 330 } as const;

/** A key, what kinds of things depend on it, and which; drawn from left to right. */
export function KeyPicture({ use, groups }: { readonly use: KeyUse; readonly groups: readonly DependantGroup[] }) {
  const placed = place(groups);
  const height = Math.max(84, placed.height);
  const middle = height / 2;
  return (
    <svg
      class="key-picture"
      viewBox={`0 0 942 ${height + 8}`}
      role="img"
      aria-label={`${use.name}: ${groups.map(({ type, role, members }) => `${members.length} ${typeName(type)} (${role})`).join(', ')}. The table below lists them.`}
    >
      <g transform="translate(1 4)">
        {placed.groups.map(({ group, y, leaves }) => (
          <g key={`${group.type} ${group.role}`}>
            <path class="edge" d={curve(COLUMN.key + WIDTH.key, middle, COLUMN.group, y)} />
            {leaves.map(leaf => (
              <path key={leaf.y} class="edge fine" d={curve(COLUMN.group + WIDTH.group, y, COLUMN.leaf, leaf.y)} />
            ))}
          </g>
        ))}
        <g class={`node key-node ${stateClass(use.state)}`}>
          <rect x={COLUMN.key} y={middle - 34} width={WIDTH.key} height="68" rx="8" />
          <text x={COLUMN.key + 16} y={middle - 6} class="strong">
            {clipped(use.name, 27)}
          </text>
          <text x={COLUMN.key + 16} y={middle + 16} class="faint">
            {clipped(use.state, 28)}
          </text>
        </g>
        {placed.groups.map(({ group, y, leaves }) => (
          <g key={`${group.type} ${group.role}`}>
            <g class="node">
              <rect x={COLUMN.group} y={y - 23} width={WIDTH.group} height="46" rx="6" />
              <text x={COLUMN.group + 14} y={y - 3} class="strong">
                {clipped(`${grouped(group.members.length)} × ${typeName(group.type)}`, 28)}
              </text>
              <text x={COLUMN.group + 14} y={y + 14} class="faint">
                {clipped(group.role, 32)}
              </text>
            </g>
            {leaves.map(leaf => (
              <g key={leaf.y} class={leaf.more ? 'leaf more' : 'leaf'}>
                <circle cx={COLUMN.leaf} cy={leaf.y} r="3" />
                <text x={COLUMN.leaf + 12} y={leaf.y + 4}>
                  {clipped(leaf.text, 46)}
                </text>
              </g>
            ))}
          </g>
        ))}
      </g>
    </svg>
  );
}

interface PlacedGroup {
  readonly group: DependantGroup;
  readonly y: number;
  readonly leaves: readonly { readonly y: number; readonly text: string; readonly more: boolean }[];
}

function place(groups: readonly DependantGroup[]): {
  readonly groups: readonly PlacedGroup[];
  readonly height: number;
} {
  let top = 0;
  const placed = groups.map(group => {
    const hidden = group.members.length - SHOWN;
    // A line that says "1 more" takes the room of the one.
    const texts = group.members.slice(0, hidden === 1 ? SHOWN + 1 : SHOWN).map(({ arn }) => arnName(arn));
    const labels = hidden > 1 ? [...texts, `and ${grouped(hidden)} more`] : texts;
    const size = Math.max(46, labels.length * LEAF);
    const first = top + (size - labels.length * LEAF) / 2 + LEAF / 2;
    const leaves = labels.map((text, index) => ({ y: first + index * LEAF, text, more: index >= texts.length }));
    const y = top + size / 2;
    top += size + GAP;
    return { group, y, leaves };
  });
  return { groups: placed, height: top - GAP };
}

function curve(x1: number, y1: number, x2: number, y2: number): string {
  const bend = (x1 + x2) / 2;
  return `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`;
}

function clipped(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}

/** A key that cannot decrypt takes everything on the right with it. */
export function stateClass(state: string): string {
  if (state === 'Enabled') return 'usable';
  return state === '' || state === 'unknown' ? 'unclear' : 'unusable';
}
