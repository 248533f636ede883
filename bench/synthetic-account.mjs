// Writes a recording of an account of a given size, shaped as AWS answers.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ACCOUNT = '111122223333';
const REGION = 'us-east-1';
const CREATED = '2024-03-01T10:00:00.000Z';

const uuid = n => `${n.toString(16).padStart(8, '0')}-1111-4222-8333-444455556666`;
const keyArn = n => `arn:aws:kms:${REGION}:${ACCOUNT}:key/${uuid(n)}`;
const hex = n => n.toString(16).padStart(17, '0');

/**
 * @param {string} directory
 * @param {number} size about how many resources
 * @returns {number} how many resources
 */
export function writeSyntheticAccount(directory, size) {
  const share = part => Math.max(1, Math.round(size * part));
  const counts = {
    keys: share(0.02),
    volumes: share(0.3),
    snapshots: share(0.3),
    parameters: share(0.2),
    secrets: share(0.05),
    buckets: share(0.03),
    logGroups: share(0.1),
  };
  const files = new Map();
  const add = (operation, input, output) => {
    if (!files.has(operation)) files.set(operation, []);
    files.get(operation).push(JSON.stringify(output.error ? { input, ...output } : { input, output }));
  };
  // Inputs are those that keyward sends, as a live recording would hold them.
  const list = (operation, member, token, rows, size, request = {}) => {
    for (let from = 0; from < Math.max(1, rows.length); from += size) {
      const next = from + size < rows.length ? { [token[1]]: `page-${from + size}` } : {};
      add(operation, from === 0 ? request : { ...request, [token[0]]: `page-${from}` }, {
        [member]: rows.slice(from, from + size),
        ...next,
      });
    }
  };
  const range = n => Array.from({ length: n }, (_, i) => i);

  list(
    'kms.ListKeys',
    'Keys',
    ['Marker', 'NextMarker'],
    range(counts.keys).map(n => ({ KeyId: uuid(n), KeyArn: keyArn(n) })),
    1000,
    { Limit: 1000 },
  );
  list(
    'kms.ListAliases',
    'Aliases',
    ['Marker', 'NextMarker'],
    range(counts.keys).map(n => ({
      AliasName: `alias/app-${n}`,
      AliasArn: `arn:aws:kms:${REGION}:${ACCOUNT}:alias/app-${n}`,
      TargetKeyId: uuid(n),
      CreationDate: CREATED,
      LastUpdatedDate: CREATED,
    })),
    100,
    { Limit: 100 },
  );
  for (const n of range(counts.keys)) {
    const input = { KeyId: uuid(n) };
    add('kms.DescribeKey', input, {
      KeyMetadata: {
        AWSAccountId: ACCOUNT,
        KeyId: uuid(n),
        Arn: keyArn(n),
        CreationDate: CREATED,
        Enabled: true,
        Description: `key of application ${n}`,
        KeyUsage: 'ENCRYPT_DECRYPT',
        KeyState: 'Enabled',
        Origin: 'AWS_KMS',
        KeyManager: 'CUSTOMER',
        CustomerMasterKeySpec: 'SYMMETRIC_DEFAULT',
        KeySpec: 'SYMMETRIC_DEFAULT',
        EncryptionAlgorithms: ['SYMMETRIC_DEFAULT'],
        MultiRegion: false,
      },
    });
    add(
      'kms.GetKeyRotationStatus',
      input,
      n % 3
        ? {
            KeyRotationEnabled: true,
            KeyId: uuid(n),
            RotationPeriodInDays: 365,
            NextRotationDate: '2027-03-01T10:00:00.000Z',
          }
        : { KeyRotationEnabled: false, KeyId: uuid(n) },
    );
    add('kms.ListGrants', input, { Grants: [], Truncated: false });
    add('kms.ListKeyRotations', input, { Rotations: [], Truncated: false });
    add('kms.GetKeyLastUsage', input, {
      KeyId: uuid(n),
      KeyLastUsage: { Timestamp: '2026-05-01T00:00:00.000Z', Operation: 'Decrypt' },
      TrackingStartDate: CREATED,
    });
    add('kms.GetKeyPolicy', input, {
      PolicyName: 'default',
      Policy: JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            Sid: 'root',
            Effect: 'Allow',
            Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` },
            Action: 'kms:*',
            Resource: '*',
          },
        ],
      }),
    });
  }
  const tags = n => [
    { Key: 'Name', Value: `volume-${n}` },
    { Key: 'Environment', Value: n % 4 ? 'prod' : 'dev' },
  ];
  list(
    'ec2.DescribeVolumes',
    'Volumes',
    ['NextToken', 'NextToken'],
    range(counts.volumes).map(n => ({
      VolumeId: `vol-${hex(n)}`,
      Encrypted: n % 20 > 0,
      ...(n % 20 && { KmsKeyId: keyArn(n % counts.keys) }),
      State: 'in-use',
      Size: 100,
      VolumeType: 'gp3',
      Iops: 3000,
      AvailabilityZone: `${REGION}a`,
      CreateTime: CREATED,
      SnapshotId: `snap-${hex(n)}`,
      MultiAttachEnabled: false,
      Attachments: [
        {
          InstanceId: `i-${hex(n)}`,
          VolumeId: `vol-${hex(n)}`,
          State: 'attached',
          Device: '/dev/xvda',
          DeleteOnTermination: true,
          AttachTime: CREATED,
        },
      ],
      Tags: tags(n),
    })),
    500,
    { MaxResults: 500 },
  );
  list(
    'ec2.DescribeSnapshots',
    'Snapshots',
    ['NextToken', 'NextToken'],
    range(counts.snapshots).map(n => ({
      SnapshotId: `snap-${hex(n)}`,
      Encrypted: n % 20 > 0,
      ...(n % 20 && { KmsKeyId: keyArn(n % counts.keys) }),
      State: 'completed',
      OwnerId: ACCOUNT,
      VolumeId: `vol-${hex(n)}`,
      VolumeSize: 100,
      StartTime: CREATED,
      Progress: '100%',
      StorageTier: 'standard',
      Description: `nightly backup ${n}`,
    })),
    1000,
    { OwnerIds: ['self'], MaxResults: 1000 },
  );
  for (const n of range(counts.snapshots))
    add(
      'ec2.DescribeSnapshotAttribute',
      { Attribute: 'createVolumePermission', SnapshotId: `snap-${hex(n)}` },
      { SnapshotId: `snap-${hex(n)}`, CreateVolumePermissions: n % 997 ? [] : [{ Group: 'all' }] },
    );
  list(
    'ssm.DescribeParameters',
    'Parameters',
    ['NextToken', 'NextToken'],
    range(counts.parameters).map(n => ({
      Name: `/app/${n}/${n % 7 ? 'endpoint' : 'db-password'}`,
      ARN: `arn:aws:ssm:${REGION}:${ACCOUNT}:parameter/app/${n}`,
      Type: n % 3 ? 'SecureString' : 'String',
      ...(n % 3 && { KeyId: keyArn(n % counts.keys) }),
      LastModifiedDate: '2026-04-01T00:00:00.000Z',
      LastModifiedUser: `arn:aws:iam::${ACCOUNT}:role/deploy`,
      Version: 3,
      Tier: 'Standard',
      Policies: [],
      DataType: 'text',
    })),
    50,
    { MaxResults: 50 },
  );
  list(
    'secrets-manager.ListSecrets',
    'SecretList',
    ['NextToken', 'NextToken'],
    range(counts.secrets).map(n => ({
      ARN: `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:app/${n}-AbCdEf`,
      Name: `app/${n}`,
      RotationEnabled: n % 2 === 0,
      ...(n % 2 === 0 && {
        RotationRules: { AutomaticallyAfterDays: 30 },
        RotationLambdaARN: `arn:aws:lambda:${REGION}:${ACCOUNT}:function:rotate`,
      }),
      KmsKeyId: keyArn(n % counts.keys),
      LastChangedDate: CREATED,
      LastAccessedDate: '2026-05-01T00:00:00.000Z',
      CreatedDate: CREATED,
    })),
    100,
    { IncludePlannedDeletion: true, MaxResults: 100 },
  );
  for (const n of range(counts.secrets)) {
    const SecretId = `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:app/${n}-AbCdEf`;
    add(
      'secrets-manager.DescribeSecret',
      { SecretId },
      {
        ARN: SecretId,
        Name: `app/${n}`,
        RotationEnabled: n % 2 === 0,
        ...(n % 2 === 0 && {
          RotationRules: { AutomaticallyAfterDays: 30 },
          NextRotationDate: '2026-07-01T00:00:00.000Z',
          LastRotatedDate: '2026-05-20T00:00:00.000Z',
        }),
        KmsKeyId: keyArn(n % counts.keys),
        LastChangedDate: CREATED,
        LastAccessedDate: '2026-05-01T00:00:00.000Z',
        CreatedDate: CREATED,
        VersionIdsToStages: { v1: ['AWSCURRENT'] },
      },
    );
    add(
      'secrets-manager.ListSecretVersionIds',
      { SecretId },
      {
        ARN: SecretId,
        Name: `app/${n}`,
        Versions: [{ VersionId: 'v1', VersionStages: ['AWSCURRENT'], CreatedDate: '2026-05-20T00:00:00.000Z' }],
      },
    );
    add('secrets-manager.GetResourcePolicy', { SecretId }, { ARN: SecretId, Name: `app/${n}` });
  }
  list(
    's3.ListBuckets',
    'Buckets',
    ['ContinuationToken', 'ContinuationToken'],
    range(counts.buckets).map(n => ({ Name: `acme-data-${n}`, CreationDate: CREATED, BucketRegion: REGION })),
    1000,
    { MaxBuckets: 1000 },
  );
  const notFound = name => ({ error: { name, message: 'not configured', status: 404 } });
  for (const n of range(counts.buckets)) {
    const input = { Bucket: `acme-data-${n}` };
    add('s3.GetBucketEncryption', input, {
      ServerSideEncryptionConfiguration: {
        Rules: [
          {
            ApplyServerSideEncryptionByDefault:
              n % 2 ? { SSEAlgorithm: 'AES256' } : { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: keyArn(n % counts.keys) },
            BucketKeyEnabled: n % 4 === 0,
          },
        ],
      },
    });
    add('s3.GetPublicAccessBlock', input, {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        IgnorePublicAcls: true,
        BlockPublicPolicy: true,
        RestrictPublicBuckets: true,
      },
    });
    add('s3.GetBucketVersioning', input, n % 3 ? { Status: 'Enabled' } : {});
    add('s3.GetBucketLogging', input, {});
    add('s3.GetBucketAcl', input, {
      Owner: { ID: 'a1' },
      Grants: [{ Grantee: { ID: 'a1', Type: 'CanonicalUser' }, Permission: 'FULL_CONTROL' }],
    });
    add('s3.GetBucketOwnershipControls', input, {
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    });
    add('s3.GetBucketNotificationConfiguration', input, {});
    add('s3.GetBucketLocation', input, {});
    for (const [operation, error] of [
      ['GetBucketPolicy', 'NoSuchBucketPolicy'],
      ['GetBucketPolicyStatus', 'NoSuchBucketPolicy'],
      ['GetBucketReplication', 'ReplicationConfigurationNotFoundError'],
      ['GetBucketLifecycleConfiguration', 'NoSuchLifecycleConfiguration'],
      ['GetObjectLockConfiguration', 'ObjectLockConfigurationNotFoundError'],
      ['GetBucketWebsite', 'NoSuchWebsiteConfiguration'],
    ])
      add(`s3.${operation}`, input, notFound(error));
  }
  list(
    'cloudwatch-logs.DescribeLogGroups',
    'logGroups',
    ['nextToken', 'nextToken'],
    range(counts.logGroups).map(n => ({
      logGroupName: `/aws/lambda/function-${n}`,
      arn: `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:/aws/lambda/function-${n}:*`,
      creationTime: 1700000000000,
      storedBytes: 12345,
      metricFilterCount: 0,
      ...(n % 10 && { dataProtectionStatus: 'ACTIVATED' }),
      ...(n % 2 && { retentionInDays: 30 }),
      ...(n % 10 && { kmsKeyId: keyArn(n % counts.keys) }),
    })),
    50,
    { limit: 50 },
  );

  const folder = path.join(directory, ACCOUNT, REGION);
  mkdirSync(folder, { recursive: true });
  for (const [operation, lines] of files)
    writeFileSync(path.join(folder, `${operation}.ndjson`), `${lines.join('\n')}\n`);
  writeFileSync(
    path.join(directory, 'recording.json'),
    JSON.stringify({
      format: 'keyward-recording/1',
      recordedAt: '2026-06-01T00:00:00.000Z',
      partition: 'aws',
      accounts: { [ACCOUNT]: { regions: [REGION] } },
      tool: 'bench',
    }),
  );
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
