import { describe, expect, test } from 'vitest';
import { call, FakeAws, type FakeReply, json, portTo, xml } from './fake-aws.ts';

const s3Error = (code: string, status: number) =>
  xml(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>why</Message><RequestId>r</RequestId></Error>`, status);
const queryError = (code: string, status: number) =>
  xml(
    `<ErrorResponse xmlns="http://rds.amazonaws.com/doc/2014-10-31/"><Error><Type>Sender</Type><Code>${code}</Code><Message>why</Message></Error><RequestId>r</RequestId></ErrorResponse>`,
    status,
  );
const ec2Error = (code: string, status: number) =>
  xml(
    `<Response><Errors><Error><Code>${code}</Code><Message>why</Message></Error></Errors><RequestID>r</RequestID></Response>`,
    status,
  );
const html = (status: number): FakeReply => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: '<html><body><h1>sorry<br></body></html>',
});

/** The answer to one call when every attempt is replied to the same way. */
async function answerTo(id: string, reply: FakeReply | Error, input: Record<string, unknown> = {}) {
  const aws = new FakeAws(() => {
    if (reply instanceof Error) throw reply;
    return reply;
  });
  const port = portTo(aws, { retries: { server: 2, throttled: 2 } });
  const answer = await port.call(call(id, input));
  await port.close();
  return { ...answer, attempts: aws.requests.length };
}

const bucket = { Bucket: 'a-bucket' };

describe("an error has AWS's own name, whatever the protocol", () => {
  test.each([
    [
      'kms.DescribeKey',
      { KeyId: 'k' },
      json({ __type: 'AccessDeniedException', Message: 'no' }, 400),
      'AccessDeniedException',
    ],
    ['kms.DescribeKey', { KeyId: 'k' }, json({ __type: 'NotFoundException', message: 'no' }, 400), 'NotFoundException'],
    [
      'ssm.DescribeParameters',
      {},
      json({ __type: 'com.amazon.coral.service#AccessDeniedException', Message: 'no' }, 400),
      'AccessDeniedException',
    ],
    ['rds.DescribeDBInstances', {}, queryError('AccessDenied', 403), 'AccessDenied'],
    // The code on the wire is DBClusterNotFoundFault's; the name is the one the SDK's model gives the exception.
    ['rds.DescribeDBInstances', {}, queryError('DBInstanceNotFound', 404), 'DBInstanceNotFoundFault'],
    ['iam.ListRoles', {}, queryError('InvalidClientTokenId', 403), 'InvalidClientTokenId'],
    ['ec2.DescribeSnapshots', {}, ec2Error('UnauthorizedOperation', 403), 'UnauthorizedOperation'],
    ['s3.GetBucketPolicy', bucket, s3Error('AccessDenied', 403), 'AccessDenied'],
    ['s3.GetBucketPolicy', bucket, s3Error('NoSuchBucketPolicy', 404), 'NoSuchBucketPolicy'],
    [
      's3.GetBucketReplication',
      bucket,
      s3Error('ReplicationConfigurationNotFoundError', 404),
      'ReplicationConfigurationNotFoundError',
    ],
    [
      's3.GetObjectLockConfiguration',
      bucket,
      s3Error('ObjectLockConfigurationNotFoundError', 404),
      'ObjectLockConfigurationNotFoundError',
    ],
    ['s3.GetBucketPolicy', bucket, s3Error('PermanentRedirect', 301), 'PermanentRedirect'],
  ])('%s %j', async (id, input, reply, name) => {
    const { error, attempts } = await answerTo(id, reply, input);
    expect(error).toMatchObject({ name, status: reply.status });
    expect(error?.message).toMatch(/^(no|why)/);
    expect(attempts).toBe(1);
  });

  test('S3 HEAD errors have no body, and get the name that S3 uses in bodies', async () => {
    expect((await answerTo('s3.HeadBucket', { status: 403 }, bucket)).error).toMatchObject({
      name: 'AccessDenied',
      status: 403,
    });
    expect((await answerTo('s3.HeadBucket', { status: 404 }, bucket)).error).toMatchObject({
      name: 'NotFound',
      status: 404,
    });
  });

  test('an error without a body in a JSON protocol still has its status', async () => {
    const { error } = await answerTo('kms.DescribeKey', { status: 403, body: '' }, { KeyId: 'k' });
    expect(error).toMatchObject({ name: 'AccessDenied', status: 403 });
  });
});

describe('an answer that is not what the protocol says', () => {
  test.each([
    ['kms.ListKeys', {}, { ...json({}), body: '{"Keys": [{"KeyId": "abc' }],
    ['kms.ListKeys', {}, html(200)],
    ['rds.DescribeDBInstances', {}, xml('<DescribeDBInstancesResponse><DescribeDBInst')],
    ['ec2.DescribeSnapshots', {}, xml('<DescribeSnapshotsResponse><snapshotSet><item>')],
    ['s3.ListBuckets', {}, xml('<ListAllMyBucketsResult><Buckets><Bucket>')],
  ])('%s is malformed, never empty', async (id, input, reply) => {
    const { error, output } = await answerTo(id, reply, input);
    expect(output).toBeUndefined();
    expect(error).toMatchObject({ name: 'MalformedResponse', status: 200 });
  });

  test('its text is not quoted, it may hold anything', async () => {
    const { error } = await answerTo('kms.ListKeys', { ...json({}), body: 'hunter2-canary' });
    expect(error?.message).not.toContain('hunter2');
  });
});

describe('trouble on the way', () => {
  test('a 5xx is tried again and then answered', async () => {
    const { error, attempts } = await answerTo(
      'kms.ListKeys',
      json({ __type: 'KMSInternalException', message: 'oops' }, 500),
    );
    expect(error).toMatchObject({ name: 'KMSInternalException', status: 500 });
    expect(attempts).toBe(2);
    expect((await answerTo('kms.ListKeys', html(502))).error).toMatchObject({ status: 502 });
  });

  test.each([
    'ECONNREFUSED',
    'ENOTFOUND',
    'ECONNRESET',
    'EAI_AGAIN',
    'CERT_HAS_EXPIRED',
    'ERR_TLS_CERT_ALTNAME_INVALID',
  ])('%s is named and tried at most twice', async code => {
    const { error, attempts } = await answerTo('kms.ListKeys', Object.assign(new Error(`socket: ${code}`), { code }));
    expect(error).toEqual({ name: code, message: `socket: ${code}` });
    expect(attempts).toBeLessThanOrEqual(2);
  });

  test('a reset connection is not called a timeout, though the SDK renames it', async () => {
    const reset = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET', name: 'TimeoutError' });
    expect((await answerTo('kms.ListKeys', reset)).error?.name).toBe('ECONNRESET');
    const slow = Object.assign(new Error('too slow'), { name: 'TimeoutError' });
    expect((await answerTo('kms.ListKeys', slow)).error?.name).toBe('TimeoutError');
  });

  test('a bug on this side is thrown, not answered', async () => {
    await expect(answerTo('kms.ListKeys', new TypeError('x is not a function'))).rejects.toThrow(TypeError);
    const invalid = Object.assign(new TypeError('Invalid URL'), { code: 'ERR_INVALID_URL' });
    await expect(answerTo('kms.ListKeys', invalid)).rejects.toThrow(TypeError);
    await expect(answerTo('s3.GetBucketPolicy', xml(''), {})).rejects.toThrow(/Bucket/);
    await expect(
      portTo(new FakeAws(() => json({})), { allowed: new Set(['kms.ListNothing']) }).call(call('kms.ListNothing')),
    ).rejects.toThrow(/no operation ListNothing/);
  });
});
