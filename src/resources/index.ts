import { account } from './account.ts';
import { appconfigProfile } from './appconfig.ts';
import { athenaWorkGroup } from './athena.ts';
import { cloudformationStack } from './cloudformation.ts';
import { cloudtrailEventDataStore, cloudtrailTrail } from './cloudtrail.ts';
import { logGroup } from './cloudwatch-logs.ts';
import { codebuildProject, codebuildReportGroup, codebuildSourceCredential } from './codebuild.ts';
import { dynamodbTable } from './dynamodb.ts';
import { ec2Image, ec2Instance, ec2LaunchTemplate, ec2Snapshot, ec2Volume } from './ec2.ts';
import { ecrRepository, ecrRepositoryCreationTemplate } from './ecr.ts';
import { ecsCluster, ecsTaskDefinition } from './ecs.ts';
import { efsFileSystem } from './efs.ts';
import { firehoseStream } from './firehose.ts';
import { glueConnection, glueJob, glueSecurityConfiguration } from './glue.ts';
import { iamGroup, iamManagedPolicy, iamRole, iamUser } from './iam.ts';
import { kinesisStream } from './kinesis.ts';
import { kmsAlias, kmsCustomKeyStore, kmsKey } from './kms.ts';
import { lambdaEventSourceMapping, lambdaFunction } from './lambda.ts';
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
import type { Operation, Reference, ResourceType } from './resource-type.ts';
import { s3AccessPoint, s3Bucket } from './s3.ts';
import { secretsManagerSecret } from './secrets-manager.ts';
import { sesConfigurationSet, sesEmailIdentity } from './ses.ts';
import { snsSubscription, snsTopic } from './sns.ts';
import { sqsQueue } from './sqs.ts';
import { ssmDocument, ssmParameter } from './ssm.ts';

/** Every resource type that rules can be written for. */
export const resourceTypes: readonly ResourceType[] = [
  account,
  appconfigProfile,
  athenaWorkGroup,
  cloudformationStack,
  cloudtrailEventDataStore,
  cloudtrailTrail,
  codebuildProject,
  codebuildReportGroup,
  codebuildSourceCredential,
  dynamodbTable,
  ec2Image,
  ec2Instance,
  ec2LaunchTemplate,
  ec2Snapshot,
  ec2Volume,
  ecrRepository,
  ecrRepositoryCreationTemplate,
  ecsCluster,
  ecsTaskDefinition,
  efsFileSystem,
  firehoseStream,
  glueConnection,
  glueJob,
  glueSecurityConfiguration,
  iamGroup,
  iamManagedPolicy,
  iamRole,
  iamUser,
  kinesisStream,
  kmsAlias,
  kmsCustomKeyStore,
  kmsKey,
  lambdaEventSourceMapping,
  lambdaFunction,
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
  sesConfigurationSet,
  sesEmailIdentity,
  snsSubscription,
  snsTopic,
  sqsQueue,
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

/** A type that depends on another one, and the references by which it does. */
export interface Referrer {
  readonly type: string;
  readonly references: readonly Reference[];
}

/** The types that may depend on resources of a type. */
export const referrers = (to: string): Referrer[] =>
  resourceTypes
    .map(({ type, references = [] }) => ({ type, references: references.filter(reference => reference.to === to) }))
    .filter(({ references }) => references.length > 0);

export * from './operations.ts';
export * from './resource-type.ts';
export * from './shapes.ts';
