import type { CallFacet, ListOperation } from './resource-type.ts';

/** A list of plain strings; each becomes a structure that has it as its only member. */
export function wrapped<Member extends string>(
  list: ListOperation<string>,
  member: Member,
): ListOperation<Readonly<Record<Member, string>>> {
  const { item: _item, ...rest } = list;
  return { ...rest, wrap: member };
}

/** A list that is read once for every entry of another one. */
export function perParent<Parent, Row>(
  parents: ListOperation<Parent>,
  list: ListOperation<Row>,
  input: (parent: Parent) => Record<string, unknown>,
): ListOperation<Row> {
  return { ...list, per: { parents: parents as ListOperation<unknown>, input } };
}

/** A facet whose first call names what a second one tells; `requests` makes the requests of the second. */
export function lookUp<Item, Found, Request>(
  first: CallFacet<Item>,
  requests: (found: Found, item: Item) => readonly Request[],
  source: CallFacet<Request>,
): CallFacet<Item> {
  return { ...first, lookUp: { requests, source } };
}

/** Cuts a list into parts of at most `size`. */
export function partsOf<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, n) => list.slice(n * size, (n + 1) * size));
}
