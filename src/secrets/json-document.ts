/** A string (or password-like number) inside a JSON document, with the names that say what it is. */
export interface Leaf {
  readonly value: string;
  readonly name: string | undefined;
}

export type JsonDocument = Record<string, unknown> | unknown[];

// Fields that carry a value for the name of their parent or of a sibling.
const VALUE_FIELDS = new Set([
  'value',
  'default',
  'defaultvalue',
  'parametervalue',
  'plaintext',
  'text',
  'string',
  'data',
]);
const NAME_FIELDS = ['name', 'Name', 'key', 'Key', 'ParameterKey', 'parameterKey', 'OutputKey', 'field', 'variable'];

/** The parsed document if the text is a JSON object or array. */
export function parseJsonDocument(text: string): JsonDocument | undefined {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  if (!((first === 123 && last === 125) || (first === 91 && last === 93))) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? (parsed as JsonDocument) : undefined;
  } catch {
    return undefined;
  }
}

function siblingName(object: Record<string, unknown>): string | undefined {
  for (const field of NAME_FIELDS) {
    const name = object[field];
    if (typeof name === 'string' && name.length <= 512) return name;
  }
  return undefined;
}

/** Walks all string leaves, each with the key it stands under; without recursion, so depth costs nothing. */
export function* leavesOf(document: JsonDocument): Generator<Leaf> {
  const pending: { node: unknown; name: string | undefined }[] = [{ node: document, name: undefined }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, name } = next;
    if (typeof node === 'string') {
      yield { value: node, name };
    } else if (typeof node === 'number') {
      yield { value: String(node), name };
    } else if (Array.isArray(node)) {
      for (let i = node.length - 1; i >= 0; i--) pending.push({ node: node[i], name });
    } else if (typeof node === 'object' && node !== null) {
      const object = node as Record<string, unknown>;
      const described = siblingName(object);
      for (const key of Object.keys(object)) {
        const inherits = VALUE_FIELDS.has(key.toLowerCase());
        pending.push({ node: object[key], name: inherits ? (described ?? name ?? key) : key });
      }
    }
  }
}

/** Google's service account files announce themselves. */
export function isGcpServiceAccount(document: JsonDocument): boolean {
  if (Array.isArray(document)) return false;
  return (
    document.type === 'service_account' &&
    typeof document.private_key === 'string' &&
    document.private_key.includes('PRIVATE KEY')
  );
}
