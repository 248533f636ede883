import { account } from './account.ts';
import { acmCertificate } from './acm.ts';
import { backupPlan, backupVault } from './backup.ts';
import { cloudtrailEventDataStore, cloudtrailTrail } from './cloudtrail.ts';
import { cloudwatchAlarm, cloudwatchCompositeAlarm } from './cloudwatch.ts';
import { logGroup, metricFilter } from './cloudwatch-logs.ts';
import { lifecyclePolicy } from './dlm.ts';
import { ec2Image, ec2Instance, ec2LaunchTemplate, ec2Snapshot, ec2Volume } from './ec2.ts';
import { elasticacheCluster, elasticacheReplicationGroup } from './elasticache.ts';
import { eventRule } from './eventbridge.ts';
import { iamRole, iamUser } from './iam.ts';
import { kafkaCluster } from './kafka.ts';
import { kmsAlias, kmsCustomKeyStore, kmsKey } from './kms.ts';
import { opensearchDomain } from './opensearch.ts';
import {
  rdsAutomatedBackup,
  rdsCluster,
  rdsClusterSnapshot,
  rdsExportTask,
  rdsGlobalCluster,
  rdsInstance,
  rdsProxy,
  rdsSnapshot,
} from './rds.ts';
import { redshiftCluster, redshiftSnapshot, redshiftSnapshotCopyGrant } from './redshift.ts';
import { redshiftNamespace, redshiftWorkgroup } from './redshift-serverless.ts';
import type { Operation, ResourceType } from './resource-type.ts';
import { s3AccessPoint, s3Bucket } from './s3.ts';
import { sagemakerDomain, sagemakerEndpointConfig, sagemakerNotebook, sagemakerTrainingJob } from './sagemaker.ts';
import { secretsManagerSecret } from './secrets-manager.ts';
import { ssmDocument, ssmParameter } from './ssm.ts';

/** Every resource type that rules can be written for. */
export const resourceTypes: readonly ResourceType[] = [
  account,
  acmCertificate,
  backupPlan,
  backupVault,
  cloudtrailEventDataStore,
  cloudtrailTrail,
  cloudwatchAlarm,
  cloudwatchCompositeAlarm,
  ec2Image,
  ec2Instance,
  ec2LaunchTemplate,
  ec2Snapshot,
  ec2Volume,
  elasticacheCluster,
  elasticacheReplicationGroup,
  eventRule,
  iamRole,
  kafkaCluster,
  iamUser,
  kmsAlias,
  kmsCustomKeyStore,
  kmsKey,
  lifecyclePolicy,
  logGroup,
  metricFilter,
  opensearchDomain,
  rdsAutomatedBackup,
  rdsCluster,
  rdsClusterSnapshot,
  rdsExportTask,
  rdsGlobalCluster,
  rdsInstance,
  rdsProxy,
  rdsSnapshot,
  redshiftCluster,
  redshiftNamespace,
  redshiftSnapshot,
  redshiftSnapshotCopyGrant,
  redshiftWorkgroup,
  s3AccessPoint,
  s3Bucket,
  sagemakerDomain,
  sagemakerEndpointConfig,
  sagemakerNotebook,
  sagemakerTrainingJob,
  secretsManagerSecret,
  ssmDocument,
  ssmParameter,
];

/** What a live scan asks before it knows what to scan. */
export const discoveryOperations: readonly Operation[] = [
  { client: 'ec2', operation: 'DescribeRegions', action: 'ec2:DescribeRegions' },
];

const byName = new Map(resourceTypes.map(type => [type.type, type]));

/** The declaration of a CloudFormation type name, or undefined. */
export const findResourceType = (name: string): ResourceType | undefined => byName.get(name);

export * from './resource-type.ts';
export * from './shapes.ts';
