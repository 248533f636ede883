/**
 * The AWS resource types for which Security Hub has details (the members of `ResourceDetails`); anything else is `Other`.
 */
export const ASFF_TYPES: ReadonlySet<string> = new Set([
  ...['AwsAmazonMqBroker'],
  ...['AwsApiGatewayRestApi', 'AwsApiGatewayStage', 'AwsApiGatewayV2Api', 'AwsApiGatewayV2Stage'],
  ...['AwsAppSyncGraphQlApi'],
  ...['AwsAthenaWorkGroup'],
  ...['AwsAutoScalingAutoScalingGroup', 'AwsAutoScalingLaunchConfiguration'],
  ...['AwsBackupBackupPlan', 'AwsBackupBackupVault', 'AwsBackupRecoveryPoint'],
  ...['AwsCertificateManagerCertificate'],
  ...['AwsCloudFormationStack', 'AwsCloudFrontDistribution', 'AwsCloudTrailTrail', 'AwsCloudWatchAlarm'],
  ...['AwsCodeBuildProject'],
  ...['AwsDmsEndpoint', 'AwsDmsReplicationInstance', 'AwsDmsReplicationTask'],
  ...['AwsDynamoDbTable'],
  ...[
    'AwsEc2ClientVpnEndpoint',
    'AwsEc2Eip',
    'AwsEc2Instance',
    'AwsEc2LaunchTemplate',
    'AwsEc2NetworkAcl',
    'AwsEc2NetworkInterface',
    'AwsEc2RouteTable',
    'AwsEc2SecurityGroup',
    'AwsEc2Subnet',
    'AwsEc2TransitGateway',
    'AwsEc2Volume',
    'AwsEc2Vpc',
    'AwsEc2VpcEndpointService',
    'AwsEc2VpcPeeringConnection',
    'AwsEc2VpnConnection',
  ],
  ...['AwsEcrContainerImage', 'AwsEcrRepository'],
  ...['AwsEcsCluster', 'AwsEcsContainer', 'AwsEcsService', 'AwsEcsTask', 'AwsEcsTaskDefinition'],
  ...['AwsEfsAccessPoint'],
  ...['AwsEksCluster'],
  ...['AwsElasticBeanstalkEnvironment'],
  ...['AwsElasticsearchDomain'],
  ...['AwsElbLoadBalancer'],
  ...['AwsElbv2LoadBalancer'],
  ...['AwsEventSchemasRegistry'],
  ...['AwsEventsEndpoint', 'AwsEventsEventbus'],
  ...['AwsGuardDutyDetector'],
  ...['AwsIamAccessKey', 'AwsIamGroup', 'AwsIamPolicy', 'AwsIamRole', 'AwsIamUser'],
  ...['AwsKinesisStream'],
  ...['AwsKmsKey'],
  ...['AwsLambdaFunction', 'AwsLambdaLayerVersion'],
  ...['AwsMskCluster'],
  ...['AwsNetworkFirewallFirewall', 'AwsNetworkFirewallFirewallPolicy', 'AwsNetworkFirewallRuleGroup'],
  ...['AwsOpenSearchServiceDomain'],
  ...[
    'AwsRdsDbCluster',
    'AwsRdsDbClusterSnapshot',
    'AwsRdsDbInstance',
    'AwsRdsDbSecurityGroup',
    'AwsRdsDbSnapshot',
    'AwsRdsEventSubscription',
  ],
  ...['AwsRedshiftCluster'],
  ...['AwsRoute53HostedZone'],
  ...['AwsS3AccessPoint', 'AwsS3AccountPublicAccessBlock', 'AwsS3Bucket', 'AwsS3Object'],
  ...['AwsSageMakerNotebookInstance'],
  ...['AwsSecretsManagerSecret'],
  ...['AwsSnsTopic'],
  ...['AwsSqsQueue'],
  ...['AwsSsmPatchCompliance'],
  ...['AwsStepFunctionStateMachine'],
  ...[
    'AwsWafRateBasedRule',
    'AwsWafRegionalRateBasedRule',
    'AwsWafRegionalRule',
    'AwsWafRegionalRuleGroup',
    'AwsWafRegionalWebAcl',
    'AwsWafRule',
    'AwsWafRuleGroup',
    'AwsWafWebAcl',
  ],
  ...['AwsWafv2RuleGroup', 'AwsWafv2WebAcl'],
  ...['AwsXrayEncryptionConfig'],
]);

/** Where Security Hub's name does not follow from CloudFormation's. */
const IRREGULAR: Readonly<Record<string, string>> = {
  'AWS::ElasticLoadBalancingV2::LoadBalancer': 'AwsElbv2LoadBalancer',
  'AWS::ElasticLoadBalancing::LoadBalancer': 'AwsElbLoadBalancer',
  'AWS::Events::EventBus': 'AwsEventsEventbus',
  'AWS::Events::Endpoint': 'AwsEventsEndpoint',
  'AWS::StepFunctions::StateMachine': 'AwsStepFunctionStateMachine',
  'AWS::WAFv2::WebACL': 'AwsWafv2WebAcl',
  'AWS::WAFv2::RuleGroup': 'AwsWafv2RuleGroup',
};

/** Security Hub's name of a CloudFormation type: `AWS::RDS::DBInstance` is `AwsRdsDbInstance`; what it lacks is `Other`. */
export function asffType(type: string): string {
  if (Object.hasOwn(IRREGULAR, type)) return IRREGULAR[type]!;
  const name = type
    .split('::')
    .map(part => part.replace(/[A-Z]{2,}(?=[A-Z][a-z]|\d|$)/g, word => word[0] + word.slice(1).toLowerCase()))
    .join('');
  return ASFF_TYPES.has(name) ? name : 'Other';
}
