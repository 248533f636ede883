import { elementType, INSPECTED_VALUES, NOT_SECRET, shapes } from '../resources/index.ts';
import type { SecretVerdict } from '../secrets/index.ts';

export const REDACTED = '<redacted>';

/** Judges a value that is about to be forgotten. */
export type Inspect = (value: string, context: { readonly name?: string }) => SecretVerdict;

/**
 * An SDK output as plain JSON data: AWS's own member names, timestamps as ISO 8601, blobs as base64, `$metadata` and
 * members that AWS's model does not know dropped. Everything that AWS's model marks as sensitive is replaced by
 * `<redacted>`, and inspected values by a verdict; nothing behind this function ever sees them.
 */
export function normalise(
  client: string,
  operation: string,
  output: unknown,
  inspect: Inspect,
): Record<string, unknown> {
  const type = shapes.operations[`${client}.${operation}`];
  if (!type) throw new Error(`${client}.${operation} is not a declared operation`);
  return walk(type, output, inspect) as Record<string, unknown>;
}

// Recordings of other versions may hold values of another type; they are kept, so that they read as malformed.
function walk(type: string, value: unknown, inspect: Inspect): unknown {
  if (value === undefined || value === null) return undefined;
  const element = elementType(type);
  if (element && type.startsWith('list<')) {
    return Array.isArray(value) ? value.map(entry => walk(element, entry, inspect)) : plain(value);
  }
  if (element) return isObject(value) ? mapValues(value, entry => walk(element, entry, inspect)) : plain(value);
  const members = shapes.structs[type];
  if (!members) return scalar(type, value);
  if (!isObject(value)) return plain(value);
  const sensitive = shapes.sensitive[type];
  const result: Record<string, unknown> = {};
  for (const [member, memberType] of Object.entries(members)) {
    const entry = value[member];
    if (entry === undefined || entry === null) continue;
    const path = `${type}.${member}`;
    if (path in INSPECTED_VALUES) result[member] = verdict(entry, value[INSPECTED_VALUES[path]!], inspect);
    else if (sensitive?.includes(member) && !NOT_SECRET.has(path)) result[member] = REDACTED;
    else result[member] = walk(memberType, entry, inspect);
  }
  return result;
}

// A replayed recording holds the verdict already.
function verdict(value: unknown, name: unknown, inspect: Inspect): unknown {
  if (isObject(value)) return value;
  return inspect(String(value), typeof name === 'string' ? { name } : {});
}

/** Longest text that is worth looking up, and how many are remembered at once. */
const SHARED_LENGTH = 120;
const SHARED_TEXTS = 20_000;
const texts = new Map<string, string>();

// AWS repeats itself: states, Regions, owners, key ARNs. One copy of each text is a fraction of one per resource.
function share(text: string): string {
  if (text.length > SHARED_LENGTH) return text;
  const known = texts.get(text);
  if (known !== undefined) return known;
  if (texts.size >= SHARED_TEXTS) texts.clear();
  texts.set(text, text);
  return text;
}

function scalar(type: string, value: unknown): unknown {
  if (typeof value === 'string') return share(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (type === 'number' && typeof value === 'bigint') return Number(value);
  return type === 'document' ? value : plain(value);
}

const plain = (value: unknown): unknown =>
  isObject(value) || Array.isArray(value) ? JSON.parse(JSON.stringify(value)) : value;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Date) &&
  !(value instanceof Uint8Array);

const mapValues = (record: Record<string, unknown>, map: (value: unknown) => unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
