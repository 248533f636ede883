// Generated from the AWS SDK by `npm run shapes`; do not edit.
import type { Shapes } from './shape-types.ts';

export const shapes: Shapes = {
 "operations": {
  "acm.DescribeCertificate": "acm.DescribeCertificateResponse",
  "acm.ListCertificates": "acm.ListCertificatesResponse",
  "appconfig.GetConfigurationProfile": "appconfig.ConfigurationProfile",
  "appconfig.GetHostedConfigurationVersion": "appconfig.HostedConfigurationVersion",
  "appconfig.ListApplications": "appconfig.Applications",
  "appconfig.ListConfigurationProfiles": "appconfig.ConfigurationProfiles",
  "appconfig.ListHostedConfigurationVersions": "appconfig.HostedConfigurationVersions",
  "athena.GetWorkGroup": "athena.GetWorkGroupOutput",
  "athena.ListWorkGroups": "athena.ListWorkGroupsOutput",
  "backup.GetBackupPlan": "backup.GetBackupPlanOutput",
  "backup.GetBackupVaultAccessPolicy": "backup.GetBackupVaultAccessPolicyOutput",
  "backup.ListBackupPlans": "backup.ListBackupPlansOutput",
  "backup.ListBackupVaults": "backup.ListBackupVaultsOutput",
  "backup.ListRecoveryPointsByBackupVault": "backup.ListRecoveryPointsByBackupVaultOutput",
  "backup.ListTags": "backup.ListTagsOutput",
  "cloudformation.DescribeStacks": "cloudformation.DescribeStacksOutput",
  "cloudformation.GetTemplate": "cloudformation.GetTemplateOutput",
  "cloudformation.GetTemplateSummary": "cloudformation.GetTemplateSummaryOutput",
  "cloudtrail.DescribeTrails": "cloudtrail.DescribeTrailsResponse",
  "cloudtrail.GetEventDataStore": "cloudtrail.GetEventDataStoreResponse",
  "cloudtrail.GetEventSelectors": "cloudtrail.GetEventSelectorsResponse",
  "cloudtrail.GetTrailStatus": "cloudtrail.GetTrailStatusResponse",
  "cloudtrail.ListEventDataStores": "cloudtrail.ListEventDataStoresResponse",
  "cloudtrail.LookupEvents": "cloudtrail.LookupEventsResponse",
  "cloudwatch-logs.DescribeLogGroups": "cloudwatch_logs.DescribeLogGroupsResponse",
  "cloudwatch-logs.DescribeMetricFilters": "cloudwatch_logs.DescribeMetricFiltersResponse",
  "cloudwatch.DescribeAlarms": "cloudwatch.DescribeAlarmsOutput",
  "codebuild.BatchGetBuilds": "codebuild.BatchGetBuildsOutput",
  "codebuild.BatchGetProjects": "codebuild.BatchGetProjectsOutput",
  "codebuild.BatchGetReportGroups": "codebuild.BatchGetReportGroupsOutput",
  "codebuild.ListBuildsForProject": "codebuild.ListBuildsForProjectOutput",
  "codebuild.ListProjects": "codebuild.ListProjectsOutput",
  "codebuild.ListReportGroups": "codebuild.ListReportGroupsOutput",
  "codebuild.ListSourceCredentials": "codebuild.ListSourceCredentialsOutput",
  "dlm.GetLifecyclePolicies": "dlm.GetLifecyclePoliciesResponse",
  "dlm.GetLifecyclePolicy": "dlm.GetLifecyclePolicyResponse",
  "dynamodb.DescribeTable": "dynamodb.DescribeTableOutput",
  "dynamodb.GetResourcePolicy": "dynamodb.GetResourcePolicyOutput",
  "dynamodb.ListTables": "dynamodb.ListTablesOutput",
  "ec2.DescribeImageAttribute": "ec2.ImageAttribute",
  "ec2.DescribeImages": "ec2.DescribeImagesResult",
  "ec2.DescribeInstances": "ec2.DescribeInstancesResult",
  "ec2.DescribeLaunchTemplateVersions": "ec2.DescribeLaunchTemplateVersionsResult",
  "ec2.DescribeRegions": "ec2.DescribeRegionsResult",
  "ec2.DescribeSnapshotAttribute": "ec2.DescribeSnapshotAttributeResult",
  "ec2.DescribeSnapshots": "ec2.DescribeSnapshotsResult",
  "ec2.DescribeVolumes": "ec2.DescribeVolumesResult",
  "ec2.GetEbsDefaultKmsKeyId": "ec2.GetEbsDefaultKmsKeyIdResult",
  "ec2.GetEbsEncryptionByDefault": "ec2.GetEbsEncryptionByDefaultResult",
  "ec2.GetImageBlockPublicAccessState": "ec2.GetImageBlockPublicAccessStateResult",
  "ec2.GetInstanceMetadataDefaults": "ec2.GetInstanceMetadataDefaultsResult",
  "ec2.GetSnapshotBlockPublicAccessState": "ec2.GetSnapshotBlockPublicAccessStateResult",
  "ecr.DescribeRepositories": "ecr.DescribeRepositoriesResponse",
  "ecr.DescribeRepositoryCreationTemplates": "ecr.DescribeRepositoryCreationTemplatesResponse",
  "ecr.GetRepositoryPolicy": "ecr.GetRepositoryPolicyResponse",
  "ecs.DescribeClusters": "ecs.DescribeClustersResponse",
  "ecs.DescribeServices": "ecs.DescribeServicesResponse",
  "ecs.DescribeTaskDefinition": "ecs.DescribeTaskDefinitionResponse",
  "ecs.ListClusters": "ecs.ListClustersResponse",
  "ecs.ListServices": "ecs.ListServicesResponse",
  "ecs.ListTaskDefinitionFamilies": "ecs.ListTaskDefinitionFamiliesResponse",
  "efs.DescribeFileSystemPolicy": "efs.FileSystemPolicyDescription",
  "efs.DescribeFileSystems": "efs.DescribeFileSystemsResponse",
  "elasticache.DescribeCacheClusters": "elasticache.CacheClusterMessage",
  "elasticache.DescribeReplicationGroups": "elasticache.ReplicationGroupMessage",
  "eventbridge.ListRules": "eventbridge.ListRulesResponse",
  "eventbridge.ListTargetsByRule": "eventbridge.ListTargetsByRuleResponse",
  "firehose.DescribeDeliveryStream": "firehose.DescribeDeliveryStreamOutput",
  "firehose.ListDeliveryStreams": "firehose.ListDeliveryStreamsOutput",
  "glue.GetConnections": "glue.GetConnectionsResponse",
  "glue.GetDatabases": "glue.GetDatabasesResponse",
  "glue.GetDataCatalogEncryptionSettings": "glue.GetDataCatalogEncryptionSettingsResponse",
  "glue.GetJobs": "glue.GetJobsResponse",
  "glue.GetSecurityConfigurations": "glue.GetSecurityConfigurationsResponse",
  "iam.GetAccountAuthorizationDetails": "iam.GetAccountAuthorizationDetailsResponse",
  "kafka.ListClustersV2": "kafka.ListClustersV2Response",
  "kafka.ListScramSecrets": "kafka.ListScramSecretsResponse",
  "kinesis.DescribeStreamSummary": "kinesis.DescribeStreamSummaryOutput",
  "kinesis.ListStreams": "kinesis.ListStreamsOutput",
  "kms.DescribeCustomKeyStores": "kms.DescribeCustomKeyStoresResponse",
  "kms.DescribeKey": "kms.DescribeKeyResponse",
  "kms.GetKeyLastUsage": "kms.GetKeyLastUsageResponse",
  "kms.GetKeyPolicy": "kms.GetKeyPolicyResponse",
  "kms.GetKeyRotationStatus": "kms.GetKeyRotationStatusResponse",
  "kms.ListAliases": "kms.ListAliasesResponse",
  "kms.ListGrants": "kms.ListGrantsResponse",
  "kms.ListKeyRotations": "kms.ListKeyRotationsResponse",
  "kms.ListKeys": "kms.ListKeysResponse",
  "kms.ListResourceTags": "kms.ListResourceTagsResponse",
  "lambda.GetFunctionConfiguration": "lambda.FunctionConfiguration",
  "lambda.GetPolicy": "lambda.GetPolicyResponse",
  "lambda.ListEventSourceMappings": "lambda.ListEventSourceMappingsResponse",
  "lambda.ListFunctions": "lambda.ListFunctionsResponse",
  "lambda.ListVersionsByFunction": "lambda.ListVersionsByFunctionResponse",
  "opensearch.DescribeDomain": "opensearch.DescribeDomainResponse",
  "opensearch.ListDomainNames": "opensearch.ListDomainNamesResponse",
  "rds.DescribeCertificates": "rds.CertificateMessage",
  "rds.DescribeDBClusterParameters": "rds.DBClusterParameterGroupDetails",
  "rds.DescribeDBClusters": "rds.DBClusterMessage",
  "rds.DescribeDBClusterSnapshotAttributes": "rds.DescribeDBClusterSnapshotAttributesResult",
  "rds.DescribeDBClusterSnapshots": "rds.DBClusterSnapshotMessage",
  "rds.DescribeDBInstanceAutomatedBackups": "rds.DBInstanceAutomatedBackupMessage",
  "rds.DescribeDBInstances": "rds.DBInstanceMessage",
  "rds.DescribeDBParameters": "rds.DBParameterGroupDetails",
  "rds.DescribeDBProxies": "rds.DescribeDBProxiesResponse",
  "rds.DescribeDBSnapshotAttributes": "rds.DescribeDBSnapshotAttributesResult",
  "rds.DescribeDBSnapshots": "rds.DBSnapshotMessage",
  "rds.DescribeExportTasks": "rds.ExportTasksMessage",
  "rds.DescribeGlobalClusters": "rds.GlobalClustersMessage",
  "redshift-serverless.ListNamespaces": "redshift_serverless.ListNamespacesResponse",
  "redshift-serverless.ListWorkgroups": "redshift_serverless.ListWorkgroupsResponse",
  "redshift.DescribeClusterParameters": "redshift.ClusterParameterGroupDetails",
  "redshift.DescribeClusters": "redshift.ClustersMessage",
  "redshift.DescribeClusterSnapshots": "redshift.SnapshotMessage",
  "redshift.DescribeSnapshotCopyGrants": "redshift.SnapshotCopyGrantMessage",
  "s3-control.GetAccessPoint": "s3_control.GetAccessPointResult",
  "s3-control.GetAccessPointPolicyStatus": "s3_control.GetAccessPointPolicyStatusResult",
  "s3-control.GetPublicAccessBlock": "s3_control.GetPublicAccessBlockOutput",
  "s3-control.ListAccessPoints": "s3_control.ListAccessPointsResult",
  "s3.GetBucketAcl": "s3.GetBucketAclOutput",
  "s3.GetBucketEncryption": "s3.GetBucketEncryptionOutput",
  "s3.GetBucketLifecycleConfiguration": "s3.GetBucketLifecycleConfigurationOutput",
  "s3.GetBucketLocation": "s3.GetBucketLocationOutput",
  "s3.GetBucketLogging": "s3.GetBucketLoggingOutput",
  "s3.GetBucketNotificationConfiguration": "s3.NotificationConfiguration",
  "s3.GetBucketOwnershipControls": "s3.GetBucketOwnershipControlsOutput",
  "s3.GetBucketPolicy": "s3.GetBucketPolicyOutput",
  "s3.GetBucketPolicyStatus": "s3.GetBucketPolicyStatusOutput",
  "s3.GetBucketReplication": "s3.GetBucketReplicationOutput",
  "s3.GetBucketTagging": "s3.GetBucketTaggingOutput",
  "s3.GetBucketVersioning": "s3.GetBucketVersioningOutput",
  "s3.GetBucketWebsite": "s3.GetBucketWebsiteOutput",
  "s3.GetObjectLockConfiguration": "s3.GetObjectLockConfigurationOutput",
  "s3.GetPublicAccessBlock": "s3.GetPublicAccessBlockOutput",
  "s3.ListBucketInventoryConfigurations": "s3.ListBucketInventoryConfigurationsOutput",
  "s3.ListBuckets": "s3.ListBucketsOutput",
  "sagemaker.DescribeDomain": "sagemaker.DescribeDomainResponse",
  "sagemaker.DescribeEndpointConfig": "sagemaker.DescribeEndpointConfigOutput",
  "sagemaker.DescribeNotebookInstance": "sagemaker.DescribeNotebookInstanceOutput",
  "sagemaker.DescribeTrainingJob": "sagemaker.DescribeTrainingJobResponse",
  "sagemaker.ListDomains": "sagemaker.ListDomainsResponse",
  "sagemaker.ListEndpointConfigs": "sagemaker.ListEndpointConfigsOutput",
  "sagemaker.ListNotebookInstances": "sagemaker.ListNotebookInstancesOutput",
  "sagemaker.ListTrainingJobs": "sagemaker.ListTrainingJobsResponse",
  "secrets-manager.DescribeSecret": "secrets_manager.DescribeSecretResponse",
  "secrets-manager.GetResourcePolicy": "secrets_manager.GetResourcePolicyResponse",
  "secrets-manager.ListSecrets": "secrets_manager.ListSecretsResponse",
  "secrets-manager.ListSecretVersionIds": "secrets_manager.ListSecretVersionIdsResponse",
  "sesv2.GetConfigurationSet": "sesv2.GetConfigurationSetResponse",
  "sesv2.GetEmailIdentity": "sesv2.GetEmailIdentityResponse",
  "sesv2.ListConfigurationSets": "sesv2.ListConfigurationSetsResponse",
  "sesv2.ListEmailIdentities": "sesv2.ListEmailIdentitiesResponse",
  "sns.GetTopicAttributes": "sns.GetTopicAttributesResponse",
  "sns.ListSubscriptions": "sns.ListSubscriptionsResponse",
  "sns.ListTopics": "sns.ListTopicsResponse",
  "sqs.GetQueueAttributes": "sqs.GetQueueAttributesResult",
  "sqs.ListQueues": "sqs.ListQueuesResult",
  "ssm.DescribeDocumentPermission": "ssm.DescribeDocumentPermissionResponse",
  "ssm.DescribeParameters": "ssm.DescribeParametersResult",
  "ssm.GetDocument": "ssm.GetDocumentResult",
  "ssm.GetParameters": "ssm.GetParametersResult",
  "ssm.GetServiceSetting": "ssm.GetServiceSettingResult",
  "ssm.ListDocuments": "ssm.ListDocumentsResult"
 },
 "structs": {
  "acm.CertificateDetail": {
   "CertificateArn": "string",
   "DomainName": "string",
   "SubjectAlternativeNames": "list<string>",
   "ManagedBy": "string",
   "DomainValidationOptions": "list<acm.DomainValidation>",
   "Serial": "string",
   "Subject": "string",
   "Issuer": "string",
   "CreatedAt": "timestamp",
   "IssuedAt": "timestamp",
   "ImportedAt": "timestamp",
   "Status": "string",
   "RevokedAt": "timestamp",
   "RevocationReason": "string",
   "NotBefore": "timestamp",
   "NotAfter": "timestamp",
   "KeyAlgorithm": "string",
   "SignatureAlgorithm": "string",
   "InUseBy": "list<string>",
   "FailureReason": "string",
   "Type": "string",
   "RenewalSummary": "acm.RenewalSummary",
   "KeyUsages": "list<acm.KeyUsage>",
   "ExtendedKeyUsages": "list<acm.ExtendedKeyUsage>",
   "CertificateAuthorityArn": "string",
   "RenewalEligibility": "string",
   "Options": "acm.CertificateOptions",
   "UpdateSummary": "acm.UpdateSummary",
   "CertificateKeyPairOrigin": "string",
   "AcmeEndpointArn": "string",
   "AcmeAccountId": "string"
  },
  "acm.CertificateOptions": {
   "CertificateTransparencyLoggingPreference": "string",
   "Export": "string",
   "ValidationMethod": "string"
  },
  "acm.CertificateSummary": {
   "CertificateArn": "string",
   "DomainName": "string",
   "SubjectAlternativeNameSummaries": "list<string>",
   "HasAdditionalSubjectAlternativeNames": "bool",
   "Status": "string",
   "Type": "string",
   "KeyAlgorithm": "string",
   "KeyUsages": "list<string>",
   "ExtendedKeyUsages": "list<string>",
   "ExportOption": "string",
   "InUse": "bool",
   "Exported": "bool",
   "RenewalEligibility": "string",
   "NotBefore": "timestamp",
   "NotAfter": "timestamp",
   "CreatedAt": "timestamp",
   "IssuedAt": "timestamp",
   "ImportedAt": "timestamp",
   "RevokedAt": "timestamp",
   "ManagedBy": "string",
   "CertificateKeyPairOrigin": "string"
  },
  "acm.DescribeCertificateResponse": {
   "Certificate": "acm.CertificateDetail"
  },
  "acm.DomainValidation": {
   "DomainName": "string",
   "ValidationEmails": "list<string>",
   "ValidationDomain": "string",
   "ValidationStatus": "string",
   "ResourceRecord": "acm.ResourceRecord",
   "HttpRedirect": "acm.HttpRedirect",
   "ValidationMethod": "string"
  },
  "acm.DomainValidationMethodUpdateSummary": {
   "From": "string",
   "To": "string"
  },
  "acm.ExtendedKeyUsage": {
   "Name": "string",
   "OID": "string"
  },
  "acm.HttpRedirect": {
   "RedirectFrom": "string",
   "RedirectTo": "string"
  },
  "acm.KeyUsage": {
   "Name": "string"
  },
  "acm.ListCertificatesResponse": {
   "NextToken": "string",
   "CertificateSummaryList": "list<acm.CertificateSummary>"
  },
  "acm.RenewalSummary": {
   "RenewalStatus": "string",
   "DomainValidationOptions": "list<acm.DomainValidation>",
   "UpdatedAt": "timestamp",
   "RenewalStatusReason": "string"
  },
  "acm.ResourceRecord": {
   "Name": "string",
   "Type": "string",
   "Value": "string"
  },
  "acm.UpdateSummary": {
   "Status": "string",
   "Type": "string",
   "DomainValidationMethodUpdateSummary": "acm.DomainValidationMethodUpdateSummary",
   "RequestedAt": "timestamp",
   "UpdatedAt": "timestamp"
  },
  "appconfig.Application": {
   "Id": "string",
   "Name": "string",
   "Description": "string"
  },
  "appconfig.Applications": {
   "Items": "list<appconfig.Application>",
   "NextToken": "string"
  },
  "appconfig.ConfigurationProfile": {
   "ApplicationId": "string",
   "Id": "string",
   "Name": "string",
   "Description": "string",
   "LocationUri": "string",
   "RetrievalRoleArn": "string",
   "Validators": "list<appconfig.Validator>",
   "Type": "string",
   "KmsKeyArn": "string",
   "KmsKeyIdentifier": "string"
  },
  "appconfig.ConfigurationProfileSummary": {
   "ApplicationId": "string",
   "Id": "string",
   "Name": "string",
   "LocationUri": "string",
   "ValidatorTypes": "list<string>",
   "Type": "string"
  },
  "appconfig.ConfigurationProfiles": {
   "Items": "list<appconfig.ConfigurationProfileSummary>",
   "NextToken": "string"
  },
  "appconfig.HostedConfigurationVersion": {
   "ApplicationId": "string",
   "ConfigurationProfileId": "string",
   "VersionNumber": "number",
   "Description": "string",
   "Content": "blob",
   "ContentType": "string",
   "VersionLabel": "string",
   "KmsKeyArn": "string"
  },
  "appconfig.HostedConfigurationVersionSummary": {
   "ApplicationId": "string",
   "ConfigurationProfileId": "string",
   "VersionNumber": "number",
   "Description": "string",
   "ContentType": "string",
   "VersionLabel": "string",
   "KmsKeyArn": "string"
  },
  "appconfig.HostedConfigurationVersions": {
   "Items": "list<appconfig.HostedConfigurationVersionSummary>",
   "NextToken": "string"
  },
  "appconfig.Validator": {
   "Type": "string",
   "Content": "string"
  },
  "athena.AclConfiguration": {
   "S3AclOption": "string"
  },
  "athena.Classification": {
   "Name": "string",
   "Properties": "map<string>"
  },
  "athena.CloudWatchLoggingConfiguration": {
   "Enabled": "bool",
   "LogGroup": "string",
   "LogStreamNamePrefix": "string",
   "LogTypes": "map<list<string>>"
  },
  "athena.CustomerContentEncryptionConfiguration": {
   "KmsKey": "string"
  },
  "athena.EncryptionConfiguration": {
   "EncryptionOption": "string",
   "KmsKey": "string"
  },
  "athena.EngineConfiguration": {
   "CoordinatorDpuSize": "number",
   "MaxConcurrentDpus": "number",
   "DefaultExecutorDpuSize": "number",
   "AdditionalConfigs": "map<string>",
   "SparkProperties": "map<string>",
   "Classifications": "list<athena.Classification>"
  },
  "athena.EngineVersion": {
   "SelectedEngineVersion": "string",
   "EffectiveEngineVersion": "string"
  },
  "athena.GetWorkGroupOutput": {
   "WorkGroup": "athena.WorkGroup"
  },
  "athena.IdentityCenterConfiguration": {
   "EnableIdentityCenter": "bool",
   "IdentityCenterInstanceArn": "string"
  },
  "athena.ListWorkGroupsOutput": {
   "WorkGroups": "list<athena.WorkGroupSummary>",
   "NextToken": "string"
  },
  "athena.ManagedLoggingConfiguration": {
   "Enabled": "bool",
   "KmsKey": "string"
  },
  "athena.ManagedQueryResultsConfiguration": {
   "Enabled": "bool",
   "EncryptionConfiguration": "athena.ManagedQueryResultsEncryptionConfiguration"
  },
  "athena.ManagedQueryResultsEncryptionConfiguration": {
   "KmsKey": "string"
  },
  "athena.MonitoringConfiguration": {
   "CloudWatchLoggingConfiguration": "athena.CloudWatchLoggingConfiguration",
   "ManagedLoggingConfiguration": "athena.ManagedLoggingConfiguration",
   "S3LoggingConfiguration": "athena.S3LoggingConfiguration"
  },
  "athena.QueryResultsS3AccessGrantsConfiguration": {
   "EnableS3AccessGrants": "bool",
   "AuthenticationType": "string",
   "CreateUserLevelPrefix": "bool"
  },
  "athena.ResultConfiguration": {
   "OutputLocation": "string",
   "EncryptionConfiguration": "athena.EncryptionConfiguration",
   "ExpectedBucketOwner": "string",
   "AclConfiguration": "athena.AclConfiguration"
  },
  "athena.S3LoggingConfiguration": {
   "Enabled": "bool",
   "KmsKey": "string",
   "LogLocation": "string"
  },
  "athena.SystemTableStatus": {
   "TableName": "string",
   "Enabled": "bool"
  },
  "athena.WorkGroup": {
   "Name": "string",
   "State": "string",
   "Configuration": "athena.WorkGroupConfiguration",
   "Description": "string",
   "CreationTime": "timestamp",
   "IdentityCenterApplicationArn": "string"
  },
  "athena.WorkGroupConfiguration": {
   "ResultConfiguration": "athena.ResultConfiguration",
   "ManagedQueryResultsConfiguration": "athena.ManagedQueryResultsConfiguration",
   "EnforceWorkGroupConfiguration": "bool",
   "PublishCloudWatchMetricsEnabled": "bool",
   "BytesScannedCutoffPerQuery": "number",
   "RequesterPaysEnabled": "bool",
   "EngineVersion": "athena.EngineVersion",
   "AdditionalConfiguration": "string",
   "ExecutionRole": "string",
   "MonitoringConfiguration": "athena.MonitoringConfiguration",
   "EngineConfiguration": "athena.EngineConfiguration",
   "CustomerContentEncryptionConfiguration": "athena.CustomerContentEncryptionConfiguration",
   "EnableMinimumEncryptionConfiguration": "bool",
   "IdentityCenterConfiguration": "athena.IdentityCenterConfiguration",
   "QueryResultsS3AccessGrantsConfiguration": "athena.QueryResultsS3AccessGrantsConfiguration",
   "SystemTableStatuses": "list<athena.SystemTableStatus>"
  },
  "athena.WorkGroupSummary": {
   "Name": "string",
   "State": "string",
   "Description": "string",
   "CreationTime": "timestamp",
   "EngineVersion": "athena.EngineVersion",
   "IdentityCenterApplicationArn": "string"
  },
  "backup.AdvancedBackupSetting": {
   "ResourceType": "string",
   "BackupOptions": "map<string>"
  },
  "backup.AggregatedScanResult": {
   "FailedScan": "bool",
   "Findings": "list<string>",
   "LastComputed": "timestamp"
  },
  "backup.BackupPlan": {
   "BackupPlanName": "string",
   "Rules": "list<backup.BackupRule>",
   "AdvancedBackupSettings": "list<backup.AdvancedBackupSetting>",
   "ScanSettings": "list<backup.ScanSetting>"
  },
  "backup.BackupPlansListMember": {
   "BackupPlanArn": "string",
   "BackupPlanId": "string",
   "CreationDate": "timestamp",
   "DeletionDate": "timestamp",
   "VersionId": "string",
   "BackupPlanName": "string",
   "CreatorRequestId": "string",
   "LastExecutionDate": "timestamp",
   "AdvancedBackupSettings": "list<backup.AdvancedBackupSetting>"
  },
  "backup.BackupRule": {
   "RuleName": "string",
   "TargetBackupVaultName": "string",
   "TargetLogicallyAirGappedBackupVaultArn": "string",
   "ScheduleExpression": "string",
   "StartWindowMinutes": "number",
   "CompletionWindowMinutes": "number",
   "Lifecycle": "backup.Lifecycle",
   "RecoveryPointTags": "map<string>",
   "RuleId": "string",
   "CopyActions": "list<backup.CopyAction>",
   "EnableContinuousBackup": "bool",
   "ScheduleExpressionTimezone": "string",
   "IndexActions": "list<backup.IndexAction>",
   "ScanActions": "list<backup.ScanAction>"
  },
  "backup.BackupVaultListMember": {
   "BackupVaultName": "string",
   "BackupVaultArn": "string",
   "VaultType": "string",
   "VaultState": "string",
   "CreationDate": "timestamp",
   "EncryptionKeyArn": "string",
   "CreatorRequestId": "string",
   "NumberOfRecoveryPoints": "number",
   "Locked": "bool",
   "MinRetentionDays": "number",
   "MaxRetentionDays": "number",
   "LockDate": "timestamp",
   "EncryptionKeyType": "string"
  },
  "backup.CalculatedLifecycle": {
   "MoveToColdStorageAt": "timestamp",
   "DeleteAt": "timestamp"
  },
  "backup.CopyAction": {
   "DestinationBackupVaultArn": "string",
   "Lifecycle": "backup.Lifecycle"
  },
  "backup.GetBackupPlanOutput": {
   "BackupPlan": "backup.BackupPlan",
   "BackupPlanId": "string",
   "BackupPlanArn": "string",
   "VersionId": "string",
   "CreatorRequestId": "string",
   "CreationDate": "timestamp",
   "DeletionDate": "timestamp",
   "LastExecutionDate": "timestamp",
   "AdvancedBackupSettings": "list<backup.AdvancedBackupSetting>",
   "ScheduledRunsPreview": "list<backup.ScheduledPlanExecutionMember>"
  },
  "backup.GetBackupVaultAccessPolicyOutput": {
   "BackupVaultName": "string",
   "BackupVaultArn": "string",
   "Policy": "string"
  },
  "backup.IndexAction": {
   "ResourceTypes": "list<string>"
  },
  "backup.Lifecycle": {
   "MoveToColdStorageAfterDays": "number",
   "DeleteAfterDays": "number",
   "OptInToArchiveForSupportedResources": "bool",
   "DeleteAfterEvent": "string"
  },
  "backup.ListBackupPlansOutput": {
   "NextToken": "string",
   "BackupPlansList": "list<backup.BackupPlansListMember>"
  },
  "backup.ListBackupVaultsOutput": {
   "BackupVaultList": "list<backup.BackupVaultListMember>",
   "NextToken": "string"
  },
  "backup.ListRecoveryPointsByBackupVaultOutput": {
   "NextToken": "string",
   "RecoveryPoints": "list<backup.RecoveryPointByBackupVault>"
  },
  "backup.ListTagsOutput": {
   "NextToken": "string",
   "Tags": "map<string>"
  },
  "backup.RecoveryPointByBackupVault": {
   "RecoveryPointArn": "string",
   "BackupVaultName": "string",
   "BackupVaultArn": "string",
   "SourceBackupVaultArn": "string",
   "ResourceArn": "string",
   "ResourceType": "string",
   "CreatedBy": "backup.RecoveryPointCreator",
   "IamRoleArn": "string",
   "Status": "string",
   "StatusMessage": "string",
   "CreationDate": "timestamp",
   "InitiationDate": "timestamp",
   "CompletionDate": "timestamp",
   "BackupSizeInBytes": "number",
   "CalculatedLifecycle": "backup.CalculatedLifecycle",
   "Lifecycle": "backup.Lifecycle",
   "EncryptionKeyArn": "string",
   "IsEncrypted": "bool",
   "LastRestoreTime": "timestamp",
   "ParentRecoveryPointArn": "string",
   "CompositeMemberIdentifier": "string",
   "IsParent": "bool",
   "ResourceName": "string",
   "VaultType": "string",
   "IndexStatus": "string",
   "IndexStatusMessage": "string",
   "EncryptionKeyType": "string",
   "AggregatedScanResult": "backup.AggregatedScanResult"
  },
  "backup.RecoveryPointCreator": {
   "BackupPlanId": "string",
   "BackupPlanArn": "string",
   "BackupPlanName": "string",
   "BackupPlanVersion": "string",
   "BackupRuleId": "string",
   "BackupRuleName": "string",
   "BackupRuleCron": "string",
   "BackupRuleTimezone": "string"
  },
  "backup.ScanAction": {
   "MalwareScanner": "string",
   "ScanMode": "string"
  },
  "backup.ScanSetting": {
   "MalwareScanner": "string",
   "ResourceTypes": "list<string>",
   "ScannerRoleArn": "string"
  },
  "backup.ScheduledPlanExecutionMember": {
   "ExecutionTime": "timestamp",
   "RuleId": "string",
   "RuleExecutionType": "string"
  },
  "cloudformation.DeploymentConfig": {
   "Mode": "string",
   "DisableRollback": "bool"
  },
  "cloudformation.DescribeStacksOutput": {
   "Stacks": "list<cloudformation.Stack>",
   "NextToken": "string"
  },
  "cloudformation.GetTemplateOutput": {
   "TemplateBody": "string",
   "StagesAvailable": "list<string>"
  },
  "cloudformation.GetTemplateSummaryOutput": {
   "Parameters": "list<cloudformation.ParameterDeclaration>",
   "Description": "string",
   "Capabilities": "list<string>",
   "CapabilitiesReason": "string",
   "ResourceTypes": "list<string>",
   "Version": "string",
   "Metadata": "string",
   "DeclaredTransforms": "list<string>",
   "ResourceIdentifierSummaries": "list<cloudformation.ResourceIdentifierSummary>",
   "Warnings": "cloudformation.Warnings"
  },
  "cloudformation.OperationEntry": {
   "OperationType": "string",
   "OperationId": "string"
  },
  "cloudformation.Output": {
   "OutputKey": "string",
   "OutputValue": "string",
   "Description": "string",
   "ExportName": "string"
  },
  "cloudformation.Parameter": {
   "ParameterKey": "string",
   "ParameterValue": "string",
   "UsePreviousValue": "bool",
   "ResolvedValue": "string"
  },
  "cloudformation.ParameterConstraints": {
   "AllowedValues": "list<string>"
  },
  "cloudformation.ParameterDeclaration": {
   "ParameterKey": "string",
   "DefaultValue": "string",
   "ParameterType": "string",
   "NoEcho": "bool",
   "Description": "string",
   "ParameterConstraints": "cloudformation.ParameterConstraints"
  },
  "cloudformation.ResourceIdentifierSummary": {
   "ResourceType": "string",
   "LogicalResourceIds": "list<string>",
   "ResourceIdentifiers": "list<string>"
  },
  "cloudformation.RollbackConfiguration": {
   "RollbackTriggers": "list<cloudformation.RollbackTrigger>",
   "MonitoringTimeInMinutes": "number"
  },
  "cloudformation.RollbackTrigger": {
   "Arn": "string",
   "Type": "string"
  },
  "cloudformation.Stack": {
   "StackName": "string",
   "CreationTime": "timestamp",
   "StackStatus": "string",
   "StackId": "string",
   "ChangeSetId": "string",
   "Description": "string",
   "Parameters": "list<cloudformation.Parameter>",
   "DeletionTime": "timestamp",
   "LastUpdatedTime": "timestamp",
   "RollbackConfiguration": "cloudformation.RollbackConfiguration",
   "StackStatusReason": "string",
   "DisableRollback": "bool",
   "DeploymentConfig": "cloudformation.DeploymentConfig",
   "NotificationARNs": "list<string>",
   "TimeoutInMinutes": "number",
   "Capabilities": "list<string>",
   "Outputs": "list<cloudformation.Output>",
   "RoleARN": "string",
   "Tags": "list<cloudformation.Tag>",
   "EnableTerminationProtection": "bool",
   "ParentId": "string",
   "RootId": "string",
   "DriftInformation": "cloudformation.StackDriftInformation",
   "RetainExceptOnCreate": "bool",
   "DeletionMode": "string",
   "DetailedStatus": "string",
   "LastOperations": "list<cloudformation.OperationEntry>",
   "AliasName": "string"
  },
  "cloudformation.StackDriftInformation": {
   "StackDriftStatus": "string",
   "LastCheckTimestamp": "timestamp"
  },
  "cloudformation.Tag": {
   "Key": "string",
   "Value": "string"
  },
  "cloudformation.Warnings": {
   "UnrecognizedResourceTypes": "list<string>"
  },
  "cloudtrail.AdvancedEventSelector": {
   "FieldSelectors": "list<cloudtrail.AdvancedFieldSelector>",
   "Name": "string"
  },
  "cloudtrail.AdvancedFieldSelector": {
   "Field": "string",
   "Equals": "list<string>",
   "StartsWith": "list<string>",
   "EndsWith": "list<string>",
   "NotEquals": "list<string>",
   "NotStartsWith": "list<string>",
   "NotEndsWith": "list<string>"
  },
  "cloudtrail.DataResource": {
   "Type": "string",
   "Values": "list<string>"
  },
  "cloudtrail.DescribeTrailsResponse": {
   "trailList": "list<cloudtrail.Trail>"
  },
  "cloudtrail.Event": {
   "EventId": "string",
   "EventName": "string",
   "ReadOnly": "string",
   "AccessKeyId": "string",
   "EventTime": "timestamp",
   "EventSource": "string",
   "Username": "string",
   "Resources": "list<cloudtrail.Resource>",
   "CloudTrailEvent": "string"
  },
  "cloudtrail.EventDataStore": {
   "EventDataStoreArn": "string",
   "Name": "string",
   "TerminationProtectionEnabled": "bool",
   "Status": "string",
   "AdvancedEventSelectors": "list<cloudtrail.AdvancedEventSelector>",
   "MultiRegionEnabled": "bool",
   "OrganizationEnabled": "bool",
   "RetentionPeriod": "number",
   "CreatedTimestamp": "timestamp",
   "UpdatedTimestamp": "timestamp"
  },
  "cloudtrail.EventSelector": {
   "ReadWriteType": "string",
   "IncludeManagementEvents": "bool",
   "DataResources": "list<cloudtrail.DataResource>",
   "ExcludeManagementEventSources": "list<string>"
  },
  "cloudtrail.GetEventDataStoreResponse": {
   "EventDataStoreArn": "string",
   "Name": "string",
   "Status": "string",
   "AdvancedEventSelectors": "list<cloudtrail.AdvancedEventSelector>",
   "MultiRegionEnabled": "bool",
   "OrganizationEnabled": "bool",
   "RetentionPeriod": "number",
   "TerminationProtectionEnabled": "bool",
   "CreatedTimestamp": "timestamp",
   "UpdatedTimestamp": "timestamp",
   "KmsKeyId": "string",
   "BillingMode": "string",
   "FederationStatus": "string",
   "FederationRoleArn": "string",
   "PartitionKeys": "list<cloudtrail.PartitionKey>"
  },
  "cloudtrail.GetEventSelectorsResponse": {
   "TrailARN": "string",
   "EventSelectors": "list<cloudtrail.EventSelector>",
   "AdvancedEventSelectors": "list<cloudtrail.AdvancedEventSelector>"
  },
  "cloudtrail.GetTrailStatusResponse": {
   "IsLogging": "bool",
   "LatestDeliveryError": "string",
   "LatestNotificationError": "string",
   "LatestDeliveryTime": "timestamp",
   "LatestNotificationTime": "timestamp",
   "StartLoggingTime": "timestamp",
   "StopLoggingTime": "timestamp",
   "LatestCloudWatchLogsDeliveryError": "string",
   "LatestCloudWatchLogsDeliveryTime": "timestamp",
   "LatestDigestDeliveryTime": "timestamp",
   "LatestDigestDeliveryError": "string",
   "LatestDeliveryAttemptTime": "string",
   "LatestNotificationAttemptTime": "string",
   "LatestNotificationAttemptSucceeded": "string",
   "LatestDeliveryAttemptSucceeded": "string",
   "TimeLoggingStarted": "string",
   "TimeLoggingStopped": "string"
  },
  "cloudtrail.ListEventDataStoresResponse": {
   "EventDataStores": "list<cloudtrail.EventDataStore>",
   "NextToken": "string"
  },
  "cloudtrail.LookupEventsResponse": {
   "Events": "list<cloudtrail.Event>",
   "NextToken": "string"
  },
  "cloudtrail.PartitionKey": {
   "Name": "string",
   "Type": "string"
  },
  "cloudtrail.Resource": {
   "ResourceType": "string",
   "ResourceName": "string"
  },
  "cloudtrail.Trail": {
   "Name": "string",
   "S3BucketName": "string",
   "S3KeyPrefix": "string",
   "SnsTopicName": "string",
   "SnsTopicARN": "string",
   "IncludeGlobalServiceEvents": "bool",
   "IsMultiRegionTrail": "bool",
   "HomeRegion": "string",
   "TrailARN": "string",
   "LogFileValidationEnabled": "bool",
   "CloudWatchLogsLogGroupArn": "string",
   "CloudWatchLogsRoleArn": "string",
   "KmsKeyId": "string",
   "HasCustomEventSelectors": "bool",
   "HasInsightSelectors": "bool",
   "IsOrganizationTrail": "bool",
   "RecursiveLogging": "bool"
  },
  "cloudwatch.ActionConfiguration": {
   "AlarmTagsPropagation": "cloudwatch.AlarmTagsPropagation"
  },
  "cloudwatch.AlarmPromQLCriteria": {
   "Query": "string",
   "PendingPeriod": "number",
   "RecoveryPeriod": "number"
  },
  "cloudwatch.AlarmTagsPropagation": {
   "Enabled": "bool",
   "IncludedTagKeys": "list<string>",
   "ExcludedTagKeys": "list<string>"
  },
  "cloudwatch.CompositeAlarm": {
   "ActionsEnabled": "bool",
   "AlarmActions": "list<string>",
   "AlarmArn": "string",
   "AlarmConfigurationUpdatedTimestamp": "timestamp",
   "AlarmDescription": "string",
   "AlarmName": "string",
   "AlarmRule": "string",
   "InsufficientDataActions": "list<string>",
   "OKActions": "list<string>",
   "StateReason": "string",
   "StateReasonData": "string",
   "StateUpdatedTimestamp": "timestamp",
   "StateValue": "string",
   "StateTransitionedTimestamp": "timestamp",
   "ActionsSuppressedBy": "string",
   "ActionsSuppressedReason": "string",
   "ActionsSuppressor": "string",
   "ActionsSuppressorWaitPeriod": "number",
   "ActionsSuppressorExtensionPeriod": "number",
   "ActionConfiguration": "cloudwatch.ActionConfiguration"
  },
  "cloudwatch.DescribeAlarmsOutput": {
   "CompositeAlarms": "list<cloudwatch.CompositeAlarm>",
   "MetricAlarms": "list<cloudwatch.MetricAlarm>",
   "LogAlarms": "list<cloudwatch.LogAlarm>",
   "NextToken": "string"
  },
  "cloudwatch.Dimension": {
   "Name": "string",
   "Value": "string"
  },
  "cloudwatch.EvaluationCriteria": {
   "PromQLCriteria": "cloudwatch.AlarmPromQLCriteria"
  },
  "cloudwatch.EvaluationWindow": {
   "WallClockWindow": "cloudwatch.WallClockWindow",
   "SlidingWindow": "cloudwatch.SlidingWindow"
  },
  "cloudwatch.LogAlarm": {
   "AlarmName": "string",
   "AlarmArn": "string",
   "AlarmDescription": "string",
   "AlarmConfigurationUpdatedTimestamp": "timestamp",
   "ActionsEnabled": "bool",
   "OKActions": "list<string>",
   "AlarmActions": "list<string>",
   "InsufficientDataActions": "list<string>",
   "StateValue": "string",
   "StateReason": "string",
   "StateReasonData": "string",
   "StateUpdatedTimestamp": "timestamp",
   "ScheduledQueryConfiguration": "cloudwatch.ScheduledQueryConfiguration",
   "QueryResultsToEvaluate": "number",
   "QueryResultsToAlarm": "number",
   "Threshold": "number",
   "ComparisonOperator": "string",
   "TreatMissingData": "string",
   "StateTransitionedTimestamp": "timestamp",
   "EvaluationState": "string",
   "ActionLogLineCount": "number",
   "ActionLogLineRoleArn": "string",
   "WarmUpConfiguration": "cloudwatch.WarmUpConfiguration",
   "ActionConfiguration": "cloudwatch.ActionConfiguration"
  },
  "cloudwatch.Metric": {
   "Namespace": "string",
   "MetricName": "string",
   "Dimensions": "list<cloudwatch.Dimension>"
  },
  "cloudwatch.MetricAlarm": {
   "AlarmName": "string",
   "AlarmArn": "string",
   "AlarmDescription": "string",
   "AlarmConfigurationUpdatedTimestamp": "timestamp",
   "ActionsEnabled": "bool",
   "OKActions": "list<string>",
   "AlarmActions": "list<string>",
   "InsufficientDataActions": "list<string>",
   "StateValue": "string",
   "StateReason": "string",
   "StateReasonData": "string",
   "StateUpdatedTimestamp": "timestamp",
   "MetricName": "string",
   "Namespace": "string",
   "Statistic": "string",
   "ExtendedStatistic": "string",
   "Dimensions": "list<cloudwatch.Dimension>",
   "Period": "number",
   "Unit": "string",
   "EvaluationPeriods": "number",
   "DatapointsToAlarm": "number",
   "Threshold": "number",
   "ComparisonOperator": "string",
   "TreatMissingData": "string",
   "EvaluateLowSampleCountPercentile": "string",
   "Metrics": "list<cloudwatch.MetricDataQuery>",
   "ThresholdMetricId": "string",
   "EvaluationState": "string",
   "StateTransitionedTimestamp": "timestamp",
   "EvaluationWindow": "cloudwatch.EvaluationWindow",
   "WarmUpConfiguration": "cloudwatch.WarmUpConfiguration",
   "EvaluationCriteria": "cloudwatch.EvaluationCriteria",
   "EvaluationInterval": "number",
   "ActionConfiguration": "cloudwatch.ActionConfiguration"
  },
  "cloudwatch.MetricDataQuery": {
   "Id": "string",
   "MetricStat": "cloudwatch.MetricStat",
   "Expression": "string",
   "Label": "string",
   "ReturnData": "bool",
   "Period": "number",
   "AccountId": "string"
  },
  "cloudwatch.MetricStat": {
   "Metric": "cloudwatch.Metric",
   "Period": "number",
   "Stat": "string",
   "Unit": "string"
  },
  "cloudwatch.ScheduleConfiguration": {
   "ScheduleExpression": "string",
   "StartTimeOffset": "number",
   "EndTimeOffset": "number"
  },
  "cloudwatch.ScheduledQueryConfiguration": {
   "QueryString": "string",
   "ScheduledQueryRoleARN": "string",
   "ScheduleConfiguration": "cloudwatch.ScheduleConfiguration",
   "AggregationExpression": "string",
   "LogGroupIdentifiers": "list<string>",
   "QueryARN": "string",
   "Tags": "list<cloudwatch.Tag>"
  },
  "cloudwatch.SlidingWindow": {},
  "cloudwatch.Tag": {
   "Key": "string",
   "Value": "string"
  },
  "cloudwatch.WallClockWindow": {
   "Timezone": "string"
  },
  "cloudwatch.WarmUpConfiguration": {
   "WarmUpPeriodDurationInMinutes": "number",
   "OnlyStartEvaluatingAfterWarmUpPeriodEnds": "bool"
  },
  "cloudwatch_logs.DescribeLogGroupsResponse": {
   "logGroups": "list<cloudwatch_logs.LogGroup>",
   "nextToken": "string"
  },
  "cloudwatch_logs.DescribeMetricFiltersResponse": {
   "metricFilters": "list<cloudwatch_logs.MetricFilter>",
   "nextToken": "string"
  },
  "cloudwatch_logs.LogGroup": {
   "logGroupName": "string",
   "creationTime": "number",
   "retentionInDays": "number",
   "metricFilterCount": "number",
   "arn": "string",
   "storedBytes": "number",
   "kmsKeyId": "string",
   "dataProtectionStatus": "string",
   "inheritedProperties": "list<string>",
   "logGroupClass": "string",
   "logGroupArn": "string",
   "deletionProtectionEnabled": "bool",
   "bearerTokenAuthenticationEnabled": "bool",
   "retentionPolicyName": "string"
  },
  "cloudwatch_logs.MetricFilter": {
   "filterName": "string",
   "filterPattern": "string",
   "metricTransformations": "list<cloudwatch_logs.MetricTransformation>",
   "creationTime": "number",
   "logGroupName": "string",
   "applyOnTransformedLogs": "bool",
   "fieldSelectionCriteria": "string",
   "emitSystemFieldDimensions": "list<string>"
  },
  "cloudwatch_logs.MetricTransformation": {
   "metricName": "string",
   "metricNamespace": "string",
   "metricValue": "string",
   "defaultValue": "number",
   "dimensions": "map<string>",
   "unit": "string"
  },
  "codebuild.AutoRetryConfig": {
   "autoRetryLimit": "number",
   "autoRetryNumber": "number",
   "nextAutoRetry": "string",
   "previousAutoRetry": "string"
  },
  "codebuild.BatchGetBuildsOutput": {
   "builds": "list<codebuild.Build>",
   "buildsNotFound": "list<string>"
  },
  "codebuild.BatchGetProjectsOutput": {
   "projects": "list<codebuild.Project>",
   "projectsNotFound": "list<string>"
  },
  "codebuild.BatchGetReportGroupsOutput": {
   "reportGroups": "list<codebuild.ReportGroup>",
   "reportGroupsNotFound": "list<string>"
  },
  "codebuild.BatchRestrictions": {
   "maximumBuildsAllowed": "number",
   "computeTypesAllowed": "list<string>",
   "fleetsAllowed": "list<string>"
  },
  "codebuild.Build": {
   "id": "string",
   "arn": "string",
   "buildNumber": "number",
   "startTime": "timestamp",
   "endTime": "timestamp",
   "currentPhase": "string",
   "buildStatus": "string",
   "sourceVersion": "string",
   "resolvedSourceVersion": "string",
   "projectName": "string",
   "phases": "list<codebuild.BuildPhase>",
   "source": "codebuild.ProjectSource",
   "secondarySources": "list<codebuild.ProjectSource>",
   "secondarySourceVersions": "list<codebuild.ProjectSourceVersion>",
   "artifacts": "codebuild.BuildArtifacts",
   "secondaryArtifacts": "list<codebuild.BuildArtifacts>",
   "cache": "codebuild.ProjectCache",
   "environment": "codebuild.ProjectEnvironment",
   "serviceRole": "string",
   "logs": "codebuild.LogsLocation",
   "timeoutInMinutes": "number",
   "queuedTimeoutInMinutes": "number",
   "buildComplete": "bool",
   "initiator": "string",
   "vpcConfig": "codebuild.VpcConfig",
   "networkInterface": "codebuild.NetworkInterface",
   "encryptionKey": "string",
   "exportedEnvironmentVariables": "list<codebuild.ExportedEnvironmentVariable>",
   "reportArns": "list<string>",
   "fileSystemLocations": "list<codebuild.ProjectFileSystemLocation>",
   "debugSession": "codebuild.DebugSession",
   "buildBatchArn": "string",
   "autoRetryConfig": "codebuild.AutoRetryConfig"
  },
  "codebuild.BuildArtifacts": {
   "location": "string",
   "sha256sum": "string",
   "md5sum": "string",
   "overrideArtifactName": "bool",
   "encryptionDisabled": "bool",
   "artifactIdentifier": "string",
   "bucketOwnerAccess": "string"
  },
  "codebuild.BuildPhase": {
   "phaseType": "string",
   "phaseStatus": "string",
   "startTime": "timestamp",
   "endTime": "timestamp",
   "durationInSeconds": "number",
   "contexts": "list<codebuild.PhaseContext>"
  },
  "codebuild.BuildStatusConfig": {
   "context": "string",
   "targetUrl": "string"
  },
  "codebuild.CloudWatchLogsConfig": {
   "status": "string",
   "groupName": "string",
   "streamName": "string"
  },
  "codebuild.ComputeConfiguration": {
   "vCpu": "number",
   "memory": "number",
   "disk": "number",
   "machineType": "string",
   "instanceType": "string"
  },
  "codebuild.DebugSession": {
   "sessionEnabled": "bool",
   "sessionTarget": "string"
  },
  "codebuild.DockerServer": {
   "computeType": "string",
   "securityGroupIds": "list<string>",
   "status": "codebuild.DockerServerStatus"
  },
  "codebuild.DockerServerStatus": {
   "status": "string",
   "message": "string"
  },
  "codebuild.EnvironmentVariable": {
   "name": "string",
   "value": "string",
   "type": "string"
  },
  "codebuild.ExportedEnvironmentVariable": {
   "name": "string",
   "value": "string"
  },
  "codebuild.GitSubmodulesConfig": {
   "fetchSubmodules": "bool"
  },
  "codebuild.ListBuildsForProjectOutput": {
   "ids": "list<string>",
   "nextToken": "string"
  },
  "codebuild.ListProjectsOutput": {
   "nextToken": "string",
   "projects": "list<string>"
  },
  "codebuild.ListReportGroupsOutput": {
   "nextToken": "string",
   "reportGroups": "list<string>"
  },
  "codebuild.ListSourceCredentialsOutput": {
   "sourceCredentialsInfos": "list<codebuild.SourceCredentialsInfo>"
  },
  "codebuild.LogsConfig": {
   "cloudWatchLogs": "codebuild.CloudWatchLogsConfig",
   "s3Logs": "codebuild.S3LogsConfig"
  },
  "codebuild.LogsLocation": {
   "groupName": "string",
   "streamName": "string",
   "deepLink": "string",
   "s3DeepLink": "string",
   "cloudWatchLogsArn": "string",
   "s3LogsArn": "string",
   "cloudWatchLogs": "codebuild.CloudWatchLogsConfig",
   "s3Logs": "codebuild.S3LogsConfig"
  },
  "codebuild.NetworkInterface": {
   "subnetId": "string",
   "networkInterfaceId": "string"
  },
  "codebuild.PhaseContext": {
   "statusCode": "string",
   "message": "string"
  },
  "codebuild.Project": {
   "name": "string",
   "arn": "string",
   "description": "string",
   "source": "codebuild.ProjectSource",
   "secondarySources": "list<codebuild.ProjectSource>",
   "sourceVersion": "string",
   "secondarySourceVersions": "list<codebuild.ProjectSourceVersion>",
   "artifacts": "codebuild.ProjectArtifacts",
   "secondaryArtifacts": "list<codebuild.ProjectArtifacts>",
   "cache": "codebuild.ProjectCache",
   "environment": "codebuild.ProjectEnvironment",
   "serviceRole": "string",
   "timeoutInMinutes": "number",
   "queuedTimeoutInMinutes": "number",
   "encryptionKey": "string",
   "tags": "list<codebuild.Tag>",
   "created": "timestamp",
   "lastModified": "timestamp",
   "webhook": "codebuild.Webhook",
   "vpcConfig": "codebuild.VpcConfig",
   "badge": "codebuild.ProjectBadge",
   "logsConfig": "codebuild.LogsConfig",
   "fileSystemLocations": "list<codebuild.ProjectFileSystemLocation>",
   "buildBatchConfig": "codebuild.ProjectBuildBatchConfig",
   "concurrentBuildLimit": "number",
   "projectVisibility": "string",
   "publicProjectAlias": "string",
   "resourceAccessRole": "string",
   "autoRetryLimit": "number"
  },
  "codebuild.ProjectArtifacts": {
   "type": "string",
   "location": "string",
   "path": "string",
   "namespaceType": "string",
   "name": "string",
   "packaging": "string",
   "overrideArtifactName": "bool",
   "encryptionDisabled": "bool",
   "artifactIdentifier": "string",
   "bucketOwnerAccess": "string"
  },
  "codebuild.ProjectBadge": {
   "badgeEnabled": "bool",
   "badgeRequestUrl": "string"
  },
  "codebuild.ProjectBuildBatchConfig": {
   "serviceRole": "string",
   "combineArtifacts": "bool",
   "restrictions": "codebuild.BatchRestrictions",
   "timeoutInMins": "number",
   "batchReportMode": "string"
  },
  "codebuild.ProjectCache": {
   "type": "string",
   "location": "string",
   "modes": "list<string>",
   "cacheNamespace": "string"
  },
  "codebuild.ProjectEnvironment": {
   "type": "string",
   "image": "string",
   "computeType": "string",
   "computeConfiguration": "codebuild.ComputeConfiguration",
   "fleet": "codebuild.ProjectFleet",
   "environmentVariables": "list<codebuild.EnvironmentVariable>",
   "privilegedMode": "bool",
   "certificate": "string",
   "registryCredential": "codebuild.RegistryCredential",
   "imagePullCredentialsType": "string",
   "dockerServer": "codebuild.DockerServer",
   "hostKernel": "string"
  },
  "codebuild.ProjectFileSystemLocation": {
   "type": "string",
   "location": "string",
   "mountPoint": "string",
   "identifier": "string",
   "mountOptions": "string"
  },
  "codebuild.ProjectFleet": {
   "fleetArn": "string"
  },
  "codebuild.ProjectSource": {
   "type": "string",
   "location": "string",
   "gitCloneDepth": "number",
   "gitSubmodulesConfig": "codebuild.GitSubmodulesConfig",
   "buildspec": "string",
   "auth": "codebuild.SourceAuth",
   "reportBuildStatus": "bool",
   "buildStatusConfig": "codebuild.BuildStatusConfig",
   "insecureSsl": "bool",
   "sourceIdentifier": "string"
  },
  "codebuild.ProjectSourceVersion": {
   "sourceIdentifier": "string",
   "sourceVersion": "string"
  },
  "codebuild.PullRequestBuildPolicy": {
   "requiresCommentApproval": "string",
   "approverRoles": "list<string>"
  },
  "codebuild.RegistryCredential": {
   "credential": "string",
   "credentialProvider": "string"
  },
  "codebuild.ReportExportConfig": {
   "exportConfigType": "string",
   "s3Destination": "codebuild.S3ReportExportConfig"
  },
  "codebuild.ReportGroup": {
   "arn": "string",
   "name": "string",
   "type": "string",
   "exportConfig": "codebuild.ReportExportConfig",
   "created": "timestamp",
   "lastModified": "timestamp",
   "tags": "list<codebuild.Tag>",
   "status": "string"
  },
  "codebuild.S3LogsConfig": {
   "status": "string",
   "location": "string",
   "encryptionDisabled": "bool",
   "bucketOwnerAccess": "string"
  },
  "codebuild.S3ReportExportConfig": {
   "bucket": "string",
   "bucketOwner": "string",
   "path": "string",
   "packaging": "string",
   "encryptionKey": "string",
   "encryptionDisabled": "bool"
  },
  "codebuild.ScopeConfiguration": {
   "name": "string",
   "scope": "string",
   "domain": "string"
  },
  "codebuild.SourceAuth": {
   "type": "string",
   "resource": "string"
  },
  "codebuild.SourceCredentialsInfo": {
   "arn": "string",
   "serverType": "string",
   "authType": "string",
   "resource": "string"
  },
  "codebuild.Tag": {
   "key": "string",
   "value": "string"
  },
  "codebuild.VpcConfig": {
   "vpcId": "string",
   "subnets": "list<string>",
   "securityGroupIds": "list<string>"
  },
  "codebuild.Webhook": {
   "url": "string",
   "payloadUrl": "string",
   "secret": "string",
   "branchFilter": "string",
   "filterGroups": "list<list<codebuild.WebhookFilter>>",
   "buildType": "string",
   "manualCreation": "bool",
   "lastModifiedSecret": "timestamp",
   "scopeConfiguration": "codebuild.ScopeConfiguration",
   "status": "string",
   "statusMessage": "string",
   "pullRequestBuildPolicy": "codebuild.PullRequestBuildPolicy"
  },
  "codebuild.WebhookFilter": {
   "type": "string",
   "pattern": "string",
   "excludeMatchedPattern": "bool"
  },
  "dlm.Action": {
   "Name": "string",
   "CrossRegionCopy": "list<dlm.CrossRegionCopyAction>"
  },
  "dlm.ArchiveRetainRule": {
   "RetentionArchiveTier": "dlm.RetentionArchiveTier"
  },
  "dlm.ArchiveRule": {
   "RetainRule": "dlm.ArchiveRetainRule"
  },
  "dlm.CreateRule": {
   "Location": "string",
   "Interval": "number",
   "IntervalUnit": "string",
   "Times": "list<string>",
   "CronExpression": "string",
   "Scripts": "list<dlm.Script>"
  },
  "dlm.CrossRegionCopyAction": {
   "Target": "string",
   "EncryptionConfiguration": "dlm.EncryptionConfiguration",
   "RetainRule": "dlm.CrossRegionCopyRetainRule"
  },
  "dlm.CrossRegionCopyDeprecateRule": {
   "Interval": "number",
   "IntervalUnit": "string"
  },
  "dlm.CrossRegionCopyRetainRule": {
   "Interval": "number",
   "IntervalUnit": "string"
  },
  "dlm.CrossRegionCopyRule": {
   "Encrypted": "bool",
   "TargetRegion": "string",
   "Target": "string",
   "CmkArn": "string",
   "CopyTags": "bool",
   "RetainRule": "dlm.CrossRegionCopyRetainRule",
   "DeprecateRule": "dlm.CrossRegionCopyDeprecateRule"
  },
  "dlm.CrossRegionCopyTarget": {
   "TargetRegion": "string"
  },
  "dlm.DeprecateRule": {
   "Count": "number",
   "Interval": "number",
   "IntervalUnit": "string"
  },
  "dlm.EncryptionConfiguration": {
   "Encrypted": "bool",
   "CmkArn": "string"
  },
  "dlm.EventParameters": {
   "EventType": "string",
   "SnapshotOwner": "list<string>",
   "DescriptionRegex": "string"
  },
  "dlm.EventSource": {
   "Type": "string",
   "Parameters": "dlm.EventParameters"
  },
  "dlm.Exclusions": {
   "ExcludeBootVolumes": "bool",
   "ExcludeVolumeTypes": "list<string>",
   "ExcludeTags": "list<dlm.Tag>"
  },
  "dlm.FastRestoreRule": {
   "Count": "number",
   "Interval": "number",
   "IntervalUnit": "string",
   "AvailabilityZones": "list<string>",
   "AvailabilityZoneIds": "list<string>"
  },
  "dlm.GetLifecyclePoliciesResponse": {
   "Policies": "list<dlm.LifecyclePolicySummary>"
  },
  "dlm.GetLifecyclePolicyResponse": {
   "Policy": "dlm.LifecyclePolicy"
  },
  "dlm.LifecyclePolicy": {
   "PolicyId": "string",
   "Description": "string",
   "State": "string",
   "StatusMessage": "string",
   "ExecutionRoleArn": "string",
   "DateCreated": "timestamp",
   "DateModified": "timestamp",
   "PolicyDetails": "dlm.PolicyDetails",
   "Tags": "map<string>",
   "PolicyArn": "string",
   "DefaultPolicy": "bool"
  },
  "dlm.LifecyclePolicySummary": {
   "PolicyId": "string",
   "Description": "string",
   "State": "string",
   "Tags": "map<string>",
   "PolicyType": "string",
   "DefaultPolicy": "bool"
  },
  "dlm.Parameters": {
   "ExcludeBootVolume": "bool",
   "NoReboot": "bool",
   "ExcludeDataVolumeTags": "list<dlm.Tag>"
  },
  "dlm.PolicyDetails": {
   "PolicyType": "string",
   "ResourceTypes": "list<string>",
   "ResourceLocations": "list<string>",
   "TargetTags": "list<dlm.Tag>",
   "Schedules": "list<dlm.Schedule>",
   "Parameters": "dlm.Parameters",
   "EventSource": "dlm.EventSource",
   "Actions": "list<dlm.Action>",
   "PolicyLanguage": "string",
   "ResourceType": "string",
   "CreateInterval": "number",
   "RetainInterval": "number",
   "CopyTags": "bool",
   "CrossRegionCopyTargets": "list<dlm.CrossRegionCopyTarget>",
   "ExtendDeletion": "bool",
   "Exclusions": "dlm.Exclusions"
  },
  "dlm.RetainRule": {
   "Count": "number",
   "Interval": "number",
   "IntervalUnit": "string"
  },
  "dlm.RetentionArchiveTier": {
   "Count": "number",
   "Interval": "number",
   "IntervalUnit": "string"
  },
  "dlm.Schedule": {
   "Name": "string",
   "CopyTags": "bool",
   "TagsToAdd": "list<dlm.Tag>",
   "VariableTags": "list<dlm.Tag>",
   "CreateRule": "dlm.CreateRule",
   "RetainRule": "dlm.RetainRule",
   "FastRestoreRule": "dlm.FastRestoreRule",
   "CrossRegionCopyRules": "list<dlm.CrossRegionCopyRule>",
   "ShareRules": "list<dlm.ShareRule>",
   "DeprecateRule": "dlm.DeprecateRule",
   "ArchiveRule": "dlm.ArchiveRule"
  },
  "dlm.Script": {
   "ExecutionHandler": "string",
   "Stages": "list<string>",
   "ExecutionHandlerService": "string",
   "ExecuteOperationOnScriptFailure": "bool",
   "ExecutionTimeout": "number",
   "MaximumRetryCount": "number"
  },
  "dlm.ShareRule": {
   "TargetAccounts": "list<string>",
   "UnshareInterval": "number",
   "UnshareIntervalUnit": "string"
  },
  "dlm.Tag": {
   "Key": "string",
   "Value": "string"
  },
  "dynamodb.ArchivalSummary": {
   "ArchivalDateTime": "timestamp",
   "ArchivalReason": "string",
   "ArchivalBackupArn": "string"
  },
  "dynamodb.AttributeDefinition": {
   "AttributeName": "string",
   "AttributeType": "string"
  },
  "dynamodb.BillingModeSummary": {
   "BillingMode": "string",
   "LastUpdateToPayPerRequestDateTime": "timestamp"
  },
  "dynamodb.DescribeTableOutput": {
   "Table": "dynamodb.TableDescription"
  },
  "dynamodb.GetResourcePolicyOutput": {
   "Policy": "string",
   "RevisionId": "string"
  },
  "dynamodb.GlobalSecondaryIndexDescription": {
   "IndexName": "string",
   "KeySchema": "list<dynamodb.KeySchemaElement>",
   "Projection": "dynamodb.Projection",
   "IndexStatus": "string",
   "Backfilling": "bool",
   "ProvisionedThroughput": "dynamodb.ProvisionedThroughputDescription",
   "IndexSizeBytes": "number",
   "ItemCount": "number",
   "IndexArn": "string",
   "OnDemandThroughput": "dynamodb.OnDemandThroughput",
   "WarmThroughput": "dynamodb.GlobalSecondaryIndexWarmThroughputDescription"
  },
  "dynamodb.GlobalSecondaryIndexWarmThroughputDescription": {
   "ReadUnitsPerSecond": "number",
   "WriteUnitsPerSecond": "number",
   "Status": "string"
  },
  "dynamodb.GlobalTableWitnessDescription": {
   "RegionName": "string",
   "WitnessStatus": "string"
  },
  "dynamodb.KeySchemaElement": {
   "AttributeName": "string",
   "KeyType": "string"
  },
  "dynamodb.ListTablesOutput": {
   "TableNames": "list<string>",
   "LastEvaluatedTableName": "string"
  },
  "dynamodb.LocalSecondaryIndexDescription": {
   "IndexName": "string",
   "KeySchema": "list<dynamodb.KeySchemaElement>",
   "Projection": "dynamodb.Projection",
   "IndexSizeBytes": "number",
   "ItemCount": "number",
   "IndexArn": "string"
  },
  "dynamodb.OnDemandThroughput": {
   "MaxReadRequestUnits": "number",
   "MaxWriteRequestUnits": "number"
  },
  "dynamodb.OnDemandThroughputOverride": {
   "MaxReadRequestUnits": "number"
  },
  "dynamodb.Projection": {
   "ProjectionType": "string",
   "NonKeyAttributes": "list<string>"
  },
  "dynamodb.ProvisionedThroughputDescription": {
   "LastIncreaseDateTime": "timestamp",
   "LastDecreaseDateTime": "timestamp",
   "NumberOfDecreasesToday": "number",
   "ReadCapacityUnits": "number",
   "WriteCapacityUnits": "number"
  },
  "dynamodb.ProvisionedThroughputOverride": {
   "ReadCapacityUnits": "number"
  },
  "dynamodb.ReplicaDescription": {
   "RegionName": "string",
   "ReplicaStatus": "string",
   "ReplicaArn": "string",
   "ReplicaStatusDescription": "string",
   "ReplicaStatusPercentProgress": "string",
   "KMSMasterKeyId": "string",
   "ProvisionedThroughputOverride": "dynamodb.ProvisionedThroughputOverride",
   "OnDemandThroughputOverride": "dynamodb.OnDemandThroughputOverride",
   "WarmThroughput": "dynamodb.TableWarmThroughputDescription",
   "GlobalSecondaryIndexes": "list<dynamodb.ReplicaGlobalSecondaryIndexDescription>",
   "ReplicaInaccessibleDateTime": "timestamp",
   "ReplicaTableClassSummary": "dynamodb.TableClassSummary",
   "GlobalTableSettingsReplicationMode": "string"
  },
  "dynamodb.ReplicaGlobalSecondaryIndexDescription": {
   "IndexName": "string",
   "ProvisionedThroughputOverride": "dynamodb.ProvisionedThroughputOverride",
   "OnDemandThroughputOverride": "dynamodb.OnDemandThroughputOverride",
   "WarmThroughput": "dynamodb.GlobalSecondaryIndexWarmThroughputDescription"
  },
  "dynamodb.RestoreSummary": {
   "RestoreDateTime": "timestamp",
   "RestoreInProgress": "bool",
   "SourceBackupArn": "string",
   "SourceTableArn": "string"
  },
  "dynamodb.SSEDescription": {
   "Status": "string",
   "SSEType": "string",
   "KMSMasterKeyArn": "string",
   "InaccessibleEncryptionDateTime": "timestamp"
  },
  "dynamodb.SearchSchemaElement": {
   "AttributeName": "string",
   "SearchSchemaElementType": "string"
  },
  "dynamodb.StreamSpecification": {
   "StreamEnabled": "bool",
   "StreamViewType": "string"
  },
  "dynamodb.TableClassSummary": {
   "TableClass": "string",
   "LastUpdateDateTime": "timestamp"
  },
  "dynamodb.TableDescription": {
   "AttributeDefinitions": "list<dynamodb.AttributeDefinition>",
   "TableName": "string",
   "KeySchema": "list<dynamodb.KeySchemaElement>",
   "TableStatus": "string",
   "CreationDateTime": "timestamp",
   "ProvisionedThroughput": "dynamodb.ProvisionedThroughputDescription",
   "TableSizeBytes": "number",
   "ItemCount": "number",
   "TableArn": "string",
   "TableId": "string",
   "BillingModeSummary": "dynamodb.BillingModeSummary",
   "LocalSecondaryIndexes": "list<dynamodb.LocalSecondaryIndexDescription>",
   "GlobalSecondaryIndexes": "list<dynamodb.GlobalSecondaryIndexDescription>",
   "StreamSpecification": "dynamodb.StreamSpecification",
   "LatestStreamLabel": "string",
   "LatestStreamArn": "string",
   "GlobalTableVersion": "string",
   "Replicas": "list<dynamodb.ReplicaDescription>",
   "GlobalTableWitnesses": "list<dynamodb.GlobalTableWitnessDescription>",
   "GlobalTableSettingsReplicationMode": "string",
   "RestoreSummary": "dynamodb.RestoreSummary",
   "SSEDescription": "dynamodb.SSEDescription",
   "ArchivalSummary": "dynamodb.ArchivalSummary",
   "TableClassSummary": "dynamodb.TableClassSummary",
   "DeletionProtectionEnabled": "bool",
   "DisassociationProtectionEnabled": "bool",
   "OnDemandThroughput": "dynamodb.OnDemandThroughput",
   "WarmThroughput": "dynamodb.TableWarmThroughputDescription",
   "MultiRegionConsistency": "string",
   "VectorIndexes": "list<dynamodb.VectorIndexDescription>"
  },
  "dynamodb.TableWarmThroughputDescription": {
   "ReadUnitsPerSecond": "number",
   "WriteUnitsPerSecond": "number",
   "Status": "string"
  },
  "dynamodb.VectorAttributeDefinition": {
   "AttributeName": "string"
  },
  "dynamodb.VectorIndexDescription": {
   "IndexName": "string",
   "SearchSchema": "list<dynamodb.SearchSchemaElement>",
   "Projection": "dynamodb.Projection",
   "VectorAttribute": "dynamodb.VectorAttributeDefinition",
   "Dimensions": "number",
   "DistanceFunction": "string",
   "IndexStatus": "string",
   "Backfilling": "bool",
   "IndexSizeBytes": "number",
   "ItemCount": "number",
   "IndexArn": "string"
  },
  "ec2.AcceleratorCount": {
   "Min": "number",
   "Max": "number"
  },
  "ec2.AcceleratorTotalMemoryMiB": {
   "Min": "number",
   "Max": "number"
  },
  "ec2.AttributeValue": {
   "Value": "string"
  },
  "ec2.BaselineEbsBandwidthMbps": {
   "Min": "number",
   "Max": "number"
  },
  "ec2.BaselinePerformanceFactors": {
   "Cpu": "ec2.CpuPerformanceFactor"
  },
  "ec2.BlockDeviceMapping": {
   "Ebs": "ec2.EbsBlockDevice",
   "NoDevice": "string",
   "DeviceName": "string",
   "VirtualName": "string"
  },
  "ec2.CapacityReservationSpecificationResponse": {
   "CapacityReservationPreference": "string",
   "CapacityReservationTarget": "ec2.CapacityReservationTargetResponse"
  },
  "ec2.CapacityReservationTargetResponse": {
   "CapacityReservationId": "string",
   "CapacityReservationResourceGroupArn": "string"
  },
  "ec2.ConnectionTrackingSpecification": {
   "TcpEstablishedTimeout": "number",
   "UdpTimeout": "number",
   "UdpStreamTimeout": "number"
  },
  "ec2.ConnectionTrackingSpecificationResponse": {
   "TcpEstablishedTimeout": "number",
   "UdpStreamTimeout": "number",
   "UdpTimeout": "number"
  },
  "ec2.CpuOptions": {
   "CoreCount": "number",
   "ThreadsPerCore": "number",
   "AmdSevSnp": "string",
   "NestedVirtualization": "string"
  },
  "ec2.CpuPerformanceFactor": {
   "References": "list<ec2.PerformanceFactorReference>"
  },
  "ec2.CreateVolumePermission": {
   "UserId": "string",
   "Group": "string"
  },
  "ec2.CreditSpecification": {
   "CpuCredits": "string"
  },
  "ec2.DescribeImagesResult": {
   "NextToken": "string",
   "Images": "list<ec2.Image>"
  },
  "ec2.DescribeInstancesResult": {
   "NextToken": "string",
   "Reservations": "list<ec2.Reservation>"
  },
  "ec2.DescribeLaunchTemplateVersionsResult": {
   "LaunchTemplateVersions": "list<ec2.LaunchTemplateVersion>",
   "NextToken": "string"
  },
  "ec2.DescribeRegionsResult": {
   "Regions": "list<ec2.Region>"
  },
  "ec2.DescribeSnapshotAttributeResult": {
   "ProductCodes": "list<ec2.ProductCode>",
   "SnapshotId": "string",
   "CreateVolumePermissions": "list<ec2.CreateVolumePermission>"
  },
  "ec2.DescribeSnapshotsResult": {
   "NextToken": "string",
   "Snapshots": "list<ec2.Snapshot>"
  },
  "ec2.DescribeVolumesResult": {
   "NextToken": "string",
   "Volumes": "list<ec2.Volume>"
  },
  "ec2.EbsBlockDevice": {
   "DeleteOnTermination": "bool",
   "Iops": "number",
   "SnapshotId": "string",
   "VolumeSize": "number",
   "VolumeType": "string",
   "KmsKeyId": "string",
   "Throughput": "number",
   "OutpostArn": "string",
   "AvailabilityZone": "string",
   "Encrypted": "bool",
   "VolumeInitializationRate": "number",
   "AvailabilityZoneId": "string",
   "EbsCardIndex": "number"
  },
  "ec2.EbsInstanceBlockDevice": {
   "AttachTime": "timestamp",
   "DeleteOnTermination": "bool",
   "Status": "string",
   "VolumeId": "string",
   "AssociatedResource": "string",
   "VolumeOwnerId": "string",
   "Operator": "ec2.OperatorResponse",
   "EbsCardIndex": "number"
  },
  "ec2.ElasticGpuAssociation": {
   "ElasticGpuId": "string",
   "ElasticGpuAssociationId": "string",
   "ElasticGpuAssociationState": "string",
   "ElasticGpuAssociationTime": "string"
  },
  "ec2.ElasticGpuSpecificationResponse": {
   "Type": "string"
  },
  "ec2.ElasticInferenceAcceleratorAssociation": {
   "ElasticInferenceAcceleratorArn": "string",
   "ElasticInferenceAcceleratorAssociationId": "string",
   "ElasticInferenceAcceleratorAssociationState": "string",
   "ElasticInferenceAcceleratorAssociationTime": "timestamp"
  },
  "ec2.EnclaveOptions": {
   "Enabled": "bool"
  },
  "ec2.GetEbsDefaultKmsKeyIdResult": {
   "KmsKeyId": "string"
  },
  "ec2.GetEbsEncryptionByDefaultResult": {
   "EbsEncryptionByDefault": "bool",
   "SseType": "string"
  },
  "ec2.GetImageBlockPublicAccessStateResult": {
   "ImageBlockPublicAccessState": "string",
   "ManagedBy": "string"
  },
  "ec2.GetInstanceMetadataDefaultsResult": {
   "AccountLevel": "ec2.InstanceMetadataDefaultsResponse"
  },
  "ec2.GetSnapshotBlockPublicAccessStateResult": {
   "State": "string",
   "ManagedBy": "string"
  },
  "ec2.GroupIdentifier": {
   "GroupId": "string",
   "GroupName": "string"
  },
  "ec2.HibernationOptions": {
   "Configured": "bool"
  },
  "ec2.IamInstanceProfile": {
   "Arn": "string",
   "Id": "string"
  },
  "ec2.Image": {
   "PlatformDetails": "string",
   "UsageOperation": "string",
   "BlockDeviceMappings": "list<ec2.BlockDeviceMapping>",
   "Description": "string",
   "EnaSupport": "bool",
   "Hypervisor": "string",
   "ImageOwnerAlias": "string",
   "Name": "string",
   "RootDeviceName": "string",
   "RootDeviceType": "string",
   "SriovNetSupport": "string",
   "StateReason": "ec2.StateReason",
   "Tags": "list<ec2.Tag>",
   "VirtualizationType": "string",
   "BootMode": "string",
   "TpmSupport": "string",
   "DeprecationTime": "string",
   "ImdsSupport": "string",
   "SourceInstanceId": "string",
   "DeregistrationProtection": "string",
   "LastLaunchedTime": "string",
   "ImageAllowed": "bool",
   "SourceImageId": "string",
   "SourceImageRegion": "string",
   "FreeTierEligible": "bool",
   "PublicSsmParameterName": "string",
   "ImageWatermarks": "list<ec2.ImageWatermark>",
   "ScanResults": "ec2.ScanResults",
   "InstanceTypeSpecification": "ec2.InstanceTypeSpecification",
   "ImageId": "string",
   "ImageLocation": "string",
   "State": "string",
   "OwnerId": "string",
   "CreationDate": "string",
   "Public": "bool",
   "ProductCodes": "list<ec2.ProductCode>",
   "Architecture": "string",
   "ImageType": "string",
   "KernelId": "string",
   "RamdiskId": "string",
   "Platform": "string"
  },
  "ec2.ImageAttribute": {
   "Description": "ec2.AttributeValue",
   "KernelId": "ec2.AttributeValue",
   "RamdiskId": "ec2.AttributeValue",
   "SriovNetSupport": "ec2.AttributeValue",
   "BootMode": "ec2.AttributeValue",
   "TpmSupport": "ec2.AttributeValue",
   "UefiData": "ec2.AttributeValue",
   "LastLaunchedTime": "ec2.AttributeValue",
   "ImdsSupport": "ec2.AttributeValue",
   "DeregistrationProtection": "ec2.AttributeValue",
   "ImageId": "string",
   "LaunchPermissions": "list<ec2.LaunchPermission>",
   "ProductCodes": "list<ec2.ProductCode>",
   "BlockDeviceMappings": "list<ec2.BlockDeviceMapping>"
  },
  "ec2.ImageWatermark": {
   "WatermarkKey": "string",
   "SourceImageRegion": "string",
   "SourceImageId": "string",
   "SourceImageCreationTime": "timestamp",
   "WatermarkCreationTime": "timestamp"
  },
  "ec2.Instance": {
   "Architecture": "string",
   "BlockDeviceMappings": "list<ec2.InstanceBlockDeviceMapping>",
   "ClientToken": "string",
   "EbsOptimized": "bool",
   "EnaSupport": "bool",
   "Hypervisor": "string",
   "IamInstanceProfile": "ec2.IamInstanceProfile",
   "InstanceLifecycle": "string",
   "ElasticGpuAssociations": "list<ec2.ElasticGpuAssociation>",
   "ElasticInferenceAcceleratorAssociations": "list<ec2.ElasticInferenceAcceleratorAssociation>",
   "NetworkInterfaces": "list<ec2.InstanceNetworkInterface>",
   "OutpostArn": "string",
   "RootDeviceName": "string",
   "RootDeviceType": "string",
   "SecurityGroups": "list<ec2.GroupIdentifier>",
   "SourceDestCheck": "bool",
   "SpotInstanceRequestId": "string",
   "SriovNetSupport": "string",
   "StateReason": "ec2.StateReason",
   "Tags": "list<ec2.Tag>",
   "VirtualizationType": "string",
   "CpuOptions": "ec2.CpuOptions",
   "CapacityBlockId": "string",
   "CapacityReservationId": "string",
   "CapacityReservationSpecification": "ec2.CapacityReservationSpecificationResponse",
   "HibernationOptions": "ec2.HibernationOptions",
   "Licenses": "list<ec2.LicenseConfiguration>",
   "MetadataOptions": "ec2.InstanceMetadataOptionsResponse",
   "EnclaveOptions": "ec2.EnclaveOptions",
   "BootMode": "string",
   "PlatformDetails": "string",
   "UsageOperation": "string",
   "UsageOperationUpdateTime": "timestamp",
   "PrivateDnsNameOptions": "ec2.PrivateDnsNameOptionsResponse",
   "Ipv6Address": "string",
   "TpmSupport": "string",
   "MaintenanceOptions": "ec2.InstanceMaintenanceOptions",
   "CurrentInstanceBootMode": "string",
   "NetworkPerformanceOptions": "ec2.InstanceNetworkPerformanceOptions",
   "Operator": "ec2.OperatorResponse",
   "SecondaryInterfaces": "list<ec2.InstanceSecondaryInterface>",
   "InstanceId": "string",
   "ImageId": "string",
   "State": "ec2.InstanceState",
   "PrivateDnsName": "string",
   "PublicDnsName": "string",
   "StateTransitionReason": "string",
   "KeyName": "string",
   "AmiLaunchIndex": "number",
   "ProductCodes": "list<ec2.ProductCode>",
   "InstanceType": "string",
   "LaunchTime": "timestamp",
   "Placement": "ec2.Placement",
   "KernelId": "string",
   "RamdiskId": "string",
   "Platform": "string",
   "Monitoring": "ec2.Monitoring",
   "SubnetId": "string",
   "VpcId": "string",
   "PrivateIpAddress": "string",
   "PublicIpAddress": "string"
  },
  "ec2.InstanceAttachmentEnaSrdSpecification": {
   "EnaSrdEnabled": "bool",
   "EnaSrdUdpSpecification": "ec2.InstanceAttachmentEnaSrdUdpSpecification"
  },
  "ec2.InstanceAttachmentEnaSrdUdpSpecification": {
   "EnaSrdUdpEnabled": "bool"
  },
  "ec2.InstanceBlockDeviceMapping": {
   "DeviceName": "string",
   "Ebs": "ec2.EbsInstanceBlockDevice"
  },
  "ec2.InstanceIpv4Prefix": {
   "Ipv4Prefix": "string"
  },
  "ec2.InstanceIpv6Address": {
   "Ipv6Address": "string",
   "IsPrimaryIpv6": "bool"
  },
  "ec2.InstanceIpv6Prefix": {
   "Ipv6Prefix": "string"
  },
  "ec2.InstanceMaintenanceOptions": {
   "AutoRecovery": "string",
   "RebootMigration": "string"
  },
  "ec2.InstanceMetadataDefaultsResponse": {
   "HttpTokens": "string",
   "HttpPutResponseHopLimit": "number",
   "HttpEndpoint": "string",
   "InstanceMetadataTags": "string",
   "ManagedBy": "string",
   "ManagedExceptionMessage": "string",
   "HttpTokensEnforced": "string"
  },
  "ec2.InstanceMetadataOptionsResponse": {
   "State": "string",
   "HttpTokens": "string",
   "HttpPutResponseHopLimit": "number",
   "HttpEndpoint": "string",
   "HttpProtocolIpv6": "string",
   "InstanceMetadataTags": "string"
  },
  "ec2.InstanceNetworkInterface": {
   "Association": "ec2.InstanceNetworkInterfaceAssociation",
   "Attachment": "ec2.InstanceNetworkInterfaceAttachment",
   "Description": "string",
   "Groups": "list<ec2.GroupIdentifier>",
   "Ipv6Addresses": "list<ec2.InstanceIpv6Address>",
   "MacAddress": "string",
   "NetworkInterfaceId": "string",
   "OwnerId": "string",
   "PrivateDnsName": "string",
   "PrivateIpAddress": "string",
   "PrivateIpAddresses": "list<ec2.InstancePrivateIpAddress>",
   "SourceDestCheck": "bool",
   "Status": "string",
   "SubnetId": "string",
   "VpcId": "string",
   "InterfaceType": "string",
   "Ipv4Prefixes": "list<ec2.InstanceIpv4Prefix>",
   "Ipv6Prefixes": "list<ec2.InstanceIpv6Prefix>",
   "ConnectionTrackingConfiguration": "ec2.ConnectionTrackingSpecificationResponse",
   "Operator": "ec2.OperatorResponse"
  },
  "ec2.InstanceNetworkInterfaceAssociation": {
   "CarrierIp": "string",
   "CustomerOwnedIp": "string",
   "IpOwnerId": "string",
   "PublicDnsName": "string",
   "PublicIp": "string"
  },
  "ec2.InstanceNetworkInterfaceAttachment": {
   "AttachTime": "timestamp",
   "AttachmentId": "string",
   "DeleteOnTermination": "bool",
   "DeviceIndex": "number",
   "Status": "string",
   "NetworkCardIndex": "number",
   "EnaSrdSpecification": "ec2.InstanceAttachmentEnaSrdSpecification",
   "EnaQueueCount": "number"
  },
  "ec2.InstanceNetworkPerformanceOptions": {
   "BandwidthWeighting": "string"
  },
  "ec2.InstancePrivateIpAddress": {
   "Association": "ec2.InstanceNetworkInterfaceAssociation",
   "Primary": "bool",
   "PrivateDnsName": "string",
   "PrivateIpAddress": "string"
  },
  "ec2.InstanceRequirements": {
   "VCpuCount": "ec2.VCpuCountRange",
   "MemoryMiB": "ec2.MemoryMiB",
   "CpuManufacturers": "list<string>",
   "MemoryGiBPerVCpu": "ec2.MemoryGiBPerVCpu",
   "ExcludedInstanceTypes": "list<string>",
   "InstanceGenerations": "list<string>",
   "SpotMaxPricePercentageOverLowestPrice": "number",
   "OnDemandMaxPricePercentageOverLowestPrice": "number",
   "BareMetal": "string",
   "BurstablePerformance": "string",
   "RequireHibernateSupport": "bool",
   "NetworkInterfaceCount": "ec2.NetworkInterfaceCount",
   "LocalStorage": "string",
   "LocalStorageTypes": "list<string>",
   "TotalLocalStorageGB": "ec2.TotalLocalStorageGB",
   "BaselineEbsBandwidthMbps": "ec2.BaselineEbsBandwidthMbps",
   "AcceleratorTypes": "list<string>",
   "AcceleratorCount": "ec2.AcceleratorCount",
   "AcceleratorManufacturers": "list<string>",
   "AcceleratorNames": "list<string>",
   "AcceleratorTotalMemoryMiB": "ec2.AcceleratorTotalMemoryMiB",
   "NetworkBandwidthGbps": "ec2.NetworkBandwidthGbps",
   "AllowedInstanceTypes": "list<string>",
   "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice": "number",
   "BaselinePerformanceFactors": "ec2.BaselinePerformanceFactors",
   "RequireEncryptionInTransit": "bool"
  },
  "ec2.InstanceSecondaryInterface": {
   "Attachment": "ec2.InstanceSecondaryInterfaceAttachment",
   "MacAddress": "string",
   "SecondaryInterfaceId": "string",
   "OwnerId": "string",
   "PrivateIpAddresses": "list<ec2.InstanceSecondaryInterfacePrivateIpAddress>",
   "SourceDestCheck": "bool",
   "Status": "string",
   "SecondarySubnetId": "string",
   "SecondaryNetworkId": "string",
   "InterfaceType": "string"
  },
  "ec2.InstanceSecondaryInterfaceAttachment": {
   "AttachTime": "timestamp",
   "AttachmentId": "string",
   "DeleteOnTermination": "bool",
   "DeviceIndex": "number",
   "Status": "string",
   "NetworkCardIndex": "number"
  },
  "ec2.InstanceSecondaryInterfacePrivateIpAddress": {
   "PrivateIpAddress": "string"
  },
  "ec2.InstanceState": {
   "Code": "number",
   "Name": "string"
  },
  "ec2.InstanceTypeItem": {
   "InstanceType": "string"
  },
  "ec2.InstanceTypeSpecification": {
   "SupportedInstanceTypes": "list<ec2.InstanceTypeItem>",
   "UnsupportedInstanceTypes": "list<ec2.InstanceTypeItem>"
  },
  "ec2.Ipv4PrefixSpecificationResponse": {
   "Ipv4Prefix": "string"
  },
  "ec2.Ipv6PrefixSpecificationResponse": {
   "Ipv6Prefix": "string"
  },
  "ec2.LaunchPermission": {
   "OrganizationArn": "string",
   "OrganizationalUnitArn": "string",
   "UserId": "string",
   "Group": "string"
  },
  "ec2.LaunchTemplateBlockDeviceMapping": {
   "DeviceName": "string",
   "VirtualName": "string",
   "Ebs": "ec2.LaunchTemplateEbsBlockDevice",
   "NoDevice": "string"
  },
  "ec2.LaunchTemplateCapacityReservationSpecificationResponse": {
   "CapacityReservationPreference": "string",
   "CapacityReservationTarget": "ec2.CapacityReservationTargetResponse"
  },
  "ec2.LaunchTemplateCpuOptions": {
   "CoreCount": "number",
   "ThreadsPerCore": "number",
   "AmdSevSnp": "string",
   "NestedVirtualization": "string"
  },
  "ec2.LaunchTemplateEbsBlockDevice": {
   "Encrypted": "bool",
   "DeleteOnTermination": "bool",
   "Iops": "number",
   "KmsKeyId": "string",
   "SnapshotId": "string",
   "VolumeSize": "number",
   "VolumeType": "string",
   "Throughput": "number",
   "VolumeInitializationRate": "number",
   "EbsCardIndex": "number"
  },
  "ec2.LaunchTemplateElasticInferenceAcceleratorResponse": {
   "Type": "string",
   "Count": "number"
  },
  "ec2.LaunchTemplateEnaSrdSpecification": {
   "EnaSrdEnabled": "bool",
   "EnaSrdUdpSpecification": "ec2.LaunchTemplateEnaSrdUdpSpecification"
  },
  "ec2.LaunchTemplateEnaSrdUdpSpecification": {
   "EnaSrdUdpEnabled": "bool"
  },
  "ec2.LaunchTemplateEnclaveOptions": {
   "Enabled": "bool"
  },
  "ec2.LaunchTemplateHibernationOptions": {
   "Configured": "bool"
  },
  "ec2.LaunchTemplateIamInstanceProfileSpecification": {
   "Arn": "string",
   "Name": "string"
  },
  "ec2.LaunchTemplateInstanceMaintenanceOptions": {
   "AutoRecovery": "string"
  },
  "ec2.LaunchTemplateInstanceMarketOptions": {
   "MarketType": "string",
   "SpotOptions": "ec2.LaunchTemplateSpotMarketOptions"
  },
  "ec2.LaunchTemplateInstanceMetadataOptions": {
   "State": "string",
   "HttpTokens": "string",
   "HttpPutResponseHopLimit": "number",
   "HttpEndpoint": "string",
   "HttpProtocolIpv6": "string",
   "InstanceMetadataTags": "string"
  },
  "ec2.LaunchTemplateInstanceNetworkInterfaceSpecification": {
   "AssociateCarrierIpAddress": "bool",
   "AssociatePublicIpAddress": "bool",
   "DeleteOnTermination": "bool",
   "Description": "string",
   "DeviceIndex": "number",
   "Groups": "list<string>",
   "InterfaceType": "string",
   "Ipv6AddressCount": "number",
   "Ipv6Addresses": "list<ec2.InstanceIpv6Address>",
   "NetworkInterfaceId": "string",
   "PrivateIpAddress": "string",
   "PrivateIpAddresses": "list<ec2.PrivateIpAddressSpecification>",
   "SecondaryPrivateIpAddressCount": "number",
   "SubnetId": "string",
   "NetworkCardIndex": "number",
   "Ipv4Prefixes": "list<ec2.Ipv4PrefixSpecificationResponse>",
   "Ipv4PrefixCount": "number",
   "Ipv6Prefixes": "list<ec2.Ipv6PrefixSpecificationResponse>",
   "Ipv6PrefixCount": "number",
   "PrimaryIpv6": "bool",
   "EnaSrdSpecification": "ec2.LaunchTemplateEnaSrdSpecification",
   "ConnectionTrackingSpecification": "ec2.ConnectionTrackingSpecification",
   "EnaQueueCount": "number"
  },
  "ec2.LaunchTemplateInstanceSecondaryInterfaceSpecification": {
   "DeleteOnTermination": "bool",
   "DeviceIndex": "number",
   "PrivateIpAddresses": "list<ec2.SecondaryInterfacePrivateIpAddressSpecification>",
   "PrivateIpAddressCount": "number",
   "SecondarySubnetId": "string",
   "InterfaceType": "string",
   "NetworkCardIndex": "number"
  },
  "ec2.LaunchTemplateLicenseConfiguration": {
   "LicenseConfigurationArn": "string"
  },
  "ec2.LaunchTemplateNetworkPerformanceOptions": {
   "BandwidthWeighting": "string"
  },
  "ec2.LaunchTemplatePlacement": {
   "AvailabilityZone": "string",
   "AvailabilityZoneId": "string",
   "Affinity": "string",
   "GroupName": "string",
   "HostId": "string",
   "Tenancy": "string",
   "SpreadDomain": "string",
   "HostResourceGroupArn": "string",
   "PartitionNumber": "number",
   "GroupId": "string"
  },
  "ec2.LaunchTemplatePrivateDnsNameOptions": {
   "HostnameType": "string",
   "EnableResourceNameDnsARecord": "bool",
   "EnableResourceNameDnsAAAARecord": "bool"
  },
  "ec2.LaunchTemplateSpotMarketOptions": {
   "MaxPrice": "string",
   "SpotInstanceType": "string",
   "BlockDurationMinutes": "number",
   "ValidUntil": "timestamp",
   "InstanceInterruptionBehavior": "string"
  },
  "ec2.LaunchTemplateTagSpecification": {
   "ResourceType": "string",
   "Tags": "list<ec2.Tag>"
  },
  "ec2.LaunchTemplateVersion": {
   "LaunchTemplateId": "string",
   "LaunchTemplateName": "string",
   "VersionNumber": "number",
   "VersionDescription": "string",
   "CreateTime": "timestamp",
   "CreatedBy": "string",
   "DefaultVersion": "bool",
   "LaunchTemplateData": "ec2.ResponseLaunchTemplateData",
   "Operator": "ec2.OperatorResponse"
  },
  "ec2.LaunchTemplatesMonitoring": {
   "Enabled": "bool",
   "MetricCategoryIds": "list<string>"
  },
  "ec2.LicenseConfiguration": {
   "LicenseConfigurationArn": "string"
  },
  "ec2.MemoryGiBPerVCpu": {
   "Min": "number",
   "Max": "number"
  },
  "ec2.MemoryMiB": {
   "Min": "number",
   "Max": "number"
  },
  "ec2.Monitoring": {
   "MetricCategoryIds": "list<string>",
   "State": "string"
  },
  "ec2.NetworkBandwidthGbps": {
   "Min": "number",
   "Max": "number"
  },
  "ec2.NetworkInterfaceCount": {
   "Min": "number",
   "Max": "number"
  },
  "ec2.OperatorResponse": {
   "Managed": "bool",
   "Principal": "string",
   "HiddenByDefault": "bool"
  },
  "ec2.PerformanceFactorReference": {
   "InstanceFamily": "string"
  },
  "ec2.Placement": {
   "AvailabilityZoneId": "string",
   "Affinity": "string",
   "GroupName": "string",
   "PartitionNumber": "number",
   "HostId": "string",
   "Tenancy": "string",
   "SpreadDomain": "string",
   "HostResourceGroupArn": "string",
   "GroupId": "string",
   "AvailabilityZone": "string"
  },
  "ec2.PrivateDnsNameOptionsResponse": {
   "HostnameType": "string",
   "EnableResourceNameDnsARecord": "bool",
   "EnableResourceNameDnsAAAARecord": "bool"
  },
  "ec2.PrivateIpAddressSpecification": {
   "Primary": "bool",
   "PrivateIpAddress": "string"
  },
  "ec2.ProductCode": {
   "ProductCodeId": "string",
   "ProductCodeType": "string"
  },
  "ec2.Region": {
   "OptInStatus": "string",
   "Geography": "list<ec2.RegionGeography>",
   "RegionName": "string",
   "Endpoint": "string"
  },
  "ec2.RegionGeography": {
   "Name": "string"
  },
  "ec2.Reservation": {
   "ReservationId": "string",
   "OwnerId": "string",
   "RequesterId": "string",
   "Groups": "list<ec2.GroupIdentifier>",
   "Instances": "list<ec2.Instance>"
  },
  "ec2.ResponseLaunchTemplateData": {
   "KernelId": "string",
   "EbsOptimized": "bool",
   "IamInstanceProfile": "ec2.LaunchTemplateIamInstanceProfileSpecification",
   "BlockDeviceMappings": "list<ec2.LaunchTemplateBlockDeviceMapping>",
   "NetworkInterfaces": "list<ec2.LaunchTemplateInstanceNetworkInterfaceSpecification>",
   "ImageId": "string",
   "InstanceType": "string",
   "KeyName": "string",
   "Monitoring": "ec2.LaunchTemplatesMonitoring",
   "Placement": "ec2.LaunchTemplatePlacement",
   "RamDiskId": "string",
   "DisableApiTermination": "bool",
   "InstanceInitiatedShutdownBehavior": "string",
   "UserData": "string",
   "TagSpecifications": "list<ec2.LaunchTemplateTagSpecification>",
   "ElasticGpuSpecifications": "list<ec2.ElasticGpuSpecificationResponse>",
   "ElasticInferenceAccelerators": "list<ec2.LaunchTemplateElasticInferenceAcceleratorResponse>",
   "SecurityGroupIds": "list<string>",
   "SecurityGroups": "list<string>",
   "InstanceMarketOptions": "ec2.LaunchTemplateInstanceMarketOptions",
   "CreditSpecification": "ec2.CreditSpecification",
   "CpuOptions": "ec2.LaunchTemplateCpuOptions",
   "CapacityReservationSpecification": "ec2.LaunchTemplateCapacityReservationSpecificationResponse",
   "LicenseSpecifications": "list<ec2.LaunchTemplateLicenseConfiguration>",
   "HibernationOptions": "ec2.LaunchTemplateHibernationOptions",
   "MetadataOptions": "ec2.LaunchTemplateInstanceMetadataOptions",
   "EnclaveOptions": "ec2.LaunchTemplateEnclaveOptions",
   "InstanceRequirements": "ec2.InstanceRequirements",
   "PrivateDnsNameOptions": "ec2.LaunchTemplatePrivateDnsNameOptions",
   "MaintenanceOptions": "ec2.LaunchTemplateInstanceMaintenanceOptions",
   "DisableApiStop": "bool",
   "Operator": "ec2.OperatorResponse",
   "NetworkPerformanceOptions": "ec2.LaunchTemplateNetworkPerformanceOptions",
   "SecondaryInterfaces": "list<ec2.LaunchTemplateInstanceSecondaryInterfaceSpecification>"
  },
  "ec2.ScanResults": {
   "HighestFindingSeverityLabel": "string",
   "FindingScanDate": "timestamp",
   "InformationalFixAvailableSince": "timestamp",
   "LowFixAvailableSince": "timestamp",
   "MediumFixAvailableSince": "timestamp",
   "HighFixAvailableSince": "timestamp",
   "CriticalFixAvailableSince": "timestamp"
  },
  "ec2.SecondaryInterfacePrivateIpAddressSpecification": {
   "PrivateIpAddress": "string"
  },
  "ec2.Snapshot": {
   "OwnerAlias": "string",
   "OutpostArn": "string",
   "Tags": "list<ec2.Tag>",
   "StorageTier": "string",
   "RestoreExpiryTime": "timestamp",
   "SseType": "string",
   "AvailabilityZone": "string",
   "TransferType": "string",
   "CompletionDurationMinutes": "number",
   "CompletionTime": "timestamp",
   "FullSnapshotSizeInBytes": "number",
   "SnapshotId": "string",
   "VolumeId": "string",
   "State": "string",
   "StateMessage": "string",
   "StartTime": "timestamp",
   "Progress": "string",
   "OwnerId": "string",
   "Description": "string",
   "VolumeSize": "number",
   "Encrypted": "bool",
   "KmsKeyId": "string",
   "DataEncryptionKeyId": "string"
  },
  "ec2.StateReason": {
   "Code": "string",
   "Message": "string"
  },
  "ec2.Tag": {
   "Key": "string",
   "Value": "string"
  },
  "ec2.TotalLocalStorageGB": {
   "Min": "number",
   "Max": "number"
  },
  "ec2.VCpuCountRange": {
   "Min": "number",
   "Max": "number"
  },
  "ec2.Volume": {
   "AvailabilityZoneId": "string",
   "OutpostArn": "string",
   "SourceVolumeId": "string",
   "Iops": "number",
   "Tags": "list<ec2.Tag>",
   "VolumeType": "string",
   "FastRestored": "bool",
   "MultiAttachEnabled": "bool",
   "Throughput": "number",
   "SseType": "string",
   "Operator": "ec2.OperatorResponse",
   "VolumeInitializationRate": "number",
   "VolumeArn": "string",
   "OwnerId": "string",
   "VolumeId": "string",
   "Size": "number",
   "SnapshotId": "string",
   "AvailabilityZone": "string",
   "State": "string",
   "CreateTime": "timestamp",
   "Attachments": "list<ec2.VolumeAttachment>",
   "Encrypted": "bool",
   "KmsKeyId": "string"
  },
  "ec2.VolumeAttachment": {
   "DeleteOnTermination": "bool",
   "AssociatedResource": "string",
   "InstanceOwningService": "string",
   "EbsCardIndex": "number",
   "VolumeId": "string",
   "InstanceId": "string",
   "Device": "string",
   "State": "string",
   "AttachTime": "timestamp"
  },
  "ecr.DescribeRepositoriesResponse": {
   "repositories": "list<ecr.Repository>",
   "nextToken": "string"
  },
  "ecr.DescribeRepositoryCreationTemplatesResponse": {
   "registryId": "string",
   "repositoryCreationTemplates": "list<ecr.RepositoryCreationTemplate>",
   "nextToken": "string"
  },
  "ecr.EncryptionConfiguration": {
   "encryptionType": "string",
   "kmsKey": "string"
  },
  "ecr.EncryptionConfigurationForRepositoryCreationTemplate": {
   "encryptionType": "string",
   "kmsKey": "string"
  },
  "ecr.GetRepositoryPolicyResponse": {
   "registryId": "string",
   "repositoryName": "string",
   "policyText": "string"
  },
  "ecr.ImageScanningConfiguration": {
   "scanOnPush": "bool"
  },
  "ecr.ImageTagMutabilityExclusionFilter": {
   "filterType": "string",
   "filter": "string"
  },
  "ecr.Repository": {
   "repositoryArn": "string",
   "registryId": "string",
   "repositoryName": "string",
   "repositoryUri": "string",
   "createdAt": "timestamp",
   "imageTagMutability": "string",
   "imageTagMutabilityExclusionFilters": "list<ecr.ImageTagMutabilityExclusionFilter>",
   "imageScanningConfiguration": "ecr.ImageScanningConfiguration",
   "encryptionConfiguration": "ecr.EncryptionConfiguration"
  },
  "ecr.RepositoryCreationTemplate": {
   "prefix": "string",
   "description": "string",
   "encryptionConfiguration": "ecr.EncryptionConfigurationForRepositoryCreationTemplate",
   "resourceTags": "list<ecr.Tag>",
   "imageTagMutability": "string",
   "imageTagMutabilityExclusionFilters": "list<ecr.ImageTagMutabilityExclusionFilter>",
   "repositoryPolicy": "string",
   "lifecyclePolicy": "string",
   "appliedFor": "list<string>",
   "customRoleArn": "string",
   "createdAt": "timestamp",
   "updatedAt": "timestamp"
  },
  "ecr.Tag": {
   "Key": "string",
   "Value": "string"
  },
  "ecs.AdvancedConfiguration": {
   "alternateTargetGroupArn": "string",
   "productionListenerRule": "string",
   "testListenerRule": "string",
   "roleArn": "string"
  },
  "ecs.Attachment": {
   "id": "string",
   "type": "string",
   "status": "string",
   "details": "list<ecs.KeyValuePair>"
  },
  "ecs.Attribute": {
   "name": "string",
   "value": "string",
   "targetType": "string",
   "targetId": "string"
  },
  "ecs.AwsVpcConfiguration": {
   "subnets": "list<string>",
   "securityGroups": "list<string>",
   "assignPublicIp": "string"
  },
  "ecs.CanaryConfiguration": {
   "canaryPercent": "number",
   "canaryBakeTimeInMinutes": "number"
  },
  "ecs.CapacityProviderStrategyItem": {
   "capacityProvider": "string",
   "weight": "number",
   "base": "number"
  },
  "ecs.Cluster": {
   "clusterArn": "string",
   "clusterName": "string",
   "configuration": "ecs.ClusterConfiguration",
   "status": "string",
   "registeredContainerInstancesCount": "number",
   "runningTasksCount": "number",
   "pendingTasksCount": "number",
   "activeServicesCount": "number",
   "statistics": "list<ecs.KeyValuePair>",
   "tags": "list<ecs.Tag>",
   "settings": "list<ecs.ClusterSetting>",
   "capacityProviders": "list<string>",
   "defaultCapacityProviderStrategy": "list<ecs.CapacityProviderStrategyItem>",
   "attachments": "list<ecs.Attachment>",
   "attachmentsStatus": "string",
   "serviceConnectDefaults": "ecs.ClusterServiceConnectDefaults"
  },
  "ecs.ClusterConfiguration": {
   "executeCommandConfiguration": "ecs.ExecuteCommandConfiguration",
   "managedStorageConfiguration": "ecs.ManagedStorageConfiguration"
  },
  "ecs.ClusterServiceConnectDefaults": {
   "namespace": "string"
  },
  "ecs.ClusterSetting": {
   "name": "string",
   "value": "string"
  },
  "ecs.ContainerDefinition": {
   "name": "string",
   "image": "string",
   "repositoryCredentials": "ecs.RepositoryCredentials",
   "cpu": "number",
   "memory": "number",
   "memoryReservation": "number",
   "links": "list<string>",
   "portMappings": "list<ecs.PortMapping>",
   "essential": "bool",
   "restartPolicy": "ecs.ContainerRestartPolicy",
   "entryPoint": "list<string>",
   "command": "list<string>",
   "environment": "list<ecs.KeyValuePair>",
   "environmentFiles": "list<ecs.EnvironmentFile>",
   "mountPoints": "list<ecs.MountPoint>",
   "volumesFrom": "list<ecs.VolumeFrom>",
   "linuxParameters": "ecs.LinuxParameters",
   "secrets": "list<ecs.Secret>",
   "dependsOn": "list<ecs.ContainerDependency>",
   "startTimeout": "number",
   "stopTimeout": "number",
   "versionConsistency": "string",
   "hostname": "string",
   "user": "string",
   "workingDirectory": "string",
   "disableNetworking": "bool",
   "privileged": "bool",
   "readonlyRootFilesystem": "bool",
   "dnsServers": "list<string>",
   "dnsSearchDomains": "list<string>",
   "extraHosts": "list<ecs.HostEntry>",
   "dockerSecurityOptions": "list<string>",
   "interactive": "bool",
   "pseudoTerminal": "bool",
   "dockerLabels": "map<string>",
   "ulimits": "list<ecs.Ulimit>",
   "logConfiguration": "ecs.LogConfiguration",
   "healthCheck": "ecs.HealthCheck",
   "systemControls": "list<ecs.SystemControl>",
   "resourceRequirements": "list<ecs.ResourceRequirement>",
   "firelensConfiguration": "ecs.FirelensConfiguration",
   "credentialSpecs": "list<string>"
  },
  "ecs.ContainerDependency": {
   "containerName": "string",
   "condition": "string"
  },
  "ecs.ContainerRestartPolicy": {
   "enabled": "bool",
   "ignoredExitCodes": "list<number>",
   "restartAttemptPeriod": "number"
  },
  "ecs.Deployment": {
   "id": "string",
   "status": "string",
   "taskDefinition": "string",
   "desiredCount": "number",
   "pendingCount": "number",
   "runningCount": "number",
   "failedTasks": "number",
   "createdAt": "timestamp",
   "updatedAt": "timestamp",
   "capacityProviderStrategy": "list<ecs.CapacityProviderStrategyItem>",
   "launchType": "string",
   "platformVersion": "string",
   "platformFamily": "string",
   "networkConfiguration": "ecs.NetworkConfiguration",
   "rolloutState": "string",
   "rolloutStateReason": "string",
   "serviceConnectConfiguration": "ecs.ServiceConnectConfiguration",
   "serviceConnectResources": "list<ecs.ServiceConnectServiceResource>",
   "volumeConfigurations": "list<ecs.ServiceVolumeConfiguration>",
   "fargateEphemeralStorage": "ecs.DeploymentEphemeralStorage",
   "vpcLatticeConfigurations": "list<ecs.VpcLatticeConfiguration>"
  },
  "ecs.DeploymentAlarms": {
   "alarmNames": "list<string>",
   "rollback": "bool",
   "enable": "bool"
  },
  "ecs.DeploymentCircuitBreaker": {
   "enable": "bool",
   "rollback": "bool",
   "resetOnHealthyTask": "bool",
   "thresholdConfiguration": "ecs.ThresholdConfiguration"
  },
  "ecs.DeploymentConfiguration": {
   "deploymentCircuitBreaker": "ecs.DeploymentCircuitBreaker",
   "maximumPercent": "number",
   "minimumHealthyPercent": "number",
   "alarms": "ecs.DeploymentAlarms",
   "strategy": "string",
   "bakeTimeInMinutes": "number",
   "lifecycleHooks": "list<ecs.DeploymentLifecycleHook>",
   "linearConfiguration": "ecs.LinearConfiguration",
   "canaryConfiguration": "ecs.CanaryConfiguration",
   "earlySuccessCriteria": "ecs.DeploymentEarlySuccessCriteria"
  },
  "ecs.DeploymentController": {
   "type": "string"
  },
  "ecs.DeploymentEarlySuccessCriteria": {
   "enable": "bool",
   "healthyPercent": "number",
   "sourceServiceRevisionCleanup": "string"
  },
  "ecs.DeploymentEphemeralStorage": {
   "kmsKeyId": "string"
  },
  "ecs.DeploymentLifecycleHook": {
   "targetType": "string",
   "hookTargetArn": "string",
   "roleArn": "string",
   "lifecycleStages": "list<string>",
   "timeoutConfiguration": "ecs.DeploymentLifecycleHookTimeoutConfiguration"
  },
  "ecs.DeploymentLifecycleHookTimeoutConfiguration": {
   "timeoutInMinutes": "number",
   "action": "string"
  },
  "ecs.DescribeClustersResponse": {
   "clusters": "list<ecs.Cluster>",
   "failures": "list<ecs.Failure>"
  },
  "ecs.DescribeServicesResponse": {
   "services": "list<ecs.Service>",
   "failures": "list<ecs.Failure>"
  },
  "ecs.DescribeTaskDefinitionResponse": {
   "taskDefinition": "ecs.TaskDefinition",
   "tags": "list<ecs.Tag>"
  },
  "ecs.Device": {
   "hostPath": "string",
   "containerPath": "string",
   "permissions": "list<string>"
  },
  "ecs.DockerVolumeConfiguration": {
   "scope": "string",
   "autoprovision": "bool",
   "driver": "string",
   "driverOpts": "map<string>",
   "labels": "map<string>"
  },
  "ecs.EBSTagSpecification": {
   "resourceType": "string",
   "tags": "list<ecs.Tag>",
   "propagateTags": "string"
  },
  "ecs.EFSAuthorizationConfig": {
   "accessPointId": "string",
   "iam": "string"
  },
  "ecs.EFSVolumeConfiguration": {
   "fileSystemId": "string",
   "rootDirectory": "string",
   "transitEncryption": "string",
   "transitEncryptionPort": "number",
   "authorizationConfig": "ecs.EFSAuthorizationConfig"
  },
  "ecs.EnvironmentFile": {
   "value": "string",
   "type": "string"
  },
  "ecs.EphemeralStorage": {
   "sizeInGiB": "number"
  },
  "ecs.ExecuteCommandConfiguration": {
   "kmsKeyId": "string",
   "logging": "string",
   "logConfiguration": "ecs.ExecuteCommandLogConfiguration"
  },
  "ecs.ExecuteCommandLogConfiguration": {
   "cloudWatchLogGroupName": "string",
   "cloudWatchEncryptionEnabled": "bool",
   "s3BucketName": "string",
   "s3EncryptionEnabled": "bool",
   "s3KeyPrefix": "string"
  },
  "ecs.FSxWindowsFileServerAuthorizationConfig": {
   "credentialsParameter": "string",
   "domain": "string"
  },
  "ecs.FSxWindowsFileServerVolumeConfiguration": {
   "fileSystemId": "string",
   "rootDirectory": "string",
   "authorizationConfig": "ecs.FSxWindowsFileServerAuthorizationConfig"
  },
  "ecs.Failure": {
   "arn": "string",
   "reason": "string",
   "detail": "string"
  },
  "ecs.FirelensConfiguration": {
   "type": "string",
   "options": "map<string>"
  },
  "ecs.HealthCheck": {
   "command": "list<string>",
   "interval": "number",
   "timeout": "number",
   "retries": "number",
   "startPeriod": "number"
  },
  "ecs.HostEntry": {
   "hostname": "string",
   "ipAddress": "string"
  },
  "ecs.HostVolumeProperties": {
   "sourcePath": "string"
  },
  "ecs.InferenceAccelerator": {
   "deviceName": "string",
   "deviceType": "string"
  },
  "ecs.KernelCapabilities": {
   "add": "list<string>",
   "drop": "list<string>"
  },
  "ecs.KeyValuePair": {
   "name": "string",
   "value": "string"
  },
  "ecs.LinearConfiguration": {
   "stepPercent": "number",
   "stepBakeTimeInMinutes": "number"
  },
  "ecs.LinuxParameters": {
   "capabilities": "ecs.KernelCapabilities",
   "devices": "list<ecs.Device>",
   "initProcessEnabled": "bool",
   "sharedMemorySize": "number",
   "tmpfs": "list<ecs.Tmpfs>",
   "maxSwap": "number",
   "swappiness": "number"
  },
  "ecs.ListClustersResponse": {
   "clusterArns": "list<string>",
   "nextToken": "string"
  },
  "ecs.ListServicesResponse": {
   "serviceArns": "list<string>",
   "nextToken": "string"
  },
  "ecs.ListTaskDefinitionFamiliesResponse": {
   "families": "list<string>",
   "nextToken": "string"
  },
  "ecs.LoadBalancer": {
   "targetGroupArn": "string",
   "loadBalancerName": "string",
   "containerName": "string",
   "containerPort": "number",
   "advancedConfiguration": "ecs.AdvancedConfiguration"
  },
  "ecs.LogConfiguration": {
   "logDriver": "string",
   "options": "map<string>",
   "secretOptions": "list<ecs.Secret>"
  },
  "ecs.ManagedStorageConfiguration": {
   "kmsKeyId": "string",
   "fargateEphemeralStorageKmsKeyId": "string"
  },
  "ecs.MountPoint": {
   "sourceVolume": "string",
   "containerPath": "string",
   "readOnly": "bool"
  },
  "ecs.NetworkConfiguration": {
   "awsvpcConfiguration": "ecs.AwsVpcConfiguration"
  },
  "ecs.NvidiaMpsAllocation": {
   "memory": "number",
   "maxComputePercent": "number"
  },
  "ecs.PlacementConstraint": {
   "type": "string",
   "expression": "string"
  },
  "ecs.PlacementStrategy": {
   "type": "string",
   "field": "string"
  },
  "ecs.PortMapping": {
   "containerPort": "number",
   "hostPort": "number",
   "protocol": "string",
   "name": "string",
   "appProtocol": "string",
   "containerPortRange": "string"
  },
  "ecs.ProxyConfiguration": {
   "containerName": "string",
   "type": "string",
   "properties": "list<ecs.KeyValuePair>"
  },
  "ecs.RepositoryCredentials": {
   "credentialsParameter": "string"
  },
  "ecs.ResourceRequirement": {
   "type": "string",
   "value": "string",
   "sharingStrategy": "ecs.SharingStrategy"
  },
  "ecs.RuntimePlatform": {
   "cpuArchitecture": "string",
   "operatingSystemFamily": "string"
  },
  "ecs.S3FilesVolumeConfiguration": {
   "fileSystemArn": "string",
   "rootDirectory": "string",
   "transitEncryptionPort": "number",
   "accessPointArn": "string"
  },
  "ecs.Scale": {
   "value": "number",
   "unit": "string"
  },
  "ecs.Secret": {
   "name": "string",
   "valueFrom": "string"
  },
  "ecs.Service": {
   "serviceArn": "string",
   "serviceName": "string",
   "clusterArn": "string",
   "loadBalancers": "list<ecs.LoadBalancer>",
   "serviceRegistries": "list<ecs.ServiceRegistry>",
   "status": "string",
   "desiredCount": "number",
   "runningCount": "number",
   "pendingCount": "number",
   "launchType": "string",
   "capacityProviderStrategy": "list<ecs.CapacityProviderStrategyItem>",
   "platformVersion": "string",
   "platformFamily": "string",
   "taskDefinition": "string",
   "deploymentConfiguration": "ecs.DeploymentConfiguration",
   "taskSets": "list<ecs.TaskSet>",
   "deployments": "list<ecs.Deployment>",
   "roleArn": "string",
   "createdAt": "timestamp",
   "currentServiceDeployment": "string",
   "currentServiceRevisions": "list<ecs.ServiceCurrentRevisionSummary>",
   "placementConstraints": "list<ecs.PlacementConstraint>",
   "placementStrategy": "list<ecs.PlacementStrategy>",
   "networkConfiguration": "ecs.NetworkConfiguration",
   "healthCheckGracePeriodSeconds": "number",
   "schedulingStrategy": "string",
   "deploymentController": "ecs.DeploymentController",
   "tags": "list<ecs.Tag>",
   "createdBy": "string",
   "enableECSManagedTags": "bool",
   "propagateTags": "string",
   "enableExecuteCommand": "bool",
   "availabilityZoneRebalancing": "string",
   "resourceManagementType": "string"
  },
  "ecs.ServiceConnectAccessLogConfiguration": {
   "format": "string",
   "includeQueryParameters": "string"
  },
  "ecs.ServiceConnectClientAlias": {
   "port": "number",
   "dnsName": "string",
   "testTrafficRules": "ecs.ServiceConnectTestTrafficRules"
  },
  "ecs.ServiceConnectConfiguration": {
   "enabled": "bool",
   "namespace": "string",
   "services": "list<ecs.ServiceConnectService>",
   "logConfiguration": "ecs.LogConfiguration",
   "accessLogConfiguration": "ecs.ServiceConnectAccessLogConfiguration",
   "containerConfigurations": "list<ecs.ServiceConnectContainerConfiguration>"
  },
  "ecs.ServiceConnectContainerConfiguration": {
   "logLevel": "string"
  },
  "ecs.ServiceConnectService": {
   "portName": "string",
   "discoveryName": "string",
   "clientAliases": "list<ecs.ServiceConnectClientAlias>",
   "ingressPortOverride": "number",
   "timeout": "ecs.TimeoutConfiguration",
   "tls": "ecs.ServiceConnectTlsConfiguration"
  },
  "ecs.ServiceConnectServiceResource": {
   "discoveryName": "string",
   "discoveryArn": "string"
  },
  "ecs.ServiceConnectTestTrafficHeaderMatchRules": {
   "exact": "string"
  },
  "ecs.ServiceConnectTestTrafficHeaderRules": {
   "name": "string",
   "value": "ecs.ServiceConnectTestTrafficHeaderMatchRules"
  },
  "ecs.ServiceConnectTestTrafficRules": {
   "header": "ecs.ServiceConnectTestTrafficHeaderRules"
  },
  "ecs.ServiceConnectTlsCertificateAuthority": {
   "awsPcaAuthorityArn": "string"
  },
  "ecs.ServiceConnectTlsConfiguration": {
   "issuerCertificateAuthority": "ecs.ServiceConnectTlsCertificateAuthority",
   "kmsKey": "string",
   "roleArn": "string"
  },
  "ecs.ServiceCurrentRevisionSummary": {
   "arn": "string",
   "requestedTaskCount": "number",
   "runningTaskCount": "number",
   "pendingTaskCount": "number"
  },
  "ecs.ServiceManagedEBSVolumeConfiguration": {
   "roleArn": "string",
   "encrypted": "bool",
   "kmsKeyId": "string",
   "volumeType": "string",
   "sizeInGiB": "number",
   "snapshotId": "string",
   "volumeInitializationRate": "number",
   "iops": "number",
   "throughput": "number",
   "tagSpecifications": "list<ecs.EBSTagSpecification>",
   "filesystemType": "string"
  },
  "ecs.ServiceRegistry": {
   "registryArn": "string",
   "port": "number",
   "containerName": "string",
   "containerPort": "number"
  },
  "ecs.ServiceVolumeConfiguration": {
   "name": "string",
   "managedEBSVolume": "ecs.ServiceManagedEBSVolumeConfiguration"
  },
  "ecs.SharingStrategy": {
   "nvidiaMps": "ecs.NvidiaMpsAllocation"
  },
  "ecs.SystemControl": {
   "namespace": "string",
   "value": "string"
  },
  "ecs.Tag": {
   "key": "string",
   "value": "string"
  },
  "ecs.TaskDefinition": {
   "taskDefinitionArn": "string",
   "containerDefinitions": "list<ecs.ContainerDefinition>",
   "family": "string",
   "taskRoleArn": "string",
   "executionRoleArn": "string",
   "networkMode": "string",
   "revision": "number",
   "volumes": "list<ecs.Volume>",
   "status": "string",
   "requiresAttributes": "list<ecs.Attribute>",
   "placementConstraints": "list<ecs.TaskDefinitionPlacementConstraint>",
   "compatibilities": "list<string>",
   "runtimePlatform": "ecs.RuntimePlatform",
   "requiresCompatibilities": "list<string>",
   "cpu": "string",
   "memory": "string",
   "inferenceAccelerators": "list<ecs.InferenceAccelerator>",
   "pidMode": "string",
   "ipcMode": "string",
   "proxyConfiguration": "ecs.ProxyConfiguration",
   "registeredAt": "timestamp",
   "deregisteredAt": "timestamp",
   "deleteRequestedAt": "timestamp",
   "registeredBy": "string",
   "ephemeralStorage": "ecs.EphemeralStorage",
   "enableFaultInjection": "bool"
  },
  "ecs.TaskDefinitionPlacementConstraint": {
   "type": "string",
   "expression": "string"
  },
  "ecs.TaskSet": {
   "id": "string",
   "taskSetArn": "string",
   "serviceArn": "string",
   "clusterArn": "string",
   "startedBy": "string",
   "externalId": "string",
   "status": "string",
   "taskDefinition": "string",
   "computedDesiredCount": "number",
   "pendingCount": "number",
   "runningCount": "number",
   "createdAt": "timestamp",
   "updatedAt": "timestamp",
   "launchType": "string",
   "capacityProviderStrategy": "list<ecs.CapacityProviderStrategyItem>",
   "platformVersion": "string",
   "platformFamily": "string",
   "networkConfiguration": "ecs.NetworkConfiguration",
   "loadBalancers": "list<ecs.LoadBalancer>",
   "serviceRegistries": "list<ecs.ServiceRegistry>",
   "scale": "ecs.Scale",
   "stabilityStatus": "string",
   "stabilityStatusAt": "timestamp",
   "tags": "list<ecs.Tag>",
   "fargateEphemeralStorage": "ecs.DeploymentEphemeralStorage"
  },
  "ecs.ThresholdConfiguration": {
   "type": "string",
   "value": "number"
  },
  "ecs.TimeoutConfiguration": {
   "idleTimeoutSeconds": "number",
   "perRequestTimeoutSeconds": "number"
  },
  "ecs.Tmpfs": {
   "containerPath": "string",
   "size": "number",
   "mountOptions": "list<string>"
  },
  "ecs.Ulimit": {
   "name": "string",
   "softLimit": "number",
   "hardLimit": "number"
  },
  "ecs.Volume": {
   "name": "string",
   "host": "ecs.HostVolumeProperties",
   "dockerVolumeConfiguration": "ecs.DockerVolumeConfiguration",
   "efsVolumeConfiguration": "ecs.EFSVolumeConfiguration",
   "s3filesVolumeConfiguration": "ecs.S3FilesVolumeConfiguration",
   "fsxWindowsFileServerVolumeConfiguration": "ecs.FSxWindowsFileServerVolumeConfiguration",
   "configuredAtLaunch": "bool"
  },
  "ecs.VolumeFrom": {
   "sourceContainer": "string",
   "readOnly": "bool"
  },
  "ecs.VpcLatticeAdvancedConfiguration": {
   "alternateTargetGroupArn": "string",
   "productionListenerRule": "string",
   "testListenerRule": "string"
  },
  "ecs.VpcLatticeConfiguration": {
   "roleArn": "string",
   "targetGroupArn": "string",
   "portName": "string",
   "advancedConfiguration": "ecs.VpcLatticeAdvancedConfiguration"
  },
  "efs.DescribeFileSystemsResponse": {
   "Marker": "string",
   "FileSystems": "list<efs.FileSystemDescription>",
   "NextMarker": "string"
  },
  "efs.FileSystemDescription": {
   "OwnerId": "string",
   "CreationToken": "string",
   "FileSystemId": "string",
   "CreationTime": "timestamp",
   "LifeCycleState": "string",
   "NumberOfMountTargets": "number",
   "SizeInBytes": "efs.FileSystemSize",
   "PerformanceMode": "string",
   "Tags": "list<efs.Tag>",
   "FileSystemArn": "string",
   "Name": "string",
   "Encrypted": "bool",
   "KmsKeyId": "string",
   "ThroughputMode": "string",
   "ProvisionedThroughputInMibps": "number",
   "AvailabilityZoneName": "string",
   "AvailabilityZoneId": "string",
   "FileSystemProtection": "efs.FileSystemProtectionDescription"
  },
  "efs.FileSystemPolicyDescription": {
   "FileSystemId": "string",
   "Policy": "string"
  },
  "efs.FileSystemProtectionDescription": {
   "ReplicationOverwriteProtection": "string"
  },
  "efs.FileSystemSize": {
   "Value": "number",
   "Timestamp": "timestamp",
   "ValueInIA": "number",
   "ValueInStandard": "number",
   "ValueInArchive": "number"
  },
  "efs.Tag": {
   "Key": "string",
   "Value": "string"
  },
  "elasticache.CacheCluster": {
   "CacheClusterId": "string",
   "ConfigurationEndpoint": "elasticache.Endpoint",
   "ClientDownloadLandingPage": "string",
   "CacheNodeType": "string",
   "Engine": "string",
   "EngineVersion": "string",
   "CacheClusterStatus": "string",
   "NumCacheNodes": "number",
   "PreferredAvailabilityZone": "string",
   "PreferredOutpostArn": "string",
   "CacheClusterCreateTime": "timestamp",
   "PreferredMaintenanceWindow": "string",
   "PendingModifiedValues": "elasticache.PendingModifiedValues",
   "NotificationConfiguration": "elasticache.NotificationConfiguration",
   "CacheSecurityGroups": "list<elasticache.CacheSecurityGroupMembership>",
   "CacheParameterGroup": "elasticache.CacheParameterGroupStatus",
   "CacheSubnetGroupName": "string",
   "CacheNodes": "list<elasticache.CacheNode>",
   "AutoMinorVersionUpgrade": "bool",
   "SecurityGroups": "list<elasticache.SecurityGroupMembership>",
   "ReplicationGroupId": "string",
   "SnapshotRetentionLimit": "number",
   "SnapshotWindow": "string",
   "AuthTokenEnabled": "bool",
   "AuthTokenLastModifiedDate": "timestamp",
   "TransitEncryptionEnabled": "bool",
   "AtRestEncryptionEnabled": "bool",
   "ARN": "string",
   "ReplicationGroupLogDeliveryEnabled": "bool",
   "LogDeliveryConfigurations": "list<elasticache.LogDeliveryConfiguration>",
   "NetworkType": "string",
   "IpDiscovery": "string",
   "TransitEncryptionMode": "string"
  },
  "elasticache.CacheClusterMessage": {
   "Marker": "string",
   "CacheClusters": "list<elasticache.CacheCluster>"
  },
  "elasticache.CacheNode": {
   "CacheNodeId": "string",
   "CacheNodeStatus": "string",
   "CacheNodeCreateTime": "timestamp",
   "Endpoint": "elasticache.Endpoint",
   "ParameterGroupStatus": "string",
   "SourceCacheNodeId": "string",
   "CustomerAvailabilityZone": "string",
   "CustomerOutpostArn": "string"
  },
  "elasticache.CacheParameterGroupStatus": {
   "CacheParameterGroupName": "string",
   "ParameterApplyStatus": "string",
   "CacheNodeIdsToReboot": "list<string>"
  },
  "elasticache.CacheSecurityGroupMembership": {
   "CacheSecurityGroupName": "string",
   "Status": "string"
  },
  "elasticache.CloudWatchLogsDestinationDetails": {
   "LogGroup": "string"
  },
  "elasticache.DestinationDetails": {
   "CloudWatchLogsDetails": "elasticache.CloudWatchLogsDestinationDetails",
   "KinesisFirehoseDetails": "elasticache.KinesisFirehoseDestinationDetails"
  },
  "elasticache.Endpoint": {
   "Address": "string",
   "Port": "number"
  },
  "elasticache.GlobalReplicationGroupInfo": {
   "GlobalReplicationGroupId": "string",
   "GlobalReplicationGroupMemberRole": "string"
  },
  "elasticache.KinesisFirehoseDestinationDetails": {
   "DeliveryStream": "string"
  },
  "elasticache.LogDeliveryConfiguration": {
   "LogType": "string",
   "DestinationType": "string",
   "DestinationDetails": "elasticache.DestinationDetails",
   "LogFormat": "string",
   "Status": "string",
   "Message": "string"
  },
  "elasticache.NodeGroup": {
   "NodeGroupId": "string",
   "Status": "string",
   "PrimaryEndpoint": "elasticache.Endpoint",
   "ReaderEndpoint": "elasticache.Endpoint",
   "Slots": "string",
   "NodeGroupMembers": "list<elasticache.NodeGroupMember>"
  },
  "elasticache.NodeGroupMember": {
   "CacheClusterId": "string",
   "CacheNodeId": "string",
   "ReadEndpoint": "elasticache.Endpoint",
   "PreferredAvailabilityZone": "string",
   "PreferredOutpostArn": "string",
   "CurrentRole": "string"
  },
  "elasticache.NotificationConfiguration": {
   "TopicArn": "string",
   "TopicStatus": "string"
  },
  "elasticache.PendingLogDeliveryConfiguration": {
   "LogType": "string",
   "DestinationType": "string",
   "DestinationDetails": "elasticache.DestinationDetails",
   "LogFormat": "string"
  },
  "elasticache.PendingModifiedValues": {
   "NumCacheNodes": "number",
   "CacheNodeIdsToRemove": "list<string>",
   "EngineVersion": "string",
   "CacheNodeType": "string",
   "AuthTokenStatus": "string",
   "LogDeliveryConfigurations": "list<elasticache.PendingLogDeliveryConfiguration>",
   "TransitEncryptionEnabled": "bool",
   "TransitEncryptionMode": "string",
   "ScaleConfig": "elasticache.ScaleConfig"
  },
  "elasticache.ReplicationGroup": {
   "ReplicationGroupId": "string",
   "Description": "string",
   "GlobalReplicationGroupInfo": "elasticache.GlobalReplicationGroupInfo",
   "Status": "string",
   "PendingModifiedValues": "elasticache.ReplicationGroupPendingModifiedValues",
   "MemberClusters": "list<string>",
   "NodeGroups": "list<elasticache.NodeGroup>",
   "SnapshottingClusterId": "string",
   "AutomaticFailover": "string",
   "MultiAZ": "string",
   "ConfigurationEndpoint": "elasticache.Endpoint",
   "SnapshotRetentionLimit": "number",
   "SnapshotWindow": "string",
   "ClusterEnabled": "bool",
   "CacheNodeType": "string",
   "AuthTokenEnabled": "bool",
   "AuthTokenLastModifiedDate": "timestamp",
   "TransitEncryptionEnabled": "bool",
   "AtRestEncryptionEnabled": "bool",
   "MemberClustersOutpostArns": "list<string>",
   "KmsKeyId": "string",
   "StorageEncryptionType": "string",
   "ARN": "string",
   "UserGroupIds": "list<string>",
   "LogDeliveryConfigurations": "list<elasticache.LogDeliveryConfiguration>",
   "ReplicationGroupCreateTime": "timestamp",
   "DataTiering": "string",
   "AutoMinorVersionUpgrade": "bool",
   "NetworkType": "string",
   "IpDiscovery": "string",
   "TransitEncryptionMode": "string",
   "ClusterMode": "string",
   "Engine": "string",
   "Durability": "string",
   "EffectiveDurability": "string"
  },
  "elasticache.ReplicationGroupMessage": {
   "Marker": "string",
   "ReplicationGroups": "list<elasticache.ReplicationGroup>"
  },
  "elasticache.ReplicationGroupPendingModifiedValues": {
   "PrimaryClusterId": "string",
   "AutomaticFailoverStatus": "string",
   "Resharding": "elasticache.ReshardingStatus",
   "AuthTokenStatus": "string",
   "UserGroups": "elasticache.UserGroupsUpdateStatus",
   "LogDeliveryConfigurations": "list<elasticache.PendingLogDeliveryConfiguration>",
   "TransitEncryptionEnabled": "bool",
   "TransitEncryptionMode": "string",
   "ClusterMode": "string"
  },
  "elasticache.ReshardingStatus": {
   "SlotMigration": "elasticache.SlotMigration"
  },
  "elasticache.ScaleConfig": {
   "ScalePercentage": "number",
   "ScaleIntervalMinutes": "number"
  },
  "elasticache.SecurityGroupMembership": {
   "SecurityGroupId": "string",
   "Status": "string"
  },
  "elasticache.SlotMigration": {
   "ProgressPercentage": "number"
  },
  "elasticache.UserGroupsUpdateStatus": {
   "UserGroupIdsToAdd": "list<string>",
   "UserGroupIdsToRemove": "list<string>"
  },
  "eventbridge.AppSyncParameters": {
   "GraphQLOperation": "string"
  },
  "eventbridge.AwsVpcConfiguration": {
   "Subnets": "list<string>",
   "SecurityGroups": "list<string>",
   "AssignPublicIp": "string"
  },
  "eventbridge.BatchArrayProperties": {
   "Size": "number"
  },
  "eventbridge.BatchParameters": {
   "JobDefinition": "string",
   "JobName": "string",
   "ArrayProperties": "eventbridge.BatchArrayProperties",
   "RetryStrategy": "eventbridge.BatchRetryStrategy"
  },
  "eventbridge.BatchRetryStrategy": {
   "Attempts": "number"
  },
  "eventbridge.CapacityProviderStrategyItem": {
   "capacityProvider": "string",
   "weight": "number",
   "base": "number"
  },
  "eventbridge.DeadLetterConfig": {
   "Arn": "string"
  },
  "eventbridge.EcsParameters": {
   "TaskDefinitionArn": "string",
   "TaskCount": "number",
   "LaunchType": "string",
   "NetworkConfiguration": "eventbridge.NetworkConfiguration",
   "PlatformVersion": "string",
   "Group": "string",
   "CapacityProviderStrategy": "list<eventbridge.CapacityProviderStrategyItem>",
   "EnableECSManagedTags": "bool",
   "EnableExecuteCommand": "bool",
   "PlacementConstraints": "list<eventbridge.PlacementConstraint>",
   "PlacementStrategy": "list<eventbridge.PlacementStrategy>",
   "PropagateTags": "string",
   "ReferenceId": "string",
   "Tags": "list<eventbridge.Tag>"
  },
  "eventbridge.HttpParameters": {
   "PathParameterValues": "list<string>",
   "HeaderParameters": "map<string>",
   "QueryStringParameters": "map<string>"
  },
  "eventbridge.InputTransformer": {
   "InputTemplate": "string",
   "InputPathsMap": "map<string>"
  },
  "eventbridge.KinesisParameters": {
   "PartitionKeyPath": "string"
  },
  "eventbridge.ListRulesResponse": {
   "Rules": "list<eventbridge.Rule>",
   "NextToken": "string"
  },
  "eventbridge.ListTargetsByRuleResponse": {
   "Targets": "list<eventbridge.Target>",
   "NextToken": "string"
  },
  "eventbridge.NetworkConfiguration": {
   "awsvpcConfiguration": "eventbridge.AwsVpcConfiguration"
  },
  "eventbridge.PlacementConstraint": {
   "type": "string",
   "expression": "string"
  },
  "eventbridge.PlacementStrategy": {
   "type": "string",
   "field": "string"
  },
  "eventbridge.RedshiftDataParameters": {
   "Database": "string",
   "SecretManagerArn": "string",
   "DbUser": "string",
   "Sql": "string",
   "StatementName": "string",
   "WithEvent": "bool",
   "Sqls": "list<string>"
  },
  "eventbridge.RetryPolicy": {
   "MaximumRetryAttempts": "number",
   "MaximumEventAgeInSeconds": "number"
  },
  "eventbridge.Rule": {
   "Name": "string",
   "Arn": "string",
   "EventPattern": "string",
   "State": "string",
   "Description": "string",
   "ScheduleExpression": "string",
   "RoleArn": "string",
   "ManagedBy": "string",
   "EventBusName": "string"
  },
  "eventbridge.RunCommandParameters": {
   "RunCommandTargets": "list<eventbridge.RunCommandTarget>"
  },
  "eventbridge.RunCommandTarget": {
   "Key": "string",
   "Values": "list<string>"
  },
  "eventbridge.SageMakerPipelineParameter": {
   "Name": "string",
   "Value": "string"
  },
  "eventbridge.SageMakerPipelineParameters": {
   "PipelineParameterList": "list<eventbridge.SageMakerPipelineParameter>"
  },
  "eventbridge.SqsParameters": {
   "MessageGroupId": "string"
  },
  "eventbridge.Tag": {
   "Key": "string",
   "Value": "string"
  },
  "eventbridge.Target": {
   "Id": "string",
   "Arn": "string",
   "RoleArn": "string",
   "Input": "string",
   "InputPath": "string",
   "InputTransformer": "eventbridge.InputTransformer",
   "KinesisParameters": "eventbridge.KinesisParameters",
   "RunCommandParameters": "eventbridge.RunCommandParameters",
   "EcsParameters": "eventbridge.EcsParameters",
   "BatchParameters": "eventbridge.BatchParameters",
   "SqsParameters": "eventbridge.SqsParameters",
   "HttpParameters": "eventbridge.HttpParameters",
   "RedshiftDataParameters": "eventbridge.RedshiftDataParameters",
   "SageMakerPipelineParameters": "eventbridge.SageMakerPipelineParameters",
   "DeadLetterConfig": "eventbridge.DeadLetterConfig",
   "RetryPolicy": "eventbridge.RetryPolicy",
   "AppSyncParameters": "eventbridge.AppSyncParameters"
  },
  "firehose.AmazonOpenSearchServerlessBufferingHints": {
   "IntervalInSeconds": "number",
   "SizeInMBs": "number"
  },
  "firehose.AmazonOpenSearchServerlessDestinationDescription": {
   "RoleARN": "string",
   "CollectionEndpoint": "string",
   "IndexName": "string",
   "BufferingHints": "firehose.AmazonOpenSearchServerlessBufferingHints",
   "RetryOptions": "firehose.AmazonOpenSearchServerlessRetryOptions",
   "S3BackupMode": "string",
   "S3DestinationDescription": "firehose.S3DestinationDescription",
   "ProcessingConfiguration": "firehose.ProcessingConfiguration",
   "CloudWatchLoggingOptions": "firehose.CloudWatchLoggingOptions",
   "VpcConfigurationDescription": "firehose.VpcConfigurationDescription"
  },
  "firehose.AmazonOpenSearchServerlessRetryOptions": {
   "DurationInSeconds": "number"
  },
  "firehose.AmazonopensearchserviceBufferingHints": {
   "IntervalInSeconds": "number",
   "SizeInMBs": "number"
  },
  "firehose.AmazonopensearchserviceDestinationDescription": {
   "RoleARN": "string",
   "DomainARN": "string",
   "ClusterEndpoint": "string",
   "IndexName": "string",
   "TypeName": "string",
   "IndexRotationPeriod": "string",
   "BufferingHints": "firehose.AmazonopensearchserviceBufferingHints",
   "RetryOptions": "firehose.AmazonopensearchserviceRetryOptions",
   "S3BackupMode": "string",
   "S3DestinationDescription": "firehose.S3DestinationDescription",
   "ProcessingConfiguration": "firehose.ProcessingConfiguration",
   "CloudWatchLoggingOptions": "firehose.CloudWatchLoggingOptions",
   "VpcConfigurationDescription": "firehose.VpcConfigurationDescription",
   "DocumentIdOptions": "firehose.DocumentIdOptions"
  },
  "firehose.AmazonopensearchserviceRetryOptions": {
   "DurationInSeconds": "number"
  },
  "firehose.AuthenticationConfiguration": {
   "RoleARN": "string",
   "Connectivity": "string"
  },
  "firehose.BufferingHints": {
   "SizeInMBs": "number",
   "IntervalInSeconds": "number"
  },
  "firehose.CatalogConfiguration": {
   "CatalogARN": "string",
   "WarehouseLocation": "string"
  },
  "firehose.CloudWatchLoggingOptions": {
   "Enabled": "bool",
   "LogGroupName": "string",
   "LogStreamName": "string"
  },
  "firehose.CopyCommand": {
   "DataTableName": "string",
   "DataTableColumns": "string",
   "CopyOptions": "string"
  },
  "firehose.DataFormatConversionConfiguration": {
   "SchemaConfiguration": "firehose.SchemaConfiguration",
   "InputFormatConfiguration": "firehose.InputFormatConfiguration",
   "OutputFormatConfiguration": "firehose.OutputFormatConfiguration",
   "Enabled": "bool"
  },
  "firehose.DatabaseColumnList": {
   "Include": "list<string>",
   "Exclude": "list<string>"
  },
  "firehose.DatabaseList": {
   "Include": "list<string>",
   "Exclude": "list<string>"
  },
  "firehose.DatabaseSnapshotInfo": {
   "Id": "string",
   "Table": "string",
   "RequestTimestamp": "timestamp",
   "RequestedBy": "string",
   "Status": "string",
   "FailureDescription": "firehose.FailureDescription"
  },
  "firehose.DatabaseSourceAuthenticationConfiguration": {
   "SecretsManagerConfiguration": "firehose.SecretsManagerConfiguration"
  },
  "firehose.DatabaseSourceDescription": {
   "Type": "string",
   "Endpoint": "string",
   "Port": "number",
   "SSLMode": "string",
   "Databases": "firehose.DatabaseList",
   "Tables": "firehose.DatabaseTableList",
   "Columns": "firehose.DatabaseColumnList",
   "SurrogateKeys": "list<string>",
   "SnapshotWatermarkTable": "string",
   "SnapshotInfo": "list<firehose.DatabaseSnapshotInfo>",
   "DatabaseSourceAuthenticationConfiguration": "firehose.DatabaseSourceAuthenticationConfiguration",
   "DatabaseSourceVPCConfiguration": "firehose.DatabaseSourceVPCConfiguration"
  },
  "firehose.DatabaseSourceVPCConfiguration": {
   "VpcEndpointServiceName": "string"
  },
  "firehose.DatabaseTableList": {
   "Include": "list<string>",
   "Exclude": "list<string>"
  },
  "firehose.DeliveryStreamDescription": {
   "DeliveryStreamName": "string",
   "DeliveryStreamARN": "string",
   "DeliveryStreamStatus": "string",
   "DeliveryStreamType": "string",
   "VersionId": "string",
   "Destinations": "list<firehose.DestinationDescription>",
   "HasMoreDestinations": "bool",
   "FailureDescription": "firehose.FailureDescription",
   "DeliveryStreamEncryptionConfiguration": "firehose.DeliveryStreamEncryptionConfiguration",
   "CreateTimestamp": "timestamp",
   "LastUpdateTimestamp": "timestamp",
   "Source": "firehose.SourceDescription"
  },
  "firehose.DeliveryStreamEncryptionConfiguration": {
   "KeyARN": "string",
   "KeyType": "string",
   "Status": "string",
   "FailureDescription": "firehose.FailureDescription"
  },
  "firehose.DescribeDeliveryStreamOutput": {
   "DeliveryStreamDescription": "firehose.DeliveryStreamDescription"
  },
  "firehose.Deserializer": {
   "OpenXJsonSerDe": "firehose.OpenXJsonSerDe",
   "HiveJsonSerDe": "firehose.HiveJsonSerDe"
  },
  "firehose.DestinationDescription": {
   "DestinationId": "string",
   "S3DestinationDescription": "firehose.S3DestinationDescription",
   "ExtendedS3DestinationDescription": "firehose.ExtendedS3DestinationDescription",
   "RedshiftDestinationDescription": "firehose.RedshiftDestinationDescription",
   "ElasticsearchDestinationDescription": "firehose.ElasticsearchDestinationDescription",
   "AmazonopensearchserviceDestinationDescription": "firehose.AmazonopensearchserviceDestinationDescription",
   "SplunkDestinationDescription": "firehose.SplunkDestinationDescription",
   "HttpEndpointDestinationDescription": "firehose.HttpEndpointDestinationDescription",
   "SnowflakeDestinationDescription": "firehose.SnowflakeDestinationDescription",
   "AmazonOpenSearchServerlessDestinationDescription": "firehose.AmazonOpenSearchServerlessDestinationDescription",
   "IcebergDestinationDescription": "firehose.IcebergDestinationDescription"
  },
  "firehose.DestinationTableConfiguration": {
   "DestinationTableName": "string",
   "DestinationDatabaseName": "string",
   "UniqueKeys": "list<string>",
   "PartitionSpec": "firehose.PartitionSpec",
   "S3ErrorOutputPrefix": "string"
  },
  "firehose.DirectPutSourceDescription": {
   "ThroughputHintInMBs": "number"
  },
  "firehose.DocumentIdOptions": {
   "DefaultDocumentIdFormat": "string"
  },
  "firehose.DynamicPartitioningConfiguration": {
   "RetryOptions": "firehose.RetryOptions",
   "Enabled": "bool"
  },
  "firehose.ElasticsearchBufferingHints": {
   "IntervalInSeconds": "number",
   "SizeInMBs": "number"
  },
  "firehose.ElasticsearchDestinationDescription": {
   "RoleARN": "string",
   "DomainARN": "string",
   "ClusterEndpoint": "string",
   "IndexName": "string",
   "TypeName": "string",
   "IndexRotationPeriod": "string",
   "BufferingHints": "firehose.ElasticsearchBufferingHints",
   "RetryOptions": "firehose.ElasticsearchRetryOptions",
   "S3BackupMode": "string",
   "S3DestinationDescription": "firehose.S3DestinationDescription",
   "ProcessingConfiguration": "firehose.ProcessingConfiguration",
   "CloudWatchLoggingOptions": "firehose.CloudWatchLoggingOptions",
   "VpcConfigurationDescription": "firehose.VpcConfigurationDescription",
   "DocumentIdOptions": "firehose.DocumentIdOptions"
  },
  "firehose.ElasticsearchRetryOptions": {
   "DurationInSeconds": "number"
  },
  "firehose.EncryptionConfiguration": {
   "NoEncryptionConfig": "string",
   "KMSEncryptionConfig": "firehose.KMSEncryptionConfig"
  },
  "firehose.ExtendedS3DestinationDescription": {
   "RoleARN": "string",
   "BucketARN": "string",
   "BufferingHints": "firehose.BufferingHints",
   "CompressionFormat": "string",
   "EncryptionConfiguration": "firehose.EncryptionConfiguration",
   "Prefix": "string",
   "ErrorOutputPrefix": "string",
   "CloudWatchLoggingOptions": "firehose.CloudWatchLoggingOptions",
   "ProcessingConfiguration": "firehose.ProcessingConfiguration",
   "S3BackupMode": "string",
   "S3BackupDescription": "firehose.S3DestinationDescription",
   "DataFormatConversionConfiguration": "firehose.DataFormatConversionConfiguration",
   "DynamicPartitioningConfiguration": "firehose.DynamicPartitioningConfiguration",
   "FileExtension": "string",
   "CustomTimeZone": "string"
  },
  "firehose.FailureDescription": {
   "Type": "string",
   "Details": "string"
  },
  "firehose.HiveJsonSerDe": {
   "TimestampFormats": "list<string>"
  },
  "firehose.HttpEndpointBufferingHints": {
   "SizeInMBs": "number",
   "IntervalInSeconds": "number"
  },
  "firehose.HttpEndpointCommonAttribute": {
   "AttributeName": "string",
   "AttributeValue": "string"
  },
  "firehose.HttpEndpointDescription": {
   "Url": "string",
   "Name": "string"
  },
  "firehose.HttpEndpointDestinationDescription": {
   "EndpointConfiguration": "firehose.HttpEndpointDescription",
   "BufferingHints": "firehose.HttpEndpointBufferingHints",
   "CloudWatchLoggingOptions": "firehose.CloudWatchLoggingOptions",
   "RequestConfiguration": "firehose.HttpEndpointRequestConfiguration",
   "ProcessingConfiguration": "firehose.ProcessingConfiguration",
   "RoleARN": "string",
   "RetryOptions": "firehose.HttpEndpointRetryOptions",
   "S3BackupMode": "string",
   "S3DestinationDescription": "firehose.S3DestinationDescription",
   "SecretsManagerConfiguration": "firehose.SecretsManagerConfiguration"
  },
  "firehose.HttpEndpointRequestConfiguration": {
   "ContentEncoding": "string",
   "CommonAttributes": "list<firehose.HttpEndpointCommonAttribute>"
  },
  "firehose.HttpEndpointRetryOptions": {
   "DurationInSeconds": "number"
  },
  "firehose.IcebergDestinationDescription": {
   "DestinationTableConfigurationList": "list<firehose.DestinationTableConfiguration>",
   "SchemaEvolutionConfiguration": "firehose.SchemaEvolutionConfiguration",
   "TableCreationConfiguration": "firehose.TableCreationConfiguration",
   "BufferingHints": "firehose.BufferingHints",
   "CloudWatchLoggingOptions": "firehose.CloudWatchLoggingOptions",
   "ProcessingConfiguration": "firehose.ProcessingConfiguration",
   "S3BackupMode": "string",
   "RetryOptions": "firehose.RetryOptions",
   "RoleARN": "string",
   "AppendOnly": "bool",
   "CatalogConfiguration": "firehose.CatalogConfiguration",
   "S3DestinationDescription": "firehose.S3DestinationDescription"
  },
  "firehose.InputFormatConfiguration": {
   "Deserializer": "firehose.Deserializer"
  },
  "firehose.KMSEncryptionConfig": {
   "AWSKMSKeyARN": "string"
  },
  "firehose.KinesisStreamSourceDescription": {
   "KinesisStreamARN": "string",
   "RoleARN": "string",
   "DeliveryStartTimestamp": "timestamp"
  },
  "firehose.ListDeliveryStreamsOutput": {
   "DeliveryStreamNames": "list<string>",
   "HasMoreDeliveryStreams": "bool"
  },
  "firehose.MSKSourceDescription": {
   "MSKClusterARN": "string",
   "TopicName": "string",
   "AuthenticationConfiguration": "firehose.AuthenticationConfiguration",
   "DeliveryStartTimestamp": "timestamp",
   "ReadFromTimestamp": "timestamp"
  },
  "firehose.OpenXJsonSerDe": {
   "ConvertDotsInJsonKeysToUnderscores": "bool",
   "CaseInsensitive": "bool",
   "ColumnToJsonKeyMappings": "map<string>"
  },
  "firehose.OrcSerDe": {
   "StripeSizeBytes": "number",
   "BlockSizeBytes": "number",
   "RowIndexStride": "number",
   "EnablePadding": "bool",
   "PaddingTolerance": "number",
   "Compression": "string",
   "BloomFilterColumns": "list<string>",
   "BloomFilterFalsePositiveProbability": "number",
   "DictionaryKeyThreshold": "number",
   "FormatVersion": "string"
  },
  "firehose.OutputFormatConfiguration": {
   "Serializer": "firehose.Serializer"
  },
  "firehose.ParquetSerDe": {
   "BlockSizeBytes": "number",
   "PageSizeBytes": "number",
   "Compression": "string",
   "EnableDictionaryCompression": "bool",
   "MaxPaddingBytes": "number",
   "WriterVersion": "string"
  },
  "firehose.PartitionField": {
   "SourceName": "string"
  },
  "firehose.PartitionSpec": {
   "Identity": "list<firehose.PartitionField>"
  },
  "firehose.ProcessingConfiguration": {
   "Enabled": "bool",
   "Processors": "list<firehose.Processor>"
  },
  "firehose.Processor": {
   "Type": "string",
   "Parameters": "list<firehose.ProcessorParameter>"
  },
  "firehose.ProcessorParameter": {
   "ParameterName": "string",
   "ParameterValue": "string"
  },
  "firehose.RedshiftDestinationDescription": {
   "RoleARN": "string",
   "ClusterJDBCURL": "string",
   "CopyCommand": "firehose.CopyCommand",
   "S3DestinationDescription": "firehose.S3DestinationDescription",
   "Username": "string",
   "RetryOptions": "firehose.RedshiftRetryOptions",
   "ProcessingConfiguration": "firehose.ProcessingConfiguration",
   "S3BackupMode": "string",
   "S3BackupDescription": "firehose.S3DestinationDescription",
   "CloudWatchLoggingOptions": "firehose.CloudWatchLoggingOptions",
   "SecretsManagerConfiguration": "firehose.SecretsManagerConfiguration"
  },
  "firehose.RedshiftRetryOptions": {
   "DurationInSeconds": "number"
  },
  "firehose.RetryOptions": {
   "DurationInSeconds": "number"
  },
  "firehose.S3DestinationDescription": {
   "RoleARN": "string",
   "BucketARN": "string",
   "BufferingHints": "firehose.BufferingHints",
   "CompressionFormat": "string",
   "EncryptionConfiguration": "firehose.EncryptionConfiguration",
   "Prefix": "string",
   "ErrorOutputPrefix": "string",
   "CloudWatchLoggingOptions": "firehose.CloudWatchLoggingOptions"
  },
  "firehose.SchemaConfiguration": {
   "RoleARN": "string",
   "CatalogId": "string",
   "DatabaseName": "string",
   "TableName": "string",
   "Region": "string",
   "VersionId": "string"
  },
  "firehose.SchemaEvolutionConfiguration": {
   "Enabled": "bool"
  },
  "firehose.SecretsManagerConfiguration": {
   "Enabled": "bool",
   "SecretARN": "string",
   "RoleARN": "string"
  },
  "firehose.Serializer": {
   "ParquetSerDe": "firehose.ParquetSerDe",
   "OrcSerDe": "firehose.OrcSerDe"
  },
  "firehose.SnowflakeBufferingHints": {
   "SizeInMBs": "number",
   "IntervalInSeconds": "number"
  },
  "firehose.SnowflakeDestinationDescription": {
   "AccountUrl": "string",
   "User": "string",
   "Database": "string",
   "Schema": "string",
   "Table": "string",
   "SnowflakeRoleConfiguration": "firehose.SnowflakeRoleConfiguration",
   "DataLoadingOption": "string",
   "MetaDataColumnName": "string",
   "ContentColumnName": "string",
   "SnowflakeVpcConfiguration": "firehose.SnowflakeVpcConfiguration",
   "CloudWatchLoggingOptions": "firehose.CloudWatchLoggingOptions",
   "ProcessingConfiguration": "firehose.ProcessingConfiguration",
   "RoleARN": "string",
   "RetryOptions": "firehose.SnowflakeRetryOptions",
   "S3BackupMode": "string",
   "S3DestinationDescription": "firehose.S3DestinationDescription",
   "SecretsManagerConfiguration": "firehose.SecretsManagerConfiguration",
   "BufferingHints": "firehose.SnowflakeBufferingHints"
  },
  "firehose.SnowflakeRetryOptions": {
   "DurationInSeconds": "number"
  },
  "firehose.SnowflakeRoleConfiguration": {
   "Enabled": "bool",
   "SnowflakeRole": "string"
  },
  "firehose.SnowflakeVpcConfiguration": {
   "PrivateLinkVpceId": "string"
  },
  "firehose.SourceDescription": {
   "DirectPutSourceDescription": "firehose.DirectPutSourceDescription",
   "KinesisStreamSourceDescription": "firehose.KinesisStreamSourceDescription",
   "MSKSourceDescription": "firehose.MSKSourceDescription",
   "DatabaseSourceDescription": "firehose.DatabaseSourceDescription"
  },
  "firehose.SplunkBufferingHints": {
   "IntervalInSeconds": "number",
   "SizeInMBs": "number"
  },
  "firehose.SplunkDestinationDescription": {
   "HECEndpoint": "string",
   "HECEndpointType": "string",
   "HECToken": "string",
   "HECAcknowledgmentTimeoutInSeconds": "number",
   "RetryOptions": "firehose.SplunkRetryOptions",
   "S3BackupMode": "string",
   "S3DestinationDescription": "firehose.S3DestinationDescription",
   "ProcessingConfiguration": "firehose.ProcessingConfiguration",
   "CloudWatchLoggingOptions": "firehose.CloudWatchLoggingOptions",
   "BufferingHints": "firehose.SplunkBufferingHints",
   "SecretsManagerConfiguration": "firehose.SecretsManagerConfiguration"
  },
  "firehose.SplunkRetryOptions": {
   "DurationInSeconds": "number"
  },
  "firehose.TableCreationConfiguration": {
   "Enabled": "bool"
  },
  "firehose.VpcConfigurationDescription": {
   "SubnetIds": "list<string>",
   "RoleARN": "string",
   "SecurityGroupIds": "list<string>",
   "VpcId": "string"
  },
  "glue.AuthenticationConfiguration": {
   "AuthenticationType": "string",
   "SecretArn": "string",
   "KmsKeyArn": "string",
   "OAuth2Properties": "glue.OAuth2Properties"
  },
  "glue.AutoUpgradeMetadata": {
   "TargetVersion": "string",
   "SourceVersion": "string",
   "Status": "string",
   "AnalysisId": "string"
  },
  "glue.CloudWatchEncryption": {
   "CloudWatchEncryptionMode": "string",
   "KmsKeyArn": "string"
  },
  "glue.Connection": {
   "Name": "string",
   "Description": "string",
   "ConnectionType": "string",
   "MatchCriteria": "list<string>",
   "ConnectionProperties": "map<string>",
   "SparkProperties": "map<string>",
   "AthenaProperties": "map<string>",
   "PythonProperties": "map<string>",
   "PhysicalConnectionRequirements": "glue.PhysicalConnectionRequirements",
   "CreationTime": "timestamp",
   "LastUpdatedTime": "timestamp",
   "LastUpdatedBy": "string",
   "Status": "string",
   "StatusReason": "string",
   "LastConnectionValidationTime": "timestamp",
   "AuthenticationConfiguration": "glue.AuthenticationConfiguration",
   "ConnectionSchemaVersion": "number",
   "CompatibleComputeEnvironments": "list<string>"
  },
  "glue.ConnectionPasswordEncryption": {
   "ReturnConnectionPasswordEncrypted": "bool",
   "AwsKmsKeyId": "string"
  },
  "glue.ConnectionsList": {
   "Connections": "list<string>"
  },
  "glue.DataCatalogEncryptionSettings": {
   "EncryptionAtRest": "glue.EncryptionAtRest",
   "ConnectionPasswordEncryption": "glue.ConnectionPasswordEncryption"
  },
  "glue.DataLakePrincipal": {
   "DataLakePrincipalIdentifier": "string"
  },
  "glue.DataQualityEncryption": {
   "DataQualityEncryptionMode": "string",
   "KmsKeyArn": "string"
  },
  "glue.Database": {
   "Name": "string",
   "Description": "string",
   "LocationUri": "string",
   "Parameters": "map<string>",
   "CreateTime": "timestamp",
   "CreateTableDefaultPermissions": "list<glue.PrincipalPermissions>",
   "TargetDatabase": "glue.DatabaseIdentifier",
   "CatalogId": "string",
   "FederatedDatabase": "glue.FederatedDatabase"
  },
  "glue.DatabaseIdentifier": {
   "CatalogId": "string",
   "DatabaseName": "string",
   "Region": "string"
  },
  "glue.EncryptionAtRest": {
   "CatalogEncryptionMode": "string",
   "SseAwsKmsKeyId": "string",
   "CatalogEncryptionServiceRole": "string"
  },
  "glue.EncryptionConfiguration": {
   "S3Encryption": "list<glue.S3Encryption>",
   "CloudWatchEncryption": "glue.CloudWatchEncryption",
   "JobBookmarksEncryption": "glue.JobBookmarksEncryption",
   "DataQualityEncryption": "glue.DataQualityEncryption"
  },
  "glue.ExecutionProperty": {
   "MaxConcurrentRuns": "number"
  },
  "glue.FederatedDatabase": {
   "Identifier": "string",
   "ConnectionName": "string",
   "ConnectionType": "string"
  },
  "glue.GetConnectionsResponse": {
   "ConnectionList": "list<glue.Connection>",
   "NextToken": "string"
  },
  "glue.GetDataCatalogEncryptionSettingsResponse": {
   "DataCatalogEncryptionSettings": "glue.DataCatalogEncryptionSettings"
  },
  "glue.GetDatabasesResponse": {
   "DatabaseList": "list<glue.Database>",
   "NextToken": "string"
  },
  "glue.GetJobsResponse": {
   "Jobs": "list<glue.Job>",
   "NextToken": "string"
  },
  "glue.GetSecurityConfigurationsResponse": {
   "SecurityConfigurations": "list<glue.SecurityConfiguration>",
   "NextToken": "string"
  },
  "glue.Job": {
   "Name": "string",
   "JobMode": "string",
   "JobRunQueuingEnabled": "bool",
   "Description": "string",
   "LogUri": "string",
   "Role": "string",
   "CreatedOn": "timestamp",
   "LastModifiedOn": "timestamp",
   "ExecutionProperty": "glue.ExecutionProperty",
   "Command": "glue.JobCommand",
   "DefaultArguments": "map<string>",
   "NonOverridableArguments": "map<string>",
   "Connections": "glue.ConnectionsList",
   "MaxRetries": "number",
   "AllocatedCapacity": "number",
   "Timeout": "number",
   "MaxCapacity": "number",
   "WorkerType": "string",
   "NumberOfWorkers": "number",
   "SecurityConfiguration": "string",
   "NotificationProperty": "glue.NotificationProperty",
   "GlueVersion": "string",
   "ExecutionClass": "string",
   "MaintenanceWindow": "string",
   "ProfileName": "string",
   "AutoUpgradeMetadata": "glue.AutoUpgradeMetadata"
  },
  "glue.JobBookmarksEncryption": {
   "JobBookmarksEncryptionMode": "string",
   "KmsKeyArn": "string"
  },
  "glue.JobCommand": {
   "Name": "string",
   "ScriptLocation": "string",
   "PythonVersion": "string",
   "Runtime": "string"
  },
  "glue.NotificationProperty": {
   "NotifyDelayAfter": "number"
  },
  "glue.OAuth2ClientApplication": {
   "UserManagedClientApplicationClientId": "string",
   "AWSManagedClientApplicationReference": "string"
  },
  "glue.OAuth2Properties": {
   "OAuth2GrantType": "string",
   "OAuth2ClientApplication": "glue.OAuth2ClientApplication",
   "TokenUrl": "string",
   "TokenUrlParametersMap": "map<string>"
  },
  "glue.PhysicalConnectionRequirements": {
   "SubnetId": "string",
   "SecurityGroupIdList": "list<string>",
   "AvailabilityZone": "string"
  },
  "glue.PrincipalPermissions": {
   "Principal": "glue.DataLakePrincipal",
   "Permissions": "list<string>"
  },
  "glue.S3Encryption": {
   "S3EncryptionMode": "string",
   "KmsKeyArn": "string"
  },
  "glue.SecurityConfiguration": {
   "Name": "string",
   "CreatedTimeStamp": "timestamp",
   "EncryptionConfiguration": "glue.EncryptionConfiguration"
  },
  "iam.AttachedPermissionsBoundary": {
   "PermissionsBoundaryType": "string",
   "PermissionsBoundaryArn": "string"
  },
  "iam.AttachedPolicy": {
   "PolicyName": "string",
   "PolicyArn": "string"
  },
  "iam.GetAccountAuthorizationDetailsResponse": {
   "UserDetailList": "list<iam.UserDetail>",
   "GroupDetailList": "list<iam.GroupDetail>",
   "RoleDetailList": "list<iam.RoleDetail>",
   "Policies": "list<iam.ManagedPolicyDetail>",
   "IsTruncated": "bool",
   "Marker": "string"
  },
  "iam.GroupDetail": {
   "Path": "string",
   "GroupName": "string",
   "GroupId": "string",
   "Arn": "string",
   "CreateDate": "timestamp",
   "GroupPolicyList": "list<iam.PolicyDetail>",
   "AttachedManagedPolicies": "list<iam.AttachedPolicy>"
  },
  "iam.InstanceProfile": {
   "Path": "string",
   "InstanceProfileName": "string",
   "InstanceProfileId": "string",
   "Arn": "string",
   "CreateDate": "timestamp",
   "Roles": "list<iam.Role>",
   "Tags": "list<iam.Tag>"
  },
  "iam.ManagedPolicyDetail": {
   "PolicyName": "string",
   "PolicyId": "string",
   "Arn": "string",
   "Path": "string",
   "DefaultVersionId": "string",
   "AttachmentCount": "number",
   "PermissionsBoundaryUsageCount": "number",
   "IsAttachable": "bool",
   "Description": "string",
   "CreateDate": "timestamp",
   "UpdateDate": "timestamp",
   "PolicyVersionList": "list<iam.PolicyVersion>"
  },
  "iam.PolicyDetail": {
   "PolicyName": "string",
   "PolicyDocument": "string"
  },
  "iam.PolicyVersion": {
   "Document": "string",
   "VersionId": "string",
   "IsDefaultVersion": "bool",
   "CreateDate": "timestamp"
  },
  "iam.Role": {
   "Path": "string",
   "RoleName": "string",
   "RoleId": "string",
   "Arn": "string",
   "CreateDate": "timestamp",
   "AssumeRolePolicyDocument": "string",
   "Description": "string",
   "MaxSessionDuration": "number",
   "PermissionsBoundary": "iam.AttachedPermissionsBoundary",
   "Tags": "list<iam.Tag>",
   "RoleLastUsed": "iam.RoleLastUsed",
   "SourceRoleTemplate": "iam.SourceRoleTemplate"
  },
  "iam.RoleDetail": {
   "Path": "string",
   "RoleName": "string",
   "RoleId": "string",
   "Arn": "string",
   "CreateDate": "timestamp",
   "AssumeRolePolicyDocument": "string",
   "InstanceProfileList": "list<iam.InstanceProfile>",
   "RolePolicyList": "list<iam.PolicyDetail>",
   "AttachedManagedPolicies": "list<iam.AttachedPolicy>",
   "PermissionsBoundary": "iam.AttachedPermissionsBoundary",
   "Tags": "list<iam.Tag>",
   "RoleLastUsed": "iam.RoleLastUsed"
  },
  "iam.RoleLastUsed": {
   "LastUsedDate": "timestamp",
   "Region": "string"
  },
  "iam.SourceRoleTemplate": {
   "TemplateArn": "string",
   "TemplateMinorVersion": "number"
  },
  "iam.Tag": {
   "Key": "string",
   "Value": "string"
  },
  "iam.UserDetail": {
   "Path": "string",
   "UserName": "string",
   "UserId": "string",
   "Arn": "string",
   "CreateDate": "timestamp",
   "UserPolicyList": "list<iam.PolicyDetail>",
   "GroupList": "list<string>",
   "AttachedManagedPolicies": "list<iam.AttachedPolicy>",
   "PermissionsBoundary": "iam.AttachedPermissionsBoundary",
   "Tags": "list<iam.Tag>"
  },
  "kafka.AuthorizerLogs": {
   "CloudWatchLogs": "kafka.CloudWatchLogs",
   "Firehose": "kafka.Firehose",
   "S3": "kafka.S3"
  },
  "kafka.BrokerLogs": {
   "CloudWatchLogs": "kafka.CloudWatchLogs",
   "Firehose": "kafka.Firehose",
   "S3": "kafka.S3"
  },
  "kafka.BrokerNodeGroupInfo": {
   "ClientSubnets": "list<string>",
   "InstanceType": "string",
   "BrokerAZDistribution": "string",
   "SecurityGroups": "list<string>",
   "StorageInfo": "kafka.StorageInfo",
   "ConnectivityInfo": "kafka.ConnectivityInfo",
   "ZoneIds": "list<string>"
  },
  "kafka.BrokerSoftwareInfo": {
   "ConfigurationArn": "string",
   "ConfigurationRevision": "number",
   "KafkaVersion": "string"
  },
  "kafka.ClientAuthentication": {
   "Sasl": "kafka.Sasl",
   "Tls": "kafka.Tls",
   "Unauthenticated": "kafka.Unauthenticated"
  },
  "kafka.CloudWatchLogs": {
   "Enabled": "bool",
   "LogGroup": "string"
  },
  "kafka.Cluster": {
   "ActiveOperationArn": "string",
   "ClusterType": "string",
   "ClusterArn": "string",
   "ClusterName": "string",
   "CreationTime": "timestamp",
   "CurrentVersion": "string",
   "State": "string",
   "StateInfo": "kafka.StateInfo",
   "Tags": "map<string>",
   "Provisioned": "kafka.Provisioned",
   "Serverless": "kafka.Serverless"
  },
  "kafka.ConnectivityInfo": {
   "PublicAccess": "kafka.PublicAccess",
   "VpcConnectivity": "kafka.VpcConnectivity",
   "NetworkType": "string"
  },
  "kafka.EBSStorageInfo": {
   "ProvisionedThroughput": "kafka.ProvisionedThroughput",
   "VolumeSize": "number"
  },
  "kafka.EncryptionAtRest": {
   "DataVolumeKMSKeyId": "string"
  },
  "kafka.EncryptionInTransit": {
   "ClientBroker": "string",
   "InCluster": "bool"
  },
  "kafka.EncryptionInfo": {
   "EncryptionAtRest": "kafka.EncryptionAtRest",
   "EncryptionInTransit": "kafka.EncryptionInTransit"
  },
  "kafka.Firehose": {
   "Enabled": "bool",
   "DeliveryStream": "string"
  },
  "kafka.Iam": {
   "Enabled": "bool"
  },
  "kafka.JmxExporterInfo": {
   "EnabledInBroker": "bool"
  },
  "kafka.ListClustersV2Response": {
   "ClusterInfoList": "list<kafka.Cluster>",
   "NextToken": "string"
  },
  "kafka.ListScramSecretsResponse": {
   "NextToken": "string",
   "SecretArnList": "list<string>"
  },
  "kafka.LoggingInfo": {
   "BrokerLogs": "kafka.BrokerLogs",
   "AuthorizerLogs": "kafka.AuthorizerLogs"
  },
  "kafka.NodeExporterInfo": {
   "EnabledInBroker": "bool"
  },
  "kafka.OpenMonitoringInfo": {
   "Prometheus": "kafka.PrometheusInfo"
  },
  "kafka.PrometheusInfo": {
   "JmxExporter": "kafka.JmxExporterInfo",
   "NodeExporter": "kafka.NodeExporterInfo"
  },
  "kafka.Provisioned": {
   "BrokerNodeGroupInfo": "kafka.BrokerNodeGroupInfo",
   "NumberOfBrokerNodes": "number",
   "Rebalancing": "kafka.Rebalancing",
   "CurrentBrokerSoftwareInfo": "kafka.BrokerSoftwareInfo",
   "ClientAuthentication": "kafka.ClientAuthentication",
   "EncryptionInfo": "kafka.EncryptionInfo",
   "EnhancedMonitoring": "string",
   "OpenMonitoring": "kafka.OpenMonitoringInfo",
   "LoggingInfo": "kafka.LoggingInfo",
   "ZookeeperConnectString": "string",
   "ZookeeperConnectStringTls": "string",
   "StorageMode": "string",
   "CustomerActionStatus": "string"
  },
  "kafka.ProvisionedThroughput": {
   "Enabled": "bool",
   "VolumeThroughput": "number"
  },
  "kafka.PublicAccess": {
   "Type": "string"
  },
  "kafka.Rebalancing": {
   "Status": "string"
  },
  "kafka.S3": {
   "Enabled": "bool",
   "Bucket": "string",
   "Prefix": "string"
  },
  "kafka.Sasl": {
   "Scram": "kafka.Scram",
   "Iam": "kafka.Iam"
  },
  "kafka.Scram": {
   "Enabled": "bool"
  },
  "kafka.Serverless": {
   "VpcConfigs": "list<kafka.VpcConfig>",
   "ClientAuthentication": "kafka.ServerlessClientAuthentication",
   "ConnectivityInfo": "kafka.ServerlessConnectivityInfo"
  },
  "kafka.ServerlessClientAuthentication": {
   "Sasl": "kafka.ServerlessSasl"
  },
  "kafka.ServerlessConnectivityInfo": {
   "NetworkType": "string"
  },
  "kafka.ServerlessSasl": {
   "Iam": "kafka.Iam"
  },
  "kafka.StateInfo": {
   "Code": "string",
   "Message": "string"
  },
  "kafka.StorageInfo": {
   "EbsStorageInfo": "kafka.EBSStorageInfo"
  },
  "kafka.Tls": {
   "CertificateAuthorityArnList": "list<string>",
   "Enabled": "bool"
  },
  "kafka.Unauthenticated": {
   "Enabled": "bool"
  },
  "kafka.VpcConfig": {
   "SubnetIds": "list<string>",
   "SecurityGroupIds": "list<string>"
  },
  "kafka.VpcConnectivity": {
   "ClientAuthentication": "kafka.VpcConnectivityClientAuthentication"
  },
  "kafka.VpcConnectivityClientAuthentication": {
   "Sasl": "kafka.VpcConnectivitySasl",
   "Tls": "kafka.VpcConnectivityTls"
  },
  "kafka.VpcConnectivityIam": {
   "Enabled": "bool"
  },
  "kafka.VpcConnectivitySasl": {
   "Scram": "kafka.VpcConnectivityScram",
   "Iam": "kafka.VpcConnectivityIam"
  },
  "kafka.VpcConnectivityScram": {
   "Enabled": "bool"
  },
  "kafka.VpcConnectivityTls": {
   "Enabled": "bool"
  },
  "kinesis.DescribeStreamSummaryOutput": {
   "StreamDescriptionSummary": "kinesis.StreamDescriptionSummary"
  },
  "kinesis.EnhancedMetrics": {
   "ShardLevelMetrics": "list<string>"
  },
  "kinesis.ListStreamsOutput": {
   "StreamNames": "list<string>",
   "HasMoreStreams": "bool",
   "NextToken": "string",
   "StreamSummaries": "list<kinesis.StreamSummary>"
  },
  "kinesis.StreamDescriptionSummary": {
   "StreamName": "string",
   "StreamARN": "string",
   "StreamStatus": "string",
   "RetentionPeriodHours": "number",
   "StreamCreationTimestamp": "timestamp",
   "EnhancedMonitoring": "list<kinesis.EnhancedMetrics>",
   "OpenShardCount": "number",
   "StreamId": "string",
   "StreamModeDetails": "kinesis.StreamModeDetails",
   "EncryptionType": "string",
   "KeyId": "string",
   "ConsumerCount": "number",
   "WarmThroughput": "kinesis.WarmThroughputObject",
   "MaxRecordSizeInKiB": "number",
   "ChannelCount": "number",
   "RecordDistributionStrategy": "string"
  },
  "kinesis.StreamModeDetails": {
   "StreamMode": "string"
  },
  "kinesis.StreamSummary": {
   "StreamName": "string",
   "StreamARN": "string",
   "StreamStatus": "string",
   "StreamModeDetails": "kinesis.StreamModeDetails",
   "StreamCreationTimestamp": "timestamp"
  },
  "kinesis.WarmThroughputObject": {
   "TargetMiBps": "number",
   "CurrentMiBps": "number"
  },
  "kms.AliasListEntry": {
   "AliasName": "string",
   "AliasArn": "string",
   "TargetKeyId": "string",
   "CreationDate": "timestamp",
   "LastUpdatedDate": "timestamp"
  },
  "kms.CustomKeyStoresListEntry": {
   "CustomKeyStoreId": "string",
   "CustomKeyStoreName": "string",
   "CloudHsmClusterId": "string",
   "TrustAnchorCertificate": "string",
   "ConnectionState": "string",
   "ConnectionErrorCode": "string",
   "CreationDate": "timestamp",
   "CustomKeyStoreType": "string",
   "XksProxyConfiguration": "kms.XksProxyConfigurationType"
  },
  "kms.DescribeCustomKeyStoresResponse": {
   "CustomKeyStores": "list<kms.CustomKeyStoresListEntry>",
   "NextMarker": "string",
   "Truncated": "bool"
  },
  "kms.DescribeKeyResponse": {
   "KeyMetadata": "kms.KeyMetadata"
  },
  "kms.GetKeyLastUsageResponse": {
   "KeyId": "string",
   "KeyLastUsage": "kms.KeyLastUsageData",
   "TrackingStartDate": "timestamp",
   "KeyCreationDate": "timestamp"
  },
  "kms.GetKeyPolicyResponse": {
   "Policy": "string",
   "PolicyName": "string"
  },
  "kms.GetKeyRotationStatusResponse": {
   "KeyRotationEnabled": "bool",
   "KeyId": "string",
   "RotationPeriodInDays": "number",
   "NextRotationDate": "timestamp",
   "OnDemandRotationStartDate": "timestamp"
  },
  "kms.GrantConstraints": {
   "EncryptionContextSubset": "map<string>",
   "EncryptionContextEquals": "map<string>",
   "SourceArn": "string"
  },
  "kms.GrantListEntry": {
   "KeyId": "string",
   "GrantId": "string",
   "Name": "string",
   "CreationDate": "timestamp",
   "GranteePrincipal": "string",
   "RetiringPrincipal": "string",
   "IssuingAccount": "string",
   "Operations": "list<string>",
   "Constraints": "kms.GrantConstraints",
   "GranteeServicePrincipal": "string",
   "RetiringServicePrincipal": "string"
  },
  "kms.KeyLastUsageData": {
   "Operation": "string",
   "Timestamp": "timestamp",
   "CloudTrailEventId": "string",
   "KmsRequestId": "string"
  },
  "kms.KeyListEntry": {
   "KeyId": "string",
   "KeyArn": "string"
  },
  "kms.KeyMetadata": {
   "KeyId": "string",
   "AWSAccountId": "string",
   "Arn": "string",
   "CreationDate": "timestamp",
   "Enabled": "bool",
   "Description": "string",
   "KeyUsage": "string",
   "KeyState": "string",
   "DeletionDate": "timestamp",
   "ValidTo": "timestamp",
   "Origin": "string",
   "CustomKeyStoreId": "string",
   "CloudHsmClusterId": "string",
   "ExpirationModel": "string",
   "KeyManager": "string",
   "CustomerMasterKeySpec": "string",
   "KeySpec": "string",
   "EncryptionAlgorithms": "list<string>",
   "SigningAlgorithms": "list<string>",
   "KeyAgreementAlgorithms": "list<string>",
   "EncapsulationAlgorithms": "list<string>",
   "MultiRegion": "bool",
   "MultiRegionConfiguration": "kms.MultiRegionConfiguration",
   "PendingDeletionWindowInDays": "number",
   "MacAlgorithms": "list<string>",
   "XksKeyConfiguration": "kms.XksKeyConfigurationType",
   "CurrentKeyMaterialId": "string"
  },
  "kms.ListAliasesResponse": {
   "Aliases": "list<kms.AliasListEntry>",
   "NextMarker": "string",
   "Truncated": "bool"
  },
  "kms.ListGrantsResponse": {
   "Grants": "list<kms.GrantListEntry>",
   "NextMarker": "string",
   "Truncated": "bool"
  },
  "kms.ListKeyRotationsResponse": {
   "Rotations": "list<kms.RotationsListEntry>",
   "NextMarker": "string",
   "Truncated": "bool"
  },
  "kms.ListKeysResponse": {
   "Keys": "list<kms.KeyListEntry>",
   "NextMarker": "string",
   "Truncated": "bool"
  },
  "kms.ListResourceTagsResponse": {
   "Tags": "list<kms.Tag>",
   "NextMarker": "string",
   "Truncated": "bool"
  },
  "kms.MultiRegionConfiguration": {
   "MultiRegionKeyType": "string",
   "PrimaryKey": "kms.MultiRegionKey",
   "ReplicaKeys": "list<kms.MultiRegionKey>"
  },
  "kms.MultiRegionKey": {
   "Arn": "string",
   "Region": "string"
  },
  "kms.RotationsListEntry": {
   "KeyId": "string",
   "KeyMaterialId": "string",
   "KeyMaterialDescription": "string",
   "ImportState": "string",
   "KeyMaterialState": "string",
   "ExpirationModel": "string",
   "ValidTo": "timestamp",
   "RotationDate": "timestamp",
   "RotationType": "string"
  },
  "kms.Tag": {
   "TagKey": "string",
   "TagValue": "string"
  },
  "kms.XksKeyConfigurationType": {
   "Id": "string"
  },
  "kms.XksProxyConfigurationType": {
   "Connectivity": "string",
   "AccessKeyId": "string",
   "UriEndpoint": "string",
   "UriPath": "string",
   "VpcEndpointServiceName": "string",
   "VpcEndpointServiceOwner": "string"
  },
  "lambda.AmazonManagedKafkaEventSourceConfig": {
   "ConsumerGroupId": "string",
   "SchemaRegistryConfig": "lambda.KafkaSchemaRegistryConfig"
  },
  "lambda.CapacityProviderConfig": {
   "LambdaManagedInstancesCapacityProviderConfig": "lambda.LambdaManagedInstancesCapacityProviderConfig"
  },
  "lambda.DeadLetterConfig": {
   "TargetArn": "string"
  },
  "lambda.DestinationConfig": {
   "OnSuccess": "lambda.OnSuccess",
   "OnFailure": "lambda.OnFailure"
  },
  "lambda.DocumentDBEventSourceConfig": {
   "DatabaseName": "string",
   "CollectionName": "string",
   "FullDocument": "string"
  },
  "lambda.DurableConfig": {
   "KMSKeyArn": "string",
   "RetentionPeriodInDays": "number",
   "ExecutionTimeout": "number"
  },
  "lambda.EnvironmentError": {
   "ErrorCode": "string",
   "Message": "string"
  },
  "lambda.EnvironmentResponse": {
   "Variables": "map<string>",
   "Error": "lambda.EnvironmentError"
  },
  "lambda.EphemeralStorage": {
   "Size": "number"
  },
  "lambda.EventSourceMappingConfiguration": {
   "UUID": "string",
   "StartingPosition": "string",
   "StartingPositionTimestamp": "timestamp",
   "BatchSize": "number",
   "MaximumBatchingWindowInSeconds": "number",
   "ParallelizationFactor": "number",
   "EventSourceArn": "string",
   "FilterCriteria": "lambda.FilterCriteria",
   "FilterCriteriaError": "lambda.FilterCriteriaError",
   "KMSKeyArn": "string",
   "MetricsConfig": "lambda.EventSourceMappingMetricsConfig",
   "LoggingConfig": "lambda.EventSourceMappingLoggingConfig",
   "ScalingConfig": "lambda.ScalingConfig",
   "FunctionArn": "string",
   "LastModified": "timestamp",
   "LastProcessingResult": "string",
   "State": "string",
   "StateTransitionReason": "string",
   "DestinationConfig": "lambda.DestinationConfig",
   "Topics": "list<string>",
   "Queues": "list<string>",
   "SourceAccessConfigurations": "list<lambda.SourceAccessConfiguration>",
   "SelfManagedEventSource": "lambda.SelfManagedEventSource",
   "MaximumRecordAgeInSeconds": "number",
   "BisectBatchOnFunctionError": "bool",
   "MaximumRetryAttempts": "number",
   "TumblingWindowInSeconds": "number",
   "FunctionResponseTypes": "list<string>",
   "AmazonManagedKafkaEventSourceConfig": "lambda.AmazonManagedKafkaEventSourceConfig",
   "SelfManagedKafkaEventSourceConfig": "lambda.SelfManagedKafkaEventSourceConfig",
   "DocumentDBEventSourceConfig": "lambda.DocumentDBEventSourceConfig",
   "EventSourceMappingArn": "string",
   "ProvisionedPollerConfig": "lambda.ProvisionedPollerConfig"
  },
  "lambda.EventSourceMappingLoggingConfig": {
   "SystemLogLevel": "string"
  },
  "lambda.EventSourceMappingMetricsConfig": {
   "Metrics": "list<string>"
  },
  "lambda.FileSystemConfig": {
   "Arn": "string",
   "LocalMountPath": "string",
   "S3FilesConfig": "lambda.S3FilesConfig"
  },
  "lambda.Filter": {
   "Pattern": "string"
  },
  "lambda.FilterCriteria": {
   "Filters": "list<lambda.Filter>"
  },
  "lambda.FilterCriteriaError": {
   "ErrorCode": "string",
   "Message": "string"
  },
  "lambda.FunctionConfiguration": {
   "FunctionName": "string",
   "FunctionArn": "string",
   "Runtime": "string",
   "Role": "string",
   "Handler": "string",
   "CodeSize": "number",
   "Description": "string",
   "Timeout": "number",
   "MemorySize": "number",
   "LastModified": "string",
   "CodeSha256": "string",
   "Version": "string",
   "VpcConfig": "lambda.VpcConfigResponse",
   "DeadLetterConfig": "lambda.DeadLetterConfig",
   "Environment": "lambda.EnvironmentResponse",
   "KMSKeyArn": "string",
   "TracingConfig": "lambda.TracingConfigResponse",
   "MasterArn": "string",
   "RevisionId": "string",
   "Layers": "list<lambda.Layer>",
   "State": "string",
   "StateReason": "string",
   "StateReasonCode": "string",
   "LastUpdateStatus": "string",
   "LastUpdateStatusReason": "string",
   "LastUpdateStatusReasonCode": "string",
   "FileSystemConfigs": "list<lambda.FileSystemConfig>",
   "SigningProfileVersionArn": "string",
   "SigningJobArn": "string",
   "PackageType": "string",
   "ImageConfigResponse": "lambda.ImageConfigResponse",
   "Architectures": "list<string>",
   "EphemeralStorage": "lambda.EphemeralStorage",
   "SnapStart": "lambda.SnapStartResponse",
   "RuntimeVersionConfig": "lambda.RuntimeVersionConfig",
   "LoggingConfig": "lambda.LoggingConfig",
   "TenancyConfig": "lambda.TenancyConfig",
   "CapacityProviderConfig": "lambda.CapacityProviderConfig",
   "ConfigSha256": "string",
   "DurableConfig": "lambda.DurableConfig"
  },
  "lambda.GetPolicyResponse": {
   "Policy": "string",
   "RevisionId": "string"
  },
  "lambda.ImageConfig": {
   "EntryPoint": "list<string>",
   "Command": "list<string>",
   "WorkingDirectory": "string"
  },
  "lambda.ImageConfigError": {
   "ErrorCode": "string",
   "Message": "string"
  },
  "lambda.ImageConfigResponse": {
   "ImageConfig": "lambda.ImageConfig",
   "Error": "lambda.ImageConfigError"
  },
  "lambda.KafkaSchemaRegistryAccessConfig": {
   "Type": "string",
   "URI": "string"
  },
  "lambda.KafkaSchemaRegistryConfig": {
   "SchemaRegistryURI": "string",
   "EventRecordFormat": "string",
   "AccessConfigs": "list<lambda.KafkaSchemaRegistryAccessConfig>",
   "SchemaValidationConfigs": "list<lambda.KafkaSchemaValidationConfig>"
  },
  "lambda.KafkaSchemaValidationConfig": {
   "Attribute": "string"
  },
  "lambda.LambdaManagedInstancesCapacityProviderConfig": {
   "CapacityProviderArn": "string",
   "PerExecutionEnvironmentMaxConcurrency": "number",
   "ExecutionEnvironmentMemoryGiBPerVCpu": "number"
  },
  "lambda.Layer": {
   "Arn": "string",
   "CodeSize": "number",
   "SigningProfileVersionArn": "string",
   "SigningJobArn": "string"
  },
  "lambda.ListEventSourceMappingsResponse": {
   "NextMarker": "string",
   "EventSourceMappings": "list<lambda.EventSourceMappingConfiguration>"
  },
  "lambda.ListFunctionsResponse": {
   "NextMarker": "string",
   "Functions": "list<lambda.FunctionConfiguration>"
  },
  "lambda.ListVersionsByFunctionResponse": {
   "NextMarker": "string",
   "Versions": "list<lambda.FunctionConfiguration>"
  },
  "lambda.LoggingConfig": {
   "LogFormat": "string",
   "ApplicationLogLevel": "string",
   "SystemLogLevel": "string",
   "LogGroup": "string"
  },
  "lambda.OnFailure": {
   "Destination": "string"
  },
  "lambda.OnSuccess": {
   "Destination": "string"
  },
  "lambda.ProvisionedPollerConfig": {
   "MinimumPollers": "number",
   "MaximumPollers": "number",
   "PollerGroupName": "string"
  },
  "lambda.RuntimeVersionConfig": {
   "RuntimeVersionArn": "string",
   "Error": "lambda.RuntimeVersionError"
  },
  "lambda.RuntimeVersionError": {
   "ErrorCode": "string",
   "Message": "string"
  },
  "lambda.S3FilesConfig": {
   "DirectS3Read": "string"
  },
  "lambda.ScalingConfig": {
   "MaximumConcurrency": "number"
  },
  "lambda.SelfManagedEventSource": {
   "Endpoints": "map<list<string>>"
  },
  "lambda.SelfManagedKafkaEventSourceConfig": {
   "ConsumerGroupId": "string",
   "SchemaRegistryConfig": "lambda.KafkaSchemaRegistryConfig",
   "ConsumptionMode": "string"
  },
  "lambda.SnapStartResponse": {
   "ApplyOn": "string",
   "OptimizationStatus": "string"
  },
  "lambda.SourceAccessConfiguration": {
   "Type": "string",
   "URI": "string"
  },
  "lambda.TenancyConfig": {
   "TenantIsolationMode": "string"
  },
  "lambda.TracingConfigResponse": {
   "Mode": "string"
  },
  "lambda.VpcConfigResponse": {
   "SubnetIds": "list<string>",
   "SecurityGroupIds": "list<string>",
   "VpcId": "string",
   "Ipv6AllowedForDualStack": "bool"
  },
  "opensearch.AIMLOptionsOutput": {
   "NaturalLanguageQueryGenerationOptions": "opensearch.NaturalLanguageQueryGenerationOptionsOutput",
   "S3VectorsEngine": "opensearch.S3VectorsEngine",
   "ServerlessVectorAcceleration": "opensearch.ServerlessVectorAcceleration"
  },
  "opensearch.AdvancedSecurityOptions": {
   "Enabled": "bool",
   "InternalUserDatabaseEnabled": "bool",
   "SAMLOptions": "opensearch.SAMLOptionsOutput",
   "JWTOptions": "opensearch.JWTOptionsOutput",
   "IAMFederationOptions": "opensearch.IAMFederationOptionsOutput",
   "AnonymousAuthDisableDate": "timestamp",
   "AnonymousAuthEnabled": "bool"
  },
  "opensearch.AutoTuneOptionsOutput": {
   "State": "string",
   "ErrorMessage": "string",
   "UseOffPeakWindow": "bool"
  },
  "opensearch.AutomatedSnapshotPauseOptions": {
   "Enabled": "bool",
   "StartTime": "timestamp",
   "EndTime": "timestamp",
   "State": "string"
  },
  "opensearch.ChangeProgressDetails": {
   "ChangeId": "string",
   "Message": "string",
   "ConfigChangeStatus": "string",
   "InitiatedBy": "string",
   "StartTime": "timestamp",
   "LastUpdatedTime": "timestamp"
  },
  "opensearch.ClusterConfig": {
   "InstanceType": "string",
   "InstanceCount": "number",
   "DedicatedMasterEnabled": "bool",
   "ZoneAwarenessEnabled": "bool",
   "ZoneAwarenessConfig": "opensearch.ZoneAwarenessConfig",
   "DedicatedMasterType": "string",
   "DedicatedMasterCount": "number",
   "WarmEnabled": "bool",
   "WarmType": "string",
   "WarmCount": "number",
   "ColdStorageOptions": "opensearch.ColdStorageOptions",
   "MultiAZWithStandbyEnabled": "bool",
   "NodeOptions": "list<opensearch.NodeOption>"
  },
  "opensearch.CognitoOptions": {
   "Enabled": "bool",
   "UserPoolId": "string",
   "IdentityPoolId": "string",
   "RoleArn": "string"
  },
  "opensearch.ColdStorageOptions": {
   "Enabled": "bool"
  },
  "opensearch.DeploymentStrategyOptions": {
   "DeploymentStrategy": "string"
  },
  "opensearch.DescribeDomainResponse": {
   "DomainStatus": "opensearch.DomainStatus"
  },
  "opensearch.DomainEndpointOptions": {
   "EnforceHTTPS": "bool",
   "TLSSecurityPolicy": "string",
   "CustomEndpointEnabled": "bool",
   "CustomEndpoint": "string",
   "CustomEndpointCertificateArn": "string"
  },
  "opensearch.DomainInfo": {
   "DomainName": "string",
   "EngineType": "string"
  },
  "opensearch.DomainStatus": {
   "DomainId": "string",
   "DomainName": "string",
   "ARN": "string",
   "ClusterConfig": "opensearch.ClusterConfig",
   "Created": "bool",
   "Deleted": "bool",
   "Endpoint": "string",
   "EndpointV2": "string",
   "Endpoints": "map<string>",
   "DomainEndpointV2HostedZoneId": "string",
   "Processing": "bool",
   "UpgradeProcessing": "bool",
   "EngineVersion": "string",
   "EBSOptions": "opensearch.EBSOptions",
   "AccessPolicies": "string",
   "IPAddressType": "string",
   "SnapshotOptions": "opensearch.SnapshotOptions",
   "VPCOptions": "opensearch.VPCDerivedInfo",
   "CognitoOptions": "opensearch.CognitoOptions",
   "EncryptionAtRestOptions": "opensearch.EncryptionAtRestOptions",
   "NodeToNodeEncryptionOptions": "opensearch.NodeToNodeEncryptionOptions",
   "AdvancedOptions": "map<string>",
   "LogPublishingOptions": "map<opensearch.LogPublishingOption>",
   "ServiceSoftwareOptions": "opensearch.ServiceSoftwareOptions",
   "DomainEndpointOptions": "opensearch.DomainEndpointOptions",
   "AdvancedSecurityOptions": "opensearch.AdvancedSecurityOptions",
   "IdentityCenterOptions": "opensearch.IdentityCenterOptions",
   "AutoTuneOptions": "opensearch.AutoTuneOptionsOutput",
   "ChangeProgressDetails": "opensearch.ChangeProgressDetails",
   "OffPeakWindowOptions": "opensearch.OffPeakWindowOptions",
   "SoftwareUpdateOptions": "opensearch.SoftwareUpdateOptions",
   "DomainProcessingStatus": "string",
   "ModifyingProperties": "list<opensearch.ModifyingProperties>",
   "AIMLOptions": "opensearch.AIMLOptionsOutput",
   "DeploymentStrategyOptions": "opensearch.DeploymentStrategyOptions",
   "AutomatedSnapshotPauseOptions": "opensearch.AutomatedSnapshotPauseOptions",
   "UseCase": "string",
   "EngineMode": "string"
  },
  "opensearch.EBSOptions": {
   "EBSEnabled": "bool",
   "VolumeType": "string",
   "VolumeSize": "number",
   "Iops": "number",
   "Throughput": "number"
  },
  "opensearch.EncryptionAtRestOptions": {
   "Enabled": "bool",
   "KmsKeyId": "string"
  },
  "opensearch.IAMFederationOptionsOutput": {
   "Enabled": "bool",
   "SubjectKey": "string",
   "RolesKey": "string"
  },
  "opensearch.IdentityCenterOptions": {
   "EnabledAPIAccess": "bool",
   "IdentityCenterInstanceARN": "string",
   "IdentityCenterInstanceRegion": "string",
   "SubjectKey": "string",
   "RolesKey": "string",
   "IdentityCenterApplicationARN": "string",
   "IdentityStoreId": "string"
  },
  "opensearch.JWTOptionsOutput": {
   "Enabled": "bool",
   "SubjectKey": "string",
   "RolesKey": "string",
   "JwksUrl": "string",
   "PublicKey": "string"
  },
  "opensearch.ListDomainNamesResponse": {
   "DomainNames": "list<opensearch.DomainInfo>"
  },
  "opensearch.LogPublishingOption": {
   "CloudWatchLogsLogGroupArn": "string",
   "Enabled": "bool"
  },
  "opensearch.ModifyingProperties": {
   "Name": "string",
   "ActiveValue": "string",
   "PendingValue": "string",
   "ValueType": "string"
  },
  "opensearch.NaturalLanguageQueryGenerationOptionsOutput": {
   "DesiredState": "string",
   "CurrentState": "string"
  },
  "opensearch.NodeConfig": {
   "Enabled": "bool",
   "Type": "string",
   "Count": "number"
  },
  "opensearch.NodeOption": {
   "NodeType": "string",
   "NodeConfig": "opensearch.NodeConfig"
  },
  "opensearch.NodeToNodeEncryptionOptions": {
   "Enabled": "bool"
  },
  "opensearch.OffPeakWindow": {
   "WindowStartTime": "opensearch.WindowStartTime"
  },
  "opensearch.OffPeakWindowOptions": {
   "Enabled": "bool",
   "OffPeakWindow": "opensearch.OffPeakWindow"
  },
  "opensearch.S3VectorsEngine": {
   "Enabled": "bool"
  },
  "opensearch.SAMLIdp": {
   "MetadataContent": "string",
   "EntityId": "string"
  },
  "opensearch.SAMLOptionsOutput": {
   "Enabled": "bool",
   "Idp": "opensearch.SAMLIdp",
   "SubjectKey": "string",
   "RolesKey": "string",
   "SessionTimeoutMinutes": "number"
  },
  "opensearch.ServerlessVectorAcceleration": {
   "Enabled": "bool"
  },
  "opensearch.ServiceSoftwareOptions": {
   "CurrentVersion": "string",
   "NewVersion": "string",
   "UpdateAvailable": "bool",
   "Cancellable": "bool",
   "UpdateStatus": "string",
   "Description": "string",
   "AutomatedUpdateDate": "timestamp",
   "OptionalDeployment": "bool"
  },
  "opensearch.SnapshotOptions": {
   "AutomatedSnapshotStartHour": "number"
  },
  "opensearch.SoftwareUpdateOptions": {
   "AutoSoftwareUpdateEnabled": "bool",
   "UseLatestServiceSoftwareForBlueGreen": "bool"
  },
  "opensearch.VPCDerivedInfo": {
   "VPCId": "string",
   "SubnetIds": "list<string>",
   "AvailabilityZones": "list<string>",
   "SecurityGroupIds": "list<string>",
   "EgressEnabled": "bool"
  },
  "opensearch.WindowStartTime": {
   "Hours": "number",
   "Minutes": "number"
  },
  "opensearch.ZoneAwarenessConfig": {
   "AvailabilityZoneCount": "number"
  },
  "rds.AdditionalStorageVolume": {
   "VolumeName": "string",
   "AllocatedStorage": "number",
   "IOPS": "number",
   "MaxAllocatedStorage": "number",
   "StorageThroughput": "number",
   "StorageType": "string"
  },
  "rds.AdditionalStorageVolumeOutput": {
   "VolumeName": "string",
   "StorageVolumeStatus": "string",
   "StorageOperationStatus": "string",
   "StorageOperationPercentProgress": "number",
   "AllocatedStorage": "number",
   "IOPS": "number",
   "MaxAllocatedStorage": "number",
   "StorageThroughput": "number",
   "StorageType": "string"
  },
  "rds.AvailabilityZone": {
   "Name": "string"
  },
  "rds.Certificate": {
   "CertificateIdentifier": "string",
   "CertificateType": "string",
   "Thumbprint": "string",
   "ValidFrom": "timestamp",
   "ValidTill": "timestamp",
   "CertificateArn": "string",
   "CustomerOverride": "bool",
   "CustomerOverrideValidTill": "timestamp"
  },
  "rds.CertificateDetails": {
   "CAIdentifier": "string",
   "ValidTill": "timestamp"
  },
  "rds.CertificateMessage": {
   "DefaultCertificateForNewLaunches": "string",
   "Certificates": "list<rds.Certificate>",
   "Marker": "string"
  },
  "rds.ClusterPendingModifiedValues": {
   "PendingCloudwatchLogsExports": "rds.PendingCloudwatchLogsExports",
   "DBClusterIdentifier": "string",
   "MasterUserPassword": "string",
   "IAMDatabaseAuthenticationEnabled": "bool",
   "EngineVersion": "string",
   "BackupRetentionPeriod": "number",
   "StorageType": "string",
   "AllocatedStorage": "number",
   "RdsCustomClusterConfiguration": "rds.RdsCustomClusterConfiguration",
   "Iops": "number",
   "CertificateDetails": "rds.CertificateDetails"
  },
  "rds.DBCluster": {
   "AllocatedStorage": "number",
   "AvailabilityZones": "list<string>",
   "BackupRetentionPeriod": "number",
   "CharacterSetName": "string",
   "DatabaseName": "string",
   "DBClusterIdentifier": "string",
   "DBClusterParameterGroup": "string",
   "DBSubnetGroup": "string",
   "Status": "string",
   "PercentProgress": "string",
   "EarliestRestorableTime": "timestamp",
   "Endpoint": "string",
   "ReaderEndpoint": "string",
   "CustomEndpoints": "list<string>",
   "MultiAZ": "bool",
   "Engine": "string",
   "EngineVersion": "string",
   "LatestRestorableTime": "timestamp",
   "Port": "number",
   "MasterUsername": "string",
   "DBClusterOptionGroupMemberships": "list<rds.DBClusterOptionGroupStatus>",
   "PreferredBackupWindow": "string",
   "PreferredMaintenanceWindow": "string",
   "UpgradeRolloutOrder": "string",
   "ReplicationSourceIdentifier": "string",
   "ReadReplicaIdentifiers": "list<string>",
   "StatusInfos": "list<rds.DBClusterStatusInfo>",
   "DBClusterMembers": "list<rds.DBClusterMember>",
   "VpcSecurityGroups": "list<rds.VpcSecurityGroupMembership>",
   "HostedZoneId": "string",
   "StorageEncrypted": "bool",
   "StorageEncryptionType": "string",
   "KmsKeyId": "string",
   "DbClusterResourceId": "string",
   "DBClusterArn": "string",
   "AssociatedRoles": "list<rds.DBClusterRole>",
   "IAMDatabaseAuthenticationEnabled": "bool",
   "CloneGroupId": "string",
   "ClusterCreateTime": "timestamp",
   "EarliestBacktrackTime": "timestamp",
   "BacktrackWindow": "number",
   "BacktrackConsumedChangeRecords": "number",
   "EnabledCloudwatchLogsExports": "list<string>",
   "Capacity": "number",
   "PendingModifiedValues": "rds.ClusterPendingModifiedValues",
   "EngineMode": "string",
   "ScalingConfigurationInfo": "rds.ScalingConfigurationInfo",
   "RdsCustomClusterConfiguration": "rds.RdsCustomClusterConfiguration",
   "DBClusterInstanceClass": "string",
   "StorageType": "string",
   "Iops": "number",
   "StorageThroughput": "number",
   "IOOptimizedNextAllowedModificationTime": "timestamp",
   "PubliclyAccessible": "bool",
   "AutoMinorVersionUpgrade": "bool",
   "DeletionProtection": "bool",
   "HttpEndpointEnabled": "bool",
   "ActivityStreamMode": "string",
   "ActivityStreamStatus": "string",
   "ActivityStreamKmsKeyId": "string",
   "ActivityStreamKinesisStreamName": "string",
   "CopyTagsToSnapshot": "bool",
   "CrossAccountClone": "bool",
   "DomainMemberships": "list<rds.DomainMembership>",
   "TagList": "list<rds.Tag>",
   "GlobalClusterIdentifier": "string",
   "GlobalWriteForwardingStatus": "string",
   "GlobalWriteForwardingRequested": "bool",
   "NetworkType": "string",
   "AutomaticRestartTime": "timestamp",
   "ServerlessV2ScalingConfiguration": "rds.ServerlessV2ScalingConfigurationInfo",
   "ServerlessV2PlatformVersion": "string",
   "MonitoringInterval": "number",
   "MonitoringRoleArn": "string",
   "DatabaseInsightsMode": "string",
   "PerformanceInsightsEnabled": "bool",
   "PerformanceInsightsKMSKeyId": "string",
   "PerformanceInsightsRetentionPeriod": "number",
   "DBSystemId": "string",
   "MasterUserSecret": "rds.MasterUserSecret",
   "LocalWriteForwardingStatus": "string",
   "AwsBackupRecoveryPointArn": "string",
   "LimitlessDatabase": "rds.LimitlessDatabase",
   "ClusterScalabilityType": "string",
   "CertificateDetails": "rds.CertificateDetails",
   "EngineLifecycleSupport": "string",
   "VPCNetworkingEnabled": "bool",
   "InternetAccessGatewayEnabled": "bool"
  },
  "rds.DBClusterMember": {
   "DBInstanceIdentifier": "string",
   "IsClusterWriter": "bool",
   "DBClusterParameterGroupStatus": "string",
   "PromotionTier": "number"
  },
  "rds.DBClusterMessage": {
   "Marker": "string",
   "DBClusters": "list<rds.DBCluster>"
  },
  "rds.DBClusterOptionGroupStatus": {
   "DBClusterOptionGroupName": "string",
   "Status": "string"
  },
  "rds.DBClusterParameterGroupDetails": {
   "Parameters": "list<rds.Parameter>",
   "Marker": "string"
  },
  "rds.DBClusterRole": {
   "RoleArn": "string",
   "Status": "string",
   "FeatureName": "string"
  },
  "rds.DBClusterSnapshot": {
   "AvailabilityZones": "list<string>",
   "DBClusterSnapshotIdentifier": "string",
   "DBClusterIdentifier": "string",
   "SnapshotCreateTime": "timestamp",
   "Engine": "string",
   "EngineMode": "string",
   "AllocatedStorage": "number",
   "Status": "string",
   "Port": "number",
   "VpcId": "string",
   "ClusterCreateTime": "timestamp",
   "MasterUsername": "string",
   "EngineVersion": "string",
   "LicenseModel": "string",
   "SnapshotType": "string",
   "PercentProgress": "number",
   "StorageEncrypted": "bool",
   "StorageEncryptionType": "string",
   "BackupRetentionPeriod": "number",
   "PreferredBackupWindow": "string",
   "KmsKeyId": "string",
   "DBClusterSnapshotArn": "string",
   "SourceDBClusterSnapshotArn": "string",
   "IAMDatabaseAuthenticationEnabled": "bool",
   "TagList": "list<rds.Tag>",
   "StorageType": "string",
   "StorageThroughput": "number",
   "DbClusterResourceId": "string",
   "DBSystemId": "string"
  },
  "rds.DBClusterSnapshotAttribute": {
   "AttributeName": "string",
   "AttributeValues": "list<string>"
  },
  "rds.DBClusterSnapshotAttributesResult": {
   "DBClusterSnapshotIdentifier": "string",
   "DBClusterSnapshotAttributes": "list<rds.DBClusterSnapshotAttribute>"
  },
  "rds.DBClusterSnapshotMessage": {
   "Marker": "string",
   "DBClusterSnapshots": "list<rds.DBClusterSnapshot>"
  },
  "rds.DBClusterStatusInfo": {
   "StatusType": "string",
   "Normal": "bool",
   "Status": "string",
   "Message": "string"
  },
  "rds.DBInstance": {
   "DBInstanceIdentifier": "string",
   "DBInstanceClass": "string",
   "Engine": "string",
   "DBInstanceStatus": "string",
   "MasterUsername": "string",
   "DBName": "string",
   "Endpoint": "rds.Endpoint",
   "AllocatedStorage": "number",
   "InstanceCreateTime": "timestamp",
   "PreferredBackupWindow": "string",
   "BackupRetentionPeriod": "number",
   "DBSecurityGroups": "list<rds.DBSecurityGroupMembership>",
   "VpcSecurityGroups": "list<rds.VpcSecurityGroupMembership>",
   "DBParameterGroups": "list<rds.DBParameterGroupStatus>",
   "AvailabilityZone": "string",
   "DBSubnetGroup": "rds.DBSubnetGroup",
   "PreferredMaintenanceWindow": "string",
   "UpgradeRolloutOrder": "string",
   "PendingModifiedValues": "rds.PendingModifiedValues",
   "LatestRestorableTime": "timestamp",
   "MultiAZ": "bool",
   "EngineVersion": "string",
   "AutoMinorVersionUpgrade": "bool",
   "ReadReplicaSourceDBInstanceIdentifier": "string",
   "ReadReplicaDBInstanceIdentifiers": "list<string>",
   "ReadReplicaDBClusterIdentifiers": "list<string>",
   "ReplicaMode": "string",
   "LicenseModel": "string",
   "Iops": "number",
   "StorageThroughput": "number",
   "OptionGroupMemberships": "list<rds.OptionGroupMembership>",
   "CharacterSetName": "string",
   "NcharCharacterSetName": "string",
   "SecondaryAvailabilityZone": "string",
   "PubliclyAccessible": "bool",
   "StatusInfos": "list<rds.DBInstanceStatusInfo>",
   "StorageType": "string",
   "StorageEncryptionType": "string",
   "TdeCredentialArn": "string",
   "DbInstancePort": "number",
   "DBClusterIdentifier": "string",
   "StorageEncrypted": "bool",
   "KmsKeyId": "string",
   "DbiResourceId": "string",
   "CACertificateIdentifier": "string",
   "DomainMemberships": "list<rds.DomainMembership>",
   "CopyTagsToSnapshot": "bool",
   "MonitoringInterval": "number",
   "EnhancedMonitoringResourceArn": "string",
   "MonitoringRoleArn": "string",
   "PromotionTier": "number",
   "DBInstanceArn": "string",
   "Timezone": "string",
   "IAMDatabaseAuthenticationEnabled": "bool",
   "DatabaseInsightsMode": "string",
   "PerformanceInsightsEnabled": "bool",
   "PerformanceInsightsKMSKeyId": "string",
   "PerformanceInsightsRetentionPeriod": "number",
   "EnabledCloudwatchLogsExports": "list<string>",
   "ProcessorFeatures": "list<rds.ProcessorFeature>",
   "DeletionProtection": "bool",
   "AssociatedRoles": "list<rds.DBInstanceRole>",
   "ListenerEndpoint": "rds.Endpoint",
   "MaxAllocatedStorage": "number",
   "TagList": "list<rds.Tag>",
   "AutomationMode": "string",
   "ResumeFullAutomationModeTime": "timestamp",
   "CustomerOwnedIpEnabled": "bool",
   "NetworkType": "string",
   "ActivityStreamStatus": "string",
   "ActivityStreamKmsKeyId": "string",
   "ActivityStreamKinesisStreamName": "string",
   "ActivityStreamMode": "string",
   "ActivityStreamEngineNativeAuditFieldsIncluded": "bool",
   "AwsBackupRecoveryPointArn": "string",
   "DBInstanceAutomatedBackupsReplications": "list<rds.DBInstanceAutomatedBackupsReplication>",
   "BackupTarget": "string",
   "AutomaticRestartTime": "timestamp",
   "CustomIamInstanceProfile": "string",
   "ActivityStreamPolicyStatus": "string",
   "CertificateDetails": "rds.CertificateDetails",
   "DBSystemId": "string",
   "MasterUserSecret": "rds.MasterUserSecret",
   "ReadReplicaSourceDBClusterIdentifier": "string",
   "PercentProgress": "string",
   "MultiTenant": "bool",
   "DedicatedLogVolume": "bool",
   "IsStorageConfigUpgradeAvailable": "bool",
   "EngineLifecycleSupport": "string",
   "AdditionalStorageVolumes": "list<rds.AdditionalStorageVolumeOutput>",
   "StorageVolumeStatus": "string",
   "StorageOperationStatus": "string",
   "StorageOperationPercentProgress": "number",
   "DBCapacityReservationIdentifier": "string"
  },
  "rds.DBInstanceAutomatedBackup": {
   "DBInstanceArn": "string",
   "DbiResourceId": "string",
   "Region": "string",
   "DBInstanceIdentifier": "string",
   "RestoreWindow": "rds.RestoreWindow",
   "AllocatedStorage": "number",
   "Status": "string",
   "Port": "number",
   "AvailabilityZone": "string",
   "VpcId": "string",
   "InstanceCreateTime": "timestamp",
   "MasterUsername": "string",
   "Engine": "string",
   "EngineVersion": "string",
   "LicenseModel": "string",
   "Iops": "number",
   "StorageThroughput": "number",
   "OptionGroupName": "string",
   "TdeCredentialArn": "string",
   "Encrypted": "bool",
   "StorageEncryptionType": "string",
   "StorageType": "string",
   "KmsKeyId": "string",
   "Timezone": "string",
   "IAMDatabaseAuthenticationEnabled": "bool",
   "BackupRetentionPeriod": "number",
   "PreferredBackupWindow": "string",
   "DBInstanceAutomatedBackupsArn": "string",
   "DBInstanceAutomatedBackupsReplications": "list<rds.DBInstanceAutomatedBackupsReplication>",
   "BackupTarget": "string",
   "MultiTenant": "bool",
   "AwsBackupRecoveryPointArn": "string",
   "TagList": "list<rds.Tag>",
   "DedicatedLogVolume": "bool",
   "AdditionalStorageVolumes": "list<rds.AdditionalStorageVolume>"
  },
  "rds.DBInstanceAutomatedBackupMessage": {
   "Marker": "string",
   "DBInstanceAutomatedBackups": "list<rds.DBInstanceAutomatedBackup>"
  },
  "rds.DBInstanceAutomatedBackupsReplication": {
   "DBInstanceAutomatedBackupsArn": "string"
  },
  "rds.DBInstanceMessage": {
   "Marker": "string",
   "DBInstances": "list<rds.DBInstance>"
  },
  "rds.DBInstanceRole": {
   "RoleArn": "string",
   "FeatureName": "string",
   "Status": "string"
  },
  "rds.DBInstanceStatusInfo": {
   "StatusType": "string",
   "Normal": "bool",
   "Status": "string",
   "Message": "string"
  },
  "rds.DBParameterGroupDetails": {
   "Parameters": "list<rds.Parameter>",
   "Marker": "string"
  },
  "rds.DBParameterGroupStatus": {
   "DBParameterGroupName": "string",
   "ParameterApplyStatus": "string"
  },
  "rds.DBProxy": {
   "DBProxyName": "string",
   "DBProxyArn": "string",
   "Status": "string",
   "EngineFamily": "string",
   "VpcId": "string",
   "VpcSecurityGroupIds": "list<string>",
   "VpcSubnetIds": "list<string>",
   "DefaultAuthScheme": "string",
   "Auth": "list<rds.UserAuthConfigInfo>",
   "RoleArn": "string",
   "Endpoint": "string",
   "RequireTLS": "bool",
   "IdleClientTimeout": "number",
   "DebugLogging": "bool",
   "CreatedDate": "timestamp",
   "UpdatedDate": "timestamp",
   "EndpointNetworkType": "string",
   "TargetConnectionNetworkType": "string"
  },
  "rds.DBSecurityGroupMembership": {
   "DBSecurityGroupName": "string",
   "Status": "string"
  },
  "rds.DBSnapshot": {
   "DBSnapshotIdentifier": "string",
   "DBInstanceIdentifier": "string",
   "SnapshotCreateTime": "timestamp",
   "Engine": "string",
   "AllocatedStorage": "number",
   "Status": "string",
   "Port": "number",
   "AvailabilityZone": "string",
   "VpcId": "string",
   "InstanceCreateTime": "timestamp",
   "MasterUsername": "string",
   "EngineVersion": "string",
   "LicenseModel": "string",
   "SnapshotType": "string",
   "Iops": "number",
   "StorageThroughput": "number",
   "OptionGroupName": "string",
   "PercentProgress": "number",
   "SourceRegion": "string",
   "SourceDBSnapshotIdentifier": "string",
   "StorageType": "string",
   "TdeCredentialArn": "string",
   "Encrypted": "bool",
   "StorageEncryptionType": "string",
   "BackupRetentionPeriod": "number",
   "PreferredBackupWindow": "string",
   "KmsKeyId": "string",
   "DBSnapshotArn": "string",
   "Timezone": "string",
   "IAMDatabaseAuthenticationEnabled": "bool",
   "ProcessorFeatures": "list<rds.ProcessorFeature>",
   "DbiResourceId": "string",
   "TagList": "list<rds.Tag>",
   "SnapshotTarget": "string",
   "OriginalSnapshotCreateTime": "timestamp",
   "SnapshotDatabaseTime": "timestamp",
   "DBSystemId": "string",
   "MultiTenant": "bool",
   "DedicatedLogVolume": "bool",
   "AdditionalStorageVolumes": "list<rds.AdditionalStorageVolume>",
   "SnapshotAvailabilityZone": "string",
   "FullSnapshotSizeInBytes": "number"
  },
  "rds.DBSnapshotAttribute": {
   "AttributeName": "string",
   "AttributeValues": "list<string>"
  },
  "rds.DBSnapshotAttributesResult": {
   "DBSnapshotIdentifier": "string",
   "DBSnapshotAttributes": "list<rds.DBSnapshotAttribute>"
  },
  "rds.DBSnapshotMessage": {
   "Marker": "string",
   "DBSnapshots": "list<rds.DBSnapshot>"
  },
  "rds.DBSubnetGroup": {
   "DBSubnetGroupName": "string",
   "DBSubnetGroupDescription": "string",
   "VpcId": "string",
   "SubnetGroupStatus": "string",
   "Subnets": "list<rds.Subnet>",
   "DBSubnetGroupArn": "string",
   "SupportedNetworkTypes": "list<string>"
  },
  "rds.DescribeDBClusterSnapshotAttributesResult": {
   "DBClusterSnapshotAttributesResult": "rds.DBClusterSnapshotAttributesResult"
  },
  "rds.DescribeDBProxiesResponse": {
   "DBProxies": "list<rds.DBProxy>",
   "Marker": "string"
  },
  "rds.DescribeDBSnapshotAttributesResult": {
   "DBSnapshotAttributesResult": "rds.DBSnapshotAttributesResult"
  },
  "rds.DomainMembership": {
   "Domain": "string",
   "Status": "string",
   "FQDN": "string",
   "IAMRoleName": "string",
   "OU": "string",
   "AuthSecretArn": "string",
   "DnsIps": "list<string>"
  },
  "rds.Endpoint": {
   "Address": "string",
   "Port": "number",
   "HostedZoneId": "string"
  },
  "rds.ExportTask": {
   "ExportTaskIdentifier": "string",
   "SourceArn": "string",
   "ExportOnly": "list<string>",
   "SnapshotTime": "timestamp",
   "TaskStartTime": "timestamp",
   "TaskEndTime": "timestamp",
   "S3Bucket": "string",
   "S3Prefix": "string",
   "IamRoleArn": "string",
   "KmsKeyId": "string",
   "Status": "string",
   "PercentProgress": "number",
   "TotalExtractedDataInGB": "number",
   "FailureCause": "string",
   "WarningMessage": "string",
   "SourceType": "string"
  },
  "rds.ExportTasksMessage": {
   "Marker": "string",
   "ExportTasks": "list<rds.ExportTask>"
  },
  "rds.FailoverState": {
   "Status": "string",
   "FromDbClusterArn": "string",
   "ToDbClusterArn": "string",
   "IsDataLossAllowed": "bool"
  },
  "rds.GlobalCluster": {
   "GlobalClusterIdentifier": "string",
   "GlobalClusterResourceId": "string",
   "GlobalClusterArn": "string",
   "Status": "string",
   "Engine": "string",
   "EngineVersion": "string",
   "EngineLifecycleSupport": "string",
   "DatabaseName": "string",
   "StorageEncrypted": "bool",
   "StorageEncryptionType": "string",
   "DeletionProtection": "bool",
   "GlobalClusterMembers": "list<rds.GlobalClusterMember>",
   "Endpoint": "string",
   "FailoverState": "rds.FailoverState",
   "TagList": "list<rds.Tag>"
  },
  "rds.GlobalClusterMember": {
   "DBClusterArn": "string",
   "Readers": "list<string>",
   "IsWriter": "bool",
   "GlobalWriteForwardingStatus": "string",
   "SynchronizationStatus": "string"
  },
  "rds.GlobalClustersMessage": {
   "Marker": "string",
   "GlobalClusters": "list<rds.GlobalCluster>"
  },
  "rds.LimitlessDatabase": {
   "Status": "string",
   "MinRequiredACU": "number"
  },
  "rds.MasterUserSecret": {
   "SecretArn": "string",
   "SecretStatus": "string",
   "KmsKeyId": "string"
  },
  "rds.OptionGroupMembership": {
   "OptionGroupName": "string",
   "Status": "string"
  },
  "rds.Outpost": {
   "Arn": "string"
  },
  "rds.Parameter": {
   "ParameterName": "string",
   "ParameterValue": "string",
   "Description": "string",
   "Source": "string",
   "ApplyType": "string",
   "DataType": "string",
   "AllowedValues": "string",
   "IsModifiable": "bool",
   "MinimumEngineVersion": "string",
   "ApplyMethod": "string",
   "SupportedEngineModes": "list<string>"
  },
  "rds.PendingCloudwatchLogsExports": {
   "LogTypesToEnable": "list<string>",
   "LogTypesToDisable": "list<string>"
  },
  "rds.PendingModifiedValues": {
   "DBInstanceClass": "string",
   "AllocatedStorage": "number",
   "MasterUserPassword": "string",
   "Port": "number",
   "BackupRetentionPeriod": "number",
   "MultiAZ": "bool",
   "EngineVersion": "string",
   "LicenseModel": "string",
   "Iops": "number",
   "StorageThroughput": "number",
   "DBInstanceIdentifier": "string",
   "StorageType": "string",
   "CACertificateIdentifier": "string",
   "DBSubnetGroupName": "string",
   "PendingCloudwatchLogsExports": "rds.PendingCloudwatchLogsExports",
   "ProcessorFeatures": "list<rds.ProcessorFeature>",
   "AutomationMode": "string",
   "ResumeFullAutomationModeTime": "timestamp",
   "MultiTenant": "bool",
   "IAMDatabaseAuthenticationEnabled": "bool",
   "DedicatedLogVolume": "bool",
   "Engine": "string",
   "AdditionalStorageVolumes": "list<rds.AdditionalStorageVolume>",
   "DBCapacityReservationIdentifier": "string"
  },
  "rds.ProcessorFeature": {
   "Name": "string",
   "Value": "string"
  },
  "rds.RdsCustomClusterConfiguration": {
   "InterconnectSubnetId": "string",
   "TransitGatewayMulticastDomainId": "string",
   "ReplicaMode": "string"
  },
  "rds.RestoreWindow": {
   "EarliestTime": "timestamp",
   "LatestTime": "timestamp"
  },
  "rds.ScalingConfigurationInfo": {
   "MinCapacity": "number",
   "MaxCapacity": "number",
   "AutoPause": "bool",
   "SecondsUntilAutoPause": "number",
   "TimeoutAction": "string",
   "SecondsBeforeTimeout": "number"
  },
  "rds.ServerlessV2ScalingConfigurationInfo": {
   "MinCapacity": "number",
   "MaxCapacity": "number",
   "SecondsUntilAutoPause": "number"
  },
  "rds.Subnet": {
   "SubnetIdentifier": "string",
   "SubnetAvailabilityZone": "rds.AvailabilityZone",
   "SubnetOutpost": "rds.Outpost",
   "SubnetStatus": "string"
  },
  "rds.Tag": {
   "Key": "string",
   "Value": "string"
  },
  "rds.UserAuthConfigInfo": {
   "Description": "string",
   "UserName": "string",
   "AuthScheme": "string",
   "SecretArn": "string",
   "IAMAuth": "string",
   "ClientPasswordAuthType": "string"
  },
  "rds.VpcSecurityGroupMembership": {
   "VpcSecurityGroupId": "string",
   "Status": "string"
  },
  "redshift.AccountWithRestoreAccess": {
   "AccountId": "string",
   "AccountAlias": "string"
  },
  "redshift.AquaConfiguration": {
   "AquaStatus": "string",
   "AquaConfigurationStatus": "string"
  },
  "redshift.Cluster": {
   "ClusterIdentifier": "string",
   "NodeType": "string",
   "ClusterStatus": "string",
   "ClusterAvailabilityStatus": "string",
   "ModifyStatus": "string",
   "MasterUsername": "string",
   "DBName": "string",
   "Endpoint": "redshift.Endpoint",
   "ClusterCreateTime": "timestamp",
   "AutomatedSnapshotRetentionPeriod": "number",
   "ManualSnapshotRetentionPeriod": "number",
   "ClusterSecurityGroups": "list<redshift.ClusterSecurityGroupMembership>",
   "VpcSecurityGroups": "list<redshift.VpcSecurityGroupMembership>",
   "ClusterParameterGroups": "list<redshift.ClusterParameterGroupStatus>",
   "ClusterSubnetGroupName": "string",
   "VpcId": "string",
   "AvailabilityZone": "string",
   "PreferredMaintenanceWindow": "string",
   "PendingModifiedValues": "redshift.PendingModifiedValues",
   "ClusterVersion": "string",
   "AllowVersionUpgrade": "bool",
   "NumberOfNodes": "number",
   "PubliclyAccessible": "bool",
   "Encrypted": "bool",
   "RestoreStatus": "redshift.RestoreStatus",
   "DataTransferProgress": "redshift.DataTransferProgress",
   "HsmStatus": "redshift.HsmStatus",
   "ClusterSnapshotCopyStatus": "redshift.ClusterSnapshotCopyStatus",
   "ClusterPublicKey": "string",
   "ClusterNodes": "list<redshift.ClusterNode>",
   "ElasticIpStatus": "redshift.ElasticIpStatus",
   "ClusterRevisionNumber": "string",
   "Tags": "list<redshift.Tag>",
   "KmsKeyId": "string",
   "EnhancedVpcRouting": "bool",
   "IamRoles": "list<redshift.ClusterIamRole>",
   "PendingActions": "list<string>",
   "MaintenanceTrackName": "string",
   "ElasticResizeNumberOfNodeOptions": "string",
   "DeferredMaintenanceWindows": "list<redshift.DeferredMaintenanceWindow>",
   "SnapshotScheduleIdentifier": "string",
   "SnapshotScheduleState": "string",
   "ExpectedNextSnapshotScheduleTime": "timestamp",
   "ExpectedNextSnapshotScheduleTimeStatus": "string",
   "NextMaintenanceWindowStartTime": "timestamp",
   "ResizeInfo": "redshift.ResizeInfo",
   "AvailabilityZoneRelocationStatus": "string",
   "ClusterNamespaceArn": "string",
   "TotalStorageCapacityInMegaBytes": "number",
   "AquaConfiguration": "redshift.AquaConfiguration",
   "DefaultIamRoleArn": "string",
   "ReservedNodeExchangeStatus": "redshift.ReservedNodeExchangeStatus",
   "CustomDomainName": "string",
   "CustomDomainCertificateArn": "string",
   "CustomDomainCertificateExpiryDate": "timestamp",
   "MasterPasswordSecretArn": "string",
   "MasterPasswordSecretKmsKeyId": "string",
   "IpAddressType": "string",
   "MultiAZ": "string",
   "MultiAZSecondary": "redshift.SecondaryClusterInfo",
   "LakehouseRegistrationStatus": "string",
   "CatalogArn": "string",
   "ExtraComputeForAutomaticOptimization": "string",
   "LoggingPublishStatus": "redshift.LoggingPublishStatus"
  },
  "redshift.ClusterIamRole": {
   "IamRoleArn": "string",
   "ApplyStatus": "string"
  },
  "redshift.ClusterNode": {
   "NodeRole": "string",
   "PrivateIPAddress": "string",
   "PublicIPAddress": "string"
  },
  "redshift.ClusterParameterGroupDetails": {
   "Parameters": "list<redshift.Parameter>",
   "Marker": "string"
  },
  "redshift.ClusterParameterGroupStatus": {
   "ParameterGroupName": "string",
   "ParameterApplyStatus": "string",
   "ClusterParameterStatusList": "list<redshift.ClusterParameterStatus>"
  },
  "redshift.ClusterParameterStatus": {
   "ParameterName": "string",
   "ParameterApplyStatus": "string",
   "ParameterApplyErrorDescription": "string"
  },
  "redshift.ClusterSecurityGroupMembership": {
   "ClusterSecurityGroupName": "string",
   "Status": "string"
  },
  "redshift.ClusterSnapshotCopyStatus": {
   "DestinationRegion": "string",
   "RetentionPeriod": "number",
   "ManualSnapshotRetentionPeriod": "number",
   "SnapshotCopyGrantName": "string"
  },
  "redshift.ClustersMessage": {
   "Marker": "string",
   "Clusters": "list<redshift.Cluster>"
  },
  "redshift.DataTransferProgress": {
   "Status": "string",
   "CurrentRateInMegaBytesPerSecond": "number",
   "TotalDataInMegaBytes": "number",
   "DataTransferredInMegaBytes": "number",
   "EstimatedTimeToCompletionInSeconds": "number",
   "ElapsedTimeInSeconds": "number"
  },
  "redshift.DeferredMaintenanceWindow": {
   "DeferMaintenanceIdentifier": "string",
   "DeferMaintenanceStartTime": "timestamp",
   "DeferMaintenanceEndTime": "timestamp"
  },
  "redshift.ElasticIpStatus": {
   "ElasticIp": "string",
   "Status": "string"
  },
  "redshift.Endpoint": {
   "Address": "string",
   "Port": "number",
   "VpcEndpoints": "list<redshift.VpcEndpoint>"
  },
  "redshift.HsmStatus": {
   "HsmClientCertificateIdentifier": "string",
   "HsmConfigurationIdentifier": "string",
   "Status": "string"
  },
  "redshift.LoggingPublishStatus": {
   "S3Tables": "redshift.S3TablePublishStatus"
  },
  "redshift.NetworkInterface": {
   "NetworkInterfaceId": "string",
   "SubnetId": "string",
   "PrivateIpAddress": "string",
   "AvailabilityZone": "string",
   "Ipv6Address": "string"
  },
  "redshift.Parameter": {
   "ParameterName": "string",
   "ParameterValue": "string",
   "Description": "string",
   "Source": "string",
   "DataType": "string",
   "AllowedValues": "string",
   "ApplyType": "string",
   "IsModifiable": "bool",
   "MinimumEngineVersion": "string"
  },
  "redshift.PendingModifiedValues": {
   "MasterUserPassword": "string",
   "NodeType": "string",
   "NumberOfNodes": "number",
   "ClusterType": "string",
   "ClusterVersion": "string",
   "AutomatedSnapshotRetentionPeriod": "number",
   "ClusterIdentifier": "string",
   "PubliclyAccessible": "bool",
   "EnhancedVpcRouting": "bool",
   "MaintenanceTrackName": "string",
   "EncryptionType": "string"
  },
  "redshift.ReservedNodeExchangeStatus": {
   "ReservedNodeExchangeRequestId": "string",
   "Status": "string",
   "RequestTime": "timestamp",
   "SourceReservedNodeId": "string",
   "SourceReservedNodeType": "string",
   "SourceReservedNodeCount": "number",
   "TargetReservedNodeOfferingId": "string",
   "TargetReservedNodeType": "string",
   "TargetReservedNodeCount": "number"
  },
  "redshift.ResizeInfo": {
   "ResizeType": "string",
   "AllowCancelResize": "bool"
  },
  "redshift.RestoreStatus": {
   "Status": "string",
   "CurrentRestoreRateInMegaBytesPerSecond": "number",
   "SnapshotSizeInMegaBytes": "number",
   "ProgressInMegaBytes": "number",
   "ElapsedTimeInSeconds": "number",
   "EstimatedTimeToCompletionInSeconds": "number"
  },
  "redshift.S3TablePublishStatus": {
   "S3Tables": "list<string>",
   "S3TableNamespace": "string",
   "S3TableGranularity": "string",
   "EnabledAll": "bool",
   "LastIngestionTimes": "map<string>"
  },
  "redshift.SecondaryClusterInfo": {
   "AvailabilityZone": "string",
   "ClusterNodes": "list<redshift.ClusterNode>"
  },
  "redshift.Snapshot": {
   "SnapshotIdentifier": "string",
   "ClusterIdentifier": "string",
   "SnapshotCreateTime": "timestamp",
   "Status": "string",
   "Port": "number",
   "AvailabilityZone": "string",
   "ClusterCreateTime": "timestamp",
   "MasterUsername": "string",
   "ClusterVersion": "string",
   "EngineFullVersion": "string",
   "SnapshotType": "string",
   "NodeType": "string",
   "NumberOfNodes": "number",
   "DBName": "string",
   "VpcId": "string",
   "Encrypted": "bool",
   "KmsKeyId": "string",
   "EncryptedWithHSM": "bool",
   "AccountsWithRestoreAccess": "list<redshift.AccountWithRestoreAccess>",
   "OwnerAccount": "string",
   "TotalBackupSizeInMegaBytes": "number",
   "ActualIncrementalBackupSizeInMegaBytes": "number",
   "BackupProgressInMegaBytes": "number",
   "CurrentBackupRateInMegaBytesPerSecond": "number",
   "EstimatedSecondsToCompletion": "number",
   "ElapsedTimeInSeconds": "number",
   "SourceRegion": "string",
   "Tags": "list<redshift.Tag>",
   "RestorableNodeTypes": "list<string>",
   "EnhancedVpcRouting": "bool",
   "MaintenanceTrackName": "string",
   "ManualSnapshotRetentionPeriod": "number",
   "ManualSnapshotRemainingDays": "number",
   "SnapshotRetentionStartTime": "timestamp",
   "MasterPasswordSecretArn": "string",
   "MasterPasswordSecretKmsKeyId": "string",
   "SnapshotArn": "string"
  },
  "redshift.SnapshotCopyGrant": {
   "SnapshotCopyGrantName": "string",
   "KmsKeyId": "string",
   "Tags": "list<redshift.Tag>"
  },
  "redshift.SnapshotCopyGrantMessage": {
   "Marker": "string",
   "SnapshotCopyGrants": "list<redshift.SnapshotCopyGrant>"
  },
  "redshift.SnapshotMessage": {
   "Marker": "string",
   "Snapshots": "list<redshift.Snapshot>"
  },
  "redshift.Tag": {
   "Key": "string",
   "Value": "string"
  },
  "redshift.VpcEndpoint": {
   "VpcEndpointId": "string",
   "VpcId": "string",
   "NetworkInterfaces": "list<redshift.NetworkInterface>"
  },
  "redshift.VpcSecurityGroupMembership": {
   "VpcSecurityGroupId": "string",
   "Status": "string"
  },
  "redshift_serverless.ConfigParameter": {
   "parameterKey": "string",
   "parameterValue": "string"
  },
  "redshift_serverless.Endpoint": {
   "address": "string",
   "port": "number",
   "vpcEndpoints": "list<redshift_serverless.VpcEndpoint>"
  },
  "redshift_serverless.ListNamespacesResponse": {
   "namespaces": "list<redshift_serverless.Namespace>",
   "nextToken": "string"
  },
  "redshift_serverless.ListWorkgroupsResponse": {
   "workgroups": "list<redshift_serverless.Workgroup>",
   "nextToken": "string"
  },
  "redshift_serverless.Namespace": {
   "namespaceArn": "string",
   "namespaceId": "string",
   "namespaceName": "string",
   "adminUsername": "string",
   "dbName": "string",
   "kmsKeyId": "string",
   "defaultIamRoleArn": "string",
   "iamRoles": "list<string>",
   "logExports": "list<string>",
   "status": "string",
   "creationDate": "timestamp",
   "adminPasswordSecretArn": "string",
   "adminPasswordSecretKmsKeyId": "string",
   "lakehouseRegistrationStatus": "string",
   "catalogArn": "string",
   "s3TablePublishStatus": "redshift_serverless.S3TablePublishStatus"
  },
  "redshift_serverless.NetworkInterface": {
   "networkInterfaceId": "string",
   "subnetId": "string",
   "privateIpAddress": "string",
   "availabilityZone": "string",
   "ipv6Address": "string"
  },
  "redshift_serverless.PerformanceTarget": {
   "status": "string",
   "level": "number"
  },
  "redshift_serverless.S3TablePublishStatus": {
   "s3Tables": "list<string>",
   "s3TableNamespace": "string",
   "s3TableGranularity": "string",
   "enabledAll": "bool",
   "lastIngestionTimes": "map<string>"
  },
  "redshift_serverless.VpcEndpoint": {
   "vpcEndpointId": "string",
   "vpcId": "string",
   "networkInterfaces": "list<redshift_serverless.NetworkInterface>"
  },
  "redshift_serverless.Workgroup": {
   "workgroupId": "string",
   "workgroupArn": "string",
   "workgroupName": "string",
   "namespaceName": "string",
   "baseCapacity": "number",
   "enhancedVpcRouting": "bool",
   "configParameters": "list<redshift_serverless.ConfigParameter>",
   "securityGroupIds": "list<string>",
   "subnetIds": "list<string>",
   "status": "string",
   "endpoint": "redshift_serverless.Endpoint",
   "publiclyAccessible": "bool",
   "creationDate": "timestamp",
   "port": "number",
   "customDomainName": "string",
   "customDomainCertificateArn": "string",
   "customDomainCertificateExpiryTime": "timestamp",
   "workgroupVersion": "string",
   "patchVersion": "string",
   "maxCapacity": "number",
   "crossAccountVpcs": "list<string>",
   "ipAddressType": "string",
   "pricePerformanceTarget": "redshift_serverless.PerformanceTarget",
   "trackName": "string",
   "pendingTrackName": "string",
   "extraComputeForAutomaticOptimization": "bool"
  },
  "s3.AbortIncompleteMultipartUpload": {
   "DaysAfterInitiation": "number"
  },
  "s3.AccessControlTranslation": {
   "Owner": "string"
  },
  "s3.BlockedEncryptionTypes": {
   "EncryptionType": "list<string>"
  },
  "s3.Bucket": {
   "Name": "string",
   "CreationDate": "timestamp",
   "BucketRegion": "string",
   "BucketArn": "string"
  },
  "s3.Condition": {
   "HttpErrorCodeReturnedEquals": "string",
   "KeyPrefixEquals": "string"
  },
  "s3.DefaultRetention": {
   "Mode": "string",
   "Days": "number",
   "Years": "number",
   "DefaultEventHold": "s3.EventHoldDuration"
  },
  "s3.DeleteMarkerReplication": {
   "Status": "string"
  },
  "s3.Destination": {
   "Bucket": "string",
   "Account": "string",
   "StorageClass": "string",
   "AccessControlTranslation": "s3.AccessControlTranslation",
   "EncryptionConfiguration": "s3.EncryptionConfiguration",
   "ReplicationTime": "s3.ReplicationTime",
   "Metrics": "s3.Metrics"
  },
  "s3.EncryptionConfiguration": {
   "ReplicaKmsKeyID": "string"
  },
  "s3.ErrorDocument": {
   "Key": "string"
  },
  "s3.EventBridgeConfiguration": {},
  "s3.EventHoldDuration": {
   "Days": "number",
   "Years": "number"
  },
  "s3.ExistingObjectReplication": {
   "Status": "string"
  },
  "s3.FilterRule": {
   "Name": "string",
   "Value": "string"
  },
  "s3.GetBucketAclOutput": {
   "Owner": "s3.Owner",
   "Grants": "list<s3.Grant>"
  },
  "s3.GetBucketEncryptionOutput": {
   "ServerSideEncryptionConfiguration": "s3.ServerSideEncryptionConfiguration"
  },
  "s3.GetBucketLifecycleConfigurationOutput": {
   "Rules": "list<s3.LifecycleRule>",
   "TransitionDefaultMinimumObjectSize": "string"
  },
  "s3.GetBucketLocationOutput": {
   "LocationConstraint": "string"
  },
  "s3.GetBucketLoggingOutput": {
   "LoggingEnabled": "s3.LoggingEnabled"
  },
  "s3.GetBucketOwnershipControlsOutput": {
   "OwnershipControls": "s3.OwnershipControls"
  },
  "s3.GetBucketPolicyOutput": {
   "Policy": "string"
  },
  "s3.GetBucketPolicyStatusOutput": {
   "PolicyStatus": "s3.PolicyStatus"
  },
  "s3.GetBucketReplicationOutput": {
   "ReplicationConfiguration": "s3.ReplicationConfiguration"
  },
  "s3.GetBucketTaggingOutput": {
   "TagSet": "list<s3.Tag>"
  },
  "s3.GetBucketVersioningOutput": {
   "Status": "string",
   "MFADelete": "string"
  },
  "s3.GetBucketWebsiteOutput": {
   "RedirectAllRequestsTo": "s3.RedirectAllRequestsTo",
   "IndexDocument": "s3.IndexDocument",
   "ErrorDocument": "s3.ErrorDocument",
   "RoutingRules": "list<s3.RoutingRule>"
  },
  "s3.GetObjectLockConfigurationOutput": {
   "ObjectLockConfiguration": "s3.ObjectLockConfiguration"
  },
  "s3.GetPublicAccessBlockOutput": {
   "PublicAccessBlockConfiguration": "s3.PublicAccessBlockConfiguration"
  },
  "s3.Grant": {
   "Grantee": "s3.Grantee",
   "Permission": "string"
  },
  "s3.Grantee": {
   "Type": "string",
   "DisplayName": "string",
   "EmailAddress": "string",
   "ID": "string",
   "URI": "string"
  },
  "s3.IndexDocument": {
   "Suffix": "string"
  },
  "s3.InventoryConfiguration": {
   "Destination": "s3.InventoryDestination",
   "IsEnabled": "bool",
   "Id": "string",
   "IncludedObjectVersions": "string",
   "Schedule": "s3.InventorySchedule",
   "Filter": "s3.InventoryFilter",
   "OptionalFields": "list<string>"
  },
  "s3.InventoryDestination": {
   "S3BucketDestination": "s3.InventoryS3BucketDestination"
  },
  "s3.InventoryEncryption": {
   "SSES3": "s3.SSES3",
   "SSEKMS": "s3.SSEKMS"
  },
  "s3.InventoryFilter": {
   "Prefix": "string"
  },
  "s3.InventoryS3BucketDestination": {
   "Bucket": "string",
   "Format": "string",
   "AccountId": "string",
   "Prefix": "string",
   "Encryption": "s3.InventoryEncryption"
  },
  "s3.InventorySchedule": {
   "Frequency": "string"
  },
  "s3.LambdaFunctionConfiguration": {
   "LambdaFunctionArn": "string",
   "Events": "list<string>",
   "Id": "string",
   "Filter": "s3.NotificationConfigurationFilter"
  },
  "s3.LifecycleExpiration": {
   "Date": "timestamp",
   "Days": "number",
   "ExpiredObjectDeleteMarker": "bool"
  },
  "s3.LifecycleRule": {
   "Status": "string",
   "Expiration": "s3.LifecycleExpiration",
   "ID": "string",
   "Prefix": "string",
   "Filter": "s3.LifecycleRuleFilter",
   "Transitions": "list<s3.Transition>",
   "NoncurrentVersionTransitions": "list<s3.NoncurrentVersionTransition>",
   "NoncurrentVersionExpiration": "s3.NoncurrentVersionExpiration",
   "AbortIncompleteMultipartUpload": "s3.AbortIncompleteMultipartUpload"
  },
  "s3.LifecycleRuleAndOperator": {
   "Prefix": "string",
   "Tags": "list<s3.Tag>",
   "ObjectSizeGreaterThan": "number",
   "ObjectSizeLessThan": "number"
  },
  "s3.LifecycleRuleFilter": {
   "Prefix": "string",
   "Tag": "s3.Tag",
   "ObjectSizeGreaterThan": "number",
   "ObjectSizeLessThan": "number",
   "And": "s3.LifecycleRuleAndOperator"
  },
  "s3.ListBucketInventoryConfigurationsOutput": {
   "ContinuationToken": "string",
   "InventoryConfigurationList": "list<s3.InventoryConfiguration>",
   "IsTruncated": "bool",
   "NextContinuationToken": "string"
  },
  "s3.ListBucketsOutput": {
   "Buckets": "list<s3.Bucket>",
   "Owner": "s3.Owner",
   "ContinuationToken": "string",
   "Prefix": "string"
  },
  "s3.LoggingEnabled": {
   "TargetBucket": "string",
   "TargetPrefix": "string",
   "TargetGrants": "list<s3.TargetGrant>",
   "TargetObjectKeyFormat": "s3.TargetObjectKeyFormat"
  },
  "s3.Metrics": {
   "Status": "string",
   "EventThreshold": "s3.ReplicationTimeValue"
  },
  "s3.NoncurrentVersionExpiration": {
   "NoncurrentDays": "number",
   "NewerNoncurrentVersions": "number"
  },
  "s3.NoncurrentVersionTransition": {
   "NoncurrentDays": "number",
   "StorageClass": "string",
   "NewerNoncurrentVersions": "number"
  },
  "s3.NotificationConfiguration": {
   "TopicConfigurations": "list<s3.TopicConfiguration>",
   "QueueConfigurations": "list<s3.QueueConfiguration>",
   "LambdaFunctionConfigurations": "list<s3.LambdaFunctionConfiguration>",
   "EventBridgeConfiguration": "s3.EventBridgeConfiguration"
  },
  "s3.NotificationConfigurationFilter": {
   "Key": "s3.S3KeyFilter"
  },
  "s3.ObjectLockConfiguration": {
   "ObjectLockEnabled": "string",
   "Rule": "s3.ObjectLockRule"
  },
  "s3.ObjectLockRule": {
   "DefaultRetention": "s3.DefaultRetention"
  },
  "s3.Owner": {
   "DisplayName": "string",
   "ID": "string"
  },
  "s3.OwnershipControls": {
   "Rules": "list<s3.OwnershipControlsRule>"
  },
  "s3.OwnershipControlsRule": {
   "ObjectOwnership": "string"
  },
  "s3.PartitionedPrefix": {
   "PartitionDateSource": "string"
  },
  "s3.PolicyStatus": {
   "IsPublic": "bool"
  },
  "s3.PublicAccessBlockConfiguration": {
   "BlockPublicAcls": "bool",
   "IgnorePublicAcls": "bool",
   "BlockPublicPolicy": "bool",
   "RestrictPublicBuckets": "bool"
  },
  "s3.QueueConfiguration": {
   "QueueArn": "string",
   "Events": "list<string>",
   "Id": "string",
   "Filter": "s3.NotificationConfigurationFilter"
  },
  "s3.Redirect": {
   "HostName": "string",
   "HttpRedirectCode": "string",
   "Protocol": "string",
   "ReplaceKeyPrefixWith": "string",
   "ReplaceKeyWith": "string"
  },
  "s3.RedirectAllRequestsTo": {
   "HostName": "string",
   "Protocol": "string"
  },
  "s3.ReplicaModifications": {
   "Status": "string"
  },
  "s3.ReplicationConfiguration": {
   "Role": "string",
   "Rules": "list<s3.ReplicationRule>"
  },
  "s3.ReplicationRule": {
   "Status": "string",
   "Destination": "s3.Destination",
   "ID": "string",
   "Priority": "number",
   "Prefix": "string",
   "Filter": "s3.ReplicationRuleFilter",
   "SourceSelectionCriteria": "s3.SourceSelectionCriteria",
   "ExistingObjectReplication": "s3.ExistingObjectReplication",
   "DeleteMarkerReplication": "s3.DeleteMarkerReplication"
  },
  "s3.ReplicationRuleAndOperator": {
   "Prefix": "string",
   "Tags": "list<s3.Tag>"
  },
  "s3.ReplicationRuleFilter": {
   "Prefix": "string",
   "Tag": "s3.Tag",
   "And": "s3.ReplicationRuleAndOperator"
  },
  "s3.ReplicationTime": {
   "Status": "string",
   "Time": "s3.ReplicationTimeValue"
  },
  "s3.ReplicationTimeValue": {
   "Minutes": "number"
  },
  "s3.RoutingRule": {
   "Redirect": "s3.Redirect",
   "Condition": "s3.Condition"
  },
  "s3.S3KeyFilter": {
   "FilterRules": "list<s3.FilterRule>"
  },
  "s3.SSEKMS": {
   "KeyId": "string"
  },
  "s3.SSES3": {},
  "s3.ServerSideEncryptionByDefault": {
   "SSEAlgorithm": "string",
   "KMSMasterKeyID": "string"
  },
  "s3.ServerSideEncryptionConfiguration": {
   "Rules": "list<s3.ServerSideEncryptionRule>"
  },
  "s3.ServerSideEncryptionRule": {
   "ApplyServerSideEncryptionByDefault": "s3.ServerSideEncryptionByDefault",
   "BucketKeyEnabled": "bool",
   "BlockedEncryptionTypes": "s3.BlockedEncryptionTypes"
  },
  "s3.SimplePrefix": {},
  "s3.SourceSelectionCriteria": {
   "SseKmsEncryptedObjects": "s3.SseKmsEncryptedObjects",
   "ReplicaModifications": "s3.ReplicaModifications"
  },
  "s3.SseKmsEncryptedObjects": {
   "Status": "string"
  },
  "s3.Tag": {
   "Key": "string",
   "Value": "string"
  },
  "s3.TargetGrant": {
   "Grantee": "s3.Grantee",
   "Permission": "string"
  },
  "s3.TargetObjectKeyFormat": {
   "SimplePrefix": "s3.SimplePrefix",
   "PartitionedPrefix": "s3.PartitionedPrefix"
  },
  "s3.TopicConfiguration": {
   "TopicArn": "string",
   "Events": "list<string>",
   "Id": "string",
   "Filter": "s3.NotificationConfigurationFilter"
  },
  "s3.Transition": {
   "Date": "timestamp",
   "Days": "number",
   "StorageClass": "string"
  },
  "s3_control.AccessPoint": {
   "Name": "string",
   "NetworkOrigin": "string",
   "Bucket": "string",
   "VpcConfiguration": "s3_control.VpcConfiguration",
   "AccessPointArn": "string",
   "Alias": "string",
   "BucketAccountId": "string",
   "DataSourceId": "string",
   "DataSourceType": "string"
  },
  "s3_control.GetAccessPointPolicyStatusResult": {
   "PolicyStatus": "s3_control.PolicyStatus"
  },
  "s3_control.GetAccessPointResult": {
   "Name": "string",
   "Bucket": "string",
   "NetworkOrigin": "string",
   "VpcConfiguration": "s3_control.VpcConfiguration",
   "PublicAccessBlockConfiguration": "s3_control.PublicAccessBlockConfiguration",
   "CreationDate": "timestamp",
   "Alias": "string",
   "AccessPointArn": "string",
   "Endpoints": "map<string>",
   "BucketAccountId": "string",
   "DataSourceId": "string",
   "DataSourceType": "string"
  },
  "s3_control.GetPublicAccessBlockOutput": {
   "PublicAccessBlockConfiguration": "s3_control.PublicAccessBlockConfiguration"
  },
  "s3_control.ListAccessPointsResult": {
   "AccessPointList": "list<s3_control.AccessPoint>",
   "NextToken": "string"
  },
  "s3_control.PolicyStatus": {
   "IsPublic": "bool"
  },
  "s3_control.PublicAccessBlockConfiguration": {
   "BlockPublicAcls": "bool",
   "IgnorePublicAcls": "bool",
   "BlockPublicPolicy": "bool",
   "RestrictPublicBuckets": "bool"
  },
  "s3_control.VpcConfiguration": {
   "VpcId": "string"
  },
  "sagemaker.AlgorithmSpecification": {
   "TrainingInputMode": "string",
   "TrainingImage": "string",
   "AlgorithmName": "string",
   "MetricDefinitions": "list<sagemaker.MetricDefinition>",
   "EnableSageMakerMetricsTimeSeries": "bool",
   "ContainerEntrypoint": "list<string>",
   "ContainerArguments": "list<string>",
   "TrainingImageConfig": "sagemaker.TrainingImageConfig"
  },
  "sagemaker.AmazonQSettings": {
   "Status": "string",
   "QProfileArn": "string"
  },
  "sagemaker.AppLifecycleManagement": {
   "IdleSettings": "sagemaker.IdleSettings"
  },
  "sagemaker.AsyncInferenceClientConfig": {
   "MaxConcurrentInvocationsPerInstance": "number"
  },
  "sagemaker.AsyncInferenceConfig": {
   "OutputConfig": "sagemaker.AsyncInferenceOutputConfig",
   "ClientConfig": "sagemaker.AsyncInferenceClientConfig"
  },
  "sagemaker.AsyncInferenceNotificationConfig": {
   "SuccessTopic": "string",
   "ErrorTopic": "string",
   "IncludeInferenceResponseIn": "list<string>"
  },
  "sagemaker.AsyncInferenceOutputConfig": {
   "KmsKeyId": "string",
   "S3OutputPath": "string",
   "NotificationConfig": "sagemaker.AsyncInferenceNotificationConfig",
   "S3FailurePath": "string"
  },
  "sagemaker.CanvasAppSettings": {
   "TimeSeriesForecastingSettings": "sagemaker.TimeSeriesForecastingSettings",
   "ModelRegisterSettings": "sagemaker.ModelRegisterSettings",
   "WorkspaceSettings": "sagemaker.WorkspaceSettings",
   "IdentityProviderOAuthSettings": "list<sagemaker.IdentityProviderOAuthSetting>",
   "DirectDeploySettings": "sagemaker.DirectDeploySettings",
   "KendraSettings": "sagemaker.KendraSettings",
   "GenerativeAiSettings": "sagemaker.GenerativeAiSettings",
   "EmrServerlessSettings": "sagemaker.EmrServerlessSettings"
  },
  "sagemaker.CaptureContentTypeHeader": {
   "CsvContentTypes": "list<string>",
   "JsonContentTypes": "list<string>"
  },
  "sagemaker.CaptureOption": {
   "CaptureMode": "string"
  },
  "sagemaker.Channel": {
   "ChannelName": "string",
   "DataSource": "sagemaker.DataSource",
   "ContentType": "string",
   "CompressionType": "string",
   "RecordWrapperType": "string",
   "InputMode": "string",
   "ShuffleConfig": "sagemaker.ShuffleConfig"
  },
  "sagemaker.CheckpointConfig": {
   "S3Uri": "string",
   "LocalPath": "string"
  },
  "sagemaker.ClarifyExplainerConfig": {
   "ShapConfig": "sagemaker.ClarifyShapConfig",
   "EnableExplanations": "string",
   "InferenceConfig": "sagemaker.ClarifyInferenceConfig"
  },
  "sagemaker.ClarifyInferenceConfig": {
   "FeaturesAttribute": "string",
   "ContentTemplate": "string",
   "MaxRecordCount": "number",
   "MaxPayloadInMB": "number",
   "ProbabilityIndex": "number",
   "LabelIndex": "number",
   "ProbabilityAttribute": "string",
   "LabelAttribute": "string",
   "LabelHeaders": "list<string>",
   "FeatureHeaders": "list<string>",
   "FeatureTypes": "list<string>"
  },
  "sagemaker.ClarifyShapBaselineConfig": {
   "MimeType": "string",
   "ShapBaseline": "string",
   "ShapBaselineUri": "string"
  },
  "sagemaker.ClarifyShapConfig": {
   "ShapBaselineConfig": "sagemaker.ClarifyShapBaselineConfig",
   "NumberOfSamples": "number",
   "UseLogit": "bool",
   "Seed": "number",
   "TextConfig": "sagemaker.ClarifyTextConfig"
  },
  "sagemaker.ClarifyTextConfig": {
   "Language": "string",
   "Granularity": "string"
  },
  "sagemaker.CodeEditorAppSettings": {
   "DefaultResourceSpec": "sagemaker.ResourceSpec",
   "CustomImages": "list<sagemaker.CustomImage>",
   "LifecycleConfigArns": "list<string>",
   "AppLifecycleManagement": "sagemaker.AppLifecycleManagement",
   "BuiltInLifecycleConfigArn": "string"
  },
  "sagemaker.CodeRepository": {
   "RepositoryUrl": "string"
  },
  "sagemaker.CollectionConfiguration": {
   "CollectionName": "string",
   "CollectionParameters": "map<string>"
  },
  "sagemaker.CustomFileSystemConfig": {
   "EFSFileSystemConfig": "sagemaker.EFSFileSystemConfig",
   "FSxLustreFileSystemConfig": "sagemaker.FSxLustreFileSystemConfig",
   "S3FileSystemConfig": "sagemaker.S3FileSystemConfig"
  },
  "sagemaker.CustomImage": {
   "ImageName": "string",
   "AppImageConfigName": "string",
   "ImageVersionNumber": "number"
  },
  "sagemaker.CustomPosixUserConfig": {
   "Uid": "number",
   "Gid": "number"
  },
  "sagemaker.DataCaptureConfig": {
   "InitialSamplingPercentage": "number",
   "DestinationS3Uri": "string",
   "CaptureOptions": "list<sagemaker.CaptureOption>",
   "EnableCapture": "bool",
   "KmsKeyId": "string",
   "CaptureContentTypeHeader": "sagemaker.CaptureContentTypeHeader"
  },
  "sagemaker.DataSource": {
   "S3DataSource": "sagemaker.S3DataSource",
   "FileSystemDataSource": "sagemaker.FileSystemDataSource",
   "DatasetSource": "sagemaker.DatasetSource"
  },
  "sagemaker.DatasetSource": {
   "DatasetArn": "string"
  },
  "sagemaker.DebugHookConfig": {
   "S3OutputPath": "string",
   "LocalPath": "string",
   "HookParameters": "map<string>",
   "CollectionConfigurations": "list<sagemaker.CollectionConfiguration>"
  },
  "sagemaker.DebugRuleConfiguration": {
   "RuleConfigurationName": "string",
   "RuleEvaluatorImage": "string",
   "LocalPath": "string",
   "S3OutputPath": "string",
   "InstanceType": "string",
   "VolumeSizeInGB": "number",
   "RuleParameters": "map<string>"
  },
  "sagemaker.DebugRuleEvaluationStatus": {
   "RuleConfigurationName": "string",
   "RuleEvaluationJobArn": "string",
   "RuleEvaluationStatus": "string",
   "StatusDetails": "string",
   "LastModifiedTime": "timestamp"
  },
  "sagemaker.DefaultEbsStorageSettings": {
   "DefaultEbsVolumeSizeInGb": "number",
   "MaximumEbsVolumeSizeInGb": "number"
  },
  "sagemaker.DefaultSpaceSettings": {
   "ExecutionRole": "string",
   "SecurityGroups": "list<string>",
   "JupyterServerAppSettings": "sagemaker.JupyterServerAppSettings",
   "KernelGatewayAppSettings": "sagemaker.KernelGatewayAppSettings",
   "JupyterLabAppSettings": "sagemaker.JupyterLabAppSettings",
   "SpaceStorageSettings": "sagemaker.DefaultSpaceStorageSettings",
   "CustomPosixUserConfig": "sagemaker.CustomPosixUserConfig",
   "CustomFileSystemConfigs": "list<sagemaker.CustomFileSystemConfig>"
  },
  "sagemaker.DefaultSpaceStorageSettings": {
   "DefaultEbsStorageSettings": "sagemaker.DefaultEbsStorageSettings"
  },
  "sagemaker.DescribeDomainResponse": {
   "DomainArn": "string",
   "DomainId": "string",
   "DomainName": "string",
   "HomeEfsFileSystemId": "string",
   "SingleSignOnManagedApplicationInstanceId": "string",
   "SingleSignOnApplicationArn": "string",
   "Status": "string",
   "CreationTime": "timestamp",
   "LastModifiedTime": "timestamp",
   "FailureReason": "string",
   "SecurityGroupIdForDomainBoundary": "string",
   "AuthMode": "string",
   "DefaultUserSettings": "sagemaker.UserSettings",
   "DomainSettings": "sagemaker.DomainSettings",
   "AppNetworkAccessType": "string",
   "HomeEfsFileSystemKmsKeyId": "string",
   "SubnetIds": "list<string>",
   "Url": "string",
   "VpcId": "string",
   "KmsKeyId": "string",
   "AppSecurityGroupManagement": "string",
   "HomeEfsFileSystemCreation": "string",
   "TagPropagation": "string",
   "DefaultSpaceSettings": "sagemaker.DefaultSpaceSettings"
  },
  "sagemaker.DescribeEndpointConfigOutput": {
   "EndpointConfigName": "string",
   "EndpointConfigArn": "string",
   "ProductionVariants": "list<sagemaker.ProductionVariant>",
   "CreationTime": "timestamp",
   "DataCaptureConfig": "sagemaker.DataCaptureConfig",
   "KmsKeyId": "string",
   "AsyncInferenceConfig": "sagemaker.AsyncInferenceConfig",
   "ExplainerConfig": "sagemaker.ExplainerConfig",
   "ShadowProductionVariants": "list<sagemaker.ProductionVariant>",
   "ExecutionRoleArn": "string",
   "VpcConfig": "sagemaker.VpcConfig",
   "EnableNetworkIsolation": "bool",
   "MetricsConfig": "sagemaker.MetricsConfig"
  },
  "sagemaker.DescribeNotebookInstanceOutput": {
   "NotebookInstanceArn": "string",
   "NotebookInstanceName": "string",
   "NotebookInstanceStatus": "string",
   "FailureReason": "string",
   "Url": "string",
   "InstanceType": "string",
   "IpAddressType": "string",
   "SubnetId": "string",
   "SecurityGroups": "list<string>",
   "RoleArn": "string",
   "KmsKeyId": "string",
   "NetworkInterfaceId": "string",
   "LastModifiedTime": "timestamp",
   "CreationTime": "timestamp",
   "NotebookInstanceLifecycleConfigName": "string",
   "DirectInternetAccess": "string",
   "VolumeSizeInGB": "number",
   "AcceleratorTypes": "list<string>",
   "DefaultCodeRepository": "string",
   "AdditionalCodeRepositories": "list<string>",
   "RootAccess": "string",
   "PlatformIdentifier": "string",
   "InstanceMetadataServiceConfiguration": "sagemaker.InstanceMetadataServiceConfiguration"
  },
  "sagemaker.DescribeTrainingJobResponse": {
   "TrainingJobName": "string",
   "TrainingJobArn": "string",
   "ModelArtifacts": "sagemaker.ModelArtifacts",
   "TrainingJobStatus": "string",
   "SecondaryStatus": "string",
   "StoppingCondition": "sagemaker.StoppingCondition",
   "CreationTime": "timestamp",
   "TuningJobArn": "string",
   "LabelingJobArn": "string",
   "AutoMLJobArn": "string",
   "FailureReason": "string",
   "HyperParameters": "map<string>",
   "AlgorithmSpecification": "sagemaker.AlgorithmSpecification",
   "RoleArn": "string",
   "InputDataConfig": "list<sagemaker.Channel>",
   "OutputDataConfig": "sagemaker.OutputDataConfig",
   "ResourceConfig": "sagemaker.ResourceConfig",
   "WarmPoolStatus": "sagemaker.WarmPoolStatus",
   "VpcConfig": "sagemaker.VpcConfig",
   "TrainingStartTime": "timestamp",
   "TrainingEndTime": "timestamp",
   "LastModifiedTime": "timestamp",
   "SecondaryStatusTransitions": "list<sagemaker.SecondaryStatusTransition>",
   "FinalMetricDataList": "list<sagemaker.MetricData>",
   "EnableNetworkIsolation": "bool",
   "EnableInterContainerTrafficEncryption": "bool",
   "EnableManagedSpotTraining": "bool",
   "CheckpointConfig": "sagemaker.CheckpointConfig",
   "TrainingTimeInSeconds": "number",
   "BillableTimeInSeconds": "number",
   "BillableTokenCount": "number",
   "DebugHookConfig": "sagemaker.DebugHookConfig",
   "ExperimentConfig": "sagemaker.ExperimentConfig",
   "DebugRuleConfigurations": "list<sagemaker.DebugRuleConfiguration>",
   "TensorBoardOutputConfig": "sagemaker.TensorBoardOutputConfig",
   "DebugRuleEvaluationStatuses": "list<sagemaker.DebugRuleEvaluationStatus>",
   "ProfilerConfig": "sagemaker.ProfilerConfig",
   "ProfilerRuleConfigurations": "list<sagemaker.ProfilerRuleConfiguration>",
   "ProfilerRuleEvaluationStatuses": "list<sagemaker.ProfilerRuleEvaluationStatus>",
   "ProfilingStatus": "string",
   "Environment": "map<string>",
   "RetryStrategy": "sagemaker.RetryStrategy",
   "RemoteDebugConfig": "sagemaker.RemoteDebugConfig",
   "InfraCheckConfig": "sagemaker.InfraCheckConfig",
   "ServerlessJobConfig": "sagemaker.ServerlessJobConfig",
   "MlflowConfig": "sagemaker.MlflowConfig",
   "ModelPackageConfig": "sagemaker.ModelPackageConfig",
   "MlflowDetails": "sagemaker.MlflowDetails",
   "ProgressInfo": "sagemaker.TrainingProgressInfo",
   "OutputModelPackageArn": "string"
  },
  "sagemaker.DirectDeploySettings": {
   "Status": "string"
  },
  "sagemaker.DockerSettings": {
   "EnableDockerAccess": "string",
   "VpcOnlyTrustedAccounts": "list<string>",
   "RootlessDocker": "string"
  },
  "sagemaker.DomainDetails": {
   "DomainArn": "string",
   "DomainId": "string",
   "DomainName": "string",
   "Status": "string",
   "CreationTime": "timestamp",
   "LastModifiedTime": "timestamp",
   "Url": "string"
  },
  "sagemaker.DomainSettings": {
   "SecurityGroupIds": "list<string>",
   "RStudioServerProDomainSettings": "sagemaker.RStudioServerProDomainSettings",
   "ExecutionRoleIdentityConfig": "string",
   "TrustedIdentityPropagationSettings": "sagemaker.TrustedIdentityPropagationSettings",
   "DockerSettings": "sagemaker.DockerSettings",
   "AmazonQSettings": "sagemaker.AmazonQSettings",
   "UnifiedStudioSettings": "sagemaker.UnifiedStudioSettings",
   "IpAddressType": "string"
  },
  "sagemaker.EFSFileSystemConfig": {
   "FileSystemId": "string",
   "FileSystemPath": "string"
  },
  "sagemaker.EmrServerlessSettings": {
   "ExecutionRoleArn": "string",
   "Status": "string"
  },
  "sagemaker.EmrSettings": {
   "AssumableRoleArns": "list<string>",
   "ExecutionRoleArns": "list<string>"
  },
  "sagemaker.EndpointConfigSummary": {
   "EndpointConfigName": "string",
   "EndpointConfigArn": "string",
   "CreationTime": "timestamp"
  },
  "sagemaker.ExperimentConfig": {
   "ExperimentName": "string",
   "TrialName": "string",
   "TrialComponentDisplayName": "string",
   "RunName": "string"
  },
  "sagemaker.ExplainerConfig": {
   "ClarifyExplainerConfig": "sagemaker.ClarifyExplainerConfig"
  },
  "sagemaker.FSxLustreFileSystemConfig": {
   "FileSystemId": "string",
   "FileSystemPath": "string"
  },
  "sagemaker.FileSystemDataSource": {
   "FileSystemId": "string",
   "FileSystemAccessMode": "string",
   "FileSystemType": "string",
   "DirectoryPath": "string"
  },
  "sagemaker.GenerativeAiSettings": {
   "AmazonBedrockRoleArn": "string"
  },
  "sagemaker.HiddenSageMakerImage": {
   "SageMakerImageName": "string",
   "VersionAliases": "list<string>"
  },
  "sagemaker.HubAccessConfig": {
   "HubContentArn": "string"
  },
  "sagemaker.IdentityProviderOAuthSetting": {
   "DataSourceName": "string",
   "Status": "string",
   "SecretArn": "string"
  },
  "sagemaker.IdleSettings": {
   "LifecycleManagement": "string",
   "IdleTimeoutInMinutes": "number",
   "MinIdleTimeoutInMinutes": "number",
   "MaxIdleTimeoutInMinutes": "number"
  },
  "sagemaker.InfraCheckConfig": {
   "EnableInfraCheck": "bool"
  },
  "sagemaker.InstanceGroup": {
   "InstanceType": "string",
   "InstanceCount": "number",
   "InstanceGroupName": "string"
  },
  "sagemaker.InstanceMetadataServiceConfiguration": {
   "MinimumInstanceMetadataServiceVersion": "string"
  },
  "sagemaker.InstancePlacementConfig": {
   "EnableMultipleJobs": "bool",
   "PlacementSpecifications": "list<sagemaker.PlacementSpecification>"
  },
  "sagemaker.InstancePool": {
   "InstanceType": "string",
   "Priority": "number",
   "ModelNameOverride": "string"
  },
  "sagemaker.InstancePreference": {
   "InstanceType": "string",
   "InstanceCount": "number",
   "TrainingPlanArns": "list<string>"
  },
  "sagemaker.JupyterLabAppSettings": {
   "DefaultResourceSpec": "sagemaker.ResourceSpec",
   "CustomImages": "list<sagemaker.CustomImage>",
   "LifecycleConfigArns": "list<string>",
   "CodeRepositories": "list<sagemaker.CodeRepository>",
   "AppLifecycleManagement": "sagemaker.AppLifecycleManagement",
   "EmrSettings": "sagemaker.EmrSettings",
   "BuiltInLifecycleConfigArn": "string"
  },
  "sagemaker.JupyterServerAppSettings": {
   "DefaultResourceSpec": "sagemaker.ResourceSpec",
   "LifecycleConfigArns": "list<string>",
   "CodeRepositories": "list<sagemaker.CodeRepository>"
  },
  "sagemaker.KendraSettings": {
   "Status": "string"
  },
  "sagemaker.KernelGatewayAppSettings": {
   "DefaultResourceSpec": "sagemaker.ResourceSpec",
   "CustomImages": "list<sagemaker.CustomImage>",
   "LifecycleConfigArns": "list<string>"
  },
  "sagemaker.ListDomainsResponse": {
   "Domains": "list<sagemaker.DomainDetails>",
   "NextToken": "string"
  },
  "sagemaker.ListEndpointConfigsOutput": {
   "EndpointConfigs": "list<sagemaker.EndpointConfigSummary>",
   "NextToken": "string"
  },
  "sagemaker.ListNotebookInstancesOutput": {
   "NextToken": "string",
   "NotebookInstances": "list<sagemaker.NotebookInstanceSummary>"
  },
  "sagemaker.ListTrainingJobsResponse": {
   "TrainingJobSummaries": "list<sagemaker.TrainingJobSummary>",
   "NextToken": "string"
  },
  "sagemaker.MetricData": {
   "MetricName": "string",
   "Value": "number",
   "Timestamp": "timestamp"
  },
  "sagemaker.MetricDefinition": {
   "Name": "string",
   "Regex": "string"
  },
  "sagemaker.MetricsConfig": {
   "EnableEnhancedMetrics": "bool",
   "EnableDetailedObservability": "bool",
   "MetricPublishFrequencyInSeconds": "number"
  },
  "sagemaker.MlflowConfig": {
   "MlflowResourceArn": "string",
   "MlflowExperimentName": "string",
   "MlflowRunName": "string"
  },
  "sagemaker.MlflowDetails": {
   "MlflowExperimentId": "string",
   "MlflowRunId": "string"
  },
  "sagemaker.ModelAccessConfig": {
   "AcceptEula": "bool"
  },
  "sagemaker.ModelArtifacts": {
   "S3ModelArtifacts": "string"
  },
  "sagemaker.ModelPackageConfig": {
   "ModelPackageGroupArn": "string",
   "SourceModelPackageArn": "string"
  },
  "sagemaker.ModelRegisterSettings": {
   "Status": "string",
   "CrossAccountModelRegisterRoleArn": "string"
  },
  "sagemaker.NotebookInstanceSummary": {
   "NotebookInstanceName": "string",
   "NotebookInstanceArn": "string",
   "NotebookInstanceStatus": "string",
   "Url": "string",
   "InstanceType": "string",
   "CreationTime": "timestamp",
   "LastModifiedTime": "timestamp",
   "NotebookInstanceLifecycleConfigName": "string",
   "DefaultCodeRepository": "string",
   "AdditionalCodeRepositories": "list<string>"
  },
  "sagemaker.OutputDataConfig": {
   "S3OutputPath": "string",
   "KmsKeyId": "string",
   "CompressionType": "string"
  },
  "sagemaker.PlacementSpecification": {
   "InstanceCount": "number",
   "UltraServerId": "string"
  },
  "sagemaker.PrefixAwareRoutingConfig": {
   "PrefixLength": "number",
   "ConcurrencyThreshold": "number"
  },
  "sagemaker.ProductionVariant": {
   "VariantName": "string",
   "ModelName": "string",
   "InitialInstanceCount": "number",
   "InstanceType": "string",
   "InstancePools": "list<sagemaker.InstancePool>",
   "VariantInstanceProvisionTimeoutInSeconds": "number",
   "InitialVariantWeight": "number",
   "AcceleratorType": "string",
   "CoreDumpConfig": "sagemaker.ProductionVariantCoreDumpConfig",
   "ServerlessConfig": "sagemaker.ProductionVariantServerlessConfig",
   "VolumeSizeInGB": "number",
   "ModelDataDownloadTimeoutInSeconds": "number",
   "ContainerStartupHealthCheckTimeoutInSeconds": "number",
   "EnableSSMAccess": "bool",
   "ManagedInstanceScaling": "sagemaker.ProductionVariantManagedInstanceScaling",
   "RoutingConfig": "sagemaker.ProductionVariantRoutingConfig",
   "InferenceAmiVersion": "string",
   "CapacityReservationConfig": "sagemaker.ProductionVariantCapacityReservationConfig"
  },
  "sagemaker.ProductionVariantCapacityReservationConfig": {
   "CapacityReservationPreference": "string",
   "MlReservationArn": "string"
  },
  "sagemaker.ProductionVariantCoreDumpConfig": {
   "DestinationS3Uri": "string",
   "KmsKeyId": "string"
  },
  "sagemaker.ProductionVariantManagedInstanceScaling": {
   "Status": "string",
   "MinInstanceCount": "number",
   "MaxInstanceCount": "number",
   "ScaleInPolicy": "sagemaker.ProductionVariantManagedInstanceScalingScaleInPolicy"
  },
  "sagemaker.ProductionVariantManagedInstanceScalingScaleInPolicy": {
   "Strategy": "string",
   "MaximumStepSize": "number",
   "CooldownInMinutes": "number"
  },
  "sagemaker.ProductionVariantRoutingConfig": {
   "RoutingStrategy": "string",
   "PrefixAwareRoutingConfig": "sagemaker.PrefixAwareRoutingConfig"
  },
  "sagemaker.ProductionVariantServerlessConfig": {
   "MemorySizeInMB": "number",
   "MaxConcurrency": "number",
   "ProvisionedConcurrency": "number"
  },
  "sagemaker.ProfilerConfig": {
   "S3OutputPath": "string",
   "ProfilingIntervalInMilliseconds": "number",
   "ProfilingParameters": "map<string>",
   "DisableProfiler": "bool"
  },
  "sagemaker.ProfilerRuleConfiguration": {
   "RuleConfigurationName": "string",
   "RuleEvaluatorImage": "string",
   "LocalPath": "string",
   "S3OutputPath": "string",
   "InstanceType": "string",
   "VolumeSizeInGB": "number",
   "RuleParameters": "map<string>"
  },
  "sagemaker.ProfilerRuleEvaluationStatus": {
   "RuleConfigurationName": "string",
   "RuleEvaluationJobArn": "string",
   "RuleEvaluationStatus": "string",
   "StatusDetails": "string",
   "LastModifiedTime": "timestamp"
  },
  "sagemaker.RSessionAppSettings": {
   "DefaultResourceSpec": "sagemaker.ResourceSpec",
   "CustomImages": "list<sagemaker.CustomImage>"
  },
  "sagemaker.RStudioServerProAppSettings": {
   "AccessStatus": "string",
   "UserGroup": "string"
  },
  "sagemaker.RStudioServerProDomainSettings": {
   "DomainExecutionRoleArn": "string",
   "RStudioConnectUrl": "string",
   "RStudioPackageManagerUrl": "string",
   "DefaultResourceSpec": "sagemaker.ResourceSpec"
  },
  "sagemaker.RemoteDebugConfig": {
   "EnableRemoteDebug": "bool"
  },
  "sagemaker.ResourceConfig": {
   "InstanceType": "string",
   "InstanceCount": "number",
   "VolumeSizeInGB": "number",
   "VolumeKmsKeyId": "string",
   "KeepAlivePeriodInSeconds": "number",
   "InstanceGroups": "list<sagemaker.InstanceGroup>",
   "TrainingPlanArn": "string",
   "InstancePlacementConfig": "sagemaker.InstancePlacementConfig",
   "InstancePreferences": "list<sagemaker.InstancePreference>",
   "SelectedInstanceType": "string",
   "SelectedInstanceCount": "number"
  },
  "sagemaker.ResourceSpec": {
   "SageMakerImageArn": "string",
   "SageMakerImageVersionArn": "string",
   "SageMakerImageVersionAlias": "string",
   "InstanceType": "string",
   "LifecycleConfigArn": "string",
   "TrainingPlanArn": "string"
  },
  "sagemaker.RetryStrategy": {
   "MaximumRetryAttempts": "number"
  },
  "sagemaker.S3DataSource": {
   "S3DataType": "string",
   "S3Uri": "string",
   "S3DataDistributionType": "string",
   "AttributeNames": "list<string>",
   "InstanceGroupNames": "list<string>",
   "ModelAccessConfig": "sagemaker.ModelAccessConfig",
   "HubAccessConfig": "sagemaker.HubAccessConfig"
  },
  "sagemaker.S3FileSystemConfig": {
   "S3Uri": "string",
   "MountPath": "string"
  },
  "sagemaker.SecondaryStatusTransition": {
   "Status": "string",
   "StartTime": "timestamp",
   "EndTime": "timestamp",
   "StatusMessage": "string"
  },
  "sagemaker.ServerlessJobConfig": {
   "BaseModelArn": "string",
   "JobType": "string",
   "AcceptEula": "bool",
   "CustomizationTechnique": "string",
   "Peft": "string",
   "EvaluationType": "string",
   "EvaluatorArn": "string",
   "SequenceLength": "string"
  },
  "sagemaker.SharingSettings": {
   "NotebookOutputOption": "string",
   "S3OutputPath": "string",
   "S3KmsKeyId": "string"
  },
  "sagemaker.ShuffleConfig": {
   "Seed": "number"
  },
  "sagemaker.StoppingCondition": {
   "MaxRuntimeInSeconds": "number",
   "MaxWaitTimeInSeconds": "number",
   "MaxPendingTimeInSeconds": "number"
  },
  "sagemaker.StudioWebPortalSettings": {
   "HiddenMlTools": "list<string>",
   "HiddenAppTypes": "list<string>",
   "HiddenInstanceTypes": "list<string>",
   "HiddenSageMakerImageVersionAliases": "list<sagemaker.HiddenSageMakerImage>",
   "ExecutionRoleSessionNameMode": "string"
  },
  "sagemaker.TensorBoardAppSettings": {
   "DefaultResourceSpec": "sagemaker.ResourceSpec"
  },
  "sagemaker.TensorBoardOutputConfig": {
   "S3OutputPath": "string",
   "LocalPath": "string"
  },
  "sagemaker.TimeSeriesForecastingSettings": {
   "Status": "string",
   "AmazonForecastRoleArn": "string"
  },
  "sagemaker.TrainingImageConfig": {
   "TrainingRepositoryAccessMode": "string",
   "TrainingRepositoryAuthConfig": "sagemaker.TrainingRepositoryAuthConfig"
  },
  "sagemaker.TrainingJobSummary": {
   "TrainingJobName": "string",
   "TrainingJobArn": "string",
   "CreationTime": "timestamp",
   "TrainingJobStatus": "string",
   "TrainingEndTime": "timestamp",
   "LastModifiedTime": "timestamp",
   "SecondaryStatus": "string",
   "WarmPoolStatus": "sagemaker.WarmPoolStatus",
   "TrainingPlanArn": "string"
  },
  "sagemaker.TrainingProgressInfo": {
   "TotalStepCountPerEpoch": "number",
   "CurrentStep": "number",
   "CurrentEpoch": "number",
   "MaxEpoch": "number"
  },
  "sagemaker.TrainingRepositoryAuthConfig": {
   "TrainingRepositoryCredentialsProviderArn": "string"
  },
  "sagemaker.TrustedIdentityPropagationSettings": {
   "Status": "string"
  },
  "sagemaker.UnifiedStudioSettings": {
   "StudioWebPortalAccess": "string",
   "DomainAccountId": "string",
   "DomainRegion": "string",
   "DomainId": "string",
   "ProjectId": "string",
   "EnvironmentId": "string",
   "ProjectS3Path": "string",
   "SingleSignOnApplicationArn": "string"
  },
  "sagemaker.UserSettings": {
   "ExecutionRole": "string",
   "SecurityGroups": "list<string>",
   "SharingSettings": "sagemaker.SharingSettings",
   "JupyterServerAppSettings": "sagemaker.JupyterServerAppSettings",
   "KernelGatewayAppSettings": "sagemaker.KernelGatewayAppSettings",
   "TensorBoardAppSettings": "sagemaker.TensorBoardAppSettings",
   "RStudioServerProAppSettings": "sagemaker.RStudioServerProAppSettings",
   "RSessionAppSettings": "sagemaker.RSessionAppSettings",
   "CanvasAppSettings": "sagemaker.CanvasAppSettings",
   "CodeEditorAppSettings": "sagemaker.CodeEditorAppSettings",
   "JupyterLabAppSettings": "sagemaker.JupyterLabAppSettings",
   "SpaceStorageSettings": "sagemaker.DefaultSpaceStorageSettings",
   "DefaultLandingUri": "string",
   "StudioWebPortal": "string",
   "CustomPosixUserConfig": "sagemaker.CustomPosixUserConfig",
   "CustomFileSystemConfigs": "list<sagemaker.CustomFileSystemConfig>",
   "StudioWebPortalSettings": "sagemaker.StudioWebPortalSettings",
   "AutoMountHomeEFS": "string"
  },
  "sagemaker.VpcConfig": {
   "SecurityGroupIds": "list<string>",
   "Subnets": "list<string>"
  },
  "sagemaker.WarmPoolStatus": {
   "Status": "string",
   "ResourceRetainedBillableTimeInSeconds": "number",
   "ReusedByJob": "string"
  },
  "sagemaker.WorkspaceSettings": {
   "S3ArtifactPath": "string",
   "S3KmsKeyId": "string"
  },
  "secrets_manager.DescribeSecretResponse": {
   "ARN": "string",
   "Name": "string",
   "Type": "string",
   "Description": "string",
   "KmsKeyId": "string",
   "RotationEnabled": "bool",
   "RotationLambdaARN": "string",
   "RotationRules": "secrets_manager.RotationRulesType",
   "ExternalSecretRotationMetadata": "list<secrets_manager.ExternalSecretRotationMetadataItem>",
   "ExternalSecretRotationRoleArn": "string",
   "LastRotatedDate": "timestamp",
   "LastChangedDate": "timestamp",
   "LastAccessedDate": "timestamp",
   "DeletedDate": "timestamp",
   "NextRotationDate": "timestamp",
   "Tags": "list<secrets_manager.Tag>",
   "VersionIdsToStages": "map<list<string>>",
   "OwningService": "string",
   "CreatedDate": "timestamp",
   "PrimaryRegion": "string",
   "ReplicationStatus": "list<secrets_manager.ReplicationStatusType>"
  },
  "secrets_manager.ExternalSecretRotationMetadataItem": {
   "Key": "string",
   "Value": "string"
  },
  "secrets_manager.GetResourcePolicyResponse": {
   "ARN": "string",
   "Name": "string",
   "ResourcePolicy": "string"
  },
  "secrets_manager.ListSecretVersionIdsResponse": {
   "Versions": "list<secrets_manager.SecretVersionsListEntry>",
   "NextToken": "string",
   "ARN": "string",
   "Name": "string"
  },
  "secrets_manager.ListSecretsResponse": {
   "SecretList": "list<secrets_manager.SecretListEntry>",
   "NextToken": "string"
  },
  "secrets_manager.ReplicationStatusType": {
   "Region": "string",
   "KmsKeyId": "string",
   "Status": "string",
   "StatusMessage": "string",
   "LastAccessedDate": "timestamp"
  },
  "secrets_manager.RotationRulesType": {
   "AutomaticallyAfterDays": "number",
   "Duration": "string",
   "ScheduleExpression": "string"
  },
  "secrets_manager.SecretListEntry": {
   "ARN": "string",
   "Name": "string",
   "Type": "string",
   "Description": "string",
   "KmsKeyId": "string",
   "RotationEnabled": "bool",
   "RotationLambdaARN": "string",
   "RotationRules": "secrets_manager.RotationRulesType",
   "ExternalSecretRotationMetadata": "list<secrets_manager.ExternalSecretRotationMetadataItem>",
   "ExternalSecretRotationRoleArn": "string",
   "LastRotatedDate": "timestamp",
   "LastChangedDate": "timestamp",
   "LastAccessedDate": "timestamp",
   "DeletedDate": "timestamp",
   "NextRotationDate": "timestamp",
   "Tags": "list<secrets_manager.Tag>",
   "SecretVersionsToStages": "map<list<string>>",
   "OwningService": "string",
   "CreatedDate": "timestamp",
   "PrimaryRegion": "string"
  },
  "secrets_manager.SecretVersionsListEntry": {
   "VersionId": "string",
   "VersionStages": "list<string>",
   "LastAccessedDate": "timestamp",
   "CreatedDate": "timestamp",
   "KmsKeyIds": "list<string>"
  },
  "secrets_manager.Tag": {
   "Key": "string",
   "Value": "string"
  },
  "sesv2.ArchivingOptions": {
   "ArchiveArn": "string"
  },
  "sesv2.DashboardOptions": {
   "EngagementMetrics": "string"
  },
  "sesv2.DefaultSigningScheme": {},
  "sesv2.DeliveryOptions": {
   "TlsPolicy": "string",
   "SendingPoolName": "string",
   "MaxDeliverySeconds": "number"
  },
  "sesv2.DkimAttributes": {
   "SigningEnabled": "bool",
   "Status": "string",
   "Tokens": "list<string>",
   "SigningHostedZone": "string",
   "SigningAttributesOrigin": "string",
   "NextSigningKeyLength": "string",
   "CurrentSigningKeyLength": "string",
   "LastKeyGenerationTimestamp": "timestamp"
  },
  "sesv2.GetConfigurationSetResponse": {
   "ConfigurationSetName": "string",
   "TrackingOptions": "sesv2.TrackingOptions",
   "DeliveryOptions": "sesv2.DeliveryOptions",
   "ReputationOptions": "sesv2.ReputationOptions",
   "SendingOptions": "sesv2.SendingOptions",
   "Tags": "list<sesv2.Tag>",
   "SuppressionOptions": "sesv2.SuppressionOptions",
   "VdmOptions": "sesv2.VdmOptions",
   "ArchivingOptions": "sesv2.ArchivingOptions",
   "MessageSecurityOptions": "sesv2.MessageSecurityOptions"
  },
  "sesv2.GetEmailIdentityResponse": {
   "IdentityType": "string",
   "FeedbackForwardingStatus": "bool",
   "VerifiedForSendingStatus": "bool",
   "DkimAttributes": "sesv2.DkimAttributes",
   "MailFromAttributes": "sesv2.MailFromAttributes",
   "Policies": "map<string>",
   "Tags": "list<sesv2.Tag>",
   "ConfigurationSetName": "string",
   "VerificationStatus": "string",
   "VerificationInfo": "sesv2.VerificationInfo"
  },
  "sesv2.GuardianOptions": {
   "OptimizedSharedDelivery": "string"
  },
  "sesv2.IdentityInfo": {
   "IdentityType": "string",
   "IdentityName": "string",
   "SendingEnabled": "bool",
   "VerificationStatus": "string"
  },
  "sesv2.ListConfigurationSetsResponse": {
   "ConfigurationSets": "list<string>",
   "NextToken": "string"
  },
  "sesv2.ListEmailIdentitiesResponse": {
   "EmailIdentities": "list<sesv2.IdentityInfo>",
   "NextToken": "string"
  },
  "sesv2.MailFromAttributes": {
   "MailFromDomain": "string",
   "MailFromDomainStatus": "string",
   "BehaviorOnMxFailure": "string"
  },
  "sesv2.MessageSecurityOptions": {
   "SigningScheme": "sesv2.SigningScheme"
  },
  "sesv2.ReputationOptions": {
   "ReputationMetricsEnabled": "bool",
   "LastFreshStart": "timestamp"
  },
  "sesv2.SOARecord": {
   "PrimaryNameServer": "string",
   "AdminEmail": "string",
   "SerialNumber": "number"
  },
  "sesv2.SendingOptions": {
   "SendingEnabled": "bool"
  },
  "sesv2.SigningScheme": {
   "DefaultScheme": "sesv2.DefaultSigningScheme",
   "SmimeScheme": "sesv2.SmimeSigningScheme"
  },
  "sesv2.SmimeSigningScheme": {
   "SignatureFormat": "string"
  },
  "sesv2.SuppressionConditionThreshold": {
   "ConditionThresholdEnabled": "string",
   "OverallConfidenceThreshold": "sesv2.SuppressionConfidenceThreshold"
  },
  "sesv2.SuppressionConfidenceThreshold": {
   "ConfidenceVerdictThreshold": "string"
  },
  "sesv2.SuppressionOptions": {
   "SuppressedReasons": "list<string>",
   "SuppressionScope": "string",
   "ValidationOptions": "sesv2.SuppressionValidationOptions"
  },
  "sesv2.SuppressionValidationOptions": {
   "ConditionThreshold": "sesv2.SuppressionConditionThreshold"
  },
  "sesv2.Tag": {
   "Key": "string",
   "Value": "string"
  },
  "sesv2.TrackingOptions": {
   "CustomRedirectDomain": "string",
   "HttpsPolicy": "string"
  },
  "sesv2.VdmOptions": {
   "DashboardOptions": "sesv2.DashboardOptions",
   "GuardianOptions": "sesv2.GuardianOptions"
  },
  "sesv2.VerificationInfo": {
   "LastCheckedTimestamp": "timestamp",
   "LastSuccessTimestamp": "timestamp",
   "ErrorType": "string",
   "SOARecord": "sesv2.SOARecord"
  },
  "sns.GetTopicAttributesResponse": {
   "Attributes": "map<string>"
  },
  "sns.ListSubscriptionsResponse": {
   "Subscriptions": "list<sns.Subscription>",
   "NextToken": "string"
  },
  "sns.ListTopicsResponse": {
   "Topics": "list<sns.Topic>",
   "NextToken": "string"
  },
  "sns.Subscription": {
   "SubscriptionArn": "string",
   "Owner": "string",
   "Protocol": "string",
   "Endpoint": "string",
   "TopicArn": "string"
  },
  "sns.Topic": {
   "TopicArn": "string"
  },
  "sqs.GetQueueAttributesResult": {
   "Attributes": "map<string>"
  },
  "sqs.ListQueuesResult": {
   "QueueUrls": "list<string>",
   "NextToken": "string"
  },
  "ssm.AccountSharingInfo": {
   "AccountId": "string",
   "SharedDocumentVersion": "string"
  },
  "ssm.AttachmentContent": {
   "Name": "string",
   "Size": "number",
   "Hash": "string",
   "HashType": "string",
   "Url": "string"
  },
  "ssm.DescribeDocumentPermissionResponse": {
   "AccountIds": "list<string>",
   "AccountSharingInfoList": "list<ssm.AccountSharingInfo>",
   "NextToken": "string"
  },
  "ssm.DescribeParametersResult": {
   "Parameters": "list<ssm.ParameterMetadata>",
   "NextToken": "string"
  },
  "ssm.DocumentIdentifier": {
   "Name": "string",
   "CreatedDate": "timestamp",
   "DisplayName": "string",
   "Owner": "string",
   "VersionName": "string",
   "PlatformTypes": "list<string>",
   "DocumentVersion": "string",
   "DocumentType": "string",
   "SchemaVersion": "string",
   "DocumentFormat": "string",
   "TargetType": "string",
   "Tags": "list<ssm.Tag>",
   "Requires": "list<ssm.DocumentRequires>",
   "ReviewStatus": "string",
   "Author": "string"
  },
  "ssm.DocumentRequires": {
   "Name": "string",
   "Version": "string",
   "RequireType": "string",
   "VersionName": "string"
  },
  "ssm.GetDocumentResult": {
   "Name": "string",
   "CreatedDate": "timestamp",
   "DisplayName": "string",
   "VersionName": "string",
   "DocumentVersion": "string",
   "Status": "string",
   "StatusInformation": "string",
   "Content": "string",
   "DocumentType": "string",
   "DocumentFormat": "string",
   "Requires": "list<ssm.DocumentRequires>",
   "AttachmentsContent": "list<ssm.AttachmentContent>",
   "ReviewStatus": "string"
  },
  "ssm.GetParametersResult": {
   "Parameters": "list<ssm.Parameter>",
   "InvalidParameters": "list<string>"
  },
  "ssm.GetServiceSettingResult": {
   "ServiceSetting": "ssm.ServiceSetting"
  },
  "ssm.ListDocumentsResult": {
   "DocumentIdentifiers": "list<ssm.DocumentIdentifier>",
   "NextToken": "string"
  },
  "ssm.Parameter": {
   "Name": "string",
   "Type": "string",
   "Value": "string",
   "Version": "number",
   "Selector": "string",
   "SourceResult": "string",
   "LastModifiedDate": "timestamp",
   "ARN": "string",
   "DataType": "string"
  },
  "ssm.ParameterInlinePolicy": {
   "PolicyText": "string",
   "PolicyType": "string",
   "PolicyStatus": "string"
  },
  "ssm.ParameterMetadata": {
   "Name": "string",
   "ARN": "string",
   "Type": "string",
   "KeyId": "string",
   "LastModifiedDate": "timestamp",
   "LastModifiedUser": "string",
   "Description": "string",
   "AllowedPattern": "string",
   "Version": "number",
   "Tier": "string",
   "Policies": "list<ssm.ParameterInlinePolicy>",
   "DataType": "string"
  },
  "ssm.ServiceSetting": {
   "SettingId": "string",
   "SettingValue": "string",
   "LastModifiedDate": "timestamp",
   "LastModifiedUser": "string",
   "ARN": "string",
   "Status": "string"
  },
  "ssm.Tag": {
   "Key": "string",
   "Value": "string"
  }
 },
 "sensitive": {
  "appconfig.HostedConfigurationVersion": [
   "Content"
  ],
  "appconfig.Validator": [
   "Content"
  ],
  "backup.BackupRule": [
   "RecoveryPointTags"
  ],
  "backup.ListTagsOutput": [
   "Tags"
  ],
  "ec2.ResponseLaunchTemplateData": [
   "UserData"
  ],
  "ecs.ContainerDefinition": [
   "repositoryCredentials",
   "environment"
  ],
  "eventbridge.AppSyncParameters": [
   "GraphQLOperation"
  ],
  "eventbridge.RedshiftDataParameters": [
   "Sql",
   "Sqls"
  ],
  "firehose.HttpEndpointCommonAttribute": [
   "AttributeName",
   "AttributeValue"
  ],
  "firehose.HttpEndpointDescription": [
   "Url"
  ],
  "firehose.RedshiftDestinationDescription": [
   "Username"
  ],
  "firehose.SnowflakeDestinationDescription": [
   "AccountUrl",
   "User",
   "Database",
   "Schema",
   "Table",
   "MetaDataColumnName",
   "ContentColumnName"
  ],
  "firehose.SnowflakeRoleConfiguration": [
   "SnowflakeRole"
  ],
  "firehose.SnowflakeVpcConfiguration": [
   "PrivateLinkVpceId"
  ],
  "kms.XksProxyConfigurationType": [
   "AccessKeyId"
  ],
  "lambda.EnvironmentError": [
   "Message"
  ],
  "lambda.EnvironmentResponse": [
   "Variables"
  ],
  "lambda.ImageConfigError": [
   "Message"
  ],
  "lambda.RuntimeVersionError": [
   "Message"
  ],
  "rds.ClusterPendingModifiedValues": [
   "MasterUserPassword"
  ],
  "rds.PendingModifiedValues": [
   "MasterUserPassword"
  ],
  "redshift.PendingModifiedValues": [
   "MasterUserPassword"
  ],
  "redshift_serverless.Namespace": [
   "adminUsername"
  ],
  "s3.SSEKMS": [
   "KeyId"
  ],
  "s3.ServerSideEncryptionByDefault": [
   "KMSMasterKeyID"
  ],
  "ssm.Parameter": [
   "Value"
  ]
 },
 "enums": {
  "acm.CertificateDetail.CertificateKeyPairOrigin": [
   "ACME",
   "AWS_MANAGED",
   "CUSTOMER_PROVIDED"
  ],
  "acm.CertificateDetail.FailureReason": [
   "ADDITIONAL_VERIFICATION_REQUIRED",
   "CAA_ERROR",
   "DOMAIN_NOT_ALLOWED",
   "DOMAIN_VALIDATION_DENIED",
   "INVALID_PUBLIC_DOMAIN",
   "NO_AVAILABLE_CONTACTS",
   "OTHER",
   "PCA_ACCESS_DENIED",
   "PCA_INVALID_ARGS",
   "PCA_INVALID_ARN",
   "PCA_INVALID_DURATION",
   "PCA_INVALID_STATE",
   "PCA_LIMIT_EXCEEDED",
   "PCA_NAME_CONSTRAINTS_VALIDATION",
   "PCA_REQUEST_FAILED",
   "PCA_RESOURCE_NOT_FOUND",
   "SLR_NOT_FOUND"
  ],
  "acm.CertificateDetail.KeyAlgorithm": [
   "EC_prime256v1",
   "EC_secp384r1",
   "EC_secp521r1",
   "RSA_1024",
   "RSA_2048",
   "RSA_3072",
   "RSA_4096"
  ],
  "acm.CertificateDetail.ManagedBy": [
   "CLOUDFRONT"
  ],
  "acm.CertificateDetail.RenewalEligibility": [
   "ELIGIBLE",
   "INELIGIBLE"
  ],
  "acm.CertificateDetail.RevocationReason": [
   "AFFILIATION_CHANGED",
   "A_A_COMPROMISE",
   "CA_COMPROMISE",
   "CERTIFICATE_HOLD",
   "CESSATION_OF_OPERATION",
   "KEY_COMPROMISE",
   "PRIVILEGE_WITHDRAWN",
   "REMOVE_FROM_CRL",
   "SUPERCEDED",
   "SUPERSEDED",
   "UNSPECIFIED"
  ],
  "acm.CertificateDetail.Status": [
   "EXPIRED",
   "FAILED",
   "INACTIVE",
   "ISSUED",
   "PENDING_VALIDATION",
   "REVOKED",
   "VALIDATION_TIMED_OUT"
  ],
  "acm.CertificateDetail.Type": [
   "AMAZON_ISSUED",
   "IMPORTED",
   "PRIVATE"
  ],
  "acm.CertificateOptions.CertificateTransparencyLoggingPreference": [
   "DISABLED",
   "ENABLED"
  ],
  "acm.CertificateOptions.Export": [
   "DISABLED",
   "ENABLED"
  ],
  "acm.CertificateOptions.ValidationMethod": [
   "DNS",
   "EMAIL",
   "HTTP"
  ],
  "acm.CertificateSummary.CertificateKeyPairOrigin": [
   "ACME",
   "AWS_MANAGED",
   "CUSTOMER_PROVIDED"
  ],
  "acm.CertificateSummary.ExportOption": [
   "DISABLED",
   "ENABLED"
  ],
  "acm.CertificateSummary.ExtendedKeyUsages": [
   "ANY",
   "CODE_SIGNING",
   "CUSTOM",
   "EMAIL_PROTECTION",
   "IPSEC_END_SYSTEM",
   "IPSEC_TUNNEL",
   "IPSEC_USER",
   "NONE",
   "OCSP_SIGNING",
   "TIME_STAMPING",
   "TLS_WEB_CLIENT_AUTHENTICATION",
   "TLS_WEB_SERVER_AUTHENTICATION"
  ],
  "acm.CertificateSummary.KeyAlgorithm": [
   "EC_prime256v1",
   "EC_secp384r1",
   "EC_secp521r1",
   "RSA_1024",
   "RSA_2048",
   "RSA_3072",
   "RSA_4096"
  ],
  "acm.CertificateSummary.KeyUsages": [
   "ANY",
   "CERTIFICATE_SIGNING",
   "CRL_SIGNING",
   "CUSTOM",
   "DATA_ENCIPHERMENT",
   "DECIPHER_ONLY",
   "DIGITAL_SIGNATURE",
   "ENCIPHER_ONLY",
   "KEY_AGREEMENT",
   "KEY_ENCIPHERMENT",
   "NON_REPUDIATION"
  ],
  "acm.CertificateSummary.ManagedBy": [
   "CLOUDFRONT"
  ],
  "acm.CertificateSummary.RenewalEligibility": [
   "ELIGIBLE",
   "INELIGIBLE"
  ],
  "acm.CertificateSummary.Status": [
   "EXPIRED",
   "FAILED",
   "INACTIVE",
   "ISSUED",
   "PENDING_VALIDATION",
   "REVOKED",
   "VALIDATION_TIMED_OUT"
  ],
  "acm.CertificateSummary.Type": [
   "AMAZON_ISSUED",
   "IMPORTED",
   "PRIVATE"
  ],
  "acm.DomainValidation.ValidationMethod": [
   "DNS",
   "EMAIL",
   "HTTP"
  ],
  "acm.DomainValidation.ValidationStatus": [
   "FAILED",
   "PENDING_VALIDATION",
   "SUCCESS"
  ],
  "acm.DomainValidationMethodUpdateSummary.From": [
   "DNS",
   "EMAIL",
   "HTTP"
  ],
  "acm.DomainValidationMethodUpdateSummary.To": [
   "DNS",
   "EMAIL",
   "HTTP"
  ],
  "acm.ExtendedKeyUsage.Name": [
   "ANY",
   "CODE_SIGNING",
   "CUSTOM",
   "EMAIL_PROTECTION",
   "IPSEC_END_SYSTEM",
   "IPSEC_TUNNEL",
   "IPSEC_USER",
   "NONE",
   "OCSP_SIGNING",
   "TIME_STAMPING",
   "TLS_WEB_CLIENT_AUTHENTICATION",
   "TLS_WEB_SERVER_AUTHENTICATION"
  ],
  "acm.KeyUsage.Name": [
   "ANY",
   "CERTIFICATE_SIGNING",
   "CRL_SIGNING",
   "CUSTOM",
   "DATA_ENCIPHERMENT",
   "DECIPHER_ONLY",
   "DIGITAL_SIGNATURE",
   "ENCIPHER_ONLY",
   "KEY_AGREEMENT",
   "KEY_ENCIPHERMENT",
   "NON_REPUDIATION"
  ],
  "acm.RenewalSummary.RenewalStatus": [
   "FAILED",
   "PENDING_AUTO_RENEWAL",
   "PENDING_VALIDATION",
   "SUCCESS"
  ],
  "acm.RenewalSummary.RenewalStatusReason": [
   "ADDITIONAL_VERIFICATION_REQUIRED",
   "CAA_ERROR",
   "DOMAIN_NOT_ALLOWED",
   "DOMAIN_VALIDATION_DENIED",
   "INVALID_PUBLIC_DOMAIN",
   "NO_AVAILABLE_CONTACTS",
   "OTHER",
   "PCA_ACCESS_DENIED",
   "PCA_INVALID_ARGS",
   "PCA_INVALID_ARN",
   "PCA_INVALID_DURATION",
   "PCA_INVALID_STATE",
   "PCA_LIMIT_EXCEEDED",
   "PCA_NAME_CONSTRAINTS_VALIDATION",
   "PCA_REQUEST_FAILED",
   "PCA_RESOURCE_NOT_FOUND",
   "SLR_NOT_FOUND"
  ],
  "acm.ResourceRecord.Type": [
   "CNAME"
  ],
  "acm.UpdateSummary.Status": [
   "FAILED",
   "PENDING_DOMAIN_VALIDATION",
   "SUCCESS"
  ],
  "acm.UpdateSummary.Type": [
   "DOMAIN_VALIDATION_METHOD"
  ],
  "appconfig.ConfigurationProfileSummary.ValidatorTypes": [
   "JSON_SCHEMA",
   "LAMBDA"
  ],
  "appconfig.Validator.Type": [
   "JSON_SCHEMA",
   "LAMBDA"
  ],
  "athena.AclConfiguration.S3AclOption": [
   "BUCKET_OWNER_FULL_CONTROL"
  ],
  "athena.EncryptionConfiguration.EncryptionOption": [
   "CSE_KMS",
   "SSE_KMS",
   "SSE_S3"
  ],
  "athena.QueryResultsS3AccessGrantsConfiguration.AuthenticationType": [
   "DIRECTORY_IDENTITY"
  ],
  "athena.SystemTableStatus.TableName": [
   "QUERY_EXECUTIONS"
  ],
  "athena.WorkGroup.State": [
   "DISABLED",
   "ENABLED"
  ],
  "athena.WorkGroupSummary.State": [
   "DISABLED",
   "ENABLED"
  ],
  "backup.AggregatedScanResult.Findings": [
   "MALWARE"
  ],
  "backup.BackupVaultListMember.EncryptionKeyType": [
   "AWS_OWNED_KMS_KEY",
   "CUSTOMER_MANAGED_KMS_KEY"
  ],
  "backup.BackupVaultListMember.VaultState": [
   "AVAILABLE",
   "CREATING",
   "FAILED"
  ],
  "backup.BackupVaultListMember.VaultType": [
   "BACKUP_VAULT",
   "LOGICALLY_AIR_GAPPED_BACKUP_VAULT",
   "RESTORE_ACCESS_BACKUP_VAULT"
  ],
  "backup.Lifecycle.DeleteAfterEvent": [
   "DELETE_AFTER_COPY"
  ],
  "backup.RecoveryPointByBackupVault.EncryptionKeyType": [
   "AWS_OWNED_KMS_KEY",
   "CUSTOMER_MANAGED_KMS_KEY"
  ],
  "backup.RecoveryPointByBackupVault.IndexStatus": [
   "ACTIVE",
   "DELETING",
   "FAILED",
   "PENDING"
  ],
  "backup.RecoveryPointByBackupVault.Status": [
   "AVAILABLE",
   "COMPLETED",
   "CREATING",
   "DELETING",
   "EXPIRED",
   "PARTIAL",
   "STOPPED"
  ],
  "backup.RecoveryPointByBackupVault.VaultType": [
   "BACKUP_VAULT",
   "LOGICALLY_AIR_GAPPED_BACKUP_VAULT",
   "RESTORE_ACCESS_BACKUP_VAULT"
  ],
  "backup.ScanAction.MalwareScanner": [
   "GUARDDUTY"
  ],
  "backup.ScanAction.ScanMode": [
   "FULL_SCAN",
   "INCREMENTAL_SCAN"
  ],
  "backup.ScanSetting.MalwareScanner": [
   "GUARDDUTY"
  ],
  "backup.ScheduledPlanExecutionMember.RuleExecutionType": [
   "CONTINUOUS",
   "CONTINUOUS_AND_SNAPSHOTS",
   "SNAPSHOTS"
  ],
  "cloudformation.DeploymentConfig.Mode": [
   "EXPRESS",
   "STANDARD"
  ],
  "cloudformation.GetTemplateOutput.StagesAvailable": [
   "Original",
   "Processed"
  ],
  "cloudformation.GetTemplateSummaryOutput.Capabilities": [
   "CAPABILITY_AUTO_EXPAND",
   "CAPABILITY_IAM",
   "CAPABILITY_NAMED_IAM"
  ],
  "cloudformation.OperationEntry.OperationType": [
   "CONTINUE_ROLLBACK",
   "CREATE_CHANGESET",
   "CREATE_STACK",
   "DELETE_STACK",
   "ROLLBACK",
   "UPDATE_STACK"
  ],
  "cloudformation.Stack.Capabilities": [
   "CAPABILITY_AUTO_EXPAND",
   "CAPABILITY_IAM",
   "CAPABILITY_NAMED_IAM"
  ],
  "cloudformation.Stack.DeletionMode": [
   "FORCE_DELETE_STACK",
   "STANDARD"
  ],
  "cloudformation.Stack.DetailedStatus": [
   "CONFIGURATION_COMPLETE",
   "VALIDATION_FAILED"
  ],
  "cloudformation.Stack.StackStatus": [
   "CREATE_COMPLETE",
   "CREATE_FAILED",
   "CREATE_IN_PROGRESS",
   "DELETE_COMPLETE",
   "DELETE_FAILED",
   "DELETE_IN_PROGRESS",
   "IMPORT_COMPLETE",
   "IMPORT_IN_PROGRESS",
   "IMPORT_ROLLBACK_COMPLETE",
   "IMPORT_ROLLBACK_FAILED",
   "IMPORT_ROLLBACK_IN_PROGRESS",
   "REVIEW_IN_PROGRESS",
   "ROLLBACK_COMPLETE",
   "ROLLBACK_FAILED",
   "ROLLBACK_IN_PROGRESS",
   "UPDATE_COMPLETE",
   "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
   "UPDATE_FAILED",
   "UPDATE_IN_PROGRESS",
   "UPDATE_ROLLBACK_COMPLETE",
   "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
   "UPDATE_ROLLBACK_FAILED",
   "UPDATE_ROLLBACK_IN_PROGRESS"
  ],
  "cloudformation.StackDriftInformation.StackDriftStatus": [
   "DRIFTED",
   "IN_SYNC",
   "NOT_CHECKED",
   "UNKNOWN"
  ],
  "cloudtrail.EventDataStore.Status": [
   "CREATED",
   "ENABLED",
   "PENDING_DELETION",
   "STARTING_INGESTION",
   "STOPPED_INGESTION",
   "STOPPING_INGESTION"
  ],
  "cloudtrail.EventSelector.ReadWriteType": [
   "All",
   "ReadOnly",
   "WriteOnly"
  ],
  "cloudtrail.GetEventDataStoreResponse.BillingMode": [
   "EXTENDABLE_RETENTION_PRICING",
   "FIXED_RETENTION_PRICING"
  ],
  "cloudtrail.GetEventDataStoreResponse.FederationStatus": [
   "DISABLED",
   "DISABLING",
   "ENABLED",
   "ENABLING"
  ],
  "cloudtrail.GetEventDataStoreResponse.Status": [
   "CREATED",
   "ENABLED",
   "PENDING_DELETION",
   "STARTING_INGESTION",
   "STOPPED_INGESTION",
   "STOPPING_INGESTION"
  ],
  "cloudwatch.CompositeAlarm.ActionsSuppressedBy": [
   "Alarm",
   "ExtensionPeriod",
   "WaitPeriod"
  ],
  "cloudwatch.CompositeAlarm.StateValue": [
   "ALARM",
   "INSUFFICIENT_DATA",
   "OK"
  ],
  "cloudwatch.LogAlarm.ComparisonOperator": [
   "GreaterThanOrEqualToThreshold",
   "GreaterThanThreshold",
   "GreaterThanUpperThreshold",
   "LessThanLowerOrGreaterThanUpperThreshold",
   "LessThanLowerThreshold",
   "LessThanOrEqualToThreshold",
   "LessThanThreshold"
  ],
  "cloudwatch.LogAlarm.EvaluationState": [
   "EVALUATION_ERROR",
   "EVALUATION_FAILURE",
   "PARTIAL_DATA"
  ],
  "cloudwatch.LogAlarm.StateValue": [
   "ALARM",
   "INSUFFICIENT_DATA",
   "OK"
  ],
  "cloudwatch.MetricAlarm.ComparisonOperator": [
   "GreaterThanOrEqualToThreshold",
   "GreaterThanThreshold",
   "GreaterThanUpperThreshold",
   "LessThanLowerOrGreaterThanUpperThreshold",
   "LessThanLowerThreshold",
   "LessThanOrEqualToThreshold",
   "LessThanThreshold"
  ],
  "cloudwatch.MetricAlarm.EvaluationState": [
   "EVALUATION_ERROR",
   "EVALUATION_FAILURE",
   "PARTIAL_DATA"
  ],
  "cloudwatch.MetricAlarm.StateValue": [
   "ALARM",
   "INSUFFICIENT_DATA",
   "OK"
  ],
  "cloudwatch.MetricAlarm.Statistic": [
   "Average",
   "Maximum",
   "Minimum",
   "SampleCount",
   "Sum"
  ],
  "cloudwatch.MetricAlarm.Unit": [
   "Bits",
   "Bits/Second",
   "Bytes",
   "Bytes/Second",
   "Count",
   "Count/Second",
   "Gigabits",
   "Gigabits/Second",
   "Gigabytes",
   "Gigabytes/Second",
   "Kilobits",
   "Kilobits/Second",
   "Kilobytes",
   "Kilobytes/Second",
   "Megabits",
   "Megabits/Second",
   "Megabytes",
   "Megabytes/Second",
   "Microseconds",
   "Milliseconds",
   "None",
   "Percent",
   "Seconds",
   "Terabits",
   "Terabits/Second",
   "Terabytes",
   "Terabytes/Second"
  ],
  "cloudwatch.MetricStat.Unit": [
   "Bits",
   "Bits/Second",
   "Bytes",
   "Bytes/Second",
   "Count",
   "Count/Second",
   "Gigabits",
   "Gigabits/Second",
   "Gigabytes",
   "Gigabytes/Second",
   "Kilobits",
   "Kilobits/Second",
   "Kilobytes",
   "Kilobytes/Second",
   "Megabits",
   "Megabits/Second",
   "Megabytes",
   "Megabytes/Second",
   "Microseconds",
   "Milliseconds",
   "None",
   "Percent",
   "Seconds",
   "Terabits",
   "Terabits/Second",
   "Terabytes",
   "Terabytes/Second"
  ],
  "cloudwatch_logs.LogGroup.dataProtectionStatus": [
   "ACTIVATED",
   "ARCHIVED",
   "DELETED",
   "DISABLED"
  ],
  "cloudwatch_logs.LogGroup.inheritedProperties": [
   "ACCOUNT_DATA_PROTECTION"
  ],
  "cloudwatch_logs.LogGroup.logGroupClass": [
   "DELIVERY",
   "ESSENTIALS",
   "INFREQUENT_ACCESS",
   "STANDARD"
  ],
  "cloudwatch_logs.MetricTransformation.unit": [
   "Bits",
   "Bits/Second",
   "Bytes",
   "Bytes/Second",
   "Count",
   "Count/Second",
   "Gigabits",
   "Gigabits/Second",
   "Gigabytes",
   "Gigabytes/Second",
   "Kilobits",
   "Kilobits/Second",
   "Kilobytes",
   "Kilobytes/Second",
   "Megabits",
   "Megabits/Second",
   "Megabytes",
   "Megabytes/Second",
   "Microseconds",
   "Milliseconds",
   "None",
   "Percent",
   "Seconds",
   "Terabits",
   "Terabits/Second",
   "Terabytes",
   "Terabytes/Second"
  ],
  "codebuild.Build.buildStatus": [
   "FAILED",
   "FAULT",
   "IN_PROGRESS",
   "STOPPED",
   "SUCCEEDED",
   "TIMED_OUT"
  ],
  "codebuild.BuildArtifacts.bucketOwnerAccess": [
   "FULL",
   "NONE",
   "READ_ONLY"
  ],
  "codebuild.BuildPhase.phaseStatus": [
   "FAILED",
   "FAULT",
   "IN_PROGRESS",
   "STOPPED",
   "SUCCEEDED",
   "TIMED_OUT"
  ],
  "codebuild.BuildPhase.phaseType": [
   "BUILD",
   "COMPLETED",
   "DOWNLOAD_SOURCE",
   "FINALIZING",
   "INSTALL",
   "POST_BUILD",
   "PRE_BUILD",
   "PROVISIONING",
   "QUEUED",
   "SUBMITTED",
   "UPLOAD_ARTIFACTS"
  ],
  "codebuild.CloudWatchLogsConfig.status": [
   "DISABLED",
   "ENABLED"
  ],
  "codebuild.ComputeConfiguration.machineType": [
   "GENERAL",
   "NVME"
  ],
  "codebuild.DockerServer.computeType": [
   "ATTRIBUTE_BASED_COMPUTE",
   "BUILD_GENERAL1_2XLARGE",
   "BUILD_GENERAL1_LARGE",
   "BUILD_GENERAL1_MEDIUM",
   "BUILD_GENERAL1_SMALL",
   "BUILD_GENERAL1_XLARGE",
   "BUILD_LAMBDA_10GB",
   "BUILD_LAMBDA_1GB",
   "BUILD_LAMBDA_2GB",
   "BUILD_LAMBDA_4GB",
   "BUILD_LAMBDA_8GB",
   "CUSTOM_INSTANCE_TYPE"
  ],
  "codebuild.EnvironmentVariable.type": [
   "PARAMETER_STORE",
   "PLAINTEXT",
   "SECRETS_MANAGER"
  ],
  "codebuild.Project.projectVisibility": [
   "PRIVATE",
   "PUBLIC_READ"
  ],
  "codebuild.ProjectArtifacts.bucketOwnerAccess": [
   "FULL",
   "NONE",
   "READ_ONLY"
  ],
  "codebuild.ProjectArtifacts.namespaceType": [
   "BUILD_ID",
   "NONE"
  ],
  "codebuild.ProjectArtifacts.packaging": [
   "NONE",
   "ZIP"
  ],
  "codebuild.ProjectArtifacts.type": [
   "CODEPIPELINE",
   "NO_ARTIFACTS",
   "S3"
  ],
  "codebuild.ProjectBuildBatchConfig.batchReportMode": [
   "REPORT_AGGREGATED_BATCH",
   "REPORT_INDIVIDUAL_BUILDS"
  ],
  "codebuild.ProjectCache.modes": [
   "LOCAL_CUSTOM_CACHE",
   "LOCAL_DOCKER_LAYER_CACHE",
   "LOCAL_SOURCE_CACHE"
  ],
  "codebuild.ProjectCache.type": [
   "LOCAL",
   "NO_CACHE",
   "S3"
  ],
  "codebuild.ProjectEnvironment.computeType": [
   "ATTRIBUTE_BASED_COMPUTE",
   "BUILD_GENERAL1_2XLARGE",
   "BUILD_GENERAL1_LARGE",
   "BUILD_GENERAL1_MEDIUM",
   "BUILD_GENERAL1_SMALL",
   "BUILD_GENERAL1_XLARGE",
   "BUILD_LAMBDA_10GB",
   "BUILD_LAMBDA_1GB",
   "BUILD_LAMBDA_2GB",
   "BUILD_LAMBDA_4GB",
   "BUILD_LAMBDA_8GB",
   "CUSTOM_INSTANCE_TYPE"
  ],
  "codebuild.ProjectEnvironment.hostKernel": [
   "LINUX_KERNEL_4",
   "LINUX_KERNEL_6",
   "LINUX_KERNEL_LATEST"
  ],
  "codebuild.ProjectEnvironment.imagePullCredentialsType": [
   "CODEBUILD",
   "SERVICE_ROLE"
  ],
  "codebuild.ProjectEnvironment.type": [
   "ARM_CONTAINER",
   "ARM_EC2",
   "ARM_LAMBDA_CONTAINER",
   "LINUX_CONTAINER",
   "LINUX_EC2",
   "LINUX_GPU_CONTAINER",
   "LINUX_LAMBDA_CONTAINER",
   "MAC_ARM",
   "WINDOWS_CONTAINER",
   "WINDOWS_EC2",
   "WINDOWS_SERVER_2019_CONTAINER",
   "WINDOWS_SERVER_2022_CONTAINER"
  ],
  "codebuild.ProjectFileSystemLocation.type": [
   "EFS"
  ],
  "codebuild.ProjectSource.type": [
   "BITBUCKET",
   "CODECOMMIT",
   "CODEPIPELINE",
   "GITHUB",
   "GITHUB_ENTERPRISE",
   "GITLAB",
   "GITLAB_SELF_MANAGED",
   "NO_SOURCE",
   "S3"
  ],
  "codebuild.PullRequestBuildPolicy.approverRoles": [
   "BITBUCKET_ADMIN",
   "BITBUCKET_READ",
   "BITBUCKET_WRITE",
   "GITHUB_ADMIN",
   "GITHUB_MAINTAIN",
   "GITHUB_READ",
   "GITHUB_TRIAGE",
   "GITHUB_WRITE",
   "GITLAB_DEVELOPER",
   "GITLAB_GUEST",
   "GITLAB_MAINTAINER",
   "GITLAB_OWNER",
   "GITLAB_PLANNER",
   "GITLAB_REPORTER"
  ],
  "codebuild.PullRequestBuildPolicy.requiresCommentApproval": [
   "ALL_PULL_REQUESTS",
   "DISABLED",
   "FORK_PULL_REQUESTS"
  ],
  "codebuild.RegistryCredential.credentialProvider": [
   "SECRETS_MANAGER"
  ],
  "codebuild.ReportExportConfig.exportConfigType": [
   "NO_EXPORT",
   "S3"
  ],
  "codebuild.ReportGroup.status": [
   "ACTIVE",
   "DELETING"
  ],
  "codebuild.ReportGroup.type": [
   "CODE_COVERAGE",
   "TEST"
  ],
  "codebuild.S3LogsConfig.bucketOwnerAccess": [
   "FULL",
   "NONE",
   "READ_ONLY"
  ],
  "codebuild.S3LogsConfig.status": [
   "DISABLED",
   "ENABLED"
  ],
  "codebuild.S3ReportExportConfig.packaging": [
   "NONE",
   "ZIP"
  ],
  "codebuild.ScopeConfiguration.scope": [
   "GITHUB_GLOBAL",
   "GITHUB_ORGANIZATION",
   "GITLAB_GROUP"
  ],
  "codebuild.SourceAuth.type": [
   "CODECONNECTIONS",
   "OAUTH",
   "SECRETS_MANAGER"
  ],
  "codebuild.SourceCredentialsInfo.authType": [
   "BASIC_AUTH",
   "CODECONNECTIONS",
   "OAUTH",
   "PERSONAL_ACCESS_TOKEN",
   "SECRETS_MANAGER"
  ],
  "codebuild.SourceCredentialsInfo.serverType": [
   "BITBUCKET",
   "GITHUB",
   "GITHUB_ENTERPRISE",
   "GITLAB",
   "GITLAB_SELF_MANAGED"
  ],
  "codebuild.Webhook.buildType": [
   "BUILD",
   "BUILD_BATCH",
   "RUNNER_BUILDKITE_BUILD"
  ],
  "codebuild.Webhook.status": [
   "ACTIVE",
   "CREATE_FAILED",
   "CREATING",
   "DELETING"
  ],
  "codebuild.WebhookFilter.type": [
   "ACTOR_ACCOUNT_ID",
   "BASE_REF",
   "COMMIT_MESSAGE",
   "EVENT",
   "FILE_PATH",
   "HEAD_REF",
   "ORGANIZATION_NAME",
   "RELEASE_NAME",
   "REPOSITORY_NAME",
   "TAG_NAME",
   "WORKFLOW_NAME"
  ],
  "dlm.CreateRule.IntervalUnit": [
   "HOURS"
  ],
  "dlm.CreateRule.Location": [
   "CLOUD",
   "LOCAL_ZONE",
   "OUTPOST_LOCAL"
  ],
  "dlm.CrossRegionCopyDeprecateRule.IntervalUnit": [
   "DAYS",
   "MONTHS",
   "WEEKS",
   "YEARS"
  ],
  "dlm.CrossRegionCopyRetainRule.IntervalUnit": [
   "DAYS",
   "MONTHS",
   "WEEKS",
   "YEARS"
  ],
  "dlm.DeprecateRule.IntervalUnit": [
   "DAYS",
   "MONTHS",
   "WEEKS",
   "YEARS"
  ],
  "dlm.EventParameters.EventType": [
   "shareSnapshot"
  ],
  "dlm.EventSource.Type": [
   "MANAGED_CWE"
  ],
  "dlm.FastRestoreRule.IntervalUnit": [
   "DAYS",
   "MONTHS",
   "WEEKS",
   "YEARS"
  ],
  "dlm.LifecyclePolicy.State": [
   "DISABLED",
   "ENABLED",
   "ERROR"
  ],
  "dlm.LifecyclePolicySummary.PolicyType": [
   "EBS_SNAPSHOT_MANAGEMENT",
   "EVENT_BASED_POLICY",
   "IMAGE_MANAGEMENT"
  ],
  "dlm.LifecyclePolicySummary.State": [
   "DISABLED",
   "ENABLED",
   "ERROR"
  ],
  "dlm.PolicyDetails.PolicyLanguage": [
   "SIMPLIFIED",
   "STANDARD"
  ],
  "dlm.PolicyDetails.PolicyType": [
   "EBS_SNAPSHOT_MANAGEMENT",
   "EVENT_BASED_POLICY",
   "IMAGE_MANAGEMENT"
  ],
  "dlm.PolicyDetails.ResourceLocations": [
   "CLOUD",
   "LOCAL_ZONE",
   "OUTPOST"
  ],
  "dlm.PolicyDetails.ResourceType": [
   "INSTANCE",
   "VOLUME"
  ],
  "dlm.PolicyDetails.ResourceTypes": [
   "INSTANCE",
   "VOLUME"
  ],
  "dlm.RetainRule.IntervalUnit": [
   "DAYS",
   "MONTHS",
   "WEEKS",
   "YEARS"
  ],
  "dlm.RetentionArchiveTier.IntervalUnit": [
   "DAYS",
   "MONTHS",
   "WEEKS",
   "YEARS"
  ],
  "dlm.Script.ExecutionHandlerService": [
   "AWS_SYSTEMS_MANAGER"
  ],
  "dlm.Script.Stages": [
   "POST",
   "PRE"
  ],
  "dlm.ShareRule.UnshareIntervalUnit": [
   "DAYS",
   "MONTHS",
   "WEEKS",
   "YEARS"
  ],
  "dynamodb.AttributeDefinition.AttributeType": [
   "B",
   "N",
   "S"
  ],
  "dynamodb.BillingModeSummary.BillingMode": [
   "PAY_PER_REQUEST",
   "PROVISIONED"
  ],
  "dynamodb.GlobalSecondaryIndexDescription.IndexStatus": [
   "ACTIVE",
   "CREATING",
   "DELETING",
   "UPDATING"
  ],
  "dynamodb.GlobalSecondaryIndexWarmThroughputDescription.Status": [
   "ACTIVE",
   "CREATING",
   "DELETING",
   "UPDATING"
  ],
  "dynamodb.GlobalTableWitnessDescription.WitnessStatus": [
   "ACTIVE",
   "CREATING",
   "DELETING"
  ],
  "dynamodb.KeySchemaElement.KeyType": [
   "HASH",
   "RANGE"
  ],
  "dynamodb.Projection.ProjectionType": [
   "ALL",
   "INCLUDE",
   "KEYS_ONLY"
  ],
  "dynamodb.ReplicaDescription.GlobalTableSettingsReplicationMode": [
   "DISABLED",
   "ENABLED",
   "ENABLED_WITH_OVERRIDES"
  ],
  "dynamodb.ReplicaDescription.ReplicaStatus": [
   "ACTIVE",
   "ARCHIVED",
   "ARCHIVING",
   "CREATING",
   "CREATION_FAILED",
   "DELETING",
   "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
   "REGION_DISABLED",
   "REPLICATION_NOT_AUTHORIZED",
   "UPDATING"
  ],
  "dynamodb.SSEDescription.SSEType": [
   "AES256",
   "KMS"
  ],
  "dynamodb.SSEDescription.Status": [
   "DISABLED",
   "DISABLING",
   "ENABLED",
   "ENABLING",
   "UPDATING"
  ],
  "dynamodb.SearchSchemaElement.SearchSchemaElementType": [
   "HASH",
   "INLINE_FILTER"
  ],
  "dynamodb.StreamSpecification.StreamViewType": [
   "KEYS_ONLY",
   "NEW_AND_OLD_IMAGES",
   "NEW_IMAGE",
   "OLD_IMAGE"
  ],
  "dynamodb.TableClassSummary.TableClass": [
   "STANDARD",
   "STANDARD_INFREQUENT_ACCESS"
  ],
  "dynamodb.TableDescription.GlobalTableSettingsReplicationMode": [
   "DISABLED",
   "ENABLED",
   "ENABLED_WITH_OVERRIDES"
  ],
  "dynamodb.TableDescription.MultiRegionConsistency": [
   "EVENTUAL",
   "STRONG"
  ],
  "dynamodb.TableDescription.TableStatus": [
   "ACTIVE",
   "ARCHIVED",
   "ARCHIVING",
   "CREATING",
   "DELETING",
   "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
   "REPLICATION_NOT_AUTHORIZED",
   "UPDATING"
  ],
  "dynamodb.TableWarmThroughputDescription.Status": [
   "ACTIVE",
   "ARCHIVED",
   "ARCHIVING",
   "CREATING",
   "DELETING",
   "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
   "REPLICATION_NOT_AUTHORIZED",
   "UPDATING"
  ],
  "dynamodb.VectorIndexDescription.DistanceFunction": [
   "COSINE",
   "DOT_PRODUCT",
   "EUCLIDEAN"
  ],
  "dynamodb.VectorIndexDescription.IndexStatus": [
   "ACTIVE",
   "CREATING",
   "DELETING",
   "UPDATING"
  ],
  "ec2.CapacityReservationSpecificationResponse.CapacityReservationPreference": [
   "capacity-reservations-only",
   "none",
   "open"
  ],
  "ec2.CpuOptions.AmdSevSnp": [
   "disabled",
   "enabled"
  ],
  "ec2.CpuOptions.NestedVirtualization": [
   "disabled",
   "enabled"
  ],
  "ec2.CreateVolumePermission.Group": [
   "all"
  ],
  "ec2.EbsBlockDevice.VolumeType": [
   "gp2",
   "gp3",
   "io1",
   "io2",
   "sc1",
   "st1",
   "standard"
  ],
  "ec2.EbsInstanceBlockDevice.Status": [
   "attached",
   "attaching",
   "detached",
   "detaching"
  ],
  "ec2.GetEbsEncryptionByDefaultResult.SseType": [
   "none",
   "sse-ebs",
   "sse-kms"
  ],
  "ec2.GetImageBlockPublicAccessStateResult.ManagedBy": [
   "account",
   "declarative-policy"
  ],
  "ec2.GetSnapshotBlockPublicAccessStateResult.ManagedBy": [
   "account",
   "declarative-policy"
  ],
  "ec2.GetSnapshotBlockPublicAccessStateResult.State": [
   "block-all-sharing",
   "block-new-sharing",
   "unblocked"
  ],
  "ec2.Image.Architecture": [
   "arm64",
   "arm64_mac",
   "i386",
   "x86_64",
   "x86_64_mac"
  ],
  "ec2.Image.BootMode": [
   "legacy-bios",
   "uefi",
   "uefi-preferred"
  ],
  "ec2.Image.Hypervisor": [
   "ovm",
   "xen"
  ],
  "ec2.Image.ImageType": [
   "kernel",
   "machine",
   "ramdisk"
  ],
  "ec2.Image.ImdsSupport": [
   "v2.0"
  ],
  "ec2.Image.Platform": [
   "Windows"
  ],
  "ec2.Image.RootDeviceType": [
   "ebs",
   "instance-store"
  ],
  "ec2.Image.State": [
   "available",
   "deregistered",
   "disabled",
   "error",
   "failed",
   "invalid",
   "pending",
   "transient"
  ],
  "ec2.Image.TpmSupport": [
   "v2.0"
  ],
  "ec2.Image.VirtualizationType": [
   "hvm",
   "paravirtual"
  ],
  "ec2.Instance.Architecture": [
   "arm64",
   "arm64_mac",
   "i386",
   "x86_64",
   "x86_64_mac"
  ],
  "ec2.Instance.BootMode": [
   "legacy-bios",
   "uefi",
   "uefi-preferred"
  ],
  "ec2.Instance.CurrentInstanceBootMode": [
   "legacy-bios",
   "uefi"
  ],
  "ec2.Instance.Hypervisor": [
   "ovm",
   "xen"
  ],
  "ec2.Instance.InstanceLifecycle": [
   "capacity-block",
   "interruptible-capacity-reservation",
   "scheduled",
   "spot"
  ],
  "ec2.Instance.InstanceType": [
   "a1.2xlarge",
   "a1.4xlarge",
   "a1.large",
   "a1.medium",
   "a1.metal",
   "a1.xlarge",
   "c1.medium",
   "c1.xlarge",
   "c3.2xlarge",
   "c3.4xlarge",
   "c3.8xlarge",
   "c3.large",
   "c3.xlarge",
   "c4.2xlarge",
   "c4.4xlarge",
   "c4.8xlarge",
   "c4.large",
   "c4.xlarge",
   "c5.12xlarge",
   "c5.18xlarge",
   "c5.24xlarge",
   "c5.2xlarge",
   "c5.4xlarge",
   "c5.9xlarge",
   "c5.large",
   "c5.metal",
   "c5.xlarge",
   "c5a.12xlarge",
   "c5a.16xlarge",
   "c5a.24xlarge",
   "c5a.2xlarge",
   "c5a.4xlarge",
   "c5a.8xlarge",
   "c5a.large",
   "c5a.xlarge",
   "c5ad.12xlarge",
   "c5ad.16xlarge",
   "c5ad.24xlarge",
   "c5ad.2xlarge",
   "c5ad.4xlarge",
   "c5ad.8xlarge",
   "c5ad.large",
   "c5ad.xlarge",
   "c5d.12xlarge",
   "c5d.18xlarge",
   "c5d.24xlarge",
   "c5d.2xlarge",
   "c5d.4xlarge",
   "c5d.9xlarge",
   "c5d.large",
   "c5d.metal",
   "c5d.xlarge",
   "c5n.18xlarge",
   "c5n.2xlarge",
   "c5n.4xlarge",
   "c5n.9xlarge",
   "c5n.large",
   "c5n.metal",
   "c5n.xlarge",
   "c6a.12xlarge",
   "c6a.16xlarge",
   "c6a.24xlarge",
   "c6a.2xlarge",
   "c6a.32xlarge",
   "c6a.48xlarge",
   "c6a.4xlarge",
   "c6a.8xlarge",
   "c6a.large",
   "c6a.metal",
   "c6a.xlarge",
   "c6g.12xlarge",
   "c6g.16xlarge",
   "c6g.2xlarge",
   "c6g.4xlarge",
   "c6g.8xlarge",
   "c6g.large",
   "c6g.medium",
   "c6g.metal",
   "c6g.xlarge",
   "c6gd.12xlarge",
   "c6gd.16xlarge",
   "c6gd.2xlarge",
   "c6gd.4xlarge",
   "c6gd.8xlarge",
   "c6gd.large",
   "c6gd.medium",
   "c6gd.metal",
   "c6gd.xlarge",
   "c6gn.12xlarge",
   "c6gn.16xlarge",
   "c6gn.2xlarge",
   "c6gn.4xlarge",
   "c6gn.8xlarge",
   "c6gn.large",
   "c6gn.medium",
   "c6gn.xlarge",
   "c6i.12xlarge",
   "c6i.16xlarge",
   "c6i.24xlarge",
   "c6i.2xlarge",
   "c6i.32xlarge",
   "c6i.4xlarge",
   "c6i.8xlarge",
   "c6i.large",
   "c6i.metal",
   "c6i.xlarge",
   "c6id.12xlarge",
   "c6id.16xlarge",
   "c6id.24xlarge",
   "c6id.2xlarge",
   "c6id.32xlarge",
   "c6id.4xlarge",
   "c6id.8xlarge",
   "c6id.large",
   "c6id.metal",
   "c6id.xlarge",
   "c6in.12xlarge",
   "c6in.16xlarge",
   "c6in.24xlarge",
   "c6in.2xlarge",
   "c6in.32xlarge",
   "c6in.4xlarge",
   "c6in.8xlarge",
   "c6in.large",
   "c6in.metal",
   "c6in.xlarge",
   "c7a.12xlarge",
   "c7a.16xlarge",
   "c7a.24xlarge",
   "c7a.2xlarge",
   "c7a.32xlarge",
   "c7a.48xlarge",
   "c7a.4xlarge",
   "c7a.8xlarge",
   "c7a.large",
   "c7a.medium",
   "c7a.metal-48xl",
   "c7a.xlarge",
   "c7g.12xlarge",
   "c7g.16xlarge",
   "c7g.2xlarge",
   "c7g.4xlarge",
   "c7g.8xlarge",
   "c7g.large",
   "c7g.medium",
   "c7g.metal",
   "c7g.xlarge",
   "c7gd.12xlarge",
   "c7gd.16xlarge",
   "c7gd.2xlarge",
   "c7gd.4xlarge",
   "c7gd.8xlarge",
   "c7gd.large",
   "c7gd.medium",
   "c7gd.metal",
   "c7gd.xlarge",
   "c7gn.12xlarge",
   "c7gn.16xlarge",
   "c7gn.2xlarge",
   "c7gn.4xlarge",
   "c7gn.8xlarge",
   "c7gn.large",
   "c7gn.medium",
   "c7gn.metal",
   "c7gn.xlarge",
   "c7i-flex.12xlarge",
   "c7i-flex.16xlarge",
   "c7i-flex.2xlarge",
   "c7i-flex.4xlarge",
   "c7i-flex.8xlarge",
   "c7i-flex.large",
   "c7i-flex.xlarge",
   "c7i.12xlarge",
   "c7i.16xlarge",
   "c7i.24xlarge",
   "c7i.2xlarge",
   "c7i.48xlarge",
   "c7i.4xlarge",
   "c7i.8xlarge",
   "c7i.large",
   "c7i.metal-24xl",
   "c7i.metal-48xl",
   "c7i.xlarge",
   "c8a.12xlarge",
   "c8a.16xlarge",
   "c8a.24xlarge",
   "c8a.2xlarge",
   "c8a.48xlarge",
   "c8a.4xlarge",
   "c8a.8xlarge",
   "c8a.large",
   "c8a.medium",
   "c8a.metal-24xl",
   "c8a.metal-48xl",
   "c8a.xlarge",
   "c8g.12xlarge",
   "c8g.16xlarge",
   "c8g.24xlarge",
   "c8g.2xlarge",
   "c8g.48xlarge",
   "c8g.4xlarge",
   "c8g.8xlarge",
   "c8g.large",
   "c8g.medium",
   "c8g.metal-24xl",
   "c8g.metal-48xl",
   "c8g.xlarge",
   "c8gb.12xlarge",
   "c8gb.16xlarge",
   "c8gb.24xlarge",
   "c8gb.2xlarge",
   "c8gb.48xlarge",
   "c8gb.4xlarge",
   "c8gb.8xlarge",
   "c8gb.large",
   "c8gb.medium",
   "c8gb.metal-24xl",
   "c8gb.metal-48xl",
   "c8gb.xlarge",
   "c8gd.12xlarge",
   "c8gd.16xlarge",
   "c8gd.24xlarge",
   "c8gd.2xlarge",
   "c8gd.48xlarge",
   "c8gd.4xlarge",
   "c8gd.8xlarge",
   "c8gd.large",
   "c8gd.medium",
   "c8gd.metal-24xl",
   "c8gd.metal-48xl",
   "c8gd.xlarge",
   "c8gn.12xlarge",
   "c8gn.16xlarge",
   "c8gn.24xlarge",
   "c8gn.2xlarge",
   "c8gn.48xlarge",
   "c8gn.4xlarge",
   "c8gn.8xlarge",
   "c8gn.large",
   "c8gn.medium",
   "c8gn.metal-24xl",
   "c8gn.metal-48xl",
   "c8gn.xlarge",
   "c8i-flex.12xlarge",
   "c8i-flex.16xlarge",
   "c8i-flex.2xlarge",
   "c8i-flex.4xlarge",
   "c8i-flex.8xlarge",
   "c8i-flex.large",
   "c8i-flex.xlarge",
   "c8i.12xlarge",
   "c8i.16xlarge",
   "c8i.24xlarge",
   "c8i.2xlarge",
   "c8i.32xlarge",
   "c8i.48xlarge",
   "c8i.4xlarge",
   "c8i.8xlarge",
   "c8i.96xlarge",
   "c8i.large",
   "c8i.metal-48xl",
   "c8i.metal-96xl",
   "c8i.xlarge",
   "c8ib.12xlarge",
   "c8ib.16xlarge",
   "c8ib.24xlarge",
   "c8ib.2xlarge",
   "c8ib.32xlarge",
   "c8ib.48xlarge",
   "c8ib.4xlarge",
   "c8ib.8xlarge",
   "c8ib.96xlarge",
   "c8ib.large",
   "c8ib.metal-48xl",
   "c8ib.metal-96xl",
   "c8ib.xlarge",
   "c8id.12xlarge",
   "c8id.16xlarge",
   "c8id.24xlarge",
   "c8id.2xlarge",
   "c8id.32xlarge",
   "c8id.48xlarge",
   "c8id.4xlarge",
   "c8id.8xlarge",
   "c8id.96xlarge",
   "c8id.large",
   "c8id.metal-48xl",
   "c8id.metal-96xl",
   "c8id.xlarge",
   "c8in.12xlarge",
   "c8in.16xlarge",
   "c8in.24xlarge",
   "c8in.2xlarge",
   "c8in.32xlarge",
   "c8in.48xlarge",
   "c8in.4xlarge",
   "c8in.8xlarge",
   "c8in.96xlarge",
   "c8in.large",
   "c8in.metal-48xl",
   "c8in.metal-96xl",
   "c8in.xlarge",
   "c8ine.12xlarge",
   "c8ine.2xlarge",
   "c8ine.4xlarge",
   "c8ine.8xlarge",
   "c8ine.large",
   "c8ine.xlarge",
   "c9g.12xlarge",
   "c9g.16xlarge",
   "c9g.24xlarge",
   "c9g.2xlarge",
   "c9g.48xlarge",
   "c9g.4xlarge",
   "c9g.8xlarge",
   "c9g.large",
   "c9g.medium",
   "c9g.metal-48xl",
   "c9g.xlarge",
   "c9gd.12xlarge",
   "c9gd.16xlarge",
   "c9gd.24xlarge",
   "c9gd.2xlarge",
   "c9gd.48xlarge",
   "c9gd.4xlarge",
   "c9gd.8xlarge",
   "c9gd.large",
   "c9gd.medium",
   "c9gd.metal-48xl",
   "c9gd.xlarge",
   "cc1.4xlarge",
   "cc2.8xlarge",
   "cg1.4xlarge",
   "cr1.8xlarge",
   "d2.2xlarge",
   "d2.4xlarge",
   "d2.8xlarge",
   "d2.xlarge",
   "d3.2xlarge",
   "d3.4xlarge",
   "d3.8xlarge",
   "d3.xlarge",
   "d3en.12xlarge",
   "d3en.2xlarge",
   "d3en.4xlarge",
   "d3en.6xlarge",
   "d3en.8xlarge",
   "d3en.xlarge",
   "dl1.24xlarge",
   "dl2q.24xlarge",
   "f1.16xlarge",
   "f1.2xlarge",
   "f1.4xlarge",
   "f2.12xlarge",
   "f2.48xlarge",
   "f2.6xlarge",
   "g2.2xlarge",
   "g2.8xlarge",
   "g3.16xlarge",
   "g3.4xlarge",
   "g3.8xlarge",
   "g3s.xlarge",
   "g4ad.16xlarge",
   "g4ad.2xlarge",
   "g4ad.4xlarge",
   "g4ad.8xlarge",
   "g4ad.xlarge",
   "g4dn.12xlarge",
   "g4dn.16xlarge",
   "g4dn.2xlarge",
   "g4dn.4xlarge",
   "g4dn.8xlarge",
   "g4dn.metal",
   "g4dn.xlarge",
   "g5.12xlarge",
   "g5.16xlarge",
   "g5.24xlarge",
   "g5.2xlarge",
   "g5.48xlarge",
   "g5.4xlarge",
   "g5.8xlarge",
   "g5.xlarge",
   "g5g.16xlarge",
   "g5g.2xlarge",
   "g5g.4xlarge",
   "g5g.8xlarge",
   "g5g.metal",
   "g5g.xlarge",
   "g6.12xlarge",
   "g6.16xlarge",
   "g6.24xlarge",
   "g6.2xlarge",
   "g6.48xlarge",
   "g6.4xlarge",
   "g6.8xlarge",
   "g6.xlarge",
   "g6e.12xlarge",
   "g6e.16xlarge",
   "g6e.24xlarge",
   "g6e.2xlarge",
   "g6e.48xlarge",
   "g6e.4xlarge",
   "g6e.8xlarge",
   "g6e.xlarge",
   "g6f.2xlarge",
   "g6f.4xlarge",
   "g6f.large",
   "g6f.xlarge",
   "g7.12xlarge",
   "g7.24xlarge",
   "g7.2xlarge",
   "g7.48xlarge",
   "g7.4xlarge",
   "g7.8xlarge",
   "g7e.12xlarge",
   "g7e.24xlarge",
   "g7e.2xlarge",
   "g7e.48xlarge",
   "g7e.4xlarge",
   "g7e.8xlarge",
   "gr6.4xlarge",
   "gr6.8xlarge",
   "gr6f.4xlarge",
   "h1.16xlarge",
   "h1.2xlarge",
   "h1.4xlarge",
   "h1.8xlarge",
   "hi1.4xlarge",
   "hpc6a.48xlarge",
   "hpc6id.32xlarge",
   "hpc7a.12xlarge",
   "hpc7a.24xlarge",
   "hpc7a.48xlarge",
   "hpc7a.96xlarge",
   "hpc7g.16xlarge",
   "hpc7g.4xlarge",
   "hpc7g.8xlarge",
   "hpc8a.96xlarge",
   "hs1.8xlarge",
   "i2.2xlarge",
   "i2.4xlarge",
   "i2.8xlarge",
   "i2.xlarge",
   "i3.16xlarge",
   "i3.2xlarge",
   "i3.4xlarge",
   "i3.8xlarge",
   "i3.large",
   "i3.metal",
   "i3.xlarge",
   "i3en.12xlarge",
   "i3en.24xlarge",
   "i3en.2xlarge",
   "i3en.3xlarge",
   "i3en.6xlarge",
   "i3en.large",
   "i3en.metal",
   "i3en.xlarge",
   "i4g.16xlarge",
   "i4g.2xlarge",
   "i4g.4xlarge",
   "i4g.8xlarge",
   "i4g.large",
   "i4g.xlarge",
   "i4i.12xlarge",
   "i4i.16xlarge",
   "i4i.24xlarge",
   "i4i.2xlarge",
   "i4i.32xlarge",
   "i4i.4xlarge",
   "i4i.8xlarge",
   "i4i.large",
   "i4i.metal",
   "i4i.xlarge",
   "i7i.12xlarge",
   "i7i.16xlarge",
   "i7i.24xlarge",
   "i7i.2xlarge",
   "i7i.48xlarge",
   "i7i.4xlarge",
   "i7i.8xlarge",
   "i7i.large",
   "i7i.metal-24xl",
   "i7i.metal-48xl",
   "i7i.xlarge",
   "i7ie.12xlarge",
   "i7ie.18xlarge",
   "i7ie.24xlarge",
   "i7ie.2xlarge",
   "i7ie.3xlarge",
   "i7ie.48xlarge",
   "i7ie.6xlarge",
   "i7ie.large",
   "i7ie.metal-24xl",
   "i7ie.metal-48xl",
   "i7ie.xlarge",
   "i8g.12xlarge",
   "i8g.16xlarge",
   "i8g.24xlarge",
   "i8g.2xlarge",
   "i8g.48xlarge",
   "i8g.4xlarge",
   "i8g.8xlarge",
   "i8g.large",
   "i8g.metal-24xl",
   "i8g.metal-48xl",
   "i8g.xlarge",
   "i8ge.12xlarge",
   "i8ge.18xlarge",
   "i8ge.24xlarge",
   "i8ge.2xlarge",
   "i8ge.3xlarge",
   "i8ge.48xlarge",
   "i8ge.6xlarge",
   "i8ge.large",
   "i8ge.metal-24xl",
   "i8ge.metal-48xl",
   "i8ge.xlarge",
   "im4gn.16xlarge",
   "im4gn.2xlarge",
   "im4gn.4xlarge",
   "im4gn.8xlarge",
   "im4gn.large",
   "im4gn.xlarge",
   "inf1.24xlarge",
   "inf1.2xlarge",
   "inf1.6xlarge",
   "inf1.xlarge",
   "inf2.24xlarge",
   "inf2.48xlarge",
   "inf2.8xlarge",
   "inf2.xlarge",
   "is4gen.2xlarge",
   "is4gen.4xlarge",
   "is4gen.8xlarge",
   "is4gen.large",
   "is4gen.medium",
   "is4gen.xlarge",
   "m1.large",
   "m1.medium",
   "m1.small",
   "m1.xlarge",
   "m2.2xlarge",
   "m2.4xlarge",
   "m2.xlarge",
   "m3.2xlarge",
   "m3.large",
   "m3.medium",
   "m3.xlarge",
   "m4.10xlarge",
   "m4.16xlarge",
   "m4.2xlarge",
   "m4.4xlarge",
   "m4.large",
   "m4.xlarge",
   "m5.12xlarge",
   "m5.16xlarge",
   "m5.24xlarge",
   "m5.2xlarge",
   "m5.4xlarge",
   "m5.8xlarge",
   "m5.large",
   "m5.metal",
   "m5.xlarge",
   "m5a.12xlarge",
   "m5a.16xlarge",
   "m5a.24xlarge",
   "m5a.2xlarge",
   "m5a.4xlarge",
   "m5a.8xlarge",
   "m5a.large",
   "m5a.xlarge",
   "m5ad.12xlarge",
   "m5ad.16xlarge",
   "m5ad.24xlarge",
   "m5ad.2xlarge",
   "m5ad.4xlarge",
   "m5ad.8xlarge",
   "m5ad.large",
   "m5ad.xlarge",
   "m5d.12xlarge",
   "m5d.16xlarge",
   "m5d.24xlarge",
   "m5d.2xlarge",
   "m5d.4xlarge",
   "m5d.8xlarge",
   "m5d.large",
   "m5d.metal",
   "m5d.xlarge",
   "m5dn.12xlarge",
   "m5dn.16xlarge",
   "m5dn.24xlarge",
   "m5dn.2xlarge",
   "m5dn.4xlarge",
   "m5dn.8xlarge",
   "m5dn.large",
   "m5dn.metal",
   "m5dn.xlarge",
   "m5n.12xlarge",
   "m5n.16xlarge",
   "m5n.24xlarge",
   "m5n.2xlarge",
   "m5n.4xlarge",
   "m5n.8xlarge",
   "m5n.large",
   "m5n.metal",
   "m5n.xlarge",
   "m5zn.12xlarge",
   "m5zn.2xlarge",
   "m5zn.3xlarge",
   "m5zn.6xlarge",
   "m5zn.large",
   "m5zn.metal",
   "m5zn.xlarge",
   "m6a.12xlarge",
   "m6a.16xlarge",
   "m6a.24xlarge",
   "m6a.2xlarge",
   "m6a.32xlarge",
   "m6a.48xlarge",
   "m6a.4xlarge",
   "m6a.8xlarge",
   "m6a.large",
   "m6a.metal",
   "m6a.xlarge",
   "m6g.12xlarge",
   "m6g.16xlarge",
   "m6g.2xlarge",
   "m6g.4xlarge",
   "m6g.8xlarge",
   "m6g.large",
   "m6g.medium",
   "m6g.metal",
   "m6g.xlarge",
   "m6gd.12xlarge",
   "m6gd.16xlarge",
   "m6gd.2xlarge",
   "m6gd.4xlarge",
   "m6gd.8xlarge",
   "m6gd.large",
   "m6gd.medium",
   "m6gd.metal",
   "m6gd.xlarge",
   "m6i.12xlarge",
   "m6i.16xlarge",
   "m6i.24xlarge",
   "m6i.2xlarge",
   "m6i.32xlarge",
   "m6i.4xlarge",
   "m6i.8xlarge",
   "m6i.large",
   "m6i.metal",
   "m6i.xlarge",
   "m6id.12xlarge",
   "m6id.16xlarge",
   "m6id.24xlarge",
   "m6id.2xlarge",
   "m6id.32xlarge",
   "m6id.4xlarge",
   "m6id.8xlarge",
   "m6id.large",
   "m6id.metal",
   "m6id.xlarge",
   "m6idn.12xlarge",
   "m6idn.16xlarge",
   "m6idn.24xlarge",
   "m6idn.2xlarge",
   "m6idn.32xlarge",
   "m6idn.4xlarge",
   "m6idn.8xlarge",
   "m6idn.large",
   "m6idn.metal",
   "m6idn.xlarge",
   "m6in.12xlarge",
   "m6in.16xlarge",
   "m6in.24xlarge",
   "m6in.2xlarge",
   "m6in.32xlarge",
   "m6in.4xlarge",
   "m6in.8xlarge",
   "m6in.large",
   "m6in.metal",
   "m6in.xlarge",
   "m7a.12xlarge",
   "m7a.16xlarge",
   "m7a.24xlarge",
   "m7a.2xlarge",
   "m7a.32xlarge",
   "m7a.48xlarge",
   "m7a.4xlarge",
   "m7a.8xlarge",
   "m7a.large",
   "m7a.medium",
   "m7a.metal-48xl",
   "m7a.xlarge",
   "m7g.12xlarge",
   "m7g.16xlarge",
   "m7g.2xlarge",
   "m7g.4xlarge",
   "m7g.8xlarge",
   "m7g.large",
   "m7g.medium",
   "m7g.metal",
   "m7g.xlarge",
   "m7gd.12xlarge",
   "m7gd.16xlarge",
   "m7gd.2xlarge",
   "m7gd.4xlarge",
   "m7gd.8xlarge",
   "m7gd.large",
   "m7gd.medium",
   "m7gd.metal",
   "m7gd.xlarge",
   "m7i-flex.12xlarge",
   "m7i-flex.16xlarge",
   "m7i-flex.2xlarge",
   "m7i-flex.4xlarge",
   "m7i-flex.8xlarge",
   "m7i-flex.large",
   "m7i-flex.xlarge",
   "m7i.12xlarge",
   "m7i.16xlarge",
   "m7i.24xlarge",
   "m7i.2xlarge",
   "m7i.48xlarge",
   "m7i.4xlarge",
   "m7i.8xlarge",
   "m7i.large",
   "m7i.metal-24xl",
   "m7i.metal-48xl",
   "m7i.xlarge",
   "m8a.12xlarge",
   "m8a.16xlarge",
   "m8a.24xlarge",
   "m8a.2xlarge",
   "m8a.48xlarge",
   "m8a.4xlarge",
   "m8a.8xlarge",
   "m8a.large",
   "m8a.medium",
   "m8a.metal-24xl",
   "m8a.metal-48xl",
   "m8a.xlarge",
   "m8azn.12xlarge",
   "m8azn.24xlarge",
   "m8azn.3xlarge",
   "m8azn.6xlarge",
   "m8azn.large",
   "m8azn.medium",
   "m8azn.metal-12xl",
   "m8azn.metal-24xl",
   "m8azn.xlarge",
   "m8g.12xlarge",
   "m8g.16xlarge",
   "m8g.24xlarge",
   "m8g.2xlarge",
   "m8g.48xlarge",
   "m8g.4xlarge",
   "m8g.8xlarge",
   "m8g.large",
   "m8g.medium",
   "m8g.metal-24xl",
   "m8g.metal-48xl",
   "m8g.xlarge",
   "m8gb.12xlarge",
   "m8gb.16xlarge",
   "m8gb.24xlarge",
   "m8gb.2xlarge",
   "m8gb.48xlarge",
   "m8gb.4xlarge",
   "m8gb.8xlarge",
   "m8gb.large",
   "m8gb.medium",
   "m8gb.metal-24xl",
   "m8gb.metal-48xl",
   "m8gb.xlarge",
   "m8gd.12xlarge",
   "m8gd.16xlarge",
   "m8gd.24xlarge",
   "m8gd.2xlarge",
   "m8gd.48xlarge",
   "m8gd.4xlarge",
   "m8gd.8xlarge",
   "m8gd.large",
   "m8gd.medium",
   "m8gd.metal-24xl",
   "m8gd.metal-48xl",
   "m8gd.xlarge",
   "m8gn.12xlarge",
   "m8gn.16xlarge",
   "m8gn.24xlarge",
   "m8gn.2xlarge",
   "m8gn.48xlarge",
   "m8gn.4xlarge",
   "m8gn.8xlarge",
   "m8gn.large",
   "m8gn.medium",
   "m8gn.metal-24xl",
   "m8gn.metal-48xl",
   "m8gn.xlarge",
   "m8i-flex.12xlarge",
   "m8i-flex.16xlarge",
   "m8i-flex.2xlarge",
   "m8i-flex.4xlarge",
   "m8i-flex.8xlarge",
   "m8i-flex.large",
   "m8i-flex.xlarge",
   "m8i.12xlarge",
   "m8i.16xlarge",
   "m8i.24xlarge",
   "m8i.2xlarge",
   "m8i.32xlarge",
   "m8i.48xlarge",
   "m8i.4xlarge",
   "m8i.8xlarge",
   "m8i.96xlarge",
   "m8i.large",
   "m8i.metal-48xl",
   "m8i.metal-96xl",
   "m8i.xlarge",
   "m8ib.12xlarge",
   "m8ib.16xlarge",
   "m8ib.24xlarge",
   "m8ib.2xlarge",
   "m8ib.32xlarge",
   "m8ib.48xlarge",
   "m8ib.4xlarge",
   "m8ib.8xlarge",
   "m8ib.96xlarge",
   "m8ib.large",
   "m8ib.metal-48xl",
   "m8ib.metal-96xl",
   "m8ib.xlarge",
   "m8id.12xlarge",
   "m8id.16xlarge",
   "m8id.24xlarge",
   "m8id.2xlarge",
   "m8id.32xlarge",
   "m8id.48xlarge",
   "m8id.4xlarge",
   "m8id.8xlarge",
   "m8id.96xlarge",
   "m8id.large",
   "m8id.metal-48xl",
   "m8id.metal-96xl",
   "m8id.xlarge",
   "m8idb.12xlarge",
   "m8idb.16xlarge",
   "m8idb.24xlarge",
   "m8idb.2xlarge",
   "m8idb.32xlarge",
   "m8idb.48xlarge",
   "m8idb.4xlarge",
   "m8idb.8xlarge",
   "m8idb.96xlarge",
   "m8idb.large",
   "m8idb.metal-48xl",
   "m8idb.metal-96xl",
   "m8idb.xlarge",
   "m8idn.12xlarge",
   "m8idn.16xlarge",
   "m8idn.24xlarge",
   "m8idn.2xlarge",
   "m8idn.32xlarge",
   "m8idn.48xlarge",
   "m8idn.4xlarge",
   "m8idn.8xlarge",
   "m8idn.96xlarge",
   "m8idn.large",
   "m8idn.metal-48xl",
   "m8idn.metal-96xl",
   "m8idn.xlarge",
   "m8in.12xlarge",
   "m8in.16xlarge",
   "m8in.24xlarge",
   "m8in.2xlarge",
   "m8in.32xlarge",
   "m8in.48xlarge",
   "m8in.4xlarge",
   "m8in.8xlarge",
   "m8in.96xlarge",
   "m8in.large",
   "m8in.metal-48xl",
   "m8in.metal-96xl",
   "m8in.xlarge",
   "m8ine.12xlarge",
   "m8ine.2xlarge",
   "m8ine.4xlarge",
   "m8ine.8xlarge",
   "m8ine.large",
   "m8ine.xlarge",
   "m9g.12xlarge",
   "m9g.16xlarge",
   "m9g.24xlarge",
   "m9g.2xlarge",
   "m9g.48xlarge",
   "m9g.4xlarge",
   "m9g.8xlarge",
   "m9g.large",
   "m9g.medium",
   "m9g.metal-24xl",
   "m9g.metal-48xl",
   "m9g.xlarge",
   "m9gd.12xlarge",
   "m9gd.16xlarge",
   "m9gd.24xlarge",
   "m9gd.2xlarge",
   "m9gd.48xlarge",
   "m9gd.4xlarge",
   "m9gd.8xlarge",
   "m9gd.large",
   "m9gd.medium",
   "m9gd.metal-24xl",
   "m9gd.metal-48xl",
   "m9gd.xlarge",
   "mac-m3ultra.metal",
   "mac-m4.metal",
   "mac-m4max.metal",
   "mac-m4pro.metal",
   "mac1.metal",
   "mac2-m1ultra.metal",
   "mac2-m2.metal",
   "mac2-m2pro.metal",
   "mac2.metal",
   "p2.16xlarge",
   "p2.8xlarge",
   "p2.xlarge",
   "p3.16xlarge",
   "p3.2xlarge",
   "p3.8xlarge",
   "p3dn.24xlarge",
   "p4d.24xlarge",
   "p4de.24xlarge",
   "p5.48xlarge",
   "p5.4xlarge",
   "p5e.48xlarge",
   "p5en.48xlarge",
   "p6-b200.48xlarge",
   "p6-b300.48xlarge",
   "p6e-gb200.36xlarge",
   "r3.2xlarge",
   "r3.4xlarge",
   "r3.8xlarge",
   "r3.large",
   "r3.xlarge",
   "r4.16xlarge",
   "r4.2xlarge",
   "r4.4xlarge",
   "r4.8xlarge",
   "r4.large",
   "r4.xlarge",
   "r5.12xlarge",
   "r5.16xlarge",
   "r5.24xlarge",
   "r5.2xlarge",
   "r5.4xlarge",
   "r5.8xlarge",
   "r5.large",
   "r5.metal",
   "r5.xlarge",
   "r5a.12xlarge",
   "r5a.16xlarge",
   "r5a.24xlarge",
   "r5a.2xlarge",
   "r5a.4xlarge",
   "r5a.8xlarge",
   "r5a.large",
   "r5a.xlarge",
   "r5ad.12xlarge",
   "r5ad.16xlarge",
   "r5ad.24xlarge",
   "r5ad.2xlarge",
   "r5ad.4xlarge",
   "r5ad.8xlarge",
   "r5ad.large",
   "r5ad.xlarge",
   "r5b.12xlarge",
   "r5b.16xlarge",
   "r5b.24xlarge",
   "r5b.2xlarge",
   "r5b.4xlarge",
   "r5b.8xlarge",
   "r5b.large",
   "r5b.metal",
   "r5b.xlarge",
   "r5d.12xlarge",
   "r5d.16xlarge",
   "r5d.24xlarge",
   "r5d.2xlarge",
   "r5d.4xlarge",
   "r5d.8xlarge",
   "r5d.large",
   "r5d.metal",
   "r5d.xlarge",
   "r5dn.12xlarge",
   "r5dn.16xlarge",
   "r5dn.24xlarge",
   "r5dn.2xlarge",
   "r5dn.4xlarge",
   "r5dn.8xlarge",
   "r5dn.large",
   "r5dn.metal",
   "r5dn.xlarge",
   "r5n.12xlarge",
   "r5n.16xlarge",
   "r5n.24xlarge",
   "r5n.2xlarge",
   "r5n.4xlarge",
   "r5n.8xlarge",
   "r5n.large",
   "r5n.metal",
   "r5n.xlarge",
   "r6a.12xlarge",
   "r6a.16xlarge",
   "r6a.24xlarge",
   "r6a.2xlarge",
   "r6a.32xlarge",
   "r6a.48xlarge",
   "r6a.4xlarge",
   "r6a.8xlarge",
   "r6a.large",
   "r6a.metal",
   "r6a.xlarge",
   "r6g.12xlarge",
   "r6g.16xlarge",
   "r6g.2xlarge",
   "r6g.4xlarge",
   "r6g.8xlarge",
   "r6g.large",
   "r6g.medium",
   "r6g.metal",
   "r6g.xlarge",
   "r6gd.12xlarge",
   "r6gd.16xlarge",
   "r6gd.2xlarge",
   "r6gd.4xlarge",
   "r6gd.8xlarge",
   "r6gd.large",
   "r6gd.medium",
   "r6gd.metal",
   "r6gd.xlarge",
   "r6i.12xlarge",
   "r6i.16xlarge",
   "r6i.24xlarge",
   "r6i.2xlarge",
   "r6i.32xlarge",
   "r6i.4xlarge",
   "r6i.8xlarge",
   "r6i.large",
   "r6i.metal",
   "r6i.xlarge",
   "r6id.12xlarge",
   "r6id.16xlarge",
   "r6id.24xlarge",
   "r6id.2xlarge",
   "r6id.32xlarge",
   "r6id.4xlarge",
   "r6id.8xlarge",
   "r6id.large",
   "r6id.metal",
   "r6id.xlarge",
   "r6idn.12xlarge",
   "r6idn.16xlarge",
   "r6idn.24xlarge",
   "r6idn.2xlarge",
   "r6idn.32xlarge",
   "r6idn.4xlarge",
   "r6idn.8xlarge",
   "r6idn.large",
   "r6idn.metal",
   "r6idn.xlarge",
   "r6in.12xlarge",
   "r6in.16xlarge",
   "r6in.24xlarge",
   "r6in.2xlarge",
   "r6in.32xlarge",
   "r6in.4xlarge",
   "r6in.8xlarge",
   "r6in.large",
   "r6in.metal",
   "r6in.xlarge",
   "r7a.12xlarge",
   "r7a.16xlarge",
   "r7a.24xlarge",
   "r7a.2xlarge",
   "r7a.32xlarge",
   "r7a.48xlarge",
   "r7a.4xlarge",
   "r7a.8xlarge",
   "r7a.large",
   "r7a.medium",
   "r7a.metal-48xl",
   "r7a.xlarge",
   "r7g.12xlarge",
   "r7g.16xlarge",
   "r7g.2xlarge",
   "r7g.4xlarge",
   "r7g.8xlarge",
   "r7g.large",
   "r7g.medium",
   "r7g.metal",
   "r7g.xlarge",
   "r7gd.12xlarge",
   "r7gd.16xlarge",
   "r7gd.2xlarge",
   "r7gd.4xlarge",
   "r7gd.8xlarge",
   "r7gd.large",
   "r7gd.medium",
   "r7gd.metal",
   "r7gd.xlarge",
   "r7i.12xlarge",
   "r7i.16xlarge",
   "r7i.24xlarge",
   "r7i.2xlarge",
   "r7i.48xlarge",
   "r7i.4xlarge",
   "r7i.8xlarge",
   "r7i.large",
   "r7i.metal-24xl",
   "r7i.metal-48xl",
   "r7i.xlarge",
   "r7iz.12xlarge",
   "r7iz.16xlarge",
   "r7iz.2xlarge",
   "r7iz.32xlarge",
   "r7iz.4xlarge",
   "r7iz.8xlarge",
   "r7iz.large",
   "r7iz.metal-16xl",
   "r7iz.metal-32xl",
   "r7iz.xlarge",
   "r8a.12xlarge",
   "r8a.16xlarge",
   "r8a.24xlarge",
   "r8a.2xlarge",
   "r8a.48xlarge",
   "r8a.4xlarge",
   "r8a.8xlarge",
   "r8a.large",
   "r8a.medium",
   "r8a.metal-24xl",
   "r8a.metal-48xl",
   "r8a.xlarge",
   "r8g.12xlarge",
   "r8g.16xlarge",
   "r8g.24xlarge",
   "r8g.2xlarge",
   "r8g.48xlarge",
   "r8g.4xlarge",
   "r8g.8xlarge",
   "r8g.large",
   "r8g.medium",
   "r8g.metal-24xl",
   "r8g.metal-48xl",
   "r8g.xlarge",
   "r8gb.12xlarge",
   "r8gb.16xlarge",
   "r8gb.24xlarge",
   "r8gb.2xlarge",
   "r8gb.48xlarge",
   "r8gb.4xlarge",
   "r8gb.8xlarge",
   "r8gb.large",
   "r8gb.medium",
   "r8gb.metal-24xl",
   "r8gb.metal-48xl",
   "r8gb.xlarge",
   "r8gd.12xlarge",
   "r8gd.16xlarge",
   "r8gd.24xlarge",
   "r8gd.2xlarge",
   "r8gd.48xlarge",
   "r8gd.4xlarge",
   "r8gd.8xlarge",
   "r8gd.large",
   "r8gd.medium",
   "r8gd.metal-24xl",
   "r8gd.metal-48xl",
   "r8gd.xlarge",
   "r8gn.12xlarge",
   "r8gn.16xlarge",
   "r8gn.24xlarge",
   "r8gn.2xlarge",
   "r8gn.48xlarge",
   "r8gn.4xlarge",
   "r8gn.8xlarge",
   "r8gn.large",
   "r8gn.medium",
   "r8gn.metal-24xl",
   "r8gn.metal-48xl",
   "r8gn.xlarge",
   "r8i-flex.12xlarge",
   "r8i-flex.16xlarge",
   "r8i-flex.2xlarge",
   "r8i-flex.4xlarge",
   "r8i-flex.8xlarge",
   "r8i-flex.large",
   "r8i-flex.xlarge",
   "r8i.12xlarge",
   "r8i.16xlarge",
   "r8i.24xlarge",
   "r8i.2xlarge",
   "r8i.32xlarge",
   "r8i.48xlarge",
   "r8i.4xlarge",
   "r8i.8xlarge",
   "r8i.96xlarge",
   "r8i.large",
   "r8i.metal-48xl",
   "r8i.metal-96xl",
   "r8i.xlarge",
   "r8ib.12xlarge",
   "r8ib.16xlarge",
   "r8ib.24xlarge",
   "r8ib.2xlarge",
   "r8ib.32xlarge",
   "r8ib.48xlarge",
   "r8ib.4xlarge",
   "r8ib.8xlarge",
   "r8ib.96xlarge",
   "r8ib.large",
   "r8ib.metal-48xl",
   "r8ib.metal-96xl",
   "r8ib.xlarge",
   "r8id.12xlarge",
   "r8id.16xlarge",
   "r8id.24xlarge",
   "r8id.2xlarge",
   "r8id.32xlarge",
   "r8id.48xlarge",
   "r8id.4xlarge",
   "r8id.8xlarge",
   "r8id.96xlarge",
   "r8id.large",
   "r8id.metal-48xl",
   "r8id.metal-96xl",
   "r8id.xlarge",
   "r8idb.12xlarge",
   "r8idb.16xlarge",
   "r8idb.24xlarge",
   "r8idb.2xlarge",
   "r8idb.32xlarge",
   "r8idb.48xlarge",
   "r8idb.4xlarge",
   "r8idb.8xlarge",
   "r8idb.96xlarge",
   "r8idb.large",
   "r8idb.metal-48xl",
   "r8idb.metal-96xl",
   "r8idb.xlarge",
   "r8idn.12xlarge",
   "r8idn.16xlarge",
   "r8idn.24xlarge",
   "r8idn.2xlarge",
   "r8idn.32xlarge",
   "r8idn.48xlarge",
   "r8idn.4xlarge",
   "r8idn.8xlarge",
   "r8idn.96xlarge",
   "r8idn.large",
   "r8idn.metal-48xl",
   "r8idn.metal-96xl",
   "r8idn.xlarge",
   "r8in.12xlarge",
   "r8in.16xlarge",
   "r8in.24xlarge",
   "r8in.2xlarge",
   "r8in.32xlarge",
   "r8in.48xlarge",
   "r8in.4xlarge",
   "r8in.8xlarge",
   "r8in.96xlarge",
   "r8in.large",
   "r8in.metal-48xl",
   "r8in.metal-96xl",
   "r8in.xlarge",
   "r9g.12xlarge",
   "r9g.16xlarge",
   "r9g.24xlarge",
   "r9g.2xlarge",
   "r9g.48xlarge",
   "r9g.4xlarge",
   "r9g.8xlarge",
   "r9g.large",
   "r9g.medium",
   "r9g.metal-48xl",
   "r9g.xlarge",
   "r9gd.12xlarge",
   "r9gd.16xlarge",
   "r9gd.24xlarge",
   "r9gd.2xlarge",
   "r9gd.48xlarge",
   "r9gd.4xlarge",
   "r9gd.8xlarge",
   "r9gd.large",
   "r9gd.medium",
   "r9gd.metal-48xl",
   "r9gd.xlarge",
   "t1.micro",
   "t2.2xlarge",
   "t2.large",
   "t2.medium",
   "t2.micro",
   "t2.nano",
   "t2.small",
   "t2.xlarge",
   "t3.2xlarge",
   "t3.large",
   "t3.medium",
   "t3.micro",
   "t3.nano",
   "t3.small",
   "t3.xlarge",
   "t3a.2xlarge",
   "t3a.large",
   "t3a.medium",
   "t3a.micro",
   "t3a.nano",
   "t3a.small",
   "t3a.xlarge",
   "t4g.2xlarge",
   "t4g.large",
   "t4g.medium",
   "t4g.micro",
   "t4g.nano",
   "t4g.small",
   "t4g.xlarge",
   "t8i.medium",
   "t8i.micro",
   "t8i.nano",
   "t8i.small",
   "trn1.2xlarge",
   "trn1.32xlarge",
   "trn1n.32xlarge",
   "trn2.3xlarge",
   "trn2.48xlarge",
   "trn2u.48xlarge",
   "u-12tb1.112xlarge",
   "u-12tb1.metal",
   "u-18tb1.112xlarge",
   "u-18tb1.metal",
   "u-24tb1.112xlarge",
   "u-24tb1.metal",
   "u-3tb1.56xlarge",
   "u-6tb1.112xlarge",
   "u-6tb1.56xlarge",
   "u-6tb1.metal",
   "u-9tb1.112xlarge",
   "u-9tb1.metal",
   "u7i-12tb.224xlarge",
   "u7i-6tb.112xlarge",
   "u7i-8tb.112xlarge",
   "u7ib-12tb.224xlarge",
   "u7in-16tb.224xlarge",
   "u7in-24tb.224xlarge",
   "u7in-32tb.224xlarge",
   "u7inh-32tb.480xlarge",
   "vt1.24xlarge",
   "vt1.3xlarge",
   "vt1.6xlarge",
   "x1.16xlarge",
   "x1.32xlarge",
   "x1e.16xlarge",
   "x1e.2xlarge",
   "x1e.32xlarge",
   "x1e.4xlarge",
   "x1e.8xlarge",
   "x1e.xlarge",
   "x2gd.12xlarge",
   "x2gd.16xlarge",
   "x2gd.2xlarge",
   "x2gd.4xlarge",
   "x2gd.8xlarge",
   "x2gd.large",
   "x2gd.medium",
   "x2gd.metal",
   "x2gd.xlarge",
   "x2idn.16xlarge",
   "x2idn.24xlarge",
   "x2idn.32xlarge",
   "x2idn.metal",
   "x2iedn.16xlarge",
   "x2iedn.24xlarge",
   "x2iedn.2xlarge",
   "x2iedn.32xlarge",
   "x2iedn.4xlarge",
   "x2iedn.8xlarge",
   "x2iedn.metal",
   "x2iedn.xlarge",
   "x2iezn.12xlarge",
   "x2iezn.2xlarge",
   "x2iezn.4xlarge",
   "x2iezn.6xlarge",
   "x2iezn.8xlarge",
   "x2iezn.metal",
   "x8aedz.12xlarge",
   "x8aedz.24xlarge",
   "x8aedz.3xlarge",
   "x8aedz.6xlarge",
   "x8aedz.large",
   "x8aedz.metal-12xl",
   "x8aedz.metal-24xl",
   "x8aedz.xlarge",
   "x8g.12xlarge",
   "x8g.16xlarge",
   "x8g.24xlarge",
   "x8g.2xlarge",
   "x8g.48xlarge",
   "x8g.4xlarge",
   "x8g.8xlarge",
   "x8g.large",
   "x8g.medium",
   "x8g.metal-24xl",
   "x8g.metal-48xl",
   "x8g.xlarge",
   "x8i.12xlarge",
   "x8i.16xlarge",
   "x8i.24xlarge",
   "x8i.2xlarge",
   "x8i.32xlarge",
   "x8i.48xlarge",
   "x8i.4xlarge",
   "x8i.64xlarge",
   "x8i.8xlarge",
   "x8i.96xlarge",
   "x8i.large",
   "x8i.metal-48xl",
   "x8i.metal-96xl",
   "x8i.xlarge",
   "z1d.12xlarge",
   "z1d.2xlarge",
   "z1d.3xlarge",
   "z1d.6xlarge",
   "z1d.large",
   "z1d.metal",
   "z1d.xlarge"
  ],
  "ec2.Instance.Platform": [
   "Windows"
  ],
  "ec2.Instance.RootDeviceType": [
   "ebs",
   "instance-store"
  ],
  "ec2.Instance.VirtualizationType": [
   "hvm",
   "paravirtual"
  ],
  "ec2.InstanceMaintenanceOptions.AutoRecovery": [
   "default",
   "disabled"
  ],
  "ec2.InstanceMaintenanceOptions.RebootMigration": [
   "default",
   "disabled"
  ],
  "ec2.InstanceMetadataDefaultsResponse.HttpEndpoint": [
   "disabled",
   "enabled"
  ],
  "ec2.InstanceMetadataDefaultsResponse.HttpTokens": [
   "optional",
   "required"
  ],
  "ec2.InstanceMetadataDefaultsResponse.HttpTokensEnforced": [
   "disabled",
   "enabled"
  ],
  "ec2.InstanceMetadataDefaultsResponse.InstanceMetadataTags": [
   "disabled",
   "enabled"
  ],
  "ec2.InstanceMetadataDefaultsResponse.ManagedBy": [
   "account",
   "declarative-policy"
  ],
  "ec2.InstanceMetadataOptionsResponse.HttpEndpoint": [
   "disabled",
   "enabled"
  ],
  "ec2.InstanceMetadataOptionsResponse.HttpProtocolIpv6": [
   "disabled",
   "enabled"
  ],
  "ec2.InstanceMetadataOptionsResponse.HttpTokens": [
   "optional",
   "required"
  ],
  "ec2.InstanceMetadataOptionsResponse.InstanceMetadataTags": [
   "disabled",
   "enabled"
  ],
  "ec2.InstanceMetadataOptionsResponse.State": [
   "applied",
   "pending"
  ],
  "ec2.InstanceNetworkInterface.Status": [
   "associated",
   "attaching",
   "available",
   "detaching",
   "in-use"
  ],
  "ec2.InstanceNetworkInterfaceAttachment.Status": [
   "attached",
   "attaching",
   "detached",
   "detaching"
  ],
  "ec2.InstanceNetworkPerformanceOptions.BandwidthWeighting": [
   "default",
   "ebs-1",
   "vpc-1"
  ],
  "ec2.InstanceRequirements.AcceleratorManufacturers": [
   "amazon-web-services",
   "amd",
   "habana",
   "nvidia",
   "xilinx"
  ],
  "ec2.InstanceRequirements.AcceleratorNames": [
   "a100",
   "a10g",
   "gaudi-hl-205",
   "h100",
   "inferentia",
   "inferentia2",
   "k520",
   "k80",
   "l4",
   "l40s",
   "m60",
   "radeon-pro-v520",
   "t4",
   "t4g",
   "trainium",
   "trainium2",
   "u30",
   "v100",
   "vu9p"
  ],
  "ec2.InstanceRequirements.AcceleratorTypes": [
   "fpga",
   "gpu",
   "inference",
   "media"
  ],
  "ec2.InstanceRequirements.BareMetal": [
   "excluded",
   "included",
   "required"
  ],
  "ec2.InstanceRequirements.BurstablePerformance": [
   "excluded",
   "included",
   "required"
  ],
  "ec2.InstanceRequirements.CpuManufacturers": [
   "amazon-web-services",
   "amd",
   "apple",
   "intel"
  ],
  "ec2.InstanceRequirements.InstanceGenerations": [
   "current",
   "previous"
  ],
  "ec2.InstanceRequirements.LocalStorage": [
   "excluded",
   "included",
   "required"
  ],
  "ec2.InstanceRequirements.LocalStorageTypes": [
   "hdd",
   "ssd"
  ],
  "ec2.InstanceSecondaryInterface.InterfaceType": [
   "secondary"
  ],
  "ec2.InstanceSecondaryInterface.Status": [
   "available",
   "in-use"
  ],
  "ec2.InstanceSecondaryInterfaceAttachment.Status": [
   "attached",
   "attaching",
   "detached",
   "detaching"
  ],
  "ec2.InstanceState.Name": [
   "pending",
   "running",
   "shutting-down",
   "stopped",
   "stopping",
   "terminated"
  ],
  "ec2.LaunchPermission.Group": [
   "all"
  ],
  "ec2.LaunchTemplateCapacityReservationSpecificationResponse.CapacityReservationPreference": [
   "capacity-reservations-only",
   "none",
   "open"
  ],
  "ec2.LaunchTemplateCpuOptions.AmdSevSnp": [
   "disabled",
   "enabled"
  ],
  "ec2.LaunchTemplateCpuOptions.NestedVirtualization": [
   "disabled",
   "enabled"
  ],
  "ec2.LaunchTemplateEbsBlockDevice.VolumeType": [
   "gp2",
   "gp3",
   "io1",
   "io2",
   "sc1",
   "st1",
   "standard"
  ],
  "ec2.LaunchTemplateInstanceMaintenanceOptions.AutoRecovery": [
   "default",
   "disabled"
  ],
  "ec2.LaunchTemplateInstanceMarketOptions.MarketType": [
   "capacity-block",
   "interruptible-capacity-reservation",
   "on-demand",
   "spot"
  ],
  "ec2.LaunchTemplateInstanceMetadataOptions.HttpEndpoint": [
   "disabled",
   "enabled"
  ],
  "ec2.LaunchTemplateInstanceMetadataOptions.HttpProtocolIpv6": [
   "disabled",
   "enabled"
  ],
  "ec2.LaunchTemplateInstanceMetadataOptions.HttpTokens": [
   "optional",
   "required"
  ],
  "ec2.LaunchTemplateInstanceMetadataOptions.InstanceMetadataTags": [
   "disabled",
   "enabled"
  ],
  "ec2.LaunchTemplateInstanceMetadataOptions.State": [
   "applied",
   "pending"
  ],
  "ec2.LaunchTemplateInstanceSecondaryInterfaceSpecification.InterfaceType": [
   "secondary"
  ],
  "ec2.LaunchTemplateNetworkPerformanceOptions.BandwidthWeighting": [
   "default",
   "ebs-1",
   "vpc-1"
  ],
  "ec2.LaunchTemplatePlacement.Tenancy": [
   "dedicated",
   "default",
   "host"
  ],
  "ec2.LaunchTemplatePrivateDnsNameOptions.HostnameType": [
   "ip-name",
   "resource-name"
  ],
  "ec2.LaunchTemplateSpotMarketOptions.InstanceInterruptionBehavior": [
   "hibernate",
   "stop",
   "terminate"
  ],
  "ec2.LaunchTemplateSpotMarketOptions.SpotInstanceType": [
   "one-time",
   "persistent"
  ],
  "ec2.LaunchTemplateTagSpecification.ResourceType": [
   "application-status-check",
   "capacity-block",
   "capacity-manager-data-export",
   "capacity-reservation",
   "capacity-reservation-cancellation-quote",
   "capacity-reservation-fleet",
   "capacity-reservation-modification-quote",
   "carrier-gateway",
   "client-vpn-endpoint",
   "coip-pool",
   "customer-gateway",
   "declarative-policies-report",
   "dedicated-host",
   "dhcp-options",
   "egress-only-internet-gateway",
   "elastic-gpu",
   "elastic-ip",
   "export-image-task",
   "export-instance-task",
   "fca-policy",
   "fleet",
   "fpga-image",
   "host-reservation",
   "image",
   "image-usage-report",
   "import-image-task",
   "import-snapshot-task",
   "instance",
   "instance-connect-endpoint",
   "instance-event-window",
   "internet-gateway",
   "ipam",
   "ipam-external-resource-verification-token",
   "ipam-internet-registry-association",
   "ipam-policy",
   "ipam-pool",
   "ipam-pool-allocation",
   "ipam-prefix-list-resolver",
   "ipam-prefix-list-resolver-target",
   "ipam-resource-discovery",
   "ipam-resource-discovery-association",
   "ipam-scope",
   "ipv4pool-ec2",
   "ipv6pool-ec2",
   "key-pair",
   "launch-template",
   "local-gateway",
   "local-gateway-route-table",
   "local-gateway-route-table-virtual-interface-group-association",
   "local-gateway-route-table-vpc-association",
   "local-gateway-virtual-interface",
   "local-gateway-virtual-interface-group",
   "mac-modification-task",
   "metric-category",
   "natgateway",
   "network-acl",
   "network-insights-access-scope",
   "network-insights-access-scope-analysis",
   "network-insights-analysis",
   "network-insights-path",
   "network-interface",
   "outpost-lag",
   "placement-group",
   "prefix-list",
   "replace-root-volume-task",
   "reserved-instances",
   "route-server",
   "route-server-endpoint",
   "route-server-peer",
   "route-table",
   "secondary-interface",
   "secondary-network",
   "secondary-subnet",
   "security-group",
   "security-group-rule",
   "service-link-virtual-interface",
   "snapshot",
   "spot-fleet-request",
   "spot-instances-request",
   "subnet",
   "subnet-cidr-reservation",
   "traffic-mirror-filter",
   "traffic-mirror-filter-rule",
   "traffic-mirror-session",
   "traffic-mirror-target",
   "transit-gateway",
   "transit-gateway-attachment",
   "transit-gateway-connect-peer",
   "transit-gateway-metering-policy",
   "transit-gateway-multicast-domain",
   "transit-gateway-policy-table",
   "transit-gateway-route-table",
   "transit-gateway-route-table-announcement",
   "verified-access-endpoint",
   "verified-access-endpoint-target",
   "verified-access-group",
   "verified-access-instance",
   "verified-access-policy",
   "verified-access-trust-provider",
   "volume",
   "vpc",
   "vpc-block-public-access-exclusion",
   "vpc-encryption-control",
   "vpc-endpoint",
   "vpc-endpoint-connection",
   "vpc-endpoint-connection-device-type",
   "vpc-endpoint-service",
   "vpc-endpoint-service-permission",
   "vpc-flow-log",
   "vpc-peering-connection",
   "vpn-concentrator",
   "vpn-connection",
   "vpn-connection-device-type",
   "vpn-gateway"
  ],
  "ec2.Monitoring.State": [
   "disabled",
   "disabling",
   "enabled",
   "pending"
  ],
  "ec2.Placement.Tenancy": [
   "dedicated",
   "default",
   "host"
  ],
  "ec2.PrivateDnsNameOptionsResponse.HostnameType": [
   "ip-name",
   "resource-name"
  ],
  "ec2.ProductCode.ProductCodeType": [
   "devpay",
   "marketplace"
  ],
  "ec2.ResponseLaunchTemplateData.InstanceInitiatedShutdownBehavior": [
   "stop",
   "terminate"
  ],
  "ec2.ResponseLaunchTemplateData.InstanceType": [
   "a1.2xlarge",
   "a1.4xlarge",
   "a1.large",
   "a1.medium",
   "a1.metal",
   "a1.xlarge",
   "c1.medium",
   "c1.xlarge",
   "c3.2xlarge",
   "c3.4xlarge",
   "c3.8xlarge",
   "c3.large",
   "c3.xlarge",
   "c4.2xlarge",
   "c4.4xlarge",
   "c4.8xlarge",
   "c4.large",
   "c4.xlarge",
   "c5.12xlarge",
   "c5.18xlarge",
   "c5.24xlarge",
   "c5.2xlarge",
   "c5.4xlarge",
   "c5.9xlarge",
   "c5.large",
   "c5.metal",
   "c5.xlarge",
   "c5a.12xlarge",
   "c5a.16xlarge",
   "c5a.24xlarge",
   "c5a.2xlarge",
   "c5a.4xlarge",
   "c5a.8xlarge",
   "c5a.large",
   "c5a.xlarge",
   "c5ad.12xlarge",
   "c5ad.16xlarge",
   "c5ad.24xlarge",
   "c5ad.2xlarge",
   "c5ad.4xlarge",
   "c5ad.8xlarge",
   "c5ad.large",
   "c5ad.xlarge",
   "c5d.12xlarge",
   "c5d.18xlarge",
   "c5d.24xlarge",
   "c5d.2xlarge",
   "c5d.4xlarge",
   "c5d.9xlarge",
   "c5d.large",
   "c5d.metal",
   "c5d.xlarge",
   "c5n.18xlarge",
   "c5n.2xlarge",
   "c5n.4xlarge",
   "c5n.9xlarge",
   "c5n.large",
   "c5n.metal",
   "c5n.xlarge",
   "c6a.12xlarge",
   "c6a.16xlarge",
   "c6a.24xlarge",
   "c6a.2xlarge",
   "c6a.32xlarge",
   "c6a.48xlarge",
   "c6a.4xlarge",
   "c6a.8xlarge",
   "c6a.large",
   "c6a.metal",
   "c6a.xlarge",
   "c6g.12xlarge",
   "c6g.16xlarge",
   "c6g.2xlarge",
   "c6g.4xlarge",
   "c6g.8xlarge",
   "c6g.large",
   "c6g.medium",
   "c6g.metal",
   "c6g.xlarge",
   "c6gd.12xlarge",
   "c6gd.16xlarge",
   "c6gd.2xlarge",
   "c6gd.4xlarge",
   "c6gd.8xlarge",
   "c6gd.large",
   "c6gd.medium",
   "c6gd.metal",
   "c6gd.xlarge",
   "c6gn.12xlarge",
   "c6gn.16xlarge",
   "c6gn.2xlarge",
   "c6gn.4xlarge",
   "c6gn.8xlarge",
   "c6gn.large",
   "c6gn.medium",
   "c6gn.xlarge",
   "c6i.12xlarge",
   "c6i.16xlarge",
   "c6i.24xlarge",
   "c6i.2xlarge",
   "c6i.32xlarge",
   "c6i.4xlarge",
   "c6i.8xlarge",
   "c6i.large",
   "c6i.metal",
   "c6i.xlarge",
   "c6id.12xlarge",
   "c6id.16xlarge",
   "c6id.24xlarge",
   "c6id.2xlarge",
   "c6id.32xlarge",
   "c6id.4xlarge",
   "c6id.8xlarge",
   "c6id.large",
   "c6id.metal",
   "c6id.xlarge",
   "c6in.12xlarge",
   "c6in.16xlarge",
   "c6in.24xlarge",
   "c6in.2xlarge",
   "c6in.32xlarge",
   "c6in.4xlarge",
   "c6in.8xlarge",
   "c6in.large",
   "c6in.metal",
   "c6in.xlarge",
   "c7a.12xlarge",
   "c7a.16xlarge",
   "c7a.24xlarge",
   "c7a.2xlarge",
   "c7a.32xlarge",
   "c7a.48xlarge",
   "c7a.4xlarge",
   "c7a.8xlarge",
   "c7a.large",
   "c7a.medium",
   "c7a.metal-48xl",
   "c7a.xlarge",
   "c7g.12xlarge",
   "c7g.16xlarge",
   "c7g.2xlarge",
   "c7g.4xlarge",
   "c7g.8xlarge",
   "c7g.large",
   "c7g.medium",
   "c7g.metal",
   "c7g.xlarge",
   "c7gd.12xlarge",
   "c7gd.16xlarge",
   "c7gd.2xlarge",
   "c7gd.4xlarge",
   "c7gd.8xlarge",
   "c7gd.large",
   "c7gd.medium",
   "c7gd.metal",
   "c7gd.xlarge",
   "c7gn.12xlarge",
   "c7gn.16xlarge",
   "c7gn.2xlarge",
   "c7gn.4xlarge",
   "c7gn.8xlarge",
   "c7gn.large",
   "c7gn.medium",
   "c7gn.metal",
   "c7gn.xlarge",
   "c7i-flex.12xlarge",
   "c7i-flex.16xlarge",
   "c7i-flex.2xlarge",
   "c7i-flex.4xlarge",
   "c7i-flex.8xlarge",
   "c7i-flex.large",
   "c7i-flex.xlarge",
   "c7i.12xlarge",
   "c7i.16xlarge",
   "c7i.24xlarge",
   "c7i.2xlarge",
   "c7i.48xlarge",
   "c7i.4xlarge",
   "c7i.8xlarge",
   "c7i.large",
   "c7i.metal-24xl",
   "c7i.metal-48xl",
   "c7i.xlarge",
   "c8a.12xlarge",
   "c8a.16xlarge",
   "c8a.24xlarge",
   "c8a.2xlarge",
   "c8a.48xlarge",
   "c8a.4xlarge",
   "c8a.8xlarge",
   "c8a.large",
   "c8a.medium",
   "c8a.metal-24xl",
   "c8a.metal-48xl",
   "c8a.xlarge",
   "c8g.12xlarge",
   "c8g.16xlarge",
   "c8g.24xlarge",
   "c8g.2xlarge",
   "c8g.48xlarge",
   "c8g.4xlarge",
   "c8g.8xlarge",
   "c8g.large",
   "c8g.medium",
   "c8g.metal-24xl",
   "c8g.metal-48xl",
   "c8g.xlarge",
   "c8gb.12xlarge",
   "c8gb.16xlarge",
   "c8gb.24xlarge",
   "c8gb.2xlarge",
   "c8gb.48xlarge",
   "c8gb.4xlarge",
   "c8gb.8xlarge",
   "c8gb.large",
   "c8gb.medium",
   "c8gb.metal-24xl",
   "c8gb.metal-48xl",
   "c8gb.xlarge",
   "c8gd.12xlarge",
   "c8gd.16xlarge",
   "c8gd.24xlarge",
   "c8gd.2xlarge",
   "c8gd.48xlarge",
   "c8gd.4xlarge",
   "c8gd.8xlarge",
   "c8gd.large",
   "c8gd.medium",
   "c8gd.metal-24xl",
   "c8gd.metal-48xl",
   "c8gd.xlarge",
   "c8gn.12xlarge",
   "c8gn.16xlarge",
   "c8gn.24xlarge",
   "c8gn.2xlarge",
   "c8gn.48xlarge",
   "c8gn.4xlarge",
   "c8gn.8xlarge",
   "c8gn.large",
   "c8gn.medium",
   "c8gn.metal-24xl",
   "c8gn.metal-48xl",
   "c8gn.xlarge",
   "c8i-flex.12xlarge",
   "c8i-flex.16xlarge",
   "c8i-flex.2xlarge",
   "c8i-flex.4xlarge",
   "c8i-flex.8xlarge",
   "c8i-flex.large",
   "c8i-flex.xlarge",
   "c8i.12xlarge",
   "c8i.16xlarge",
   "c8i.24xlarge",
   "c8i.2xlarge",
   "c8i.32xlarge",
   "c8i.48xlarge",
   "c8i.4xlarge",
   "c8i.8xlarge",
   "c8i.96xlarge",
   "c8i.large",
   "c8i.metal-48xl",
   "c8i.metal-96xl",
   "c8i.xlarge",
   "c8ib.12xlarge",
   "c8ib.16xlarge",
   "c8ib.24xlarge",
   "c8ib.2xlarge",
   "c8ib.32xlarge",
   "c8ib.48xlarge",
   "c8ib.4xlarge",
   "c8ib.8xlarge",
   "c8ib.96xlarge",
   "c8ib.large",
   "c8ib.metal-48xl",
   "c8ib.metal-96xl",
   "c8ib.xlarge",
   "c8id.12xlarge",
   "c8id.16xlarge",
   "c8id.24xlarge",
   "c8id.2xlarge",
   "c8id.32xlarge",
   "c8id.48xlarge",
   "c8id.4xlarge",
   "c8id.8xlarge",
   "c8id.96xlarge",
   "c8id.large",
   "c8id.metal-48xl",
   "c8id.metal-96xl",
   "c8id.xlarge",
   "c8in.12xlarge",
   "c8in.16xlarge",
   "c8in.24xlarge",
   "c8in.2xlarge",
   "c8in.32xlarge",
   "c8in.48xlarge",
   "c8in.4xlarge",
   "c8in.8xlarge",
   "c8in.96xlarge",
   "c8in.large",
   "c8in.metal-48xl",
   "c8in.metal-96xl",
   "c8in.xlarge",
   "c8ine.12xlarge",
   "c8ine.2xlarge",
   "c8ine.4xlarge",
   "c8ine.8xlarge",
   "c8ine.large",
   "c8ine.xlarge",
   "c9g.12xlarge",
   "c9g.16xlarge",
   "c9g.24xlarge",
   "c9g.2xlarge",
   "c9g.48xlarge",
   "c9g.4xlarge",
   "c9g.8xlarge",
   "c9g.large",
   "c9g.medium",
   "c9g.metal-48xl",
   "c9g.xlarge",
   "c9gd.12xlarge",
   "c9gd.16xlarge",
   "c9gd.24xlarge",
   "c9gd.2xlarge",
   "c9gd.48xlarge",
   "c9gd.4xlarge",
   "c9gd.8xlarge",
   "c9gd.large",
   "c9gd.medium",
   "c9gd.metal-48xl",
   "c9gd.xlarge",
   "cc1.4xlarge",
   "cc2.8xlarge",
   "cg1.4xlarge",
   "cr1.8xlarge",
   "d2.2xlarge",
   "d2.4xlarge",
   "d2.8xlarge",
   "d2.xlarge",
   "d3.2xlarge",
   "d3.4xlarge",
   "d3.8xlarge",
   "d3.xlarge",
   "d3en.12xlarge",
   "d3en.2xlarge",
   "d3en.4xlarge",
   "d3en.6xlarge",
   "d3en.8xlarge",
   "d3en.xlarge",
   "dl1.24xlarge",
   "dl2q.24xlarge",
   "f1.16xlarge",
   "f1.2xlarge",
   "f1.4xlarge",
   "f2.12xlarge",
   "f2.48xlarge",
   "f2.6xlarge",
   "g2.2xlarge",
   "g2.8xlarge",
   "g3.16xlarge",
   "g3.4xlarge",
   "g3.8xlarge",
   "g3s.xlarge",
   "g4ad.16xlarge",
   "g4ad.2xlarge",
   "g4ad.4xlarge",
   "g4ad.8xlarge",
   "g4ad.xlarge",
   "g4dn.12xlarge",
   "g4dn.16xlarge",
   "g4dn.2xlarge",
   "g4dn.4xlarge",
   "g4dn.8xlarge",
   "g4dn.metal",
   "g4dn.xlarge",
   "g5.12xlarge",
   "g5.16xlarge",
   "g5.24xlarge",
   "g5.2xlarge",
   "g5.48xlarge",
   "g5.4xlarge",
   "g5.8xlarge",
   "g5.xlarge",
   "g5g.16xlarge",
   "g5g.2xlarge",
   "g5g.4xlarge",
   "g5g.8xlarge",
   "g5g.metal",
   "g5g.xlarge",
   "g6.12xlarge",
   "g6.16xlarge",
   "g6.24xlarge",
   "g6.2xlarge",
   "g6.48xlarge",
   "g6.4xlarge",
   "g6.8xlarge",
   "g6.xlarge",
   "g6e.12xlarge",
   "g6e.16xlarge",
   "g6e.24xlarge",
   "g6e.2xlarge",
   "g6e.48xlarge",
   "g6e.4xlarge",
   "g6e.8xlarge",
   "g6e.xlarge",
   "g6f.2xlarge",
   "g6f.4xlarge",
   "g6f.large",
   "g6f.xlarge",
   "g7.12xlarge",
   "g7.24xlarge",
   "g7.2xlarge",
   "g7.48xlarge",
   "g7.4xlarge",
   "g7.8xlarge",
   "g7e.12xlarge",
   "g7e.24xlarge",
   "g7e.2xlarge",
   "g7e.48xlarge",
   "g7e.4xlarge",
   "g7e.8xlarge",
   "gr6.4xlarge",
   "gr6.8xlarge",
   "gr6f.4xlarge",
   "h1.16xlarge",
   "h1.2xlarge",
   "h1.4xlarge",
   "h1.8xlarge",
   "hi1.4xlarge",
   "hpc6a.48xlarge",
   "hpc6id.32xlarge",
   "hpc7a.12xlarge",
   "hpc7a.24xlarge",
   "hpc7a.48xlarge",
   "hpc7a.96xlarge",
   "hpc7g.16xlarge",
   "hpc7g.4xlarge",
   "hpc7g.8xlarge",
   "hpc8a.96xlarge",
   "hs1.8xlarge",
   "i2.2xlarge",
   "i2.4xlarge",
   "i2.8xlarge",
   "i2.xlarge",
   "i3.16xlarge",
   "i3.2xlarge",
   "i3.4xlarge",
   "i3.8xlarge",
   "i3.large",
   "i3.metal",
   "i3.xlarge",
   "i3en.12xlarge",
   "i3en.24xlarge",
   "i3en.2xlarge",
   "i3en.3xlarge",
   "i3en.6xlarge",
   "i3en.large",
   "i3en.metal",
   "i3en.xlarge",
   "i4g.16xlarge",
   "i4g.2xlarge",
   "i4g.4xlarge",
   "i4g.8xlarge",
   "i4g.large",
   "i4g.xlarge",
   "i4i.12xlarge",
   "i4i.16xlarge",
   "i4i.24xlarge",
   "i4i.2xlarge",
   "i4i.32xlarge",
   "i4i.4xlarge",
   "i4i.8xlarge",
   "i4i.large",
   "i4i.metal",
   "i4i.xlarge",
   "i7i.12xlarge",
   "i7i.16xlarge",
   "i7i.24xlarge",
   "i7i.2xlarge",
   "i7i.48xlarge",
   "i7i.4xlarge",
   "i7i.8xlarge",
   "i7i.large",
   "i7i.metal-24xl",
   "i7i.metal-48xl",
   "i7i.xlarge",
   "i7ie.12xlarge",
   "i7ie.18xlarge",
   "i7ie.24xlarge",
   "i7ie.2xlarge",
   "i7ie.3xlarge",
   "i7ie.48xlarge",
   "i7ie.6xlarge",
   "i7ie.large",
   "i7ie.metal-24xl",
   "i7ie.metal-48xl",
   "i7ie.xlarge",
   "i8g.12xlarge",
   "i8g.16xlarge",
   "i8g.24xlarge",
   "i8g.2xlarge",
   "i8g.48xlarge",
   "i8g.4xlarge",
   "i8g.8xlarge",
   "i8g.large",
   "i8g.metal-24xl",
   "i8g.metal-48xl",
   "i8g.xlarge",
   "i8ge.12xlarge",
   "i8ge.18xlarge",
   "i8ge.24xlarge",
   "i8ge.2xlarge",
   "i8ge.3xlarge",
   "i8ge.48xlarge",
   "i8ge.6xlarge",
   "i8ge.large",
   "i8ge.metal-24xl",
   "i8ge.metal-48xl",
   "i8ge.xlarge",
   "im4gn.16xlarge",
   "im4gn.2xlarge",
   "im4gn.4xlarge",
   "im4gn.8xlarge",
   "im4gn.large",
   "im4gn.xlarge",
   "inf1.24xlarge",
   "inf1.2xlarge",
   "inf1.6xlarge",
   "inf1.xlarge",
   "inf2.24xlarge",
   "inf2.48xlarge",
   "inf2.8xlarge",
   "inf2.xlarge",
   "is4gen.2xlarge",
   "is4gen.4xlarge",
   "is4gen.8xlarge",
   "is4gen.large",
   "is4gen.medium",
   "is4gen.xlarge",
   "m1.large",
   "m1.medium",
   "m1.small",
   "m1.xlarge",
   "m2.2xlarge",
   "m2.4xlarge",
   "m2.xlarge",
   "m3.2xlarge",
   "m3.large",
   "m3.medium",
   "m3.xlarge",
   "m4.10xlarge",
   "m4.16xlarge",
   "m4.2xlarge",
   "m4.4xlarge",
   "m4.large",
   "m4.xlarge",
   "m5.12xlarge",
   "m5.16xlarge",
   "m5.24xlarge",
   "m5.2xlarge",
   "m5.4xlarge",
   "m5.8xlarge",
   "m5.large",
   "m5.metal",
   "m5.xlarge",
   "m5a.12xlarge",
   "m5a.16xlarge",
   "m5a.24xlarge",
   "m5a.2xlarge",
   "m5a.4xlarge",
   "m5a.8xlarge",
   "m5a.large",
   "m5a.xlarge",
   "m5ad.12xlarge",
   "m5ad.16xlarge",
   "m5ad.24xlarge",
   "m5ad.2xlarge",
   "m5ad.4xlarge",
   "m5ad.8xlarge",
   "m5ad.large",
   "m5ad.xlarge",
   "m5d.12xlarge",
   "m5d.16xlarge",
   "m5d.24xlarge",
   "m5d.2xlarge",
   "m5d.4xlarge",
   "m5d.8xlarge",
   "m5d.large",
   "m5d.metal",
   "m5d.xlarge",
   "m5dn.12xlarge",
   "m5dn.16xlarge",
   "m5dn.24xlarge",
   "m5dn.2xlarge",
   "m5dn.4xlarge",
   "m5dn.8xlarge",
   "m5dn.large",
   "m5dn.metal",
   "m5dn.xlarge",
   "m5n.12xlarge",
   "m5n.16xlarge",
   "m5n.24xlarge",
   "m5n.2xlarge",
   "m5n.4xlarge",
   "m5n.8xlarge",
   "m5n.large",
   "m5n.metal",
   "m5n.xlarge",
   "m5zn.12xlarge",
   "m5zn.2xlarge",
   "m5zn.3xlarge",
   "m5zn.6xlarge",
   "m5zn.large",
   "m5zn.metal",
   "m5zn.xlarge",
   "m6a.12xlarge",
   "m6a.16xlarge",
   "m6a.24xlarge",
   "m6a.2xlarge",
   "m6a.32xlarge",
   "m6a.48xlarge",
   "m6a.4xlarge",
   "m6a.8xlarge",
   "m6a.large",
   "m6a.metal",
   "m6a.xlarge",
   "m6g.12xlarge",
   "m6g.16xlarge",
   "m6g.2xlarge",
   "m6g.4xlarge",
   "m6g.8xlarge",
   "m6g.large",
   "m6g.medium",
   "m6g.metal",
   "m6g.xlarge",
   "m6gd.12xlarge",
   "m6gd.16xlarge",
   "m6gd.2xlarge",
   "m6gd.4xlarge",
   "m6gd.8xlarge",
   "m6gd.large",
   "m6gd.medium",
   "m6gd.metal",
   "m6gd.xlarge",
   "m6i.12xlarge",
   "m6i.16xlarge",
   "m6i.24xlarge",
   "m6i.2xlarge",
   "m6i.32xlarge",
   "m6i.4xlarge",
   "m6i.8xlarge",
   "m6i.large",
   "m6i.metal",
   "m6i.xlarge",
   "m6id.12xlarge",
   "m6id.16xlarge",
   "m6id.24xlarge",
   "m6id.2xlarge",
   "m6id.32xlarge",
   "m6id.4xlarge",
   "m6id.8xlarge",
   "m6id.large",
   "m6id.metal",
   "m6id.xlarge",
   "m6idn.12xlarge",
   "m6idn.16xlarge",
   "m6idn.24xlarge",
   "m6idn.2xlarge",
   "m6idn.32xlarge",
   "m6idn.4xlarge",
   "m6idn.8xlarge",
   "m6idn.large",
   "m6idn.metal",
   "m6idn.xlarge",
   "m6in.12xlarge",
   "m6in.16xlarge",
   "m6in.24xlarge",
   "m6in.2xlarge",
   "m6in.32xlarge",
   "m6in.4xlarge",
   "m6in.8xlarge",
   "m6in.large",
   "m6in.metal",
   "m6in.xlarge",
   "m7a.12xlarge",
   "m7a.16xlarge",
   "m7a.24xlarge",
   "m7a.2xlarge",
   "m7a.32xlarge",
   "m7a.48xlarge",
   "m7a.4xlarge",
   "m7a.8xlarge",
   "m7a.large",
   "m7a.medium",
   "m7a.metal-48xl",
   "m7a.xlarge",
   "m7g.12xlarge",
   "m7g.16xlarge",
   "m7g.2xlarge",
   "m7g.4xlarge",
   "m7g.8xlarge",
   "m7g.large",
   "m7g.medium",
   "m7g.metal",
   "m7g.xlarge",
   "m7gd.12xlarge",
   "m7gd.16xlarge",
   "m7gd.2xlarge",
   "m7gd.4xlarge",
   "m7gd.8xlarge",
   "m7gd.large",
   "m7gd.medium",
   "m7gd.metal",
   "m7gd.xlarge",
   "m7i-flex.12xlarge",
   "m7i-flex.16xlarge",
   "m7i-flex.2xlarge",
   "m7i-flex.4xlarge",
   "m7i-flex.8xlarge",
   "m7i-flex.large",
   "m7i-flex.xlarge",
   "m7i.12xlarge",
   "m7i.16xlarge",
   "m7i.24xlarge",
   "m7i.2xlarge",
   "m7i.48xlarge",
   "m7i.4xlarge",
   "m7i.8xlarge",
   "m7i.large",
   "m7i.metal-24xl",
   "m7i.metal-48xl",
   "m7i.xlarge",
   "m8a.12xlarge",
   "m8a.16xlarge",
   "m8a.24xlarge",
   "m8a.2xlarge",
   "m8a.48xlarge",
   "m8a.4xlarge",
   "m8a.8xlarge",
   "m8a.large",
   "m8a.medium",
   "m8a.metal-24xl",
   "m8a.metal-48xl",
   "m8a.xlarge",
   "m8azn.12xlarge",
   "m8azn.24xlarge",
   "m8azn.3xlarge",
   "m8azn.6xlarge",
   "m8azn.large",
   "m8azn.medium",
   "m8azn.metal-12xl",
   "m8azn.metal-24xl",
   "m8azn.xlarge",
   "m8g.12xlarge",
   "m8g.16xlarge",
   "m8g.24xlarge",
   "m8g.2xlarge",
   "m8g.48xlarge",
   "m8g.4xlarge",
   "m8g.8xlarge",
   "m8g.large",
   "m8g.medium",
   "m8g.metal-24xl",
   "m8g.metal-48xl",
   "m8g.xlarge",
   "m8gb.12xlarge",
   "m8gb.16xlarge",
   "m8gb.24xlarge",
   "m8gb.2xlarge",
   "m8gb.48xlarge",
   "m8gb.4xlarge",
   "m8gb.8xlarge",
   "m8gb.large",
   "m8gb.medium",
   "m8gb.metal-24xl",
   "m8gb.metal-48xl",
   "m8gb.xlarge",
   "m8gd.12xlarge",
   "m8gd.16xlarge",
   "m8gd.24xlarge",
   "m8gd.2xlarge",
   "m8gd.48xlarge",
   "m8gd.4xlarge",
   "m8gd.8xlarge",
   "m8gd.large",
   "m8gd.medium",
   "m8gd.metal-24xl",
   "m8gd.metal-48xl",
   "m8gd.xlarge",
   "m8gn.12xlarge",
   "m8gn.16xlarge",
   "m8gn.24xlarge",
   "m8gn.2xlarge",
   "m8gn.48xlarge",
   "m8gn.4xlarge",
   "m8gn.8xlarge",
   "m8gn.large",
   "m8gn.medium",
   "m8gn.metal-24xl",
   "m8gn.metal-48xl",
   "m8gn.xlarge",
   "m8i-flex.12xlarge",
   "m8i-flex.16xlarge",
   "m8i-flex.2xlarge",
   "m8i-flex.4xlarge",
   "m8i-flex.8xlarge",
   "m8i-flex.large",
   "m8i-flex.xlarge",
   "m8i.12xlarge",
   "m8i.16xlarge",
   "m8i.24xlarge",
   "m8i.2xlarge",
   "m8i.32xlarge",
   "m8i.48xlarge",
   "m8i.4xlarge",
   "m8i.8xlarge",
   "m8i.96xlarge",
   "m8i.large",
   "m8i.metal-48xl",
   "m8i.metal-96xl",
   "m8i.xlarge",
   "m8ib.12xlarge",
   "m8ib.16xlarge",
   "m8ib.24xlarge",
   "m8ib.2xlarge",
   "m8ib.32xlarge",
   "m8ib.48xlarge",
   "m8ib.4xlarge",
   "m8ib.8xlarge",
   "m8ib.96xlarge",
   "m8ib.large",
   "m8ib.metal-48xl",
   "m8ib.metal-96xl",
   "m8ib.xlarge",
   "m8id.12xlarge",
   "m8id.16xlarge",
   "m8id.24xlarge",
   "m8id.2xlarge",
   "m8id.32xlarge",
   "m8id.48xlarge",
   "m8id.4xlarge",
   "m8id.8xlarge",
   "m8id.96xlarge",
   "m8id.large",
   "m8id.metal-48xl",
   "m8id.metal-96xl",
   "m8id.xlarge",
   "m8idb.12xlarge",
   "m8idb.16xlarge",
   "m8idb.24xlarge",
   "m8idb.2xlarge",
   "m8idb.32xlarge",
   "m8idb.48xlarge",
   "m8idb.4xlarge",
   "m8idb.8xlarge",
   "m8idb.96xlarge",
   "m8idb.large",
   "m8idb.metal-48xl",
   "m8idb.metal-96xl",
   "m8idb.xlarge",
   "m8idn.12xlarge",
   "m8idn.16xlarge",
   "m8idn.24xlarge",
   "m8idn.2xlarge",
   "m8idn.32xlarge",
   "m8idn.48xlarge",
   "m8idn.4xlarge",
   "m8idn.8xlarge",
   "m8idn.96xlarge",
   "m8idn.large",
   "m8idn.metal-48xl",
   "m8idn.metal-96xl",
   "m8idn.xlarge",
   "m8in.12xlarge",
   "m8in.16xlarge",
   "m8in.24xlarge",
   "m8in.2xlarge",
   "m8in.32xlarge",
   "m8in.48xlarge",
   "m8in.4xlarge",
   "m8in.8xlarge",
   "m8in.96xlarge",
   "m8in.large",
   "m8in.metal-48xl",
   "m8in.metal-96xl",
   "m8in.xlarge",
   "m8ine.12xlarge",
   "m8ine.2xlarge",
   "m8ine.4xlarge",
   "m8ine.8xlarge",
   "m8ine.large",
   "m8ine.xlarge",
   "m9g.12xlarge",
   "m9g.16xlarge",
   "m9g.24xlarge",
   "m9g.2xlarge",
   "m9g.48xlarge",
   "m9g.4xlarge",
   "m9g.8xlarge",
   "m9g.large",
   "m9g.medium",
   "m9g.metal-24xl",
   "m9g.metal-48xl",
   "m9g.xlarge",
   "m9gd.12xlarge",
   "m9gd.16xlarge",
   "m9gd.24xlarge",
   "m9gd.2xlarge",
   "m9gd.48xlarge",
   "m9gd.4xlarge",
   "m9gd.8xlarge",
   "m9gd.large",
   "m9gd.medium",
   "m9gd.metal-24xl",
   "m9gd.metal-48xl",
   "m9gd.xlarge",
   "mac-m3ultra.metal",
   "mac-m4.metal",
   "mac-m4max.metal",
   "mac-m4pro.metal",
   "mac1.metal",
   "mac2-m1ultra.metal",
   "mac2-m2.metal",
   "mac2-m2pro.metal",
   "mac2.metal",
   "p2.16xlarge",
   "p2.8xlarge",
   "p2.xlarge",
   "p3.16xlarge",
   "p3.2xlarge",
   "p3.8xlarge",
   "p3dn.24xlarge",
   "p4d.24xlarge",
   "p4de.24xlarge",
   "p5.48xlarge",
   "p5.4xlarge",
   "p5e.48xlarge",
   "p5en.48xlarge",
   "p6-b200.48xlarge",
   "p6-b300.48xlarge",
   "p6e-gb200.36xlarge",
   "r3.2xlarge",
   "r3.4xlarge",
   "r3.8xlarge",
   "r3.large",
   "r3.xlarge",
   "r4.16xlarge",
   "r4.2xlarge",
   "r4.4xlarge",
   "r4.8xlarge",
   "r4.large",
   "r4.xlarge",
   "r5.12xlarge",
   "r5.16xlarge",
   "r5.24xlarge",
   "r5.2xlarge",
   "r5.4xlarge",
   "r5.8xlarge",
   "r5.large",
   "r5.metal",
   "r5.xlarge",
   "r5a.12xlarge",
   "r5a.16xlarge",
   "r5a.24xlarge",
   "r5a.2xlarge",
   "r5a.4xlarge",
   "r5a.8xlarge",
   "r5a.large",
   "r5a.xlarge",
   "r5ad.12xlarge",
   "r5ad.16xlarge",
   "r5ad.24xlarge",
   "r5ad.2xlarge",
   "r5ad.4xlarge",
   "r5ad.8xlarge",
   "r5ad.large",
   "r5ad.xlarge",
   "r5b.12xlarge",
   "r5b.16xlarge",
   "r5b.24xlarge",
   "r5b.2xlarge",
   "r5b.4xlarge",
   "r5b.8xlarge",
   "r5b.large",
   "r5b.metal",
   "r5b.xlarge",
   "r5d.12xlarge",
   "r5d.16xlarge",
   "r5d.24xlarge",
   "r5d.2xlarge",
   "r5d.4xlarge",
   "r5d.8xlarge",
   "r5d.large",
   "r5d.metal",
   "r5d.xlarge",
   "r5dn.12xlarge",
   "r5dn.16xlarge",
   "r5dn.24xlarge",
   "r5dn.2xlarge",
   "r5dn.4xlarge",
   "r5dn.8xlarge",
   "r5dn.large",
   "r5dn.metal",
   "r5dn.xlarge",
   "r5n.12xlarge",
   "r5n.16xlarge",
   "r5n.24xlarge",
   "r5n.2xlarge",
   "r5n.4xlarge",
   "r5n.8xlarge",
   "r5n.large",
   "r5n.metal",
   "r5n.xlarge",
   "r6a.12xlarge",
   "r6a.16xlarge",
   "r6a.24xlarge",
   "r6a.2xlarge",
   "r6a.32xlarge",
   "r6a.48xlarge",
   "r6a.4xlarge",
   "r6a.8xlarge",
   "r6a.large",
   "r6a.metal",
   "r6a.xlarge",
   "r6g.12xlarge",
   "r6g.16xlarge",
   "r6g.2xlarge",
   "r6g.4xlarge",
   "r6g.8xlarge",
   "r6g.large",
   "r6g.medium",
   "r6g.metal",
   "r6g.xlarge",
   "r6gd.12xlarge",
   "r6gd.16xlarge",
   "r6gd.2xlarge",
   "r6gd.4xlarge",
   "r6gd.8xlarge",
   "r6gd.large",
   "r6gd.medium",
   "r6gd.metal",
   "r6gd.xlarge",
   "r6i.12xlarge",
   "r6i.16xlarge",
   "r6i.24xlarge",
   "r6i.2xlarge",
   "r6i.32xlarge",
   "r6i.4xlarge",
   "r6i.8xlarge",
   "r6i.large",
   "r6i.metal",
   "r6i.xlarge",
   "r6id.12xlarge",
   "r6id.16xlarge",
   "r6id.24xlarge",
   "r6id.2xlarge",
   "r6id.32xlarge",
   "r6id.4xlarge",
   "r6id.8xlarge",
   "r6id.large",
   "r6id.metal",
   "r6id.xlarge",
   "r6idn.12xlarge",
   "r6idn.16xlarge",
   "r6idn.24xlarge",
   "r6idn.2xlarge",
   "r6idn.32xlarge",
   "r6idn.4xlarge",
   "r6idn.8xlarge",
   "r6idn.large",
   "r6idn.metal",
   "r6idn.xlarge",
   "r6in.12xlarge",
   "r6in.16xlarge",
   "r6in.24xlarge",
   "r6in.2xlarge",
   "r6in.32xlarge",
   "r6in.4xlarge",
   "r6in.8xlarge",
   "r6in.large",
   "r6in.metal",
   "r6in.xlarge",
   "r7a.12xlarge",
   "r7a.16xlarge",
   "r7a.24xlarge",
   "r7a.2xlarge",
   "r7a.32xlarge",
   "r7a.48xlarge",
   "r7a.4xlarge",
   "r7a.8xlarge",
   "r7a.large",
   "r7a.medium",
   "r7a.metal-48xl",
   "r7a.xlarge",
   "r7g.12xlarge",
   "r7g.16xlarge",
   "r7g.2xlarge",
   "r7g.4xlarge",
   "r7g.8xlarge",
   "r7g.large",
   "r7g.medium",
   "r7g.metal",
   "r7g.xlarge",
   "r7gd.12xlarge",
   "r7gd.16xlarge",
   "r7gd.2xlarge",
   "r7gd.4xlarge",
   "r7gd.8xlarge",
   "r7gd.large",
   "r7gd.medium",
   "r7gd.metal",
   "r7gd.xlarge",
   "r7i.12xlarge",
   "r7i.16xlarge",
   "r7i.24xlarge",
   "r7i.2xlarge",
   "r7i.48xlarge",
   "r7i.4xlarge",
   "r7i.8xlarge",
   "r7i.large",
   "r7i.metal-24xl",
   "r7i.metal-48xl",
   "r7i.xlarge",
   "r7iz.12xlarge",
   "r7iz.16xlarge",
   "r7iz.2xlarge",
   "r7iz.32xlarge",
   "r7iz.4xlarge",
   "r7iz.8xlarge",
   "r7iz.large",
   "r7iz.metal-16xl",
   "r7iz.metal-32xl",
   "r7iz.xlarge",
   "r8a.12xlarge",
   "r8a.16xlarge",
   "r8a.24xlarge",
   "r8a.2xlarge",
   "r8a.48xlarge",
   "r8a.4xlarge",
   "r8a.8xlarge",
   "r8a.large",
   "r8a.medium",
   "r8a.metal-24xl",
   "r8a.metal-48xl",
   "r8a.xlarge",
   "r8g.12xlarge",
   "r8g.16xlarge",
   "r8g.24xlarge",
   "r8g.2xlarge",
   "r8g.48xlarge",
   "r8g.4xlarge",
   "r8g.8xlarge",
   "r8g.large",
   "r8g.medium",
   "r8g.metal-24xl",
   "r8g.metal-48xl",
   "r8g.xlarge",
   "r8gb.12xlarge",
   "r8gb.16xlarge",
   "r8gb.24xlarge",
   "r8gb.2xlarge",
   "r8gb.48xlarge",
   "r8gb.4xlarge",
   "r8gb.8xlarge",
   "r8gb.large",
   "r8gb.medium",
   "r8gb.metal-24xl",
   "r8gb.metal-48xl",
   "r8gb.xlarge",
   "r8gd.12xlarge",
   "r8gd.16xlarge",
   "r8gd.24xlarge",
   "r8gd.2xlarge",
   "r8gd.48xlarge",
   "r8gd.4xlarge",
   "r8gd.8xlarge",
   "r8gd.large",
   "r8gd.medium",
   "r8gd.metal-24xl",
   "r8gd.metal-48xl",
   "r8gd.xlarge",
   "r8gn.12xlarge",
   "r8gn.16xlarge",
   "r8gn.24xlarge",
   "r8gn.2xlarge",
   "r8gn.48xlarge",
   "r8gn.4xlarge",
   "r8gn.8xlarge",
   "r8gn.large",
   "r8gn.medium",
   "r8gn.metal-24xl",
   "r8gn.metal-48xl",
   "r8gn.xlarge",
   "r8i-flex.12xlarge",
   "r8i-flex.16xlarge",
   "r8i-flex.2xlarge",
   "r8i-flex.4xlarge",
   "r8i-flex.8xlarge",
   "r8i-flex.large",
   "r8i-flex.xlarge",
   "r8i.12xlarge",
   "r8i.16xlarge",
   "r8i.24xlarge",
   "r8i.2xlarge",
   "r8i.32xlarge",
   "r8i.48xlarge",
   "r8i.4xlarge",
   "r8i.8xlarge",
   "r8i.96xlarge",
   "r8i.large",
   "r8i.metal-48xl",
   "r8i.metal-96xl",
   "r8i.xlarge",
   "r8ib.12xlarge",
   "r8ib.16xlarge",
   "r8ib.24xlarge",
   "r8ib.2xlarge",
   "r8ib.32xlarge",
   "r8ib.48xlarge",
   "r8ib.4xlarge",
   "r8ib.8xlarge",
   "r8ib.96xlarge",
   "r8ib.large",
   "r8ib.metal-48xl",
   "r8ib.metal-96xl",
   "r8ib.xlarge",
   "r8id.12xlarge",
   "r8id.16xlarge",
   "r8id.24xlarge",
   "r8id.2xlarge",
   "r8id.32xlarge",
   "r8id.48xlarge",
   "r8id.4xlarge",
   "r8id.8xlarge",
   "r8id.96xlarge",
   "r8id.large",
   "r8id.metal-48xl",
   "r8id.metal-96xl",
   "r8id.xlarge",
   "r8idb.12xlarge",
   "r8idb.16xlarge",
   "r8idb.24xlarge",
   "r8idb.2xlarge",
   "r8idb.32xlarge",
   "r8idb.48xlarge",
   "r8idb.4xlarge",
   "r8idb.8xlarge",
   "r8idb.96xlarge",
   "r8idb.large",
   "r8idb.metal-48xl",
   "r8idb.metal-96xl",
   "r8idb.xlarge",
   "r8idn.12xlarge",
   "r8idn.16xlarge",
   "r8idn.24xlarge",
   "r8idn.2xlarge",
   "r8idn.32xlarge",
   "r8idn.48xlarge",
   "r8idn.4xlarge",
   "r8idn.8xlarge",
   "r8idn.96xlarge",
   "r8idn.large",
   "r8idn.metal-48xl",
   "r8idn.metal-96xl",
   "r8idn.xlarge",
   "r8in.12xlarge",
   "r8in.16xlarge",
   "r8in.24xlarge",
   "r8in.2xlarge",
   "r8in.32xlarge",
   "r8in.48xlarge",
   "r8in.4xlarge",
   "r8in.8xlarge",
   "r8in.96xlarge",
   "r8in.large",
   "r8in.metal-48xl",
   "r8in.metal-96xl",
   "r8in.xlarge",
   "r9g.12xlarge",
   "r9g.16xlarge",
   "r9g.24xlarge",
   "r9g.2xlarge",
   "r9g.48xlarge",
   "r9g.4xlarge",
   "r9g.8xlarge",
   "r9g.large",
   "r9g.medium",
   "r9g.metal-48xl",
   "r9g.xlarge",
   "r9gd.12xlarge",
   "r9gd.16xlarge",
   "r9gd.24xlarge",
   "r9gd.2xlarge",
   "r9gd.48xlarge",
   "r9gd.4xlarge",
   "r9gd.8xlarge",
   "r9gd.large",
   "r9gd.medium",
   "r9gd.metal-48xl",
   "r9gd.xlarge",
   "t1.micro",
   "t2.2xlarge",
   "t2.large",
   "t2.medium",
   "t2.micro",
   "t2.nano",
   "t2.small",
   "t2.xlarge",
   "t3.2xlarge",
   "t3.large",
   "t3.medium",
   "t3.micro",
   "t3.nano",
   "t3.small",
   "t3.xlarge",
   "t3a.2xlarge",
   "t3a.large",
   "t3a.medium",
   "t3a.micro",
   "t3a.nano",
   "t3a.small",
   "t3a.xlarge",
   "t4g.2xlarge",
   "t4g.large",
   "t4g.medium",
   "t4g.micro",
   "t4g.nano",
   "t4g.small",
   "t4g.xlarge",
   "t8i.medium",
   "t8i.micro",
   "t8i.nano",
   "t8i.small",
   "trn1.2xlarge",
   "trn1.32xlarge",
   "trn1n.32xlarge",
   "trn2.3xlarge",
   "trn2.48xlarge",
   "trn2u.48xlarge",
   "u-12tb1.112xlarge",
   "u-12tb1.metal",
   "u-18tb1.112xlarge",
   "u-18tb1.metal",
   "u-24tb1.112xlarge",
   "u-24tb1.metal",
   "u-3tb1.56xlarge",
   "u-6tb1.112xlarge",
   "u-6tb1.56xlarge",
   "u-6tb1.metal",
   "u-9tb1.112xlarge",
   "u-9tb1.metal",
   "u7i-12tb.224xlarge",
   "u7i-6tb.112xlarge",
   "u7i-8tb.112xlarge",
   "u7ib-12tb.224xlarge",
   "u7in-16tb.224xlarge",
   "u7in-24tb.224xlarge",
   "u7in-32tb.224xlarge",
   "u7inh-32tb.480xlarge",
   "vt1.24xlarge",
   "vt1.3xlarge",
   "vt1.6xlarge",
   "x1.16xlarge",
   "x1.32xlarge",
   "x1e.16xlarge",
   "x1e.2xlarge",
   "x1e.32xlarge",
   "x1e.4xlarge",
   "x1e.8xlarge",
   "x1e.xlarge",
   "x2gd.12xlarge",
   "x2gd.16xlarge",
   "x2gd.2xlarge",
   "x2gd.4xlarge",
   "x2gd.8xlarge",
   "x2gd.large",
   "x2gd.medium",
   "x2gd.metal",
   "x2gd.xlarge",
   "x2idn.16xlarge",
   "x2idn.24xlarge",
   "x2idn.32xlarge",
   "x2idn.metal",
   "x2iedn.16xlarge",
   "x2iedn.24xlarge",
   "x2iedn.2xlarge",
   "x2iedn.32xlarge",
   "x2iedn.4xlarge",
   "x2iedn.8xlarge",
   "x2iedn.metal",
   "x2iedn.xlarge",
   "x2iezn.12xlarge",
   "x2iezn.2xlarge",
   "x2iezn.4xlarge",
   "x2iezn.6xlarge",
   "x2iezn.8xlarge",
   "x2iezn.metal",
   "x8aedz.12xlarge",
   "x8aedz.24xlarge",
   "x8aedz.3xlarge",
   "x8aedz.6xlarge",
   "x8aedz.large",
   "x8aedz.metal-12xl",
   "x8aedz.metal-24xl",
   "x8aedz.xlarge",
   "x8g.12xlarge",
   "x8g.16xlarge",
   "x8g.24xlarge",
   "x8g.2xlarge",
   "x8g.48xlarge",
   "x8g.4xlarge",
   "x8g.8xlarge",
   "x8g.large",
   "x8g.medium",
   "x8g.metal-24xl",
   "x8g.metal-48xl",
   "x8g.xlarge",
   "x8i.12xlarge",
   "x8i.16xlarge",
   "x8i.24xlarge",
   "x8i.2xlarge",
   "x8i.32xlarge",
   "x8i.48xlarge",
   "x8i.4xlarge",
   "x8i.64xlarge",
   "x8i.8xlarge",
   "x8i.96xlarge",
   "x8i.large",
   "x8i.metal-48xl",
   "x8i.metal-96xl",
   "x8i.xlarge",
   "z1d.12xlarge",
   "z1d.2xlarge",
   "z1d.3xlarge",
   "z1d.6xlarge",
   "z1d.large",
   "z1d.metal",
   "z1d.xlarge"
  ],
  "ec2.ScanResults.HighestFindingSeverityLabel": [
   "critical",
   "high",
   "informational",
   "low",
   "medium"
  ],
  "ec2.Snapshot.SseType": [
   "none",
   "sse-ebs",
   "sse-kms"
  ],
  "ec2.Snapshot.State": [
   "completed",
   "error",
   "pending",
   "recoverable",
   "recovering"
  ],
  "ec2.Snapshot.StorageTier": [
   "archive",
   "standard"
  ],
  "ec2.Snapshot.TransferType": [
   "standard",
   "time-based"
  ],
  "ec2.Volume.SseType": [
   "none",
   "sse-ebs",
   "sse-kms"
  ],
  "ec2.Volume.State": [
   "available",
   "creating",
   "deleted",
   "deleting",
   "error",
   "in-use"
  ],
  "ec2.Volume.VolumeType": [
   "gp2",
   "gp3",
   "io1",
   "io2",
   "sc1",
   "st1",
   "standard"
  ],
  "ec2.VolumeAttachment.State": [
   "attached",
   "attaching",
   "busy",
   "detached",
   "detaching"
  ],
  "ecr.EncryptionConfiguration.encryptionType": [
   "AES256",
   "KMS",
   "KMS_DSSE"
  ],
  "ecr.EncryptionConfigurationForRepositoryCreationTemplate.encryptionType": [
   "AES256",
   "KMS",
   "KMS_DSSE"
  ],
  "ecr.ImageTagMutabilityExclusionFilter.filterType": [
   "WILDCARD"
  ],
  "ecr.Repository.imageTagMutability": [
   "IMMUTABLE",
   "IMMUTABLE_WITH_EXCLUSION",
   "MUTABLE",
   "MUTABLE_WITH_EXCLUSION"
  ],
  "ecr.RepositoryCreationTemplate.appliedFor": [
   "CREATE_ON_PUSH",
   "PULL_THROUGH_CACHE",
   "REPLICATION"
  ],
  "ecr.RepositoryCreationTemplate.imageTagMutability": [
   "IMMUTABLE",
   "IMMUTABLE_WITH_EXCLUSION",
   "MUTABLE",
   "MUTABLE_WITH_EXCLUSION"
  ],
  "ecs.Attribute.targetType": [
   "container-instance"
  ],
  "ecs.AwsVpcConfiguration.assignPublicIp": [
   "DISABLED",
   "ENABLED"
  ],
  "ecs.ClusterSetting.name": [
   "containerInsights"
  ],
  "ecs.ContainerDefinition.versionConsistency": [
   "disabled",
   "enabled"
  ],
  "ecs.ContainerDependency.condition": [
   "COMPLETE",
   "HEALTHY",
   "START",
   "SUCCESS"
  ],
  "ecs.Deployment.launchType": [
   "EC2",
   "EXTERNAL",
   "FARGATE",
   "MANAGED_INSTANCES"
  ],
  "ecs.Deployment.rolloutState": [
   "COMPLETED",
   "FAILED",
   "IN_PROGRESS"
  ],
  "ecs.DeploymentConfiguration.strategy": [
   "BLUE_GREEN",
   "CANARY",
   "LINEAR",
   "ROLLING"
  ],
  "ecs.DeploymentController.type": [
   "CODE_DEPLOY",
   "ECS",
   "EXTERNAL"
  ],
  "ecs.DeploymentEarlySuccessCriteria.sourceServiceRevisionCleanup": [
   "BLOCKING",
   "DEFERRED"
  ],
  "ecs.DeploymentLifecycleHook.lifecycleStages": [
   "POST_PRODUCTION_TRAFFIC_SHIFT",
   "POST_SCALE_UP",
   "POST_TEST_TRAFFIC_SHIFT",
   "PRE_PRODUCTION_TRAFFIC_SHIFT",
   "PRE_SCALE_UP",
   "PRODUCTION_TRAFFIC_SHIFT",
   "RECONCILE_SERVICE",
   "TEST_TRAFFIC_SHIFT"
  ],
  "ecs.DeploymentLifecycleHook.targetType": [
   "AWS_LAMBDA",
   "PAUSE"
  ],
  "ecs.DeploymentLifecycleHookTimeoutConfiguration.action": [
   "CONTINUE",
   "ROLLBACK"
  ],
  "ecs.Device.permissions": [
   "mknod",
   "read",
   "write"
  ],
  "ecs.DockerVolumeConfiguration.scope": [
   "shared",
   "task"
  ],
  "ecs.EBSTagSpecification.propagateTags": [
   "NONE",
   "SERVICE",
   "TASK_DEFINITION"
  ],
  "ecs.EBSTagSpecification.resourceType": [
   "volume"
  ],
  "ecs.EFSAuthorizationConfig.iam": [
   "DISABLED",
   "ENABLED"
  ],
  "ecs.EFSVolumeConfiguration.transitEncryption": [
   "DISABLED",
   "ENABLED"
  ],
  "ecs.EnvironmentFile.type": [
   "s3"
  ],
  "ecs.ExecuteCommandConfiguration.logging": [
   "DEFAULT",
   "NONE",
   "OVERRIDE"
  ],
  "ecs.FirelensConfiguration.type": [
   "fluentbit",
   "fluentd"
  ],
  "ecs.LogConfiguration.logDriver": [
   "awsfirelens",
   "awslogs",
   "fluentd",
   "gelf",
   "journald",
   "json-file",
   "splunk",
   "syslog"
  ],
  "ecs.PlacementConstraint.type": [
   "distinctInstance",
   "memberOf"
  ],
  "ecs.PlacementStrategy.type": [
   "binpack",
   "random",
   "spread"
  ],
  "ecs.PortMapping.appProtocol": [
   "grpc",
   "http",
   "http2"
  ],
  "ecs.PortMapping.protocol": [
   "tcp",
   "udp"
  ],
  "ecs.ProxyConfiguration.type": [
   "APPMESH"
  ],
  "ecs.ResourceRequirement.type": [
   "GPU",
   "InferenceAccelerator",
   "NeuronDevice"
  ],
  "ecs.RuntimePlatform.cpuArchitecture": [
   "ARM64",
   "X86_64"
  ],
  "ecs.RuntimePlatform.operatingSystemFamily": [
   "LINUX",
   "WINDOWS_SERVER_2004_CORE",
   "WINDOWS_SERVER_2016_FULL",
   "WINDOWS_SERVER_2019_CORE",
   "WINDOWS_SERVER_2019_FULL",
   "WINDOWS_SERVER_2022_CORE",
   "WINDOWS_SERVER_2022_FULL",
   "WINDOWS_SERVER_2025_CORE",
   "WINDOWS_SERVER_2025_FULL",
   "WINDOWS_SERVER_20H2_CORE"
  ],
  "ecs.Scale.unit": [
   "PERCENT"
  ],
  "ecs.Service.availabilityZoneRebalancing": [
   "DISABLED",
   "ENABLED"
  ],
  "ecs.Service.launchType": [
   "EC2",
   "EXTERNAL",
   "FARGATE",
   "MANAGED_INSTANCES"
  ],
  "ecs.Service.propagateTags": [
   "NONE",
   "SERVICE",
   "TASK_DEFINITION"
  ],
  "ecs.Service.resourceManagementType": [
   "CUSTOMER",
   "ECS"
  ],
  "ecs.Service.schedulingStrategy": [
   "DAEMON",
   "REPLICA"
  ],
  "ecs.ServiceConnectAccessLogConfiguration.format": [
   "JSON",
   "TEXT"
  ],
  "ecs.ServiceConnectAccessLogConfiguration.includeQueryParameters": [
   "DISABLED",
   "ENABLED"
  ],
  "ecs.ServiceManagedEBSVolumeConfiguration.filesystemType": [
   "ext3",
   "ext4",
   "ntfs",
   "xfs"
  ],
  "ecs.TaskDefinition.compatibilities": [
   "EC2",
   "EXTERNAL",
   "FARGATE",
   "MANAGED_INSTANCES"
  ],
  "ecs.TaskDefinition.ipcMode": [
   "host",
   "none",
   "task"
  ],
  "ecs.TaskDefinition.networkMode": [
   "awsvpc",
   "bridge",
   "host",
   "none"
  ],
  "ecs.TaskDefinition.pidMode": [
   "host",
   "task"
  ],
  "ecs.TaskDefinition.requiresCompatibilities": [
   "EC2",
   "EXTERNAL",
   "FARGATE",
   "MANAGED_INSTANCES"
  ],
  "ecs.TaskDefinition.status": [
   "ACTIVE",
   "DELETE_IN_PROGRESS",
   "INACTIVE"
  ],
  "ecs.TaskDefinitionPlacementConstraint.type": [
   "memberOf"
  ],
  "ecs.TaskSet.launchType": [
   "EC2",
   "EXTERNAL",
   "FARGATE",
   "MANAGED_INSTANCES"
  ],
  "ecs.TaskSet.stabilityStatus": [
   "STABILIZING",
   "STEADY_STATE"
  ],
  "ecs.ThresholdConfiguration.type": [
   "BOUNDED_PERCENT",
   "COUNT",
   "UNBOUNDED_PERCENT"
  ],
  "ecs.Ulimit.name": [
   "core",
   "cpu",
   "data",
   "fsize",
   "locks",
   "memlock",
   "msgqueue",
   "nice",
   "nofile",
   "nproc",
   "rss",
   "rtprio",
   "rttime",
   "sigpending",
   "stack"
  ],
  "efs.FileSystemDescription.LifeCycleState": [
   "available",
   "creating",
   "deleted",
   "deleting",
   "error",
   "updating"
  ],
  "efs.FileSystemDescription.PerformanceMode": [
   "generalPurpose",
   "maxIO"
  ],
  "efs.FileSystemDescription.ThroughputMode": [
   "bursting",
   "elastic",
   "provisioned"
  ],
  "efs.FileSystemProtectionDescription.ReplicationOverwriteProtection": [
   "DISABLED",
   "ENABLED",
   "REPLICATING"
  ],
  "elasticache.CacheCluster.IpDiscovery": [
   "ipv4",
   "ipv6"
  ],
  "elasticache.CacheCluster.NetworkType": [
   "dual_stack",
   "ipv4",
   "ipv6"
  ],
  "elasticache.CacheCluster.TransitEncryptionMode": [
   "preferred",
   "required"
  ],
  "elasticache.LogDeliveryConfiguration.DestinationType": [
   "cloudwatch-logs",
   "kinesis-firehose"
  ],
  "elasticache.LogDeliveryConfiguration.LogFormat": [
   "json",
   "text"
  ],
  "elasticache.LogDeliveryConfiguration.LogType": [
   "engine-log",
   "slow-log"
  ],
  "elasticache.LogDeliveryConfiguration.Status": [
   "active",
   "disabling",
   "enabling",
   "error",
   "modifying"
  ],
  "elasticache.PendingLogDeliveryConfiguration.DestinationType": [
   "cloudwatch-logs",
   "kinesis-firehose"
  ],
  "elasticache.PendingLogDeliveryConfiguration.LogFormat": [
   "json",
   "text"
  ],
  "elasticache.PendingLogDeliveryConfiguration.LogType": [
   "engine-log",
   "slow-log"
  ],
  "elasticache.PendingModifiedValues.AuthTokenStatus": [
   "ROTATING",
   "SETTING"
  ],
  "elasticache.PendingModifiedValues.TransitEncryptionMode": [
   "preferred",
   "required"
  ],
  "elasticache.ReplicationGroup.AutomaticFailover": [
   "disabled",
   "disabling",
   "enabled",
   "enabling"
  ],
  "elasticache.ReplicationGroup.ClusterMode": [
   "compatible",
   "disabled",
   "enabled"
  ],
  "elasticache.ReplicationGroup.DataTiering": [
   "disabled",
   "enabled"
  ],
  "elasticache.ReplicationGroup.Durability": [
   "async",
   "default",
   "disabled",
   "sync"
  ],
  "elasticache.ReplicationGroup.EffectiveDurability": [
   "async",
   "disabled",
   "sync"
  ],
  "elasticache.ReplicationGroup.IpDiscovery": [
   "ipv4",
   "ipv6"
  ],
  "elasticache.ReplicationGroup.MultiAZ": [
   "disabled",
   "enabled"
  ],
  "elasticache.ReplicationGroup.NetworkType": [
   "dual_stack",
   "ipv4",
   "ipv6"
  ],
  "elasticache.ReplicationGroup.StorageEncryptionType": [
   "none",
   "sse-elasticache",
   "sse-kms"
  ],
  "elasticache.ReplicationGroup.TransitEncryptionMode": [
   "preferred",
   "required"
  ],
  "elasticache.ReplicationGroupPendingModifiedValues.AuthTokenStatus": [
   "ROTATING",
   "SETTING"
  ],
  "elasticache.ReplicationGroupPendingModifiedValues.AutomaticFailoverStatus": [
   "disabled",
   "enabled"
  ],
  "elasticache.ReplicationGroupPendingModifiedValues.ClusterMode": [
   "compatible",
   "disabled",
   "enabled"
  ],
  "elasticache.ReplicationGroupPendingModifiedValues.TransitEncryptionMode": [
   "preferred",
   "required"
  ],
  "eventbridge.AwsVpcConfiguration.AssignPublicIp": [
   "DISABLED",
   "ENABLED"
  ],
  "eventbridge.EcsParameters.LaunchType": [
   "EC2",
   "EXTERNAL",
   "FARGATE"
  ],
  "eventbridge.EcsParameters.PropagateTags": [
   "TASK_DEFINITION"
  ],
  "eventbridge.PlacementConstraint.type": [
   "distinctInstance",
   "memberOf"
  ],
  "eventbridge.PlacementStrategy.type": [
   "binpack",
   "random",
   "spread"
  ],
  "eventbridge.Rule.State": [
   "DISABLED",
   "ENABLED",
   "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"
  ],
  "firehose.AmazonOpenSearchServerlessDestinationDescription.S3BackupMode": [
   "AllDocuments",
   "FailedDocumentsOnly"
  ],
  "firehose.AmazonopensearchserviceDestinationDescription.IndexRotationPeriod": [
   "NoRotation",
   "OneDay",
   "OneHour",
   "OneMonth",
   "OneWeek"
  ],
  "firehose.AmazonopensearchserviceDestinationDescription.S3BackupMode": [
   "AllDocuments",
   "FailedDocumentsOnly"
  ],
  "firehose.AuthenticationConfiguration.Connectivity": [
   "PRIVATE",
   "PUBLIC"
  ],
  "firehose.DatabaseSnapshotInfo.RequestedBy": [
   "FIREHOSE",
   "USER"
  ],
  "firehose.DatabaseSnapshotInfo.Status": [
   "COMPLETE",
   "IN_PROGRESS",
   "SUSPENDED"
  ],
  "firehose.DatabaseSourceDescription.SSLMode": [
   "Disabled",
   "Enabled"
  ],
  "firehose.DatabaseSourceDescription.Type": [
   "MySQL",
   "PostgreSQL"
  ],
  "firehose.DeliveryStreamDescription.DeliveryStreamStatus": [
   "ACTIVE",
   "CREATING",
   "CREATING_FAILED",
   "DELETING",
   "DELETING_FAILED"
  ],
  "firehose.DeliveryStreamDescription.DeliveryStreamType": [
   "DatabaseAsSource",
   "DirectPut",
   "KinesisStreamAsSource",
   "MSKAsSource"
  ],
  "firehose.DeliveryStreamEncryptionConfiguration.KeyType": [
   "AWS_OWNED_CMK",
   "CUSTOMER_MANAGED_CMK"
  ],
  "firehose.DeliveryStreamEncryptionConfiguration.Status": [
   "DISABLED",
   "DISABLING",
   "DISABLING_FAILED",
   "ENABLED",
   "ENABLING",
   "ENABLING_FAILED"
  ],
  "firehose.DocumentIdOptions.DefaultDocumentIdFormat": [
   "FIREHOSE_DEFAULT",
   "NO_DOCUMENT_ID"
  ],
  "firehose.ElasticsearchDestinationDescription.IndexRotationPeriod": [
   "NoRotation",
   "OneDay",
   "OneHour",
   "OneMonth",
   "OneWeek"
  ],
  "firehose.ElasticsearchDestinationDescription.S3BackupMode": [
   "AllDocuments",
   "FailedDocumentsOnly"
  ],
  "firehose.EncryptionConfiguration.NoEncryptionConfig": [
   "NoEncryption"
  ],
  "firehose.ExtendedS3DestinationDescription.CompressionFormat": [
   "GZIP",
   "HADOOP_SNAPPY",
   "Snappy",
   "UNCOMPRESSED",
   "ZIP"
  ],
  "firehose.ExtendedS3DestinationDescription.S3BackupMode": [
   "Disabled",
   "Enabled"
  ],
  "firehose.FailureDescription.Type": [
   "CREATE_ENI_FAILED",
   "CREATE_KMS_GRANT_FAILED",
   "DELETE_ENI_FAILED",
   "DISABLED_KMS_KEY",
   "ENI_ACCESS_DENIED",
   "INVALID_KMS_KEY",
   "KMS_ACCESS_DENIED",
   "KMS_KEY_NOT_FOUND",
   "KMS_OPT_IN_REQUIRED",
   "RETIRE_KMS_GRANT_FAILED",
   "SECURITY_GROUP_ACCESS_DENIED",
   "SECURITY_GROUP_NOT_FOUND",
   "SUBNET_ACCESS_DENIED",
   "SUBNET_NOT_FOUND",
   "UNKNOWN_ERROR",
   "VPC_ENDPOINT_SERVICE_NAME_NOT_FOUND",
   "VPC_INTERFACE_ENDPOINT_SERVICE_ACCESS_DENIED"
  ],
  "firehose.HttpEndpointDestinationDescription.S3BackupMode": [
   "AllData",
   "FailedDataOnly"
  ],
  "firehose.HttpEndpointRequestConfiguration.ContentEncoding": [
   "GZIP",
   "NONE"
  ],
  "firehose.IcebergDestinationDescription.S3BackupMode": [
   "AllData",
   "FailedDataOnly"
  ],
  "firehose.OrcSerDe.Compression": [
   "NONE",
   "SNAPPY",
   "ZLIB"
  ],
  "firehose.OrcSerDe.FormatVersion": [
   "V0_11",
   "V0_12"
  ],
  "firehose.ParquetSerDe.Compression": [
   "GZIP",
   "SNAPPY",
   "UNCOMPRESSED"
  ],
  "firehose.ParquetSerDe.WriterVersion": [
   "V1",
   "V2"
  ],
  "firehose.Processor.Type": [
   "AppendDelimiterToRecord",
   "CloudWatchLogProcessing",
   "Decompression",
   "Lambda",
   "MetadataExtraction",
   "RecordDeAggregation"
  ],
  "firehose.ProcessorParameter.ParameterName": [
   "BufferIntervalInSeconds",
   "BufferSizeInMBs",
   "CompressionFormat",
   "DataMessageExtraction",
   "Delimiter",
   "JsonParsingEngine",
   "LambdaArn",
   "MetadataExtractionQuery",
   "NumberOfRetries",
   "RoleArn",
   "SubRecordType"
  ],
  "firehose.RedshiftDestinationDescription.S3BackupMode": [
   "Disabled",
   "Enabled"
  ],
  "firehose.S3DestinationDescription.CompressionFormat": [
   "GZIP",
   "HADOOP_SNAPPY",
   "Snappy",
   "UNCOMPRESSED",
   "ZIP"
  ],
  "firehose.SnowflakeDestinationDescription.DataLoadingOption": [
   "JSON_MAPPING",
   "VARIANT_CONTENT_AND_METADATA_MAPPING",
   "VARIANT_CONTENT_MAPPING"
  ],
  "firehose.SnowflakeDestinationDescription.S3BackupMode": [
   "AllData",
   "FailedDataOnly"
  ],
  "firehose.SplunkDestinationDescription.HECEndpointType": [
   "Event",
   "Raw"
  ],
  "firehose.SplunkDestinationDescription.S3BackupMode": [
   "AllEvents",
   "FailedEventsOnly"
  ],
  "glue.AuthenticationConfiguration.AuthenticationType": [
   "BASIC",
   "CUSTOM",
   "IAM",
   "OAUTH2"
  ],
  "glue.AutoUpgradeMetadata.Status": [
   "OBSERVING",
   "STOPPED",
   "UPGRADE_FAILED",
   "UPGRADE_SUCCEEDED",
   "UPGRADING",
   "WAITING_FOR_CONSENT"
  ],
  "glue.CloudWatchEncryption.CloudWatchEncryptionMode": [
   "DISABLED",
   "SSE-KMS"
  ],
  "glue.Connection.CompatibleComputeEnvironments": [
   "ATHENA",
   "PYTHON",
   "SPARK"
  ],
  "glue.Connection.ConnectionType": [
   "ADOBEANALYTICS",
   "ASANA",
   "AZURECOSMOS",
   "AZURESQL",
   "BIGQUERY",
   "BLACKBAUD",
   "BLACKBAUDRAISEREDGENXT",
   "CIRCLECI",
   "CLOUDERAHIVE",
   "CLOUDERAIMPALA",
   "CLOUDWATCH",
   "CLOUDWATCHMETRICS",
   "CMDB",
   "CUSTOM",
   "DATADOG",
   "DATALAKEGEN2",
   "DB2",
   "DB2AS400",
   "DOCUMENTDB",
   "DOCUSIGNMONITOR",
   "DOMO",
   "DYNAMODB",
   "DYNATRACE",
   "FACEBOOKADS",
   "FACEBOOKPAGEINSIGHTS",
   "FRESHDESK",
   "FRESHSALES",
   "GITLAB",
   "GOOGLEADS",
   "GOOGLEANALYTICS4",
   "GOOGLECLOUDSTORAGE",
   "GOOGLESEARCHCONSOLE",
   "GOOGLESHEETS",
   "HBASE",
   "HUBSPOT",
   "INSTAGRAMADS",
   "INTERCOM",
   "JDBC",
   "JIRACLOUD",
   "KAFKA",
   "KUSTOMER",
   "LINKEDIN",
   "MAILCHIMP",
   "MARKETO",
   "MARKETPLACE",
   "MICROSOFTDYNAMIC365FINANCEANDOPS",
   "MICROSOFTDYNAMICS365CRM",
   "MICROSOFTTEAMS",
   "MIXPANEL",
   "MONDAY",
   "MONGODB",
   "MYSQL",
   "NETSUITEERP",
   "NETWORK",
   "OKTA",
   "OPENSEARCH",
   "ORACLE",
   "PAYPAL",
   "PENDO",
   "PIPEDIVE",
   "PIPEDRIVE",
   "POSTGRESQL",
   "PRODUCTBOARD",
   "QUICKBOOKS",
   "SALESFORCE",
   "SALESFORCECOMMERCECLOUD",
   "SALESFORCEMARKETINGCLOUD",
   "SALESFORCEPARDOT",
   "SAPCONCUR",
   "SAPHANA",
   "SAPODATA",
   "SENDGRID",
   "SERVICENOW",
   "SFTP",
   "SLACK",
   "SMARTSHEET",
   "SNAPCHATADS",
   "SQLSERVER",
   "STRIPE",
   "SYNAPSE",
   "TERADATA",
   "TERADATANOS",
   "TIMESTREAM",
   "TPCDS",
   "TWILIO",
   "VERTICA",
   "VIEW_VALIDATION_ATHENA",
   "VIEW_VALIDATION_REDSHIFT",
   "WOOCOMMERCE",
   "ZENDESK",
   "ZOHOCRM",
   "ZOOM"
  ],
  "glue.Connection.Status": [
   "FAILED",
   "IN_PROGRESS",
   "READY"
  ],
  "glue.DataQualityEncryption.DataQualityEncryptionMode": [
   "DISABLED",
   "SSE-KMS"
  ],
  "glue.EncryptionAtRest.CatalogEncryptionMode": [
   "DISABLED",
   "SSE-KMS",
   "SSE-KMS-WITH-SERVICE-ROLE"
  ],
  "glue.Job.ExecutionClass": [
   "FLEX",
   "STANDARD"
  ],
  "glue.Job.JobMode": [
   "NOTEBOOK",
   "SCRIPT",
   "VISUAL"
  ],
  "glue.Job.WorkerType": [
   "G.025X",
   "G.12X",
   "G.16X",
   "G.1X",
   "G.2X",
   "G.4X",
   "G.8X",
   "R.1X",
   "R.2X",
   "R.4X",
   "R.8X",
   "Standard",
   "Z.2X"
  ],
  "glue.JobBookmarksEncryption.JobBookmarksEncryptionMode": [
   "CSE-KMS",
   "DISABLED"
  ],
  "glue.OAuth2Properties.OAuth2GrantType": [
   "AUTHORIZATION_CODE",
   "CLIENT_CREDENTIALS",
   "JWT_BEARER",
   "REFRESH_TOKEN"
  ],
  "glue.PrincipalPermissions.Permissions": [
   "ALL",
   "ALTER",
   "CREATE_DATABASE",
   "CREATE_TABLE",
   "DATA_LOCATION_ACCESS",
   "DELETE",
   "DROP",
   "INSERT",
   "SELECT"
  ],
  "glue.S3Encryption.S3EncryptionMode": [
   "DISABLED",
   "SSE-KMS",
   "SSE-S3"
  ],
  "iam.AttachedPermissionsBoundary.PermissionsBoundaryType": [
   "PermissionsBoundaryPolicy"
  ],
  "kafka.BrokerNodeGroupInfo.BrokerAZDistribution": [
   "DEFAULT"
  ],
  "kafka.Cluster.ClusterType": [
   "PROVISIONED",
   "SERVERLESS"
  ],
  "kafka.Cluster.State": [
   "ACTIVE",
   "CREATING",
   "DELETING",
   "FAILED",
   "HEALING",
   "MAINTENANCE",
   "REBOOTING_BROKER",
   "UPDATING"
  ],
  "kafka.ConnectivityInfo.NetworkType": [
   "DUAL",
   "IPV4"
  ],
  "kafka.EncryptionInTransit.ClientBroker": [
   "PLAINTEXT",
   "TLS",
   "TLS_PLAINTEXT"
  ],
  "kafka.Provisioned.CustomerActionStatus": [
   "ACTION_RECOMMENDED",
   "CRITICAL_ACTION_REQUIRED",
   "NONE"
  ],
  "kafka.Provisioned.EnhancedMonitoring": [
   "DEFAULT",
   "PER_BROKER",
   "PER_TOPIC_PER_BROKER",
   "PER_TOPIC_PER_PARTITION"
  ],
  "kafka.Provisioned.StorageMode": [
   "LOCAL",
   "TIERED"
  ],
  "kafka.Rebalancing.Status": [
   "ACTIVE",
   "PAUSED"
  ],
  "kafka.ServerlessConnectivityInfo.NetworkType": [
   "DUAL",
   "IPV4"
  ],
  "kinesis.EnhancedMetrics.ShardLevelMetrics": [
   "ALL",
   "IncomingBytes",
   "IncomingRecords",
   "IteratorAgeMilliseconds",
   "OutgoingBytes",
   "OutgoingRecords",
   "ReadProvisionedThroughputExceeded",
   "WriteProvisionedThroughputExceeded"
  ],
  "kinesis.StreamDescriptionSummary.EncryptionType": [
   "KMS",
   "NONE"
  ],
  "kinesis.StreamDescriptionSummary.RecordDistributionStrategy": [
   "AUTO",
   "USER_PARTITION_KEY"
  ],
  "kinesis.StreamDescriptionSummary.StreamStatus": [
   "ACTIVE",
   "CREATING",
   "DELETING",
   "UPDATING"
  ],
  "kinesis.StreamModeDetails.StreamMode": [
   "ON_DEMAND",
   "PROVISIONED"
  ],
  "kinesis.StreamSummary.StreamStatus": [
   "ACTIVE",
   "CREATING",
   "DELETING",
   "UPDATING"
  ],
  "kms.CustomKeyStoresListEntry.ConnectionErrorCode": [
   "CLUSTER_NOT_FOUND",
   "INSUFFICIENT_CLOUDHSM_HSMS",
   "INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET",
   "INTERNAL_ERROR",
   "INVALID_CREDENTIALS",
   "NETWORK_ERRORS",
   "SUBNET_NOT_FOUND",
   "USER_LOCKED_OUT",
   "USER_LOGGED_IN",
   "USER_NOT_FOUND",
   "XKS_PROXY_ACCESS_DENIED",
   "XKS_PROXY_INVALID_CONFIGURATION",
   "XKS_PROXY_INVALID_RESPONSE",
   "XKS_PROXY_INVALID_TLS_CONFIGURATION",
   "XKS_PROXY_NOT_REACHABLE",
   "XKS_PROXY_TIMED_OUT",
   "XKS_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION",
   "XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND"
  ],
  "kms.CustomKeyStoresListEntry.ConnectionState": [
   "CONNECTED",
   "CONNECTING",
   "DISCONNECTED",
   "DISCONNECTING",
   "FAILED"
  ],
  "kms.CustomKeyStoresListEntry.CustomKeyStoreType": [
   "AWS_CLOUDHSM",
   "EXTERNAL_KEY_STORE"
  ],
  "kms.GrantListEntry.Operations": [
   "CreateGrant",
   "Decapsulate",
   "Decrypt",
   "DeriveSharedSecret",
   "DescribeKey",
   "Encapsulate",
   "Encrypt",
   "GenerateDataKey",
   "GenerateDataKeyPair",
   "GenerateDataKeyPairWithoutPlaintext",
   "GenerateDataKeyWithoutPlaintext",
   "GenerateMac",
   "GetPublicKey",
   "ReEncryptFrom",
   "ReEncryptTo",
   "RetireGrant",
   "Sign",
   "Verify",
   "VerifyMac"
  ],
  "kms.KeyLastUsageData.Operation": [
   "Decapsulate",
   "Decrypt",
   "DeriveSharedSecret",
   "Encapsulate",
   "Encrypt",
   "GenerateDataKey",
   "GenerateDataKeyPair",
   "GenerateDataKeyPairWithoutPlaintext",
   "GenerateDataKeyWithoutPlaintext",
   "GenerateMac",
   "ReEncrypt",
   "Sign",
   "Verify",
   "VerifyMac"
  ],
  "kms.KeyMetadata.CustomerMasterKeySpec": [
   "ECC_NIST_P256",
   "ECC_NIST_P384",
   "ECC_NIST_P521",
   "ECC_SECG_P256K1",
   "HMAC_224",
   "HMAC_256",
   "HMAC_384",
   "HMAC_512",
   "RSA_2048",
   "RSA_3072",
   "RSA_4096",
   "SM2",
   "SYMMETRIC_DEFAULT"
  ],
  "kms.KeyMetadata.EncapsulationAlgorithms": [
   "ML_KEM"
  ],
  "kms.KeyMetadata.EncryptionAlgorithms": [
   "RSAES_OAEP_SHA_1",
   "RSAES_OAEP_SHA_256",
   "SM2PKE",
   "SYMMETRIC_DEFAULT"
  ],
  "kms.KeyMetadata.ExpirationModel": [
   "KEY_MATERIAL_DOES_NOT_EXPIRE",
   "KEY_MATERIAL_EXPIRES"
  ],
  "kms.KeyMetadata.KeyAgreementAlgorithms": [
   "ECDH"
  ],
  "kms.KeyMetadata.KeyManager": [
   "AWS",
   "CUSTOMER"
  ],
  "kms.KeyMetadata.KeySpec": [
   "ECC_NIST_EDWARDS25519",
   "ECC_NIST_P256",
   "ECC_NIST_P384",
   "ECC_NIST_P521",
   "ECC_SECG_P256K1",
   "HMAC_224",
   "HMAC_256",
   "HMAC_384",
   "HMAC_512",
   "ML_DSA_44",
   "ML_DSA_65",
   "ML_DSA_87",
   "ML_KEM_1024",
   "ML_KEM_512",
   "ML_KEM_768",
   "RSA_2048",
   "RSA_3072",
   "RSA_4096",
   "SM2",
   "SYMMETRIC_DEFAULT"
  ],
  "kms.KeyMetadata.KeyState": [
   "Creating",
   "Disabled",
   "Enabled",
   "PendingDeletion",
   "PendingImport",
   "PendingReplicaDeletion",
   "Unavailable",
   "Updating"
  ],
  "kms.KeyMetadata.KeyUsage": [
   "ENCAPSULATE_DECAPSULATE",
   "ENCRYPT_DECRYPT",
   "GENERATE_VERIFY_MAC",
   "KEY_AGREEMENT",
   "SIGN_VERIFY"
  ],
  "kms.KeyMetadata.MacAlgorithms": [
   "HMAC_SHA_224",
   "HMAC_SHA_256",
   "HMAC_SHA_384",
   "HMAC_SHA_512"
  ],
  "kms.KeyMetadata.Origin": [
   "AWS_CLOUDHSM",
   "AWS_KMS",
   "EXTERNAL",
   "EXTERNAL_KEY_STORE"
  ],
  "kms.KeyMetadata.SigningAlgorithms": [
   "ECDSA_SHA_256",
   "ECDSA_SHA_384",
   "ECDSA_SHA_512",
   "ED25519_PH_SHA_512",
   "ED25519_SHA_512",
   "ML_DSA_SHAKE_256",
   "RSASSA_PKCS1_V1_5_SHA_256",
   "RSASSA_PKCS1_V1_5_SHA_384",
   "RSASSA_PKCS1_V1_5_SHA_512",
   "RSASSA_PSS_SHA_256",
   "RSASSA_PSS_SHA_384",
   "RSASSA_PSS_SHA_512",
   "SM2DSA"
  ],
  "kms.MultiRegionConfiguration.MultiRegionKeyType": [
   "PRIMARY",
   "REPLICA"
  ],
  "kms.RotationsListEntry.ExpirationModel": [
   "KEY_MATERIAL_DOES_NOT_EXPIRE",
   "KEY_MATERIAL_EXPIRES"
  ],
  "kms.RotationsListEntry.ImportState": [
   "IMPORTED",
   "PENDING_IMPORT"
  ],
  "kms.RotationsListEntry.KeyMaterialState": [
   "CURRENT",
   "NON_CURRENT",
   "PENDING_MULTI_REGION_IMPORT_AND_ROTATION",
   "PENDING_ROTATION"
  ],
  "kms.RotationsListEntry.RotationType": [
   "AUTOMATIC",
   "ON_DEMAND"
  ],
  "kms.XksProxyConfigurationType.Connectivity": [
   "PUBLIC_ENDPOINT",
   "VPC_ENDPOINT_SERVICE"
  ],
  "lambda.DocumentDBEventSourceConfig.FullDocument": [
   "Default",
   "UpdateLookup"
  ],
  "lambda.EventSourceMappingConfiguration.FunctionResponseTypes": [
   "ReportBatchItemFailures"
  ],
  "lambda.EventSourceMappingConfiguration.StartingPosition": [
   "AT_TIMESTAMP",
   "LATEST",
   "TRIM_HORIZON"
  ],
  "lambda.EventSourceMappingLoggingConfig.SystemLogLevel": [
   "DEBUG",
   "INFO",
   "WARN"
  ],
  "lambda.EventSourceMappingMetricsConfig.Metrics": [
   "ErrorCount",
   "EventCount",
   "KafkaMetrics"
  ],
  "lambda.FunctionConfiguration.Architectures": [
   "arm64",
   "x86_64"
  ],
  "lambda.FunctionConfiguration.LastUpdateStatus": [
   "Failed",
   "InProgress",
   "Successful"
  ],
  "lambda.FunctionConfiguration.LastUpdateStatusReasonCode": [
   "CapacityProviderScalingLimitExceeded",
   "DependencyError",
   "DisabledKMSKey",
   "DisallowedByVpcEncryptionControl",
   "EC2RequestLimitExceeded",
   "EFSIOError",
   "EFSMountConnectivityError",
   "EFSMountFailure",
   "EFSMountTimeout",
   "EniLimitExceeded",
   "FunctionError",
   "FunctionError.ExtensionInitError",
   "FunctionError.InitResourceExhausted",
   "FunctionError.InitTimeout",
   "FunctionError.InvalidEntryPoint",
   "FunctionError.InvalidWorkingDirectory",
   "FunctionError.PermissionDenied",
   "FunctionError.RuntimeInitError",
   "FunctionError.TooManyExtensions",
   "ImageAccessDenied",
   "ImageDeleted",
   "InsufficientCapacity",
   "InsufficientRolePermissions",
   "InternalError",
   "InvalidConfiguration",
   "InvalidImage",
   "InvalidRuntime",
   "InvalidSecurityGroup",
   "InvalidStateKMSKey",
   "InvalidSubnet",
   "InvalidZipFileException",
   "KMSKeyAccessDenied",
   "KMSKeyNotFound",
   "ServiceQuotaExceededException",
   "SubnetOutOfIPAddresses",
   "VcpuLimitExceeded"
  ],
  "lambda.FunctionConfiguration.PackageType": [
   "Image",
   "Zip"
  ],
  "lambda.FunctionConfiguration.Runtime": [
   "dotnet10",
   "dotnet6",
   "dotnet8",
   "dotnetcore1.0",
   "dotnetcore2.0",
   "dotnetcore2.1",
   "dotnetcore3.1",
   "go1.x",
   "java11",
   "java11.al2023",
   "java17",
   "java17.al2023",
   "java21",
   "java25",
   "java8",
   "java8.al2",
   "java8.al2023",
   "nodejs",
   "nodejs10.x",
   "nodejs12.x",
   "nodejs14.x",
   "nodejs16.x",
   "nodejs18.x",
   "nodejs20.x",
   "nodejs22.x",
   "nodejs24.x",
   "nodejs26.x",
   "nodejs4.3",
   "nodejs4.3-edge",
   "nodejs6.10",
   "nodejs8.10",
   "provided",
   "provided.al2",
   "provided.al2023",
   "python2.7",
   "python3.10",
   "python3.11",
   "python3.12",
   "python3.13",
   "python3.14",
   "python3.15",
   "python3.6",
   "python3.7",
   "python3.8",
   "python3.9",
   "ruby2.5",
   "ruby2.7",
   "ruby3.2",
   "ruby3.3",
   "ruby3.4",
   "ruby4.0"
  ],
  "lambda.FunctionConfiguration.State": [
   "Active",
   "ActiveNonInvocable",
   "Deactivated",
   "Deactivating",
   "Deleting",
   "Failed",
   "Inactive",
   "Pending"
  ],
  "lambda.FunctionConfiguration.StateReasonCode": [
   "CapacityProviderScalingLimitExceeded",
   "Creating",
   "DependencyError",
   "DisabledKMSKey",
   "DisallowedByVpcEncryptionControl",
   "DrainingDurableExecutions",
   "EC2RequestLimitExceeded",
   "EFSIOError",
   "EFSMountConnectivityError",
   "EFSMountFailure",
   "EFSMountTimeout",
   "EniLimitExceeded",
   "FunctionError",
   "FunctionError.ExtensionInitError",
   "FunctionError.InitResourceExhausted",
   "FunctionError.InitTimeout",
   "FunctionError.InvalidEntryPoint",
   "FunctionError.InvalidWorkingDirectory",
   "FunctionError.PermissionDenied",
   "FunctionError.RuntimeInitError",
   "FunctionError.TooManyExtensions",
   "Idle",
   "ImageAccessDenied",
   "ImageDeleted",
   "InsufficientCapacity",
   "InsufficientRolePermissions",
   "InternalError",
   "InvalidConfiguration",
   "InvalidImage",
   "InvalidRuntime",
   "InvalidSecurityGroup",
   "InvalidStateKMSKey",
   "InvalidSubnet",
   "InvalidZipFileException",
   "KMSKeyAccessDenied",
   "KMSKeyNotFound",
   "Restoring",
   "ServiceQuotaExceededException",
   "SubnetOutOfIPAddresses",
   "VcpuLimitExceeded"
  ],
  "lambda.KafkaSchemaRegistryAccessConfig.Type": [
   "BASIC_AUTH",
   "CLIENT_CERTIFICATE_TLS_AUTH",
   "OAUTHBEARER_AUTH",
   "SERVER_ROOT_CA_CERTIFICATE"
  ],
  "lambda.KafkaSchemaRegistryConfig.EventRecordFormat": [
   "JSON",
   "SOURCE"
  ],
  "lambda.KafkaSchemaValidationConfig.Attribute": [
   "KEY",
   "VALUE"
  ],
  "lambda.LoggingConfig.ApplicationLogLevel": [
   "DEBUG",
   "ERROR",
   "FATAL",
   "INFO",
   "TRACE",
   "WARN"
  ],
  "lambda.LoggingConfig.LogFormat": [
   "JSON",
   "Text"
  ],
  "lambda.LoggingConfig.SystemLogLevel": [
   "DEBUG",
   "INFO",
   "WARN"
  ],
  "lambda.S3FilesConfig.DirectS3Read": [
   "AUTO",
   "DISABLED",
   "ENABLED"
  ],
  "lambda.SelfManagedKafkaEventSourceConfig.ConsumptionMode": [
   "Queue",
   "Stream"
  ],
  "lambda.SnapStartResponse.ApplyOn": [
   "None",
   "PublishedVersions"
  ],
  "lambda.SnapStartResponse.OptimizationStatus": [
   "Off",
   "On"
  ],
  "lambda.SourceAccessConfiguration.Type": [
   "BASIC_AUTH",
   "CLIENT_CERTIFICATE_TLS_AUTH",
   "IAM_AUTH",
   "IAM_OAUTHBEARER_AUTH",
   "OAUTHBEARER_AUDIENCE",
   "OAUTHBEARER_AUTH",
   "OAUTHBEARER_IDENTITY_POOL",
   "OAUTHBEARER_LOGICAL_CLUSTER",
   "OAUTHBEARER_SCOPE",
   "SASL_SCRAM_256_AUTH",
   "SASL_SCRAM_512_AUTH",
   "SERVER_ROOT_CA_CERTIFICATE",
   "VIRTUAL_HOST",
   "VPC_SECURITY_GROUP",
   "VPC_SUBNET"
  ],
  "lambda.TenancyConfig.TenantIsolationMode": [
   "PER_TENANT"
  ],
  "lambda.TracingConfigResponse.Mode": [
   "Active",
   "PassThrough"
  ],
  "opensearch.AutoTuneOptionsOutput.State": [
   "DISABLED",
   "DISABLED_AND_ROLLBACK_COMPLETE",
   "DISABLED_AND_ROLLBACK_ERROR",
   "DISABLED_AND_ROLLBACK_IN_PROGRESS",
   "DISABLED_AND_ROLLBACK_SCHEDULED",
   "DISABLE_IN_PROGRESS",
   "ENABLED",
   "ENABLE_IN_PROGRESS",
   "ERROR"
  ],
  "opensearch.AutomatedSnapshotPauseOptions.State": [
   "Active",
   "Completed",
   "Disabled",
   "Scheduled"
  ],
  "opensearch.ChangeProgressDetails.ConfigChangeStatus": [
   "ApplyingChanges",
   "Cancelled",
   "Completed",
   "Initializing",
   "Pending",
   "PendingUserInput",
   "Validating",
   "ValidationFailed"
  ],
  "opensearch.ChangeProgressDetails.InitiatedBy": [
   "CUSTOMER",
   "SERVICE"
  ],
  "opensearch.ClusterConfig.DedicatedMasterType": [
   "c4.2xlarge.search",
   "c4.4xlarge.search",
   "c4.8xlarge.search",
   "c4.large.search",
   "c4.xlarge.search",
   "c5.18xlarge.search",
   "c5.2xlarge.search",
   "c5.4xlarge.search",
   "c5.9xlarge.search",
   "c5.large.search",
   "c5.xlarge.search",
   "c6g.12xlarge.search",
   "c6g.2xlarge.search",
   "c6g.4xlarge.search",
   "c6g.8xlarge.search",
   "c6g.large.search",
   "c6g.xlarge.search",
   "d2.2xlarge.search",
   "d2.4xlarge.search",
   "d2.8xlarge.search",
   "d2.xlarge.search",
   "i2.2xlarge.search",
   "i2.xlarge.search",
   "i3.16xlarge.search",
   "i3.2xlarge.search",
   "i3.4xlarge.search",
   "i3.8xlarge.search",
   "i3.large.search",
   "i3.xlarge.search",
   "m3.2xlarge.search",
   "m3.large.search",
   "m3.medium.search",
   "m3.xlarge.search",
   "m4.10xlarge.search",
   "m4.2xlarge.search",
   "m4.4xlarge.search",
   "m4.large.search",
   "m4.xlarge.search",
   "m5.12xlarge.search",
   "m5.24xlarge.search",
   "m5.2xlarge.search",
   "m5.4xlarge.search",
   "m5.large.search",
   "m5.xlarge.search",
   "m6g.12xlarge.search",
   "m6g.2xlarge.search",
   "m6g.4xlarge.search",
   "m6g.8xlarge.search",
   "m6g.large.search",
   "m6g.xlarge.search",
   "or1.12xlarge.search",
   "or1.16xlarge.search",
   "or1.2xlarge.search",
   "or1.4xlarge.search",
   "or1.8xlarge.search",
   "or1.large.search",
   "or1.medium.search",
   "or1.xlarge.search",
   "r3.2xlarge.search",
   "r3.4xlarge.search",
   "r3.8xlarge.search",
   "r3.large.search",
   "r3.xlarge.search",
   "r4.16xlarge.search",
   "r4.2xlarge.search",
   "r4.4xlarge.search",
   "r4.8xlarge.search",
   "r4.large.search",
   "r4.xlarge.search",
   "r5.12xlarge.search",
   "r5.24xlarge.search",
   "r5.2xlarge.search",
   "r5.4xlarge.search",
   "r5.large.search",
   "r5.xlarge.search",
   "r6g.12xlarge.search",
   "r6g.2xlarge.search",
   "r6g.4xlarge.search",
   "r6g.8xlarge.search",
   "r6g.large.search",
   "r6g.xlarge.search",
   "r6gd.12xlarge.search",
   "r6gd.16xlarge.search",
   "r6gd.2xlarge.search",
   "r6gd.4xlarge.search",
   "r6gd.8xlarge.search",
   "r6gd.large.search",
   "r6gd.xlarge.search",
   "t2.medium.search",
   "t2.micro.search",
   "t2.small.search",
   "t3.2xlarge.search",
   "t3.large.search",
   "t3.medium.search",
   "t3.micro.search",
   "t3.nano.search",
   "t3.small.search",
   "t3.xlarge.search",
   "t4g.medium.search",
   "t4g.small.search",
   "ultrawarm1.large.search",
   "ultrawarm1.medium.search",
   "ultrawarm1.xlarge.search"
  ],
  "opensearch.ClusterConfig.InstanceType": [
   "c4.2xlarge.search",
   "c4.4xlarge.search",
   "c4.8xlarge.search",
   "c4.large.search",
   "c4.xlarge.search",
   "c5.18xlarge.search",
   "c5.2xlarge.search",
   "c5.4xlarge.search",
   "c5.9xlarge.search",
   "c5.large.search",
   "c5.xlarge.search",
   "c6g.12xlarge.search",
   "c6g.2xlarge.search",
   "c6g.4xlarge.search",
   "c6g.8xlarge.search",
   "c6g.large.search",
   "c6g.xlarge.search",
   "d2.2xlarge.search",
   "d2.4xlarge.search",
   "d2.8xlarge.search",
   "d2.xlarge.search",
   "i2.2xlarge.search",
   "i2.xlarge.search",
   "i3.16xlarge.search",
   "i3.2xlarge.search",
   "i3.4xlarge.search",
   "i3.8xlarge.search",
   "i3.large.search",
   "i3.xlarge.search",
   "m3.2xlarge.search",
   "m3.large.search",
   "m3.medium.search",
   "m3.xlarge.search",
   "m4.10xlarge.search",
   "m4.2xlarge.search",
   "m4.4xlarge.search",
   "m4.large.search",
   "m4.xlarge.search",
   "m5.12xlarge.search",
   "m5.24xlarge.search",
   "m5.2xlarge.search",
   "m5.4xlarge.search",
   "m5.large.search",
   "m5.xlarge.search",
   "m6g.12xlarge.search",
   "m6g.2xlarge.search",
   "m6g.4xlarge.search",
   "m6g.8xlarge.search",
   "m6g.large.search",
   "m6g.xlarge.search",
   "or1.12xlarge.search",
   "or1.16xlarge.search",
   "or1.2xlarge.search",
   "or1.4xlarge.search",
   "or1.8xlarge.search",
   "or1.large.search",
   "or1.medium.search",
   "or1.xlarge.search",
   "r3.2xlarge.search",
   "r3.4xlarge.search",
   "r3.8xlarge.search",
   "r3.large.search",
   "r3.xlarge.search",
   "r4.16xlarge.search",
   "r4.2xlarge.search",
   "r4.4xlarge.search",
   "r4.8xlarge.search",
   "r4.large.search",
   "r4.xlarge.search",
   "r5.12xlarge.search",
   "r5.24xlarge.search",
   "r5.2xlarge.search",
   "r5.4xlarge.search",
   "r5.large.search",
   "r5.xlarge.search",
   "r6g.12xlarge.search",
   "r6g.2xlarge.search",
   "r6g.4xlarge.search",
   "r6g.8xlarge.search",
   "r6g.large.search",
   "r6g.xlarge.search",
   "r6gd.12xlarge.search",
   "r6gd.16xlarge.search",
   "r6gd.2xlarge.search",
   "r6gd.4xlarge.search",
   "r6gd.8xlarge.search",
   "r6gd.large.search",
   "r6gd.xlarge.search",
   "t2.medium.search",
   "t2.micro.search",
   "t2.small.search",
   "t3.2xlarge.search",
   "t3.large.search",
   "t3.medium.search",
   "t3.micro.search",
   "t3.nano.search",
   "t3.small.search",
   "t3.xlarge.search",
   "t4g.medium.search",
   "t4g.small.search",
   "ultrawarm1.large.search",
   "ultrawarm1.medium.search",
   "ultrawarm1.xlarge.search"
  ],
  "opensearch.ClusterConfig.WarmType": [
   "ultrawarm1.large.search",
   "ultrawarm1.medium.search",
   "ultrawarm1.xlarge.search"
  ],
  "opensearch.DeploymentStrategyOptions.DeploymentStrategy": [
   "CapacityOptimized",
   "Default"
  ],
  "opensearch.DomainEndpointOptions.TLSSecurityPolicy": [
   "Policy-Min-TLS-1-0-2019-07",
   "Policy-Min-TLS-1-2-2019-07",
   "Policy-Min-TLS-1-2-PFS-2023-10",
   "Policy-Min-TLS-1-2-RFC9151-FIPS-2024-08"
  ],
  "opensearch.DomainInfo.EngineType": [
   "Elasticsearch",
   "OpenSearch"
  ],
  "opensearch.DomainStatus.DomainProcessingStatus": [
   "Active",
   "Creating",
   "Deleting",
   "Isolated",
   "Modifying",
   "UpdatingServiceSoftware",
   "UpgradingEngineVersion"
  ],
  "opensearch.DomainStatus.EngineMode": [
   "GENERAL",
   "OPTIMIZED"
  ],
  "opensearch.DomainStatus.IPAddressType": [
   "dualstack",
   "ipv4"
  ],
  "opensearch.DomainStatus.UseCase": [
   "MIXED",
   "OBSERVABILITY",
   "SEARCH",
   "VECTOR"
  ],
  "opensearch.EBSOptions.VolumeType": [
   "gp2",
   "gp3",
   "io1",
   "standard"
  ],
  "opensearch.IdentityCenterOptions.RolesKey": [
   "GroupId",
   "GroupName"
  ],
  "opensearch.IdentityCenterOptions.SubjectKey": [
   "Email",
   "UserId",
   "UserName"
  ],
  "opensearch.ModifyingProperties.ValueType": [
   "PLAIN_TEXT",
   "STRINGIFIED_JSON"
  ],
  "opensearch.NaturalLanguageQueryGenerationOptionsOutput.CurrentState": [
   "DISABLE_COMPLETE",
   "DISABLE_FAILED",
   "DISABLE_IN_PROGRESS",
   "ENABLE_COMPLETE",
   "ENABLE_FAILED",
   "ENABLE_IN_PROGRESS",
   "NOT_ENABLED"
  ],
  "opensearch.NaturalLanguageQueryGenerationOptionsOutput.DesiredState": [
   "DISABLED",
   "ENABLED"
  ],
  "opensearch.NodeConfig.Type": [
   "c4.2xlarge.search",
   "c4.4xlarge.search",
   "c4.8xlarge.search",
   "c4.large.search",
   "c4.xlarge.search",
   "c5.18xlarge.search",
   "c5.2xlarge.search",
   "c5.4xlarge.search",
   "c5.9xlarge.search",
   "c5.large.search",
   "c5.xlarge.search",
   "c6g.12xlarge.search",
   "c6g.2xlarge.search",
   "c6g.4xlarge.search",
   "c6g.8xlarge.search",
   "c6g.large.search",
   "c6g.xlarge.search",
   "d2.2xlarge.search",
   "d2.4xlarge.search",
   "d2.8xlarge.search",
   "d2.xlarge.search",
   "i2.2xlarge.search",
   "i2.xlarge.search",
   "i3.16xlarge.search",
   "i3.2xlarge.search",
   "i3.4xlarge.search",
   "i3.8xlarge.search",
   "i3.large.search",
   "i3.xlarge.search",
   "m3.2xlarge.search",
   "m3.large.search",
   "m3.medium.search",
   "m3.xlarge.search",
   "m4.10xlarge.search",
   "m4.2xlarge.search",
   "m4.4xlarge.search",
   "m4.large.search",
   "m4.xlarge.search",
   "m5.12xlarge.search",
   "m5.24xlarge.search",
   "m5.2xlarge.search",
   "m5.4xlarge.search",
   "m5.large.search",
   "m5.xlarge.search",
   "m6g.12xlarge.search",
   "m6g.2xlarge.search",
   "m6g.4xlarge.search",
   "m6g.8xlarge.search",
   "m6g.large.search",
   "m6g.xlarge.search",
   "or1.12xlarge.search",
   "or1.16xlarge.search",
   "or1.2xlarge.search",
   "or1.4xlarge.search",
   "or1.8xlarge.search",
   "or1.large.search",
   "or1.medium.search",
   "or1.xlarge.search",
   "r3.2xlarge.search",
   "r3.4xlarge.search",
   "r3.8xlarge.search",
   "r3.large.search",
   "r3.xlarge.search",
   "r4.16xlarge.search",
   "r4.2xlarge.search",
   "r4.4xlarge.search",
   "r4.8xlarge.search",
   "r4.large.search",
   "r4.xlarge.search",
   "r5.12xlarge.search",
   "r5.24xlarge.search",
   "r5.2xlarge.search",
   "r5.4xlarge.search",
   "r5.large.search",
   "r5.xlarge.search",
   "r6g.12xlarge.search",
   "r6g.2xlarge.search",
   "r6g.4xlarge.search",
   "r6g.8xlarge.search",
   "r6g.large.search",
   "r6g.xlarge.search",
   "r6gd.12xlarge.search",
   "r6gd.16xlarge.search",
   "r6gd.2xlarge.search",
   "r6gd.4xlarge.search",
   "r6gd.8xlarge.search",
   "r6gd.large.search",
   "r6gd.xlarge.search",
   "t2.medium.search",
   "t2.micro.search",
   "t2.small.search",
   "t3.2xlarge.search",
   "t3.large.search",
   "t3.medium.search",
   "t3.micro.search",
   "t3.nano.search",
   "t3.small.search",
   "t3.xlarge.search",
   "t4g.medium.search",
   "t4g.small.search",
   "ultrawarm1.large.search",
   "ultrawarm1.medium.search",
   "ultrawarm1.xlarge.search"
  ],
  "opensearch.NodeOption.NodeType": [
   "coordinator"
  ],
  "opensearch.ServiceSoftwareOptions.UpdateStatus": [
   "COMPLETED",
   "ELIGIBLE",
   "IN_PROGRESS",
   "NOT_ELIGIBLE",
   "PENDING_UPDATE"
  ],
  "rds.DBCluster.ActivityStreamMode": [
   "async",
   "sync"
  ],
  "rds.DBCluster.ActivityStreamStatus": [
   "started",
   "starting",
   "stopped",
   "stopping"
  ],
  "rds.DBCluster.ClusterScalabilityType": [
   "limitless",
   "standard"
  ],
  "rds.DBCluster.DatabaseInsightsMode": [
   "advanced",
   "standard"
  ],
  "rds.DBCluster.GlobalWriteForwardingStatus": [
   "disabled",
   "disabling",
   "enabled",
   "enabling",
   "unknown"
  ],
  "rds.DBCluster.LocalWriteForwardingStatus": [
   "disabled",
   "disabling",
   "enabled",
   "enabling",
   "requested"
  ],
  "rds.DBCluster.StorageEncryptionType": [
   "none",
   "sse-kms",
   "sse-rds"
  ],
  "rds.DBCluster.UpgradeRolloutOrder": [
   "first",
   "last",
   "second"
  ],
  "rds.DBClusterSnapshot.StorageEncryptionType": [
   "none",
   "sse-kms",
   "sse-rds"
  ],
  "rds.DBInstance.ActivityStreamMode": [
   "async",
   "sync"
  ],
  "rds.DBInstance.ActivityStreamPolicyStatus": [
   "locked",
   "locking-policy",
   "unlocked",
   "unlocking-policy"
  ],
  "rds.DBInstance.ActivityStreamStatus": [
   "started",
   "starting",
   "stopped",
   "stopping"
  ],
  "rds.DBInstance.AutomationMode": [
   "all-paused",
   "full"
  ],
  "rds.DBInstance.DatabaseInsightsMode": [
   "advanced",
   "standard"
  ],
  "rds.DBInstance.ReplicaMode": [
   "mounted",
   "open-read-only"
  ],
  "rds.DBInstance.StorageEncryptionType": [
   "none",
   "sse-kms",
   "sse-rds"
  ],
  "rds.DBInstance.UpgradeRolloutOrder": [
   "first",
   "last",
   "second"
  ],
  "rds.DBInstanceAutomatedBackup.StorageEncryptionType": [
   "none",
   "sse-kms",
   "sse-rds"
  ],
  "rds.DBProxy.EndpointNetworkType": [
   "DUAL",
   "IPV4",
   "IPV6"
  ],
  "rds.DBProxy.Status": [
   "available",
   "creating",
   "deleting",
   "incompatible-network",
   "insufficient-resource-limits",
   "modifying",
   "reactivating",
   "suspended",
   "suspending"
  ],
  "rds.DBProxy.TargetConnectionNetworkType": [
   "IPV4",
   "IPV6"
  ],
  "rds.DBSnapshot.StorageEncryptionType": [
   "none",
   "sse-kms",
   "sse-rds"
  ],
  "rds.ExportTask.SourceType": [
   "CLUSTER",
   "SNAPSHOT"
  ],
  "rds.FailoverState.Status": [
   "cancelling",
   "failing-over",
   "pending"
  ],
  "rds.GlobalCluster.StorageEncryptionType": [
   "none",
   "sse-kms",
   "sse-rds"
  ],
  "rds.GlobalClusterMember.GlobalWriteForwardingStatus": [
   "disabled",
   "disabling",
   "enabled",
   "enabling",
   "unknown"
  ],
  "rds.GlobalClusterMember.SynchronizationStatus": [
   "connected",
   "pending-resync"
  ],
  "rds.LimitlessDatabase.Status": [
   "active",
   "disabled",
   "disabling",
   "enabled",
   "enabling",
   "error",
   "modifying-max-capacity",
   "not-in-use"
  ],
  "rds.Parameter.ApplyMethod": [
   "immediate",
   "pending-reboot"
  ],
  "rds.PendingModifiedValues.AutomationMode": [
   "all-paused",
   "full"
  ],
  "rds.RdsCustomClusterConfiguration.ReplicaMode": [
   "mounted",
   "open-read-only"
  ],
  "rds.UserAuthConfigInfo.AuthScheme": [
   "SECRETS"
  ],
  "rds.UserAuthConfigInfo.ClientPasswordAuthType": [
   "MYSQL_CACHING_SHA2_PASSWORD",
   "MYSQL_NATIVE_PASSWORD",
   "POSTGRES_MD5",
   "POSTGRES_SCRAM_SHA_256",
   "SQL_SERVER_AUTHENTICATION"
  ],
  "rds.UserAuthConfigInfo.IAMAuth": [
   "DISABLED",
   "ENABLED",
   "REQUIRED"
  ],
  "redshift.AquaConfiguration.AquaConfigurationStatus": [
   "auto",
   "disabled",
   "enabled"
  ],
  "redshift.AquaConfiguration.AquaStatus": [
   "applying",
   "disabled",
   "enabled"
  ],
  "redshift.Cluster.SnapshotScheduleState": [
   "ACTIVE",
   "FAILED",
   "MODIFYING"
  ],
  "redshift.Parameter.ApplyType": [
   "dynamic",
   "static"
  ],
  "redshift.ReservedNodeExchangeStatus.Status": [
   "FAILED",
   "IN_PROGRESS",
   "PENDING",
   "REQUESTED",
   "RETRYING",
   "SUCCEEDED"
  ],
  "redshift_serverless.Namespace.logExports": [
   "connectionlog",
   "useractivitylog",
   "userlog"
  ],
  "redshift_serverless.Namespace.status": [
   "AVAILABLE",
   "DELETING",
   "MODIFYING"
  ],
  "redshift_serverless.PerformanceTarget.status": [
   "DISABLED",
   "ENABLED"
  ],
  "redshift_serverless.S3TablePublishStatus.s3TableGranularity": [
   "account",
   "namespace"
  ],
  "redshift_serverless.Workgroup.status": [
   "AVAILABLE",
   "CREATING",
   "DELETING",
   "MODIFYING"
  ],
  "s3.AccessControlTranslation.Owner": [
   "Destination"
  ],
  "s3.BlockedEncryptionTypes.EncryptionType": [
   "NONE",
   "SSE-C"
  ],
  "s3.DefaultRetention.Mode": [
   "COMPLIANCE",
   "GOVERNANCE"
  ],
  "s3.DeleteMarkerReplication.Status": [
   "Disabled",
   "Enabled"
  ],
  "s3.Destination.StorageClass": [
   "AWS_BACKUP_LOW_COST_WARM",
   "AWS_BACKUP_WARM",
   "DEEP_ARCHIVE",
   "EXPRESS_ONEZONE",
   "FSX_ONTAP",
   "FSX_OPENZFS",
   "GLACIER",
   "GLACIER_IR",
   "INTELLIGENT_TIERING",
   "ONEZONE_IA",
   "OUTPOSTS",
   "REDUCED_REDUNDANCY",
   "SNOW",
   "STANDARD",
   "STANDARD_IA"
  ],
  "s3.ExistingObjectReplication.Status": [
   "Disabled",
   "Enabled"
  ],
  "s3.FilterRule.Name": [
   "prefix",
   "suffix"
  ],
  "s3.GetBucketLifecycleConfigurationOutput.TransitionDefaultMinimumObjectSize": [
   "all_storage_classes_128K",
   "varies_by_storage_class"
  ],
  "s3.GetBucketLocationOutput.LocationConstraint": [
   "EU",
   "af-south-1",
   "ap-east-1",
   "ap-east-2",
   "ap-northeast-1",
   "ap-northeast-2",
   "ap-northeast-3",
   "ap-south-1",
   "ap-south-2",
   "ap-southeast-1",
   "ap-southeast-2",
   "ap-southeast-3",
   "ap-southeast-4",
   "ap-southeast-5",
   "ap-southeast-6",
   "ap-southeast-7",
   "ca-central-1",
   "ca-west-1",
   "cn-north-1",
   "cn-northwest-1",
   "eu-central-1",
   "eu-central-2",
   "eu-north-1",
   "eu-south-1",
   "eu-south-2",
   "eu-west-1",
   "eu-west-2",
   "eu-west-3",
   "il-central-1",
   "me-central-1",
   "me-south-1",
   "mx-central-1",
   "sa-east-1",
   "us-east-2",
   "us-gov-east-1",
   "us-gov-west-1",
   "us-west-1",
   "us-west-2"
  ],
  "s3.GetBucketVersioningOutput.MFADelete": [
   "Disabled",
   "Enabled"
  ],
  "s3.GetBucketVersioningOutput.Status": [
   "Enabled",
   "Suspended"
  ],
  "s3.Grant.Permission": [
   "FULL_CONTROL",
   "READ",
   "READ_ACP",
   "WRITE",
   "WRITE_ACP"
  ],
  "s3.Grantee.Type": [
   "AmazonCustomerByEmail",
   "CanonicalUser",
   "Group"
  ],
  "s3.InventoryConfiguration.IncludedObjectVersions": [
   "All",
   "Current"
  ],
  "s3.InventoryConfiguration.OptionalFields": [
   "BucketKeyStatus",
   "ChecksumAlgorithm",
   "ETag",
   "EncryptionStatus",
   "IntelligentTieringAccessTier",
   "IntelligentTieringReferenceDate",
   "IsMultipartUploaded",
   "LastModifiedDate",
   "LifecycleExpirationDate",
   "ObjectAccessControlList",
   "ObjectLockEventHoldDuration",
   "ObjectLockEventHoldStatus",
   "ObjectLockLegalHoldStatus",
   "ObjectLockMode",
   "ObjectLockRetainUntilDate",
   "ObjectOwner",
   "ReplicationStatus",
   "Size",
   "StorageClass"
  ],
  "s3.InventoryS3BucketDestination.Format": [
   "CSV",
   "ORC",
   "Parquet"
  ],
  "s3.InventorySchedule.Frequency": [
   "Daily",
   "Weekly"
  ],
  "s3.LambdaFunctionConfiguration.Events": [
   "s3:IntelligentTiering",
   "s3:LifecycleExpiration:*",
   "s3:LifecycleExpiration:Delete",
   "s3:LifecycleExpiration:DeleteMarkerCreated",
   "s3:LifecycleTransition",
   "s3:ObjectAcl:Put",
   "s3:ObjectAnnotation:*",
   "s3:ObjectAnnotation:Delete",
   "s3:ObjectAnnotation:Put",
   "s3:ObjectCreated:*",
   "s3:ObjectCreated:CompleteMultipartUpload",
   "s3:ObjectCreated:Copy",
   "s3:ObjectCreated:Post",
   "s3:ObjectCreated:Put",
   "s3:ObjectRemoved:*",
   "s3:ObjectRemoved:Delete",
   "s3:ObjectRemoved:DeleteMarkerCreated",
   "s3:ObjectRestore:*",
   "s3:ObjectRestore:Completed",
   "s3:ObjectRestore:Delete",
   "s3:ObjectRestore:Post",
   "s3:ObjectRetention:Put",
   "s3:ObjectTagging:*",
   "s3:ObjectTagging:Delete",
   "s3:ObjectTagging:Put",
   "s3:ReducedRedundancyLostObject",
   "s3:Replication:*",
   "s3:Replication:OperationFailedReplication",
   "s3:Replication:OperationMissedThreshold",
   "s3:Replication:OperationNotTracked",
   "s3:Replication:OperationReplicatedAfterThreshold"
  ],
  "s3.LifecycleRule.Status": [
   "Disabled",
   "Enabled"
  ],
  "s3.Metrics.Status": [
   "Disabled",
   "Enabled"
  ],
  "s3.NoncurrentVersionTransition.StorageClass": [
   "DEEP_ARCHIVE",
   "GLACIER",
   "GLACIER_IR",
   "INTELLIGENT_TIERING",
   "ONEZONE_IA",
   "STANDARD_IA"
  ],
  "s3.ObjectLockConfiguration.ObjectLockEnabled": [
   "Enabled"
  ],
  "s3.OwnershipControlsRule.ObjectOwnership": [
   "BucketOwnerEnforced",
   "BucketOwnerPreferred",
   "ObjectWriter"
  ],
  "s3.PartitionedPrefix.PartitionDateSource": [
   "DeliveryTime",
   "EventTime"
  ],
  "s3.QueueConfiguration.Events": [
   "s3:IntelligentTiering",
   "s3:LifecycleExpiration:*",
   "s3:LifecycleExpiration:Delete",
   "s3:LifecycleExpiration:DeleteMarkerCreated",
   "s3:LifecycleTransition",
   "s3:ObjectAcl:Put",
   "s3:ObjectAnnotation:*",
   "s3:ObjectAnnotation:Delete",
   "s3:ObjectAnnotation:Put",
   "s3:ObjectCreated:*",
   "s3:ObjectCreated:CompleteMultipartUpload",
   "s3:ObjectCreated:Copy",
   "s3:ObjectCreated:Post",
   "s3:ObjectCreated:Put",
   "s3:ObjectRemoved:*",
   "s3:ObjectRemoved:Delete",
   "s3:ObjectRemoved:DeleteMarkerCreated",
   "s3:ObjectRestore:*",
   "s3:ObjectRestore:Completed",
   "s3:ObjectRestore:Delete",
   "s3:ObjectRestore:Post",
   "s3:ObjectRetention:Put",
   "s3:ObjectTagging:*",
   "s3:ObjectTagging:Delete",
   "s3:ObjectTagging:Put",
   "s3:ReducedRedundancyLostObject",
   "s3:Replication:*",
   "s3:Replication:OperationFailedReplication",
   "s3:Replication:OperationMissedThreshold",
   "s3:Replication:OperationNotTracked",
   "s3:Replication:OperationReplicatedAfterThreshold"
  ],
  "s3.Redirect.Protocol": [
   "http",
   "https"
  ],
  "s3.RedirectAllRequestsTo.Protocol": [
   "http",
   "https"
  ],
  "s3.ReplicaModifications.Status": [
   "Disabled",
   "Enabled"
  ],
  "s3.ReplicationRule.Status": [
   "Disabled",
   "Enabled"
  ],
  "s3.ReplicationTime.Status": [
   "Disabled",
   "Enabled"
  ],
  "s3.ServerSideEncryptionByDefault.SSEAlgorithm": [
   "AES256",
   "aws:backup",
   "aws:fsx",
   "aws:kms",
   "aws:kms:dsse"
  ],
  "s3.SseKmsEncryptedObjects.Status": [
   "Disabled",
   "Enabled"
  ],
  "s3.TargetGrant.Permission": [
   "FULL_CONTROL",
   "READ",
   "WRITE"
  ],
  "s3.TopicConfiguration.Events": [
   "s3:IntelligentTiering",
   "s3:LifecycleExpiration:*",
   "s3:LifecycleExpiration:Delete",
   "s3:LifecycleExpiration:DeleteMarkerCreated",
   "s3:LifecycleTransition",
   "s3:ObjectAcl:Put",
   "s3:ObjectAnnotation:*",
   "s3:ObjectAnnotation:Delete",
   "s3:ObjectAnnotation:Put",
   "s3:ObjectCreated:*",
   "s3:ObjectCreated:CompleteMultipartUpload",
   "s3:ObjectCreated:Copy",
   "s3:ObjectCreated:Post",
   "s3:ObjectCreated:Put",
   "s3:ObjectRemoved:*",
   "s3:ObjectRemoved:Delete",
   "s3:ObjectRemoved:DeleteMarkerCreated",
   "s3:ObjectRestore:*",
   "s3:ObjectRestore:Completed",
   "s3:ObjectRestore:Delete",
   "s3:ObjectRestore:Post",
   "s3:ObjectRetention:Put",
   "s3:ObjectTagging:*",
   "s3:ObjectTagging:Delete",
   "s3:ObjectTagging:Put",
   "s3:ReducedRedundancyLostObject",
   "s3:Replication:*",
   "s3:Replication:OperationFailedReplication",
   "s3:Replication:OperationMissedThreshold",
   "s3:Replication:OperationNotTracked",
   "s3:Replication:OperationReplicatedAfterThreshold"
  ],
  "s3.Transition.StorageClass": [
   "DEEP_ARCHIVE",
   "GLACIER",
   "GLACIER_IR",
   "INTELLIGENT_TIERING",
   "ONEZONE_IA",
   "STANDARD_IA"
  ],
  "s3_control.AccessPoint.NetworkOrigin": [
   "Internet",
   "VPC"
  ],
  "s3_control.GetAccessPointResult.NetworkOrigin": [
   "Internet",
   "VPC"
  ],
  "sagemaker.AlgorithmSpecification.TrainingInputMode": [
   "FastFile",
   "File",
   "Pipe"
  ],
  "sagemaker.AmazonQSettings.Status": [
   "DISABLED",
   "ENABLED"
  ],
  "sagemaker.AsyncInferenceNotificationConfig.IncludeInferenceResponseIn": [
   "ERROR_NOTIFICATION_TOPIC",
   "SUCCESS_NOTIFICATION_TOPIC"
  ],
  "sagemaker.CaptureOption.CaptureMode": [
   "Input",
   "InputAndOutput",
   "Output"
  ],
  "sagemaker.Channel.CompressionType": [
   "Gzip",
   "None"
  ],
  "sagemaker.Channel.InputMode": [
   "FastFile",
   "File",
   "Pipe"
  ],
  "sagemaker.Channel.RecordWrapperType": [
   "None",
   "RecordIO"
  ],
  "sagemaker.ClarifyInferenceConfig.FeatureTypes": [
   "categorical",
   "numerical",
   "text"
  ],
  "sagemaker.ClarifyTextConfig.Granularity": [
   "paragraph",
   "sentence",
   "token"
  ],
  "sagemaker.ClarifyTextConfig.Language": [
   "af",
   "ar",
   "bg",
   "bn",
   "ca",
   "cs",
   "da",
   "de",
   "el",
   "en",
   "es",
   "et",
   "eu",
   "fa",
   "fi",
   "fr",
   "ga",
   "gu",
   "he",
   "hi",
   "hr",
   "hu",
   "hy",
   "id",
   "is",
   "it",
   "kn",
   "ky",
   "lb",
   "lij",
   "lt",
   "lv",
   "mk",
   "ml",
   "mr",
   "nb",
   "ne",
   "nl",
   "pl",
   "pt",
   "ro",
   "ru",
   "sa",
   "si",
   "sk",
   "sl",
   "sq",
   "sr",
   "sv",
   "ta",
   "te",
   "tl",
   "tn",
   "tr",
   "tt",
   "uk",
   "ur",
   "xx",
   "yo",
   "zh"
  ],
  "sagemaker.DebugRuleConfiguration.InstanceType": [
   "ml.c4.2xlarge",
   "ml.c4.4xlarge",
   "ml.c4.8xlarge",
   "ml.c4.xlarge",
   "ml.c5.18xlarge",
   "ml.c5.2xlarge",
   "ml.c5.4xlarge",
   "ml.c5.9xlarge",
   "ml.c5.xlarge",
   "ml.c6i.12xlarge",
   "ml.c6i.16xlarge",
   "ml.c6i.24xlarge",
   "ml.c6i.2xlarge",
   "ml.c6i.32xlarge",
   "ml.c6i.4xlarge",
   "ml.c6i.8xlarge",
   "ml.c6i.xlarge",
   "ml.c7i.12xlarge",
   "ml.c7i.16xlarge",
   "ml.c7i.24xlarge",
   "ml.c7i.2xlarge",
   "ml.c7i.48xlarge",
   "ml.c7i.4xlarge",
   "ml.c7i.8xlarge",
   "ml.c7i.large",
   "ml.c7i.xlarge",
   "ml.c8i.12xlarge",
   "ml.c8i.16xlarge",
   "ml.c8i.24xlarge",
   "ml.c8i.2xlarge",
   "ml.c8i.32xlarge",
   "ml.c8i.48xlarge",
   "ml.c8i.4xlarge",
   "ml.c8i.8xlarge",
   "ml.c8i.96xlarge",
   "ml.c8i.xlarge",
   "ml.g4dn.12xlarge",
   "ml.g4dn.16xlarge",
   "ml.g4dn.2xlarge",
   "ml.g4dn.4xlarge",
   "ml.g4dn.8xlarge",
   "ml.g4dn.xlarge",
   "ml.g5.12xlarge",
   "ml.g5.16xlarge",
   "ml.g5.24xlarge",
   "ml.g5.2xlarge",
   "ml.g5.48xlarge",
   "ml.g5.4xlarge",
   "ml.g5.8xlarge",
   "ml.g5.xlarge",
   "ml.g6.12xlarge",
   "ml.g6.16xlarge",
   "ml.g6.24xlarge",
   "ml.g6.2xlarge",
   "ml.g6.48xlarge",
   "ml.g6.4xlarge",
   "ml.g6.8xlarge",
   "ml.g6.xlarge",
   "ml.g6e.12xlarge",
   "ml.g6e.16xlarge",
   "ml.g6e.24xlarge",
   "ml.g6e.2xlarge",
   "ml.g6e.48xlarge",
   "ml.g6e.4xlarge",
   "ml.g6e.8xlarge",
   "ml.g6e.xlarge",
   "ml.g7.12xlarge",
   "ml.g7.24xlarge",
   "ml.g7.2xlarge",
   "ml.g7.48xlarge",
   "ml.g7.4xlarge",
   "ml.g7.8xlarge",
   "ml.g7e.12xlarge",
   "ml.g7e.24xlarge",
   "ml.g7e.2xlarge",
   "ml.g7e.48xlarge",
   "ml.g7e.4xlarge",
   "ml.g7e.8xlarge",
   "ml.m4.10xlarge",
   "ml.m4.16xlarge",
   "ml.m4.2xlarge",
   "ml.m4.4xlarge",
   "ml.m4.xlarge",
   "ml.m5.12xlarge",
   "ml.m5.24xlarge",
   "ml.m5.2xlarge",
   "ml.m5.4xlarge",
   "ml.m5.large",
   "ml.m5.xlarge",
   "ml.m6i.12xlarge",
   "ml.m6i.16xlarge",
   "ml.m6i.24xlarge",
   "ml.m6i.2xlarge",
   "ml.m6i.32xlarge",
   "ml.m6i.4xlarge",
   "ml.m6i.8xlarge",
   "ml.m6i.large",
   "ml.m6i.xlarge",
   "ml.m7i.12xlarge",
   "ml.m7i.16xlarge",
   "ml.m7i.24xlarge",
   "ml.m7i.2xlarge",
   "ml.m7i.48xlarge",
   "ml.m7i.4xlarge",
   "ml.m7i.8xlarge",
   "ml.m7i.large",
   "ml.m7i.xlarge",
   "ml.m8i.12xlarge",
   "ml.m8i.16xlarge",
   "ml.m8i.24xlarge",
   "ml.m8i.2xlarge",
   "ml.m8i.32xlarge",
   "ml.m8i.48xlarge",
   "ml.m8i.4xlarge",
   "ml.m8i.8xlarge",
   "ml.m8i.96xlarge",
   "ml.m8i.large",
   "ml.m8i.xlarge",
   "ml.p2.16xlarge",
   "ml.p2.8xlarge",
   "ml.p2.xlarge",
   "ml.p3.16xlarge",
   "ml.p3.2xlarge",
   "ml.p3.8xlarge",
   "ml.p5.4xlarge",
   "ml.r5.12xlarge",
   "ml.r5.16xlarge",
   "ml.r5.24xlarge",
   "ml.r5.2xlarge",
   "ml.r5.4xlarge",
   "ml.r5.8xlarge",
   "ml.r5.large",
   "ml.r5.xlarge",
   "ml.r5d.12xlarge",
   "ml.r5d.16xlarge",
   "ml.r5d.24xlarge",
   "ml.r5d.2xlarge",
   "ml.r5d.4xlarge",
   "ml.r5d.8xlarge",
   "ml.r5d.large",
   "ml.r5d.xlarge",
   "ml.r6i.12xlarge",
   "ml.r6i.16xlarge",
   "ml.r6i.24xlarge",
   "ml.r6i.2xlarge",
   "ml.r6i.32xlarge",
   "ml.r6i.4xlarge",
   "ml.r6i.8xlarge",
   "ml.r6i.large",
   "ml.r6i.xlarge",
   "ml.r7i.12xlarge",
   "ml.r7i.16xlarge",
   "ml.r7i.24xlarge",
   "ml.r7i.2xlarge",
   "ml.r7i.48xlarge",
   "ml.r7i.4xlarge",
   "ml.r7i.8xlarge",
   "ml.r7i.large",
   "ml.r7i.xlarge",
   "ml.r8i.12xlarge",
   "ml.r8i.16xlarge",
   "ml.r8i.24xlarge",
   "ml.r8i.2xlarge",
   "ml.r8i.32xlarge",
   "ml.r8i.48xlarge",
   "ml.r8i.4xlarge",
   "ml.r8i.8xlarge",
   "ml.r8i.96xlarge",
   "ml.r8i.large",
   "ml.r8i.xlarge",
   "ml.t3.2xlarge",
   "ml.t3.large",
   "ml.t3.medium",
   "ml.t3.xlarge"
  ],
  "sagemaker.DebugRuleEvaluationStatus.RuleEvaluationStatus": [
   "Error",
   "InProgress",
   "IssuesFound",
   "NoIssuesFound",
   "Stopped",
   "Stopping"
  ],
  "sagemaker.DescribeDomainResponse.AppNetworkAccessType": [
   "PublicInternetOnly",
   "VpcOnly"
  ],
  "sagemaker.DescribeDomainResponse.AppSecurityGroupManagement": [
   "Customer",
   "Service"
  ],
  "sagemaker.DescribeDomainResponse.AuthMode": [
   "IAM",
   "SSO"
  ],
  "sagemaker.DescribeDomainResponse.HomeEfsFileSystemCreation": [
   "Disabled",
   "Enabled"
  ],
  "sagemaker.DescribeDomainResponse.Status": [
   "Delete_Failed",
   "Deleting",
   "Failed",
   "InService",
   "Pending",
   "Update_Failed",
   "Updating"
  ],
  "sagemaker.DescribeDomainResponse.TagPropagation": [
   "DISABLED",
   "ENABLED"
  ],
  "sagemaker.DescribeNotebookInstanceOutput.AcceleratorTypes": [
   "ml.eia1.large",
   "ml.eia1.medium",
   "ml.eia1.xlarge",
   "ml.eia2.large",
   "ml.eia2.medium",
   "ml.eia2.xlarge"
  ],
  "sagemaker.DescribeNotebookInstanceOutput.DirectInternetAccess": [
   "Disabled",
   "Enabled"
  ],
  "sagemaker.DescribeNotebookInstanceOutput.InstanceType": [
   "ml.c4.2xlarge",
   "ml.c4.4xlarge",
   "ml.c4.8xlarge",
   "ml.c4.xlarge",
   "ml.c5.18xlarge",
   "ml.c5.2xlarge",
   "ml.c5.4xlarge",
   "ml.c5.9xlarge",
   "ml.c5.xlarge",
   "ml.c5d.18xlarge",
   "ml.c5d.2xlarge",
   "ml.c5d.4xlarge",
   "ml.c5d.9xlarge",
   "ml.c5d.xlarge",
   "ml.c6i.12xlarge",
   "ml.c6i.16xlarge",
   "ml.c6i.24xlarge",
   "ml.c6i.2xlarge",
   "ml.c6i.32xlarge",
   "ml.c6i.4xlarge",
   "ml.c6i.8xlarge",
   "ml.c6i.large",
   "ml.c6i.xlarge",
   "ml.c6id.12xlarge",
   "ml.c6id.16xlarge",
   "ml.c6id.24xlarge",
   "ml.c6id.2xlarge",
   "ml.c6id.32xlarge",
   "ml.c6id.4xlarge",
   "ml.c6id.8xlarge",
   "ml.c6id.large",
   "ml.c6id.xlarge",
   "ml.c7i.12xlarge",
   "ml.c7i.16xlarge",
   "ml.c7i.24xlarge",
   "ml.c7i.2xlarge",
   "ml.c7i.48xlarge",
   "ml.c7i.4xlarge",
   "ml.c7i.8xlarge",
   "ml.c7i.large",
   "ml.c7i.xlarge",
   "ml.g4dn.12xlarge",
   "ml.g4dn.16xlarge",
   "ml.g4dn.2xlarge",
   "ml.g4dn.4xlarge",
   "ml.g4dn.8xlarge",
   "ml.g4dn.xlarge",
   "ml.g5.12xlarge",
   "ml.g5.16xlarge",
   "ml.g5.24xlarge",
   "ml.g5.2xlarge",
   "ml.g5.48xlarge",
   "ml.g5.4xlarge",
   "ml.g5.8xlarge",
   "ml.g5.xlarge",
   "ml.g6.12xlarge",
   "ml.g6.16xlarge",
   "ml.g6.24xlarge",
   "ml.g6.2xlarge",
   "ml.g6.48xlarge",
   "ml.g6.4xlarge",
   "ml.g6.8xlarge",
   "ml.g6.xlarge",
   "ml.g6e.12xlarge",
   "ml.g6e.16xlarge",
   "ml.g6e.24xlarge",
   "ml.g6e.2xlarge",
   "ml.g6e.48xlarge",
   "ml.g6e.4xlarge",
   "ml.g6e.8xlarge",
   "ml.g6e.xlarge",
   "ml.g7e.12xlarge",
   "ml.g7e.24xlarge",
   "ml.g7e.2xlarge",
   "ml.g7e.48xlarge",
   "ml.g7e.4xlarge",
   "ml.g7e.8xlarge",
   "ml.inf1.24xlarge",
   "ml.inf1.2xlarge",
   "ml.inf1.6xlarge",
   "ml.inf1.xlarge",
   "ml.inf2.24xlarge",
   "ml.inf2.48xlarge",
   "ml.inf2.8xlarge",
   "ml.inf2.xlarge",
   "ml.m4.10xlarge",
   "ml.m4.16xlarge",
   "ml.m4.2xlarge",
   "ml.m4.4xlarge",
   "ml.m4.xlarge",
   "ml.m5.12xlarge",
   "ml.m5.24xlarge",
   "ml.m5.2xlarge",
   "ml.m5.4xlarge",
   "ml.m5.xlarge",
   "ml.m5d.12xlarge",
   "ml.m5d.16xlarge",
   "ml.m5d.24xlarge",
   "ml.m5d.2xlarge",
   "ml.m5d.4xlarge",
   "ml.m5d.8xlarge",
   "ml.m5d.large",
   "ml.m5d.xlarge",
   "ml.m6i.12xlarge",
   "ml.m6i.16xlarge",
   "ml.m6i.24xlarge",
   "ml.m6i.2xlarge",
   "ml.m6i.32xlarge",
   "ml.m6i.4xlarge",
   "ml.m6i.8xlarge",
   "ml.m6i.large",
   "ml.m6i.xlarge",
   "ml.m6id.12xlarge",
   "ml.m6id.16xlarge",
   "ml.m6id.24xlarge",
   "ml.m6id.2xlarge",
   "ml.m6id.32xlarge",
   "ml.m6id.4xlarge",
   "ml.m6id.8xlarge",
   "ml.m6id.large",
   "ml.m6id.xlarge",
   "ml.m7i.12xlarge",
   "ml.m7i.16xlarge",
   "ml.m7i.24xlarge",
   "ml.m7i.2xlarge",
   "ml.m7i.48xlarge",
   "ml.m7i.4xlarge",
   "ml.m7i.8xlarge",
   "ml.m7i.large",
   "ml.m7i.xlarge",
   "ml.p2.16xlarge",
   "ml.p2.8xlarge",
   "ml.p2.xlarge",
   "ml.p3.16xlarge",
   "ml.p3.2xlarge",
   "ml.p3.8xlarge",
   "ml.p3dn.24xlarge",
   "ml.p4d.24xlarge",
   "ml.p4de.24xlarge",
   "ml.p5.48xlarge",
   "ml.p5.4xlarge",
   "ml.p5en.48xlarge",
   "ml.p6-b200.48xlarge",
   "ml.r5.12xlarge",
   "ml.r5.16xlarge",
   "ml.r5.24xlarge",
   "ml.r5.2xlarge",
   "ml.r5.4xlarge",
   "ml.r5.8xlarge",
   "ml.r5.large",
   "ml.r5.xlarge",
   "ml.r6i.12xlarge",
   "ml.r6i.16xlarge",
   "ml.r6i.24xlarge",
   "ml.r6i.2xlarge",
   "ml.r6i.32xlarge",
   "ml.r6i.4xlarge",
   "ml.r6i.8xlarge",
   "ml.r6i.large",
   "ml.r6i.xlarge",
   "ml.r6id.12xlarge",
   "ml.r6id.16xlarge",
   "ml.r6id.24xlarge",
   "ml.r6id.2xlarge",
   "ml.r6id.32xlarge",
   "ml.r6id.4xlarge",
   "ml.r6id.8xlarge",
   "ml.r6id.large",
   "ml.r6id.xlarge",
   "ml.r7i.12xlarge",
   "ml.r7i.16xlarge",
   "ml.r7i.24xlarge",
   "ml.r7i.2xlarge",
   "ml.r7i.48xlarge",
   "ml.r7i.4xlarge",
   "ml.r7i.8xlarge",
   "ml.r7i.large",
   "ml.r7i.xlarge",
   "ml.t2.2xlarge",
   "ml.t2.large",
   "ml.t2.medium",
   "ml.t2.xlarge",
   "ml.t3.2xlarge",
   "ml.t3.large",
   "ml.t3.medium",
   "ml.t3.xlarge",
   "ml.trn1.2xlarge",
   "ml.trn1.32xlarge",
   "ml.trn1n.32xlarge"
  ],
  "sagemaker.DescribeNotebookInstanceOutput.IpAddressType": [
   "dualstack",
   "ipv4"
  ],
  "sagemaker.DescribeNotebookInstanceOutput.NotebookInstanceStatus": [
   "Deleting",
   "Failed",
   "InMaintenance",
   "InService",
   "Pending",
   "PendingMaintenance",
   "Stopped",
   "Stopping",
   "Updating"
  ],
  "sagemaker.DescribeNotebookInstanceOutput.RootAccess": [
   "Disabled",
   "Enabled"
  ],
  "sagemaker.DescribeTrainingJobResponse.ProfilingStatus": [
   "Disabled",
   "Enabled"
  ],
  "sagemaker.DescribeTrainingJobResponse.SecondaryStatus": [
   "Completed",
   "Downloading",
   "DownloadingTrainingImage",
   "Failed",
   "Interrupted",
   "LaunchingMLInstances",
   "MaxRuntimeExceeded",
   "MaxWaitTimeExceeded",
   "Pending",
   "PreparingTrainingStack",
   "Restarting",
   "Starting",
   "Stopped",
   "Stopping",
   "Training",
   "Updating",
   "Uploading"
  ],
  "sagemaker.DescribeTrainingJobResponse.TrainingJobStatus": [
   "Completed",
   "Deleting",
   "Failed",
   "InProgress",
   "Stopped",
   "Stopping"
  ],
  "sagemaker.DirectDeploySettings.Status": [
   "DISABLED",
   "ENABLED"
  ],
  "sagemaker.DockerSettings.EnableDockerAccess": [
   "DISABLED",
   "ENABLED"
  ],
  "sagemaker.DockerSettings.RootlessDocker": [
   "DISABLED",
   "ENABLED"
  ],
  "sagemaker.DomainDetails.Status": [
   "Delete_Failed",
   "Deleting",
   "Failed",
   "InService",
   "Pending",
   "Update_Failed",
   "Updating"
  ],
  "sagemaker.DomainSettings.ExecutionRoleIdentityConfig": [
   "DISABLED",
   "USER_PROFILE_NAME"
  ],
  "sagemaker.DomainSettings.IpAddressType": [
   "dualstack",
   "ipv4"
  ],
  "sagemaker.EmrServerlessSettings.Status": [
   "DISABLED",
   "ENABLED"
  ],
  "sagemaker.FileSystemDataSource.FileSystemAccessMode": [
   "ro",
   "rw"
  ],
  "sagemaker.FileSystemDataSource.FileSystemType": [
   "EFS",
   "FSxLustre"
  ],
  "sagemaker.HiddenSageMakerImage.SageMakerImageName": [
   "sagemaker_distribution"
  ],
  "sagemaker.IdentityProviderOAuthSetting.DataSourceName": [
   "SalesforceGenie",
   "Snowflake"
  ],
  "sagemaker.IdentityProviderOAuthSetting.Status": [
   "DISABLED",
   "ENABLED"
  ],
  "sagemaker.IdleSettings.LifecycleManagement": [
   "DISABLED",
   "ENABLED"
  ],
  "sagemaker.InstanceGroup.InstanceType": [
   "ml.c4.2xlarge",
   "ml.c4.4xlarge",
   "ml.c4.8xlarge",
   "ml.c4.xlarge",
   "ml.c5.18xlarge",
   "ml.c5.2xlarge",
   "ml.c5.4xlarge",
   "ml.c5.9xlarge",
   "ml.c5.xlarge",
   "ml.c5n.18xlarge",
   "ml.c5n.2xlarge",
   "ml.c5n.4xlarge",
   "ml.c5n.9xlarge",
   "ml.c5n.xlarge",
   "ml.c6i.12xlarge",
   "ml.c6i.16xlarge",
   "ml.c6i.24xlarge",
   "ml.c6i.2xlarge",
   "ml.c6i.32xlarge",
   "ml.c6i.4xlarge",
   "ml.c6i.8xlarge",
   "ml.c6i.xlarge",
   "ml.c7i.12xlarge",
   "ml.c7i.16xlarge",
   "ml.c7i.24xlarge",
   "ml.c7i.2xlarge",
   "ml.c7i.48xlarge",
   "ml.c7i.4xlarge",
   "ml.c7i.8xlarge",
   "ml.c7i.large",
   "ml.c7i.xlarge",
   "ml.c8i.12xlarge",
   "ml.c8i.16xlarge",
   "ml.c8i.24xlarge",
   "ml.c8i.2xlarge",
   "ml.c8i.32xlarge",
   "ml.c8i.48xlarge",
   "ml.c8i.4xlarge",
   "ml.c8i.8xlarge",
   "ml.c8i.96xlarge",
   "ml.c8i.xlarge",
   "ml.g4dn.12xlarge",
   "ml.g4dn.16xlarge",
   "ml.g4dn.2xlarge",
   "ml.g4dn.4xlarge",
   "ml.g4dn.8xlarge",
   "ml.g4dn.xlarge",
   "ml.g5.12xlarge",
   "ml.g5.16xlarge",
   "ml.g5.24xlarge",
   "ml.g5.2xlarge",
   "ml.g5.48xlarge",
   "ml.g5.4xlarge",
   "ml.g5.8xlarge",
   "ml.g5.xlarge",
   "ml.g6.12xlarge",
   "ml.g6.16xlarge",
   "ml.g6.24xlarge",
   "ml.g6.2xlarge",
   "ml.g6.48xlarge",
   "ml.g6.4xlarge",
   "ml.g6.8xlarge",
   "ml.g6.xlarge",
   "ml.g6e.12xlarge",
   "ml.g6e.16xlarge",
   "ml.g6e.24xlarge",
   "ml.g6e.2xlarge",
   "ml.g6e.48xlarge",
   "ml.g6e.4xlarge",
   "ml.g6e.8xlarge",
   "ml.g6e.xlarge",
   "ml.g7.12xlarge",
   "ml.g7.24xlarge",
   "ml.g7.2xlarge",
   "ml.g7.48xlarge",
   "ml.g7.4xlarge",
   "ml.g7.8xlarge",
   "ml.g7e.12xlarge",
   "ml.g7e.24xlarge",
   "ml.g7e.2xlarge",
   "ml.g7e.48xlarge",
   "ml.g7e.4xlarge",
   "ml.g7e.8xlarge",
   "ml.m4.10xlarge",
   "ml.m4.16xlarge",
   "ml.m4.2xlarge",
   "ml.m4.4xlarge",
   "ml.m4.xlarge",
   "ml.m5.12xlarge",
   "ml.m5.24xlarge",
   "ml.m5.2xlarge",
   "ml.m5.4xlarge",
   "ml.m5.large",
   "ml.m5.xlarge",
   "ml.m6i.12xlarge",
   "ml.m6i.16xlarge",
   "ml.m6i.24xlarge",
   "ml.m6i.2xlarge",
   "ml.m6i.32xlarge",
   "ml.m6i.4xlarge",
   "ml.m6i.8xlarge",
   "ml.m6i.large",
   "ml.m6i.xlarge",
   "ml.m7i.12xlarge",
   "ml.m7i.16xlarge",
   "ml.m7i.24xlarge",
   "ml.m7i.2xlarge",
   "ml.m7i.48xlarge",
   "ml.m7i.4xlarge",
   "ml.m7i.8xlarge",
   "ml.m7i.large",
   "ml.m7i.xlarge",
   "ml.m8i.12xlarge",
   "ml.m8i.16xlarge",
   "ml.m8i.24xlarge",
   "ml.m8i.2xlarge",
   "ml.m8i.32xlarge",
   "ml.m8i.48xlarge",
   "ml.m8i.4xlarge",
   "ml.m8i.8xlarge",
   "ml.m8i.96xlarge",
   "ml.m8i.large",
   "ml.m8i.xlarge",
   "ml.p2.16xlarge",
   "ml.p2.8xlarge",
   "ml.p2.xlarge",
   "ml.p3.16xlarge",
   "ml.p3.2xlarge",
   "ml.p3.8xlarge",
   "ml.p3dn.24xlarge",
   "ml.p4d.24xlarge",
   "ml.p4de.24xlarge",
   "ml.p5.48xlarge",
   "ml.p5.4xlarge",
   "ml.p5e.48xlarge",
   "ml.p5en.48xlarge",
   "ml.p6-b200.48xlarge",
   "ml.p6-b300.48xlarge",
   "ml.p6e-gb200.36xlarge",
   "ml.r5.12xlarge",
   "ml.r5.16xlarge",
   "ml.r5.24xlarge",
   "ml.r5.2xlarge",
   "ml.r5.4xlarge",
   "ml.r5.8xlarge",
   "ml.r5.large",
   "ml.r5.xlarge",
   "ml.r5d.12xlarge",
   "ml.r5d.16xlarge",
   "ml.r5d.24xlarge",
   "ml.r5d.2xlarge",
   "ml.r5d.4xlarge",
   "ml.r5d.8xlarge",
   "ml.r5d.large",
   "ml.r5d.xlarge",
   "ml.r6i.12xlarge",
   "ml.r6i.16xlarge",
   "ml.r6i.24xlarge",
   "ml.r6i.2xlarge",
   "ml.r6i.32xlarge",
   "ml.r6i.4xlarge",
   "ml.r6i.8xlarge",
   "ml.r6i.large",
   "ml.r6i.xlarge",
   "ml.r7i.12xlarge",
   "ml.r7i.16xlarge",
   "ml.r7i.24xlarge",
   "ml.r7i.2xlarge",
   "ml.r7i.48xlarge",
   "ml.r7i.4xlarge",
   "ml.r7i.8xlarge",
   "ml.r7i.large",
   "ml.r7i.xlarge",
   "ml.r8i.12xlarge",
   "ml.r8i.16xlarge",
   "ml.r8i.24xlarge",
   "ml.r8i.2xlarge",
   "ml.r8i.32xlarge",
   "ml.r8i.48xlarge",
   "ml.r8i.4xlarge",
   "ml.r8i.8xlarge",
   "ml.r8i.96xlarge",
   "ml.r8i.large",
   "ml.r8i.xlarge",
   "ml.t3.2xlarge",
   "ml.t3.large",
   "ml.t3.medium",
   "ml.t3.xlarge",
   "ml.trn1.2xlarge",
   "ml.trn1.32xlarge",
   "ml.trn1n.32xlarge",
   "ml.trn2.48xlarge"
  ],
  "sagemaker.InstancePool.InstanceType": [
   "ml.c4.2xlarge",
   "ml.c4.4xlarge",
   "ml.c4.8xlarge",
   "ml.c4.large",
   "ml.c4.xlarge",
   "ml.c5.18xlarge",
   "ml.c5.2xlarge",
   "ml.c5.4xlarge",
   "ml.c5.9xlarge",
   "ml.c5.large",
   "ml.c5.xlarge",
   "ml.c5d.18xlarge",
   "ml.c5d.2xlarge",
   "ml.c5d.4xlarge",
   "ml.c5d.9xlarge",
   "ml.c5d.large",
   "ml.c5d.xlarge",
   "ml.c6g.12xlarge",
   "ml.c6g.16xlarge",
   "ml.c6g.2xlarge",
   "ml.c6g.4xlarge",
   "ml.c6g.8xlarge",
   "ml.c6g.large",
   "ml.c6g.xlarge",
   "ml.c6gd.12xlarge",
   "ml.c6gd.16xlarge",
   "ml.c6gd.2xlarge",
   "ml.c6gd.4xlarge",
   "ml.c6gd.8xlarge",
   "ml.c6gd.large",
   "ml.c6gd.xlarge",
   "ml.c6gn.12xlarge",
   "ml.c6gn.16xlarge",
   "ml.c6gn.2xlarge",
   "ml.c6gn.4xlarge",
   "ml.c6gn.8xlarge",
   "ml.c6gn.large",
   "ml.c6gn.xlarge",
   "ml.c6i.12xlarge",
   "ml.c6i.16xlarge",
   "ml.c6i.24xlarge",
   "ml.c6i.2xlarge",
   "ml.c6i.32xlarge",
   "ml.c6i.4xlarge",
   "ml.c6i.8xlarge",
   "ml.c6i.large",
   "ml.c6i.xlarge",
   "ml.c6in.12xlarge",
   "ml.c6in.16xlarge",
   "ml.c6in.24xlarge",
   "ml.c6in.2xlarge",
   "ml.c6in.32xlarge",
   "ml.c6in.4xlarge",
   "ml.c6in.8xlarge",
   "ml.c6in.large",
   "ml.c6in.xlarge",
   "ml.c7g.12xlarge",
   "ml.c7g.16xlarge",
   "ml.c7g.2xlarge",
   "ml.c7g.4xlarge",
   "ml.c7g.8xlarge",
   "ml.c7g.large",
   "ml.c7g.xlarge",
   "ml.c7i.12xlarge",
   "ml.c7i.16xlarge",
   "ml.c7i.24xlarge",
   "ml.c7i.2xlarge",
   "ml.c7i.48xlarge",
   "ml.c7i.4xlarge",
   "ml.c7i.8xlarge",
   "ml.c7i.large",
   "ml.c7i.xlarge",
   "ml.c8g.12xlarge",
   "ml.c8g.16xlarge",
   "ml.c8g.24xlarge",
   "ml.c8g.2xlarge",
   "ml.c8g.48xlarge",
   "ml.c8g.4xlarge",
   "ml.c8g.8xlarge",
   "ml.c8g.large",
   "ml.c8g.medium",
   "ml.c8g.xlarge",
   "ml.dl1.24xlarge",
   "ml.g4dn.12xlarge",
   "ml.g4dn.16xlarge",
   "ml.g4dn.2xlarge",
   "ml.g4dn.4xlarge",
   "ml.g4dn.8xlarge",
   "ml.g4dn.xlarge",
   "ml.g5.12xlarge",
   "ml.g5.16xlarge",
   "ml.g5.24xlarge",
   "ml.g5.2xlarge",
   "ml.g5.48xlarge",
   "ml.g5.4xlarge",
   "ml.g5.8xlarge",
   "ml.g5.xlarge",
   "ml.g6.12xlarge",
   "ml.g6.16xlarge",
   "ml.g6.24xlarge",
   "ml.g6.2xlarge",
   "ml.g6.48xlarge",
   "ml.g6.4xlarge",
   "ml.g6.8xlarge",
   "ml.g6.xlarge",
   "ml.g6e.12xlarge",
   "ml.g6e.16xlarge",
   "ml.g6e.24xlarge",
   "ml.g6e.2xlarge",
   "ml.g6e.48xlarge",
   "ml.g6e.4xlarge",
   "ml.g6e.8xlarge",
   "ml.g6e.xlarge",
   "ml.g7.12xlarge",
   "ml.g7.24xlarge",
   "ml.g7.2xlarge",
   "ml.g7.48xlarge",
   "ml.g7.4xlarge",
   "ml.g7.8xlarge",
   "ml.g7e.12xlarge",
   "ml.g7e.24xlarge",
   "ml.g7e.2xlarge",
   "ml.g7e.48xlarge",
   "ml.g7e.4xlarge",
   "ml.g7e.8xlarge",
   "ml.inf1.24xlarge",
   "ml.inf1.2xlarge",
   "ml.inf1.6xlarge",
   "ml.inf1.xlarge",
   "ml.inf2.24xlarge",
   "ml.inf2.48xlarge",
   "ml.inf2.8xlarge",
   "ml.inf2.xlarge",
   "ml.m4.10xlarge",
   "ml.m4.16xlarge",
   "ml.m4.2xlarge",
   "ml.m4.4xlarge",
   "ml.m4.xlarge",
   "ml.m5.12xlarge",
   "ml.m5.24xlarge",
   "ml.m5.2xlarge",
   "ml.m5.4xlarge",
   "ml.m5.large",
   "ml.m5.xlarge",
   "ml.m5d.12xlarge",
   "ml.m5d.24xlarge",
   "ml.m5d.2xlarge",
   "ml.m5d.4xlarge",
   "ml.m5d.large",
   "ml.m5d.xlarge",
   "ml.m6g.12xlarge",
   "ml.m6g.16xlarge",
   "ml.m6g.2xlarge",
   "ml.m6g.4xlarge",
   "ml.m6g.8xlarge",
   "ml.m6g.large",
   "ml.m6g.xlarge",
   "ml.m6gd.12xlarge",
   "ml.m6gd.16xlarge",
   "ml.m6gd.2xlarge",
   "ml.m6gd.4xlarge",
   "ml.m6gd.8xlarge",
   "ml.m6gd.large",
   "ml.m6gd.xlarge",
   "ml.m6i.12xlarge",
   "ml.m6i.16xlarge",
   "ml.m6i.24xlarge",
   "ml.m6i.2xlarge",
   "ml.m6i.32xlarge",
   "ml.m6i.4xlarge",
   "ml.m6i.8xlarge",
   "ml.m6i.large",
   "ml.m6i.xlarge",
   "ml.m7i.12xlarge",
   "ml.m7i.16xlarge",
   "ml.m7i.24xlarge",
   "ml.m7i.2xlarge",
   "ml.m7i.48xlarge",
   "ml.m7i.4xlarge",
   "ml.m7i.8xlarge",
   "ml.m7i.large",
   "ml.m7i.xlarge",
   "ml.m8g.12xlarge",
   "ml.m8g.16xlarge",
   "ml.m8g.24xlarge",
   "ml.m8g.2xlarge",
   "ml.m8g.48xlarge",
   "ml.m8g.4xlarge",
   "ml.m8g.8xlarge",
   "ml.m8g.large",
   "ml.m8g.medium",
   "ml.m8g.xlarge",
   "ml.p2.16xlarge",
   "ml.p2.8xlarge",
   "ml.p2.xlarge",
   "ml.p3.16xlarge",
   "ml.p3.2xlarge",
   "ml.p3.8xlarge",
   "ml.p4d.24xlarge",
   "ml.p4de.24xlarge",
   "ml.p5.48xlarge",
   "ml.p5.4xlarge",
   "ml.p5e.48xlarge",
   "ml.p5en.48xlarge",
   "ml.p6-b200.48xlarge",
   "ml.p6-b300.48xlarge",
   "ml.p6e-gb200.36xlarge",
   "ml.r5.12xlarge",
   "ml.r5.24xlarge",
   "ml.r5.2xlarge",
   "ml.r5.4xlarge",
   "ml.r5.large",
   "ml.r5.xlarge",
   "ml.r5d.12xlarge",
   "ml.r5d.24xlarge",
   "ml.r5d.2xlarge",
   "ml.r5d.4xlarge",
   "ml.r5d.large",
   "ml.r5d.xlarge",
   "ml.r6g.12xlarge",
   "ml.r6g.16xlarge",
   "ml.r6g.2xlarge",
   "ml.r6g.4xlarge",
   "ml.r6g.8xlarge",
   "ml.r6g.large",
   "ml.r6g.xlarge",
   "ml.r6gd.12xlarge",
   "ml.r6gd.16xlarge",
   "ml.r6gd.2xlarge",
   "ml.r6gd.4xlarge",
   "ml.r6gd.8xlarge",
   "ml.r6gd.large",
   "ml.r6gd.xlarge",
   "ml.r6i.12xlarge",
   "ml.r6i.16xlarge",
   "ml.r6i.24xlarge",
   "ml.r6i.2xlarge",
   "ml.r6i.32xlarge",
   "ml.r6i.4xlarge",
   "ml.r6i.8xlarge",
   "ml.r6i.large",
   "ml.r6i.xlarge",
   "ml.r7gd.12xlarge",
   "ml.r7gd.16xlarge",
   "ml.r7gd.2xlarge",
   "ml.r7gd.4xlarge",
   "ml.r7gd.8xlarge",
   "ml.r7gd.large",
   "ml.r7gd.medium",
   "ml.r7gd.xlarge",
   "ml.r7i.12xlarge",
   "ml.r7i.16xlarge",
   "ml.r7i.24xlarge",
   "ml.r7i.2xlarge",
   "ml.r7i.48xlarge",
   "ml.r7i.4xlarge",
   "ml.r7i.8xlarge",
   "ml.r7i.large",
   "ml.r7i.xlarge",
   "ml.r8g.12xlarge",
   "ml.r8g.16xlarge",
   "ml.r8g.24xlarge",
   "ml.r8g.2xlarge",
   "ml.r8g.48xlarge",
   "ml.r8g.4xlarge",
   "ml.r8g.8xlarge",
   "ml.r8g.large",
   "ml.r8g.medium",
   "ml.r8g.xlarge",
   "ml.t2.2xlarge",
   "ml.t2.large",
   "ml.t2.medium",
   "ml.t2.xlarge",
   "ml.trn1.2xlarge",
   "ml.trn1.32xlarge",
   "ml.trn1n.32xlarge",
   "ml.trn2.48xlarge"
  ],
  "sagemaker.InstancePreference.InstanceType": [
   "ml.c4.2xlarge",
   "ml.c4.4xlarge",
   "ml.c4.8xlarge",
   "ml.c4.xlarge",
   "ml.c5.18xlarge",
   "ml.c5.2xlarge",
   "ml.c5.4xlarge",
   "ml.c5.9xlarge",
   "ml.c5.xlarge",
   "ml.c5n.18xlarge",
   "ml.c5n.2xlarge",
   "ml.c5n.4xlarge",
   "ml.c5n.9xlarge",
   "ml.c5n.xlarge",
   "ml.c6i.12xlarge",
   "ml.c6i.16xlarge",
   "ml.c6i.24xlarge",
   "ml.c6i.2xlarge",
   "ml.c6i.32xlarge",
   "ml.c6i.4xlarge",
   "ml.c6i.8xlarge",
   "ml.c6i.xlarge",
   "ml.c7i.12xlarge",
   "ml.c7i.16xlarge",
   "ml.c7i.24xlarge",
   "ml.c7i.2xlarge",
   "ml.c7i.48xlarge",
   "ml.c7i.4xlarge",
   "ml.c7i.8xlarge",
   "ml.c7i.large",
   "ml.c7i.xlarge",
   "ml.c8i.12xlarge",
   "ml.c8i.16xlarge",
   "ml.c8i.24xlarge",
   "ml.c8i.2xlarge",
   "ml.c8i.32xlarge",
   "ml.c8i.48xlarge",
   "ml.c8i.4xlarge",
   "ml.c8i.8xlarge",
   "ml.c8i.96xlarge",
   "ml.c8i.xlarge",
   "ml.g4dn.12xlarge",
   "ml.g4dn.16xlarge",
   "ml.g4dn.2xlarge",
   "ml.g4dn.4xlarge",
   "ml.g4dn.8xlarge",
   "ml.g4dn.xlarge",
   "ml.g5.12xlarge",
   "ml.g5.16xlarge",
   "ml.g5.24xlarge",
   "ml.g5.2xlarge",
   "ml.g5.48xlarge",
   "ml.g5.4xlarge",
   "ml.g5.8xlarge",
   "ml.g5.xlarge",
   "ml.g6.12xlarge",
   "ml.g6.16xlarge",
   "ml.g6.24xlarge",
   "ml.g6.2xlarge",
   "ml.g6.48xlarge",
   "ml.g6.4xlarge",
   "ml.g6.8xlarge",
   "ml.g6.xlarge",
   "ml.g6e.12xlarge",
   "ml.g6e.16xlarge",
   "ml.g6e.24xlarge",
   "ml.g6e.2xlarge",
   "ml.g6e.48xlarge",
   "ml.g6e.4xlarge",
   "ml.g6e.8xlarge",
   "ml.g6e.xlarge",
   "ml.g7.12xlarge",
   "ml.g7.24xlarge",
   "ml.g7.2xlarge",
   "ml.g7.48xlarge",
   "ml.g7.4xlarge",
   "ml.g7.8xlarge",
   "ml.g7e.12xlarge",
   "ml.g7e.24xlarge",
   "ml.g7e.2xlarge",
   "ml.g7e.48xlarge",
   "ml.g7e.4xlarge",
   "ml.g7e.8xlarge",
   "ml.m4.10xlarge",
   "ml.m4.16xlarge",
   "ml.m4.2xlarge",
   "ml.m4.4xlarge",
   "ml.m4.xlarge",
   "ml.m5.12xlarge",
   "ml.m5.24xlarge",
   "ml.m5.2xlarge",
   "ml.m5.4xlarge",
   "ml.m5.large",
   "ml.m5.xlarge",
   "ml.m6i.12xlarge",
   "ml.m6i.16xlarge",
   "ml.m6i.24xlarge",
   "ml.m6i.2xlarge",
   "ml.m6i.32xlarge",
   "ml.m6i.4xlarge",
   "ml.m6i.8xlarge",
   "ml.m6i.large",
   "ml.m6i.xlarge",
   "ml.m7i.12xlarge",
   "ml.m7i.16xlarge",
   "ml.m7i.24xlarge",
   "ml.m7i.2xlarge",
   "ml.m7i.48xlarge",
   "ml.m7i.4xlarge",
   "ml.m7i.8xlarge",
   "ml.m7i.large",
   "ml.m7i.xlarge",
   "ml.m8i.12xlarge",
   "ml.m8i.16xlarge",
   "ml.m8i.24xlarge",
   "ml.m8i.2xlarge",
   "ml.m8i.32xlarge",
   "ml.m8i.48xlarge",
   "ml.m8i.4xlarge",
   "ml.m8i.8xlarge",
   "ml.m8i.96xlarge",
   "ml.m8i.large",
   "ml.m8i.xlarge",
   "ml.p2.16xlarge",
   "ml.p2.8xlarge",
   "ml.p2.xlarge",
   "ml.p3.16xlarge",
   "ml.p3.2xlarge",
   "ml.p3.8xlarge",
   "ml.p3dn.24xlarge",
   "ml.p4d.24xlarge",
   "ml.p4de.24xlarge",
   "ml.p5.48xlarge",
   "ml.p5.4xlarge",
   "ml.p5e.48xlarge",
   "ml.p5en.48xlarge",
   "ml.p6-b200.48xlarge",
   "ml.p6-b300.48xlarge",
   "ml.p6e-gb200.36xlarge",
   "ml.r5.12xlarge",
   "ml.r5.16xlarge",
   "ml.r5.24xlarge",
   "ml.r5.2xlarge",
   "ml.r5.4xlarge",
   "ml.r5.8xlarge",
   "ml.r5.large",
   "ml.r5.xlarge",
   "ml.r5d.12xlarge",
   "ml.r5d.16xlarge",
   "ml.r5d.24xlarge",
   "ml.r5d.2xlarge",
   "ml.r5d.4xlarge",
   "ml.r5d.8xlarge",
   "ml.r5d.large",
   "ml.r5d.xlarge",
   "ml.r6i.12xlarge",
   "ml.r6i.16xlarge",
   "ml.r6i.24xlarge",
   "ml.r6i.2xlarge",
   "ml.r6i.32xlarge",
   "ml.r6i.4xlarge",
   "ml.r6i.8xlarge",
   "ml.r6i.large",
   "ml.r6i.xlarge",
   "ml.r7i.12xlarge",
   "ml.r7i.16xlarge",
   "ml.r7i.24xlarge",
   "ml.r7i.2xlarge",
   "ml.r7i.48xlarge",
   "ml.r7i.4xlarge",
   "ml.r7i.8xlarge",
   "ml.r7i.large",
   "ml.r7i.xlarge",
   "ml.r8i.12xlarge",
   "ml.r8i.16xlarge",
   "ml.r8i.24xlarge",
   "ml.r8i.2xlarge",
   "ml.r8i.32xlarge",
   "ml.r8i.48xlarge",
   "ml.r8i.4xlarge",
   "ml.r8i.8xlarge",
   "ml.r8i.96xlarge",
   "ml.r8i.large",
   "ml.r8i.xlarge",
   "ml.t3.2xlarge",
   "ml.t3.large",
   "ml.t3.medium",
   "ml.t3.xlarge",
   "ml.trn1.2xlarge",
   "ml.trn1.32xlarge",
   "ml.trn1n.32xlarge",
   "ml.trn2.48xlarge"
  ],
  "sagemaker.KendraSettings.Status": [
   "DISABLED",
   "ENABLED"
  ],
  "sagemaker.ModelRegisterSettings.Status": [
   "DISABLED",
   "ENABLED"
  ],
  "sagemaker.NotebookInstanceSummary.InstanceType": [
   "ml.c4.2xlarge",
   "ml.c4.4xlarge",
   "ml.c4.8xlarge",
   "ml.c4.xlarge",
   "ml.c5.18xlarge",
   "ml.c5.2xlarge",
   "ml.c5.4xlarge",
   "ml.c5.9xlarge",
   "ml.c5.xlarge",
   "ml.c5d.18xlarge",
   "ml.c5d.2xlarge",
   "ml.c5d.4xlarge",
   "ml.c5d.9xlarge",
   "ml.c5d.xlarge",
   "ml.c6i.12xlarge",
   "ml.c6i.16xlarge",
   "ml.c6i.24xlarge",
   "ml.c6i.2xlarge",
   "ml.c6i.32xlarge",
   "ml.c6i.4xlarge",
   "ml.c6i.8xlarge",
   "ml.c6i.large",
   "ml.c6i.xlarge",
   "ml.c6id.12xlarge",
   "ml.c6id.16xlarge",
   "ml.c6id.24xlarge",
   "ml.c6id.2xlarge",
   "ml.c6id.32xlarge",
   "ml.c6id.4xlarge",
   "ml.c6id.8xlarge",
   "ml.c6id.large",
   "ml.c6id.xlarge",
   "ml.c7i.12xlarge",
   "ml.c7i.16xlarge",
   "ml.c7i.24xlarge",
   "ml.c7i.2xlarge",
   "ml.c7i.48xlarge",
   "ml.c7i.4xlarge",
   "ml.c7i.8xlarge",
   "ml.c7i.large",
   "ml.c7i.xlarge",
   "ml.g4dn.12xlarge",
   "ml.g4dn.16xlarge",
   "ml.g4dn.2xlarge",
   "ml.g4dn.4xlarge",
   "ml.g4dn.8xlarge",
   "ml.g4dn.xlarge",
   "ml.g5.12xlarge",
   "ml.g5.16xlarge",
   "ml.g5.24xlarge",
   "ml.g5.2xlarge",
   "ml.g5.48xlarge",
   "ml.g5.4xlarge",
   "ml.g5.8xlarge",
   "ml.g5.xlarge",
   "ml.g6.12xlarge",
   "ml.g6.16xlarge",
   "ml.g6.24xlarge",
   "ml.g6.2xlarge",
   "ml.g6.48xlarge",
   "ml.g6.4xlarge",
   "ml.g6.8xlarge",
   "ml.g6.xlarge",
   "ml.g6e.12xlarge",
   "ml.g6e.16xlarge",
   "ml.g6e.24xlarge",
   "ml.g6e.2xlarge",
   "ml.g6e.48xlarge",
   "ml.g6e.4xlarge",
   "ml.g6e.8xlarge",
   "ml.g6e.xlarge",
   "ml.g7e.12xlarge",
   "ml.g7e.24xlarge",
   "ml.g7e.2xlarge",
   "ml.g7e.48xlarge",
   "ml.g7e.4xlarge",
   "ml.g7e.8xlarge",
   "ml.inf1.24xlarge",
   "ml.inf1.2xlarge",
   "ml.inf1.6xlarge",
   "ml.inf1.xlarge",
   "ml.inf2.24xlarge",
   "ml.inf2.48xlarge",
   "ml.inf2.8xlarge",
   "ml.inf2.xlarge",
   "ml.m4.10xlarge",
   "ml.m4.16xlarge",
   "ml.m4.2xlarge",
   "ml.m4.4xlarge",
   "ml.m4.xlarge",
   "ml.m5.12xlarge",
   "ml.m5.24xlarge",
   "ml.m5.2xlarge",
   "ml.m5.4xlarge",
   "ml.m5.xlarge",
   "ml.m5d.12xlarge",
   "ml.m5d.16xlarge",
   "ml.m5d.24xlarge",
   "ml.m5d.2xlarge",
   "ml.m5d.4xlarge",
   "ml.m5d.8xlarge",
   "ml.m5d.large",
   "ml.m5d.xlarge",
   "ml.m6i.12xlarge",
   "ml.m6i.16xlarge",
   "ml.m6i.24xlarge",
   "ml.m6i.2xlarge",
   "ml.m6i.32xlarge",
   "ml.m6i.4xlarge",
   "ml.m6i.8xlarge",
   "ml.m6i.large",
   "ml.m6i.xlarge",
   "ml.m6id.12xlarge",
   "ml.m6id.16xlarge",
   "ml.m6id.24xlarge",
   "ml.m6id.2xlarge",
   "ml.m6id.32xlarge",
   "ml.m6id.4xlarge",
   "ml.m6id.8xlarge",
   "ml.m6id.large",
   "ml.m6id.xlarge",
   "ml.m7i.12xlarge",
   "ml.m7i.16xlarge",
   "ml.m7i.24xlarge",
   "ml.m7i.2xlarge",
   "ml.m7i.48xlarge",
   "ml.m7i.4xlarge",
   "ml.m7i.8xlarge",
   "ml.m7i.large",
   "ml.m7i.xlarge",
   "ml.p2.16xlarge",
   "ml.p2.8xlarge",
   "ml.p2.xlarge",
   "ml.p3.16xlarge",
   "ml.p3.2xlarge",
   "ml.p3.8xlarge",
   "ml.p3dn.24xlarge",
   "ml.p4d.24xlarge",
   "ml.p4de.24xlarge",
   "ml.p5.48xlarge",
   "ml.p5.4xlarge",
   "ml.p5en.48xlarge",
   "ml.p6-b200.48xlarge",
   "ml.r5.12xlarge",
   "ml.r5.16xlarge",
   "ml.r5.24xlarge",
   "ml.r5.2xlarge",
   "ml.r5.4xlarge",
   "ml.r5.8xlarge",
   "ml.r5.large",
   "ml.r5.xlarge",
   "ml.r6i.12xlarge",
   "ml.r6i.16xlarge",
   "ml.r6i.24xlarge",
   "ml.r6i.2xlarge",
   "ml.r6i.32xlarge",
   "ml.r6i.4xlarge",
   "ml.r6i.8xlarge",
   "ml.r6i.large",
   "ml.r6i.xlarge",
   "ml.r6id.12xlarge",
   "ml.r6id.16xlarge",
   "ml.r6id.24xlarge",
   "ml.r6id.2xlarge",
   "ml.r6id.32xlarge",
   "ml.r6id.4xlarge",
   "ml.r6id.8xlarge",
   "ml.r6id.large",
   "ml.r6id.xlarge",
   "ml.r7i.12xlarge",
   "ml.r7i.16xlarge",
   "ml.r7i.24xlarge",
   "ml.r7i.2xlarge",
   "ml.r7i.48xlarge",
   "ml.r7i.4xlarge",
   "ml.r7i.8xlarge",
   "ml.r7i.large",
   "ml.r7i.xlarge",
   "ml.t2.2xlarge",
   "ml.t2.large",
   "ml.t2.medium",
   "ml.t2.xlarge",
   "ml.t3.2xlarge",
   "ml.t3.large",
   "ml.t3.medium",
   "ml.t3.xlarge",
   "ml.trn1.2xlarge",
   "ml.trn1.32xlarge",
   "ml.trn1n.32xlarge"
  ],
  "sagemaker.NotebookInstanceSummary.NotebookInstanceStatus": [
   "Deleting",
   "Failed",
   "InMaintenance",
   "InService",
   "Pending",
   "PendingMaintenance",
   "Stopped",
   "Stopping",
   "Updating"
  ],
  "sagemaker.OutputDataConfig.CompressionType": [
   "GZIP",
   "NONE"
  ],
  "sagemaker.ProductionVariant.AcceleratorType": [
   "ml.eia1.large",
   "ml.eia1.medium",
   "ml.eia1.xlarge",
   "ml.eia2.large",
   "ml.eia2.medium",
   "ml.eia2.xlarge"
  ],
  "sagemaker.ProductionVariant.InferenceAmiVersion": [
   "al2-ami-sagemaker-inference-gpu-2",
   "al2-ami-sagemaker-inference-gpu-2-1",
   "al2-ami-sagemaker-inference-gpu-3-1",
   "al2-ami-sagemaker-inference-neuron-2",
   "al2023-ami-sagemaker-inference-gpu-4-1"
  ],
  "sagemaker.ProductionVariant.InstanceType": [
   "ml.c4.2xlarge",
   "ml.c4.4xlarge",
   "ml.c4.8xlarge",
   "ml.c4.large",
   "ml.c4.xlarge",
   "ml.c5.18xlarge",
   "ml.c5.2xlarge",
   "ml.c5.4xlarge",
   "ml.c5.9xlarge",
   "ml.c5.large",
   "ml.c5.xlarge",
   "ml.c5d.18xlarge",
   "ml.c5d.2xlarge",
   "ml.c5d.4xlarge",
   "ml.c5d.9xlarge",
   "ml.c5d.large",
   "ml.c5d.xlarge",
   "ml.c6g.12xlarge",
   "ml.c6g.16xlarge",
   "ml.c6g.2xlarge",
   "ml.c6g.4xlarge",
   "ml.c6g.8xlarge",
   "ml.c6g.large",
   "ml.c6g.xlarge",
   "ml.c6gd.12xlarge",
   "ml.c6gd.16xlarge",
   "ml.c6gd.2xlarge",
   "ml.c6gd.4xlarge",
   "ml.c6gd.8xlarge",
   "ml.c6gd.large",
   "ml.c6gd.xlarge",
   "ml.c6gn.12xlarge",
   "ml.c6gn.16xlarge",
   "ml.c6gn.2xlarge",
   "ml.c6gn.4xlarge",
   "ml.c6gn.8xlarge",
   "ml.c6gn.large",
   "ml.c6gn.xlarge",
   "ml.c6i.12xlarge",
   "ml.c6i.16xlarge",
   "ml.c6i.24xlarge",
   "ml.c6i.2xlarge",
   "ml.c6i.32xlarge",
   "ml.c6i.4xlarge",
   "ml.c6i.8xlarge",
   "ml.c6i.large",
   "ml.c6i.xlarge",
   "ml.c6in.12xlarge",
   "ml.c6in.16xlarge",
   "ml.c6in.24xlarge",
   "ml.c6in.2xlarge",
   "ml.c6in.32xlarge",
   "ml.c6in.4xlarge",
   "ml.c6in.8xlarge",
   "ml.c6in.large",
   "ml.c6in.xlarge",
   "ml.c7g.12xlarge",
   "ml.c7g.16xlarge",
   "ml.c7g.2xlarge",
   "ml.c7g.4xlarge",
   "ml.c7g.8xlarge",
   "ml.c7g.large",
   "ml.c7g.xlarge",
   "ml.c7i.12xlarge",
   "ml.c7i.16xlarge",
   "ml.c7i.24xlarge",
   "ml.c7i.2xlarge",
   "ml.c7i.48xlarge",
   "ml.c7i.4xlarge",
   "ml.c7i.8xlarge",
   "ml.c7i.large",
   "ml.c7i.xlarge",
   "ml.c8g.12xlarge",
   "ml.c8g.16xlarge",
   "ml.c8g.24xlarge",
   "ml.c8g.2xlarge",
   "ml.c8g.48xlarge",
   "ml.c8g.4xlarge",
   "ml.c8g.8xlarge",
   "ml.c8g.large",
   "ml.c8g.medium",
   "ml.c8g.xlarge",
   "ml.dl1.24xlarge",
   "ml.g4dn.12xlarge",
   "ml.g4dn.16xlarge",
   "ml.g4dn.2xlarge",
   "ml.g4dn.4xlarge",
   "ml.g4dn.8xlarge",
   "ml.g4dn.xlarge",
   "ml.g5.12xlarge",
   "ml.g5.16xlarge",
   "ml.g5.24xlarge",
   "ml.g5.2xlarge",
   "ml.g5.48xlarge",
   "ml.g5.4xlarge",
   "ml.g5.8xlarge",
   "ml.g5.xlarge",
   "ml.g6.12xlarge",
   "ml.g6.16xlarge",
   "ml.g6.24xlarge",
   "ml.g6.2xlarge",
   "ml.g6.48xlarge",
   "ml.g6.4xlarge",
   "ml.g6.8xlarge",
   "ml.g6.xlarge",
   "ml.g6e.12xlarge",
   "ml.g6e.16xlarge",
   "ml.g6e.24xlarge",
   "ml.g6e.2xlarge",
   "ml.g6e.48xlarge",
   "ml.g6e.4xlarge",
   "ml.g6e.8xlarge",
   "ml.g6e.xlarge",
   "ml.g7.12xlarge",
   "ml.g7.24xlarge",
   "ml.g7.2xlarge",
   "ml.g7.48xlarge",
   "ml.g7.4xlarge",
   "ml.g7.8xlarge",
   "ml.g7e.12xlarge",
   "ml.g7e.24xlarge",
   "ml.g7e.2xlarge",
   "ml.g7e.48xlarge",
   "ml.g7e.4xlarge",
   "ml.g7e.8xlarge",
   "ml.inf1.24xlarge",
   "ml.inf1.2xlarge",
   "ml.inf1.6xlarge",
   "ml.inf1.xlarge",
   "ml.inf2.24xlarge",
   "ml.inf2.48xlarge",
   "ml.inf2.8xlarge",
   "ml.inf2.xlarge",
   "ml.m4.10xlarge",
   "ml.m4.16xlarge",
   "ml.m4.2xlarge",
   "ml.m4.4xlarge",
   "ml.m4.xlarge",
   "ml.m5.12xlarge",
   "ml.m5.24xlarge",
   "ml.m5.2xlarge",
   "ml.m5.4xlarge",
   "ml.m5.large",
   "ml.m5.xlarge",
   "ml.m5d.12xlarge",
   "ml.m5d.24xlarge",
   "ml.m5d.2xlarge",
   "ml.m5d.4xlarge",
   "ml.m5d.large",
   "ml.m5d.xlarge",
   "ml.m6g.12xlarge",
   "ml.m6g.16xlarge",
   "ml.m6g.2xlarge",
   "ml.m6g.4xlarge",
   "ml.m6g.8xlarge",
   "ml.m6g.large",
   "ml.m6g.xlarge",
   "ml.m6gd.12xlarge",
   "ml.m6gd.16xlarge",
   "ml.m6gd.2xlarge",
   "ml.m6gd.4xlarge",
   "ml.m6gd.8xlarge",
   "ml.m6gd.large",
   "ml.m6gd.xlarge",
   "ml.m6i.12xlarge",
   "ml.m6i.16xlarge",
   "ml.m6i.24xlarge",
   "ml.m6i.2xlarge",
   "ml.m6i.32xlarge",
   "ml.m6i.4xlarge",
   "ml.m6i.8xlarge",
   "ml.m6i.large",
   "ml.m6i.xlarge",
   "ml.m7i.12xlarge",
   "ml.m7i.16xlarge",
   "ml.m7i.24xlarge",
   "ml.m7i.2xlarge",
   "ml.m7i.48xlarge",
   "ml.m7i.4xlarge",
   "ml.m7i.8xlarge",
   "ml.m7i.large",
   "ml.m7i.xlarge",
   "ml.m8g.12xlarge",
   "ml.m8g.16xlarge",
   "ml.m8g.24xlarge",
   "ml.m8g.2xlarge",
   "ml.m8g.48xlarge",
   "ml.m8g.4xlarge",
   "ml.m8g.8xlarge",
   "ml.m8g.large",
   "ml.m8g.medium",
   "ml.m8g.xlarge",
   "ml.p2.16xlarge",
   "ml.p2.8xlarge",
   "ml.p2.xlarge",
   "ml.p3.16xlarge",
   "ml.p3.2xlarge",
   "ml.p3.8xlarge",
   "ml.p4d.24xlarge",
   "ml.p4de.24xlarge",
   "ml.p5.48xlarge",
   "ml.p5.4xlarge",
   "ml.p5e.48xlarge",
   "ml.p5en.48xlarge",
   "ml.p6-b200.48xlarge",
   "ml.p6-b300.48xlarge",
   "ml.p6e-gb200.36xlarge",
   "ml.r5.12xlarge",
   "ml.r5.24xlarge",
   "ml.r5.2xlarge",
   "ml.r5.4xlarge",
   "ml.r5.large",
   "ml.r5.xlarge",
   "ml.r5d.12xlarge",
   "ml.r5d.24xlarge",
   "ml.r5d.2xlarge",
   "ml.r5d.4xlarge",
   "ml.r5d.large",
   "ml.r5d.xlarge",
   "ml.r6g.12xlarge",
   "ml.r6g.16xlarge",
   "ml.r6g.2xlarge",
   "ml.r6g.4xlarge",
   "ml.r6g.8xlarge",
   "ml.r6g.large",
   "ml.r6g.xlarge",
   "ml.r6gd.12xlarge",
   "ml.r6gd.16xlarge",
   "ml.r6gd.2xlarge",
   "ml.r6gd.4xlarge",
   "ml.r6gd.8xlarge",
   "ml.r6gd.large",
   "ml.r6gd.xlarge",
   "ml.r6i.12xlarge",
   "ml.r6i.16xlarge",
   "ml.r6i.24xlarge",
   "ml.r6i.2xlarge",
   "ml.r6i.32xlarge",
   "ml.r6i.4xlarge",
   "ml.r6i.8xlarge",
   "ml.r6i.large",
   "ml.r6i.xlarge",
   "ml.r7gd.12xlarge",
   "ml.r7gd.16xlarge",
   "ml.r7gd.2xlarge",
   "ml.r7gd.4xlarge",
   "ml.r7gd.8xlarge",
   "ml.r7gd.large",
   "ml.r7gd.medium",
   "ml.r7gd.xlarge",
   "ml.r7i.12xlarge",
   "ml.r7i.16xlarge",
   "ml.r7i.24xlarge",
   "ml.r7i.2xlarge",
   "ml.r7i.48xlarge",
   "ml.r7i.4xlarge",
   "ml.r7i.8xlarge",
   "ml.r7i.large",
   "ml.r7i.xlarge",
   "ml.r8g.12xlarge",
   "ml.r8g.16xlarge",
   "ml.r8g.24xlarge",
   "ml.r8g.2xlarge",
   "ml.r8g.48xlarge",
   "ml.r8g.4xlarge",
   "ml.r8g.8xlarge",
   "ml.r8g.large",
   "ml.r8g.medium",
   "ml.r8g.xlarge",
   "ml.t2.2xlarge",
   "ml.t2.large",
   "ml.t2.medium",
   "ml.t2.xlarge",
   "ml.trn1.2xlarge",
   "ml.trn1.32xlarge",
   "ml.trn1n.32xlarge",
   "ml.trn2.48xlarge"
  ],
  "sagemaker.ProductionVariantCapacityReservationConfig.CapacityReservationPreference": [
   "capacity-reservations-only"
  ],
  "sagemaker.ProductionVariantManagedInstanceScaling.Status": [
   "DISABLED",
   "ENABLED"
  ],
  "sagemaker.ProductionVariantManagedInstanceScalingScaleInPolicy.Strategy": [
   "CONSOLIDATION",
   "IDLE_RELEASE"
  ],
  "sagemaker.ProductionVariantRoutingConfig.RoutingStrategy": [
   "LEAST_OUTSTANDING_REQUESTS",
   "PREFIX_AWARE",
   "RANDOM"
  ],
  "sagemaker.ProfilerRuleConfiguration.InstanceType": [
   "ml.c4.2xlarge",
   "ml.c4.4xlarge",
   "ml.c4.8xlarge",
   "ml.c4.xlarge",
   "ml.c5.18xlarge",
   "ml.c5.2xlarge",
   "ml.c5.4xlarge",
   "ml.c5.9xlarge",
   "ml.c5.xlarge",
   "ml.c6i.12xlarge",
   "ml.c6i.16xlarge",
   "ml.c6i.24xlarge",
   "ml.c6i.2xlarge",
   "ml.c6i.32xlarge",
   "ml.c6i.4xlarge",
   "ml.c6i.8xlarge",
   "ml.c6i.xlarge",
   "ml.c7i.12xlarge",
   "ml.c7i.16xlarge",
   "ml.c7i.24xlarge",
   "ml.c7i.2xlarge",
   "ml.c7i.48xlarge",
   "ml.c7i.4xlarge",
   "ml.c7i.8xlarge",
   "ml.c7i.large",
   "ml.c7i.xlarge",
   "ml.c8i.12xlarge",
   "ml.c8i.16xlarge",
   "ml.c8i.24xlarge",
   "ml.c8i.2xlarge",
   "ml.c8i.32xlarge",
   "ml.c8i.48xlarge",
   "ml.c8i.4xlarge",
   "ml.c8i.8xlarge",
   "ml.c8i.96xlarge",
   "ml.c8i.xlarge",
   "ml.g4dn.12xlarge",
   "ml.g4dn.16xlarge",
   "ml.g4dn.2xlarge",
   "ml.g4dn.4xlarge",
   "ml.g4dn.8xlarge",
   "ml.g4dn.xlarge",
   "ml.g5.12xlarge",
   "ml.g5.16xlarge",
   "ml.g5.24xlarge",
   "ml.g5.2xlarge",
   "ml.g5.48xlarge",
   "ml.g5.4xlarge",
   "ml.g5.8xlarge",
   "ml.g5.xlarge",
   "ml.g6.12xlarge",
   "ml.g6.16xlarge",
   "ml.g6.24xlarge",
   "ml.g6.2xlarge",
   "ml.g6.48xlarge",
   "ml.g6.4xlarge",
   "ml.g6.8xlarge",
   "ml.g6.xlarge",
   "ml.g6e.12xlarge",
   "ml.g6e.16xlarge",
   "ml.g6e.24xlarge",
   "ml.g6e.2xlarge",
   "ml.g6e.48xlarge",
   "ml.g6e.4xlarge",
   "ml.g6e.8xlarge",
   "ml.g6e.xlarge",
   "ml.g7.12xlarge",
   "ml.g7.24xlarge",
   "ml.g7.2xlarge",
   "ml.g7.48xlarge",
   "ml.g7.4xlarge",
   "ml.g7.8xlarge",
   "ml.g7e.12xlarge",
   "ml.g7e.24xlarge",
   "ml.g7e.2xlarge",
   "ml.g7e.48xlarge",
   "ml.g7e.4xlarge",
   "ml.g7e.8xlarge",
   "ml.m4.10xlarge",
   "ml.m4.16xlarge",
   "ml.m4.2xlarge",
   "ml.m4.4xlarge",
   "ml.m4.xlarge",
   "ml.m5.12xlarge",
   "ml.m5.24xlarge",
   "ml.m5.2xlarge",
   "ml.m5.4xlarge",
   "ml.m5.large",
   "ml.m5.xlarge",
   "ml.m6i.12xlarge",
   "ml.m6i.16xlarge",
   "ml.m6i.24xlarge",
   "ml.m6i.2xlarge",
   "ml.m6i.32xlarge",
   "ml.m6i.4xlarge",
   "ml.m6i.8xlarge",
   "ml.m6i.large",
   "ml.m6i.xlarge",
   "ml.m7i.12xlarge",
   "ml.m7i.16xlarge",
   "ml.m7i.24xlarge",
   "ml.m7i.2xlarge",
   "ml.m7i.48xlarge",
   "ml.m7i.4xlarge",
   "ml.m7i.8xlarge",
   "ml.m7i.large",
   "ml.m7i.xlarge",
   "ml.m8i.12xlarge",
   "ml.m8i.16xlarge",
   "ml.m8i.24xlarge",
   "ml.m8i.2xlarge",
   "ml.m8i.32xlarge",
   "ml.m8i.48xlarge",
   "ml.m8i.4xlarge",
   "ml.m8i.8xlarge",
   "ml.m8i.96xlarge",
   "ml.m8i.large",
   "ml.m8i.xlarge",
   "ml.p2.16xlarge",
   "ml.p2.8xlarge",
   "ml.p2.xlarge",
   "ml.p3.16xlarge",
   "ml.p3.2xlarge",
   "ml.p3.8xlarge",
   "ml.p5.4xlarge",
   "ml.r5.12xlarge",
   "ml.r5.16xlarge",
   "ml.r5.24xlarge",
   "ml.r5.2xlarge",
   "ml.r5.4xlarge",
   "ml.r5.8xlarge",
   "ml.r5.large",
   "ml.r5.xlarge",
   "ml.r5d.12xlarge",
   "ml.r5d.16xlarge",
   "ml.r5d.24xlarge",
   "ml.r5d.2xlarge",
   "ml.r5d.4xlarge",
   "ml.r5d.8xlarge",
   "ml.r5d.large",
   "ml.r5d.xlarge",
   "ml.r6i.12xlarge",
   "ml.r6i.16xlarge",
   "ml.r6i.24xlarge",
   "ml.r6i.2xlarge",
   "ml.r6i.32xlarge",
   "ml.r6i.4xlarge",
   "ml.r6i.8xlarge",
   "ml.r6i.large",
   "ml.r6i.xlarge",
   "ml.r7i.12xlarge",
   "ml.r7i.16xlarge",
   "ml.r7i.24xlarge",
   "ml.r7i.2xlarge",
   "ml.r7i.48xlarge",
   "ml.r7i.4xlarge",
   "ml.r7i.8xlarge",
   "ml.r7i.large",
   "ml.r7i.xlarge",
   "ml.r8i.12xlarge",
   "ml.r8i.16xlarge",
   "ml.r8i.24xlarge",
   "ml.r8i.2xlarge",
   "ml.r8i.32xlarge",
   "ml.r8i.48xlarge",
   "ml.r8i.4xlarge",
   "ml.r8i.8xlarge",
   "ml.r8i.96xlarge",
   "ml.r8i.large",
   "ml.r8i.xlarge",
   "ml.t3.2xlarge",
   "ml.t3.large",
   "ml.t3.medium",
   "ml.t3.xlarge"
  ],
  "sagemaker.ProfilerRuleEvaluationStatus.RuleEvaluationStatus": [
   "Error",
   "InProgress",
   "IssuesFound",
   "NoIssuesFound",
   "Stopped",
   "Stopping"
  ],
  "sagemaker.RStudioServerProAppSettings.AccessStatus": [
   "DISABLED",
   "ENABLED"
  ],
  "sagemaker.RStudioServerProAppSettings.UserGroup": [
   "R_STUDIO_ADMIN",
   "R_STUDIO_USER"
  ],
  "sagemaker.ResourceConfig.InstanceType": [
   "ml.c4.2xlarge",
   "ml.c4.4xlarge",
   "ml.c4.8xlarge",
   "ml.c4.xlarge",
   "ml.c5.18xlarge",
   "ml.c5.2xlarge",
   "ml.c5.4xlarge",
   "ml.c5.9xlarge",
   "ml.c5.xlarge",
   "ml.c5n.18xlarge",
   "ml.c5n.2xlarge",
   "ml.c5n.4xlarge",
   "ml.c5n.9xlarge",
   "ml.c5n.xlarge",
   "ml.c6i.12xlarge",
   "ml.c6i.16xlarge",
   "ml.c6i.24xlarge",
   "ml.c6i.2xlarge",
   "ml.c6i.32xlarge",
   "ml.c6i.4xlarge",
   "ml.c6i.8xlarge",
   "ml.c6i.xlarge",
   "ml.c7i.12xlarge",
   "ml.c7i.16xlarge",
   "ml.c7i.24xlarge",
   "ml.c7i.2xlarge",
   "ml.c7i.48xlarge",
   "ml.c7i.4xlarge",
   "ml.c7i.8xlarge",
   "ml.c7i.large",
   "ml.c7i.xlarge",
   "ml.c8i.12xlarge",
   "ml.c8i.16xlarge",
   "ml.c8i.24xlarge",
   "ml.c8i.2xlarge",
   "ml.c8i.32xlarge",
   "ml.c8i.48xlarge",
   "ml.c8i.4xlarge",
   "ml.c8i.8xlarge",
   "ml.c8i.96xlarge",
   "ml.c8i.xlarge",
   "ml.g4dn.12xlarge",
   "ml.g4dn.16xlarge",
   "ml.g4dn.2xlarge",
   "ml.g4dn.4xlarge",
   "ml.g4dn.8xlarge",
   "ml.g4dn.xlarge",
   "ml.g5.12xlarge",
   "ml.g5.16xlarge",
   "ml.g5.24xlarge",
   "ml.g5.2xlarge",
   "ml.g5.48xlarge",
   "ml.g5.4xlarge",
   "ml.g5.8xlarge",
   "ml.g5.xlarge",
   "ml.g6.12xlarge",
   "ml.g6.16xlarge",
   "ml.g6.24xlarge",
   "ml.g6.2xlarge",
   "ml.g6.48xlarge",
   "ml.g6.4xlarge",
   "ml.g6.8xlarge",
   "ml.g6.xlarge",
   "ml.g6e.12xlarge",
   "ml.g6e.16xlarge",
   "ml.g6e.24xlarge",
   "ml.g6e.2xlarge",
   "ml.g6e.48xlarge",
   "ml.g6e.4xlarge",
   "ml.g6e.8xlarge",
   "ml.g6e.xlarge",
   "ml.g7.12xlarge",
   "ml.g7.24xlarge",
   "ml.g7.2xlarge",
   "ml.g7.48xlarge",
   "ml.g7.4xlarge",
   "ml.g7.8xlarge",
   "ml.g7e.12xlarge",
   "ml.g7e.24xlarge",
   "ml.g7e.2xlarge",
   "ml.g7e.48xlarge",
   "ml.g7e.4xlarge",
   "ml.g7e.8xlarge",
   "ml.m4.10xlarge",
   "ml.m4.16xlarge",
   "ml.m4.2xlarge",
   "ml.m4.4xlarge",
   "ml.m4.xlarge",
   "ml.m5.12xlarge",
   "ml.m5.24xlarge",
   "ml.m5.2xlarge",
   "ml.m5.4xlarge",
   "ml.m5.large",
   "ml.m5.xlarge",
   "ml.m6i.12xlarge",
   "ml.m6i.16xlarge",
   "ml.m6i.24xlarge",
   "ml.m6i.2xlarge",
   "ml.m6i.32xlarge",
   "ml.m6i.4xlarge",
   "ml.m6i.8xlarge",
   "ml.m6i.large",
   "ml.m6i.xlarge",
   "ml.m7i.12xlarge",
   "ml.m7i.16xlarge",
   "ml.m7i.24xlarge",
   "ml.m7i.2xlarge",
   "ml.m7i.48xlarge",
   "ml.m7i.4xlarge",
   "ml.m7i.8xlarge",
   "ml.m7i.large",
   "ml.m7i.xlarge",
   "ml.m8i.12xlarge",
   "ml.m8i.16xlarge",
   "ml.m8i.24xlarge",
   "ml.m8i.2xlarge",
   "ml.m8i.32xlarge",
   "ml.m8i.48xlarge",
   "ml.m8i.4xlarge",
   "ml.m8i.8xlarge",
   "ml.m8i.96xlarge",
   "ml.m8i.large",
   "ml.m8i.xlarge",
   "ml.p2.16xlarge",
   "ml.p2.8xlarge",
   "ml.p2.xlarge",
   "ml.p3.16xlarge",
   "ml.p3.2xlarge",
   "ml.p3.8xlarge",
   "ml.p3dn.24xlarge",
   "ml.p4d.24xlarge",
   "ml.p4de.24xlarge",
   "ml.p5.48xlarge",
   "ml.p5.4xlarge",
   "ml.p5e.48xlarge",
   "ml.p5en.48xlarge",
   "ml.p6-b200.48xlarge",
   "ml.p6-b300.48xlarge",
   "ml.p6e-gb200.36xlarge",
   "ml.r5.12xlarge",
   "ml.r5.16xlarge",
   "ml.r5.24xlarge",
   "ml.r5.2xlarge",
   "ml.r5.4xlarge",
   "ml.r5.8xlarge",
   "ml.r5.large",
   "ml.r5.xlarge",
   "ml.r5d.12xlarge",
   "ml.r5d.16xlarge",
   "ml.r5d.24xlarge",
   "ml.r5d.2xlarge",
   "ml.r5d.4xlarge",
   "ml.r5d.8xlarge",
   "ml.r5d.large",
   "ml.r5d.xlarge",
   "ml.r6i.12xlarge",
   "ml.r6i.16xlarge",
   "ml.r6i.24xlarge",
   "ml.r6i.2xlarge",
   "ml.r6i.32xlarge",
   "ml.r6i.4xlarge",
   "ml.r6i.8xlarge",
   "ml.r6i.large",
   "ml.r6i.xlarge",
   "ml.r7i.12xlarge",
   "ml.r7i.16xlarge",
   "ml.r7i.24xlarge",
   "ml.r7i.2xlarge",
   "ml.r7i.48xlarge",
   "ml.r7i.4xlarge",
   "ml.r7i.8xlarge",
   "ml.r7i.large",
   "ml.r7i.xlarge",
   "ml.r8i.12xlarge",
   "ml.r8i.16xlarge",
   "ml.r8i.24xlarge",
   "ml.r8i.2xlarge",
   "ml.r8i.32xlarge",
   "ml.r8i.48xlarge",
   "ml.r8i.4xlarge",
   "ml.r8i.8xlarge",
   "ml.r8i.96xlarge",
   "ml.r8i.large",
   "ml.r8i.xlarge",
   "ml.t3.2xlarge",
   "ml.t3.large",
   "ml.t3.medium",
   "ml.t3.xlarge",
   "ml.trn1.2xlarge",
   "ml.trn1.32xlarge",
   "ml.trn1n.32xlarge",
   "ml.trn2.48xlarge"
  ],
  "sagemaker.ResourceConfig.SelectedInstanceType": [
   "ml.c4.2xlarge",
   "ml.c4.4xlarge",
   "ml.c4.8xlarge",
   "ml.c4.xlarge",
   "ml.c5.18xlarge",
   "ml.c5.2xlarge",
   "ml.c5.4xlarge",
   "ml.c5.9xlarge",
   "ml.c5.xlarge",
   "ml.c5n.18xlarge",
   "ml.c5n.2xlarge",
   "ml.c5n.4xlarge",
   "ml.c5n.9xlarge",
   "ml.c5n.xlarge",
   "ml.c6i.12xlarge",
   "ml.c6i.16xlarge",
   "ml.c6i.24xlarge",
   "ml.c6i.2xlarge",
   "ml.c6i.32xlarge",
   "ml.c6i.4xlarge",
   "ml.c6i.8xlarge",
   "ml.c6i.xlarge",
   "ml.c7i.12xlarge",
   "ml.c7i.16xlarge",
   "ml.c7i.24xlarge",
   "ml.c7i.2xlarge",
   "ml.c7i.48xlarge",
   "ml.c7i.4xlarge",
   "ml.c7i.8xlarge",
   "ml.c7i.large",
   "ml.c7i.xlarge",
   "ml.c8i.12xlarge",
   "ml.c8i.16xlarge",
   "ml.c8i.24xlarge",
   "ml.c8i.2xlarge",
   "ml.c8i.32xlarge",
   "ml.c8i.48xlarge",
   "ml.c8i.4xlarge",
   "ml.c8i.8xlarge",
   "ml.c8i.96xlarge",
   "ml.c8i.xlarge",
   "ml.g4dn.12xlarge",
   "ml.g4dn.16xlarge",
   "ml.g4dn.2xlarge",
   "ml.g4dn.4xlarge",
   "ml.g4dn.8xlarge",
   "ml.g4dn.xlarge",
   "ml.g5.12xlarge",
   "ml.g5.16xlarge",
   "ml.g5.24xlarge",
   "ml.g5.2xlarge",
   "ml.g5.48xlarge",
   "ml.g5.4xlarge",
   "ml.g5.8xlarge",
   "ml.g5.xlarge",
   "ml.g6.12xlarge",
   "ml.g6.16xlarge",
   "ml.g6.24xlarge",
   "ml.g6.2xlarge",
   "ml.g6.48xlarge",
   "ml.g6.4xlarge",
   "ml.g6.8xlarge",
   "ml.g6.xlarge",
   "ml.g6e.12xlarge",
   "ml.g6e.16xlarge",
   "ml.g6e.24xlarge",
   "ml.g6e.2xlarge",
   "ml.g6e.48xlarge",
   "ml.g6e.4xlarge",
   "ml.g6e.8xlarge",
   "ml.g6e.xlarge",
   "ml.g7.12xlarge",
   "ml.g7.24xlarge",
   "ml.g7.2xlarge",
   "ml.g7.48xlarge",
   "ml.g7.4xlarge",
   "ml.g7.8xlarge",
   "ml.g7e.12xlarge",
   "ml.g7e.24xlarge",
   "ml.g7e.2xlarge",
   "ml.g7e.48xlarge",
   "ml.g7e.4xlarge",
   "ml.g7e.8xlarge",
   "ml.m4.10xlarge",
   "ml.m4.16xlarge",
   "ml.m4.2xlarge",
   "ml.m4.4xlarge",
   "ml.m4.xlarge",
   "ml.m5.12xlarge",
   "ml.m5.24xlarge",
   "ml.m5.2xlarge",
   "ml.m5.4xlarge",
   "ml.m5.large",
   "ml.m5.xlarge",
   "ml.m6i.12xlarge",
   "ml.m6i.16xlarge",
   "ml.m6i.24xlarge",
   "ml.m6i.2xlarge",
   "ml.m6i.32xlarge",
   "ml.m6i.4xlarge",
   "ml.m6i.8xlarge",
   "ml.m6i.large",
   "ml.m6i.xlarge",
   "ml.m7i.12xlarge",
   "ml.m7i.16xlarge",
   "ml.m7i.24xlarge",
   "ml.m7i.2xlarge",
   "ml.m7i.48xlarge",
   "ml.m7i.4xlarge",
   "ml.m7i.8xlarge",
   "ml.m7i.large",
   "ml.m7i.xlarge",
   "ml.m8i.12xlarge",
   "ml.m8i.16xlarge",
   "ml.m8i.24xlarge",
   "ml.m8i.2xlarge",
   "ml.m8i.32xlarge",
   "ml.m8i.48xlarge",
   "ml.m8i.4xlarge",
   "ml.m8i.8xlarge",
   "ml.m8i.96xlarge",
   "ml.m8i.large",
   "ml.m8i.xlarge",
   "ml.p2.16xlarge",
   "ml.p2.8xlarge",
   "ml.p2.xlarge",
   "ml.p3.16xlarge",
   "ml.p3.2xlarge",
   "ml.p3.8xlarge",
   "ml.p3dn.24xlarge",
   "ml.p4d.24xlarge",
   "ml.p4de.24xlarge",
   "ml.p5.48xlarge",
   "ml.p5.4xlarge",
   "ml.p5e.48xlarge",
   "ml.p5en.48xlarge",
   "ml.p6-b200.48xlarge",
   "ml.p6-b300.48xlarge",
   "ml.p6e-gb200.36xlarge",
   "ml.r5.12xlarge",
   "ml.r5.16xlarge",
   "ml.r5.24xlarge",
   "ml.r5.2xlarge",
   "ml.r5.4xlarge",
   "ml.r5.8xlarge",
   "ml.r5.large",
   "ml.r5.xlarge",
   "ml.r5d.12xlarge",
   "ml.r5d.16xlarge",
   "ml.r5d.24xlarge",
   "ml.r5d.2xlarge",
   "ml.r5d.4xlarge",
   "ml.r5d.8xlarge",
   "ml.r5d.large",
   "ml.r5d.xlarge",
   "ml.r6i.12xlarge",
   "ml.r6i.16xlarge",
   "ml.r6i.24xlarge",
   "ml.r6i.2xlarge",
   "ml.r6i.32xlarge",
   "ml.r6i.4xlarge",
   "ml.r6i.8xlarge",
   "ml.r6i.large",
   "ml.r6i.xlarge",
   "ml.r7i.12xlarge",
   "ml.r7i.16xlarge",
   "ml.r7i.24xlarge",
   "ml.r7i.2xlarge",
   "ml.r7i.48xlarge",
   "ml.r7i.4xlarge",
   "ml.r7i.8xlarge",
   "ml.r7i.large",
   "ml.r7i.xlarge",
   "ml.r8i.12xlarge",
   "ml.r8i.16xlarge",
   "ml.r8i.24xlarge",
   "ml.r8i.2xlarge",
   "ml.r8i.32xlarge",
   "ml.r8i.48xlarge",
   "ml.r8i.4xlarge",
   "ml.r8i.8xlarge",
   "ml.r8i.96xlarge",
   "ml.r8i.large",
   "ml.r8i.xlarge",
   "ml.t3.2xlarge",
   "ml.t3.large",
   "ml.t3.medium",
   "ml.t3.xlarge",
   "ml.trn1.2xlarge",
   "ml.trn1.32xlarge",
   "ml.trn1n.32xlarge",
   "ml.trn2.48xlarge"
  ],
  "sagemaker.ResourceSpec.InstanceType": [
   "ml.c5.12xlarge",
   "ml.c5.18xlarge",
   "ml.c5.24xlarge",
   "ml.c5.2xlarge",
   "ml.c5.4xlarge",
   "ml.c5.9xlarge",
   "ml.c5.large",
   "ml.c5.xlarge",
   "ml.c6i.12xlarge",
   "ml.c6i.16xlarge",
   "ml.c6i.24xlarge",
   "ml.c6i.2xlarge",
   "ml.c6i.32xlarge",
   "ml.c6i.4xlarge",
   "ml.c6i.8xlarge",
   "ml.c6i.large",
   "ml.c6i.xlarge",
   "ml.c6id.12xlarge",
   "ml.c6id.16xlarge",
   "ml.c6id.24xlarge",
   "ml.c6id.2xlarge",
   "ml.c6id.32xlarge",
   "ml.c6id.4xlarge",
   "ml.c6id.8xlarge",
   "ml.c6id.large",
   "ml.c6id.xlarge",
   "ml.c7i.12xlarge",
   "ml.c7i.16xlarge",
   "ml.c7i.24xlarge",
   "ml.c7i.2xlarge",
   "ml.c7i.48xlarge",
   "ml.c7i.4xlarge",
   "ml.c7i.8xlarge",
   "ml.c7i.large",
   "ml.c7i.xlarge",
   "ml.g4dn.12xlarge",
   "ml.g4dn.16xlarge",
   "ml.g4dn.2xlarge",
   "ml.g4dn.4xlarge",
   "ml.g4dn.8xlarge",
   "ml.g4dn.xlarge",
   "ml.g5.12xlarge",
   "ml.g5.16xlarge",
   "ml.g5.24xlarge",
   "ml.g5.2xlarge",
   "ml.g5.48xlarge",
   "ml.g5.4xlarge",
   "ml.g5.8xlarge",
   "ml.g5.xlarge",
   "ml.g6.12xlarge",
   "ml.g6.16xlarge",
   "ml.g6.24xlarge",
   "ml.g6.2xlarge",
   "ml.g6.48xlarge",
   "ml.g6.4xlarge",
   "ml.g6.8xlarge",
   "ml.g6.xlarge",
   "ml.g6e.12xlarge",
   "ml.g6e.16xlarge",
   "ml.g6e.24xlarge",
   "ml.g6e.2xlarge",
   "ml.g6e.48xlarge",
   "ml.g6e.4xlarge",
   "ml.g6e.8xlarge",
   "ml.g6e.xlarge",
   "ml.g7.12xlarge",
   "ml.g7.24xlarge",
   "ml.g7.2xlarge",
   "ml.g7.48xlarge",
   "ml.g7.4xlarge",
   "ml.g7.8xlarge",
   "ml.g7e.12xlarge",
   "ml.g7e.24xlarge",
   "ml.g7e.2xlarge",
   "ml.g7e.48xlarge",
   "ml.g7e.4xlarge",
   "ml.g7e.8xlarge",
   "ml.geospatial.interactive",
   "ml.m5.12xlarge",
   "ml.m5.16xlarge",
   "ml.m5.24xlarge",
   "ml.m5.2xlarge",
   "ml.m5.4xlarge",
   "ml.m5.8xlarge",
   "ml.m5.large",
   "ml.m5.xlarge",
   "ml.m5d.12xlarge",
   "ml.m5d.16xlarge",
   "ml.m5d.24xlarge",
   "ml.m5d.2xlarge",
   "ml.m5d.4xlarge",
   "ml.m5d.8xlarge",
   "ml.m5d.large",
   "ml.m5d.xlarge",
   "ml.m6i.12xlarge",
   "ml.m6i.16xlarge",
   "ml.m6i.24xlarge",
   "ml.m6i.2xlarge",
   "ml.m6i.32xlarge",
   "ml.m6i.4xlarge",
   "ml.m6i.8xlarge",
   "ml.m6i.large",
   "ml.m6i.xlarge",
   "ml.m6id.12xlarge",
   "ml.m6id.16xlarge",
   "ml.m6id.24xlarge",
   "ml.m6id.2xlarge",
   "ml.m6id.32xlarge",
   "ml.m6id.4xlarge",
   "ml.m6id.8xlarge",
   "ml.m6id.large",
   "ml.m6id.xlarge",
   "ml.m7i.12xlarge",
   "ml.m7i.16xlarge",
   "ml.m7i.24xlarge",
   "ml.m7i.2xlarge",
   "ml.m7i.48xlarge",
   "ml.m7i.4xlarge",
   "ml.m7i.8xlarge",
   "ml.m7i.large",
   "ml.m7i.xlarge",
   "ml.p3.16xlarge",
   "ml.p3.2xlarge",
   "ml.p3.8xlarge",
   "ml.p3dn.24xlarge",
   "ml.p4d.24xlarge",
   "ml.p4de.24xlarge",
   "ml.p5.48xlarge",
   "ml.p5.4xlarge",
   "ml.p5en.48xlarge",
   "ml.p6-b200.48xlarge",
   "ml.r5.12xlarge",
   "ml.r5.16xlarge",
   "ml.r5.24xlarge",
   "ml.r5.2xlarge",
   "ml.r5.4xlarge",
   "ml.r5.8xlarge",
   "ml.r5.large",
   "ml.r5.xlarge",
   "ml.r6i.12xlarge",
   "ml.r6i.16xlarge",
   "ml.r6i.24xlarge",
   "ml.r6i.2xlarge",
   "ml.r6i.32xlarge",
   "ml.r6i.4xlarge",
   "ml.r6i.8xlarge",
   "ml.r6i.large",
   "ml.r6i.xlarge",
   "ml.r6id.12xlarge",
   "ml.r6id.16xlarge",
   "ml.r6id.24xlarge",
   "ml.r6id.2xlarge",
   "ml.r6id.32xlarge",
   "ml.r6id.4xlarge",
   "ml.r6id.8xlarge",
   "ml.r6id.large",
   "ml.r6id.xlarge",
   "ml.r7i.12xlarge",
   "ml.r7i.16xlarge",
   "ml.r7i.24xlarge",
   "ml.r7i.2xlarge",
   "ml.r7i.48xlarge",
   "ml.r7i.4xlarge",
   "ml.r7i.8xlarge",
   "ml.r7i.large",
   "ml.r7i.xlarge",
   "ml.t3.2xlarge",
   "ml.t3.large",
   "ml.t3.medium",
   "ml.t3.micro",
   "ml.t3.small",
   "ml.t3.xlarge",
   "ml.trn1.2xlarge",
   "ml.trn1.32xlarge",
   "ml.trn1n.32xlarge",
   "system"
  ],
  "sagemaker.S3DataSource.S3DataDistributionType": [
   "FullyReplicated",
   "ShardedByS3Key"
  ],
  "sagemaker.S3DataSource.S3DataType": [
   "AugmentedManifestFile",
   "Converse",
   "ManifestFile",
   "S3Prefix"
  ],
  "sagemaker.SecondaryStatusTransition.Status": [
   "Completed",
   "Downloading",
   "DownloadingTrainingImage",
   "Failed",
   "Interrupted",
   "LaunchingMLInstances",
   "MaxRuntimeExceeded",
   "MaxWaitTimeExceeded",
   "Pending",
   "PreparingTrainingStack",
   "Restarting",
   "Starting",
   "Stopped",
   "Stopping",
   "Training",
   "Updating",
   "Uploading"
  ],
  "sagemaker.ServerlessJobConfig.CustomizationTechnique": [
   "DPO",
   "RLAIF",
   "RLVR",
   "SFT"
  ],
  "sagemaker.ServerlessJobConfig.EvaluationType": [
   "BenchmarkEvaluation",
   "CustomScorerEvaluation",
   "LLMAJEvaluation"
  ],
  "sagemaker.ServerlessJobConfig.JobType": [
   "Evaluation",
   "FineTuning"
  ],
  "sagemaker.ServerlessJobConfig.Peft": [
   "LORA"
  ],
  "sagemaker.SharingSettings.NotebookOutputOption": [
   "Allowed",
   "Disabled"
  ],
  "sagemaker.StudioWebPortalSettings.ExecutionRoleSessionNameMode": [
   "STATIC",
   "USER_IDENTITY"
  ],
  "sagemaker.StudioWebPortalSettings.HiddenAppTypes": [
   "Canvas",
   "CodeEditor",
   "DetailedProfiler",
   "JupyterLab",
   "JupyterServer",
   "KernelGateway",
   "RSessionGateway",
   "RStudioServerPro",
   "TensorBoard"
  ],
  "sagemaker.StudioWebPortalSettings.HiddenInstanceTypes": [
   "ml.c5.12xlarge",
   "ml.c5.18xlarge",
   "ml.c5.24xlarge",
   "ml.c5.2xlarge",
   "ml.c5.4xlarge",
   "ml.c5.9xlarge",
   "ml.c5.large",
   "ml.c5.xlarge",
   "ml.c6i.12xlarge",
   "ml.c6i.16xlarge",
   "ml.c6i.24xlarge",
   "ml.c6i.2xlarge",
   "ml.c6i.32xlarge",
   "ml.c6i.4xlarge",
   "ml.c6i.8xlarge",
   "ml.c6i.large",
   "ml.c6i.xlarge",
   "ml.c6id.12xlarge",
   "ml.c6id.16xlarge",
   "ml.c6id.24xlarge",
   "ml.c6id.2xlarge",
   "ml.c6id.32xlarge",
   "ml.c6id.4xlarge",
   "ml.c6id.8xlarge",
   "ml.c6id.large",
   "ml.c6id.xlarge",
   "ml.c7i.12xlarge",
   "ml.c7i.16xlarge",
   "ml.c7i.24xlarge",
   "ml.c7i.2xlarge",
   "ml.c7i.48xlarge",
   "ml.c7i.4xlarge",
   "ml.c7i.8xlarge",
   "ml.c7i.large",
   "ml.c7i.xlarge",
   "ml.g4dn.12xlarge",
   "ml.g4dn.16xlarge",
   "ml.g4dn.2xlarge",
   "ml.g4dn.4xlarge",
   "ml.g4dn.8xlarge",
   "ml.g4dn.xlarge",
   "ml.g5.12xlarge",
   "ml.g5.16xlarge",
   "ml.g5.24xlarge",
   "ml.g5.2xlarge",
   "ml.g5.48xlarge",
   "ml.g5.4xlarge",
   "ml.g5.8xlarge",
   "ml.g5.xlarge",
   "ml.g6.12xlarge",
   "ml.g6.16xlarge",
   "ml.g6.24xlarge",
   "ml.g6.2xlarge",
   "ml.g6.48xlarge",
   "ml.g6.4xlarge",
   "ml.g6.8xlarge",
   "ml.g6.xlarge",
   "ml.g6e.12xlarge",
   "ml.g6e.16xlarge",
   "ml.g6e.24xlarge",
   "ml.g6e.2xlarge",
   "ml.g6e.48xlarge",
   "ml.g6e.4xlarge",
   "ml.g6e.8xlarge",
   "ml.g6e.xlarge",
   "ml.g7.12xlarge",
   "ml.g7.24xlarge",
   "ml.g7.2xlarge",
   "ml.g7.48xlarge",
   "ml.g7.4xlarge",
   "ml.g7.8xlarge",
   "ml.g7e.12xlarge",
   "ml.g7e.24xlarge",
   "ml.g7e.2xlarge",
   "ml.g7e.48xlarge",
   "ml.g7e.4xlarge",
   "ml.g7e.8xlarge",
   "ml.geospatial.interactive",
   "ml.m5.12xlarge",
   "ml.m5.16xlarge",
   "ml.m5.24xlarge",
   "ml.m5.2xlarge",
   "ml.m5.4xlarge",
   "ml.m5.8xlarge",
   "ml.m5.large",
   "ml.m5.xlarge",
   "ml.m5d.12xlarge",
   "ml.m5d.16xlarge",
   "ml.m5d.24xlarge",
   "ml.m5d.2xlarge",
   "ml.m5d.4xlarge",
   "ml.m5d.8xlarge",
   "ml.m5d.large",
   "ml.m5d.xlarge",
   "ml.m6i.12xlarge",
   "ml.m6i.16xlarge",
   "ml.m6i.24xlarge",
   "ml.m6i.2xlarge",
   "ml.m6i.32xlarge",
   "ml.m6i.4xlarge",
   "ml.m6i.8xlarge",
   "ml.m6i.large",
   "ml.m6i.xlarge",
   "ml.m6id.12xlarge",
   "ml.m6id.16xlarge",
   "ml.m6id.24xlarge",
   "ml.m6id.2xlarge",
   "ml.m6id.32xlarge",
   "ml.m6id.4xlarge",
   "ml.m6id.8xlarge",
   "ml.m6id.large",
   "ml.m6id.xlarge",
   "ml.m7i.12xlarge",
   "ml.m7i.16xlarge",
   "ml.m7i.24xlarge",
   "ml.m7i.2xlarge",
   "ml.m7i.48xlarge",
   "ml.m7i.4xlarge",
   "ml.m7i.8xlarge",
   "ml.m7i.large",
   "ml.m7i.xlarge",
   "ml.p3.16xlarge",
   "ml.p3.2xlarge",
   "ml.p3.8xlarge",
   "ml.p3dn.24xlarge",
   "ml.p4d.24xlarge",
   "ml.p4de.24xlarge",
   "ml.p5.48xlarge",
   "ml.p5.4xlarge",
   "ml.p5en.48xlarge",
   "ml.p6-b200.48xlarge",
   "ml.r5.12xlarge",
   "ml.r5.16xlarge",
   "ml.r5.24xlarge",
   "ml.r5.2xlarge",
   "ml.r5.4xlarge",
   "ml.r5.8xlarge",
   "ml.r5.large",
   "ml.r5.xlarge",
   "ml.r6i.12xlarge",
   "ml.r6i.16xlarge",
   "ml.r6i.24xlarge",
   "ml.r6i.2xlarge",
   "ml.r6i.32xlarge",
   "ml.r6i.4xlarge",
   "ml.r6i.8xlarge",
   "ml.r6i.large",
   "ml.r6i.xlarge",
   "ml.r6id.12xlarge",
   "ml.r6id.16xlarge",
   "ml.r6id.24xlarge",
   "ml.r6id.2xlarge",
   "ml.r6id.32xlarge",
   "ml.r6id.4xlarge",
   "ml.r6id.8xlarge",
   "ml.r6id.large",
   "ml.r6id.xlarge",
   "ml.r7i.12xlarge",
   "ml.r7i.16xlarge",
   "ml.r7i.24xlarge",
   "ml.r7i.2xlarge",
   "ml.r7i.48xlarge",
   "ml.r7i.4xlarge",
   "ml.r7i.8xlarge",
   "ml.r7i.large",
   "ml.r7i.xlarge",
   "ml.t3.2xlarge",
   "ml.t3.large",
   "ml.t3.medium",
   "ml.t3.micro",
   "ml.t3.small",
   "ml.t3.xlarge",
   "ml.trn1.2xlarge",
   "ml.trn1.32xlarge",
   "ml.trn1n.32xlarge",
   "system"
  ],
  "sagemaker.StudioWebPortalSettings.HiddenMlTools": [
   "AutoMl",
   "Comet",
   "DataWrangler",
   "Datasets",
   "DeepchecksLLMEvaluation",
   "EmrClusters",
   "Endpoints",
   "Evaluators",
   "Experiments",
   "FeatureStore",
   "Fiddler",
   "HyperPodClusters",
   "InferenceOptimization",
   "InferenceRecommender",
   "JumpStart",
   "LakeraGuard",
   "ModelEvaluation",
   "Models",
   "PerformanceEvaluation",
   "Pipelines",
   "Projects",
   "RunningInstances",
   "Training"
  ],
  "sagemaker.TimeSeriesForecastingSettings.Status": [
   "DISABLED",
   "ENABLED"
  ],
  "sagemaker.TrainingImageConfig.TrainingRepositoryAccessMode": [
   "Platform",
   "Vpc"
  ],
  "sagemaker.TrainingJobSummary.SecondaryStatus": [
   "Completed",
   "Downloading",
   "DownloadingTrainingImage",
   "Failed",
   "Interrupted",
   "LaunchingMLInstances",
   "MaxRuntimeExceeded",
   "MaxWaitTimeExceeded",
   "Pending",
   "PreparingTrainingStack",
   "Restarting",
   "Starting",
   "Stopped",
   "Stopping",
   "Training",
   "Updating",
   "Uploading"
  ],
  "sagemaker.TrainingJobSummary.TrainingJobStatus": [
   "Completed",
   "Deleting",
   "Failed",
   "InProgress",
   "Stopped",
   "Stopping"
  ],
  "sagemaker.TrustedIdentityPropagationSettings.Status": [
   "DISABLED",
   "ENABLED"
  ],
  "sagemaker.UnifiedStudioSettings.StudioWebPortalAccess": [
   "DISABLED",
   "ENABLED"
  ],
  "sagemaker.UserSettings.AutoMountHomeEFS": [
   "DefaultAsDomain",
   "Disabled",
   "Enabled"
  ],
  "sagemaker.UserSettings.StudioWebPortal": [
   "DISABLED",
   "ENABLED"
  ],
  "sagemaker.WarmPoolStatus.Status": [
   "Available",
   "InUse",
   "Reused",
   "Terminated"
  ],
  "secrets_manager.ReplicationStatusType.Status": [
   "Failed",
   "InProgress",
   "InSync"
  ],
  "sesv2.DashboardOptions.EngagementMetrics": [
   "DISABLED",
   "ENABLED"
  ],
  "sesv2.DeliveryOptions.TlsPolicy": [
   "OPTIONAL",
   "REQUIRE"
  ],
  "sesv2.DkimAttributes.CurrentSigningKeyLength": [
   "RSA_1024_BIT",
   "RSA_2048_BIT"
  ],
  "sesv2.DkimAttributes.NextSigningKeyLength": [
   "RSA_1024_BIT",
   "RSA_2048_BIT"
  ],
  "sesv2.DkimAttributes.SigningAttributesOrigin": [
   "AWS_SES",
   "AWS_SES_AF_SOUTH_1",
   "AWS_SES_AP_NORTHEAST_1",
   "AWS_SES_AP_NORTHEAST_2",
   "AWS_SES_AP_NORTHEAST_3",
   "AWS_SES_AP_SOUTHEAST_1",
   "AWS_SES_AP_SOUTHEAST_2",
   "AWS_SES_AP_SOUTHEAST_3",
   "AWS_SES_AP_SOUTHEAST_5",
   "AWS_SES_AP_SOUTH_1",
   "AWS_SES_AP_SOUTH_2",
   "AWS_SES_CA_CENTRAL_1",
   "AWS_SES_CA_WEST_1",
   "AWS_SES_EU_CENTRAL_1",
   "AWS_SES_EU_CENTRAL_2",
   "AWS_SES_EU_NORTH_1",
   "AWS_SES_EU_SOUTH_1",
   "AWS_SES_EU_WEST_1",
   "AWS_SES_EU_WEST_2",
   "AWS_SES_EU_WEST_3",
   "AWS_SES_IL_CENTRAL_1",
   "AWS_SES_ME_CENTRAL_1",
   "AWS_SES_ME_SOUTH_1",
   "AWS_SES_SA_EAST_1",
   "AWS_SES_US_EAST_1",
   "AWS_SES_US_EAST_2",
   "AWS_SES_US_GOV_EAST_1",
   "AWS_SES_US_GOV_WEST_1",
   "AWS_SES_US_WEST_1",
   "AWS_SES_US_WEST_2",
   "EXTERNAL"
  ],
  "sesv2.DkimAttributes.Status": [
   "FAILED",
   "NOT_STARTED",
   "PENDING",
   "SUCCESS",
   "TEMPORARY_FAILURE"
  ],
  "sesv2.GetEmailIdentityResponse.IdentityType": [
   "DOMAIN",
   "EMAIL_ADDRESS",
   "MANAGED_DOMAIN"
  ],
  "sesv2.GetEmailIdentityResponse.VerificationStatus": [
   "FAILED",
   "NOT_STARTED",
   "PENDING",
   "SUCCESS",
   "TEMPORARY_FAILURE"
  ],
  "sesv2.GuardianOptions.OptimizedSharedDelivery": [
   "DISABLED",
   "ENABLED"
  ],
  "sesv2.IdentityInfo.IdentityType": [
   "DOMAIN",
   "EMAIL_ADDRESS",
   "MANAGED_DOMAIN"
  ],
  "sesv2.IdentityInfo.VerificationStatus": [
   "FAILED",
   "NOT_STARTED",
   "PENDING",
   "SUCCESS",
   "TEMPORARY_FAILURE"
  ],
  "sesv2.MailFromAttributes.BehaviorOnMxFailure": [
   "REJECT_MESSAGE",
   "USE_DEFAULT_VALUE"
  ],
  "sesv2.MailFromAttributes.MailFromDomainStatus": [
   "FAILED",
   "PENDING",
   "SUCCESS",
   "TEMPORARY_FAILURE"
  ],
  "sesv2.SmimeSigningScheme.SignatureFormat": [
   "DETACHED"
  ],
  "sesv2.SuppressionConditionThreshold.ConditionThresholdEnabled": [
   "DISABLED",
   "ENABLED"
  ],
  "sesv2.SuppressionConfidenceThreshold.ConfidenceVerdictThreshold": [
   "HIGH",
   "MANAGED",
   "MEDIUM"
  ],
  "sesv2.SuppressionOptions.SuppressedReasons": [
   "BOUNCE",
   "COMPLAINT"
  ],
  "sesv2.SuppressionOptions.SuppressionScope": [
   "ACCOUNT",
   "TENANT"
  ],
  "sesv2.TrackingOptions.HttpsPolicy": [
   "OPTIONAL",
   "REQUIRE",
   "REQUIRE_OPEN_ONLY"
  ],
  "sesv2.VerificationInfo.ErrorType": [
   "DNS_SERVER_ERROR",
   "HOST_NOT_FOUND",
   "INVALID_VALUE",
   "REPLICATION_ACCESS_DENIED",
   "REPLICATION_PRIMARY_BYO_DKIM_NOT_SUPPORTED",
   "REPLICATION_PRIMARY_INVALID_REGION",
   "REPLICATION_PRIMARY_NOT_FOUND",
   "REPLICATION_REPLICA_AS_PRIMARY_NOT_SUPPORTED",
   "SERVICE_ERROR",
   "TYPE_NOT_FOUND"
  ],
  "ssm.AttachmentContent.HashType": [
   "Sha256"
  ],
  "ssm.DocumentIdentifier.DocumentFormat": [
   "JSON",
   "TEXT",
   "YAML"
  ],
  "ssm.DocumentIdentifier.DocumentType": [
   "ApplicationConfiguration",
   "ApplicationConfigurationSchema",
   "AutoApprovalPolicy",
   "Automation",
   "Automation.ChangeTemplate",
   "ChangeCalendar",
   "CloudFormation",
   "Command",
   "ConformancePackTemplate",
   "DeploymentStrategy",
   "ManualApprovalPolicy",
   "Package",
   "Policy",
   "ProblemAnalysis",
   "ProblemAnalysisTemplate",
   "QuickSetup",
   "Session"
  ],
  "ssm.DocumentIdentifier.PlatformTypes": [
   "Linux",
   "MacOS",
   "Windows"
  ],
  "ssm.DocumentIdentifier.ReviewStatus": [
   "APPROVED",
   "NOT_REVIEWED",
   "PENDING",
   "REJECTED"
  ],
  "ssm.GetDocumentResult.DocumentFormat": [
   "JSON",
   "TEXT",
   "YAML"
  ],
  "ssm.GetDocumentResult.DocumentType": [
   "ApplicationConfiguration",
   "ApplicationConfigurationSchema",
   "AutoApprovalPolicy",
   "Automation",
   "Automation.ChangeTemplate",
   "ChangeCalendar",
   "CloudFormation",
   "Command",
   "ConformancePackTemplate",
   "DeploymentStrategy",
   "ManualApprovalPolicy",
   "Package",
   "Policy",
   "ProblemAnalysis",
   "ProblemAnalysisTemplate",
   "QuickSetup",
   "Session"
  ],
  "ssm.GetDocumentResult.ReviewStatus": [
   "APPROVED",
   "NOT_REVIEWED",
   "PENDING",
   "REJECTED"
  ],
  "ssm.GetDocumentResult.Status": [
   "Active",
   "Creating",
   "Deleting",
   "Failed",
   "Updating"
  ],
  "ssm.Parameter.Type": [
   "SecureString",
   "String",
   "StringList"
  ],
  "ssm.ParameterMetadata.Tier": [
   "Advanced",
   "Intelligent-Tiering",
   "Standard"
  ],
  "ssm.ParameterMetadata.Type": [
   "SecureString",
   "String",
   "StringList"
  ]
 }
};
