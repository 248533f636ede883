import type { CallStatistics } from '../model/index.ts';

/** Counts calls by `<client>.<Operation>`. */
export class CallCounter {
  readonly #byOperation = new Map<string, number>();

  count({ client, operation }: { readonly client: string; readonly operation: string }): void {
    const name = `${client}.${operation}`;
    this.#byOperation.set(name, (this.#byOperation.get(name) ?? 0) + 1);
  }

  statistics(throttled = 0, retried = 0): CallStatistics {
    const byOperation = Object.fromEntries([...this.#byOperation].sort(([a], [b]) => (a < b ? -1 : 1)));
    const total = [...this.#byOperation.values()].reduce((sum, count) => sum + count, 0);
    return { total, byOperation, throttled, retried };
  }
}
