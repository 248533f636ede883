import { ABSENT, type Facet, type Location, present, type UnknownCause, unknown } from '../model/index.ts';
import { type CallFacet, type FacetSource, shapes } from '../resources/index.ts';
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
  return source.call.tokens && source.pick
    ? hydratePages(calls, source, source.pick, goneOn, at, input)
    : hydrateOnce(calls, source, goneOn, at, input);
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
