import type { SecretListEntry } from '@aws-sdk/client-secrets-manager';
import { item, resourceType, serviceClient } from './resource-type.ts';
import { tagMap } from './tags.ts';

const secretsManager = serviceClient('secrets-manager');

const byArn = (secret: SecretListEntry) => ({ SecretId: secret.ARN });

export const secretsManagerSecret = resourceType({
  type: 'AWS::SecretsManager::Secret',
  description: 'A Secrets Manager secret: its metadata, never its value.',
  scope: 'regional',
  functions: { one: 'secret', all: 'secrets' },
  // Without IncludePlannedDeletion AWS leaves out the secrets that are about to be lost.
  list: secretsManager.list('ListSecrets', {
    action: 'secretsmanager:ListSecrets',
    items: 'SecretList',
    tokens: ['NextToken', 'NextToken'],
    input: { IncludePlannedDeletion: true, MaxResults: 100 },
  }),
  identify: secret => ({ id: secret.ARN!, arn: secret.ARN!, ...(secret.Name && { name: secret.Name }) }),
  tags: secret => tagMap(secret.Tags),
  // A replica is listed as a secret of its own in its Region, with the key that it has there.
  references: [{ facet: 'secret', path: 'KmsKeyId', to: 'AWS::KMS::Key', role: 'key' }],
  goneOn: ['ResourceNotFoundException'],
  facets: {
    secret: item,
    detail: secretsManager.call('DescribeSecret', { action: 'secretsmanager:DescribeSecret', input: byArn }),
    versions: secretsManager.call('ListSecretVersionIds', {
      action: 'secretsmanager:ListSecretVersionIds',
      input: byArn,
      pick: 'Versions',
      optional: true,
      tokens: ['NextToken', 'NextToken'],
    }),
    // A secret without a policy answers without ResourcePolicy.
    policy: secretsManager.call('GetResourcePolicy', {
      action: 'secretsmanager:GetResourcePolicy',
      input: byArn,
    }),
  },
});
