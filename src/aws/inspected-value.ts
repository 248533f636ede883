import { elementType, type InspectedValue } from '../resources/index.ts';
import type { SecretVerdict } from '../secrets/index.ts';
import { outlineTemplate, type TemplateOutline } from './template-outline.ts';

/** Judges a value that is about to be forgotten. */
export type Inspect = (value: string, context: { readonly name?: string }) => SecretVerdict;

/** What is kept of an inspected text. */
export interface KeptVerdict extends SecretVerdict {
  /** The value itself, where it is no secret but refers to something. */
  readonly reference?: string;
}

type Owner = Readonly<Record<string, unknown>>;

/**
 * What is kept of an inspected value: a verdict for a text, verdicts for a map or a list of texts, an outline for a
 * template. Whatever else stands in its place is judged as text, so that no value passes under a wrong type.
 */
export function keepOfValue(
  how: InspectedValue,
  type: string,
  value: unknown,
  owner: Owner,
  inspect: Inspect,
): unknown {
  if (how.template) return templateOutline(value, inspect);
  if (elementType(type) === undefined) {
    const name = how.name?.(owner);
    return verdictOn(type, value, typeof name === 'string' ? name : undefined);
  }
  if (type.startsWith('list<') && Array.isArray(value)) {
    return value.map(entry => verdictOn('string', entry, undefined));
  }
  if (type.startsWith('map<') && isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, verdictOn('string', entry, key)]));
  }
  return verdictOn('string', value, undefined);

  function verdictOn(scalar: string, entry: unknown, name: string | undefined): KeptVerdict {
    const recorded = recordedVerdict(entry);
    if (recorded) {
      const { reference, ...verdict } = recorded;
      const isKept = reference !== undefined && !verdict.secret && how.reference?.(reference, name, owner);
      return isKept ? recorded : verdict;
    }
    const text = textOf(scalar, entry);
    if (how.reference?.(text, name, owner)) {
      const verdict = inspect(text, {});
      if (!verdict.secret) return { ...verdict, reference: text };
    }
    return inspect(text, name === undefined ? {} : { name });
  }
}

/** A verdict that a recording holds already, with nothing but what belongs to a verdict. */
function recordedVerdict(value: unknown): KeptVerdict | undefined {
  if (!isObject(value)) return undefined;
  const { secret, length, detector, confidence, fingerprint, reference } = value;
  if (typeof secret !== 'boolean' || typeof length !== 'number') return undefined;
  return {
    secret,
    ...(typeof detector === 'string' && /^[a-z0-9-]{1,60}$/.test(detector) && { detector }),
    ...((confidence === 'high' || confidence === 'medium' || confidence === 'low') && { confidence }),
    length,
    ...(typeof fingerprint === 'string' && /^[0-9a-f]{1,64}$/.test(fingerprint) && { fingerprint }),
    ...(typeof reference === 'string' && { reference }),
  };
}

function textOf(type: string, value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('utf8');
  if (typeof value !== 'string') return JSON.stringify(value) ?? '';
  return type === 'blob' ? Buffer.from(value, 'base64').toString('utf8') : value;
}

function templateOutline(value: unknown, inspect: Inspect): TemplateOutline {
  const recorded = recordedOutline(value);
  return recorded ?? outlineTemplate(value, (text, name) => inspect(text, name === undefined ? {} : { name }));
}

/** An outline that a recording holds already, with nothing but what belongs to an outline. */
function recordedOutline(value: unknown): TemplateOutline | undefined {
  if (!isObject(value) || typeof value.parsed !== 'boolean' || !Array.isArray(value.secrets)) return undefined;
  const resources = isObject(value.resources) ? value.resources : {};
  return {
    parsed: value.parsed,
    resources: Object.fromEntries(
      Object.entries(resources).flatMap(([name, resource]) => {
        if (!isObject(resource) || typeof resource.type !== 'string') return [];
        const { type, deletionPolicy, updateReplacePolicy } = resource;
        return [
          [
            name,
            {
              type,
              ...(typeof deletionPolicy === 'string' && { deletionPolicy }),
              ...(typeof updateReplacePolicy === 'string' && { updateReplacePolicy }),
            },
          ] as const,
        ];
      }),
    ),
    secrets: value.secrets.flatMap(entry => {
      const verdict = isObject(entry) ? recordedVerdict(entry.verdict) : undefined;
      if (!verdict || typeof entry.path !== 'string') return [];
      const { reference: _, ...rest } = verdict;
      return [{ path: entry.path, verdict: rest }];
    }),
    plainReferences: Array.isArray(value.plainReferences)
      ? value.plainReferences.filter(entry => typeof entry === 'string')
      : [],
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
