import { DefaultRateLimiter } from '@smithy/core/retry';
import { isNetworkFailure, REGION_UNREACHABLE } from './failures.ts';

/** Tries of one call in all, the first included, by what went wrong. */
export interface RetryLimits {
  readonly throttled: number;
  /** HTTP 500, 502, 503, 504 and answers that AWS marks as worth another try. */
  readonly server: number;
  /** No answer at all: one more try, then it is the caller's to report. */
  readonly network: number;
}

export const RETRY_LIMITS: RetryLimits = { throttled: 8, server: 4, network: 2 };

const BASE_MS = { throttled: 1_000, server: 100, network: 100 };
const LONGEST_MS = 20_000;

/** Called for what happens to the attempts of a call. */
export interface RetryObserver {
  throttled(): void;
  retried(): void;
}

interface RetryToken {
  getRetryCount(): number;
  getRetryDelay(): number;
}

interface RetryErrorInfo {
  readonly error?: unknown;
  readonly errorType: string;
  readonly retryAfterHint?: Date;
}

/**
 * The SDK's adaptive mode with other bounds: its own quota of retry tokens gives up calls while a service throttles
 * (12 % of 300 calls in a simulation), and its `AdaptiveRetryStrategy` ignores an attempt limit that is a function as
 * soon as a rate limiter is passed. One rate limiter serves all calls to a service, so all of them slow down together.
 */
export class PatientRetryStrategy {
  readonly #limits: RetryLimits;
  readonly #observer: RetryObserver;
  readonly #rateLimiter = new DefaultRateLimiter();

  constructor(observer: RetryObserver, limits: RetryLimits = RETRY_LIMITS) {
    this.#observer = observer;
    this.#limits = limits;
  }

  async acquireInitialRetryToken(): Promise<RetryToken> {
    await this.#rateLimiter.getSendToken();
    return retryToken(0, 0);
  }

  /** Throws when the call is not tried again, as the SDK expects. */
  async refreshRetryTokenForRetry(token: RetryToken, info: RetryErrorInfo): Promise<RetryToken> {
    this.#rateLimiter.updateClientSendingRate(info);
    if (info.errorType === 'THROTTLING') this.#observer.throttled();
    const kind = kindOf(info);
    const tries = token.getRetryCount() + 1;
    if (!kind || tries >= this.#limits[kind]) throw new Error('not tried again');
    await this.#rateLimiter.getSendToken();
    this.#observer.retried();
    return retryToken(tries, delayOf(kind, tries, info.retryAfterHint));
  }

  recordSuccess(): void {
    this.#rateLimiter.updateClientSendingRate({});
  }
}

function kindOf({ error, errorType }: RetryErrorInfo): keyof RetryLimits | undefined {
  if ((error as { name?: string } | undefined)?.name === REGION_UNREACHABLE) return undefined;
  if (errorType === 'THROTTLING') return 'throttled';
  if (isNetworkFailure(error)) return 'network';
  return errorType === 'TRANSIENT' ? 'server' : undefined;
}

/** Exponential with full jitter, so that calls which failed together do not come back together. */
function delayOf(kind: keyof RetryLimits, tries: number, retryAfter: Date | undefined): number {
  const delay = Math.random() * Math.min(BASE_MS[kind] * 2 ** (tries - 1), LONGEST_MS);
  const asked = retryAfter ? retryAfter.getTime() - Date.now() : 0;
  return Math.max(delay, Math.min(asked, LONGEST_MS));
}

function retryToken(count: number, delay: number): RetryToken {
  return { getRetryCount: () => count, getRetryDelay: () => delay };
}
