import type {
  DBCluster,
  DBClusterSnapshot,
  DBInstance,
  DBInstanceAutomatedBackup,
  DBProxy,
  DBSnapshot,
  ExportTask,
  GlobalCluster,
} from '@aws-sdk/client-rds';
import { item, resourceType, serviceClient } from './resource-type.ts';
import { tagMap } from './tags.ts';

const rds = serviceClient('rds');

const pages = { tokens: ['Marker', 'Marker'], input: { MaxRecords: 100 } } as const;

/** The parts of an RDS ARN are fixed; AWS answers with the ARN itself, this is for recordings that left it out. */
const rdsArn =
  (kind: string) =>
  ({ partition, region, account }: { partition: string; region: string; account: string }, name: string | undefined) =>
    `arn:${partition}:rds:${region}:${account}:${kind}:${name}`;
const instanceArn = rdsArn('db');
const clusterArn = rdsArn('cluster');
const snapshotArn = rdsArn('snapshot');
const clusterSnapshotArn = rdsArn('cluster-snapshot');
const proxyArn = rdsArn('db-proxy');
const automatedBackupArn = rdsArn('auto-backup');
const exportTaskArn = rdsArn('export-task');

export const rdsInstance = resourceType({
  type: 'AWS::RDS::DBInstance',
  description: 'An RDS or Aurora instance (the API also lists Neptune and DocumentDB instances; see Engine).',
  scope: 'regional',
  functions: { one: 'dbInstance', all: 'dbInstances' },
  list: rds.list('DescribeDBInstances', { action: 'rds:DescribeDBInstances', items: 'DBInstances', ...pages }),
  identify: (db: DBInstance, location) => ({
    id: db.DBInstanceIdentifier!,
    arn: db.DBInstanceArn ?? instanceArn(location, db.DBInstanceIdentifier),
  }),
  tags: db => tagMap(db.TagList),
  references: [
    { facet: 'instance', path: 'KmsKeyId', to: 'AWS::KMS::Key', role: 'storage key' },
    {
      facet: 'instance',
      path: 'PerformanceInsightsKMSKeyId',
      to: 'AWS::KMS::Key',
      role: 'key of Performance Insights',
    },
    { facet: 'instance', path: 'ActivityStreamKmsKeyId', to: 'AWS::KMS::Key', role: 'key of the activity stream' },
    { facet: 'instance', path: 'MasterUserSecret.KmsKeyId', to: 'AWS::KMS::Key', role: 'key of the master secret' },
    { facet: 'instance', path: 'MasterUserSecret.SecretArn', to: 'AWS::SecretsManager::Secret', role: 'master secret' },
    { facet: 'instance', path: 'MonitoringRoleArn', to: 'AWS::IAM::Role', role: 'monitoring role' },
    { facet: 'instance', path: 'AssociatedRoles[].RoleArn', to: 'AWS::IAM::Role', role: 'associated role' },
  ],
  goneOn: ['DBInstanceNotFoundFault', 'DBInstanceNotFound'],
  facets: {
    instance: item,
    parameterGroup: rds.call('DescribeDBParameters', {
      action: 'rds:DescribeDBParameters',
      input: (db: DBInstance) => {
        const name = db.DBParameterGroups?.[0]?.DBParameterGroupName;
        return name ? { DBParameterGroupName: name, MaxRecords: 100 } : undefined;
      },
      pick: 'Parameters',
      optional: true,
      tokens: ['Marker', 'Marker'],
      shared: true,
    }),
  },
});

export const rdsCluster = resourceType({
  type: 'AWS::RDS::DBCluster',
  description: 'An Aurora or Multi-AZ cluster (the API also lists Neptune and DocumentDB clusters; see Engine).',
  scope: 'regional',
  functions: { one: 'dbCluster', all: 'dbClusters' },
  list: rds.list('DescribeDBClusters', { action: 'rds:DescribeDBClusters', items: 'DBClusters', ...pages }),
  identify: (db: DBCluster, location) => ({
    id: db.DBClusterIdentifier!,
    arn: db.DBClusterArn ?? clusterArn(location, db.DBClusterIdentifier),
  }),
  tags: db => tagMap(db.TagList),
  references: [
    { facet: 'cluster', path: 'KmsKeyId', to: 'AWS::KMS::Key', role: 'storage key' },
    { facet: 'cluster', path: 'PerformanceInsightsKMSKeyId', to: 'AWS::KMS::Key', role: 'key of Performance Insights' },
    { facet: 'cluster', path: 'ActivityStreamKmsKeyId', to: 'AWS::KMS::Key', role: 'key of the activity stream' },
    { facet: 'cluster', path: 'MasterUserSecret.KmsKeyId', to: 'AWS::KMS::Key', role: 'key of the master secret' },
    { facet: 'cluster', path: 'MasterUserSecret.SecretArn', to: 'AWS::SecretsManager::Secret', role: 'master secret' },
    { facet: 'cluster', path: 'MonitoringRoleArn', to: 'AWS::IAM::Role', role: 'monitoring role' },
    { facet: 'cluster', path: 'AssociatedRoles[].RoleArn', to: 'AWS::IAM::Role', role: 'associated role' },
  ],
  goneOn: ['DBClusterNotFoundFault'],
  facets: {
    cluster: item,
    parameterGroup: rds.call('DescribeDBClusterParameters', {
      action: 'rds:DescribeDBClusterParameters',
      input: (db: DBCluster) =>
        db.DBClusterParameterGroup
          ? { DBClusterParameterGroupName: db.DBClusterParameterGroup, MaxRecords: 100 }
          : undefined,
      pick: 'Parameters',
      optional: true,
      tokens: ['Marker', 'Marker'],
      shared: true,
    }),
  },
});

export const rdsSnapshot = resourceType({
  type: 'AWS::RDS::DBSnapshot',
  description: 'A snapshot of an RDS instance.',
  scope: 'regional',
  functions: { all: 'dbSnapshots' },
  list: rds.list('DescribeDBSnapshots', { action: 'rds:DescribeDBSnapshots', items: 'DBSnapshots', ...pages }),
  identify: (snapshot: DBSnapshot, location) => ({
    id: snapshot.DBSnapshotIdentifier!,
    arn: snapshot.DBSnapshotArn ?? snapshotArn(location, snapshot.DBSnapshotIdentifier),
  }),
  tags: snapshot => tagMap(snapshot.TagList),
  references: [{ facet: 'snapshot', path: 'KmsKeyId', to: 'AWS::KMS::Key', role: 'key' }],
  goneOn: ['DBSnapshotNotFoundFault', 'DBSnapshotNotFound'],
  facets: {
    snapshot: item,
    // Only manual snapshots can be shared, so only they are asked.
    attributes: rds.call('DescribeDBSnapshotAttributes', {
      action: 'rds:DescribeDBSnapshotAttributes',
      input: (snapshot: DBSnapshot) =>
        snapshot.SnapshotType === 'manual' ? { DBSnapshotIdentifier: snapshot.DBSnapshotIdentifier } : undefined,
      pick: 'DBSnapshotAttributesResult',
    }),
  },
});

export const rdsClusterSnapshot = resourceType({
  type: 'AWS::RDS::DBClusterSnapshot',
  description: 'A snapshot of an Aurora, Neptune or DocumentDB cluster; see Engine.',
  scope: 'regional',
  functions: { all: 'dbClusterSnapshots' },
  list: rds.list('DescribeDBClusterSnapshots', {
    action: 'rds:DescribeDBClusterSnapshots',
    items: 'DBClusterSnapshots',
    ...pages,
  }),
  identify: (snapshot: DBClusterSnapshot, location) => ({
    id: snapshot.DBClusterSnapshotIdentifier!,
    arn: snapshot.DBClusterSnapshotArn ?? clusterSnapshotArn(location, snapshot.DBClusterSnapshotIdentifier),
  }),
  tags: snapshot => tagMap(snapshot.TagList),
  references: [{ facet: 'snapshot', path: 'KmsKeyId', to: 'AWS::KMS::Key', role: 'key' }],
  goneOn: ['DBClusterSnapshotNotFoundFault'],
  facets: {
    snapshot: item,
    attributes: rds.call('DescribeDBClusterSnapshotAttributes', {
      action: 'rds:DescribeDBClusterSnapshotAttributes',
      input: (snapshot: DBClusterSnapshot) =>
        snapshot.SnapshotType === 'manual'
          ? { DBClusterSnapshotIdentifier: snapshot.DBClusterSnapshotIdentifier }
          : undefined,
      pick: 'DBClusterSnapshotAttributesResult',
    }),
  },
});

export const rdsAutomatedBackup = resourceType({
  type: 'AWS::RDS::DBInstanceAutomatedBackup',
  description: 'The automated backups of an RDS instance: its own, retained ones, and replicas from other Regions.',
  scope: 'regional',
  functions: { all: 'dbAutomatedBackups' },
  list: rds.list('DescribeDBInstanceAutomatedBackups', {
    action: 'rds:DescribeDBInstanceAutomatedBackups',
    items: 'DBInstanceAutomatedBackups',
    ...pages,
  }),
  // A backup that is still being set up has no ARN yet; the instance's names it, in the Region that keeps the backup.
  identify: (backup: DBInstanceAutomatedBackup, location) => ({
    id: backup.DBInstanceAutomatedBackupsArn?.split(':').at(-1) ?? backup.DbiResourceId!,
    arn: backup.DBInstanceAutomatedBackupsArn ?? automatedBackupArn(location, backup.DbiResourceId),
    ...(backup.DBInstanceIdentifier && { name: backup.DBInstanceIdentifier }),
  }),
  tags: backup => tagMap(backup.TagList),
  references: [{ facet: 'backup', path: 'KmsKeyId', to: 'AWS::KMS::Key', role: 'key' }],
  facets: { backup: item },
});

export const rdsExportTask = resourceType({
  type: 'AWS::RDS::ExportTask',
  description: 'An export of a snapshot or cluster to S3.',
  scope: 'regional',
  functions: { all: 'dbExportTasks' },
  list: rds.list('DescribeExportTasks', { action: 'rds:DescribeExportTasks', items: 'ExportTasks', ...pages }),
  // Export tasks have no ARN of their own; this one follows AWS's pattern and is never sent to AWS.
  identify: (task: ExportTask, location) => ({
    id: task.ExportTaskIdentifier!,
    arn: exportTaskArn(location, task.ExportTaskIdentifier),
  }),
  references: [
    { facet: 'task', path: 'KmsKeyId', to: 'AWS::KMS::Key', role: 'key of the export' },
    { facet: 'task', path: 'S3Bucket', to: 'AWS::S3::Bucket', role: 'export bucket', anyRegion: true },
    { facet: 'task', path: 'IamRoleArn', to: 'AWS::IAM::Role', role: 'export role' },
  ],
  facets: { task: item },
});

export const rdsProxy = resourceType({
  type: 'AWS::RDS::DBProxy',
  description: 'An RDS Proxy.',
  scope: 'regional',
  functions: { all: 'dbProxies' },
  list: rds.list('DescribeDBProxies', { action: 'rds:DescribeDBProxies', items: 'DBProxies', ...pages }),
  identify: (proxy: DBProxy, location) => ({
    id: proxy.DBProxyName!,
    arn: proxy.DBProxyArn ?? proxyArn(location, proxy.DBProxyName),
  }),
  references: [
    { facet: 'proxy', path: 'Auth[].SecretArn', to: 'AWS::SecretsManager::Secret', role: 'credentials' },
    { facet: 'proxy', path: 'RoleArn', to: 'AWS::IAM::Role', role: 'role' },
  ],
  facets: { proxy: item },
});

export const rdsGlobalCluster = resourceType({
  type: 'AWS::RDS::GlobalCluster',
  description: 'An Aurora global database.',
  scope: 'regional',
  functions: { all: 'globalClusters' },
  list: rds.list('DescribeGlobalClusters', {
    action: 'rds:DescribeGlobalClusters',
    items: 'GlobalClusters',
    ...pages,
  }),
  // The writer's Region lists the whole database; the other Regions would only repeat it.
  identify: (global: GlobalCluster, { region }) => {
    const writer = global.GlobalClusterMembers?.find(member => member.IsWriter)?.DBClusterArn;
    return {
      id: global.GlobalClusterIdentifier!,
      arn: global.GlobalClusterArn!,
      region: writer?.split(':')[3] ?? region,
    };
  },
  facets: { globalCluster: item },
});
