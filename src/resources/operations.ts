import type { FacetSource, ListOperation, Operation, ResourceType } from './resource-type.ts';

/** Every operation that a declaration may send. */
export function operationsOf(type: ResourceType): Operation[] {
  const operations: Operation[] = type.list ? operationsOfList(type.list) : [];
  if (type.locate) operations.push(type.locate.call);
  return operations.concat(Object.values(type.facets).flatMap(operationsOfFacet));
}

/** A list and the lists that it is read for. */
export function operationsOfList(list: ListOperation<unknown>): Operation[] {
  return list.per ? [list, ...operationsOfList(list.per.parents)] : [list];
}

/** Every operation that hydrates a facet. */
export function operationsOfFacet(source: FacetSource<never>): Operation[] {
  switch (source.kind) {
    case 'item':
      return [];
    case 'join':
      return operationsOfList(source.list);
    case 'batch':
      return [source.call];
    case 'call':
      return source.lookUp ? [source.call, ...operationsOfFacet(source.lookUp.source)] : [source.call];
  }
}
