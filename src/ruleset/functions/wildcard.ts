/**
 * Whether a text matches a pattern whose parts are literal texts with anything between them. The parts are taken
 * greedily from the left, so no pattern makes it try again.
 */
export function matchesParts(text: string, parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let from = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return text.length - last.length >= from && text.endsWith(last);
}

/** The parts of a pattern in which `*` stands for anything and a backslash takes the next character as it is. */
export function wildcardParts(pattern: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern.charAt(at);
    if (char === '*') {
      parts.push(part);
      part = '';
    } else if (char === '\\' && at + 1 < pattern.length) {
      at++;
      part += pattern.charAt(at);
    } else {
      part += char;
    }
  }
  return [...parts, part];
}
