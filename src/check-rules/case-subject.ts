import type { Collected } from '../graph/collected.ts';
import { ResourceIndex } from '../graph/resource-index.ts';
import {
  ABSENT,
  type CaseResource,
  type Facet,
  present,
  type Resource,
  type Rule,
  type RuleCase,
  type Subject,
  trustOf,
  unknown,
} from '../model/index.ts';
import { findResourceType, resourceTypes } from '../resources/index.ts';

const EXAMPLE = { partition: 'aws', account: '111122223333', region: 'us-east-1' } as const;
const EXAMPLE_NOW = '2026-01-01T00:00:00Z';

/** Changes to a case that a check wants to try. */
export interface CaseVariation {
  /** Facets to deny: on the rule's own resource, and by type on all others. */
  readonly deny?: { readonly type: string; readonly facet: string };
  /** A value to put in place of a facet of the rule's own resource. */
  readonly replace?: { readonly facet: string; readonly value: unknown };
}

/** Turns a case of a rule into what `evaluate` takes. */
export function caseSubject(rule: Rule, one: RuleCase, variation: CaseVariation = {}): Subject {
  const resource = buildResource(
    rule.resource,
    { ...one.resource, given: one.given, ...(one.denied && { denied: one.denied }) },
    variation,
    true,
  );
  const others = (one.with ?? []).map(other => buildResource(other.type, other, variation, false));
  return {
    resource,
    lookup: new ResourceIndex(collected([resource, ...others], one.incomplete ?? [])),
    now: new Date(one.now ?? EXAMPLE_NOW),
    valuesInspected: one.valuesInspected ?? false,
    trust: trustOf([...new Set([resource, ...others].map(({ account }) => account))], one.trust),
    ...(one.parameters && { parameters: one.parameters }),
  };
}

function collected(resources: readonly Resource[], incomplete: readonly string[]): Collected {
  const accounts = [...new Set(resources.map(({ account }) => account))].map(account => ({
    account,
    regions: [
      ...new Set([EXAMPLE.region, ...resources.filter(r => r.account === account).map(({ region }) => region)]),
    ],
    disabledRegions: [],
  }));
  return {
    resources,
    unscanned: [],
    types: new Set(resourceTypes.map(({ type }) => type)),
    accounts,
    listGaps: incomplete.flatMap(type =>
      accounts.flatMap(({ account, regions }) =>
        regions.map(region => ({
          type,
          partition: EXAMPLE.partition,
          account,
          region,
          cause: { reason: 'denied' as const, message: `the list of ${type} was denied` },
        })),
      ),
    ),
  };
}

function buildResource(
  type: string,
  given: Partial<Pick<Resource, 'arn' | 'id' | 'name' | 'account' | 'region' | 'partition' | 'tags'>> &
    Pick<CaseResource, 'given' | 'denied'>,
  { deny, replace }: CaseVariation,
  isOwn: boolean,
): Resource {
  const location = {
    partition: given.partition ?? EXAMPLE.partition,
    account: given.account ?? EXAMPLE.account,
    region: given.region ?? EXAMPLE.region,
  };
  const service = type.split('::')[1]?.toLowerCase() || 'account';
  const id = given.id ?? given.arn?.split(/[:/]/).at(-1) ?? 'example';
  const facets = Object.fromEntries(
    Object.keys(findResourceType(type)!.facets).map((name): [string, Facet] => {
      const isDenied = given.denied?.includes(name) || (deny?.type === type && deny.facet === name);
      if (isDenied)
        return [name, unknown({ reason: 'denied', error: 'AccessDeniedException', message: `${name} was denied` })];
      if (isOwn && replace?.facet === name) return [name, asFacet(replace.value)];
      if (!Object.hasOwn(given.given, name))
        return [name, unknown({ reason: 'notRecorded', message: `${name} is not given` })];
      return [name, asFacet(given.given[name])];
    }),
  );
  return {
    type,
    ...location,
    id,
    arn: given.arn ?? `arn:${location.partition}:${service}:${location.region}:${location.account}:${id}`,
    name: given.name ?? id,
    ...(given.tags && { tags: given.tags }),
    facets,
  };
}

const asFacet = (value: unknown): Facet => (value === null ? ABSENT : present(value));
