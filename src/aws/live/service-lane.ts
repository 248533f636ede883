import pLimit, { type LimitFunction } from 'p-limit';
import { UsageError } from '../../model/index.ts';
import type { SharedCredentials } from './credentials.ts';
import { answered, isExpiredToken, isNetworkFailure } from './failures.ts';
import type { Reachability } from './reachability.ts';
import { PatientRetryStrategy, type RetryLimits, type RetryObserver } from './retry-strategy.ts';
import { loadSdk, type SdkClient, type SdkModule } from './sdk-clients.ts';
import type { ServiceRate } from './service-rates.ts';
import { TokenBucket } from './token-bucket.ts';

/** What all lanes of a port share. */
export interface SharedLimits {
  /** Requests in flight, over all services and Regions. */
  readonly inFlight: LimitFunction;
  /** Spaces all requests, over all services and Regions; undefined: no overall limit. */
  readonly pace: TokenBucket | undefined;
  readonly reachability: Reachability;
}

export interface LaneOptions {
  readonly client: string;
  /** The Region that requests are signed for. */
  readonly region: string;
  readonly rate: ServiceRate;
  /** Calls that may wait or run at the same time. */
  readonly concurrency: number;
  readonly credentials: SharedCredentials;
  /** Everything else that an SDK client's constructor takes. */
  readonly clientConfig: object;
  readonly retries: RetryLimits;
  readonly observer: RetryObserver;
}

type Next = (args: unknown) => Promise<unknown>;

/** All calls of one account to one service in one Region: one SDK client, one rate, one queue. */
export class ServiceLane {
  readonly #options: LaneOptions;
  readonly #shared: SharedLimits;
  readonly #limit: LimitFunction;
  readonly #rate: TokenBucket;
  readonly #operationRates: ReadonlyMap<string, TokenBucket>;
  #opened: Promise<{ sdk: SdkModule; client: SdkClient }> | undefined;

  constructor(options: LaneOptions, shared: SharedLimits) {
    this.#options = options;
    this.#shared = shared;
    this.#limit = pLimit(options.concurrency);
    this.#rate = new TokenBucket(options.rate.rate, options.rate.burst);
    this.#operationRates = new Map(
      Object.entries(options.rate.operations ?? {}).map(([operation, rate]) => [
        operation,
        new TokenBucket(rate, Math.max(1, rate)),
      ]),
    );
  }

  /** Sends one call, with all its retries. Rejects with the SDK's error, `CredentialsFailure` or `Unreachable`. */
  send(operation: string, input: object): Promise<Record<string, unknown>> {
    const { region, client, credentials, observer } = this.#options;
    return this.#limit(async () => {
      this.#shared.reachability.requireReachable(region, client);
      this.#opened ??= this.#open();
      const opened = await this.#opened;
      const command = () => opened.sdk.createCommand(operation, input);
      const first = command();
      const generation = await credentials.generation();
      try {
        return await this.#sendOnce(opened.client, first);
      } catch (failure) {
        if (!isExpiredToken(failure)) throw failure;
      }
      // Sessions end in the middle of long scans; the next credentials may already be there.
      credentials.refresh(generation);
      observer.retried();
      return this.#sendOnce(opened.client, command());
    });
  }

  async #sendOnce(client: SdkClient, command: object): Promise<Record<string, unknown>> {
    const { region, client: name } = this.#options;
    const { reachability } = this.#shared;
    try {
      return await client.send(command, { abortSignal: reachability.signal(region) });
    } catch (failure) {
      // An aborted request says nothing but "aborted"; the reason is why its Region was given up.
      if ((failure as Error).name === 'AbortError') reachability.requireReachable(region, name);
      throw failure;
    }
  }

  async close(): Promise<void> {
    const opened = await this.#opened?.catch(() => undefined); // what failed to open was reported by the call
    opened?.client.destroy();
  }

  async #open(): Promise<{ sdk: SdkModule; client: SdkClient }> {
    const { client: name, region, credentials, clientConfig, retries, observer } = this.#options;
    const sdk = await loadSdk(name);
    const client = sdk.createClient({
      region,
      credentials: credentials.provide,
      retryStrategy: new PatientRetryStrategy(observer, retries),
      maxAttempts: retries.throttled,
      // Buckets of another Region are asked in their own Region; following would hide a wrong location.
      followRegionRedirects: false,
      // Directory buckets would make the SDK send s3:CreateSession by itself, which is not a declared operation.
      disableS3ExpressSessionAuth: true,
      ...clientConfig,
    });
    const custom = 'endpoint' in clientConfig || Boolean(await configuredEndpoint(client));
    // Emulators and gateways rarely resolve bucket.host names.
    if (custom && name === 's3') client.config.forcePathStyle = true;
    if (custom && name === 's3-control') leaveHostAlone(client);
    client.middlewareStack.addRelativeTo(this.#admission(), {
      name: 'keywardAdmission',
      relation: 'before',
      toMiddleware: 'httpSigningMiddleware',
    });
    client.middlewareStack.addRelativeTo(this.#departure(), {
      name: 'keywardDeparture',
      relation: 'after',
      toMiddleware: 'httpSigningMiddleware',
    });
    return { sdk, client };
  }

  /**
   * Runs for every attempt, before it is signed: signatures age, and a queue may be long. Waiting attempts hold no
   * place among the requests in flight, so a throttled service does not starve the others.
   */
  #admission() {
    const { region, client } = this.#options;
    const { inFlight, reachability } = this.#shared;
    return (next: Next, context: { commandName?: string }) => async (args: unknown) => {
      reachability.requireReachable(region, client);
      const operation = (context.commandName ?? '').replace(/Command$/, '');
      await this.#operationRates.get(operation)?.take();
      await this.#rate.take();
      return inFlight(() => next(args));
    };
  }

  /** Runs for every attempt, once it is signed, right before it leaves. */
  #departure() {
    const { region, client } = this.#options;
    const { pace, reachability } = this.#shared;
    return (next: Next) => async (args: unknown) => {
      await pace?.take();
      reachability.requireReachable(region, client);
      reachability.sending(region, client);
      try {
        const result = await next(args);
        reachability.answered(region, client);
        return result;
      } catch (failure) {
        if (answered(failure)) reachability.answered(region, client);
        else if (isNetworkFailure(failure)) reachability.failed(region, client);
        throw failure;
      }
    };
  }
}

/** From `AWS_ENDPOINT_URL…` or the profile, which may name a section of the file that is not there. */
async function configuredEndpoint({ config }: SdkClient): Promise<string | undefined> {
  try {
    return await config.serviceConfiguredEndpoint?.();
  } catch (failure) {
    throw new UsageError(`the AWS configuration cannot be used: ${(failure as Error).message}`);
  }
}

/** S3 Control puts the account in front of the host name, which makes `http://127.0.0.1` no address at all. */
function leaveHostAlone({ config }: SdkClient): void {
  const resolve = config.endpointProvider;
  config.endpointProvider = ({ Endpoint, ...parameters }, context) => {
    const resolved = resolve(parameters, context);
    return Endpoint ? { ...resolved, url: new URL(Endpoint) } : resolved;
  };
}
