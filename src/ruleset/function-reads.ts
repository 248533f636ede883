import { referrers } from '../resources/index.ts';
import { JUDGED_SERVICES, readsOfBlockPublicAccess, readsOfMayUse } from './functions/access.ts';

/** A literal argument of a call, where it is one. */
export type LiteralArgument = string | undefined;

/** A facet that a function reads; only one member of it, where that is named. */
export interface FunctionRead {
  readonly type: string;
  readonly facet: string;
  readonly member?: string;
}

export type FunctionReads =
  | { readonly reads: readonly FunctionRead[]; readonly problem?: undefined }
  | { readonly reads?: undefined; readonly problem: string };

/** What a function reads beyond its arguments; undefined for functions that read nothing more. */
export function readsOfFunction(name: string, literals: readonly LiteralArgument[]): FunctionReads | undefined {
  if (name === 'effectiveBlockPublicAccess') return { reads: whole(readsOfBlockPublicAccess) };
  if (name === 'dependents') return readsOfDependents(literals[1]!);
  if (name !== 'mayUse') return undefined;
  const action = literals[1];
  const reads = action === undefined ? undefined : readsOfMayUse(action);
  if (reads) return { reads: whole(reads) };
  return { problem: `The action of mayUse() must be a literal of one of ${JUDGED_SERVICES.join(', ')}` };
}

function readsOfDependents(to: string): FunctionReads {
  const reads = referrers(to).flatMap(({ type, references }) =>
    references.map(({ facet, path }) => {
      const member = /^\w+/.exec(path)?.[0];
      return { type, facet, ...(member !== undefined && { member }) };
    }),
  );
  if (reads.length === 0) return { problem: `Nothing refers to ${to}` };
  return { reads: to === 'AWS::KMS::Key' ? [...reads, { type: 'AWS::KMS::Alias', facet: 'alias' }] : reads };
}

const whole = (reads: readonly (readonly [type: string, facets: readonly string[]])[]): FunctionRead[] =>
  reads.flatMap(([type, facets]) => facets.map(facet => ({ type, facet })));
