import type { Rule } from '../model/index.ts';
import { findResourceType, type Operation, type ResourceType } from '../resources/index.ts';

/** What has to be read of one resource type. */
export interface TypePlan {
  readonly type: ResourceType;
  readonly facets: ReadonlySet<string>;
  /** Facets of which only these members are looked at; the rest need not stay in memory. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface CollectionPlan {
  readonly types: readonly TypePlan[];
}

/** Types that resolving references to another type needs, beyond that type itself. */
const NEEDED_TO_RESOLVE: Readonly<Record<string, { readonly type: string; readonly facet: string }>> = {
  // key("alias/app") goes through the alias.
  'AWS::KMS::Key': { type: 'AWS::KMS::Alias', facet: 'alias' },
};

export interface PlanOptions {
  readonly inspectValues: boolean;
}

/** Derives from the selected rules which types are listed and which facets are hydrated. Nothing else is called. */
export function planCollection(rules: readonly Rule[], { inspectValues }: PlanOptions): CollectionPlan {
  const facets = new Map<string, Set<string>>();
  const need = (type: string, names: Iterable<string> = []): void => {
    const all = facets.get(type) ?? new Set();
    facets.set(type, all);
    for (const name of names) addFacet(findResourceType(type)!, name, all, inspectValues);
  };
  for (const rule of rules) {
    need(rule.resource);
    for (const [type, names] of rule.reads) {
      need(type, names);
      const helper = NEEDED_TO_RESOLVE[type];
      if (helper && type !== rule.resource) need(helper.type, [helper.facet]);
    }
  }
  return {
    types: [...facets]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([type, names]) => ({
        type: findResourceType(type)!,
        facets: names,
        members: new Map(
          [...names].flatMap(facet => {
            const members = selectedBy(rules, type, facet);
            return members ? [[facet, members] as const] : [];
          }),
        ),
      })),
  };
}

/** The members of a facet that the rules look at, or undefined when that may be all of them. */
function selectedBy(rules: readonly Rule[], type: string, facet: string): ReadonlySet<string> | undefined {
  const isHelper = Object.values(NEEDED_TO_RESOLVE).some(helper => helper.type === type && helper.facet === facet);
  if (isHelper) return undefined;
  const members = new Set<string>();
  for (const rule of rules) {
    const isRead = rule.reads.get(type)?.has(facet) || rule.mentions.get(type)?.has(facet);
    if (!isRead) continue;
    const selected = rule.selects.get(`${type} ${facet}`);
    if (!selected) return undefined;
    for (const member of selected) members.add(member);
  }
  return members;
}

function addFacet(type: ResourceType, name: string, facets: Set<string>, inspectValues: boolean): void {
  const source = type.facets[name];
  if (!source) return;
  if (source.kind === 'batch' && source.consent === 'inspectValues' && !inspectValues) return;
  facets.add(name);
  if (source.kind === 'call' && source.when) facets.add(source.when.facet);
}

/** Every operation that a plan can send. */
export function plannedOperations({ types }: CollectionPlan): Operation[] {
  const operations = new Map<string, Operation>();
  const add = (operation: Operation): void =>
    void operations.set(`${operation.client}.${operation.operation}`, operation);
  for (const { type, facets } of types) {
    if (type.list) add(type.list);
    if (type.locate) add(type.locate.call);
    for (const facet of facets) {
      const source = type.facets[facet]!;
      if (source.kind === 'call' || source.kind === 'batch') add(source.call);
      if (source.kind === 'join') add(source.list);
    }
  }
  return [...operations.values()];
}

/** Lists that more than one type or facet of the plan is made of; they are read once and kept. */
export function sharedLists({ types }: CollectionPlan): ReadonlySet<string> {
  const readers = new Map<string, number>();
  for (const { type, facets } of types) {
    const joined = [...facets].flatMap(facet => {
      const source = type.facets[facet]!;
      return source.kind === 'join' ? [source.list] : [];
    });
    for (const { client, operation } of type.list ? [type.list, ...joined] : joined) {
      const name = `${client}.${operation}`;
      readers.set(name, (readers.get(name) ?? 0) + 1);
    }
  }
  return new Set([...readers].filter(([, count]) => count > 1).map(([name]) => name));
}
