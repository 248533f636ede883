import { shapes } from './shapes.generated.ts';

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
 * Members whose value is inspected for secrets instead of being kept, and the sibling that names them. Reading them is
 * opt-in, per operation.
 */
export const INSPECTED_VALUES: Readonly<Record<string, string>> = { 'ssm.Parameter.Value': 'Name' };

/**
 * Members that AWS's model marks as sensitive although they are identifiers and no secrets: the id, ARN or alias of a
 * KMS key, which DescribeKey and every other service show freely. Without them no rule could tell which key protects a
 * bucket. The same goes for tags.
 */
export const NOT_SECRET: ReadonlySet<string> = new Set([
  'backup.ListTagsOutput.Tags',
  's3.ServerSideEncryptionByDefault.KMSMasterKeyID',
  's3.SSEKMS.KeyId',
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
