import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { FileError, type Position } from '../../model/index.ts';
import { type Exchange, parseExchange } from './exchange.ts';

/** Reads `<base>.json` and `<base>.ndjson`, whichever exist. Throws FileError with the place of what is malformed. */
export function readExchanges(base: string): Exchange[] | undefined {
  const json = existsSync(`${base}.json`) ? readArray(`${base}.json`) : undefined;
  const lines = existsSync(`${base}.ndjson`) ? readLines(`${base}.ndjson`) : undefined;
  if (!json) return lines;
  return lines ? json.concat(lines) : json;
}

function readArray(file: string): Exchange[] {
  const text = readText(file);
  const data = parseJson(file, text);
  if (!Array.isArray(data)) throw new FileError(file, { line: 1, column: 1 }, 'must be an array of exchanges');
  return data.map((value, index) => {
    const exchange = parseExchange(value);
    if (typeof exchange === 'string') throw new FileError(file, positionOfElement(text, index), exchange);
    return exchange;
  });
}

function readLines(file: string): Exchange[] {
  const exchanges: Exchange[] = [];
  let line = 0;
  for (const raw of linesOf(file)) {
    const text = line === 0 ? raw.replace(BYTE_ORDER_MARK, '') : raw;
    line++;
    if (text.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      const { column } = jsonErrorPosition(text, error as Error);
      throw new FileError(file, { line, column }, jsonProblem(error as Error));
    }
    const exchange = parseExchange(value);
    if (typeof exchange === 'string') throw new FileError(file, { line, column: 1 }, exchange);
    exchanges.push(exchange);
  }
  return exchanges;
}

const CHUNK_BYTES = 1 << 20;

// A chunk at a time: the text of a large file would be several times the size of what is kept of it.
function* linesOf(file: string): Generator<string> {
  const decoder = new StringDecoder('utf8');
  const descriptor = orUnreadable(file, () => openSync(file, 'r'));
  try {
    const buffer = Buffer.alloc(CHUNK_BYTES);
    let rest = '';
    for (;;) {
      const length = orUnreadable(file, () => readSync(descriptor, buffer, 0, CHUNK_BYTES, null));
      if (length === 0) break;
      const text = rest + decoder.write(buffer.subarray(0, length));
      let start = 0;
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
        yield text.slice(start, end);
        start = end + 1;
      }
      rest = text.slice(start);
    }
    yield rest + decoder.end();
  } finally {
    closeSync(descriptor);
  }
}

/** A file's text. Throws FileError when it cannot be read. */
export function readText(file: string): string {
  return orUnreadable(file, () => readFileSync(file, 'utf8')).replace(BYTE_ORDER_MARK, '');
}

const BYTE_ORDER_MARK = /^\uFEFF/;

function orUnreadable<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new FileError(file, undefined, `cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}`);
  }
}

/** Parses JSON; a syntax error becomes a FileError with its place. */
export function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FileError(file, jsonErrorPosition(text, error as Error), jsonProblem(error as Error));
  }
}

// V8 quotes the text around the error, which may hold account data and is of no use beside a position.
const jsonProblem = (error: Error): string =>
  `not valid JSON: ${error.message.replace(/,? ?(?:\.\.\.)?"[\s\S]*" is not valid JSON$/, '').replace(/ in JSON at position.*$/, '')}`;

function jsonErrorPosition(text: string, error: Error): Position {
  const at = /position (\d+)/.exec(error.message)?.[1];
  return positionAt(text, at === undefined ? syntaxErrorOffset(text) : Number(at));
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

// Messages without a position: unexpected end of input, or an unexpected token near the start. The text is cut until
// the rest is not the problem any more, which a bisection over prefixes finds: a prefix of valid JSON fails at its end.
function syntaxErrorOffset(text: string): number {
  let low = 0;
  let high = text.length;
  const failsBeforeItsEnd = (length: number): boolean => {
    try {
      JSON.parse(text.slice(0, length));
      return false;
    } catch (error) {
      const { message } = error as Error;
      const position = /position (\d+)/.exec(message)?.[1];
      return position === undefined
        ? !/end of JSON input/.test(message)
        : Number(position) < length && !/Unterminated/.test(message);
    }
  };
  if (!failsBeforeItsEnd(high)) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (failsBeforeItsEnd(middle)) high = middle;
    else low = middle + 1;
  }
  return Math.max(0, low - 1);
}

function positionOfElement(text: string, wanted: number): Position {
  let depth = 0;
  let index = -1;
  let expectsElement = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (depth === 1 && expectsElement && !/\s/.test(character)) {
      index++;
      expectsElement = false;
      if (index === wanted) return positionAt(text, at);
    }
    if (character === '"') {
      for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === '\\') at++;
    } else if (character === '[' || character === '{') {
      depth++;
      if (depth === 1) expectsElement = true;
    } else if (character === ']' || character === '}') depth--;
    else if (character === ',' && depth === 1) expectsElement = true;
  }
  return { line: 1, column: 1 };
}
