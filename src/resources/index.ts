import { account } from './account.ts';
import { cloudtrailEventDataStore, cloudtrailTrail } from './cloudtrail.ts';
import { logGroup } from './cloudwatch-logs.ts';
import { ec2Image, ec2Instance, ec2LaunchTemplate, ec2Snapshot, ec2Volume } from './ec2.ts';
import { iamRole } from './iam.ts';
import { kmsAlias, kmsCustomKeyStore, kmsKey } from './kms.ts';
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
import type { Operation, ResourceType } from './resource-type.ts';
import { s3AccessPoint, s3Bucket } from './s3.ts';
import { secretsManagerSecret } from './secrets-manager.ts';
import { ssmDocument, ssmParameter } from './ssm.ts';

/** Every resource type that rules can be written for. */
export const resourceTypes: readonly ResourceType[] = [
  account,
  cloudtrailEventDataStore,
  cloudtrailTrail,
  ec2Image,
  ec2Instance,
  ec2LaunchTemplate,
  ec2Snapshot,
  ec2Volume,
  iamRole,
  kmsAlias,
  kmsCustomKeyStore,
  kmsKey,
  logGroup,
  rdsAutomatedBackup,
  rdsCluster,
  rdsClusterSnapshot,
  rdsExportTask,
  rdsGlobalCluster,
  rdsInstance,
  rdsProxy,
  rdsSnapshot,
  s3AccessPoint,
  s3Bucket,
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
