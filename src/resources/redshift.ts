import type { Cluster, Snapshot, SnapshotCopyGrant } from '@aws-sdk/client-redshift';
import { item, resourceType, serviceClient } from './resource-type.ts';
import { tagMap } from './tags.ts';

const redshift = serviceClient('redshift');

const pages = { tokens: ['Marker', 'Marker'], input: { MaxRecords: 100 } } as const;

export const redshiftCluster = resourceType({
  type: 'AWS::Redshift::Cluster',
  description: 'A provisioned Redshift cluster.',
  scope: 'regional',
  functions: { one: 'redshiftCluster', all: 'redshiftClusters' },
  list: redshift.list('DescribeClusters', { action: 'redshift:DescribeClusters', items: 'Clusters', ...pages }),
  // ClusterNamespaceArn names the namespace of data sharing and not the cluster.
  identify: (cluster: Cluster, { partition, region, account }) => ({
    id: cluster.ClusterIdentifier!,
    arn: `arn:${partition}:redshift:${region}:${account}:cluster:${cluster.ClusterIdentifier}`,
  }),
  tags: cluster => tagMap(cluster.Tags),
  goneOn: ['ClusterNotFound', 'ClusterNotFoundFault'],
  facets: {
    cluster: item,
    parameterGroup: redshift.call('DescribeClusterParameters', {
      action: 'redshift:DescribeClusterParameters',
      input: (cluster: Cluster) => {
        const name = cluster.ClusterParameterGroups?.[0]?.ParameterGroupName;
        return name ? { ParameterGroupName: name, MaxRecords: 100 } : undefined;
      },
      pick: 'Parameters',
      optional: true,
      tokens: ['Marker', 'Marker'],
      shared: true,
    }),
  },
});

export const redshiftSnapshot = resourceType({
  type: 'AWS::Redshift::ClusterSnapshot',
  description: 'A snapshot of a Redshift cluster, automated or manual, with the accounts that may restore it.',
  scope: 'regional',
  functions: { all: 'redshiftSnapshots' },
  list: redshift.list('DescribeClusterSnapshots', {
    action: 'redshift:DescribeClusterSnapshots',
    items: 'Snapshots',
    ...pages,
  }),
  // Snapshots of another account that this one may restore are listed too; they are judged where they belong.
  identify: (snapshot: Snapshot, { partition, region, account }) =>
    typeof snapshot.OwnerAccount === 'string' && snapshot.OwnerAccount !== account
      ? undefined
      : {
          id: snapshot.SnapshotIdentifier!,
          arn:
            snapshot.SnapshotArn ??
            `arn:${partition}:redshift:${region}:${account}:snapshot:${snapshot.ClusterIdentifier}/${snapshot.SnapshotIdentifier}`,
        },
  tags: snapshot => tagMap(snapshot.Tags),
  facets: { snapshot: item },
});

export const redshiftSnapshotCopyGrant = resourceType({
  type: 'AWS::Redshift::SnapshotCopyGrant',
  description: 'What lets Redshift encrypt snapshots that it copies to this Region with a key of this Region.',
  scope: 'regional',
  functions: { one: 'snapshotCopyGrant', all: 'snapshotCopyGrants' },
  list: redshift.list('DescribeSnapshotCopyGrants', {
    action: 'redshift:DescribeSnapshotCopyGrants',
    items: 'SnapshotCopyGrants',
    ...pages,
  }),
  identify: (grant: SnapshotCopyGrant, { partition, region, account }) => ({
    id: grant.SnapshotCopyGrantName!,
    arn: `arn:${partition}:redshift:${region}:${account}:snapshotcopygrant:${grant.SnapshotCopyGrantName}`,
  }),
  tags: grant => tagMap(grant.Tags),
  facets: { grant: item },
});
