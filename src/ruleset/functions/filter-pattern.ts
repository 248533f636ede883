import { RE2JS } from 're2js';
import type { EventSample } from './event-pattern.ts';
import { type FilterCondition, parseFilterPattern } from './filter-pattern-parser.ts';
import { allTrue, anyTrue, type Truth } from './truth.ts';
import { matchesParts } from './wildcard.ts';

/**
 * Which JSON log events of a sample a CloudWatch Logs filter pattern takes. Undefined where it makes exceptions of
 * members that the sample leaves open, or is written in a form that keyward does not read.
 */
export function matchesFilterPattern(pattern: string, sample: EventSample): Truth {
  const text = pattern.trim();
  if (text === '') return true;
  if (!text.startsWith('{')) return matchesTerms(text, sample);
  const condition = parseFilterPattern(text);
  return condition && matches(condition, sample);
}

function matches(condition: FilterCondition, sample: EventSample): Truth {
  switch (condition.kind) {
    case 'and':
      return allTrue(condition.operands.map(one => matches(one, sample)));
    case 'or':
      return anyTrue(condition.operands.map(one => matches(one, sample)));
  }
  const value = valueAt(condition.path, sample);
  if (value === undefined) return makesException(condition) ? undefined : 'some';
  switch (condition.kind) {
    case 'notExists':
      return value === null;
    case 'isNull':
      // What AWS makes of a member that is not there is not documented.
      return value === null ? undefined : false;
    case 'isBoolean':
      return value === condition.value;
    case 'number':
      if (value === null) return condition.operator === '!=' ? undefined : false;
      return typeof value === 'number' ? COMPARE[condition.operator](value, condition.value) : undefined;
    case 'text': {
      if (value === null) return condition.negated ? undefined : false;
      if (typeof value !== 'string') return undefined;
      return matchesParts(value, condition.parts) !== condition.negated;
    }
    case 'regex': {
      if (value === null) return condition.negated ? undefined : false;
      const found = typeof value === 'string' ? findRegex(condition.source, value) : undefined;
      return found === undefined ? undefined : found !== condition.negated;
    }
  }
}

const makesException = (condition: FilterCondition): boolean =>
  condition.kind === 'notExists' ||
  (condition.kind === 'number' && condition.operator === '!=') ||
  ((condition.kind === 'text' || condition.kind === 'regex') && condition.negated);

const COMPARE = {
  '=': (a: number, b: number) => a === b,
  '!=': (a: number, b: number) => a !== b,
  '<': (a: number, b: number) => a < b,
  '<=': (a: number, b: number) => a <= b,
  '>': (a: number, b: number) => a > b,
  '>=': (a: number, b: number) => a >= b,
};

function valueAt(path: readonly string[], sample: EventSample): unknown {
  let value: unknown = sample;
  for (const member of path) {
    if (value === undefined) return undefined;
    if (typeof value !== 'object' || value === null) return null;
    value = Object.hasOwn(value, member) ? (value as EventSample)[member] : Array.isArray(value) ? null : undefined;
  }
  return value;
}

function findRegex(source: string, text: string): boolean | undefined {
  try {
    return RE2JS.compile(source).matcher(text).find();
  } catch {
    return undefined;
  }
}

/** Terms of a text are looked for in the whole log event; it surely holds the values of the sample. */
function matchesTerms(text: string, sample: EventSample): Truth {
  const terms = /^[\w.?"\s-]+$/.test(text) ? text.match(/\??(?:"[^"]*"|[^\s"]+)/g) : undefined;
  if (!terms || terms.some(term => /^\??-/.test(term))) return undefined;
  const optional = terms.filter(term => term.startsWith('?'));
  if (optional.length > 0 && optional.length < terms.length) return undefined;
  const known = new Set(Object.values(sample).filter(value => typeof value === 'string'));
  const found = terms.map(term => known.has(term.replace(/^\?/, '').replaceAll('"', '')) || undefined);
  return optional.length > 0 ? anyTrue(found) : allTrue(found);
}
