import type { AwsAnswer, AwsCall, AwsPort, ScanScope } from '../../src/model/index.ts';

/** Answers by `<client>.<Operation>`; anything else is denied. Remembers every call. */
export class FakePort implements AwsPort {
  readonly calls: AwsCall[] = [];
  readonly #answers: Readonly<Record<string, (call: AwsCall) => AwsAnswer>>;

  constructor(answers: Readonly<Record<string, (call: AwsCall) => AwsAnswer>>) {
    this.#answers = answers;
  }

  call(call: AwsCall): Promise<AwsAnswer> {
    this.calls.push(call);
    const answer = this.#answers[`${call.client}.${call.operation}`];
    return Promise.resolve(answer?.(call) ?? failure('AccessDeniedException'));
  }

  statistics() {
    return { total: this.calls.length, byOperation: {}, throttled: 0, retried: 0 };
  }

  /** Calls that were sent more than once. */
  duplicates(): string[] {
    const seen = new Map<string, number>();
    for (const call of this.calls) {
      const key = JSON.stringify(call);
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    return [...seen].filter(([, count]) => count > 1).map(([key]) => key);
  }

  count(operation: string): number {
    return this.calls.filter(call => `${call.client}.${call.operation}` === operation).length;
  }
}

export const ok = (output: Record<string, unknown>): AwsAnswer => ({ output });
export const failure = (name: string, status = 400): AwsAnswer => ({
  error: { name, message: `${name} happened`, status },
});

export const scopeOf = (regions: readonly string[], more: Partial<ScanScope> = {}): ScanScope => ({
  partition: 'aws',
  accounts: [{ account: '111122223333', regions, disabledRegions: [] }],
  now: new Date('2026-01-01T00:00:00Z'),
  valuesInspected: false,
  ...more,
});
