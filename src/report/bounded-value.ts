import { plainText } from './plain-text.ts';

const MAXIMUM_DEPTH = 5;
const MAXIMUM_MEMBERS = 40;
const MAXIMUM_TOTAL = 150;
const STRING_LIMIT = 500;

/**
 * Any value of a report as JSON of bounded size with harmless strings, for formats whose consumers limit the size of a
 * file. What was cut says so: an ellipsis in a string, a member `…` with the number of what is missing.
 */
export function boundedValue(value: unknown): unknown {
  return bounded(value, MAXIMUM_DEPTH, { left: MAXIMUM_TOTAL });
}

function bounded(value: unknown, depth: number, budget: { left: number }): unknown {
  budget.left -= 1;
  if (typeof value === 'string') return plainText(value, { limit: STRING_LIMIT });
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return value.toISOString();
  if (depth === 0) return '…';
  if (Array.isArray(value)) {
    const members: unknown[] = [];
    for (const member of value) {
      if (members.length >= MAXIMUM_MEMBERS || budget.left <= 0) break;
      members.push(bounded(member, depth - 1, budget));
    }
    return members.length < value.length ? [...members, `… ${value.length - members.length} more`] : members;
  }
  const entries: [string, unknown][] = [];
  const all = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [key, member] of all) {
    if (entries.length >= MAXIMUM_MEMBERS || budget.left <= 0) break;
    entries.push([safeKey(key), bounded(member, depth - 1, budget)]);
  }
  if (entries.length < all.length) entries.push(['…', all.length - entries.length]);
  return Object.fromEntries(entries);
}

/** A tag may be called `toString` or `__proto__`, and validators written in JavaScript fall over members of that name. */
function safeKey(key: string): string {
  return key in Object.prototype ? `_${key}` : plainText(key, { limit: 100 });
}
