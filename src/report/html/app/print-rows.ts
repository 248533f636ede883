import { SEVERITIES } from '../../../model/rule.ts';
import type { Lines } from './findings-view.tsx';
import type { Selector } from './selection.ts';
import { grouped } from './words.ts';

/** More would be a book. */
const PRINTED = 1_000;

/** Puts a plain table in the place of the list while the page is printed. Returns how to stop that. */
export function printRows(selector: Selector, lines: Lines): () => void {
  const before = () => {
    after();
    document.body.append(printedTable(selector, lines));
  };
  const after = () => document.getElementById('printed')?.remove();
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    after();
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}

function printedTable({ table }: Selector, lines: Lines): HTMLElement {
  const { names, rules } = table.overview;
  const frame = element('div');
  frame.id = 'printed';
  const printed = element('table');
  const head = element('tr');
  for (const title of ['Risk', 'Severity', 'Problem', 'Resource', 'Account', 'Region'])
    head.append(element('th', title));
  printed.append(element('thead'));
  printed.firstElementChild!.append(head);
  const body = element('tbody');
  const count = Math.min(lines.count, PRINTED);
  for (let index = 0; index < count; index += 1) {
    const line = lines.at(index);
    const row = line.kind === 'finding' ? line.row : line.group.rows[0]!;
    const cells = [
      (table.risk[row]! / 10).toFixed(1),
      SEVERITIES[table.severity[row]!]!,
      `${rules[table.rule[row]!]?.title ?? ''}${line.kind === 'group' ? ` (${grouped(line.group.rows.length)})` : ''}`,
      line.kind === 'group' ? '' : table.name[row]!,
      names.account[table.account[row]!]!,
      names.region[table.region[row]!]!,
    ];
    const tr = element('tr');
    for (const cell of cells) tr.append(element('td', cell));
    body.append(tr);
  }
  printed.append(body);
  frame.append(printed);
  if (lines.count > count)
    frame.append(element('p', `and ${grouped(lines.count - count)} more, which only the screen shows`));
  return frame;
}

function element(name: string, text = ''): HTMLElement {
  const created = document.createElement(name);
  created.textContent = text;
  return created;
}
