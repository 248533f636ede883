import { hash } from 'node:crypto';

/** What makes a finding the same finding in the next scan. */
export interface FindingIdentity {
  readonly rule: string;
  readonly partition: string;
  readonly account: string;
  readonly region: string;
  /** Full ARN; empty when only the list of the resources is known to be missing. */
  readonly arn: string;
  /** Tells several findings of one rule on one resource apart (a grant id, a resource type). */
  readonly subKey?: string;
}

/**
 * The stable id of a rule × resource pair: 32 lower-case hex characters. Nothing else of the finding goes in, so
 * rewording a rule or changing its severity keeps every id.
 */
export function findingId({ rule, partition, account, region, arn, subKey }: FindingIdentity): string {
  // A JSON array keeps the parts apart whatever they contain, and escapes lone surrogates, which UTF-8 would merge.
  const encoded = JSON.stringify([rule, partition, account, region, arn, subKey ?? null]);
  return hash('sha256', encoded, 'hex').slice(0, 32);
}
