import type { AccountScope, Location, Resource, UnknownCause } from '../model/index.ts';

/** A list that could not be read completely. */
export interface ListGap extends Location {
  readonly type: string;
  readonly cause: UnknownCause;
}

/** A resource that a list named but whose Region is not part of the scan. */
export interface UnscannedResource {
  readonly type: string;
  readonly account: string;
  readonly region: string;
  readonly id: string;
}

export interface Collected {
  readonly resources: readonly Resource[];
  readonly listGaps: readonly ListGap[];
  readonly unscanned: readonly UnscannedResource[];
  /** Types that were collected at all. */
  readonly types: ReadonlySet<string>;
  readonly accounts: readonly AccountScope[];
}
