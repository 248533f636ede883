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
