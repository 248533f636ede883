/** What somebody asks of the findings; all of it is in the address, so that it can be sent to somebody else. */
export interface Query {
  readonly text: string;
  readonly facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  readonly sort: SortName;
  readonly descending: boolean;
  readonly group: GroupName;
}

export const FACETS = [
  'severity',
  'status',
  'service',
  'account',
  'region',
  'rule',
  'type',
  'environment',
  'dataClass',
  'exposure',
  'control',
  'cause',
] as const;
export type FacetName = (typeof FACETS)[number];

export const SORTS = ['risk', 'severity', 'rule', 'resource', 'account', 'region', 'status'] as const;
export type SortName = (typeof SORTS)[number];

export const GROUPS = ['none', 'cause', 'resource', 'rule', 'service', 'account', 'region'] as const;
export type GroupName = (typeof GROUPS)[number];

export const EVERYTHING: Query = { text: '', facets: {}, sort: 'risk', descending: true, group: 'none' };

/** Reads a query out of an address; what it does not know it leaves out. */
export function readQuery(params: URLSearchParams): Query {
  const facets: Partial<Record<FacetName, string[]>> = {};
  for (const facet of FACETS) {
    const values = params.getAll(facet);
    if (values.length > 0) facets[facet] = values;
  }
  const sort = SORTS.find(name => name === params.get('sort')) ?? 'risk';
  return {
    text: params.get('q') ?? '',
    facets,
    sort,
    descending: params.has('order') ? params.get('order') === 'down' : startsDown(sort),
    group: GROUPS.find(name => name === params.get('group')) ?? 'none',
  };
}

/** The address of a query; the shortest that reads back as the same query. */
export function writeQuery(query: Query): URLSearchParams {
  const params = new URLSearchParams();
  if (query.text !== '') params.set('q', query.text);
  for (const facet of FACETS) for (const value of query.facets[facet] ?? []) params.append(facet, value);
  if (query.sort !== 'risk') params.set('sort', query.sort);
  if (query.descending !== startsDown(query.sort)) params.set('order', query.descending ? 'down' : 'up');
  if (query.group !== 'none') params.set('group', query.group);
  return params;
}

/** Numbers begin with the worst, names with A. */
export function startsDown(sort: SortName): boolean {
  return sort === 'risk' || sort === 'severity';
}

export function withFacet(query: Query, facet: FacetName, values: readonly string[]): Query {
  const { [facet]: _, ...rest } = query.facets;
  return { ...query, facets: values.length > 0 ? { ...rest, [facet]: values } : rest };
}
