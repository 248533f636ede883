import { ABSENT, type Facet, type Location, present, type UnknownCause, unknown } from '../model/index.ts';
import { type CallFacet, type FacetSource, type LookUp, shapes } from '../resources/index.ts';
import { causeOf, malformed } from './answers.ts';
import type { Calls } from './calls.ts';

/** What became of a hydration call: a facet, or the news that the resource itself is gone. */
export type Hydrated = Facet | 'gone';

/**
 * Reads one facet of one resource with its own call. The only place where an AWS error becomes a fact: a declared
 * "not configured" error is absence, a declared "no such resource" means gone, everything else is unknown.
 */
export async function hydrateCall(
  calls: Calls,
  source: CallFacet<never>,
  goneOn: readonly string[],
  item: unknown,
  at: Location,
): Promise<Hydrated> {
  const input = source.input(item as never, at);
  if (input === undefined) return ABSENT;
  const found = await (source.call.tokens && source.pick
    ? hydratePages(calls, source, source.pick, goneOn, at, input)
    : hydrateOnce(calls, source, goneOn, at, input));
  if (!source.lookUp || found === 'gone' || found.state !== 'present') return found;
  return follow(calls, source.lookUp, goneOn, found.value, item, at);
}

/** Asks for what an answer names. Half of the answers prove nothing, so one that fails makes the facet unknown. */
async function follow(
  calls: Calls,
  { source, requests }: LookUp<never>,
  goneOn: readonly string[],
  found: unknown,
  item: unknown,
  at: Location,
): Promise<Hydrated> {
  const named = requestsOf(requests, found, item);
  if (!named) return unknown(malformed(source.call, 'the answer that names what to ask for is not what AWS documents'));
  const asked = await Promise.all(named.map(request => hydrateCall(calls, source, goneOn, request, at)));
  const rows: unknown[] = [];
  for (const facet of asked) {
    if (facet === 'gone' || facet.state === 'absent') continue;
    if (facet.state === 'unknown') return facet;
    for (const row of Array.isArray(facet.value) ? facet.value : [facet.value]) rows.push(row);
  }
  return present(rows);
}

// Declarations read an answer as AWS documents it; one that is something else makes them trip over it.
function requestsOf(requests: LookUp<never>['requests'], found: unknown, item: unknown): readonly never[] | undefined {
  try {
    return requests(found as never, item as never) as readonly never[];
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

async function hydrateOnce(
  calls: Calls,
  source: CallFacet<never>,
  goneOn: readonly string[],
  at: Location,
  input: Record<string, unknown>,
): Promise<Hydrated> {
  const { call, accountWide } = source;
  const answer = await (source.shared || accountWide
    ? calls.sharedCall(call, at, input, accountWide)
    : calls.call(call, at, input, accountWide));
  if (answer.error) {
    if (source.absentOn.includes(answer.error.name)) return ABSENT;
    if (goneOn.includes(answer.error.name)) return 'gone';
    return unknown(causeOf(call, answer.error));
  }
  if (!source.pick) return present(answer.output);
  const value = answer.output[source.pick];
  if (value === undefined || value === null) {
    if (source.optional) return isListMember(source) ? present([]) : ABSENT;
    return unknown(malformed(call, `the answer has no ${source.pick}`));
  }
  if (isListMember(source) && !isWholeList(value)) return unknown(malformed(call, `${source.pick} is not a list`));
  return present(value);
}

async function hydratePages(
  calls: Calls,
  source: CallFacet<never>,
  pick: string,
  goneOn: readonly string[],
  at: Location,
  input: Record<string, unknown>,
): Promise<Hydrated> {
  const rows: unknown[] = [];
  const options = { accountWide: source.accountWide ?? false, shared: source.shared ?? false };
  for await (const page of calls.pages(source.call, pick, at, input, options)) {
    if (page.rows) {
      if (!isWholeList(page.rows)) return unknown(malformed(source.call, `an entry of ${pick} is missing`));
      for (const row of page.rows) rows.push(row);
      continue;
    }
    if (page.errorName !== undefined && source.absentOn.includes(page.errorName)) return ABSENT;
    if (page.errorName !== undefined && goneOn.includes(page.errorName)) return 'gone';
    // Half a list of grants proves nothing; the pages that came are not used.
    return unknown(rows.length > 0 ? { ...page.gap, reason: 'truncated' } : page.gap);
  }
  return present(rows);
}

const isWholeList = (value: unknown): boolean =>
  Array.isArray(value) && value.every(entry => entry !== null && entry !== undefined);

function isListMember({ call, pick }: CallFacet<never>): boolean {
  const output = shapes.operations[`${call.client}.${call.operation}`]!;
  return shapes.structs[output]?.[pick!]?.startsWith('list<') ?? false;
}

/** Whether a conditional facet is to be asked at all; `facets` holds what was hydrated before. */
export function conditionOf(source: FacetSource<never>, facets: Readonly<Record<string, Facet>>): Facet | undefined {
  if (source.kind !== 'call' || !source.when) return undefined;
  const { facet, holds, otherwise, because } = source.when;
  const deciding = facets[facet];
  // When the deciding fact is unknown the call is made: it may still tell something.
  if (deciding?.state !== 'present' || holds(deciding.value as never)) return undefined;
  if (otherwise === 'absent') return ABSENT;
  const cause: UnknownCause = { reason: 'notScanned', message: because };
  return unknown(cause);
}
