import type { AwsCall, CallStatistics } from '../../model/index.ts';

/** Counts calls once each, however often they are retried; retries and throttled answers are counted apart. */
export class CallTally {
  readonly #byOperation = new Map<string, number>();
  #total = 0;
  #throttled = 0;
  #retried = 0;

  called({ client, operation }: Pick<AwsCall, 'client' | 'operation'>): void {
    const id = `${client}.${operation}`;
    this.#total++;
    this.#byOperation.set(id, (this.#byOperation.get(id) ?? 0) + 1);
  }

  throttled(): void {
    this.#throttled++;
  }

  retried(): void {
    this.#retried++;
  }

  statistics(): CallStatistics {
    return {
      total: this.#total,
      byOperation: Object.fromEntries([...this.#byOperation].sort(([a], [b]) => (a < b ? -1 : 1))),
      throttled: this.#throttled,
      retried: this.#retried,
    };
  }
}
