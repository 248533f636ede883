import type { Event } from '@aws-sdk/client-cloudtrail';
import type { AliasListEntry, CustomKeyStoresListEntry, KeyListEntry, KeyMetadata } from '@aws-sdk/client-kms';
import { item, join, resourceType, serviceClient } from './resource-type.ts';

const cloudtrail = serviceClient('cloudtrail');
const kms = serviceClient('kms');

const keyId = ({ KeyId }: KeyListEntry) => ({ KeyId });

// AWS refuses most of these reads on AWS managed keys, and there is nothing that a customer could change there.
const customerManaged = {
  facet: 'metadata',
  holds: (metadata: KeyMetadata) => metadata.KeyManager !== 'AWS',
  otherwise: 'notScanned',
  because: 'not read for AWS managed keys',
} as const;

const listAliases = kms.list('ListAliases', {
  action: 'kms:ListAliases',
  items: 'Aliases',
  tokens: ['Marker', 'NextMarker'],
  input: { Limit: 100 },
});

export const kmsKey = resourceType({
  type: 'AWS::KMS::Key',
  description: 'A KMS key, customer or AWS managed.',
  scope: 'regional',
  functions: { one: 'key', all: 'keys' },
  list: kms.list('ListKeys', {
    action: 'kms:ListKeys',
    items: 'Keys',
    tokens: ['Marker', 'NextMarker'],
    input: { Limit: 1000 },
  }),
  identify: (key, { partition, region, account }) => ({
    id: key.KeyId!,
    arn: key.KeyArn ?? `arn:${partition}:kms:${region}:${account}:key/${key.KeyId}`,
  }),
  goneOn: ['NotFoundException'],
  facets: {
    metadata: kms.call('DescribeKey', { action: 'kms:DescribeKey', input: keyId, pick: 'KeyMetadata' }),
    // Asymmetric and HMAC keys and keys in custom key stores cannot rotate: UnsupportedOperationException.
    rotation: kms.call('GetKeyRotationStatus', {
      action: 'kms:GetKeyRotationStatus',
      input: keyId,
      absentOn: ['UnsupportedOperationException'],
      when: customerManaged,
    }),
    rotations: kms.call('ListKeyRotations', {
      action: 'kms:ListKeyRotations',
      input: (key: KeyListEntry) => ({ KeyId: key.KeyId, IncludeKeyMaterial: 'ALL_KEY_MATERIAL' as const }),
      pick: 'Rotations',
      tokens: ['Marker', 'NextMarker'],
      absentOn: ['UnsupportedOperationException'],
      when: customerManaged,
    }),
    policy: kms.call('GetKeyPolicy', {
      action: 'kms:GetKeyPolicy',
      input: (key: KeyListEntry) => ({ KeyId: key.KeyId, PolicyName: 'default' }),
      when: customerManaged,
    }),
    grants: kms.call('ListGrants', {
      action: 'kms:ListGrants',
      input: keyId,
      pick: 'Grants',
      tokens: ['Marker', 'NextMarker'],
      when: customerManaged,
    }),
    lastUsage: kms.call('GetKeyLastUsage', { action: 'kms:GetKeyLastUsage', input: keyId, when: customerManaged }),
    tagList: kms.call('ListResourceTags', {
      action: 'kms:ListResourceTags',
      input: keyId,
      pick: 'Tags',
      tokens: ['Marker', 'NextMarker'],
      when: customerManaged,
    }),
    aliases: join(listAliases, {
      rowKey: alias => alias.TargetKeyId,
      itemKey: (key: KeyListEntry) => key.KeyId,
    }),
  },
});

// CloudTrail keeps 90 days of events and looks them up by one attribute at a time. They name the key that an alias was
// given, never the one that it had before.
const aliasEvents = (name: 'CreateAlias' | 'UpdateAlias') =>
  join(
    cloudtrail.list('LookupEvents', {
      action: 'cloudtrail:LookupEvents',
      items: 'Events',
      tokens: ['NextToken', 'NextToken'],
      input: { LookupAttributes: [{ AttributeKey: 'EventName', AttributeValue: name }], MaxResults: 50 },
    }),
    {
      rowKey: ({ CloudTrailEvent }: Event) => /"aliasName"\s*:\s*"([^"]+)"/.exec(CloudTrailEvent ?? '')?.[1],
      itemKey: (alias: AliasListEntry) => alias.AliasName,
    },
  );

export const kmsAlias = resourceType({
  type: 'AWS::KMS::Alias',
  description: 'A friendly name that points at a KMS key.',
  scope: 'regional',
  functions: { all: 'aliases' },
  list: listAliases,
  identify: (alias: AliasListEntry, { partition, region, account }) => ({
    id: alias.AliasName!,
    arn: alias.AliasArn ?? `arn:${partition}:kms:${region}:${account}:${alias.AliasName}`,
  }),
  facets: { alias: item, creations: aliasEvents('CreateAlias'), updates: aliasEvents('UpdateAlias') },
});

export const kmsCustomKeyStore = resourceType({
  type: 'AWS::KMS::CustomKeyStore',
  description: 'A CloudHSM or external key store that holds the material of KMS keys.',
  scope: 'regional',
  functions: { all: 'customKeyStores' },
  list: kms.list('DescribeCustomKeyStores', {
    action: 'kms:DescribeCustomKeyStores',
    items: 'CustomKeyStores',
    tokens: ['Marker', 'NextMarker'],
  }),
  // Custom key stores have no ARN of their own; this one follows AWS's pattern and is never sent to AWS.
  identify: (store: CustomKeyStoresListEntry, { partition, region, account }) => ({
    id: store.CustomKeyStoreId!,
    arn: `arn:${partition}:kms:${region}:${account}:custom-key-store/${store.CustomKeyStoreId}`,
    ...(store.CustomKeyStoreName && { name: store.CustomKeyStoreName }),
  }),
  facets: { store: item },
});
