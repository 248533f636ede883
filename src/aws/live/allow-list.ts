import type { AwsCall } from '../../model/index.ts';

const READING = /^(Get|List|Describe|BatchGet|Head|Lookup|Search)[A-Z]/;

/**
 * Reads that hand out secret material, credentials, data or code. No declaration can allow them. `ssm.GetParameters`
 * is the one exception, see `requireAllowed`.
 */
const NEVER: ReadonlySet<string> = new Set([
  'cloudwatch-logs.GetLogEvents',
  'cloudwatch-logs.GetLogObject',
  'cloudwatch-logs.GetLogRecord',
  'cloudwatch-logs.GetQueryResults',
  'codecommit.GetBlob',
  'codecommit.GetFile',
  'cognito-identity.GetCredentialsForIdentity',
  'dynamodb.BatchGetItem',
  'dynamodb.GetItem',
  'ec2.GetConsoleOutput',
  'ec2.GetConsoleScreenshot',
  'ec2.GetPasswordData',
  'ecr.BatchGetImage',
  'ecr.GetAuthorizationToken',
  'ecr.GetDownloadUrlForLayer',
  'kinesis.GetRecords',
  'kms.Decrypt',
  'kms.GetParametersForImport',
  'lambda.GetFunction',
  'lambda.GetLayerVersion',
  'lambda.GetLayerVersionByArn',
  'lightsail.GetInstanceAccessDetails',
  'lightsail.GetRelationalDatabaseMasterUserPassword',
  'redshift.GetClusterCredentials',
  'redshift.GetClusterCredentialsWithIAM',
  's3.GetObject',
  's3.GetObjectTorrent',
  's3-control.GetDataAccess',
  'secrets-manager.BatchGetSecretValue',
  'secrets-manager.GetRandomPassword',
  'secrets-manager.GetSecretValue',
  'ssm.GetAccessToken',
  'ssm.GetCommandInvocation',
  'ssm.GetParameter',
  'ssm.GetParameterHistory',
  'ssm.GetParameters',
  'ssm.GetParametersByPath',
  'sso.GetRoleCredentials',
  'sts.GetFederationToken',
  'sts.GetSessionToken',
]);

/** A call that keyward must not send. Always a bug: what may be sent is derived from the declarations. */
export class ForbiddenCall extends Error {
  override readonly name = 'ForbiddenCall';
}

export interface CallPolicy {
  /** `<client>.<Operation>` of everything that the scan declares. */
  readonly allowed: ReadonlySet<string>;
  /** The user agreed that plain-text parameter values are read and replaced by verdicts. */
  readonly inspectValues?: boolean;
}

/** Throws `ForbiddenCall` unless the call only reads, is declared, and cannot return secret material. */
export function requireAllowed(call: Pick<AwsCall, 'client' | 'operation' | 'input'>, policy: CallPolicy): void {
  const id = `${call.client}.${call.operation}`;
  const refuse = (why: string): never => {
    throw new ForbiddenCall(`${id} was not sent: ${why}`);
  };
  if (!READING.test(call.operation)) refuse('only reading operations may be sent');
  if (NEVER.has(id)) {
    if (id !== 'ssm.GetParameters' || !policy.inspectValues) refuse('it returns secret material');
    // Without decryption AWS answers the ciphertext of SecureString parameters and the text of all others.
    if (call.input.WithDecryption) refuse('parameters are never decrypted');
  }
  if (!policy.allowed.has(id)) refuse('no declaration names it');
}
