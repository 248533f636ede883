import type { SdkClients } from '../../resources/resource-type.ts';

/** What keyward uses of an SDK client, whatever the service. */
export interface SdkClient {
  send(command: object, options?: { abortSignal?: AbortSignal }): Promise<Record<string, unknown>>;
  destroy(): void;
  readonly middlewareStack: { addRelativeTo(middleware: unknown, options: object): void };
  readonly config: {
    forcePathStyle?: boolean;
    serviceConfiguredEndpoint?: () => Promise<string | undefined>;
    endpointProvider: (parameters: { Endpoint?: string }, context: unknown) => { readonly url: URL };
  };
}

export interface SdkModule {
  readonly createClient: (config: object) => SdkClient;
  /** Throws when the service has no such operation. */
  readonly createCommand: (operation: string, input: object) => object;
}

/** The clients of the resource types, and STS to learn whose credentials they are. */
export type LiveClientName = keyof SdkClients | 'sts';

// One line a client, so that a package loads only when its service is asked for and bundlers still see every import.
const LOADERS: Readonly<Record<LiveClientName, () => Promise<SdkModule>>> = {
  acm: async () => sdkModule(await import('@aws-sdk/client-acm'), 'ACMClient'),
  appconfig: async () => sdkModule(await import('@aws-sdk/client-appconfig'), 'AppConfigClient'),
  athena: async () => sdkModule(await import('@aws-sdk/client-athena'), 'AthenaClient'),
  backup: async () => sdkModule(await import('@aws-sdk/client-backup'), 'BackupClient'),
  cloudformation: async () => sdkModule(await import('@aws-sdk/client-cloudformation'), 'CloudFormationClient'),
  cloudtrail: async () => sdkModule(await import('@aws-sdk/client-cloudtrail'), 'CloudTrailClient'),
  cloudwatch: async () => sdkModule(await import('@aws-sdk/client-cloudwatch'), 'CloudWatchClient'),
  'cloudwatch-logs': async () => sdkModule(await import('@aws-sdk/client-cloudwatch-logs'), 'CloudWatchLogsClient'),
  codebuild: async () => sdkModule(await import('@aws-sdk/client-codebuild'), 'CodeBuildClient'),
  dlm: async () => sdkModule(await import('@aws-sdk/client-dlm'), 'DLMClient'),
  dynamodb: async () => sdkModule(await import('@aws-sdk/client-dynamodb'), 'DynamoDBClient'),
  ec2: async () => sdkModule(await import('@aws-sdk/client-ec2'), 'EC2Client'),
  ecr: async () => sdkModule(await import('@aws-sdk/client-ecr'), 'ECRClient'),
  ecs: async () => sdkModule(await import('@aws-sdk/client-ecs'), 'ECSClient'),
  efs: async () => sdkModule(await import('@aws-sdk/client-efs'), 'EFSClient'),
  elasticache: async () => sdkModule(await import('@aws-sdk/client-elasticache'), 'ElastiCacheClient'),
  eventbridge: async () => sdkModule(await import('@aws-sdk/client-eventbridge'), 'EventBridgeClient'),
  firehose: async () => sdkModule(await import('@aws-sdk/client-firehose'), 'FirehoseClient'),
  glue: async () => sdkModule(await import('@aws-sdk/client-glue'), 'GlueClient'),
  iam: async () => sdkModule(await import('@aws-sdk/client-iam'), 'IAMClient'),
  kafka: async () => sdkModule(await import('@aws-sdk/client-kafka'), 'KafkaClient'),
  kinesis: async () => overHttp1(sdkModule(await import('@aws-sdk/client-kinesis'), 'KinesisClient')),
  kms: async () => sdkModule(await import('@aws-sdk/client-kms'), 'KMSClient'),
  lambda: async () => sdkModule(await import('@aws-sdk/client-lambda'), 'LambdaClient'),
  opensearch: async () => sdkModule(await import('@aws-sdk/client-opensearch'), 'OpenSearchClient'),
  rds: async () => sdkModule(await import('@aws-sdk/client-rds'), 'RDSClient'),
  redshift: async () => sdkModule(await import('@aws-sdk/client-redshift'), 'RedshiftClient'),
  'redshift-serverless': async () =>
    sdkModule(await import('@aws-sdk/client-redshift-serverless'), 'RedshiftServerlessClient'),
  s3: async () => sdkModule(await import('@aws-sdk/client-s3'), 'S3Client'),
  's3-control': async () => sdkModule(await import('@aws-sdk/client-s3-control'), 'S3ControlClient'),
  sagemaker: async () => sdkModule(await import('@aws-sdk/client-sagemaker'), 'SageMakerClient'),
  'secrets-manager': async () => sdkModule(await import('@aws-sdk/client-secrets-manager'), 'SecretsManagerClient'),
  sesv2: async () => sdkModule(await import('@aws-sdk/client-sesv2'), 'SESv2Client'),
  sns: async () => sdkModule(await import('@aws-sdk/client-sns'), 'SNSClient'),
  sqs: async () => sdkModule(await import('@aws-sdk/client-sqs'), 'SQSClient'),
  ssm: async () => sdkModule(await import('@aws-sdk/client-ssm'), 'SSMClient'),
  sts: async () => sdkModule(await import('@aws-sdk/client-sts'), 'STSClient'),
};

/** The SDK client packages that can be loaded, by suffix. */
export const LIVE_CLIENTS: readonly string[] = Object.keys(LOADERS);

/** Loads one SDK package. An unknown client is a bug of the caller. */
export function loadSdk(client: string): Promise<SdkModule> {
  if (!Object.hasOwn(LOADERS, client)) throw new Error(`no AWS SDK client is declared for "${client}"`);
  return LOADERS[client as LiveClientName]();
}

// The Kinesis client speaks HTTP/2 unless told otherwise, for the sake of streams that keyward never opens. Proxies,
// gateways and emulators that speak HTTP/1.1 only would fail.
async function overHttp1(module: SdkModule): Promise<SdkModule> {
  const { NodeHttpHandler } = await import('@smithy/node-http-handler');
  return {
    ...module,
    createClient: config => {
      const { requestHandler } = config as { requestHandler?: Parameters<typeof NodeHttpHandler.create>[0] };
      return module.createClient({ ...config, requestHandler: NodeHttpHandler.create(requestHandler) });
    },
  };
}

function sdkModule<M extends object>(exports: M, clientClass: keyof M & string): SdkModule {
  const Client = exports[clientClass] as new (config: object) => SdkClient;
  return {
    createClient: config => new Client(config),
    createCommand(operation, input) {
      const Command = (exports as Record<string, unknown>)[`${operation}Command`];
      if (typeof Command !== 'function') throw new Error(`${clientClass} has no operation ${operation}`);
      return new (Command as new (input: object) => object)(input);
    },
  };
}

/** Where the services with one endpoint a partition are signed for, and where an account is first asked who it is. */
const HOME_REGIONS: Readonly<Record<string, string>> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
  'aws-eusc': 'eusc-de-east-1',
  'aws-iso': 'us-iso-east-1',
  'aws-iso-b': 'us-isob-east-1',
  'aws-iso-e': 'eu-isoe-west-1',
  'aws-iso-f': 'us-isof-south-1',
};

/** The Region that stands for `aws-global` in a partition. */
export function homeRegion(partition: string): string {
  const region = HOME_REGIONS[partition];
  if (!region) throw new Error(`unknown AWS partition "${partition}"`);
  return region;
}
