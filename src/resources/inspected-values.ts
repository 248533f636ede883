/** The structure that a value stands in, as AWS answers it. */
type Owner = Readonly<Record<string, unknown>>;

/** How a value is judged before it is forgotten. */
export interface InspectedValue {
  /** What the value stands under. Values of a map stand under their keys. */
  readonly name?: (owner: Owner) => unknown;
  /**
   * Whether a value that is no secret only refers to something or switches something, which rules have to see; it is
   * kept as `reference` beside the verdict.
   */
  readonly reference?: (value: string, name: string | undefined, owner: Owner) => boolean;
  /** A CloudFormation template: judged property by property, and kept as an outline without any value. */
  readonly template?: true;
}

const named = (member: string) => (owner: Owner) => owner[member];
/** Names, paths and ARNs; what somebody would type as a password has other characters or no separator. */
const REFERENCE = /^[\w./:+=@-]{1,2048}$/;
/** AWS's mask of a NoEcho value. */
const isMasked = (value: string): boolean => /^\*+$/.test(value);
const isSwitch = (value: string): boolean => /^(?:true|false)$/i.test(value);
const isArn = (value: string): boolean => /^arn:[\w-]+:[\w-]+:/.test(value) && REFERENCE.test(value);
/** An address without user information, query or fragment, where credentials hide. */
const isPlainAddress = (value: string): boolean =>
  !/^\w+:\/\/[^/]*@/.test(value) && /^[\w.~:/@+-]{1,2048}$/.test(value);

/**
 * Members whose value may be a secret, and is inspected instead of being kept: texts, and the values of maps and lists
 * of texts. Everybody who may call the operation sees them, so most need no consent; nothing behind the port does.
 */
export const INSPECTED_VALUES: Readonly<Record<string, InspectedValue>> = {
  'appconfig.HostedConfigurationVersion.Content': {},
  'athena.Classification.Properties': {},
  'athena.EngineConfiguration.AdditionalConfigs': {},
  'athena.EngineConfiguration.SparkProperties': {},
  'cloudformation.GetTemplateOutput.TemplateBody': { template: true },
  'cloudformation.GetTemplateSummaryOutput.Metadata': {},
  'cloudformation.Output.OutputValue': { name: named('OutputKey'), reference: isArn },
  'cloudformation.Parameter.ParameterValue': { name: named('ParameterKey'), reference: isMasked },
  'cloudformation.Parameter.ResolvedValue': { name: named('ParameterKey'), reference: isMasked },
  // NoEcho means that the author of the template takes the value for a secret, whatever its name.
  'cloudformation.ParameterDeclaration.DefaultValue': {
    name: owner => (owner.NoEcho === true ? 'password' : owner.ParameterKey),
    reference: isMasked,
  },
  'codebuild.EnvironmentVariable.value': {
    name: named('name'),
    reference: (value, _name, { type }) =>
      (type === 'PARAMETER_STORE' || type === 'SECRETS_MANAGER') && REFERENCE.test(value),
  },
  'codebuild.ProjectSource.buildspec': { reference: isArn },
  'codebuild.ProjectSource.location': { reference: isPlainAddress },
  'codebuild.Webhook.payloadUrl': { reference: isPlainAddress },
  'codebuild.Webhook.secret': { name: () => 'secret' },
  'ecs.ContainerDefinition.command': {},
  'ecs.ContainerDefinition.dockerLabels': {},
  'ecs.ContainerDefinition.entryPoint': {},
  'ecs.DockerVolumeConfiguration.driverOpts': {},
  'ecs.DockerVolumeConfiguration.labels': {},
  'ecs.FirelensConfiguration.options': {},
  'ecs.HealthCheck.command': {},
  'ecs.KeyValuePair.value': { name: named('name') },
  'ecs.LogConfiguration.options': {
    reference: (value, name) => /^awslogs-(?:group|region|create-group)$/.test(name ?? '') && REFERENCE.test(value),
  },
  'firehose.RedshiftDestinationDescription.ClusterJDBCURL': { reference: isPlainAddress },
  'firehose.SplunkDestinationDescription.HECToken': { name: () => 'token' },
  'glue.Connection.AthenaProperties': {},
  'glue.Connection.ConnectionProperties': {
    reference: (value, name) => isSwitch(value) || (name === 'SECRET_ID' && REFERENCE.test(value)),
  },
  'glue.Connection.PythonProperties': {},
  'glue.Connection.SparkProperties': {},
  'glue.Database.Parameters': {},
  'glue.Job.DefaultArguments': {},
  'glue.Job.NonOverridableArguments': {},
  'glue.OAuth2Properties.TokenUrlParametersMap': {},
  'lambda.EnvironmentResponse.Variables': {},
  'sns.Subscription.Endpoint': {
    reference: (value, _name, { Protocol }) => isArn(value) || Protocol === 'email' || Protocol === 'sms',
  },
  'ssm.Parameter.Value': { name: named('Name') },
};

const VERDICT = 'keyward.SecretVerdict';
const OUTLINE = 'keyward.TemplateOutline';

/** What is left of inspected values, as structures that rules can read. */
export const KEPT_STRUCTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [VERDICT]: {
    secret: 'bool',
    detector: 'string',
    confidence: 'string',
    length: 'number',
    fingerprint: 'string',
    reference: 'string',
  },
  [OUTLINE]: {
    /** False when the text is no template that could be read. */
    parsed: 'bool',
    resources: 'map<keyward.TemplateResource>',
    secrets: 'list<keyward.TemplateSecret>',
    /** Secret-like properties whose value is `{{resolve:ssm:…}}`, which resolves to plain text. */
    plainReferences: 'list<string>',
  },
  'keyward.TemplateResource': { type: 'string', deletionPolicy: 'string', updateReplacePolicy: 'string' },
  'keyward.TemplateSecret': { path: 'string', verdict: VERDICT },
};

/** The type of a member as rules see it: inspected texts are verdicts. */
export function keptType(path: string, type: string): string {
  const how = Object.hasOwn(INSPECTED_VALUES, path) ? INSPECTED_VALUES[path] : undefined;
  if (!how) return type;
  return how.template ? OUTLINE : type.replace(/\b(?:string|blob)\b/, VERDICT);
}

/** Members that are never kept: code, histories and pictures that no rule can need, some of them huge. */
export const NEVER_KEPT: ReadonlySet<string> = new Set([
  'ecs.DeploymentLifecycleHook.hookDetails',
  'ecs.Service.events',
  'glue.Job.CodeGenConfigurationNodes',
  'glue.Job.SourceControlDetails',
]);
