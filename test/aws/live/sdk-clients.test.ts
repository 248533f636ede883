import { afterEach, describe, expect, test, vi } from 'vitest';
import { homeRegion, LIVE_CLIENTS, loadSdk } from '../../../src/aws/live/sdk-clients.ts';
import { call, FakeAws, json, portTo, xml } from './fake-aws.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const policy = () => ({ body: '{}' });
const sentBy = async (id: string, input = {}, where = {}, options = {}) => {
  const aws = new FakeAws(() => (id.startsWith('s3') ? policy() : json({})));
  await portTo(aws, options).call(call(id, input, where));
  return aws.requests[0]!;
};

describe('requests', () => {
  test('name keyward and its version in the user agent', async () => {
    const { headers } = await sentBy('kms.ListKeys');
    expect(`${headers['user-agent']} ${headers['x-amz-user-agent']}`).toContain('keyward/1.2.3');
  });

  test('go to the Region of the call, and for aws-global to the home Region of the partition', async () => {
    expect((await sentBy('kms.ListKeys', {}, { region: 'ap-south-2' })).hostname).toBe('kms.ap-south-2.amazonaws.com');
    const global = await sentBy('s3.ListBuckets', {}, { region: 'aws-global' });
    expect(global.hostname).toBe('s3.us-east-1.amazonaws.com');
    const china = await sentBy('kms.ListKeys', {}, { region: 'aws-global', partition: 'aws-cn' });
    expect(china.hostname).toBe('kms.cn-north-1.amazonaws.com.cn');
    expect(() => homeRegion('aws-mars')).toThrow(/partition/);
  });

  test('to S3 put the bucket in the host name, but in the path of a custom endpoint', async () => {
    const bucket = { Bucket: 'a-bucket' };
    expect((await sentBy('s3.GetBucketPolicy', bucket)).hostname).toBe('a-bucket.s3.eu-west-1.amazonaws.com');
    const endpoint = 'http://127.0.0.1:5000';
    expect(await sentBy('s3.GetBucketPolicy', bucket, {}, { endpoint })).toMatchObject({
      hostname: '127.0.0.1',
      path: '/a-bucket/',
    });
    vi.stubEnv('AWS_ENDPOINT_URL', endpoint);
    expect(await sentBy('s3.GetBucketPolicy', bucket)).toMatchObject({ hostname: '127.0.0.1', path: '/a-bucket/' });
    expect((await sentBy('kms.ListKeys')).hostname).toBe('127.0.0.1');
    vi.stubEnv('AWS_ENDPOINT_URL_S3', 'http://s3.internal:9000');
    expect(await sentBy('s3.GetBucketPolicy', bucket)).toMatchObject({ hostname: 's3.internal', path: '/a-bucket/' });
  });

  test('to S3 Control carry the account in the host name, but not at a custom endpoint', async () => {
    const input = { AccountId: '111122223333' };
    expect((await sentBy('s3-control.GetPublicAccessBlock', input)).hostname).toBe(
      '111122223333.s3-control.eu-west-1.amazonaws.com',
    );
    const custom = await sentBy('s3-control.GetPublicAccessBlock', input, {}, { endpoint: 'http://127.0.0.1:5000' });
    expect(custom.hostname).toBe('127.0.0.1');
    expect(custom.headers['x-amz-account-id']).toBe('111122223333');
  });

  test('to a directory bucket do not open a session behind our back', async () => {
    const aws = new FakeAws(() => policy());
    await portTo(aws).call(call('s3.HeadBucket', { Bucket: 'data--euw1-az1--x-s3' }));
    expect(aws.requests.length).toBe(1);
    expect(aws.requests[0]?.query).not.toHaveProperty('session');
  });

  test('do not follow a bucket into another Region', async () => {
    const moved = xml('<Error><Code>PermanentRedirect</Code><Message>elsewhere</Message></Error>', 301);
    const aws = new FakeAws(() => ({ ...moved, headers: { 'x-amz-bucket-region': 'us-west-2' } }));
    const { error } = await portTo(aws).call(call('s3.GetBucketPolicy', { Bucket: 'a-bucket' }));
    expect(error?.name).toBe('PermanentRedirect');
    expect(aws.requests.length).toBe(1);
  });
});

describe('clients', () => {
  test('every declared client loads and has its operations', async () => {
    for (const client of LIVE_CLIENTS) {
      const sdk = await loadSdk(client);
      expect(() => sdk.createCommand('NoSuch', {})).toThrow(/no operation NoSuch/);
    }
    expect((await loadSdk('sts')).createCommand('GetCallerIdentity', {})).toBeDefined();
    expect(() => loadSdk('dynamodb')).toThrow(/no AWS SDK client/);
    expect(() => loadSdk('toString')).toThrow(/no AWS SDK client/);
  });

  test('output goes through normalise', async () => {
    const normalise = vi.fn((_client, operation, output) => ({ operation, keys: output.Keys.length }));
    const port = portTo(new FakeAws(() => json({ Keys: [{ KeyId: 'a' }] })), { normalise });
    expect(await port.call(call('kms.ListKeys'))).toEqual({ output: { operation: 'ListKeys', keys: 1 } });
    expect(normalise).toHaveBeenCalledWith(
      'kms',
      'ListKeys',
      expect.objectContaining({ $metadata: expect.anything() }),
    );
  });

  test('a bug in normalise is thrown', async () => {
    const normalise = () => {
      throw new RangeError('bug');
    };
    await expect(portTo(new FakeAws(() => json({})), { normalise }).call(call('kms.ListKeys'))).rejects.toThrow(
      RangeError,
    );
  });
});
