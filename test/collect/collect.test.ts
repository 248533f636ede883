import { describe, expect, it } from 'vitest';
import { collect } from '../../src/collect/collect.ts';
import type { CollectionPlan } from '../../src/collect/plan.ts';
import type { AwsAnswer, AwsCall, Resource } from '../../src/model/index.ts';
import { findResourceType } from '../../src/resources/index.ts';
import { FakePort, failure, ok, scopeOf } from './fake-port.ts';

const plan = (types: Record<string, string[]>): CollectionPlan => ({
  types: Object.entries(types).map(([type, facets]) => ({
    type: findResourceType(type)!,
    facets: new Set(facets),
    members: new Map(),
  })),
});
const keyList = (...ids: string[]) =>
  ok({ Keys: ids.map(KeyId => ({ KeyId, KeyArn: `arn:aws:kms:us-east-1:111122223333:key/${KeyId}` })) });
const byId = (resources: readonly Resource[]) => Object.fromEntries(resources.map(resource => [resource.id, resource]));

async function collectKeys(
  facets: string[],
  answers: Record<string, (call: AwsCall) => AwsAnswer>,
  regions = ['us-east-1'],
) {
  const port = new FakePort({ 'kms.ListKeys': () => keyList('a', 'b'), ...answers });
  return { port, ...(await collect(port, plan({ 'AWS::KMS::Key': facets }), scopeOf(regions))) };
}

describe('an AWS error becomes a fact in one place', () => {
  it('a declared "not configured" error is absence', async () => {
    const { resources, gaps } = await collectKeys(['metadata', 'rotation'], {
      'kms.DescribeKey': () => ok({ KeyMetadata: { KeyManager: 'CUSTOMER' } }),
      'kms.GetKeyRotationStatus': () => failure('UnsupportedOperationException'),
    });
    expect(resources.map(({ facets }) => facets.rotation)).toEqual([{ state: 'absent' }, { state: 'absent' }]);
    expect(gaps).toEqual([]);
  });

  it('a declared "no such resource" error drops the resource', async () => {
    const { resources, gaps } = await collectKeys(['metadata'], {
      'kms.DescribeKey': ({ input }) => (input.KeyId === 'a' ? failure('NotFoundException') : ok({ KeyMetadata: {} })),
    });
    expect(Object.keys(byId(resources))).toEqual(['b']);
    expect(gaps).toEqual([]);
  });

  it("every other error is unknown, with AWS's name and the permission that would help", async () => {
    const { resources, gaps } = await collectKeys(['policy'], {
      'kms.GetKeyPolicy': () => failure('AccessDeniedException'),
    });
    const cause = {
      reason: 'denied',
      operation: 'kms.GetKeyPolicy',
      action: 'kms:GetKeyPolicy',
      error: 'AccessDeniedException',
      message: 'AccessDeniedException happened',
    };
    expect(resources.map(({ facets }) => facets.policy)).toEqual([
      { state: 'unknown', cause },
      { state: 'unknown', cause },
    ]);
    expect(gaps).toMatchObject([{ cause, count: 2, affects: ['AWS::KMS::Key'], list: false }]);
  });

  const reasons: [error: string, status: number, reason: string][] = [
    ['AccessDenied', 403, 'denied'],
    ['UnauthorizedOperation', 403, 'denied'],
    ['ThrottlingException', 400, 'throttled'],
    ['RequestLimitExceeded', 503, 'throttled'],
    ['SlowDown', 503, 'throttled'],
    ['TimeoutError', 0, 'timeout'],
    ['ECONNREFUSED', 0, 'unreachable'],
    ['InternalFailure', 500, 'serverError'],
    ['KMSInternalException', 500, 'serverError'],
    ['NotRecorded', 0, 'notRecorded'],
    ['MalformedResponse', 200, 'malformed'],
    ['ValidationException', 400, 'otherError'],
  ];
  it.each(reasons)('%s (%i) is %s', async (error, status, reason) => {
    const { resources } = await collectKeys(['policy'], { 'kms.GetKeyPolicy': () => failure(error, status) });
    expect(resources[0]!.facets.policy).toMatchObject({ state: 'unknown', cause: { reason } });
  });

  it('an answer without the picked member is malformed', async () => {
    const { resources } = await collectKeys(['metadata'], { 'kms.DescribeKey': () => ok({}) });
    expect(resources[0]!.facets.metadata).toMatchObject({ state: 'unknown', cause: { reason: 'malformed' } });
  });
});

describe('lists', () => {
  it('a denied list is a gap of its type, not an empty list', async () => {
    const { resources, gaps, listGaps } = await collectKeys(['metadata'], {
      'kms.ListKeys': () => failure('AccessDeniedException'),
    });
    expect(resources).toEqual([]);
    expect(listGaps).toMatchObject([{ type: 'AWS::KMS::Key', region: 'us-east-1', cause: { reason: 'denied' } }]);
    expect(gaps).toMatchObject([{ list: true, count: 1 }]);
  });

  it('a page that fails keeps what came before and says that there may be more', async () => {
    const { resources, listGaps } = await collectKeys([], {
      'kms.ListKeys': ({ input }) =>
        input.Marker ? failure('ThrottlingException') : ok({ Keys: [{ KeyId: 'a' }], NextMarker: 'm' }),
    });
    expect(resources.map(({ id }) => id)).toEqual(['a']);
    expect(listGaps).toMatchObject([{ cause: { reason: 'throttled', message: expect.stringContaining('page 2') } }]);
  });

  it('a token that repeats ends the list as truncated', async () => {
    const { listGaps, port } = await collectKeys([], {
      'kms.ListKeys': () => ok({ Keys: [{ KeyId: 'a' }], NextMarker: 'same' }),
    });
    expect(listGaps).toMatchObject([{ cause: { reason: 'truncated' } }]);
    expect(port.count('kms.ListKeys')).toBe(2);
  });

  it('rows that are no list, and entries without identifier, are malformed', async () => {
    for (const Keys of ['x', [null], [{}], [5], [{ KeyId: 7 }]]) {
      const { listGaps } = await collectKeys([], { 'kms.ListKeys': () => ok({ Keys }) });
      expect(listGaps).toMatchObject([{ cause: { reason: 'malformed' } }]);
    }
  });

  it('half a list of grants is no list of grants', async () => {
    const { resources } = await collectKeys(['grants'], {
      'kms.ListGrants': ({ input }) =>
        input.Marker ? failure('ThrottlingException') : ok({ Grants: [{}], NextMarker: 'm' }),
    });
    expect(resources[0]!.facets.grants).toMatchObject({
      state: 'unknown',
      cause: { reason: 'truncated', error: 'ThrottlingException' },
    });
  });

  it('rows of one list are spread over their resources; without the list nothing is known', async () => {
    const aliases = { Aliases: [{ AliasName: 'alias/a1', TargetKeyId: 'a' }, { AliasName: 'alias/aws/s3' }] };
    const good = await collectKeys(['aliases'], { 'kms.ListAliases': () => ok(aliases) });
    expect(byId(good.resources).a!.facets.aliases).toEqual({ state: 'present', value: [aliases.Aliases[0]] });
    expect(byId(good.resources).b!.facets.aliases).toEqual({ state: 'present', value: [] });
    const bad = await collectKeys(['aliases'], {});
    expect(bad.resources.every(({ facets }) => facets.aliases?.state === 'unknown')).toBe(true);
    expect(bad.gaps).toMatchObject([{ count: 1, cause: { operation: 'kms.ListAliases' } }]);
  });
});

describe('calls', () => {
  it('are the ones that the plan needs, each once', async () => {
    const { port } = await collectKeys(
      ['metadata', 'rotation', 'aliases'],
      {
        'kms.DescribeKey': () => ok({ KeyMetadata: { KeyManager: 'CUSTOMER' } }),
        'kms.ListAliases': () => ok({ Aliases: [] }),
        'kms.GetKeyRotationStatus': () => ok({ KeyRotationEnabled: true }),
      },
      ['eu-west-1', 'us-east-1'],
    );
    expect(port.duplicates()).toEqual([]);
    // Per Region: ListKeys + ListAliases + (DescribeKey + GetKeyRotationStatus) per key.
    expect(port.calls.length).toBe(2 * (2 + 2 * 2));
  });

  it('are not made for AWS managed keys, whose facets are then unknown and no gap', async () => {
    const { port, resources, gaps } = await collectKeys(['metadata', 'policy'], {
      'kms.DescribeKey': () => ok({ KeyMetadata: { KeyManager: 'AWS' } }),
    });
    expect(port.count('kms.GetKeyPolicy')).toBe(0);
    expect(resources[0]!.facets.policy).toMatchObject({ state: 'unknown', cause: { reason: 'notScanned' } });
    expect(gaps).toEqual([]);
  });

  it('two types that need one list share it', async () => {
    const port = new FakePort({ 'kms.ListKeys': () => keyList('a'), 'kms.ListAliases': () => ok({ Aliases: [] }) });
    await collect(port, plan({ 'AWS::KMS::Key': ['aliases'], 'AWS::KMS::Alias': ['alias'] }), scopeOf(['us-east-1']));
    expect(port.count('kms.ListAliases')).toBe(1);
  });

  it('of one parameter group are shared by its databases', async () => {
    const db = (name: string) => ({
      DBInstanceIdentifier: name,
      DBInstanceArn: `arn:aws:rds:us-east-1:111122223333:db:${name}`,
      DBParameterGroups: [{ DBParameterGroupName: 'default.postgres16' }],
    });
    const port = new FakePort({
      'rds.DescribeDBInstances': () => ok({ DBInstances: [db('one'), db('two')] }),
      'rds.DescribeDBParameters': ({ input }) =>
        ok(
          input.Marker
            ? { Parameters: [{ ParameterName: 'b' }] }
            : { Parameters: [{ ParameterName: 'a' }], Marker: 'm' },
        ),
    });
    const { resources } = await collect(
      port,
      plan({ 'AWS::RDS::DBInstance': ['parameterGroup'] }),
      scopeOf(['us-east-1']),
    );
    expect(port.count('rds.DescribeDBParameters')).toBe(2);
    expect(resources.map(({ facets }) => facets.parameterGroup)).toEqual(
      Array(2).fill({ state: 'present', value: [{ ParameterName: 'a' }, { ParameterName: 'b' }] }),
    );
  });
});

describe('buckets', () => {
  const buckets = (...rows: object[]) => ({
    's3.ListBuckets': () => ok({ Buckets: rows }),
    's3.GetBucketVersioning': () => ok({}),
  });
  const collectBuckets = async (port: FakePort, regions: string[]) =>
    collect(port, plan({ 'AWS::S3::Bucket': ['versioning'] }), scopeOf(regions));

  it('are listed once and asked in their own Region; others cost nothing', async () => {
    const port = new FakePort(
      buckets({ Name: 'a', BucketRegion: 'eu-west-1' }, { Name: 'b', BucketRegion: 'ap-south-1' }),
    );
    const { resources, unscanned } = await collectBuckets(port, ['eu-west-1', 'us-east-1']);
    expect(port.calls.map(({ operation, region }) => `${operation} ${region}`)).toEqual([
      'ListBuckets us-east-1',
      'GetBucketVersioning eu-west-1',
    ]);
    expect(resources).toMatchObject([{ id: 'a', region: 'eu-west-1' }]);
    expect(unscanned).toEqual([{ type: 'AWS::S3::Bucket', account: '111122223333', region: 'ap-south-1', id: 'b' }]);
  });

  it('are located when the list does not tell, with the old spellings', async () => {
    const locations: Record<string, object> = {
      a: {},
      b: { LocationConstraint: 'EU' },
      c: { LocationConstraint: 'eu-central-1' },
    };
    const port = new FakePort({
      ...buckets({ Name: 'a' }, { Name: 'b' }, { Name: 'c' }),
      's3.GetBucketLocation': ({ input }) => ok(locations[input.Bucket as string] as Record<string, unknown>),
    });
    const { resources } = await collectBuckets(port, ['eu-central-1', 'eu-west-1', 'us-east-1']);
    expect(Object.fromEntries(resources.map(({ id, region }) => [id, region]))).toEqual({
      a: 'us-east-1',
      b: 'eu-west-1',
      c: 'eu-central-1',
    });
  });

  it('that nobody can locate stay in the report, with nothing known of them', async () => {
    const port = new FakePort(buckets({ Name: 'a' }));
    const { resources, gaps } = await collectBuckets(port, ['eu-west-1']);
    expect(resources).toMatchObject([
      { id: 'a', facets: { versioning: { state: 'unknown', cause: { operation: 's3.GetBucketLocation' } } } },
    ]);
    expect(gaps).toMatchObject([{ cause: { operation: 's3.GetBucketLocation', reason: 'denied' } }]);
    expect(port.count('s3.GetBucketVersioning')).toBe(0);
  });
});

describe('trails', () => {
  const trail = (name: string, HomeRegion: string) => ({
    Name: name,
    HomeRegion,
    TrailARN: `arn:aws:cloudtrail:${HomeRegion}:111122223333:trail/${name}`,
  });
  const collectTrails = async (regions: string[]) => {
    const port = new FakePort({
      'cloudtrail.DescribeTrails': ({ region }) =>
        ok({
          trailList: [
            trail('everywhere', 'us-east-1'),
            ...(region === 'eu-west-1' ? [trail('local', 'eu-west-1')] : []),
          ],
        }),
      'cloudtrail.GetTrailStatus': () => ok({ IsLogging: true }),
    });
    const { resources } = await collect(port, plan({ 'AWS::CloudTrail::Trail': ['status'] }), scopeOf(regions));
    return { port, told: resources.map(({ id, region }) => `${id} ${region}`) };
  };

  it('are told once, in their home Region', async () => {
    const { port, told } = await collectTrails(['eu-west-1', 'us-east-1']);
    expect(told.sort()).toEqual(['everywhere us-east-1', 'local eu-west-1']);
    expect(port.count('cloudtrail.GetTrailStatus')).toBe(2);
  });

  it('whose home Region is not scanned are told by the first one that is', async () => {
    const { told } = await collectTrails(['ap-south-1', 'eu-west-1']);
    expect(told.sort()).toEqual(['everywhere us-east-1', 'local eu-west-1']);
  });
});

describe('the account', () => {
  it('has what holds everywhere once, and what holds for a Region in each', async () => {
    const port = new FakePort({
      's3-control.GetPublicAccessBlock': () => failure('NoSuchPublicAccessBlockConfiguration', 404),
      'ec2.GetEbsEncryptionByDefault': () => ok({ EbsEncryptionByDefault: true }),
    });
    const { resources } = await collect(
      port,
      plan({ 'AWS::::Account': ['publicAccessBlock', 'ebsEncryptionByDefault'] }),
      scopeOf(['eu-west-1', 'us-east-1']),
    );
    expect(resources.map(({ region, facets }) => [region, Object.keys(facets).sort()])).toEqual([
      ['aws-global', ['publicAccessBlock']],
      ['eu-west-1', ['ebsEncryptionByDefault', 'publicAccessBlock']],
      ['us-east-1', ['ebsEncryptionByDefault', 'publicAccessBlock']],
    ]);
    expect(port.count('ec2.GetEbsEncryptionByDefault')).toBe(2);
    expect(port.count('s3-control.GetPublicAccessBlock')).toBe(1);
  });
});

describe('parameter values', () => {
  const answers = {
    'ssm.DescribeParameters': () =>
      ok({
        Parameters: Array.from({ length: 12 }, (_, n) => ({
          Name: `p${String(n).padStart(2, '0')}`,
          Type: n === 0 ? 'SecureString' : 'String',
        })),
      }),
    'ssm.GetParameters': ({ input }: AwsCall) => {
      const names = (input.Names as string[]).filter(name => name !== 'p05');
      return ok({ Parameters: names.map(Name => ({ Name, Value: { secret: false, length: 1 } })) });
    },
  };

  it('are asked in batches, never for secure strings, and unknown where the answer leaves one out', async () => {
    const port = new FakePort(answers);
    const { resources } = await collect(
      port,
      plan({ 'AWS::SSM::Parameter': ['parameter', 'value'] }),
      scopeOf(['us-east-1']),
    );
    const { p00, p01, p05 } = byId(resources);
    expect(
      port.calls
        .filter(({ operation }) => operation === 'GetParameters')
        .map(({ input }) => [(input.Names as string[]).length, input.WithDecryption]),
    ).toEqual([
      [10, false],
      [1, false],
    ]);
    expect(p00!.facets.value).toEqual({ state: 'absent' });
    expect(p01!.facets.value).toEqual({
      state: 'present',
      value: { Name: 'p01', Value: { secret: false, length: 1 } },
    });
    expect(p05!.facets.value).toMatchObject({ state: 'unknown', cause: { reason: 'malformed' } });
  });
});
