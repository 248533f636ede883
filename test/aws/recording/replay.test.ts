import { describe, expect, it } from 'vitest';
import { openReplay } from '../../../src/aws/recording/replay.ts';
import type { AwsCall } from '../../../src/model/index.ts';
import { createDetector } from '../../../src/secrets/index.ts';
import { ACCOUNT, MANIFEST, REGION, writeRecording } from './write-recording.ts';

const CANARY = 'AKIA'.padEnd(20, 'QWERTYUIOPASDFGH');

const open = (files: Record<string, unknown>, manifest?: unknown) =>
  openReplay(writeRecording(files, manifest), {
    inspect: createDetector({ salt: 'test' }),
    tokenOf: (client, operation) =>
      client === 'kms' && operation === 'ListKeys'
        ? 'Marker'
        : operation === 'DescribeParameters'
          ? 'NextToken'
          : undefined,
  });
const call = (
  client: string,
  operation: string,
  input: Record<string, unknown>,
  more: Partial<AwsCall> = {},
): AwsCall => ({
  partition: 'aws',
  account: ACCOUNT,
  region: REGION,
  client,
  operation,
  input,
  ...more,
});
const keys = (...ids: string[]) => ({ Keys: ids.map(KeyId => ({ KeyId })) });

describe('which exchange answers', () => {
  it('one whose every input member equals the call, the most specific first', async () => {
    const { port } = open({
      'kms.DescribeKey.json': [
        { input: {}, output: { KeyMetadata: { KeyId: 'any' } } },
        { input: { KeyId: 'a' }, output: { KeyMetadata: { KeyId: 'a' } } },
      ],
    });
    expect((await port.call(call('kms', 'DescribeKey', { KeyId: 'a' }))).output).toEqual({
      KeyMetadata: { KeyId: 'a' },
    });
    expect((await port.call(call('kms', 'DescribeKey', { KeyId: 'b' }))).output).toEqual({
      KeyMetadata: { KeyId: 'any' },
    });
  });

  it('members that only the recording has do not match', async () => {
    const { port } = open({
      'kms.DescribeKey.json': [{ input: { KeyId: 'a', GrantTokens: ['t'] }, output: { KeyMetadata: {} } }],
    });
    expect((await port.call(call('kms', 'DescribeKey', { KeyId: 'a' }))).error?.name).toBe('NotRecorded');
  });

  it('the same question in other words is answered: another page size, an ARN for an id or name', async () => {
    const { port } = open({
      'kms.ListKeys.json': [{ input: { Limit: 5 }, output: keys('a') }],
      'kms.DescribeKey.json': [
        { input: { KeyId: 'arn:aws:kms:us-east-1:111122223333:key/a' }, output: { KeyMetadata: { KeyId: 'a' } } },
      ],
      'secrets-manager.DescribeSecret.json': [{ input: { SecretId: 'app/db' }, output: { Name: 'app/db' } }],
      'cloudtrail.GetTrailStatus.json': [{ input: { Name: 'main' }, output: { IsLogging: true } }],
    });
    expect((await port.call(call('kms', 'ListKeys', { Limit: 1000 }))).output).toEqual(keys('a'));
    expect((await port.call(call('kms', 'DescribeKey', { KeyId: 'a' }))).output).toEqual({
      KeyMetadata: { KeyId: 'a' },
    });
    expect((await port.call(call('kms', 'DescribeKey', { KeyId: 'b' }))).error?.name).toBe('NotRecorded');
    const secret = (name: string) =>
      call('secrets-manager', 'DescribeSecret', {
        SecretId: `arn:aws:secretsmanager:us-east-1:111122223333:secret:${name}-AbCdEf`,
      });
    expect((await port.call(secret('app/db'))).output).toEqual({ Name: 'app/db' });
    expect((await port.call(secret('app/db2'))).error?.name).toBe('NotRecorded');
    const trail = call('cloudtrail', 'GetTrailStatus', {
      Name: 'arn:aws:cloudtrail:us-east-1:111122223333:trail/main',
    });
    expect((await port.call(trail)).output).toEqual({ IsLogging: true });
  });

  it('a recorded first page never answers for the second', async () => {
    const { port } = open({
      'kms.ListKeys.json': [
        { input: {}, output: { ...keys('a'), NextMarker: 'm' } },
        { input: { Marker: 'm' }, output: keys('b') },
      ],
    });
    expect((await port.call(call('kms', 'ListKeys', { Limit: 9 }))).output).toEqual({ ...keys('a'), NextMarker: 'm' });
    expect((await port.call(call('kms', 'ListKeys', { Limit: 9, Marker: 'm' }))).output).toEqual(keys('b'));
    expect((await port.call(call('kms', 'ListKeys', { Limit: 9, Marker: 'other' }))).error?.name).toBe('NotRecorded');
  });

  it('nested members are compared deeply, whatever the order of their keys', async () => {
    const { port } = open({
      'ssm.ListDocuments.json': [
        { input: { Filters: [{ Values: ['Self'], Key: 'Owner' }] }, output: { DocumentIdentifiers: [{ Name: 'd' }] } },
      ],
    });
    const filters = (...Values: string[]) => ({ Filters: [{ Key: 'Owner', Values }], MaxResults: 50 });
    expect((await port.call(call('ssm', 'ListDocuments', filters('Self')))).output).toBeDefined();
    expect((await port.call(call('ssm', 'ListDocuments', filters('Amazon')))).error?.name).toBe('NotRecorded');
  });

  it('json and ndjson files of one operation belong together', async () => {
    const { port } = open({
      'kms.DescribeKey.json': [{ input: { KeyId: 'a' }, output: { KeyMetadata: { KeyId: 'a' } } }],
      'kms.DescribeKey.ndjson': '{"input":{"KeyId":"b"},"output":{"KeyMetadata":{"KeyId":"b"}}}\n\n',
    });
    for (const KeyId of ['a', 'b'])
      expect((await port.call(call('kms', 'DescribeKey', { KeyId }))).output).toEqual({ KeyMetadata: { KeyId } });
  });

  it('the same call recorded twice is answered independently of the order in the file', async () => {
    const first = { input: {}, output: keys('a') };
    const second = { input: {}, output: keys('b') };
    const answers = await Promise.all(
      [
        [first, second],
        [second, first],
      ].map(exchanges => open({ 'kms.ListKeys.json': exchanges }).port.call(call('kms', 'ListKeys', {}))),
    );
    expect(answers[0]).toEqual(answers[1]);
  });

  it('an account-wide answer is found in whatever Region it was recorded', async () => {
    const recorded = [{ input: {}, output: { Buckets: [{ Name: 'b' }] } }];
    for (const folder of ['us-east-1', 'aws-global', 'eu-west-1']) {
      const { port } = open({ [`/${ACCOUNT}/${folder}/s3.ListBuckets.json`]: recorded });
      expect((await port.call(call('s3', 'ListBuckets', {}, { accountWide: true }))).output).toEqual(
        recorded[0]!.output,
      );
    }
    const { port } = open({ [`/${ACCOUNT}/eu-west-1/kms.ListKeys.json`]: [{ input: {}, output: keys('a') }] });
    expect((await port.call(call('kms', 'ListKeys', {}))).error?.name).toBe('NotRecorded');
  });

  it("recorded errors keep AWS's name and status", async () => {
    const { port } = open({
      'kms.ListKeys.json': [{ input: {}, error: { name: 'AccessDeniedException', message: 'no', status: 400 } }],
    });
    expect(await port.call(call('kms', 'ListKeys', {}))).toEqual({
      error: { name: 'AccessDeniedException', message: 'no', status: 400 },
    });
  });

  it('files that nobody asks for are never read', async () => {
    const { port } = open({
      'lambda.ListFunctions.json': '{broken',
      'kms.ListKeys.json': [{ input: {}, output: keys('a') }],
      'README.md': 'notes',
    });
    expect((await port.call(call('kms', 'ListKeys', {}))).output).toEqual(keys('a'));
  });
});

describe('what never leaves a recording', () => {
  it('values that a hand-made recording holds become verdicts, sensitive members are redacted', async () => {
    const { port } = open({
      'ssm.GetParameters.json': [{ input: {}, output: { Parameters: [{ Name: 'p', Type: 'String', Value: CANARY }] } }],
      'rds.DescribeDBInstances.json': [
        {
          input: {},
          output: {
            DBInstances: [{ DBInstanceIdentifier: 'd', PendingModifiedValues: { MasterUserPassword: CANARY } }],
          },
        },
      ],
    });
    const answers = [
      await port.call(call('ssm', 'GetParameters', {})),
      await port.call(call('rds', 'DescribeDBInstances', {})),
    ];
    expect(JSON.stringify(answers)).not.toContain(CANARY);
    expect(answers[0]!.output).toMatchObject({
      Parameters: [{ Name: 'p', Value: { secret: true, detector: expect.any(String) } }],
    });
  });

  it("members that AWS's model does not know are dropped", async () => {
    const { port } = open({
      'kms.DescribeKey.json': [{ input: {}, output: { KeyMetadata: { KeyId: 'a', Invented: CANARY }, $metadata: {} } }],
    });
    expect((await port.call(call('kms', 'DescribeKey', { KeyId: 'a' }))).output).toEqual({
      KeyMetadata: { KeyId: 'a' },
    });
  });
});

describe('malformed recordings are told with file and place', () => {
  const files: [name: string, file: string, content: unknown, message: RegExp][] = [
    [
      'a syntax error',
      'kms.ListKeys.json',
      '[\n  {"input": {}, "output": {}},\n  {"input": }\n]',
      /kms\.ListKeys\.json:3:13: not valid JSON/,
    ],
    ['a cut-off file', 'kms.ListKeys.json', '[{"input": {}, "outp', /kms\.ListKeys\.json:1:\d+: not valid JSON/],
    ['an empty file', 'kms.ListKeys.json', '', /kms\.ListKeys\.json:1:1: not valid JSON/],
    ['an object instead of a list', 'kms.ListKeys.json', {}, /kms\.ListKeys\.json:1:1: must be an array/],
    [
      'an exchange without input',
      'kms.ListKeys.json',
      '[{"input":{},"output":{}},\n {"output":{}}]',
      /kms\.ListKeys\.json:2:2: .*"input"/,
    ],
    ['an exchange without answer', 'kms.ListKeys.json', '[{"input":{}}]', /:1:2: .*"output" or "error"/],
    [
      'an exchange with two answers',
      'kms.ListKeys.json',
      '[{"input":{},"output":{},"error":{"name":"x"}}]',
      /:1:2: .*either/,
    ],
    ['an error without name', 'kms.ListKeys.json', '[{"input":{},"error":{"message":"x"}}]', /:1:2: .*error name/],
    [
      'a broken line',
      'kms.ListKeys.ndjson',
      '{"input":{},"output":{}}\n{"input":{},,}',
      /kms\.ListKeys\.ndjson:2:\d+: not valid JSON/,
    ],
    [
      'a line that is no exchange',
      'kms.ListKeys.ndjson',
      '{"input":{},"output":{}}\n[]',
      /kms\.ListKeys\.ndjson:2:1: an exchange must be an object/,
    ],
  ];
  it.each(files)('%s', async (_name, file, content, message) => {
    const { port } = open({ [file]: content });
    await expect(port.call(call('kms', 'ListKeys', {}))).rejects.toThrow(message);
  });

  const manifests: [name: string, manifest: unknown, message: RegExp][] = [
    ['no JSON', '{', /recording\.json:1:\d+: not valid JSON/],
    ['another format', { ...MANIFEST, format: 'other/1' }, /"format" must be "keyward-recording\/1"/],
    ['no clock', { ...MANIFEST, recordedAt: 'yesterday' }, /"recordedAt"/],
    ['no accounts', { ...MANIFEST, accounts: {} }, /"accounts"/],
    ['a bad account id', { ...MANIFEST, accounts: { '1': { regions: [] } } }, /"1" is not an account id/],
    [
      'a Region that leads elsewhere',
      { ...MANIFEST, accounts: { [ACCOUNT]: { regions: ['../../etc'] } } },
      /"regions"/,
    ],
    ['Regions that are no list', { ...MANIFEST, accounts: { [ACCOUNT]: { regions: 'us-east-1' } } }, /"regions"/],
  ];
  it.each(manifests)('recording.json: %s', (_name, manifest, message) => {
    expect(() => open({}, manifest)).toThrow(message);
  });

  it('unknown members of recording.json are tolerated', () => {
    const { scope } = open(
      {},
      { ...MANIFEST, madeBy: 'hand', accounts: { [ACCOUNT]: { regions: ['us-east-1'], note: 1 } } },
    );
    expect(scope.accounts).toEqual([{ account: ACCOUNT, regions: ['us-east-1'], disabledRegions: [] }]);
  });
});

it('an output that is no structure reads as a malformed answer', async () => {
  for (const output of ['garbage', null, 5, []]) {
    const { port } = open({ 'kms.ListKeys.json': [{ input: {}, output }] });
    expect((await port.call(call('kms', 'ListKeys', {}))).error?.name).toBe('MalformedResponse');
  }
});

it('calls are counted by operation', async () => {
  const { port } = open({});
  await port.call(call('kms', 'ListKeys', {}));
  await port.call(call('kms', 'ListKeys', {}));
  await port.call(call('kms', 'DescribeKey', {}));
  expect(port.statistics()).toEqual({
    total: 3,
    byOperation: { 'kms.DescribeKey': 1, 'kms.ListKeys': 2 },
    throttled: 0,
    retried: 0,
  });
});
