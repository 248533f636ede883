import { referrers } from '../resources/index.ts';
import { JUDGED_SERVICES, readsOfBlockPublicAccess, readsOfMayUse } from './functions/access.ts';

/** A literal argument of a call, where it is one. */
export type LiteralArgument = string | undefined;

export type FunctionReads =
  | { readonly reads: readonly (readonly [type: string, facets: readonly string[]])[]; readonly problem?: undefined }
  | { readonly reads?: undefined; readonly problem: string };

/** What a function reads beyond its arguments, by resource type; undefined for functions that read nothing more. */
export function readsOfFunction(name: string, literals: readonly LiteralArgument[]): FunctionReads | undefined {
  if (name === 'effectiveBlockPublicAccess') return { reads: readsOfBlockPublicAccess };
  if (name === 'dependents') {
    const to = literals[1]!;
    const reads = referrers(to).map(({ type, references }) => [type, references.map(({ facet }) => facet)] as const);
    if (reads.length === 0) return { problem: `Nothing refers to ${to}` };
    return { reads: to === 'AWS::KMS::Key' ? [...reads, ['AWS::KMS::Alias', ['alias']]] : reads };
  }
  if (name !== 'mayUse') return undefined;
  const action = literals[1];
  const reads = action === undefined ? undefined : readsOfMayUse(action);
  if (reads) return { reads };
  return { problem: `The action of mayUse() must be a literal of one of ${JUDGED_SERVICES.join(', ')}` };
}
