import {
  ABSENT,
  type AccountScope,
  type AwsPort,
  type CollectionGap,
  type Facet,
  GLOBAL_REGION,
  type Location,
  present,
  type Resource,
  type ScanScope,
  type UnknownCause,
  unknown,
} from '../model/index.ts';
import type { ResourceType } from '../resources/index.ts';
import { causeOf, malformed } from './answers.ts';
import { Calls, homeRegion } from './calls.ts';
import { eachConcurrently } from './concurrency.ts';
import { GapLedger } from './gap-ledger.ts';
import { conditionOf, hydrateCall } from './hydrate.ts';
import { type CollectionPlan, sharedLists, type TypePlan } from './plan.ts';
import { readSpreads, type Spread, spreadFacet } from './spread.ts';

/** A list that could not be read completely. */
export interface UnreadList extends Location {
  readonly type: string;
  readonly cause: UnknownCause;
}

/** Everything that one scan saw, and everything that it could not see. */
export interface Collection {
  readonly resources: readonly Resource[];
  readonly gaps: readonly CollectionGap[];
  readonly listGaps: readonly UnreadList[];
  /** Resources that a list named but whose Region is not part of the scan. */
  readonly unscanned: readonly { type: string; account: string; region: string; id: string }[];
  readonly types: ReadonlySet<string>;
  readonly accounts: readonly AccountScope[];
}

export interface CollectOptions {
  /**
   * Lists that are read at the same time; all of them by default. Files answer at once, so a replay reads one after the
   * other and never has more than one list in memory beside what was made of it.
   */
  readonly listsAtOnce?: number;
  /** Told after every listed type and place, for progress. */
  readonly onProgress?: (done: number, total: number, what: string) => void;
}

/** Resources of one list that are hydrated at the same time; the port decides how many calls that is. */
const IN_FLIGHT = 64;

/** Lists and hydrates what a plan asks for, in every account and Region of the scope. */
export async function collect(
  port: AwsPort,
  plan: CollectionPlan,
  scope: ScanScope,
  options: CollectOptions = {},
): Promise<Collection> {
  const collector = new Collector(port, sharedLists(plan));
  const flows = scope.accounts.flatMap(account =>
    plan.types.flatMap(type => placesOf(type.type, account, scope.partition).map(at => ({ type, account, at }))),
  );
  let done = 0;
  await eachConcurrently(flows, options.listsAtOnce ?? flows.length, async ({ type, account, at }) => {
    await (type.type.list ? collector.collectType(type, account, at) : collector.collectAccount(type, account, at));
    options.onProgress?.(++done, flows.length, `${type.type.type} ${at.account} ${at.region}`);
  });
  return { ...collector.result(), types: new Set(plan.types.map(({ type }) => type.type)), accounts: scope.accounts };
}

function placesOf(type: ResourceType, { account, regions }: AccountScope, partition: string): Location[] {
  if (!type.list) return [...regions, GLOBAL_REGION].map(region => ({ partition, account, region }));
  if (type.scope === 'regional') return regions.map(region => ({ partition, account, region }));
  return [{ partition, account, region: type.scope === 'global' ? GLOBAL_REGION : homeRegion(partition) }];
}

interface Listed {
  readonly item: unknown;
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  /** The Region that the resource lives in. */
  readonly region: string;
  /** The Region to ask for its facets. */
  readonly askIn: string;
  /** Set when the resource is known but nobody could tell where it is: every facet is unknown for this reason. */
  readonly lost?: UnknownCause;
  /** A recording that does not tell where the resource is may hold its facets anywhere. */
  readonly anywhere?: boolean;
}

class Collector {
  readonly #calls: Calls;
  readonly #ledger = new GapLedger();
  readonly #resources = new Map<string, Resource>();
  readonly #listGaps: UnreadList[] = [];
  readonly #unscanned: { type: string; account: string; region: string; id: string }[] = [];

  constructor(port: AwsPort, shared: ReadonlySet<string>) {
    this.#calls = new Calls(port, shared);
  }

  result() {
    const byPlace = <T extends Location>(a: T, b: T) => compare(a.account, b.account) || compare(a.region, b.region);
    return {
      resources: [...this.#resources.values()].sort(
        (a, b) => byPlace(a, b) || compare(a.type, b.type) || compare(a.arn, b.arn),
      ),
      gaps: this.#ledger.gaps(),
      listGaps: this.#listGaps.sort((a, b) => byPlace(a, b) || compare(a.type, b.type)),
      unscanned: this.#unscanned.sort((a, b) => compare(a.type, b.type) || compare(a.id, b.id)),
    };
  }

  /** Lists one type in one place and hydrates what was found. */
  async collectType({ type, facets, members }: TypePlan, account: AccountScope, at: Location): Promise<void> {
    const { rows, gap } = await this.#calls.list(type.list!, at, type.scope === 'accountWide');
    if (gap) this.#listGap(type, at, gap);
    const listed: Listed[] = [];
    await eachConcurrently(rows, IN_FLIGHT, async row => {
      const found = await this.#locate(type, row, account, at);
      if (found) listed.push(found);
    });
    const items = listed.map(({ item }) => item);
    const spreads = await readSpreads(this.#calls, this.#ledger, type, facets, items, at);
    await eachConcurrently(listed, IN_FLIGHT, async one => {
      const place = { ...at, region: one.region };
      const values = await this.#hydrate(type, facets, members, one, at, spreads);
      if (values) this.#add(type, place, one, values);
    });
  }

  /** The account itself: nothing to list, one resource per Region and one for what holds everywhere. */
  async collectAccount({ type, facets }: TypePlan, account: AccountScope, at: Location): Promise<void> {
    const { id, arn } = type.identify({} as never, at)!;
    const inPlace = [...facets].filter(facet => {
      const source = type.facets[facet]!;
      return at.region !== GLOBAL_REGION || (source.kind === 'call' && source.accountWide);
    });
    const one: Listed = { item: {}, id, arn, name: account.account, region: at.region, askIn: at.region };
    const values = await this.#hydrate(type, new Set(inPlace), new Map(), one, at, new Map());
    if (values) this.#add(type, at, one, values);
  }

  #listGap(type: ResourceType, at: Location, cause: UnknownCause): void {
    this.#ledger.add(at, cause, type.type, true);
    this.#listGaps.push({
      ...at,
      region: type.scope === 'regional' ? at.region : GLOBAL_REGION,
      type: type.type,
      cause,
    });
  }

  async #locate(
    type: ResourceType,
    row: unknown,
    { regions }: AccountScope,
    at: Location,
  ): Promise<Listed | undefined> {
    const identity = identify(type, row, at);
    if (identity === 'skip') return undefined;
    if (identity === 'malformed') {
      this.#listGap(type, at, malformed(type.list!, `an entry of ${type.list!.items} has no identifier`));
      return undefined;
    }
    const listed = { item: row, id: identity.id, arn: identity.arn, name: identity.name ?? identity.id };
    if (type.scope === 'global') return { ...listed, region: GLOBAL_REGION, askIn: GLOBAL_REGION };
    if (type.scope === 'accountWide') return this.#place(type, listed, identity.region, regions, at);
    const region = identity.region ?? at.region;
    if (region === at.region) return { ...listed, region, askIn: at.region };
    // Told from elsewhere (a shadow trail): its own Region tells it too, or else the first scanned Region does.
    return regions.includes(region) || at.region !== regions[0] ? undefined : { ...listed, region, askIn: at.region };
  }

  async #place(
    type: ResourceType,
    listed: Pick<Listed, 'item' | 'id' | 'arn' | 'name'>,
    told: string | undefined,
    regions: readonly string[],
    at: Location,
  ): Promise<Listed | undefined> {
    const { locate } = type;
    let region = told;
    if (region === undefined && locate) {
      const answer = await this.#calls.sharedCall(locate.call, at, locate.input(listed.item as never, at)!, true);
      if (answer.error) {
        if (type.goneOn.includes(answer.error.name)) return undefined;
        const cause = causeOf(locate.call, answer.error);
        const fallback = regions.includes(at.region) ? at.region : (regions[0] ?? at.region);
        if (cause.reason === 'notRecorded') return { ...listed, region: fallback, askIn: fallback, anywhere: true };
        this.#ledger.add(at, cause, type.type, false);
        return { ...listed, region: fallback, askIn: fallback, lost: cause };
      }
      region = locate.region(answer.output as never);
    }
    if (region !== undefined && regions.includes(region)) return { ...listed, region, askIn: region };
    this.#unscanned.push({ type: type.type, account: at.account, region: region ?? GLOBAL_REGION, id: listed.id });
    return undefined;
  }

  async #hydrate(
    type: ResourceType,
    wanted: ReadonlySet<string>,
    members: ReadonlyMap<string, ReadonlySet<string>>,
    one: Listed,
    at: Location,
    spreads: ReadonlyMap<string, Spread>,
  ): Promise<Record<string, Facet> | undefined> {
    const facets: Record<string, Facet> = {};
    const place = { ...at, region: one.askIn };
    const later: string[] = [];
    const direct: string[] = [];
    for (const facet of wanted) {
      const source = type.facets[facet]!;
      if (source.kind === 'item') facets[facet] = present(selectMembers(one.item, members.get(facet)));
      else if (source.kind !== 'call') facets[facet] = spreadFacet(spreads.get(facet), one.item);
      else if (one.lost) facets[facet] = unknown(one.lost);
      else (source.when ? later : direct).push(facet);
    }
    for (const names of [direct, later]) {
      const states = await Promise.all(names.map(facet => this.#hydrateFacet(type, facet, one, place, facets)));
      for (const [index, state] of states.entries()) {
        if (state === 'gone') return undefined;
        facets[names[index]!] = state;
      }
    }
    return facets;
  }

  async #hydrateFacet(
    type: ResourceType,
    facet: string,
    one: Listed,
    at: Location,
    facets: Readonly<Record<string, Facet>>,
  ) {
    const source = type.facets[facet]!;
    if (source.kind !== 'call') return ABSENT;
    const decided = conditionOf(source, facets);
    if (decided) return decided;
    const asked = one.anywhere ? { ...source, accountWide: true } : source;
    const state = await hydrateCall(this.#calls, asked, type.goneOn, one.item, at);
    // What holds for the whole account is asked once, so it also fails once.
    const isRepeated = source.accountWide && !type.list && at.region !== GLOBAL_REGION;
    if (state !== 'gone' && state.state === 'unknown' && !isRepeated) {
      this.#ledger.add(at, state.cause, type.type, false);
    }
    return state;
  }

  #add(type: ResourceType, at: Location, { item, id, arn, name }: Listed, facets: Record<string, Facet>): void {
    const key = `${type.type}\n${at.account}\n${at.region}\n${arn}`;
    // Pages may overlap while an account changes; a resource counts once.
    if (this.#resources.has(key)) return;
    const tags = type.tags?.(item as never);
    this.#resources.set(key, { type: type.type, ...at, arn, id, name, ...(tags && { tags }), facets });
  }
}

// Of a list entry with fifty members rules look at five; the rest would be most of the memory of a large account.
function selectMembers(item: unknown, members: ReadonlySet<string> | undefined): unknown {
  if (!members) return item;
  const selected: Record<string, unknown> = {};
  for (const member of members) {
    const value = (item as Record<string, unknown>)[member];
    if (value !== undefined) selected[member] = value;
  }
  return selected;
}

// A list entry without what AWS always sends is a broken answer, not a resource without a name.
function identify(type: ResourceType, row: unknown, at: Location) {
  if (typeof row !== 'object' || row === null) return 'malformed';
  try {
    const identity = type.identify(row as never, at);
    if (!identity) return 'skip';
    return typeof identity.id === 'string' && identity.id !== '' && typeof identity.arn === 'string'
      ? identity
      : 'malformed';
  } catch (error) {
    if (error instanceof TypeError) return 'malformed';
    throw error;
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
