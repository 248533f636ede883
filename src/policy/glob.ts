/**
 * Wildcard patterns. A pattern is a list of tokens: a one-character string stands for itself, a symbol for a wildcard.
 * Every question is answered by walking both sides once with a set of live positions, so time is bounded by the
 * product of the lengths whatever the pattern; no regular expression is built from policy text.
 */
export const ONE = Symbol('?');
export const MANY = Symbol('*');
/** The same wildcards, but never matching a colon. */
export const ONE_IN_SEGMENT = Symbol('? in segment');
export const MANY_IN_SEGMENT = Symbol('* in segment');

export type Token = string | typeof ONE | typeof MANY | typeof ONE_IN_SEGMENT | typeof MANY_IN_SEGMENT;
export type Pattern = Token[];

/** Reads `*` and `?` as wildcards, everything else literally. */
export function readPattern(text: string): Pattern {
  return Array.from(text, char => (char === '*' ? MANY : char === '?' ? ONE : char));
}

/** Reads text without wildcards. */
export function readLiteral(text: string): Pattern {
  return Array.from(text);
}

export function hasWildcard(text: string): boolean {
  return /[*?]/.test(text);
}

function isMany(token: Token | undefined): boolean {
  return token === MANY || token === MANY_IN_SEGMENT;
}

/** True if the wildcard or character `general` takes in everything the token `specific` stands for. */
function takes(general: Token, specific: Token): boolean {
  if (general === MANY) return true;
  if (general === ONE) return !isMany(specific);
  if (general === MANY_IN_SEGMENT) return specific !== ':' && specific !== MANY && specific !== ONE;
  if (general === ONE_IN_SEGMENT) return specific !== ':' && specific !== ONE && !isMany(specific);
  return general === specific;
}

/** True if every string that `specific` matches is certainly matched by `general`. Matching a string is the case
 * where `specific` is literal, and is exact; for two patterns a true answer is certain and a false one is not. */
export function covers(general: Pattern, specific: Pattern): boolean {
  const length = general.length;
  let live = new Uint8Array(length + 1);
  live[0] = 1;
  skipStars(general, live);
  for (const token of specific) {
    const next = new Uint8Array(length + 1);
    let alive = false;
    for (let at = 0; at < length; at += 1) {
      const wildcard = general[at]!;
      if (!live[at] || !takes(wildcard, token)) continue;
      next[isMany(wildcard) ? at : at + 1] = 1;
      alive = true;
    }
    if (!alive) return false;
    skipStars(general, next);
    live = next;
  }
  return live[length] === 1;
}

function skipStars(pattern: Pattern, live: Uint8Array): void {
  for (let at = 0; at < pattern.length; at += 1) if (live[at] && isMany(pattern[at])) live[at + 1] = 1;
}

/** True if some string may match both patterns (segment limits are ignored, so a false answer is certain). */
export function overlaps(left: Pattern, right: Pattern): boolean {
  let below = new Uint8Array(right.length + 1);
  for (let i = left.length; i >= 0; i -= 1) {
    const row = new Uint8Array(right.length + 1);
    for (let j = right.length; j >= 0; j -= 1) row[j] = overlapsAt(left[i], right[j], row, below, j) ? 1 : 0;
    below = row;
  }
  return below[0] === 1;
}

function overlapsAt(
  a: Token | undefined,
  b: Token | undefined,
  row: Uint8Array,
  below: Uint8Array,
  j: number,
): boolean {
  if (a === undefined && b === undefined) return true;
  if (isMany(a) && (below[j] === 1 || (b !== undefined && row[j + 1] === 1))) return true;
  if (isMany(b) && (row[j + 1] === 1 || (a !== undefined && below[j] === 1))) return true;
  if (a === undefined || b === undefined || isMany(a) || isMany(b)) return false;
  const compatible = typeof a === 'symbol' || typeof b === 'symbol' || a === b;
  return compatible && below[j + 1] === 1;
}
