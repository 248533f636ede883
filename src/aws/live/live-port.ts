import pLimit from 'p-limit';
import {
  type AwsAnswer,
  type AwsCall,
  type AwsPort,
  type CallStatistics,
  GLOBAL_REGION,
  UsageError,
} from '../../model/index.ts';
import { CallCounter } from '../call-counter.ts';
import { type CallPolicy, requireAllowed } from './allow-list.ts';
import {
  type AssumedRole,
  type CredentialProvider,
  CredentialsFailure,
  ownCredentials,
  roleCredentials,
  type SharedCredentials,
} from './credentials.ts';
import { errorOf, isExpiredToken, REGION_UNREACHABLE } from './failures.ts';
import { REACHABILITY_LIMITS, Reachability, type ReachabilityLimits } from './reachability.ts';
import { RETRY_LIMITS, type RetryLimits } from './retry-strategy.ts';
import { homeRegion } from './sdk-clients.ts';
import { ServiceLane, type SharedLimits } from './service-lane.ts';
import { FALLBACK_RATE, SERVICE_RATES, type ServiceRate } from './service-rates.ts';
import { TokenBucket } from './token-bucket.ts';

/** Turns an SDK output into what a recording holds: no `$metadata`, ISO times, base64 blobs, no secrets. */
export type Normalise = (
  client: string,
  operation: string,
  output: Readonly<Record<string, unknown>>,
) => Record<string, unknown>;

export interface LivePortOptions extends CallPolicy {
  readonly normalise: Normalise;
  /** keyward's version, for the user agent `keyward/<version>`. */
  readonly version: string;
  readonly profile?: string;
  /** Account → role that reads it. Accounts without one are read with the own credentials. */
  readonly roles?: ReadonlyMap<string, AssumedRole>;
  /** Requests a second over everything; no two leave closer together than 1/maxRps seconds. */
  readonly maxRps?: number;
  readonly concurrency?: Partial<Concurrency>;
  /** Replaces rows of `SERVICE_RATES`. */
  readonly rates?: Readonly<Record<string, ServiceRate>>;
  readonly timeouts?: Partial<Timeouts>;
  readonly retries?: Partial<RetryLimits>;
  readonly reachability?: Partial<ReachabilityLimits>;
  /** Endpoint of every service; `AWS_ENDPOINT_URL…` and the profile's `endpoint_url` are honoured without it. */
  readonly endpoint?: string;
  /** Instead of the default chain. */
  readonly credentials?: CredentialProvider;
  /** Instead of HTTP; for tests. */
  readonly requestHandler?: object;
}

export interface Concurrency {
  /** Calls of one account to one service in one Region. */
  readonly perService: number;
  /** Requests in flight over everything. */
  readonly total: number;
}
export const CONCURRENCY: Concurrency = { perService: 16, total: 100 };

/** In ms. */
export interface Timeouts {
  readonly connect: number;
  /** From the request to the answer's first byte, and between two reads of it. */
  readonly answer: number;
}
export const TIMEOUTS: Timeouts = { connect: 3_000, answer: 30_000 };

/** Whose credentials are used. */
export interface CallerIdentity {
  readonly partition: string;
  readonly account: string;
  readonly arn: string;
}

export interface LivePort extends AwsPort {
  /** Asks STS in `region` who is calling. Throws `UsageError` when there are no working credentials. */
  identify(region: string): Promise<CallerIdentity>;
  /** Closes connections and timers. Calls after it are a bug. */
  close(): Promise<void>;
}

/** The port to the real AWS. Nothing is loaded, read or connected before the first call. */
export function openLivePort(options: LivePortOptions): LivePort {
  return new SdkPort(options);
}

class SdkPort implements LivePort {
  readonly #options: LivePortOptions;
  readonly #calls = new CallCounter();
  readonly #attempts = { throttled: 0, retried: 0 };
  readonly #shared: SharedLimits;
  readonly #own: SharedCredentials;
  readonly #roles = new Map<string, SharedCredentials>();
  readonly #lanes = new Map<string, ServiceLane>();
  #identity: CallerIdentity | undefined;
  #startRegion: string | undefined;

  constructor(options: LivePortOptions) {
    this.#options = options;
    this.#own = ownCredentials(options.profile, options.credentials);
    const { maxRps, concurrency } = options;
    if (maxRps !== undefined && !(maxRps > 0)) throw new UsageError(`--max-rps must be more than 0, not ${maxRps}`);
    const total = concurrency?.total ?? CONCURRENCY.total;
    this.#shared = {
      // Signed requests wait for their turn to leave; with a low rate few may, lest their signatures grow old.
      inFlight: pLimit(maxRps === undefined ? total : Math.max(1, Math.min(total, Math.ceil(maxRps * 10)))),
      pace: maxRps === undefined ? undefined : new TokenBucket(maxRps),
      reachability: new Reachability({ ...REACHABILITY_LIMITS, ...options.reachability }),
    };
  }

  async identify(region: string): Promise<CallerIdentity> {
    this.#startRegion = region;
    // The account is what is being asked for, so this call cannot be recorded, and no declaration stands behind it.
    const call = { partition: '', account: '', region, client: 'sts', operation: 'GetCallerIdentity', input: {} };
    const { output, error } = await this.#send(call);
    if (error) {
      const hint = error.name.startsWith('ExpiredToken')
        ? 'the credentials have expired; log in again'
        : 'AWS did not accept the credentials';
      const why = error.status ? hint : 'AWS could not be asked whose credentials these are';
      throw new UsageError(`${why}: ${error.name}: ${error.message} (sts:GetCallerIdentity in ${region})`);
    }
    const { Account: account, Arn: arn } = output as { Account?: string; Arn?: string };
    const partition = arn?.split(':')[1];
    if (!account || !arn || !partition) throw new UsageError('sts:GetCallerIdentity answered without an account');
    this.#identity = { partition, account, arn };
    return this.#identity;
  }

  async call(call: AwsCall): Promise<AwsAnswer> {
    requireAllowed(call, this.#options);
    const answer = await this.#send(call);
    if (answer.error) return answer;
    return { output: this.#options.normalise(call.client, call.operation, answer.output) };
  }

  /** The output is as the SDK gave it. */
  async #send(call: AwsCall): Promise<AwsAnswer> {
    this.#calls.count(call);
    const credentials = this.#credentialsOf(call.account);
    try {
      return { output: await this.#lane(call, credentials).send(call.operation, call.input) };
    } catch (failure) {
      return this.#answer(call, credentials, failure);
    }
  }

  statistics(): CallStatistics {
    return this.#calls.statistics(this.#attempts.throttled, this.#attempts.retried);
  }

  async close(): Promise<void> {
    this.#shared.reachability.close();
    await Promise.all([...this.#lanes.values()].map(lane => lane.close()));
  }

  #answer(call: AwsCall, credentials: SharedCredentials, failure: unknown): AwsAnswer {
    if (failure instanceof CredentialsFailure) {
      // Without any credentials there is no scan. A role that cannot be assumed, or a session that ends, is news about
      // one account or the rest of the scan.
      if (credentials === this.#own && !credentials.proven) throw failure.asUsageError();
      const { name, message, status } = failure;
      return { error: { name, message, ...(status !== undefined && { status }) } };
    }
    const error = errorOf(failure);
    if (!error) throw failure;
    if (isExpiredToken(failure))
      return { error: { ...error, message: `the credentials have expired: ${error.message}` } };
    if (error.name === REGION_UNREACHABLE) return { error };
    // The endpoint may have been given up between the last attempt and now: say what matters more.
    const why =
      error.status === undefined && this.#shared.reachability.whyUnreachable(signingRegion(call), call.client);
    return why ? { error: { name: REGION_UNREACHABLE, message: `${why}; last: ${error.name}` } } : { error };
  }

  #credentialsOf(account: string): SharedCredentials {
    const role = this.#options.roles?.get(account);
    if (!role) {
      // Reading one account and reporting it as another would be worse than failing.
      if (this.#identity && account !== this.#identity.account && account !== '') {
        throw new UsageError(
          `no role is given to read account ${account}; the credentials belong to ${this.#identity.account}`,
        );
      }
      return this.#own;
    }
    let credentials = this.#roles.get(account);
    if (!credentials) {
      const region = this.#startRegion ?? homeRegion(role.roleArn.split(':')[1] ?? 'aws');
      credentials = roleCredentials(account, role, this.#own, { region, ...this.#clientConfig() });
      this.#roles.set(account, credentials);
    }
    return credentials;
  }

  #lane(call: AwsCall, credentials: SharedCredentials): ServiceLane {
    const { client, account, partition } = call;
    const region = signingRegion(call);
    // The account is empty exactly until it is known; both mean the own credentials.
    const key = `${account || this.#identity?.account || ''} ${partition} ${region} ${client}`;
    let lane = this.#lanes.get(key);
    if (!lane) {
      const { rates, concurrency, retries } = this.#options;
      lane = new ServiceLane(
        {
          client,
          region,
          rate: rates?.[client] ?? SERVICE_RATES[client] ?? FALLBACK_RATE,
          concurrency: concurrency?.perService ?? CONCURRENCY.perService,
          credentials,
          clientConfig: this.#clientConfig(),
          retries: { ...RETRY_LIMITS, ...retries },
          observer: {
            throttled: () => this.#attempts.throttled++,
            retried: () => this.#attempts.retried++,
          },
        },
        this.#shared,
      );
      this.#lanes.set(key, lane);
    }
    return lane;
  }

  #clientConfig(): object {
    const { profile, version, endpoint, requestHandler } = this.#options;
    const timeouts = { ...TIMEOUTS, ...this.#options.timeouts };
    return {
      customUserAgent: [['keyward', version]],
      requestHandler: requestHandler ?? {
        connectionTimeout: timeouts.connect,
        requestTimeout: timeouts.answer,
        throwOnRequestTimeout: true,
        socketTimeout: timeouts.answer,
      },
      ...(profile && { profile }),
      ...(endpoint && { endpoint }),
    };
  }
}

function signingRegion({ region, partition }: AwsCall): string {
  return region === GLOBAL_REGION ? homeRegion(partition) : region;
}
