import { JsonError, type Position, parseJson } from './json.ts';
import type { Condition, Policy, PolicyVersion, PrincipalEntry, PrincipalType, Statement } from './language.ts';

/** Why a document is not a policy: where in the text (JSON errors) or where in the document (`path`). */
export interface PolicyError {
  message: string;
  position?: Position;
  path?: string;
}

export type ParsedPolicy = { ok: true; policy: Policy } | { ok: false; error: PolicyError };

class ShapeError extends Error {
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

const POLICY_ELEMENTS = ['Version', 'Id', 'Statement'];
const STATEMENT_ELEMENTS = [
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
];
const PRINCIPAL_TYPES = ['AWS', 'Service', 'Federated', 'CanonicalUser'];

/**
 * Reads a policy from JSON text, URL-encoded JSON text (as IAM returns it) or an already parsed object.
 * Never throws: a document that is not a policy comes back as an error the caller turns into "unknown".
 */
export function parsePolicy(document: unknown): ParsedPolicy {
  try {
    const value = typeof document === 'string' ? parseJson(decodeText(document)) : document;
    return { ok: true, policy: readPolicy(value) };
  } catch (error) {
    if (error instanceof JsonError) return { ok: false, error: { message: error.message, position: error.position } };
    if (error instanceof ShapeError) return { ok: false, error: { message: error.message, path: error.path } };
    throw error;
  }
}

function decodeText(text: string): string {
  if (!/^\s*%(7B|0A|0D|09|20)/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    throw new ShapeError('$', 'the document is URL-encoded but cannot be decoded');
  }
}

function readPolicy(value: unknown): Policy {
  const elements = readElements(value, '$', POLICY_ELEMENTS);
  const statement = elements.get('Statement');
  if (statement === undefined) throw new ShapeError('$', 'no Statement');
  const list = Array.isArray(statement) ? statement : [statement];
  const id = elements.get('Id');
  return {
    version: readVersion(elements.get('Version')),
    ...(id === undefined ? {} : { id: readText(id, '$.Id') }),
    statements: list.map((entry, index) => readStatement(entry, index)),
  };
}

function readVersion(value: unknown): PolicyVersion {
  if (value === undefined) return '2008-10-17';
  if (value === '2012-10-17' || value === '2008-10-17') return value;
  throw new ShapeError('$.Version', `unknown policy language version ${JSON.stringify(value)}`);
}

function readStatement(value: unknown, index: number): Statement {
  const path = `$.Statement[${index}]`;
  const elements = readElements(value, path, STATEMENT_ELEMENTS);
  const effect = elements.get('Effect');
  if (effect !== 'Allow' && effect !== 'Deny') throw new ShapeError(`${path}.Effect`, 'Effect is not Allow or Deny');
  for (const name of ['Principal', 'Action', 'Resource']) {
    if (elements.has(name) && elements.has(`Not${name}`)) throw new ShapeError(path, `both ${name} and Not${name}`);
  }
  if (!elements.has('Action') && !elements.has('NotAction')) throw new ShapeError(path, 'no Action and no NotAction');

  const statement: Statement = {
    index,
    effect,
    conditions: readConditions(elements.get('Condition'), `${path}.Condition`),
    original: value,
  };
  const sid = elements.get('Sid');
  if (sid !== undefined) statement.sid = readText(sid, `${path}.Sid`);
  if (elements.has('Principal')) statement.principals = readPrincipals(elements.get('Principal'), `${path}.Principal`);
  if (elements.has('NotPrincipal')) {
    statement.notPrincipals = readPrincipals(elements.get('NotPrincipal'), `${path}.NotPrincipal`);
  }
  if (elements.has('Action')) statement.actions = readTexts(elements.get('Action'), `${path}.Action`);
  if (elements.has('NotAction')) statement.notActions = readTexts(elements.get('NotAction'), `${path}.NotAction`);
  if (elements.has('Resource')) statement.resources = readTexts(elements.get('Resource'), `${path}.Resource`);
  if (elements.has('NotResource')) {
    statement.notResources = readTexts(elements.get('NotResource'), `${path}.NotResource`);
  }
  return statement;
}

/** Element names are taken in any case; a name AWS does not know may be a misspelt narrowing element, so it is refused. */
function readElements(value: unknown, path: string, known: string[]): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [name, entry] of Object.entries(readObject(value, path))) {
    const element = known.find(candidate => candidate.toLowerCase() === name.toLowerCase());
    if (element === undefined) throw new ShapeError(path, `unknown element ${JSON.stringify(name)}`);
    if (found.has(element)) throw new ShapeError(path, `element ${element} occurs twice`);
    if (entry !== undefined) found.set(element, entry);
  }
  return found;
}

function readPrincipals(value: unknown, path: string): PrincipalEntry[] {
  if (typeof value === 'string') {
    if (value === '*') return [{ type: '*', value: '*' }];
    throw new ShapeError(path, `principal ${JSON.stringify(value)} has no type`);
  }
  return Object.entries(readObject(value, path)).flatMap(([type, values]) => {
    if (!PRINCIPAL_TYPES.includes(type)) throw new ShapeError(path, `unknown principal type ${JSON.stringify(type)}`);
    return readTexts(values, `${path}.${type}`).map(entry => ({ type: type as PrincipalType, value: entry }));
  });
}

function readConditions(value: unknown, path: string): Condition[] {
  if (value === undefined) return [];
  return Object.entries(readObject(value, path)).flatMap(([operator, keys]) =>
    Object.entries(readObject(keys, `${path}.${operator}`)).map(([key, values]) => ({
      operator,
      key,
      values: readTexts(values, `${path}.${operator}.${key}`),
    })),
  );
}

function readObject(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ShapeError(path, 'not an object');
  return value as Record<string, unknown>;
}

function readTexts(value: unknown, path: string): string[] {
  return (Array.isArray(value) ? value : [value]).map(entry => readText(entry, path));
}

/** Quotation marks are optional for numbers and Booleans in the policy grammar. */
function readText(value: unknown, path: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new ShapeError(path, 'not a string');
}
