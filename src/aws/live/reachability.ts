import { setMaxListeners } from 'node:events';
import { Unreachable } from './failures.ts';

export interface ReachabilityLimits {
  /** A Region from which nothing came this many ms after the first request to it is given up. */
  readonly firstAnswerMs: number;
  /** Failures in a row, without any answer, after which one service in a Region is given up. */
  readonly failures: number;
  /** ms after which a service that did answer once is tried again with a single request. */
  readonly retryAfterMs: number;
}

/**
 * Firewalls swallow packets without a word, so a Region that nobody can reach would cost a connect timeout a call.
 * 12 s is four connect attempts of 3 s, and keeps the cost of a dead Region under 15 s however many calls it has.
 */
export const REACHABILITY_LIMITS: ReachabilityLimits = { firstAnswerMs: 12_000, failures: 3, retryAfterMs: 30_000 };

interface Endpoint {
  failures: number;
  answered: boolean;
  /** When it was given up, or last tried again; undefined while it is in use. */
  closedAt?: number | undefined;
}

interface Region {
  answered: boolean;
  dead?: string;
  failures: number;
  readonly abort: AbortController;
  readonly endpoints: Map<string, Endpoint>;
  deadline?: NodeJS.Timeout;
}

/** Which (Region, client) pairs answer. Knows nothing of accounts: they share the endpoints. */
export class Reachability {
  readonly #limits: ReachabilityLimits;
  readonly #regions = new Map<string, Region>();

  constructor(limits: ReachabilityLimits = REACHABILITY_LIMITS) {
    this.#limits = limits;
  }

  /** Aborts every request in flight to the Region when it is given up. */
  signal(region: string): AbortSignal {
    return this.#region(region).abort.signal;
  }

  /** Throws `Unreachable` when requests to this place have been given up. */
  requireReachable(region: string, client: string): void {
    const why = this.whyUnreachable(region, client);
    if (why) throw new Unreachable(why);
  }

  whyUnreachable(region: string, client: string): string | undefined {
    const state = this.#region(region);
    if (state.dead) return state.dead;
    const endpoint = state.endpoints.get(client);
    if (endpoint?.closedAt === undefined) return undefined;
    if (endpoint.answered && Date.now() - endpoint.closedAt >= this.#limits.retryAfterMs) return undefined;
    return `${client} in ${region} could not be reached (${endpoint.failures} attempts)`;
  }

  /** A request is about to leave. */
  sending(region: string, client: string): void {
    const state = this.#region(region);
    const endpoint = endpointOf(state, client);
    // One request tries whether a closed service is back; the others wait for what it finds.
    if (endpoint.closedAt !== undefined) endpoint.closedAt = Date.now();
    if (state.answered || state.dead || state.deadline) return;
    state.deadline = setTimeout(() => {
      this.#giveUp(state, `${region} did not answer anything for ${this.#limits.firstAnswerMs / 1000} s`);
    }, this.#limits.firstAnswerMs);
  }

  /** Something answered, be it an error. */
  answered(region: string, client: string): void {
    const state = this.#region(region);
    state.answered = true;
    clearTimeout(state.deadline);
    const endpoint = endpointOf(state, client);
    endpoint.answered = true;
    endpoint.failures = 0;
    endpoint.closedAt = undefined;
  }

  /** A request ended without an answer. */
  failed(region: string, client: string): void {
    const state = this.#region(region);
    const endpoint = endpointOf(state, client);
    endpoint.failures++;
    if (endpoint.failures >= this.#limits.failures) endpoint.closedAt = Date.now();
    if (state.answered || state.dead) return;
    state.failures++;
    // One service alone may simply not exist in the Region; two that fail mean the Region.
    const failing = [...state.endpoints.values()].filter(({ failures }) => failures > 0).length;
    if (failing >= 2 && state.failures >= this.#limits.failures) {
      this.#giveUp(state, `${region} could not be reached (${state.failures} attempts at ${failing} services)`);
    }
  }

  close(): void {
    for (const region of this.#regions.values()) clearTimeout(region.deadline);
  }

  #giveUp(state: Region, why: string): void {
    state.dead = why;
    clearTimeout(state.deadline);
    state.abort.abort();
  }

  #region(name: string): Region {
    let state = this.#regions.get(name);
    if (!state) {
      state = { answered: false, failures: 0, abort: new AbortController(), endpoints: new Map() };
      setMaxListeners(0, state.abort.signal);
      this.#regions.set(name, state);
    }
    return state;
  }
}

function endpointOf(state: Region, client: string): Endpoint {
  let endpoint = state.endpoints.get(client);
  if (!endpoint) {
    endpoint = { failures: 0, answered: false };
    state.endpoints.set(client, endpoint);
  }
  return endpoint;
}
