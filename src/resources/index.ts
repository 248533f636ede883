import { account } from './account.ts';
import { acmCertificate } from './acm.ts';
import { appconfigProfile } from './appconfig.ts';
import { athenaWorkGroup } from './athena.ts';
import { backupPlan, backupVault } from './backup.ts';
import { cloudformationStack } from './cloudformation.ts';
import { cloudtrailEventDataStore, cloudtrailTrail } from './cloudtrail.ts';
import { cloudwatchAlarm, cloudwatchCompositeAlarm } from './cloudwatch.ts';
import { logGroup, metricFilter } from './cloudwatch-logs.ts';
import { codebuildProject, codebuildReportGroup, codebuildSourceCredential } from './codebuild.ts';
import { lifecyclePolicy } from './dlm.ts';
import { dynamodbTable } from './dynamodb.ts';
import { ec2Image, ec2Instance, ec2LaunchTemplate, ec2Snapshot, ec2Volume } from './ec2.ts';
import { ecrRepository, ecrRepositoryCreationTemplate } from './ecr.ts';
import { ecsCluster, ecsTaskDefinition } from './ecs.ts';
import { efsFileSystem } from './efs.ts';
import { elasticacheCluster, elasticacheReplicationGroup } from './elasticache.ts';
import { eventRule } from './eventbridge.ts';
import { firehoseStream } from './firehose.ts';
import { glueConnection, glueJob, glueSecurityConfiguration } from './glue.ts';
import { iamGroup, iamManagedPolicy, iamRole, iamUser } from './iam.ts';
import { kafkaCluster } from './kafka.ts';
import { kinesisStream } from './kinesis.ts';
import { kmsAlias, kmsCustomKeyStore, kmsKey } from './kms.ts';
import { lambdaEventSourceMapping, lambdaFunction } from './lambda.ts';
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
import type { Operation, Reference, ResourceType } from './resource-type.ts';
import { s3AccessPoint, s3Bucket } from './s3.ts';
import { sagemakerDomain, sagemakerEndpointConfig, sagemakerNotebook, sagemakerTrainingJob } from './sagemaker.ts';
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
  acmCertificate,
  backupPlan,
  backupVault,
  cloudwatchAlarm,
  cloudwatchCompositeAlarm,
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
  elasticacheCluster,
  elasticacheReplicationGroup,
  eventRule,
  iamRole,
  kafkaCluster,
  iamUser,
  kinesisStream,
  kmsAlias,
  kmsCustomKeyStore,
  kmsKey,
  lambdaEventSourceMapping,
  lambdaFunction,
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
