/** A small seeded generator: failures are repeatable from the seed that a test prints. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const FRAGMENTS = [
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '"',
  "'",
  '\n',
  '\t',
  '  ',
  '- ',
  '&a ',
  '*a',
  '<<: *a',
  '!!js/function x',
  '|',
  '>',
  '#',
  '\\',
  '\u0000',
  '\u202e',
  '\ud800',
  '🙂',
  'null',
  'true',
  '1e999',
  '-0',
  '9'.repeat(40),
  '&&',
  '||',
  '!',
  '.?',
  'has(',
  ')',
  '(',
  'exists(x, ',
  'orValue(',
  'matches("(a+)+$")',
  'matches("(?=a)")',
  '__proto__',
  'constructor',
  '%s',
  '{arn}',
  '{',
  '{{',
  'parameters.',
  'resource.',
  'key("',
  'x'.repeat(2000),
  '('.repeat(300),
  '['.repeat(300),
  '{"a":'.repeat(200),
  '!'.repeat(300),
];

/** Changes a text in one to four places: cuts, copies, swaps, flips and inserts. */
export function mutate(text: string, random: () => number): string {
  const pick = (n: number): number => Math.floor(random() * n);
  let result = text;
  for (let n = 1 + pick(4); n > 0; n--) {
    const at = pick(result.length + 1);
    const length = 1 + pick(random() < 0.2 ? 200 : 8);
    switch (pick(7)) {
      case 0:
        result = result.slice(0, at) + result.slice(at + length);
        break;
      case 1:
        result = result.slice(0, at) + FRAGMENTS[pick(FRAGMENTS.length)]! + result.slice(at);
        break;
      case 2:
        result = result.slice(0, at) + FRAGMENTS[pick(FRAGMENTS.length)]! + result.slice(at + length);
        break;
      case 3:
        result = result.slice(0, at) + result.slice(pick(result.length + 1)).slice(0, length) + result.slice(at);
        break;
      case 4:
        result = result.slice(0, at) + String.fromCharCode(pick(0x10000)) + result.slice(at + 1);
        break;
      case 5:
        result = result.slice(0, at);
        break;
      default: {
        const lines = result.split('\n');
        const line = pick(lines.length);
        lines.splice(line, random() < 0.5 ? 1 : 0, lines[pick(lines.length)]!);
        result = lines.join('\n');
      }
    }
  }
  return result;
}
