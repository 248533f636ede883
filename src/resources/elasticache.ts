import type { CacheCluster, ReplicationGroup } from '@aws-sdk/client-elasticache';
import { item, resourceType, serviceClient } from './resource-type.ts';

const elasticache = serviceClient('elasticache');

const pages = { tokens: ['Marker', 'Marker'], input: { MaxRecords: 100 } } as const;

export const elasticacheReplicationGroup = resourceType({
  type: 'AWS::ElastiCache::ReplicationGroup',
  description: 'A Redis OSS or Valkey replication group: one node or many, its settings hold for all of them.',
  scope: 'regional',
  list: elasticache.list('DescribeReplicationGroups', {
    action: 'elasticache:DescribeReplicationGroups',
    items: 'ReplicationGroups',
    ...pages,
  }),
  identify: (group: ReplicationGroup, { partition, region, account }) => ({
    id: group.ReplicationGroupId!,
    arn: group.ARN ?? `arn:${partition}:elasticache:${region}:${account}:replicationgroup:${group.ReplicationGroupId}`,
  }),
  facets: { group: item },
});

export const elasticacheCluster = resourceType({
  type: 'AWS::ElastiCache::CacheCluster',
  description: 'A cache cluster: Memcached, a Redis OSS or Valkey node on its own, or a member of a replication group.',
  scope: 'regional',
  list: elasticache.list('DescribeCacheClusters', {
    action: 'elasticache:DescribeCacheClusters',
    items: 'CacheClusters',
    ...pages,
  }),
  identify: (cluster: CacheCluster, { partition, region, account }) => ({
    id: cluster.CacheClusterId!,
    arn: cluster.ARN ?? `arn:${partition}:elasticache:${region}:${account}:cluster:${cluster.CacheClusterId}`,
  }),
  facets: { cluster: item },
});
