import type { Bucket } from '@aws-sdk/client-s3';
import type { AccessPoint } from '@aws-sdk/client-s3-control';
import { item, resourceType, serviceClient } from './resource-type.ts';

const s3 = serviceClient('s3');
const s3Control = serviceClient('s3-control');

const byName = (bucket: Bucket) => ({ Bucket: bucket.Name });

export const s3Bucket = resourceType({
  type: 'AWS::S3::Bucket',
  description: 'A general purpose S3 bucket.',
  scope: 'accountWide',
  functions: { one: 'bucket', all: 'buckets' },
  // Any parameter makes ListBuckets page and tell each bucket's Region, which saves one call per bucket.
  list: s3.list('ListBuckets', {
    action: 's3:ListAllMyBuckets',
    items: 'Buckets',
    tokens: ['ContinuationToken', 'ContinuationToken'],
    input: { MaxBuckets: 1000 },
  }),
  identify: (bucket, { partition }) => ({
    id: bucket.Name!,
    arn: bucket.BucketArn ?? `arn:${partition}:s3:::${bucket.Name}`,
    ...(bucket.BucketRegion && { region: bucket.BucketRegion }),
  }),
  locate: {
    ...s3.call('GetBucketLocation', { action: 's3:GetBucketLocation', input: byName, shared: true, accountWide: true }),
    // us-east-1 is written as no constraint at all, and the oldest European buckets say "EU".
    region: ({ LocationConstraint }: { LocationConstraint?: string }) =>
      !LocationConstraint ? 'us-east-1' : LocationConstraint === 'EU' ? 'eu-west-1' : LocationConstraint,
  },
  references: [
    {
      facet: 'encryption',
      path: 'Rules[].ApplyServerSideEncryptionByDefault.KMSMasterKeyID',
      to: 'AWS::KMS::Key',
      role: 'default key',
    },
    {
      facet: 'replication',
      path: 'Rules[].Destination.EncryptionConfiguration.ReplicaKmsKeyID',
      to: 'AWS::KMS::Key',
      role: 'key of replicas',
      anyRegion: true,
    },
    {
      facet: 'replication',
      path: 'Rules[].Destination.Bucket',
      to: 'AWS::S3::Bucket',
      role: 'replication destination',
      anyRegion: true,
    },
    { facet: 'replication', path: 'Role', to: 'AWS::IAM::Role', role: 'replication role' },
    { facet: 'logging', path: 'LoggingEnabled.TargetBucket', to: 'AWS::S3::Bucket', role: 'access log bucket' },
    {
      facet: 'inventories',
      path: '[].Destination.S3BucketDestination.Bucket',
      to: 'AWS::S3::Bucket',
      role: 'inventory bucket',
    },
    {
      facet: 'inventories',
      path: '[].Destination.S3BucketDestination.Encryption.SSEKMS.KeyId',
      to: 'AWS::KMS::Key',
      role: 'key of the inventory',
    },
  ],
  goneOn: ['NoSuchBucket'],
  facets: {
    bucket: item,
    location: s3.call('GetBucketLocation', {
      action: 's3:GetBucketLocation',
      input: byName,
      shared: true,
      accountWide: true,
    }),
    encryption: s3.call('GetBucketEncryption', {
      action: 's3:GetEncryptionConfiguration',
      input: byName,
      pick: 'ServerSideEncryptionConfiguration',
      absentOn: ['ServerSideEncryptionConfigurationNotFoundError'],
    }),
    policy: s3.call('GetBucketPolicy', {
      action: 's3:GetBucketPolicy',
      input: byName,
      absentOn: ['NoSuchBucketPolicy'],
    }),
    policyStatus: s3.call('GetBucketPolicyStatus', {
      action: 's3:GetBucketPolicyStatus',
      input: byName,
      pick: 'PolicyStatus',
      absentOn: ['NoSuchBucketPolicy'],
    }),
    publicAccessBlock: s3.call('GetPublicAccessBlock', {
      action: 's3:GetBucketPublicAccessBlock',
      input: byName,
      pick: 'PublicAccessBlockConfiguration',
      absentOn: ['NoSuchPublicAccessBlockConfiguration'],
    }),
    acl: s3.call('GetBucketAcl', { action: 's3:GetBucketAcl', input: byName }),
    ownership: s3.call('GetBucketOwnershipControls', {
      action: 's3:GetBucketOwnershipControls',
      input: byName,
      pick: 'OwnershipControls',
      absentOn: ['OwnershipControlsNotFoundError'],
    }),
    // An empty answer means: versioning was never turned on.
    versioning: s3.call('GetBucketVersioning', { action: 's3:GetBucketVersioning', input: byName }),
    // An answer without LoggingEnabled means: logging is off.
    logging: s3.call('GetBucketLogging', { action: 's3:GetBucketLogging', input: byName }),
    replication: s3.call('GetBucketReplication', {
      action: 's3:GetReplicationConfiguration',
      input: byName,
      pick: 'ReplicationConfiguration',
      absentOn: ['ReplicationConfigurationNotFoundError'],
    }),
    lifecycle: s3.call('GetBucketLifecycleConfiguration', {
      action: 's3:GetLifecycleConfiguration',
      input: byName,
      absentOn: ['NoSuchLifecycleConfiguration'],
    }),
    objectLock: s3.call('GetObjectLockConfiguration', {
      action: 's3:GetBucketObjectLockConfiguration',
      input: byName,
      pick: 'ObjectLockConfiguration',
      absentOn: ['ObjectLockConfigurationNotFoundError'],
    }),
    website: s3.call('GetBucketWebsite', {
      action: 's3:GetBucketWebsite',
      input: byName,
      absentOn: ['NoSuchWebsiteConfiguration'],
    }),
    notification: s3.call('GetBucketNotificationConfiguration', {
      action: 's3:GetBucketNotification',
      input: byName,
    }),
    inventories: s3.call('ListBucketInventoryConfigurations', {
      action: 's3:GetInventoryConfiguration',
      input: byName,
      pick: 'InventoryConfigurationList',
      optional: true,
      tokens: ['ContinuationToken', 'NextContinuationToken'],
    }),
    tagList: s3.call('GetBucketTagging', {
      action: 's3:GetBucketTagging',
      input: byName,
      pick: 'TagSet',
      absentOn: ['NoSuchTagSet'],
    }),
  },
});

const byAccessPoint = (point: AccessPoint, { account }: { account: string }) => ({
  AccountId: account,
  Name: point.Name,
});

export const s3AccessPoint = resourceType({
  type: 'AWS::S3::AccessPoint',
  description: 'A named network endpoint of an S3 bucket with its own policy and public access block.',
  scope: 'regional',
  functions: { all: 'accessPoints' },
  list: s3Control.list('ListAccessPoints', {
    action: 's3:ListAccessPoints',
    items: 'AccessPointList',
    tokens: ['NextToken', 'NextToken'],
    input: ({ account }) => ({ AccountId: account, MaxResults: 1000 }),
  }),
  identify: (point, { partition, region, account }) => ({
    id: point.Name!,
    arn: point.AccessPointArn ?? `arn:${partition}:s3:${region}:${account}:accesspoint/${point.Name}`,
  }),
  references: [{ facet: 'accessPoint', path: 'Bucket', to: 'AWS::S3::Bucket', role: 'bucket' }],
  goneOn: ['NoSuchAccessPoint'],
  facets: {
    accessPoint: item,
    configuration: s3Control.call('GetAccessPoint', { action: 's3:GetAccessPoint', input: byAccessPoint }),
    policyStatus: s3Control.call('GetAccessPointPolicyStatus', {
      action: 's3:GetAccessPointPolicyStatus',
      input: byAccessPoint,
      pick: 'PolicyStatus',
      absentOn: ['NoSuchAccessPointPolicy'],
    }),
  },
});
