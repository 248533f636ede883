import * as ec2 from '@aws-sdk/client-ec2';
import * as kms from '@aws-sdk/client-kms';
import * as s3 from '@aws-sdk/client-s3';
import * as secrets from '@aws-sdk/client-secrets-manager';
import * as ssm from '@aws-sdk/client-ssm';
import pLimit from 'p-limit';
import { EMULATOR_CREDENTIALS } from './emulator.ts';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

export const SEED_REGIONS = ['us-east-1', 'eu-west-1'] as const;
export const SEED_COUNTS = { keys: 100, buckets: 100, parameters: 400, secrets: 100, snapshots: 200 } as const;

/** Even numbers live in us-east-1, odd ones in eu-west-1. */
export const regionOf = (index: number): (typeof SEED_REGIONS)[number] => SEED_REGIONS[index % 2]!;
const numbered = (prefix: string, index: number) => `${prefix}-${String(index).padStart(3, '0')}`;

export const bucketName = (index: number): string => numbered('keyward-seed', index);
export const parameterName = (index: number): string => `/keyward/seed/${numbered('parameter', index)}`;
export const secretName = (index: number): string => numbered('keyward/seed/secret', index);
export const keyAlias = (index: number): string => `alias/${numbered('keyward-seed', index)}`;

/** The value of a parameter. Every tenth looks like a credential in plain text. */
export function parameterValue(index: number): string {
  const canary = numbered('KEYWARD-CANARY-parameter', index);
  return index % 10 === 0 ? `password=${canary}-Zq8vT2mX7pLw` : canary;
}
export const secretValue = (index: number): string => `{"password":"${numbered('KEYWARD-CANARY-secret', index)}"}`;

/** Every secret text that was put into the emulator; none may turn up in a recording, a report or a log. */
export const CANARIES: readonly string[] = [
  ...indices(SEED_COUNTS.parameters).map(index => numbered('KEYWARD-CANARY-parameter', index)),
  ...indices(SEED_COUNTS.secrets).map(index => numbered('KEYWARD-CANARY-secret', index)),
];

export type ParameterType = 'String' | 'SecureString' | 'StringList';
export const parameterType = (index: number): ParameterType =>
  (['String', 'SecureString', 'StringList', 'String'] as const)[index % 4]!;

/** What the key with this number is like. */
export const keyTraits = (index: number) => ({
  rotated: index % 4 === 0,
  disabled: index % 10 === 3,
  pendingDeletion: index % 10 === 7,
  asymmetric: index % 10 === 9,
  // Keys about to be deleted keep their aliases; some keys never had one.
  aliased: index % 5 !== 2,
  openPolicy: index % 25 === 6,
});

/** What the bucket with this number is like. */
export const bucketTraits = (index: number) => ({
  versioned: index % 2 === 0,
  encryption: (['none', 'AES256', 'aws:kms'] as const)[index % 3]!,
  logging: index % 5 === 1,
  publicAccessBlocked: index % 3 !== 2,
  policy: (['none', 'tlsOnly', 'public', 'none'] as const)[index % 4]!,
});

export const snapshotTraits = (index: number) => ({ encrypted: index % 3 !== 0 });

/** Fills an empty emulator. Deterministic but for the ids that the emulator makes up. */
export async function seed(endpoint: string): Promise<void> {
  const seeders = Object.fromEntries(SEED_REGIONS.map(region => [region, new Seeder(endpoint, region)]));
  // The emulator is one Python process: more at a time would only queue there.
  const limit = pLimit(12);
  const each = (count: number, put: (seeder: Seeder, index: number) => Promise<void>) =>
    indices(count).map(index => limit(() => put(seeders[regionOf(index)]!, index)));
  await Promise.all([
    ...each(SEED_COUNTS.keys, (seeder, index) => seeder.key(index)),
    ...each(SEED_COUNTS.parameters, (seeder, index) => seeder.parameter(index)),
    ...each(SEED_COUNTS.secrets, (seeder, index) => seeder.secret(index)),
    ...each(SEED_COUNTS.snapshots, (seeder, index) => seeder.snapshot(index)),
    ...each(SEED_COUNTS.buckets, (seeder, index) => seeder.bucket(index)),
  ]);
}

class Seeder {
  readonly #region: string;
  readonly #kms: kms.KMSClient;
  readonly #s3: s3.S3Client;
  readonly #ssm: ssm.SSMClient;
  readonly #secrets: secrets.SecretsManagerClient;
  readonly #ec2: ec2.EC2Client;
  #volumes: Promise<{ plain: string; encrypted: string }> | undefined;

  constructor(endpoint: string, region: string) {
    const config = { endpoint, region, credentials: EMULATOR_CREDENTIALS };
    this.#region = region;
    this.#kms = new kms.KMSClient(config);
    this.#s3 = new s3.S3Client({ ...config, forcePathStyle: true });
    this.#ssm = new ssm.SSMClient(config);
    this.#secrets = new secrets.SecretsManagerClient(config);
    this.#ec2 = new ec2.EC2Client(config);
  }

  async key(index: number): Promise<void> {
    const traits = keyTraits(index);
    const { KeyMetadata } = await this.#kms.send(
      new kms.CreateKeyCommand({
        Description: `seed ${index}`,
        KeySpec: traits.asymmetric ? 'RSA_2048' : 'SYMMETRIC_DEFAULT',
        KeyUsage: traits.asymmetric ? 'SIGN_VERIFY' : 'ENCRYPT_DECRYPT',
        Tags: [{ TagKey: 'seed', TagValue: String(index) }],
        ...(traits.openPolicy && { Policy: OPEN_KEY_POLICY }),
      }),
    );
    const KeyId = KeyMetadata!.KeyId!;
    if (traits.aliased)
      await this.#kms.send(new kms.CreateAliasCommand({ AliasName: keyAlias(index), TargetKeyId: KeyId }));
    if (traits.rotated && !traits.asymmetric) await this.#kms.send(new kms.EnableKeyRotationCommand({ KeyId }));
    if (traits.disabled) await this.#kms.send(new kms.DisableKeyCommand({ KeyId }));
    if (traits.pendingDeletion)
      await this.#kms.send(new kms.ScheduleKeyDeletionCommand({ KeyId, PendingWindowInDays: 7 + (index % 24) }));
  }

  async parameter(index: number): Promise<void> {
    const Type = parameterType(index);
    const Value = parameterValue(index);
    await this.#ssm.send(
      new ssm.PutParameterCommand({
        Name: parameterName(index),
        Type,
        Value: Type === 'StringList' ? `${Value},b` : Value,
      }),
    );
  }

  async secret(index: number): Promise<void> {
    await this.#secrets.send(
      new secrets.CreateSecretCommand({
        Name: secretName(index),
        SecretString: secretValue(index),
        Tags: [{ Key: 'environment', Value: index % 3 === 0 ? 'production' : 'test' }],
      }),
    );
    if (index % 20 === 11)
      await this.#secrets.send(
        new secrets.PutResourcePolicyCommand({ SecretId: secretName(index), ResourcePolicy: FOREIGN_SECRET_POLICY }),
      );
  }

  async snapshot(index: number): Promise<void> {
    this.#volumes ??= this.#createVolumes();
    const volumes = await this.#volumes;
    await this.#ec2.send(
      new ec2.CreateSnapshotCommand({
        VolumeId: snapshotTraits(index).encrypted ? volumes.encrypted : volumes.plain,
        Description: numbered('keyward seed', index),
      }),
    );
  }

  async bucket(index: number): Promise<void> {
    const Bucket = bucketName(index);
    const traits = bucketTraits(index);
    const LocationConstraint = this.#region as s3.BucketLocationConstraint;
    await this.#s3.send(
      new s3.CreateBucketCommand({
        Bucket,
        ...(this.#region !== 'us-east-1' && { CreateBucketConfiguration: { LocationConstraint } }),
      }),
    );
    if (traits.versioned)
      await this.#s3.send(
        new s3.PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }),
      );
    if (traits.encryption !== 'none')
      await this.#s3.send(
        new s3.PutBucketEncryptionCommand({
          Bucket,
          ServerSideEncryptionConfiguration: {
            Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: traits.encryption } }],
          },
        }),
      );
    if (traits.publicAccessBlocked)
      await this.#s3.send(
        new s3.PutPublicAccessBlockCommand({
          Bucket,
          PublicAccessBlockConfiguration: {
            BlockPublicAcls: true,
            BlockPublicPolicy: true,
            IgnorePublicAcls: true,
            RestrictPublicBuckets: index % 2 === 0,
          },
        }),
      );
    // Before the policy: the emulator fails to turn on logging where a policy names everyone.
    if (traits.logging) await this.#logTo(Bucket);
    if (traits.policy !== 'none')
      await this.#s3.send(new s3.PutBucketPolicyCommand({ Bucket, Policy: bucketPolicy(Bucket, traits.policy) }));
  }

  /** The emulator, like AWS before 2023, wants the log delivery group on the target, here the bucket itself. */
  async #logTo(Bucket: string): Promise<void> {
    const owner = { ID: '75aa57f09aa0c8caeab4f8c24e99d10f8e7faeebf76c078efc7c6caea54ba06a', DisplayName: 'webfile' };
    const group = { Type: 'Group' as const, URI: 'http://acs.amazonaws.com/groups/s3/LogDelivery' };
    await this.#s3.send(
      new s3.PutBucketAclCommand({
        Bucket,
        AccessControlPolicy: {
          Owner: owner,
          Grants: [
            { Grantee: { Type: 'CanonicalUser', ID: owner.ID }, Permission: 'FULL_CONTROL' },
            { Grantee: group, Permission: 'WRITE' },
            { Grantee: group, Permission: 'READ_ACP' },
          ],
        },
      }),
    );
    await this.#s3.send(
      new s3.PutBucketLoggingCommand({
        Bucket,
        BucketLoggingStatus: { LoggingEnabled: { TargetBucket: Bucket, TargetPrefix: 'log/' } },
      }),
    );
  }

  async #createVolumes(): Promise<{ plain: string; encrypted: string }> {
    const create = async (Encrypted: boolean) => {
      const AvailabilityZone = `${this.#region}a`;
      return (await this.#ec2.send(new ec2.CreateVolumeCommand({ AvailabilityZone, Size: 1, Encrypted }))).VolumeId!;
    };
    return { plain: await create(false), encrypted: await create(true) };
  }
}

const OPEN_KEY_POLICY = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: '*', Action: 'kms:*', Resource: '*' }],
});
const FOREIGN_SECRET_POLICY = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::999988887777:root' },
      Action: 'secretsmanager:GetSecretValue',
      Resource: '*',
    },
  ],
});

function bucketPolicy(bucket: string, kind: 'tlsOnly' | 'public'): string {
  const Resource = [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`];
  const statement =
    kind === 'public'
      ? { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: Resource[1] }
      : {
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:*',
          Resource,
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        };
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
}

function indices(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
