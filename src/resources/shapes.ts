import { shapes } from './shapes.generated.ts';

export * from './inspected-values.ts';
export type { Shapes } from './shape-types.ts';
export { shapes };

/** The element type of `list<T>` or `map<T>`, or undefined. */
export function elementType(type: string): string | undefined {
  return /^(?:list|map)<(.+)>$/.exec(type)?.[1];
}

/** The type at a member of a structure type, or undefined. */
export function memberType(type: string, member: string): string | undefined {
  return Object.hasOwn(shapes.structs, type) ? shapes.structs[type]?.[member] : undefined;
}

/**
 * Members that AWS's model marks as sensitive although what is kept of them is no secret. The id, ARN or alias of a KMS
 * key is an identifier, which DescribeKey and every other service show freely; without it no rule could tell which key
 * protects a bucket. The same goes for tags.
 */
export const NOT_SECRET: ReadonlySet<string> = new Set([
  'backup.ListTagsOutput.Tags',
  's3.ServerSideEncryptionByDefault.KMSMasterKeyID',
  's3.SSEKMS.KeyId',
  // Names and verdicts, because the values themselves are inspected; and the ARN of a secret.
  'ecs.ContainerDefinition.environment',
  'ecs.ContainerDefinition.repositoryCredentials',
]);

/**
 * Members that AWS's model does not mark as sensitive although people put secrets into them. No rule reads them, so they
 * are redacted like those that AWS marks.
 */
export const ALSO_SECRET: ReadonlySet<string> = new Set([
  'eventbridge.HttpParameters.HeaderParameters',
  'eventbridge.HttpParameters.QueryStringParameters',
  'eventbridge.InputTransformer.InputTemplate',
  'eventbridge.Target.Input',
  'sagemaker.DescribeTrainingJobResponse.Environment',
  'sagemaker.DescribeTrainingJobResponse.HyperParameters',
]);
