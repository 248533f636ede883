/** Requests a second that keyward allows itself, per account, Region and service. */
export interface ServiceRate {
  /** Requests a second, averaged. */
  readonly rate: number;
  /** Requests that may leave at once after a pause. */
  readonly burst: number;
  /** Operations with a quota of their own that is lower than what the service is given here. */
  readonly operations?: Readonly<Record<string, number>>;
  /** The quota that AWS publishes for the operations keyward uses, and where; `undefined`: AWS publishes none. */
  readonly published: string | undefined;
}

/** When the quotas below were last compared with AWS's pages. They are defaults; an account's own may differ. */
export const RATES_AS_OF = '2026-11';

/**
 * Quotas are shared with the account's own workload, so each default is at most half of the published quota, and a
 * tenth or less where that is still fast. Where AWS publishes nothing, a rate that AWS's own console reaches.
 */
export const SERVICE_RATES: Readonly<Record<string, ServiceRate>> = {
  acm: {
    rate: 4,
    burst: 4,
    published: 'DescribeCertificate 10/s (https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html)',
  },
  appconfig: { rate: 5, burst: 5, published: undefined },
  athena: { rate: 2.5, burst: 5, published: undefined },
  backup: { rate: 5, burst: 5, published: undefined },
  cloudformation: { rate: 5, burst: 5, operations: { GetTemplate: 2, GetTemplateSummary: 2 }, published: undefined },
  cloudtrail: {
    rate: 5,
    burst: 5,
    operations: { LookupEvents: 1 },
    published:
      'Get, describe and list APIs 10/s, LookupEvents 2/s (https://docs.aws.amazon.com/awscloudtrail/latest/userguide/WhatIsCloudTrail-Limits.html)',
  },
  cloudwatch: {
    rate: 4,
    burst: 4,
    published:
      'DescribeAlarms 9/s (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html)',
  },
  'cloudwatch-logs': {
    rate: 5,
    burst: 5,
    operations: { DescribeMetricFilters: 2.5, DescribeLogStreams: 2.5 },
    published:
      'DescribeLogGroups 10/s, DescribeMetricFilters and DescribeLogStreams 5/s (https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html)',
  },
  codebuild: { rate: 5, burst: 5, published: undefined },
  dlm: { rate: 5, burst: 5, published: undefined },
  dynamodb: { rate: 10, burst: 10, published: undefined },
  ec2: {
    rate: 20,
    burst: 20,
    operations: {
      DescribeSnapshots: 10,
      DescribeImages: 10,
      DescribeSnapshotAttribute: 10,
      DescribeImageAttribute: 10,
    },
    published:
      'per API: non-mutating bucket 100, refill 20/s; unfiltered bucket 50, refill 10/s (https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html)',
  },
  ecr: { rate: 10, burst: 10, published: undefined },
  ecs: {
    rate: 10,
    burst: 20,
    published:
      'cluster reads: bucket 50, refill 20/s; other reads at least as much (https://docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html)',
  },
  efs: { rate: 5, burst: 5, published: undefined },
  elasticache: { rate: 5, burst: 5, published: undefined },
  eventbridge: { rate: 5, burst: 5, published: undefined },
  firehose: {
    rate: 2.5,
    burst: 2,
    published:
      'ListDeliveryStreams and DescribeDeliveryStream 5/s each (https://docs.aws.amazon.com/firehose/latest/dev/limits.html)',
  },
  glue: { rate: 5, burst: 5, published: undefined },
  iam: { rate: 10, burst: 20, published: undefined },
  kafka: { rate: 5, burst: 5, published: undefined },
  kinesis: {
    rate: 10,
    burst: 10,
    operations: { ListStreams: 2.5 },
    published:
      'DescribeStreamSummary 20/s, ListStreams 5/s (https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html)',
  },
  kms: {
    rate: 50,
    burst: 50,
    operations: { DescribeCustomKeyStores: 2, GetPublicKey: 25, ListGrants: 25, ListKeyPolicies: 25 },
    published:
      'per API: DescribeKey 2000/s, GetKeyPolicy and GetKeyRotationStatus 1000/s, ListKeys and ListAliases 500/s, ListGrants 100/s, DescribeCustomKeyStores 5/s (https://docs.aws.amazon.com/kms/latest/developerguide/requests-per-second.html)',
  },
  lambda: {
    rate: 7,
    burst: 7,
    published:
      'control plane 15/s over all operations but GetFunction and GetPolicy, GetPolicy 15/s (https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html)',
  },
  opensearch: { rate: 5, burst: 5, published: undefined },
  rds: { rate: 10, burst: 20, published: undefined },
  redshift: { rate: 5, burst: 5, published: undefined },
  'redshift-serverless': { rate: 5, burst: 5, published: undefined },
  s3: { rate: 50, burst: 50, published: undefined },
  's3-control': { rate: 10, burst: 10, published: undefined },
  sagemaker: { rate: 5, burst: 5, published: undefined },
  'secrets-manager': {
    rate: 50,
    burst: 50,
    operations: { GetResourcePolicy: 20, ListSecrets: 20 },
    published:
      'DescribeSecret 10,000/s (shared with GetSecretValue), ListSecrets 100/s, GetResourcePolicy 50/s (https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html)',
  },
  sesv2: { rate: 1, burst: 1, published: undefined },
  sns: {
    rate: 10,
    burst: 10,
    published: 'ListTopics and ListSubscriptions 30/s (https://docs.aws.amazon.com/general/latest/gr/sns.html)',
  },
  sqs: { rate: 20, burst: 20, published: undefined },
  ssm: {
    rate: 10,
    burst: 10,
    published:
      'GetParameter, GetParameters and GetParametersByPath 40/s together (https://docs.aws.amazon.com/general/latest/gr/ssm.html)',
  },
  sts: {
    rate: 10,
    burst: 10,
    published: '600/s (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html)',
  },
};

/** For a client that has no row of its own. */
export const FALLBACK_RATE: ServiceRate = { rate: 5, burst: 5, published: undefined };
