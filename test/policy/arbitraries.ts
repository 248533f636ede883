import fc from 'fast-check';

/** Small pools, so that generated policies, callers and requests meet often. */
export const ACCOUNTS = ['111122223333', '444455556666', '999999999999'];
const ROLES = ACCOUNTS.map(account => `arn:aws:iam::${account}:role/app`);
const ENTRIES = ['*', ...ACCOUNTS, ...ROLES, 'arn:aws:iam::111122223333:root', 'AROADBQP57FF2AEXAMPLE'];
export const CALLERS = [
  '*',
  ...ACCOUNTS,
  ...ROLES,
  'arn:aws:iam::111122223333:user/ann',
  'arn:aws:sts::111122223333:assumed-role/app/s1',
  'cloudtrail.amazonaws.com',
];
export const ACTIONS = ['s3:GetObject', 's3:PutObject', 'kms:Decrypt', 'sts:AssumeRole'];
export const RESOURCES = ['arn:aws:s3:::b/o', 'arn:aws:s3:::b', 'arn:aws:kms:us-east-1:111122223333:key/k'];
const KEYS = [
  'aws:PrincipalOrgID',
  'aws:PrincipalOrgPaths',
  'aws:PrincipalAccount',
  'aws:PrincipalArn',
  'aws:SourceAccount',
  'aws:SourceArn',
  'aws:SourceIp',
  'aws:SourceVpce',
  'aws:PrincipalIsAWSService',
  'aws:SecureTransport',
  'kms:CallerAccount',
  'kms:ViaService',
  'kms:EncryptionContext:aws:cloudtrail:arn',
  's3:prefix',
  'custom:key',
];
const VALUES = [
  '*',
  'true',
  'false',
  'o-ours',
  'o-*',
  'o-ours/r-a/ou-b/*',
  '10',
  '0.0.0.0/0',
  '203.0.113.0/24',
  'vpce-1a2b',
  '2020-01-01',
  'arn:aws:iam::111122223333:role/*',
  'arn:aws:cloudtrail:*:999999999999:trail/*',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a policy variable
  '${aws:username}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a policy variable
  '${aws:ResourceOrgID}',
  ...ACCOUNTS,
];
const OPERATORS = [
  'StringEquals',
  'StringNotEquals',
  'StringLike',
  'StringNotLike',
  'StringEqualsIgnoreCase',
  'ArnLike',
  'ArnNotEquals',
  'NumericLessThan',
  'DateGreaterThan',
  'Bool',
  'BinaryEquals',
  'IpAddress',
  'NotIpAddress',
  'Null',
  'Nonsense',
].flatMap(name => [name, `${name}IfExists`, `ForAnyValue:${name}`, `ForAllValues:${name}`]);

const oneOrMany = (pool: string[]) =>
  fc.oneof(fc.constantFrom(...pool), fc.uniqueArray(fc.constantFrom(...pool), { minLength: 1, maxLength: 3 }));

export const conditionBlock = fc.dictionary(
  fc.constantFrom(...OPERATORS),
  fc.dictionary(fc.constantFrom(...KEYS), oneOrMany(VALUES), { minKeys: 1, maxKeys: 2 }),
  { minKeys: 1, maxKeys: 2 },
);

const principal = fc.oneof(
  fc.constant('*' as const),
  fc.record(
    {
      AWS: oneOrMany(ENTRIES),
      Service: fc.constantFrom('cloudtrail.amazonaws.com', 'logs.us-east-1.amazonaws.com'),
      Federated: fc.constantFrom('accounts.google.com', 'arn:aws:iam::999999999999:saml-provider/x'),
    },
    { requiredKeys: [] },
  ),
);

const either = <T>(name: string, value: fc.Arbitrary<T>, weight = 5) =>
  fc.oneof(
    { weight, arbitrary: value.map(one => ({ [name]: one })) },
    { weight: 1, arbitrary: value.map(one => ({ [`Not${name}`]: one })) },
  );

export const statement = (effects: string[] = ['Allow', 'Deny'], principals = true) =>
  fc
    .record({
      effect: fc.constantFrom(...effects),
      principal: principals ? either('Principal', principal) : fc.constant({}),
      action: either('Action', oneOrMany(['*', 's3:*', 'kms:*', 's3:Get*', ...ACTIONS])),
      resource: either('Resource', oneOrMany(['*', 'arn:aws:s3:::b/*', 'arn:aws:s3:::b*', ...RESOURCES])),
      condition: fc.option(conditionBlock, { nil: undefined }),
    })
    .map(({ effect, principal: who, action, resource, condition }) => ({
      Effect: effect,
      ...who,
      ...action,
      ...resource,
      ...(condition ? { Condition: condition } : {}),
    }));

/** Statements carry a Sid of their own, so that answers compare whatever their order. */
export const document = (principals = true) =>
  fc
    .record({
      Version: fc.constantFrom('2012-10-17', '2008-10-17'),
      Statement: fc.array(statement(undefined, principals), { maxLength: 4 }),
    })
    .map(({ Version, Statement }) => ({ Version, Statement: Statement.map((one, at) => ({ Sid: `s${at}`, ...one })) }));

export const context = fc.dictionary(
  fc.constantFrom(...KEYS),
  fc.oneof(fc.constantFrom(...VALUES), fc.constant(null), fc.uniqueArray(fc.constantFrom(...VALUES), { maxLength: 2 })),
  { maxKeys: 5 },
);
