import type { ContextReader } from './context.ts';
import { type Pattern, readLiteral, readPattern } from './glob.ts';
import type { PolicyVersion } from './language.ts';

/** A policy string after its variables were filled in, or why they could not be. */
export type Resolved = { pattern: Pattern } | { unresolved: 'absent' | 'unknown'; reason: string };

const VARIABLE = /\$\{([^{}]*)\}/g;
const DEFAULTED = /^\s*([^,\s]+)\s*,\s*'([^']*)'\s*$/;

/** True if the text holds a variable that the request has to fill in (not `${*}`, `${?}` or `${$}`). */
export function hasVariable(text: string): boolean {
  return Array.from(text.matchAll(VARIABLE)).some(([, name]) => !isEscape(name!));
}

/**
 * Fills in policy variables. What a variable stands for is always literal: a wildcard in a tag value is a character.
 * A document older than 2012-10-17 has no variables, so there the text stands as it is.
 */
export function resolveVariables(
  text: string,
  version: PolicyVersion,
  context: ContextReader,
  read: (text: string) => Pattern = readPattern,
): Resolved {
  if (version === '2008-10-17' || !text.includes('${')) return { pattern: read(text) };
  const pattern: Pattern = [];
  let at = 0;
  for (const match of text.matchAll(VARIABLE)) {
    pattern.push(...read(text.slice(at, match.index)));
    at = match.index + match[0].length;
    const value = readVariable(match[1]!, context);
    if (typeof value !== 'string') return value;
    pattern.push(...readLiteral(value));
  }
  pattern.push(...read(text.slice(at)));
  return { pattern };
}

function readVariable(name: string, context: ContextReader): string | Exclude<Resolved, { pattern: Pattern }> {
  if (isEscape(name)) return name;
  const defaulted = DEFAULTED.exec(name);
  const key = (defaulted?.[1] ?? name).trim();
  const values = context.read(key);
  if (values === 'unknown') return { unresolved: 'unknown', reason: `the value of \${${key}} is not known` };
  if (values.length === 1) return values[0]!;
  if (values.length > 1) return { unresolved: 'unknown', reason: `\${${key}} has several values in the request` };
  if (defaulted) return defaulted[2]!;
  return { unresolved: 'absent', reason: `the request has no value for \${${key}}` };
}

function isEscape(name: string): boolean {
  return name === '*' || name === '?' || name === '$';
}
