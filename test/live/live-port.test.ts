import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { discoverRegions } from '../../src/aws/live/identity.ts';
import { type LivePort, openLivePort } from '../../src/aws/live/live-port.ts';
import type { AwsAnswer } from '../../src/model/index.ts';
import {
  accessLog,
  clearAccessLog,
  EMULATOR_ACCOUNT,
  EMULATOR_CREDENTIALS,
  operationCounts,
  repeatedQuestions,
} from './emulator.ts';
import { bucketName, bucketTraits, CANARIES, keyTraits, regionOf, SEED_COUNTS, SEED_REGIONS, seed } from './seed.ts';

const endpoint = inject('emulator');
const fast = { rate: 1000, burst: 1000, published: undefined };
let port: LivePort;

beforeAll(async () => {
  await seed(endpoint);
});
beforeEach(async () => {
  await clearAccessLog(endpoint);
  port = openLivePort({
    version: '0.0.0',
    endpoint,
    credentials: async () => EMULATOR_CREDENTIALS,
    allowed: new Set([
      'ec2.DescribeRegions',
      'ec2.DescribeSnapshots',
      'kms.DescribeKey',
      'kms.GetKeyRotationStatus',
      'kms.ListAliases',
      'kms.ListKeys',
      's3.GetBucketEncryption',
      's3.GetBucketPolicy',
      's3.GetBucketVersioning',
      's3.ListBuckets',
      's3-control.GetPublicAccessBlock',
      'secrets-manager.ListSecrets',
      'ssm.DescribeParameters',
    ]),
    rates: Object.fromEntries(
      ['ec2', 'kms', 's3', 's3-control', 'secrets-manager', 'ssm', 'sts'].map(client => [client, fast]),
    ),
    normalise: (_client, _operation, { $metadata: _, ...output }) => output,
  });
  return () => port.close();
});

function ask(id: string, region: string, input: Record<string, unknown> = {}): Promise<AwsAnswer> {
  const [client = '', operation = ''] = id.split('.');
  return port.call({ partition: 'aws', account: EMULATOR_ACCOUNT, region, client, operation, input });
}

async function outputOf(
  id: string,
  region: string,
  input: Record<string, unknown> = {},
): Promise<Record<string, unknown>> {
  const { output, error } = await ask(id, region, input);
  if (error) throw new Error(`${id}: ${error.name}: ${error.message}`);
  return output as Record<string, unknown>;
}

/** All entries of a paged list. */
async function listed<T>(
  id: string,
  region: string,
  items: string,
  tokens: readonly [string, string],
  input = {},
): Promise<T[]> {
  const found: T[] = [];
  let token: unknown;
  do {
    const page = await outputOf(id, region, { ...input, ...(token ? { [tokens[0]]: token } : {}) });
    found.push(...((page[items] as T[] | undefined) ?? []));
    token = page[tokens[1]];
  } while (token);
  return found;
}

const count = (wanted: (index: number) => boolean, total: number) =>
  Array.from({ length: total }, (_, i) => i).filter(wanted).length;

describe('the live port against an emulator', () => {
  test('finds account, partition and Regions', async () => {
    const identity = await port.identify('us-east-1');
    expect(identity).toMatchObject({ account: EMULATOR_ACCOUNT, partition: 'aws' });
    const { account } = await discoverRegions(port, identity, 'all', 'us-east-1');
    expect(account?.regions).toEqual(expect.arrayContaining([...SEED_REGIONS]));
    const log = await accessLog(endpoint);
    expect(operationCounts(log)).toEqual({ 'sts.GetCallerIdentity': 1, 'ec2.DescribeRegions': 1 });
    expect(log.every(({ userAgent }) => userAgent.includes('keyward/0.0.0'))).toBe(true);
  });

  test('reads every key with its state and rotation, asking nothing twice', async () => {
    const states: string[] = [];
    let rotating = 0;
    for (const region of SEED_REGIONS) {
      const keys = await listed<{ KeyId: string }>('kms.ListKeys', region, 'Keys', ['Marker', 'NextMarker']);
      await Promise.all(
        keys.map(async ({ KeyId }) => {
          const { KeyMetadata } = await outputOf('kms.DescribeKey', region, { KeyId });
          const { KeyState, Description, KeyManager } = KeyMetadata as Record<string, string>;
          if (KeyManager !== 'CUSTOMER' || !Description?.startsWith('seed ')) return;
          states.push(KeyState!);
          if (keyTraits(Number(Description.slice(5))).asymmetric) return;
          const rotation = await outputOf('kms.GetKeyRotationStatus', region, { KeyId });
          if (rotation.KeyRotationEnabled) rotating++;
        }),
      );
    }
    expect(states.length).toBe(SEED_COUNTS.keys);
    expect(states.filter(state => state === 'Disabled').length).toBe(
      count(i => keyTraits(i).disabled, SEED_COUNTS.keys),
    );
    expect(states.filter(state => state === 'PendingDeletion').length).toBe(
      count(i => keyTraits(i).pendingDeletion, SEED_COUNTS.keys),
    );
    expect(rotating).toBe(count(i => keyTraits(i).rotated && !keyTraits(i).asymmetric, SEED_COUNTS.keys));
    expect(repeatedQuestions(await accessLog(endpoint))).toEqual({});
  });

  test('reads buckets by path, and "not configured" is an error with its S3 name', async () => {
    const buckets = await listed<{ Name: string }>(
      's3.ListBuckets',
      'aws-global',
      'Buckets',
      ['ContinuationToken', 'ContinuationToken'],
      {
        MaxBuckets: 1000,
      },
    );
    expect(buckets.map(({ Name }) => Name).sort()).toEqual(
      Array.from({ length: SEED_COUNTS.buckets }, (_, i) => bucketName(i)),
    );
    const indices = buckets.map((_, index) => index);
    const answers = await Promise.all(
      indices.map(i => ask('s3.GetBucketPolicy', regionOf(i), { Bucket: bucketName(i) })),
    );
    for (const i of indices) {
      if (bucketTraits(i).policy === 'none')
        expect(answers[i]?.error).toMatchObject({ name: 'NoSuchBucketPolicy', status: 404 });
      else expect(answers[i]?.output).toHaveProperty('Policy');
    }
    const encryption = await ask('s3.GetBucketEncryption', regionOf(2), { Bucket: bucketName(2) });
    expect(encryption.output).toMatchObject({
      ServerSideEncryptionConfiguration: {
        Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } }],
      },
    });
    expect(await outputOf('s3.GetBucketVersioning', regionOf(0), { Bucket: bucketName(0) })).toEqual({
      Status: 'Enabled',
    });
    const missing = await ask('s3.GetBucketPolicy', 'us-east-1', { Bucket: 'no-such-bucket' });
    expect(missing.error?.name).toBe('NoSuchBucket');
  });

  test('reaches S3 Control at a custom endpoint', async () => {
    const answer = await ask('s3-control.GetPublicAccessBlock', 'us-east-1', { AccountId: EMULATOR_ACCOUNT });
    expect(answer.error).toMatchObject({ name: 'NoSuchPublicAccessBlockConfiguration', status: 404 });
  });

  test('lists parameters, secrets and snapshots completely, page by page, without a single value', async () => {
    let parameters = 0;
    let secrets = 0;
    let snapshots = 0;
    const seen: unknown[] = [];
    for (const region of SEED_REGIONS) {
      const found = [
        await listed('ssm.DescribeParameters', region, 'Parameters', ['NextToken', 'NextToken'], {
          MaxResults: 50,
          ParameterFilters: [{ Key: 'Path', Option: 'Recursive', Values: ['/keyward'] }],
        }),
        await listed('secrets-manager.ListSecrets', region, 'SecretList', ['NextToken', 'NextToken'], {
          MaxResults: 30,
        }),
        await listed('ec2.DescribeSnapshots', region, 'Snapshots', ['NextToken', 'NextToken'], { OwnerIds: ['self'] }),
      ] as const;
      parameters += found[0].length;
      secrets += found[1].length;
      snapshots += found[2].length;
      seen.push(found);
    }
    expect({ parameters, secrets, snapshots }).toEqual({ parameters: 400, secrets: 100, snapshots: 200 });
    const text = JSON.stringify(seen);
    expect(CANARIES.filter(canary => text.includes(canary))).toEqual([]);
    expect(repeatedQuestions(await accessLog(endpoint))).toEqual({});
  });

  test('every answer came at the first try', async () => {
    await outputOf('kms.ListKeys', 'us-east-1');
    expect(port.statistics()).toEqual({ total: 1, byOperation: { 'kms.ListKeys': 1 }, throttled: 0, retried: 0 });
  });
});

afterAll(async () => {
  await clearAccessLog(endpoint);
});
