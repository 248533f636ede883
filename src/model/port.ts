import type { Location } from './resource.ts';

/** One call of an AWS operation, in AWS's own names. `client` is the suffix of the SDK package. */
export interface AwsCall extends Location {
  readonly client: string;
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** The answer is the same from every Region; `region` is merely where the call is sent. */
  readonly accountWide?: boolean;
}

/** What AWS answered with an error, or what kept the call from reaching AWS. */
export interface AwsError {
  /** AWS's error name (`AccessDeniedException`), or a network error's (`TimeoutError`, `ECONNREFUSED`). */
  readonly name: string;
  readonly message: string;
  /** HTTP status, when AWS answered. */
  readonly status?: number;
}

/** Output members have AWS's names, timestamps are ISO 8601 strings, blobs base64, secrets are gone. */
export type AwsAnswer =
  | { readonly output: Readonly<Record<string, unknown>>; readonly error?: undefined }
  | { readonly output?: undefined; readonly error: AwsError };

/** Name of the error that a replay answers when the recording holds no exchange for a call. */
export const NOT_RECORDED = 'NotRecorded';

/** The only way to AWS, live, recording or replaying. A port answers; it throws only on bugs of its own. */
export interface AwsPort {
  call(call: AwsCall): Promise<AwsAnswer>;
  /** Counters of the calls made so far. */
  statistics(): CallStatistics;
}

export interface CallStatistics {
  readonly total: number;
  readonly byOperation: Readonly<Record<string, number>>;
  readonly throttled: number;
  readonly retried: number;
}

/** What is scanned: accounts with their Regions, and the clock of the scan. */
export interface ScanScope {
  readonly partition: string;
  readonly accounts: readonly AccountScope[];
  /** The moment that every rule takes as "now"; in a replay the moment of the recording. */
  readonly now: Date;
  /** True when parameter values were replaced by secret verdicts instead of not being read at all. */
  readonly valuesInspected: boolean;
}

export interface AccountScope {
  readonly account: string;
  readonly regions: readonly string[];
  /** Opt-in Regions that the account has not enabled. */
  readonly disabledRegions: readonly string[];
}
