import { describe, expect, it } from 'vitest';
import type { Collected } from '../../src/graph/collected.ts';
import { readPath } from '../../src/graph/reference-path.ts';
import { ResourceIndex } from '../../src/graph/resource-index.ts';
import { type Facet, GLOBAL_REGION, present, type Resource, unknown } from '../../src/model/index.ts';
import { elementType, findResourceType, memberType, resourceTypes } from '../../src/resources/index.ts';
import { facetShape } from '../../src/ruleset/cel-types.ts';

const ACCOUNT = '111122223333';
const KEY = 'AWS::KMS::Key';
const keyArn = (id: string, region = 'us-east-1', account = ACCOUNT) => `arn:aws:kms:${region}:${account}:key/${id}`;
const DENIED = { reason: 'denied', operation: 'ec2.DescribeVolumes', message: 'not allowed' } as const;

function resource(type: string, id: string, facets: Record<string, Facet>, more: Partial<Resource> = {}): Resource {
  const region = more.region ?? 'us-east-1';
  return {
    type,
    partition: 'aws',
    account: ACCOUNT,
    region,
    id,
    name: id,
    arn: `arn:x:${region}:${id}`,
    facets,
    ...more,
  };
}
const key = (id: string, region = 'us-east-1') => resource(KEY, id, {}, { region, arn: keyArn(id, region) });
const volume = (id: string, KmsKeyId: string, region = 'us-east-1') =>
  resource('AWS::EC2::Volume', id, { volume: present({ VolumeId: id, KmsKeyId }) }, { region });
const alias = (id: string, TargetKeyId?: string) =>
  resource('AWS::KMS::Alias', id, { alias: present({ AliasName: id, TargetKeyId }) });
const bucket = (id: string, facets: Record<string, Facet>, region = 'us-east-1') =>
  resource(
    'AWS::S3::Bucket',
    id,
    {
      encryption: { state: 'absent' },
      replication: { state: 'absent' },
      logging: present({}),
      inventories: present([]),
      ...facets,
    },
    { region, arn: `arn:aws:s3:::${id}` },
  );

function indexOf(resources: Resource[], more: Partial<Collected> = {}): ResourceIndex {
  return new ResourceIndex({
    resources,
    listGaps: [],
    unscanned: [],
    types: new Set(resourceTypes.map(({ type }) => type)),
    accounts: [{ account: ACCOUNT, regions: ['us-east-1', 'eu-west-1'], disabledRegions: [] }],
    ...more,
  });
}
const known = (index: ResourceIndex, arn: string, type = KEY) =>
  index.dependents(type, arn).dependents.map(one => `${one.resource.id} (${one.role})`);

describe('declared references', () => {
  const references = resourceTypes.flatMap(type => (type.references ?? []).map(reference => ({ type, reference })));

  it.each(
    references.map(
      ({ type, reference }) => [`${type.type} ${reference.facet} ${reference.path}`, type, reference] as const,
    ),
  )('%s leads to a text and to a type that exists', (_name, type, { facet, path, to }) => {
    let shape = facetShape(type, type.facets[facet]!);
    for (const part of path.split('.').filter(one => one !== '')) {
      const member = part.replace('[]', '');
      if (member !== '') shape = memberType(shape, member) ?? `no ${member} in ${shape}`;
      if (part.endsWith('[]')) shape = elementType(shape) ?? `no list: ${shape}`;
    }
    expect(shape).toBe('string');
    expect(findResourceType(to)).toBeDefined();
  });

  it('are read through lists and missing members', () => {
    const value = { Rules: [{ Destination: { Bucket: 'a' } }, {}, { Destination: { Bucket: 'b' } }], Role: '' };
    expect(readPath(value, 'Rules[].Destination.Bucket')).toEqual(['a', 'b']);
    expect(readPath(value, 'Role')).toEqual([]);
    expect(readPath(undefined, '[].A')).toEqual([]);
    for (const broken of [[{ A: 'x' }, null], 'x', [{ A: 7 }], { A: 'x' }]) {
      expect(readPath(broken, '[].A')).toBeUndefined();
    }
    expect(readPath('x', 'a.b')).toBeUndefined();
  });
});

describe('what depends on a key', () => {
  it('is found whether it is named by id, ARN, alias or alias ARN', () => {
    const index = indexOf([
      key('k1'),
      key('k2'),
      alias('alias/app', 'k1'),
      volume('by-id', 'k1'),
      volume('by-arn', keyArn('k1')),
      volume('by-alias', 'alias/app'),
      volume('by-alias-arn', `arn:aws:kms:us-east-1:${ACCOUNT}:alias/app`),
      volume('other', 'k2'),
      volume('elsewhere', 'k1', 'eu-west-1'),
    ]);
    expect(known(index, keyArn('k1'))).toEqual(['by-id (key)', 'by-arn (key)', 'by-alias (key)', 'by-alias-arn (key)']);
    expect(index.dependents(KEY, keyArn('k1')).gap).toBeUndefined();
  });

  it('is told once a role, however often the key is named', () => {
    const Rules = ['k1', 'k1', keyArn('k1')].map(id => ({
      Destination: { EncryptionConfiguration: { ReplicaKmsKeyID: id } },
    }));
    const index = indexOf([key('k1'), bucket('data', { replication: present({ Rules }) })]);
    expect(known(index, keyArn('k1'))).toEqual(['data (key of replicas)']);
  });

  it('crosses Regions where the reference may', () => {
    const replicaIn = (id: string) =>
      present({ Rules: [{ Destination: { EncryptionConfiguration: { ReplicaKmsKeyID: id } } }] });
    const index = indexOf([
      key('k1', 'eu-west-1'),
      bucket('by-arn', { replication: replicaIn(keyArn('k1', 'eu-west-1')) }),
      bucket('by-id', { replication: replicaIn('k1') }),
    ]);
    expect(known(index, keyArn('k1', 'eu-west-1'))).toEqual(['by-arn (key of replicas)', 'by-id (key of replicas)']);
  });

  it('is kept for keys that nobody listed', () => {
    const foreign = keyArn('k9', 'us-east-1', '999988887777');
    expect(known(indexOf([volume('v', foreign)]), foreign)).toEqual(['v (key)']);
  });
});

describe('the index knows where it is incomplete', () => {
  const gapOf = (index: ResourceIndex, arn = keyArn('k1')) => index.dependents(KEY, arn).gap;
  const gap = (type: string, region: string) => ({ type, partition: 'aws', account: ACCOUNT, region, cause: DENIED });

  it('a list that could not be read, in the Region where it matters', () => {
    expect(gapOf(indexOf([key('k1')], { listGaps: [gap('AWS::EC2::Volume', 'us-east-1')] }))).toMatchObject({
      reason: 'denied',
      message: 'what depends on it is not fully known: AWS::EC2::Volume (not allowed)',
    });
    expect(gapOf(indexOf([key('k1')], { listGaps: [gap('AWS::EC2::Volume', 'eu-west-1')] }))).toBeUndefined();
    expect(gapOf(indexOf([key('k1')], { listGaps: [gap('AWS::CloudTrail::Trail', 'eu-west-1')] }))).toBeDefined();
    expect(gapOf(indexOf([key('k1')], { listGaps: [gap('AWS::S3::Bucket', GLOBAL_REGION)] }))).toBeDefined();
    expect(gapOf(indexOf([key('k1')], { listGaps: [gap('AWS::S3::AccessPoint', 'us-east-1')] }))).toBeUndefined();
  });

  it('a facet that could not be read', () => {
    expect(gapOf(indexOf([key('k1'), bucket('data', { encryption: unknown(DENIED) })]))).toBeDefined();
    expect(gapOf(indexOf([key('k1'), bucket('data', { encryption: unknown(DENIED) }, 'eu-west-1')]))).toBeUndefined();
    expect(gapOf(indexOf([key('k1'), bucket('data', { replication: unknown(DENIED) }, 'eu-west-1')]))).toBeDefined();
    const { encryption: _, ...unread } = bucket('data', {}).facets;
    expect(gapOf(indexOf([key('k1'), { ...bucket('data', {}), facets: unread }]))).toMatchObject({
      reason: 'notScanned',
    });
  });

  it('a facet that is not what AWS documents', () => {
    const broken = resource('AWS::EC2::Volume', 'v', { volume: present({ KmsKeyId: 7 }) });
    expect(gapOf(indexOf([key('k1'), broken]))).toMatchObject({ reason: 'malformed' });
  });

  it('an alias that could not be resolved, but not a key of AWS before its first use', () => {
    const resources = [key('k1'), volume('v', 'alias/app')];
    expect(gapOf(indexOf(resources, { listGaps: [gap('AWS::KMS::Alias', 'us-east-1')] }))).toBeDefined();
    expect(gapOf(indexOf(resources))).toBeUndefined();
    expect(gapOf(indexOf([key('k1'), alias('alias/aws/ebs'), volume('v', 'alias/aws/ebs')]))).toBeUndefined();
  });

  it('a type that was not collected, and a bucket of a Region outside the scan', () => {
    expect(gapOf(indexOf([key('k1')], { types: new Set([KEY]) }))).toMatchObject({ reason: 'notScanned' });
    const unscanned = [{ type: 'AWS::S3::Bucket', account: ACCOUNT, region: 'ap-south-1', id: 'far' }];
    expect(gapOf(indexOf([key('k1')], { unscanned }))).toBeDefined();
  });
});

it('knows what depends on roles, buckets, secrets and snapshots, too', () => {
  const role = `arn:aws:iam::${ACCOUNT}:role/service/replicate`;
  const index = indexOf([
    resource('AWS::IAM::Role', 'replicate', { role: present({}) }, { region: GLOBAL_REGION, arn: role }),
    bucket('logs', {}),
    bucket('data', {
      replication: present({ Role: role, Rules: [{ Destination: { Bucket: 'arn:aws:s3:::logs' } }] }),
      logging: present({ LoggingEnabled: { TargetBucket: 'logs' } }),
    }),
    resource(
      'AWS::EC2::Snapshot',
      'snap-1',
      { snapshot: present({}) },
      { arn: 'arn:aws:ec2:us-east-1::snapshot/snap-1' },
    ),
    resource('AWS::EC2::Image', 'ami-1', {
      image: present({ BlockDeviceMappings: [{ Ebs: { SnapshotId: 'snap-1' } }] }),
    }),
  ]);
  expect(known(index, role, 'AWS::IAM::Role')).toEqual(['data (replication role)']);
  expect(known(index, 'arn:aws:s3:::logs', 'AWS::S3::Bucket')).toEqual([
    'data (replication destination)',
    'data (access log bucket)',
  ]);
  expect(known(index, 'arn:aws:ec2:us-east-1::snapshot/snap-1', 'AWS::EC2::Snapshot')).toEqual([
    'ami-1 (backing snapshot)',
  ]);
});
