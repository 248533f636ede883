import { type Dependent, GLOBAL_REGION } from '../../model/index.ts';
import { rawOf } from '../cel-types.ts';
import { DEPENDENT } from '../keyward-structs.ts';
import { knownPart, withUnknownRest } from '../partial-list.ts';
import type { FunctionContext } from './function-context.ts';

/** Adds `dependents(arn)`; the compiler adds the type of the resource that the ARN belongs to. */
export function registerDependents({ environment, subject, view }: FunctionContext): void {
  environment.registerFunction(`dependents(string, string): list<${DEPENDENT}>`, (arn: string, type: string) => {
    const { dependents, gap } = subject().lookup.dependents(type, arn);
    const views = dependents.map(one => view(DEPENDENT, fields(one)));
    return gap ? withUnknownRest(views, gap) : views;
  });
  environment.registerFunction(`describe(list<${DEPENDENT}>): string`, (dependents: object[]) => {
    const { known, cause } = knownPart(dependents);
    const counts = new Map<string, number>();
    for (const one of known) {
      const { type } = rawOf(one) as { type: string };
      counts.set(type, (counts.get(type) ?? 0) + 1);
    }
    const parts = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, count]) => `${count} ${type}`);
    return [...parts, ...(cause ? ['perhaps more'] : [])].join(', ');
  });
}

function fields({ resource, role }: Dependent): object {
  const { arn, type, name, region, account } = resource;
  return { arn, type, name, role, service: serviceOf(type), region: region === GLOBAL_REGION ? '' : region, account };
}

/** The service of a resource type, as policies and ARNs write most of them. */
export const serviceOf = (type: string): string => type.split('::')[1]?.toLowerCase() || 'account';
