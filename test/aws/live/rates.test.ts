import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LIVE_CLIENTS } from '../../../src/aws/live/sdk-clients.ts';
import { SERVICE_RATES } from '../../../src/aws/live/service-rates.ts';
import { TokenBucket } from '../../../src/aws/live/token-bucket.ts';
import { call, FakeAws, json, portTo } from './fake-aws.ts';

// Time is virtual, so that minutes of throttling pass in moments. Streams and promises stay real.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets virtual time pass until the work is done. */
async function elapse<T>(work: Promise<T>): Promise<T> {
  let done = false;
  const settled = work.finally(() => {
    done = true;
  });
  settled.catch(() => {});
  while (!done) {
    await new Promise(resolve => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(1);
  }
  return settled;
}

/** The largest number of moments that lie in any window of one second. */
function mostInOneSecond(moments: readonly number[]): number {
  const sorted = [...moments].sort((a, b) => a - b);
  return Math.max(0, ...sorted.map(start => sorted.filter(at => at >= start && at < start + 1000).length));
}

/** A service that throttles above `rate` requests a second after a burst, 30 ms away. */
function throttlingService(rate: number, burst: number) {
  let tokens = burst;
  let refilledAt = performance.now();
  const answered: string[] = [];
  const sentAt: number[] = [];
  const aws = new FakeAws(async ({ body }) => {
    const now = performance.now();
    sentAt.push(now);
    tokens = Math.min(burst, tokens + ((now - refilledAt) / 1000) * rate);
    refilledAt = now;
    await new Promise(resolve => setTimeout(resolve, 30));
    if (tokens < 1) return json({ __type: 'ThrottlingException', message: 'Rate exceeded' }, 400);
    tokens -= 1;
    const { KeyId } = JSON.parse(body ?? '{}');
    answered.push(KeyId);
    return json({ KeyMetadata: { KeyId } });
  });
  return { aws, answered, sentAt };
}

const keys = (n: number) => Array.from({ length: n }, (_, i) => `key-${i}`);

describe('a service that throttles', () => {
  test.each([
    ['allowed less than keyward allows itself', 20, 5],
    ['with a quota of nearly nothing', 4, 2],
  ])(
    '%s loses no call and answers none twice',
    async (_name, rate, burst) => {
      const { aws, answered } = throttlingService(rate, burst);
      const port = portTo(aws, { rates: { kms: { rate: 40, burst: 20, published: undefined } } });
      const answers = await elapse(Promise.all(keys(300).map(KeyId => port.call(call('kms.DescribeKey', { KeyId })))));
      expect(answers.map(({ error }) => error).filter(Boolean)).toEqual([]);
      expect(answers.map(({ output }) => (output as { KeyMetadata: { KeyId: string } }).KeyMetadata.KeyId)).toEqual(
        keys(300),
      );
      expect([...answered].sort()).toEqual(keys(300).sort());
      const { total, byOperation, throttled, retried } = port.statistics();
      expect({ total, byOperation }).toEqual({ total: 300, byOperation: { 'kms.DescribeKey': 300 } });
      expect(throttled).toBeGreaterThan(0);
      expect(retried).toBe(throttled);
      expect(aws.requests.length).toBe(total + retried);
    },
    60_000,
  );

  test('one that never stops is answered as throttled, in the end', async () => {
    const aws = new FakeAws(() => json({ __type: 'ThrottlingException', message: 'Rate exceeded' }, 400));
    const port = portTo(aws);
    const { error } = await elapse(port.call(call('kms.ListKeys')));
    expect(error).toMatchObject({ name: 'ThrottlingException', status: 400 });
    expect(aws.requests.length).toBe(8);
    expect(port.statistics()).toMatchObject({ total: 1, throttled: 8, retried: 7 });
  });

  test('staying within the quota is never throttled', async () => {
    const { aws } = throttlingService(20, 20);
    const port = portTo(aws, { rates: { kms: { rate: 19, burst: 10, published: undefined } } });
    await elapse(Promise.all(keys(100).map(KeyId => port.call(call('kms.DescribeKey', { KeyId })))));
    expect(port.statistics()).toMatchObject({ total: 100, throttled: 0, retried: 0 });
  });
});

describe('rates', () => {
  test.each([1, 7, 50])(
    '--max-rps %i holds in any second, over all services and Regions',
    async maxRps => {
      const sentAt: number[] = [];
      const aws = new FakeAws(() => {
        sentAt.push(performance.now());
        return json({});
      });
      const port = portTo(aws, { maxRps });
      const calls = ['eu-west-1', 'us-east-1', 'ap-south-2'].flatMap(region =>
        Array.from({ length: maxRps + 2 }, (_, i) =>
          call(i % 2 ? 'kms.ListKeys' : 'ssm.DescribeParameters', {}, { region }),
        ),
      );
      await elapse(Promise.all(calls.map(one => port.call(one))));
      expect(sentAt.length).toBe(calls.length);
      expect(mostInOneSecond(sentAt)).toBeLessThanOrEqual(maxRps);
      // And it is used: a limit that merely stops everything would hold too.
      expect(sentAt.at(-1)! - sentAt[0]!).toBeLessThan(((calls.length - 1) / maxRps) * 1000 * 1.5);
    },
    60_000,
  );

  test('retries count against the rate', async () => {
    const sentAt: number[] = [];
    const aws = new FakeAws((_request, index) => {
      sentAt.push(performance.now());
      return index % 2 ? json({}) : json({ __type: 'KMSInternalException' }, 500);
    });
    const port = portTo(aws, { rates: { kms: { rate: 5, burst: 1, published: undefined } } });
    await elapse(Promise.all(keys(10).map(() => port.call(call('kms.ListKeys')))));
    expect(aws.requests.length).toBeGreaterThan(10);
    expect(mostInOneSecond(sentAt)).toBeLessThanOrEqual(5);
  });

  test('an operation with a lower quota has a rate of its own', async () => {
    const sentAt: number[] = [];
    const aws = new FakeAws(() => {
      sentAt.push(performance.now());
      return json({});
    });
    const port = portTo(aws, {
      rates: { kms: { rate: 1000, burst: 1000, operations: { ListKeys: 2 }, published: undefined } },
    });
    await elapse(Promise.all(keys(8).map(() => port.call(call('kms.ListKeys')))));
    expect(mostInOneSecond(sentAt)).toBeLessThanOrEqual(4); // 2 saved up and 2 a second
    const before = sentAt.length;
    await elapse(Promise.all(keys(50).map(KeyId => port.call(call('kms.DescribeKey', { KeyId })))));
    expect(mostInOneSecond(sentAt.slice(before))).toBe(50);
  });

  test('a bucket gives its burst at once and then its rate', async () => {
    const bucket = new TokenBucket(10, 5);
    const at: number[] = [];
    const start = performance.now();
    await elapse(Promise.all(keys(25).map(() => bucket.take().then(() => at.push(performance.now() - start)))));
    expect(at.slice(0, 5).every(ms => ms < 1)).toBe(true);
    for (const [i, ms] of at.slice(5).entries()) expect(Math.abs(ms - (i + 1) * 100)).toBeLessThan(10);
    expect(() => new TokenBucket(0)).toThrow();
  });

  test('every client has a documented rate', () => {
    expect(Object.keys(SERVICE_RATES).sort()).toEqual([...LIVE_CLIENTS].sort());
    for (const { rate, burst, operations = {} } of Object.values(SERVICE_RATES)) {
      expect(burst).toBeGreaterThanOrEqual(1);
      for (const own of Object.values(operations)) expect(own).toBeLessThanOrEqual(rate);
    }
  });
});

describe('concurrency', () => {
  test('is bounded per service and in all', async () => {
    let now = 0;
    let most = 0;
    const aws = new FakeAws(async () => {
      most = Math.max(most, ++now);
      await new Promise(resolve => setTimeout(resolve, 50));
      now--;
      return json({});
    });
    const rates = { kms: { rate: 1000, burst: 1000, published: undefined } };
    const inRegion = (region: string) => keys(20).map(() => call('kms.ListKeys', {}, { region }));
    const one = portTo(aws, { rates, concurrency: { perService: 4 } });
    await elapse(Promise.all(inRegion('eu-west-1').map(each => one.call(each))));
    expect(most).toBe(4);
    most = 0;
    const all = portTo(aws, { rates, concurrency: { perService: 4, total: 6 } });
    await elapse(Promise.all(['eu-west-1', 'us-east-1', 'us-west-2'].flatMap(inRegion).map(each => all.call(each))));
    expect(most).toBe(6);
  });
});
