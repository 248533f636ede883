import { ABSENT, type Facet, type Location, present, type UnknownCause, unknown } from '../model/index.ts';
import type { BatchFacet, JoinFacet, ResourceType } from '../resources/index.ts';
import { causeOf, malformed } from './answers.ts';
import type { Calls } from './calls.ts';
import { eachConcurrently } from './concurrency.ts';
import type { GapLedger } from './gap-ledger.ts';

type ItemKey = (item: unknown) => string | undefined;
type RowKey = (row: unknown) => string | undefined;

/** Batches of one facet that are asked for at the same time. */
const IN_FLIGHT = 16;

/** Rows of one answer, spread over the resources that they belong to; or why there are none. */
export type Spread =
  | { readonly unknown: UnknownCause }
  | {
      readonly unknown?: undefined;
      readonly rows: ReadonlyMap<string, readonly unknown[]>;
      /** Keys whose rows could not be read. */
      readonly failed: ReadonlyMap<string, UnknownCause>;
      readonly key: ItemKey;
      /** Whether the facet is all rows of the key, or its only one. */
      readonly many: boolean;
    };

/** Reads the facets of a type that come from a list, or from calls for several resources at once. */
export async function readSpreads(
  calls: Calls,
  ledger: GapLedger,
  type: ResourceType,
  facets: ReadonlySet<string>,
  items: readonly unknown[],
  at: Location,
): Promise<ReadonlyMap<string, Spread>> {
  const spreads = new Map<string, Spread>();
  for (const facet of facets) {
    const source = type.facets[facet]!;
    if (source.kind === 'join') {
      const { rows, gap: unread } = await calls.list(source.list, at);
      const gap = unread ?? brokenRow(source, rows);
      if (gap) ledger.add(at, gap, type.type, false);
      const grouped = gap ? new Map() : groupBy(rows, source.rowKey as RowKey);
      spreads.set(
        facet,
        gap ? { unknown: gap } : { rows: grouped, failed: new Map(), key: source.itemKey as ItemKey, many: true },
      );
    } else if (source.kind === 'batch') {
      spreads.set(facet, await readBatches(calls, source, items, at, cause => ledger.add(at, cause, type.type, false)));
    }
  }
  return spreads;
}

async function readBatches(
  calls: Calls,
  source: BatchFacet<never>,
  items: readonly unknown[],
  at: Location,
  onGap: (cause: UnknownCause) => void,
): Promise<Spread> {
  const key = source.itemKey as ItemKey;
  const keys = items
    .map(key)
    .filter(one => one !== undefined)
    .sort();
  const batches = Array.from({ length: Math.ceil(keys.length / source.size) }, (_, n) =>
    keys.slice(n * source.size, (n + 1) * source.size),
  );
  const rows = new Map<string, unknown[]>();
  const failed = new Map<string, UnknownCause>();
  await eachConcurrently(batches, IN_FLIGHT, async batch => {
    const answer = await calls.call(source.call, at, source.input(batch));
    const found = answer.output?.[source.items] ?? [];
    const isList = Array.isArray(found);
    if (answer.error || !isList) {
      const cause = answer.error
        ? causeOf(source.call, answer.error)
        : malformed(source.call, `${source.items} is not a list`);
      onGap(cause);
      for (const one of batch) failed.set(one, cause);
      return;
    }
    for (const [one, group] of groupBy(found, source.rowKey as RowKey)) rows.set(one, group);
    for (const one of batch) {
      if (!rows.has(one)) failed.set(one, malformed(source.call, `the answer does not mention ${one}`));
    }
  });
  return { rows, failed, key, many: false };
}

/** The part of a spread that belongs to one resource. */
export function spreadFacet(spread: Spread | undefined, item: unknown): Facet {
  if (!spread) return ABSENT;
  if (spread.unknown) return unknown(spread.unknown);
  const key = spread.key(item);
  if (key === undefined) return ABSENT;
  const failed = spread.failed.get(key);
  if (failed) return unknown(failed);
  const rows = spread.rows.get(key) ?? [];
  return present(spread.many ? rows : rows[0]);
}

/** Whose a broken row is, nobody knows; so nothing is known of anybody's rows. */
function brokenRow({ list, rowKey }: JoinFacet<never>, rows: readonly unknown[]): UnknownCause | undefined {
  const isSound = (row: unknown): boolean => {
    if (typeof row !== 'object' || row === null) return false;
    const key: unknown = (rowKey as RowKey)(row);
    return key === undefined || typeof key === 'string';
  };
  return rows.every(isSound) ? undefined : malformed(list, `an entry of ${list.items} is not what AWS documents`);
}

function groupBy(rows: readonly unknown[], keyOf: RowKey): Map<string, unknown[]> {
  const groups = new Map<string, unknown[]>();
  for (const row of rows) {
    const key = typeof row === 'object' && row !== null ? keyOf(row) : undefined;
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
