import { describe, expect, it } from 'vitest';
import type { CaseResource, RuleCase } from '../../src/model/index.ts';
import { compile, evaluateExpression } from './evaluate-expression.ts';

const KEY_ARN = 'arn:aws:kms:us-east-1:111122223333:key/k';
const ROLE = 'arn:aws:iam::111122223333:role/path/app';
const text = (...Statement: object[]) => JSON.stringify({ Version: '2012-10-17', Statement });
const DELEGATE = {
  Effect: 'Allow',
  Principal: { AWS: 'arn:aws:iam::111122223333:root' },
  Action: 'kms:*',
  Resource: '*',
};
const DECRYPT = { Effect: 'Allow', Action: 'kms:Decrypt', Resource: '*' };
const DENY = { Effect: 'Deny', Action: 'kms:*', Resource: '*' };

const key = (statements: object[] = [DELEGATE], grants: object[] = []): CaseResource => ({
  type: 'AWS::KMS::Key',
  id: 'k',
  arn: KEY_ARN,
  given: { policy: { Policy: text(...statements) }, grants },
});
const inline = (...statements: object[]) => [
  { PolicyName: 'p', PolicyDocument: encodeURIComponent(text(...statements)) },
];
const role = (detail: object): CaseResource => ({
  type: 'AWS::IAM::Role',
  id: 'app',
  arn: ROLE,
  given: { role: { RolePolicyList: [], AttachedManagedPolicies: [], ...detail } },
});
const managed = (arn: string, ...statements: object[]): CaseResource => ({
  type: 'AWS::IAM::ManagedPolicy',
  id: arn,
  arn,
  given: { policy: { PolicyVersionList: [{ IsDefaultVersion: true, Document: text(...statements) }] } },
});
const may = (principal: string, withResources: CaseResource[], rest: Partial<RuleCase> = {}) =>
  evaluateExpression('AWS::S3::Bucket', `mayUse("${principal}", "kms:Decrypt", "${KEY_ARN}")`, {
    with: withResources,
    ...rest,
  });

describe('mayUse()', () => {
  it('takes the key policy and the identity policies together', () => {
    expect(may(ROLE, [key(), role({ RolePolicyList: inline(DECRYPT) })])).toBe(true);
    expect(may(ROLE, [key(), role({})])).toBe(false);
    expect(may(ROLE, [key([]), role({ RolePolicyList: inline(DECRYPT) })])).toBe(false);
    expect(may(ROLE, [key([DELEGATE, { ...DENY, Principal: '*' }]), role({ RolePolicyList: inline(DECRYPT) })])).toBe(
      false,
    );
  });

  it('knows sessions by their role', () => {
    const session = 'arn:aws:sts::111122223333:assumed-role/app/i-1';
    expect(may(session, [key(), role({ RolePolicyList: inline(DECRYPT) })])).toBe(true);
  });

  it('reads managed policies, of AWS too, and boundaries', () => {
    const aws = 'arn:aws:iam::aws:policy/AWSKeyUser';
    const own = 'arn:aws:iam::111122223333:policy/limit';
    const attached = { AttachedManagedPolicies: [{ PolicyArn: aws }] };
    expect(may(ROLE, [key(), role(attached), managed(aws, DECRYPT)])).toBe(true);
    const limited = { ...attached, PermissionsBoundary: { PermissionsBoundaryArn: own } };
    expect(may(ROLE, [key(), role(limited), managed(aws, DECRYPT), managed(own, { ...DECRYPT, Action: 's3:*' })])).toBe(
      false,
    );
    expect(() => may(ROLE, [key(), role(limited), managed(aws, DECRYPT)])).toThrow(/boundary/);
  });

  it('reads the groups of users', () => {
    const user = 'arn:aws:iam::111122223333:user/eve';
    const eve = {
      type: 'AWS::IAM::User',
      id: 'eve',
      arn: user,
      given: { user: { GroupList: ['ops'], AttachedManagedPolicies: [] } },
    };
    const ops = {
      type: 'AWS::IAM::Group',
      id: 'ops',
      arn: 'arn:aws:iam::111122223333:group/ops',
      given: { group: { GroupPolicyList: inline(DECRYPT), AttachedManagedPolicies: [] } },
    };
    expect(may(user, [key(), eve, ops])).toBe(true);
    expect(
      may(user, [key(), eve, { ...ops, given: { group: { GroupPolicyList: [], AttachedManagedPolicies: [] } } }]),
    ).toBe(false);
    expect(() => may(user, [key(), eve])).toThrow(/identity policy is not known/);
  });

  it('counts grants', () => {
    expect(may(ROLE, [key([DELEGATE], [{ GranteePrincipal: ROLE, Operations: ['Decrypt'] }]), role({})])).toBe(true);
  });

  it('is unknown where a part that decides could not be read', () => {
    const allowed = role({ RolePolicyList: inline(DECRYPT) });
    expect(() => may(ROLE, [{ ...key(), denied: ['policy'] }, allowed])).toThrow(/resource policy is not known/);
    expect(() => may(ROLE, [key(), { ...allowed, denied: ['role'] }])).toThrow(/identity policy is not known/);
    expect(() =>
      may(ROLE, [key(), role({ AttachedManagedPolicies: [{ PolicyArn: 'arn:aws:iam::aws:policy/X' }] })]),
    ).toThrow(/identity/);
    expect(() => may(ROLE, [allowed])).toThrow(/does not exist/);
    expect(() => may(ROLE, [key(), { type: 'AWS::IAM::Role', id: 'app', arn: ROLE, given: { role: {} } }])).toThrow(
      /identity/,
    );
  });

  it('takes what is known of the request', () => {
    const pinned = {
      ...DECRYPT,
      Condition: { StringEquals: { 'kms:ViaService': 's3.us-east-1.amazonaws.com', 'kms:EncryptionContext:a': 'b' } },
    };
    const ask = (context: string) =>
      evaluateExpression('AWS::S3::Bucket', `mayUse("${ROLE}", "kms:Decrypt", "${KEY_ARN}", ${context})`, {
        with: [key(), role({ RolePolicyList: inline(pinned) })],
      });
    expect(ask('{"kms:ViaService": "s3.us-east-1.amazonaws.com", "kms:EncryptionContext:a": "b"}')).toBe(true);
    expect(ask('{"kms:ViaService": "ec2.us-east-1.amazonaws.com"}')).toBe(false);
    expect(() => ask('{"kms:ViaService": "s3.us-east-1.amazonaws.com"}')).toThrow(/EncryptionContext/i);
  });

  it('judges buckets and secrets, with Block Public Access', () => {
    const allow = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::data/*' };
    const ask = (publicAccessBlock: object | null) =>
      evaluateExpression('AWS::S3::Bucket', 'mayUse("*", "s3:GetObject", resource.arn + "/x")', {
        resource: { id: 'data', arn: 'arn:aws:s3:::data' },
        given: { policy: { Policy: text(allow) }, publicAccessBlock },
        with: [{ type: 'AWS::::Account', id: '111122223333', given: { publicAccessBlock: null } }],
      });
    expect(ask(null)).toBe(true);
    expect(ask({ RestrictPublicBuckets: true })).toBe(false);
  });

  it('tells the planner what it reads', () => {
    const { reads } = compile('AWS::S3::Bucket', 'mayUse(replication.Role, "kms:Decrypt", "k")');
    expect([...reads.get('AWS::KMS::Key')!].sort()).toEqual(['grants', 'policy']);
    expect([...reads.keys()].sort()).toEqual([
      ...['AWS::IAM::Group', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::Role', 'AWS::IAM::User'],
      ...['AWS::KMS::Alias', 'AWS::KMS::Key', 'AWS::S3::Bucket'],
    ]);
  });
});

describe('effectiveBlockPublicAccess()', () => {
  const flag = (own: object | null | undefined, account: object | null | undefined) =>
    evaluateExpression('AWS::S3::Bucket', 'effectiveBlockPublicAccess(resource).RestrictPublicBuckets', {
      given: own === undefined ? {} : { publicAccessBlock: own },
      with: [
        {
          type: 'AWS::::Account',
          id: '111122223333',
          given: account === undefined ? {} : { publicAccessBlock: account },
        },
      ],
    });
  const on = { RestrictPublicBuckets: true };

  it('is set where either level sets it, and unknown where the other could not be read', () => {
    expect(flag(on, null)).toBe(true);
    expect(flag(null, on)).toBe(true);
    expect(flag(null, null)).toBe(false);
    expect(flag(on, undefined)).toBe(true);
    expect(() => flag(null, undefined)).toThrow(/RestrictPublicBuckets .* not known/);
  });
});

describe('dependents()', () => {
  const given = { metadata: { KeyId: 'k' } };
  const resource = { id: 'k', arn: KEY_ARN };
  const volume = { type: 'AWS::EC2::Volume', id: 'vol-1', given: { volume: { KmsKeyId: 'k' } } };

  it('describes them by type', () => {
    const ask = (more: Partial<RuleCase>) =>
      evaluateExpression('AWS::KMS::Key', 'describe(dependents(resource.arn))', { given, resource, ...more });
    expect(ask({ with: [volume, { ...volume, id: 'vol-2' }] })).toBe('2 AWS::EC2::Volume');
    expect(ask({ with: [volume], incomplete: ['AWS::SSM::Parameter'] })).toBe('1 AWS::EC2::Volume, perhaps more');
  });

  it('tells the planner to read every reference to the type, and only the members that hold one', () => {
    const { reads, selects, dependentsOf } = compile(
      'AWS::KMS::Key',
      'dependents(resource.arn).exists(d, d.role == "key")',
    );
    expect([...dependentsOf]).toEqual(['AWS::KMS::Key']);
    expect([...reads.get('AWS::EC2::Volume')!]).toEqual(['volume']);
    expect([...reads.get('AWS::S3::Bucket')!].sort()).toEqual(['encryption', 'inventories', 'replication']);
    expect([...selects.get('AWS::EC2::Volume volume')!]).toEqual(['KmsKeyId']);
    expect(reads.get('AWS::KMS::Alias')).toEqual(new Set(['alias']));
  });

  it('may be asked of another resource', () => {
    const source = 'dependents(key("k").arn).exists(d, d.account == resource.account && d.service == "ec2")';
    expect(
      evaluateExpression('AWS::EC2::Volume', source, {
        given: { volume: { KmsKeyId: 'k' } },
        with: [{ type: 'AWS::KMS::Key', id: 'k', arn: KEY_ARN, given: {} }],
      }),
    ).toBe(true);
  });
});
