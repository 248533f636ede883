/** Hands out permits at a steady rate, first come first served; up to `burst` at once after a pause. */
export class TokenBucket {
  readonly #rate: number;
  readonly #burst: number;
  #tokens: number;
  #refilledAt = performance.now();
  #queue: Promise<void> = Promise.resolve();

  /** `rate` in permits a second. With `burst` 1 any two permits are at least 1/rate seconds apart. */
  constructor(rate: number, burst = 1) {
    if (!(rate > 0) || !(burst >= 1)) throw new Error(`a rate must be positive and a burst at least 1`);
    this.#rate = rate;
    this.#burst = burst;
    this.#tokens = burst;
  }

  /** Resolves when the caller may go. */
  take(): Promise<void> {
    this.#queue = this.#queue.then(() => this.#next());
    return this.#queue;
  }

  async #next(): Promise<void> {
    for (;;) {
      const now = performance.now();
      this.#tokens = Math.min(this.#burst, this.#tokens + ((now - this.#refilledAt) / 1000) * this.#rate);
      this.#refilledAt = now;
      // Waiting exactly long enough may leave a sum of fractions a hair under 1.
      if (this.#tokens >= 1 - 1e-9) {
        this.#tokens = Math.max(0, this.#tokens - 1);
        return;
      }
      // Timers count whole milliseconds and round down.
      await new Promise(resolve => setTimeout(resolve, Math.ceil(((1 - this.#tokens) / this.#rate) * 1000)));
    }
  }
}
