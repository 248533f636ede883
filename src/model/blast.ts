import type { Location, UnknownCause } from './resource.ts';

/** Everything that depends on a resource, and what happens to it when the resource goes. */
export interface BlastRadius {
  readonly type: string;
  readonly arn: string;
  readonly name: string;
  /** False for a resource that nobody listed: another account's, or one that does not exist any more. */
  readonly scanned: boolean;
  /** Of a KMS key, if it could be read. */
  readonly state?: string;
  /** When a key that is pending deletion is deleted, and the whole days until then. */
  readonly deletionDate?: string;
  readonly daysLeft?: number;
  readonly groups: readonly BlastGroup[];
  /** True when everything that keyward knows to look at could be read. */
  readonly complete: boolean;
  readonly gaps: readonly BlastGap[];
}

/** Dependants of one type and role. */
export interface BlastGroup {
  readonly service: string;
  readonly type: string;
  readonly role: string;
  readonly onDisable?: string;
  readonly onDeletion?: string;
  readonly resources: readonly {
    readonly arn: string;
    readonly name: string;
    readonly account: string;
    readonly region: string;
  }[];
}

/** Something that was not seen, so that dependants may be missing. */
export interface BlastGap extends Pick<Location, 'account' | 'region'> {
  readonly type: string;
  readonly reason: UnknownCause['reason'];
  readonly operation?: string;
  readonly message: string;
}
