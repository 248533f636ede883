/**
 * What is known about a request, by condition key. A key that is not listed is unknown; `null` says that the request
 * certainly does not carry it. Keys are compared without regard to case.
 */
export type RequestContext = Record<string, string | number | boolean | (string | number | boolean)[] | null>;

/** A key's values in a request; an empty list means that the key is absent. */
export type ContextValues = string[] | 'unknown';

export interface ContextReader {
  read(key: string): ContextValues;
}

/** Later contexts win over earlier ones. */
export function readContext(...contexts: RequestContext[]): ContextReader {
  const values = new Map<string, string[]>();
  for (const context of contexts) {
    for (const [key, value] of Object.entries(context)) values.set(key.toLowerCase(), listValues(value));
  }
  return { read: key => values.get(key.toLowerCase()) ?? 'unknown' };
}

function listValues(value: RequestContext[string]): string[] {
  if (value === null) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}
