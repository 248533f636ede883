import type { Resource, UnknownCause } from '../model/index.ts';
import { UnknownFact } from '../model/index.ts';
import type { FacetSource, ResourceType } from '../resources/index.ts';
import { elementType, INSPECTED_VALUES, memberType, shapes } from '../resources/index.ts';

/** A CEL type name → its fields' CEL type names. */
export type CelStructs = Map<string, Record<string, string>>;

/** What the port leaves of a value that was inspected for secrets. */
const VERDICT_TYPE = 'keyward.SecretVerdict';
const VERDICT_FIELDS = {
  secret: 'bool',
  detector: 'string',
  confidence: 'string',
  length: 'number',
  fingerprint: 'string',
} as const;

/** `AWS::KMS::Key` → `AWS.KMS.Key`, a name that CEL accepts. */
export const celTypeName = (type: string): string => type.replaceAll('::', '.').replace('..', '.');

/** Fields that every resource has besides its facets. */
export const RESOURCE_FIELDS = {
  arn: 'string',
  id: 'string',
  name: 'string',
  account: 'string',
  region: 'string',
  partition: 'string',
  resolution: 'string',
  scanned: 'bool',
  tags: 'map<string>',
} as const;

/** The shape type of a facet: a structure's name, `list<…>`, or a scalar. */
export function facetShape(type: ResourceType, source: FacetSource<never>): string {
  switch (source.kind) {
    case 'item':
      return listedShape(type.list!);
    case 'call':
      return source.pick ? outputMember(source.call, source.pick) : outputType(source.call);
    case 'join':
      return outputMember(source.list, source.list.items);
    case 'batch':
      return elementOf(outputMember(source.call, source.items));
  }
}

const outputType = ({ client, operation }: { client: string; operation: string }): string => {
  const type = shapes.operations[`${client}.${operation}`];
  if (!type) throw new Error(`No shape for ${client}.${operation}: run "npm run shapes"`);
  return type;
};
const outputMember = (call: { client: string; operation: string }, member: string): string => {
  const type = memberType(outputType(call), member);
  if (!type) throw new Error(`${call.client}.${call.operation} has no output member ${member}`);
  return type;
};
function listedShape(list: NonNullable<ResourceType['list']>): string {
  const entry = elementOf(outputMember(list, list.items));
  if (list.within === undefined) return entry;
  const inner = memberType(entry, list.within);
  if (!inner) throw new Error(`${entry} has no member ${list.within}`);
  return elementOf(inner);
}
const elementOf = (type: string): string => elementType(type) ?? type;

/** The CEL spelling of a shape type. */
export function celType(shape: string): string {
  const element = elementType(shape);
  if (element) return shape.startsWith('list<') ? `list<${celType(element)}>` : `map<string, ${celType(element)}>`;
  switch (shape) {
    case 'string':
    case 'bool':
      return shape;
    case 'number':
      return 'double';
    case 'timestamp':
      return 'google.protobuf.Timestamp';
    case 'blob':
      return 'string';
    case 'document':
      return 'dyn';
    default:
      return shape;
  }
}

/** The fields of a structure type as shape types, with inspected members replaced by verdicts. */
export function fieldsOf(struct: string): Record<string, string> | undefined {
  if (struct === VERDICT_TYPE) return VERDICT_FIELDS;
  const members = shapes.structs[struct];
  if (!members) return undefined;
  return Object.fromEntries(
    Object.entries(members).map(([name, type]) => [
      name,
      `${struct}.${name}` in INSPECTED_VALUES ? VERDICT_TYPE : type,
    ]),
  );
}

type Constructor = new (raw: object) => object;
const ABSENT_MARK = Symbol('absent');
const RAW = Symbol('raw');

/**
 * Typed views of plain AWS answers. Fields are prototype getters, so CEL's run-time type check costs one constructor
 * comparison; nested values are converted when they are first read. A value that does not have the type that AWS
 * documents reads as an unknown fact, never as a missing one.
 */
export class TypedViews {
  readonly #constructors = new Map<string, Constructor>();
  readonly #absent = new Map<string, unknown>();

  /** The class behind a structure type; created on first use together with the classes that it mentions. */
  constructorOf(struct: string): Constructor {
    const existing = this.#constructors.get(struct);
    if (existing) return existing;
    const fields = fieldsOf(struct);
    if (!fields) throw new Error(`Unknown structure ${struct}`);
    const views = this;
    const View = class {
      readonly #raw: Record<string, unknown>;
      readonly #read: Record<string, unknown> = {};
      constructor(raw: object) {
        this.#raw = raw as Record<string, unknown>;
      }
      static read(view: InstanceType<typeof View>, field: string, type: string): unknown {
        const read = view.#read;
        if (field in read) return read[field];
        const value = views.convert(type, view.#raw[field], `${struct}.${field}`);
        read[field] = value;
        return value;
      }
      static raw(view: InstanceType<typeof View>): object {
        return view.#raw;
      }
    };
    Object.defineProperty(View, 'name', { value: struct });
    for (const [field, type] of Object.entries(fields)) {
      Object.defineProperty(View.prototype, field, {
        enumerable: true,
        get(this: InstanceType<typeof View>) {
          return View.read(this, field, type);
        },
      });
    }
    Object.defineProperty(View.prototype, RAW, {
      get(this: InstanceType<typeof View>) {
        return View.raw(this);
      },
    });
    this.#constructors.set(struct, View as unknown as Constructor);
    for (const type of Object.values(fields)) this.#declare(type);
    return View as unknown as Constructor;
  }

  #declare(type: string): void {
    const element = elementType(type);
    if (element) this.#declare(element);
    else if (type.includes('.')) this.constructorOf(type);
  }

  /** Every structure made so far, with its CEL field types. */
  structs(): CelStructs {
    return new Map(
      [...this.#constructors.keys()].map(name => [
        name,
        Object.fromEntries(Object.entries(fieldsOf(name)!).map(([field, type]) => [field, celType(type)])),
      ]),
    );
  }

  /** A plain value as CEL sees it; undefined where AWS left it out. Throws UnknownFact on a value of another type. */
  convert(type: string, value: unknown, path: string): unknown {
    if (value === undefined || value === null) return undefined;
    const element = elementType(type);
    if (element) {
      if (type.startsWith('list<')) {
        if (!Array.isArray(value)) throw malformed(path, 'a list', value);
        return value.map((entry, index) => this.convertEntry(element, entry, `${path}[${index}]`));
      }
      if (typeof value !== 'object' || Array.isArray(value)) throw malformed(path, 'a map', value);
      return new Map(
        Object.entries(value).map(([key, entry]) => [key, this.convertEntry(element, entry, `${path}.${key}`)]),
      );
    }
    switch (type) {
      case 'string':
      case 'blob':
        if (typeof value !== 'string') throw malformed(path, 'a string', value);
        return value;
      case 'bool':
        if (typeof value !== 'boolean') throw malformed(path, 'a boolean', value);
        return value;
      case 'number':
        if (typeof value !== 'number') throw malformed(path, 'a number', value);
        return value;
      case 'timestamp': {
        const date = typeof value === 'string' || typeof value === 'number' ? new Date(value) : undefined;
        if (!date || Number.isNaN(date.getTime())) throw malformed(path, 'a timestamp', value);
        return date;
      }
      case 'document':
        return value;
      default:
        if (typeof value !== 'object' || Array.isArray(value)) throw malformed(path, 'a structure', value);
        return new (this.constructorOf(type))(value);
    }
  }

  private convertEntry(type: string, entry: unknown, path: string): unknown {
    const converted = this.convert(type, entry, path);
    if (converted === undefined) throw malformed(path, 'a value', entry);
    return converted;
  }

  /** What an absent facet reads as: a structure or list with nothing in it. */
  absent(type: string): unknown {
    let value = this.#absent.get(type);
    if (value === undefined) {
      value = type.startsWith('list<') ? [] : type.includes('.') ? new (this.constructorOf(type))({}) : undefined;
      if (value === undefined) throw new Error(`An absent facet of type ${type} cannot be expressed`);
      Object.defineProperty(value as object, ABSENT_MARK, { value: true });
      this.#absent.set(type, value);
    }
    return value;
  }
}

/** Whether a facet's CEL value stands for "AWS says: not configured". */
export const isAbsent = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ABSENT_MARK in value;

/** A CEL value as plain JSON data again, for evidence. */
export function toPlain(value: unknown): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
    return value;
  if (typeof value === 'bigint') return Number(value);
  if (value === undefined || typeof value === 'function' || typeof value === 'symbol') return undefined;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(toPlain);
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, entry]) => [String(key), toPlain(entry)]));
  if (isOptional(value)) return value.hasValue() ? toPlain(value.value()) : undefined;
  if (RAW in (value as object)) return (value as { [RAW]: unknown })[RAW];
  if (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null) {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, toPlain(entry)]));
  }
  return String(value);
}

const isOptional = (value: object): value is { hasValue(): boolean; value(): unknown } =>
  'hasValue' in value && typeof value.hasValue === 'function';

function malformed(path: string, expected: string, value: unknown): UnknownFact {
  const found = Array.isArray(value) ? 'a list' : typeof value;
  return new UnknownFact({ reason: 'malformed', message: `${path} should be ${expected} but is ${found}` });
}

/** The facet of a resource as CEL sees it. Throws UnknownFact when it is not known. */
export function facetValue(views: TypedViews, resource: Resource, facet: string, shape: string): unknown {
  const found = resource.facets[facet];
  if (!found) throw new UnknownFact(notCollected(resource, facet));
  if (found.state === 'unknown') throw new UnknownFact(found.cause);
  if (found.state === 'absent') return views.absent(shape);
  return views.convert(shape, found.value, facet);
}

const notCollected = (resource: Resource, facet: string): UnknownCause => ({
  reason: 'notScanned',
  message: `${facet} of ${resource.type} was not read`,
});
