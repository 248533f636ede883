import { allTrue, anyTrue, not, type Truth } from './truth.ts';
import { matchesParts, wildcardParts } from './wildcard.ts';

/**
 * Events of one kind: members that are left out may be anything, `null` says that these events do not have the member.
 */
export type EventSample = Readonly<Record<string, unknown>>;

/**
 * Which events of a sample an EventBridge event pattern takes. Undefined where it makes exceptions of members that the
 * sample leaves open, and for a pattern of a kind that keyward does not know.
 */
export function matchesEventPattern(pattern: unknown, sample: EventSample): Truth {
  return isObject(pattern) ? matchesObject(pattern, sample) : undefined;
}

function matchesObject(pattern: EventSample, value: unknown): Truth {
  return allTrue(
    Object.entries(pattern).map(([member, condition]) => {
      if (member === '$or') return matchesOr(condition, value);
      const found = memberOf(value, member);
      if (Array.isArray(condition)) return matchesLeaf(condition, found);
      if (!isObject(condition)) return undefined;
      if (Array.isArray(found)) return anyTrue(found.map(one => matchesObject(condition, one)));
      return matchesObject(condition, found);
    }),
  );
}

const matchesOr = (alternatives: unknown, value: unknown): Truth =>
  Array.isArray(alternatives)
    ? anyTrue(alternatives.map(one => (isObject(one) ? matchesObject(one, value) : undefined)))
    : undefined;

function memberOf(value: unknown, member: string): unknown {
  if (value === undefined) return undefined;
  // Nothing has members but a structure, so below a text or number there is nothing.
  return isObject(value) ? (Object.hasOwn(value, member) ? value[member] : undefined) : null;
}

function matchesLeaf(matchers: readonly unknown[], value: unknown): Truth {
  if (value === undefined) return anyTrue(matchers.map(selects));
  if (isObject(value)) return undefined;
  return anyTrue(
    matchers.map(matcher => {
      if (isObject(matcher) && typeof matcher.exists === 'boolean') return matcher.exists === (value !== null);
      if (value === null) return false;
      return Array.isArray(value)
        ? anyTrue(value.map(one => matchesValue(matcher, one)))
        : matchesValue(matcher, value);
    }),
  );
}

/** What a matcher says about a member that may have any value: it selects some, or it makes an exception. */
function selects(matcher: unknown): Truth {
  if (!isObject(matcher)) return 'some';
  const [kind = ''] = Object.keys(matcher);
  return matcher.exists === true || kind === 'numeric' || kind === 'cidr' || kind in TEXT_MATCHERS ? 'some' : undefined;
}

function matchesValue(matcher: unknown, value: unknown): Truth {
  if (!isObject(matcher)) return matcher === value;
  const [entry, ...others] = Object.entries(matcher);
  if (!entry || others.length > 0) return undefined;
  const [kind, operand] = entry;
  switch (kind) {
    case 'anything-but':
      return isObject(operand) ? not(matchesText(operand, value)) : not(anyOf(operand, one => one === value));
    case 'numeric':
      return matchesNumbers(operand, value);
    default:
      return matchesText(matcher, value);
  }
}

/** The matchers that look into a text, and that `anything-but` may turn around; some take several texts. */
function matchesText(matcher: EventSample, value: unknown): Truth {
  const [[kind, operand] = ['', undefined], ...others] = Object.entries(matcher);
  if (others.length > 0) return undefined;
  const test = TEXT_MATCHERS[kind];
  if (!test) return undefined;
  if (typeof value !== 'string') return false;
  if (isObject(operand)) {
    const ignoring = operand['equals-ignore-case'];
    return typeof ignoring === 'string' && (kind === 'prefix' || kind === 'suffix')
      ? test(value.toLowerCase(), ignoring.toLowerCase())
      : undefined;
  }
  return anyOf(operand, one => (typeof one === 'string' ? test(value, one) : undefined));
}

const TEXT_MATCHERS: Readonly<Record<string, ((text: string, operand: string) => boolean) | undefined>> = {
  prefix: (text, operand) => text.startsWith(operand),
  suffix: (text, operand) => text.endsWith(operand),
  'equals-ignore-case': (text, operand) => text.toLowerCase() === operand.toLowerCase(),
  wildcard: (text, operand) => matchesParts(text, wildcardParts(operand)),
};

function matchesNumbers(conditions: unknown, value: unknown): Truth {
  if (!Array.isArray(conditions) || conditions.length === 0 || conditions.length % 2 !== 0) return undefined;
  if (typeof value !== 'number') return false;
  return allTrue(
    conditions
      .filter((_, index) => index % 2 === 0)
      .map((operator, index) => compare(operator, value, conditions[index * 2 + 1])),
  );
}

function compare(operator: unknown, value: number, bound: unknown): Truth {
  if (typeof bound !== 'number') return undefined;
  switch (operator) {
    case '=':
      return value === bound;
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
    default:
      return undefined;
  }
}

const anyOf = (operand: unknown, test: (one: unknown) => Truth): Truth =>
  anyTrue((Array.isArray(operand) ? operand : [operand]).map(test));

const isObject = (value: unknown): value is EventSample =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
