/** Where a resource lives. `region` is `aws-global` for services with one endpoint and for account-wide facts. */
export interface Location {
  readonly partition: string;
  readonly account: string;
  readonly region: string;
}

/** Region name used for services that have one endpoint in a partition, and for account-wide facts. */
export const GLOBAL_REGION = 'aws-global';

/** Why a fact is not known. `denied` … `truncated` come from a call; the others from the scan itself. */
export type UnknownReason =
  | 'denied'
  | 'throttled'
  | 'timeout'
  | 'unreachable'
  | 'serverError'
  | 'malformed'
  | 'truncated'
  | 'notRecorded'
  | 'otherError'
  | 'regionDisabled'
  | 'notScanned'
  | 'foreign'
  | 'undecidable'
  | 'ruleError';

/** One cause of an unknown fact, in AWS's own words where AWS said something. */
export interface UnknownCause {
  readonly reason: UnknownReason;
  /** `<client>.<Operation>`, for example `kms.GetKeyRotationStatus`; absent when no call was involved. */
  readonly operation?: string;
  /** The IAM action that would have allowed the call. */
  readonly action?: string;
  /** AWS's error name, for example `AccessDeniedException`. */
  readonly error?: string;
  readonly message: string;
}

/** One hydrated part of a resource. `absent` means: AWS said that it is not configured. */
export type Facet =
  | { readonly state: 'present'; readonly value: unknown }
  | { readonly state: 'absent' }
  | { readonly state: 'unknown'; readonly cause: UnknownCause };

export const ABSENT: Facet = Object.freeze({ state: 'absent' });
export const present = (value: unknown): Facet => ({ state: 'present', value });
export const unknown = (cause: UnknownCause): Facet => ({ state: 'unknown', cause });

/** One AWS resource with the facets that the selected rules read. */
export interface Resource extends Location {
  /** CloudFormation type name, or AWS Config style where CloudFormation has none. */
  readonly type: string;
  readonly arn: string;
  /** AWS's own identifier (key id, bucket name, volume id …). */
  readonly id: string;
  /** What people call it: a name, an alias, else the id. */
  readonly name: string;
  /** Tags as far as they came with data that was read anyway. */
  readonly tags?: Readonly<Record<string, string>>;
  readonly facets: Readonly<Record<string, Facet>>;
}

/** Something that the scan could not read, aggregated over equal causes. */
export interface CollectionGap extends Location {
  readonly cause: UnknownCause;
  /** How many calls (or parts of answers) this stands for. */
  readonly count: number;
  /** The resource types whose knowledge is incomplete because of it. */
  readonly affects: readonly string[];
  /** True when a list failed: resources of the affected types may exist that nobody saw. */
  readonly list: boolean;
}
