import { shapes } from './shapes.generated.ts';

/**
 * The output shapes of all declared operations, taken from the SDK's runtime schemas, so that neither rules nor
 * replays need to load the SDK. A type is `string | bool | number | timestamp | blob | document`, `list<T>`,
 * `map<T>` (keys are strings), or the name of a structure (`kms.KeyMetadata`).
 */
export interface Shapes {
  /** `<client>.<Operation>` → output type. */
  readonly operations: Readonly<Record<string, string>>;
  readonly structs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Members that AWS marks as sensitive, by structure. */
  readonly sensitive: Readonly<Record<string, readonly string[]>>;
  /** `<struct>.<member>` → the values that the SDK knows. */
  readonly enums: Readonly<Record<string, readonly string[]>>;
}

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
 * bucket.
 */
export const NOT_SECRET: ReadonlySet<string> = new Set([
  's3.ServerSideEncryptionByDefault.KMSMasterKeyID',
  's3.SSEKMS.KeyId',
]);
