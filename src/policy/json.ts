/**
 * Reads JSON strictly and says where it breaks. JSON.parse is not enough: its messages carry a position only in some
 * engines, and it silently keeps the last of two equal keys, which in a policy would drop a condition unseen.
 */

/** Where in the text, counted from zero; line and column counted from one. */
export interface Position {
  offset: number;
  line: number;
  column: number;
}

export class JsonError extends Error {
  readonly position: Position;

  constructor(message: string, text: string, offset: number) {
    super(message);
    const before = text.slice(0, offset);
    const lineStart = before.lastIndexOf('\n') + 1;
    this.position = { offset, line: before.split('\n').length, column: offset - lineStart + 1 };
  }
}

/** Policies nest five levels at most; the bound keeps hostile input from exhausting the stack. */
const MAX_DEPTH = 64;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Parses a whole JSON text, or throws a JsonError with the position. */
export function parseJson(text: string): unknown {
  const reader = new Reader(text);
  const value = reader.readValue(0);
  reader.expectEnd();
  return value;
}

class Reader {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  readValue(depth: number): unknown {
    if (depth > MAX_DEPTH) this.fail('JSON nested too deeply');
    this.skipSpace();
    const char = this.text[this.at];
    if (char === '{') return this.readObject(depth);
    if (char === '[') return this.readArray(depth);
    if (char === '"') return this.readString();
    for (const [word, value] of [
      ['true', true],
      ['false', false],
      ['null', null],
    ] as const) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    NUMBER.lastIndex = this.at;
    const number = NUMBER.exec(this.text);
    if (!number) return this.fail(char === undefined ? 'JSON ends too early' : `unexpected ${JSON.stringify(char)}`);
    this.at += number[0].length;
    // Kept as text when the number would lose digits: a bare account id or version is compared as a string later.
    return String(Number(number[0])) === number[0] ? Number(number[0]) : number[0];
  }

  expectEnd(): void {
    this.skipSpace();
    if (this.at < this.text.length) this.fail(`unexpected ${JSON.stringify(this.text[this.at])} after the document`);
  }

  private readObject(depth: number): Record<string, unknown> {
    const entries = new Map<string, unknown>();
    this.at += 1;
    this.skipSpace();
    if (this.take('}')) return {};
    do {
      this.skipSpace();
      const keyAt = this.at;
      if (this.text[this.at] !== '"') this.fail('expected a quoted key');
      const key = this.readString();
      if (entries.has(key)) this.fail(`key ${JSON.stringify(key)} occurs twice`, keyAt);
      this.skipSpace();
      if (!this.take(':')) this.fail('expected ":"');
      entries.set(key, this.readValue(depth + 1));
      this.skipSpace();
    } while (this.take(','));
    if (!this.take('}')) this.fail('expected "," or "}"');
    return Object.fromEntries(entries);
  }

  private readArray(depth: number): unknown[] {
    const values: unknown[] = [];
    this.at += 1;
    this.skipSpace();
    if (this.take(']')) return values;
    do {
      values.push(this.readValue(depth + 1));
      this.skipSpace();
    } while (this.take(','));
    if (!this.take(']')) this.fail('expected "," or "]"');
    return values;
  }

  private readString(): string {
    const start = this.at;
    let end = start + 1;
    while (end < this.text.length && this.text[end] !== '"') end += this.text[end] === '\\' ? 2 : 1;
    if (end >= this.text.length) this.fail('unterminated string', start);
    try {
      const value = JSON.parse(this.text.slice(start, end + 1)) as string;
      this.at = end + 1;
      return value;
    } catch {
      return this.fail('malformed string', start);
    }
  }

  private take(char: string): boolean {
    if (this.text[this.at] !== char) return false;
    this.at += 1;
    return true;
  }

  private skipSpace(): void {
    while (/[ \t\r\n]/.test(this.text[this.at] ?? '')) this.at += 1;
  }

  private fail(message: string, offset = this.at): never {
    throw new JsonError(message, this.text, offset);
  }
}
