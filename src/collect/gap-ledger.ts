import type { CollectionGap, Location, UnknownCause } from '../model/index.ts';

interface Entry {
  readonly at: Location;
  cause: UnknownCause;
  count: number;
  readonly affects: Set<string>;
  readonly list: boolean;
}

/** Adds up what could not be read, by place, operation and error. */
export class GapLedger {
  readonly #entries = new Map<string, Entry>();

  add(at: Location, cause: UnknownCause, type: string, list: boolean): void {
    const key = [at.account, at.region, cause.operation, cause.error, cause.reason, list].join('\n');
    const entry = this.#entries.get(key);
    if (!entry) {
      this.#entries.set(key, { at, cause, count: 1, affects: new Set([type]), list });
      return;
    }
    entry.count++;
    entry.affects.add(type);
    // Calls end in any order; one of several messages has to be chosen independently of it.
    if (cause.message < entry.cause.message) entry.cause = cause;
  }

  gaps(): CollectionGap[] {
    return [...this.#entries]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { at, cause, count, affects, list }]) => ({
        partition: at.partition,
        account: at.account,
        region: at.region,
        cause,
        count,
        affects: [...affects].sort(),
        list,
      }));
  }
}
