import type { Cluster } from '@aws-sdk/client-kafka';
import { item, resourceType, serviceClient } from './resource-type.ts';

const kafka = serviceClient('kafka');

export const kafkaCluster = resourceType({
  type: 'AWS::MSK::Cluster',
  description: 'An MSK cluster, provisioned or serverless.',
  scope: 'regional',
  list: kafka.list('ListClustersV2', {
    action: 'kafka:ListClustersV2',
    items: 'ClusterInfoList',
    tokens: ['NextToken', 'NextToken'],
    input: { MaxResults: 100 },
  }),
  identify: (cluster: Cluster) => ({
    id: cluster.ClusterName!,
    arn: cluster.ClusterArn!,
  }),
  tags: cluster => cluster.Tags ?? {},
  goneOn: ['NotFoundException'],
  facets: {
    cluster: item,
    // Only a cluster with SASL/SCRAM has secrets with the names and passwords of its clients.
    scramSecrets: kafka.call('ListScramSecrets', {
      action: 'kafka:ListScramSecrets',
      input: (cluster: Cluster) =>
        cluster.Provisioned?.ClientAuthentication?.Sasl?.Scram?.Enabled
          ? { ClusterArn: cluster.ClusterArn, MaxResults: 100 }
          : undefined,
      pick: 'SecretArnList',
      optional: true,
      tokens: ['NextToken', 'NextToken'],
    }),
  },
});
