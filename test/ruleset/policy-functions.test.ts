import { describe, expect, it } from 'vitest';
import type { RuleCase } from '../../src/model/index.ts';
import { compile, evaluateExpression } from './evaluate-expression.ts';

const KEY = 'AWS::KMS::Key';
const BUCKET = 'AWS::S3::Bucket';
const SECRET = 'AWS::SecretsManager::Secret';

const allow = (Principal: unknown, rest: object = {}) => ({
  Effect: 'Allow',
  Principal,
  Action: 'kms:*',
  Resource: '*',
  ...rest,
});
const document = (...Statement: object[]) => JSON.stringify({ Version: '2012-10-17', Statement });
const policy = (...statements: object[]) => ({ policy: { Policy: document(...statements) } });
const onKey = (source: string, statements: object[], rest: Partial<RuleCase> = {}) =>
  evaluateExpression(KEY, source, { given: policy(...statements), ...rest });

const OWN = 'arn:aws:iam::111122223333:root';
const OTHER = 'arn:aws:iam::999988887777:role/partner';
const UNDECIDED = allow('*', { Sid: 'Odd', Condition: { StringEquals: { 'custom:Key': 'x' } } });

describe('publicStatements()', () => {
  const open = 'publicStatements(policy.Policy).exists(s, true)';

  it('finds what lets everyone in', () => {
    expect(onKey(open, [allow('*')])).toBe(true);
    expect(onKey(open, [allow({ AWS: OWN })])).toBe(false);
    expect(onKey(open, [allow('*', { Condition: { StringEquals: { 'kms:CallerAccount': '111122223333' } } })])).toBe(
      false,
    );
  });

  it('is decided by a certain statement whatever the others are, and unknown without one', () => {
    expect(onKey(open, [UNDECIDED, allow('*')])).toBe(true);
    expect(() => onKey(open, [UNDECIDED])).toThrow(/statement Odd: .*custom:Key/);
    expect(onKey('publicStatements(policy.Policy).all(s, s.sid != "")', [UNDECIDED, allow('*')])).toBe(false);
  });

  it('leaves out what is not about the actions asked for', () => {
    const about = (actions: string) => `publicStatements(policy.Policy, ${actions}).exists(s, true)`;
    const describeOnly = { ...UNDECIDED, Action: 'kms:DescribeKey' };
    expect(onKey(about('["kms:Decrypt"]'), [describeOnly])).toBe(false);
    expect(() => onKey(about('["kms:Describe*"]'), [describeOnly])).toThrow(/custom:Key/);
    const { Action: _, ...noAction } = allow('*', { NotAction: 'kms:Decrypt' });
    expect(onKey(about('["kms:Decrypt"]'), [noAction])).toBe(false);
    expect(onKey(about('["kms:Encrypt"]'), [noAction])).toBe(true);
  });

  it('takes a policy that is no policy for unknown, never for one without statements', () => {
    for (const Policy of ['{', '{"Statement": [{"Effect": "Allow"}]}', '', '{"Statement":[],"Statement":[]}']) {
      expect(() => evaluateExpression(KEY, open, { given: { policy: { Policy } } })).toThrow(/cannot be read/);
    }
    expect(() => evaluateExpression(KEY, open, { given: { policy: {} } })).toThrow(/holds no policy/);
    expect(() => evaluateExpression(KEY, open, { given: {} })).toThrow(/policy is not given/);
  });

  it('finds no statements where there is no policy', () => {
    expect(evaluateExpression(BUCKET, open, { given: { policy: null } })).toBe(false);
    const ofSecret = 'publicStatements(policy.ResourcePolicy).exists(s, true)';
    expect(evaluateExpression(SECRET, ofSecret, { given: { policy: { ARN: 'arn:x' } } })).toBe(false);
  });

  it('takes "*" on a resource of one service for the actions of that service', () => {
    const deny = { Effect: 'Deny', Principal: '*', Action: 'kms:*', Resource: '*' };
    expect(onKey(open, [allow('*', { Action: '*' }), deny])).toBe(false);
    const withKey = { type: KEY, id: 'k', arn: 'arn:aws:kms:us-east-1:111122223333:key/k' };
    const given = policy(allow('*', { Action: '*' }), deny);
    expect(
      evaluateExpression(BUCKET, 'publicStatements(key("k").policy.Policy).exists(s, true)', {
        with: [{ ...withKey, given }],
      }),
    ).toBe(false);
  });
});

describe('statements as evidence and message', () => {
  it('shows the known ones and says that there may be more', () => {
    expect(onKey('publicStatements(policy.Policy)', [allow('*', { Sid: 'Open' }), UNDECIDED])).toEqual([
      {
        sid: 'Open',
        index: 0,
        effect: 'Allow',
        principals: ['*'],
        actions: ['kms:*'],
        resources: ['*'],
        why: 'everyone is let in without a condition',
      },
      { unknown: expect.stringContaining('custom:Key') },
    ]);
    expect(onKey('describe(publicStatements(policy.Policy))', [allow('*', { Sid: 'Open' }), UNDECIDED])).toBe(
      'statement Open: everyone is let in without a condition: kms:*',
    );
    expect(onKey('describe(statements(policy.Policy))', [allow({ AWS: OWN })])).toBe('statement 1: kms:*');
  });
});

describe('externalStatements()', () => {
  const outside = 'externalStatements(policy.Policy).exists(s, true)';

  it('knows the scanned accounts and the trusted ones', () => {
    expect(onKey(outside, [allow({ AWS: OWN })])).toBe(false);
    expect(onKey(outside, [allow({ AWS: OTHER })])).toBe(true);
    expect(onKey(outside, [allow({ AWS: OTHER })], { trust: { accounts: ['999988887777'] } })).toBe(false);
  });

  it('says who is outside', () => {
    const statement = [allow({ AWS: [OWN, OTHER] })];
    expect(onKey('externalStatements(policy.Policy).map(s, s.accounts)', statement)).toEqual([['999988887777']]);
    const organization = { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-abcdefghij' } } };
    expect(onKey('externalStatements(policy.Policy)[0].organizations', [allow('*', organization)])).toEqual([
      'o-abcdefghij',
    ]);
    expect(onKey(outside, [allow('*', organization)], { trust: { organizations: ['o-abcdefghij'] } })).toBe(false);
  });
});

it('the other questions about statements', () => {
  const service = allow({ Service: 'logs.us-east-1.amazonaws.com' });
  expect(onKey('serviceStatementsWithoutSourceGuard(policy.Policy).map(s, s.services)', [service])).toEqual([
    ['logs.us-east-1.amazonaws.com'],
  ]);
  const { Principal: _, ...spared } = allow('*', { NotPrincipal: { AWS: OWN } });
  expect(onKey('notPrincipalStatements(policy.Policy).exists(s, s.effect == "Allow")', [spared])).toBe(true);
  expect(onKey('danglingPrincipals(policy.Policy)', [allow({ AWS: ['AIDAEXAMPLEEXAMPLEXX', OWN] })])).toEqual([
    'AIDAEXAMPLEEXAMPLEXX',
  ]);
  const allows = 'allows(policy.Policy, "kms:PutKeyPolicy").exists(s, s.accounts.exists(a, a == resource.account))';
  expect(onKey(allows, [allow({ AWS: OWN })])).toBe(true);
  expect(onKey(allows, [allow({ AWS: OWN }, { Action: 'kms:Decrypt' })])).toBe(false);
  expect(
    onKey('statements(policy.Policy).all(s, s.conditionKeys == ["kms:viaservice"])', [
      allow({ AWS: OWN }, { Condition: { StringEquals: { 'kms:ViaService': 's3.us-east-1.amazonaws.com' } } }),
    ]),
  ).toBe(true);
  expect(
    onKey('statements(policy.Policy).exists(s, s.grants(["kms:Put*", "kms:Create*"]))', [allow({ AWS: OWN })]),
  ).toBe(true);
});

it('admits() asks the side of the resource', () => {
  const admits = 'admits(policy.Policy, "999988887777", "kms:Decrypt")';
  expect(onKey(admits, [allow({ AWS: OTHER })])).toBe(true);
  expect(onKey(admits, [allow({ AWS: OWN })])).toBe(false);
  expect(() => onKey(admits, [UNDECIDED])).toThrow(/custom:Key/);
});

it('admits() takes what is known of the request', () => {
  const via = (service: string) =>
    `admits(policy.Policy, "999988887777", "kms:Decrypt", {"kms:ViaService": "${service}.us-east-1.amazonaws.com"})`;
  const statement = {
    ...allow({ AWS: OTHER }),
    Condition: { StringEquals: { 'kms:ViaService': 'ec2.us-east-1.amazonaws.com' } },
  };
  expect(onKey(via('ec2'), [statement])).toBe(true);
  expect(onKey(via('rds'), [statement])).toBe(false);
  expect(() => onKey('admits(policy.Policy, "999988887777", "kms:Decrypt")', [statement])).toThrow(/kms:ViaService/i);
});

describe('enforcesTls() and refusesSseC()', () => {
  const given = (...statements: object[]) => ({ given: policy(...statements) });
  const deny = (Resource: unknown) => ({
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource,
    Condition: { Bool: { 'aws:SecureTransport': ['false'] } },
  });
  const arn = 'arn:aws:s3:::data';
  const resource = { arn };

  it('tell yes from in part and no', () => {
    const enforced = 'enforcesTls(policy.Policy, resource.arn).enforced';
    expect(evaluateExpression(BUCKET, enforced, { ...given(deny([arn, `${arn}/*`])), resource })).toBe('yes');
    expect(evaluateExpression(BUCKET, enforced, { ...given(deny(`${arn}/*`)), resource })).toBe('partial');
    expect(evaluateExpression(BUCKET, enforced, { given: { policy: null }, resource })).toBe('no');
    expect(
      evaluateExpression(BUCKET, 'enforcesTls(policy.Policy, resource.arn).open', {
        ...given(deny(`${arn}/*`)),
        resource,
      }),
    ).toEqual([`s3:* on ${arn}`]);
  });

  it('ask for other services by actions and resources', () => {
    const sns = 'enforcesTls(policy.Policy, ["sns:Publish"], ["*"]).enforced == "yes"';
    expect(evaluateExpression(BUCKET, sns, given({ ...deny('*'), Action: 'sns:*' }))).toBe(true);
    const sseC = {
      ...deny(`${arn}/*`),
      Action: 's3:PutObject',
      Condition: { Null: { 's3:x-amz-server-side-encryption-customer-algorithm': 'false' } },
    };
    expect(
      evaluateExpression(BUCKET, 'refusesSseC(policy.Policy, resource.arn).enforced', { ...given(sseC), resource }),
    ).toBe('yes');
  });
});

describe('isTrusted() and accountOf()', () => {
  const trust = { accounts: ['444455556666'], organizations: ['o-abcdefghij'], canonicalUsers: ['a'.repeat(64)] };
  it.each([
    ['111122223333', true],
    ['arn:aws:iam::444455556666:role/x', true],
    ['999988887777', false],
    ['arn:aws:iam::999988887777:root', false],
    ['*', false],
    ['o-abcdefghij', true],
    ['arn:aws:organizations::999988887777:organization/o-abcdefghij', true],
    ['arn:aws:organizations::999988887777:ou/o-zzzzzzzzzz/ou-ab12-11111111', false],
    ['a'.repeat(64), true],
    ['b'.repeat(64), false],
    ['dynamodb.us-east-1.amazonaws.com', true],
  ])('%s: %s', (who, expected) => {
    expect(evaluateExpression(KEY, `isTrusted("${who}")`, { trust })).toBe(expected);
  });

  it('is unknown for what nobody can tell', () => {
    for (const who of ['AROAEXAMPLEEXAMPLEXX', 'amazon', 'c'.repeat(64)]) {
      expect(() => evaluateExpression(KEY, `isTrusted("${who}")`)).toThrow(/not known/);
    }
  });

  it('reads the account of an ARN', () => {
    expect(evaluateExpression(KEY, 'accountOf("arn:aws:kms:us-east-1:111122223333:key/a")')).toBe('111122223333');
    expect(evaluateExpression(KEY, 'accountOf("arn:aws:s3:::bucket") + accountOf("alias/x")')).toBe('');
  });
});

describe('what could mislead does not load', () => {
  it.each([
    ['publicStatements(policy.Policy).size() > 0', /not be known whole/],
    ['size(publicStatements(policy.Policy)) > 0', /not be known whole/],
    ['publicStatements(policy.Policy) != []', /not be known whole/],
    ['publicStatements(policy.Policy).exists(s, s.sids == "")', /No such key: sids/],
    ['publicStatements(metadata.Enabled).exists(s, true)', /no matching overload/],
    ['dependents("arn:aws:kms:us-east-1:1:key/a").exists(d, true)', /takes resource\.arn/],
    ['dependents(resource.id).exists(d, true)', /takes resource\.arn/],
    ['mayUse("arn", metadata.KeyId, resource.arn)', /must be a literal/],
    ['mayUse("arn", "sqs:SendMessage", resource.arn)', /must be a literal of one of kms, s3, secretsmanager/],
  ])('%s', (source, message) => {
    expect(() => compile(KEY, source)).toThrow(message);
  });
});
