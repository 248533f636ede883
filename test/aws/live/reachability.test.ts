import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TIMEOUTS } from '../../../src/aws/live/live-port.ts';
import { Reachability } from '../../../src/aws/live/reachability.ts';
import type { AwsCall } from '../../../src/model/index.ts';
import { call, FakeAws, json, portTo } from './fake-aws.ts';

const limits = { firstAnswerMs: 12_000, failures: 3, retryAfterMs: 30_000 };

describe('giving up', () => {
  let reachability: Reachability;
  beforeEach(() => {
    vi.useFakeTimers();
    reachability = new Reachability(limits);
  });
  afterEach(() => {
    reachability.close();
    vi.useRealTimers();
  });
  const isOpen = (region: string, client: string) => reachability.whyUnreachable(region, client) === undefined;
  const fail = (region: string, client: string, times: number) => {
    for (let i = 0; i < times; i++) reachability.failed(region, client);
  };

  test('a Region that never answers is given up after the deadline, and what is in flight is aborted', () => {
    reachability.sending('me-south-1', 'kms');
    vi.advanceTimersByTime(11_999);
    expect(isOpen('me-south-1', 'kms')).toBe(true);
    expect(reachability.signal('me-south-1').aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(isOpen('me-south-1', 'kms')).toBe(false);
    expect(isOpen('me-south-1', 's3')).toBe(false);
    expect(reachability.signal('me-south-1').aborted).toBe(true);
    expect(isOpen('eu-west-1', 'kms')).toBe(true);
  });

  test('one answer keeps a Region, be it slow', () => {
    reachability.sending('eu-west-1', 'kms');
    vi.advanceTimersByTime(11_000);
    reachability.answered('eu-west-1', 'kms');
    vi.advanceTimersByTime(60_000);
    expect(isOpen('eu-west-1', 's3')).toBe(true);
  });

  test('one service alone does not condemn its Region: it may not exist there', () => {
    fail('eu-west-1', 'iam', 10);
    expect(isOpen('eu-west-1', 'iam')).toBe(false);
    expect(isOpen('eu-west-1', 'kms')).toBe(true);
  });

  test('two services do, if nothing else ever answered', () => {
    fail('me-south-1', 'kms', 2);
    expect(isOpen('me-south-1', 's3')).toBe(true);
    fail('me-south-1', 'ssm', 1);
    expect(isOpen('me-south-1', 's3')).toBe(false);
    reachability.answered('eu-west-1', 'sts');
    fail('eu-west-1', 'kms', 10);
    fail('eu-west-1', 'ssm', 10);
    expect(isOpen('eu-west-1', 's3')).toBe(true);
  });

  test('a service that answered before is tried again later, by one caller', () => {
    reachability.answered('eu-west-1', 'kms');
    fail('eu-west-1', 'kms', 3);
    expect(isOpen('eu-west-1', 'kms')).toBe(false);
    vi.advanceTimersByTime(30_000);
    expect(isOpen('eu-west-1', 'kms')).toBe(true);
    reachability.sending('eu-west-1', 'kms');
    expect(isOpen('eu-west-1', 'kms')).toBe(false);
    reachability.answered('eu-west-1', 'kms');
    expect(isOpen('eu-west-1', 'kms')).toBe(true);
  });

  test('failures count in a row only', () => {
    for (let i = 0; i < 10; i++) {
      fail('eu-west-1', 'kms', 2);
      reachability.answered('eu-west-1', 'kms');
    }
    expect(isOpen('eu-west-1', 'kms')).toBe(true);
  });
});

describe('a dead Region', () => {
  const everyService = ['kms.ListKeys', 'ssm.DescribeParameters', 'rds.DescribeDBInstances', 'iam.ListRoles'];
  let server: Server;
  const sockets = new Set<Socket>();

  /** Takes connections and never says a word; counts them. */
  beforeEach(async () => {
    server = createServer(socket => {
      sockets.add(socket);
      socket.on('error', () => {});
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    await new Promise(resolve => server.close(resolve));
  });
  const endpoint = () => `http://127.0.0.1:${(server.address() as { port: number }).port}`;

  test('that takes connections and never answers costs the first-answer deadline, however many calls there are', async () => {
    const port = portTo(undefined, { endpoint: endpoint(), reachability: { firstAnswerMs: 300 } });
    const calls = Array.from({ length: 100 }, (_, i) => call(everyService[i % everyService.length]!));
    const start = performance.now();
    const answers = await Promise.all(calls.map(one => port.call(one)));
    expect(new Set(answers.map(({ error }) => error?.name))).toEqual(new Set(['RegionUnreachable']));
    expect(answers[0]?.error?.message).toMatch(/eu-west-1 did not answer anything/);
    // Generous: without the breaker it is 30 s an attempt.
    expect(performance.now() - start).toBeLessThan(10_000);
    const connections = sockets.size;
    expect((await port.call(call('kms.ListKeys'))).error?.name).toBe('RegionUnreachable');
    expect(sockets.size).toBe(connections);
    expect(port.statistics().total).toBe(101);
    await port.close();
  });

  test.each(['one after the other', 'all at once'])(
    'that swallows packets costs less than 15 s, called %s',
    async order => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
      // What the SDK's HTTP client does after its connect timeout.
      const aws = new FakeAws(async () => {
        await new Promise(resolve => setTimeout(resolve, TIMEOUTS.connect));
        throw Object.assign(new Error('did not establish a connection'), { name: 'TimeoutError' });
      });
      const port = portTo(aws);
      const calls = Array.from({ length: 40 }, (_, i) => call(everyService[Math.floor(i / 10)]!));
      const names: (string | undefined)[] = [];
      const start = performance.now();
      let done = false;
      const work = (async () => {
        const ask = async (one: AwsCall) => names.push((await port.call(one)).error?.name);
        if (order === 'all at once') await Promise.all(calls.map(ask));
        else for (const one of calls) await ask(one);
        done = true;
      })();
      while (!done) {
        await new Promise(resolve => setImmediate(resolve));
        await vi.advanceTimersByTimeAsync(10);
      }
      await work;
      expect(performance.now() - start).toBeLessThan(15_000);
      expect(names.length).toBe(40);
      expect(names.at(-1)).toBe('RegionUnreachable');
      expect(names.filter(name => name !== 'RegionUnreachable' && name !== 'TimeoutError')).toEqual([]);
      expect(aws.requests.length).toBeLessThanOrEqual(order === 'all at once' ? 40 : 5);
      vi.useRealTimers();
    },
  );

  test('or rather a short outage, is noticed when it is over', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    let broken = false;
    const aws = new FakeAws(() => {
      if (broken) throw Object.assign(new Error('reset'), { code: 'ECONNRESET' });
      return json({ Keys: [] });
    });
    const port = portTo(aws);
    const ask = async () => (await port.call(call('kms.ListKeys'))).error?.name;
    expect(await ask()).toBeUndefined();
    broken = true;
    expect([await ask(), await ask(), await ask()]).toEqual(['ECONNRESET', 'RegionUnreachable', 'RegionUnreachable']);
    vi.setSystemTime(Date.now() + 30_000);
    const before = aws.requests.length;
    expect([await ask(), await ask()]).toEqual(['RegionUnreachable', 'RegionUnreachable']);
    expect(aws.requests.length).toBe(before + 1);
    broken = false;
    vi.setSystemTime(Date.now() + 30_000);
    expect([await ask(), await ask()]).toEqual([undefined, undefined]);
    vi.useRealTimers();
  });

  test('leaves the others alone', async () => {
    const aws = new FakeAws(({ hostname }) =>
      hostname.includes('me-south-1') ? new Promise(() => {}) : json({ Keys: [] }),
    );
    const port = portTo(aws, { reachability: { firstAnswerMs: 50 } });
    const regions = ['eu-west-1', 'me-south-1', 'us-east-1'];
    const answers = await Promise.all(regions.map(region => port.call(call('kms.ListKeys', {}, { region }))));
    expect(answers.map(({ error }) => error?.name)).toEqual([undefined, 'RegionUnreachable', undefined]);
  });

  test('that refuses connections is given up after a few', async () => {
    await new Promise(resolve => server.close(resolve));
    const port = portTo(undefined, {
      endpoint: `http://127.0.0.1:${await freePort()}`,
      concurrency: { perService: 1 },
    });
    const names: (string | undefined)[] = [];
    for (let i = 0; i < 5; i++) names.push((await port.call(call('kms.ListKeys'))).error?.name);
    expect(names).toEqual([
      'ECONNREFUSED',
      'RegionUnreachable',
      'RegionUnreachable',
      'RegionUnreachable',
      'RegionUnreachable',
    ]);
    await port.close();
    server = createServer();
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  });

  test('a stalled answer ends with the answer timeout', async () => {
    server.on('connection', (socket: Socket) => {
      socket.once('data', () =>
        socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/x-amz-json-1.1\r\ncontent-length: 100\r\n\r\n{"Ke'),
      );
    });
    const port = portTo(undefined, { endpoint: endpoint(), timeouts: { answer: 200 }, retries: { network: 1 } });
    const { error } = await port.call(call('kms.ListKeys'));
    expect(error?.name).toBe('TimeoutError');
    expect(error?.message).not.toContain('Deserialization');
    await port.close();
  }, 20_000);
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise(resolve => probe.close(resolve));
  return port;
}
