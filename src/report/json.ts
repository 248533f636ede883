import type { Report } from '../model/index.ts';
import type { Renderer } from './renderer.ts';

/** Bytes may be written whenever this many characters have come together. */
const CHUNK = 64 * 1024;

// Names the eye looks for first; all others follow in code unit order. The order in which a report was put together
// therefore never shows.
const LEADING = [
  ...['schemaVersion', 'tool', 'scan', 'coverage', 'posture', 'findings', 'unknowns', 'rules'],
  ...['id', 'rule', 'severity', 'outcome', 'risk', 'score', 'low', 'high', 'grade', 'name', 'version', 'type', 'arn'],
  ...['account', 'region', 'resource', 'message'],
];
const RANK = new Map(LEADING.map((name, index) => [name, index]));

/**
 * The complete report in its canonical form: equal reports give equal bytes. The frame is indented by two spaces; each
 * member of an array (a finding, an unknown, a rule, a gap) is one compact line, so that a report diffs and greps by
 * finding and 100,000 of them stay small. Ends with a newline. Parsing gives the report back.
 *
 * Comes in chunks; nothing already handed out is kept.
 */
export function* renderJson(report: Report): Generator<string, void, undefined> {
  let pending = '';
  for (const piece of frame(report, '')) {
    pending += piece;
    if (pending.length >= CHUNK) {
      yield pending;
      pending = '';
    }
  }
  yield `${pending}\n`;
}

export const json: Renderer = { extensions: ['.json'], render: renderJson };

function* frame(value: unknown, indent: string): Generator<string, void, undefined> {
  const inner = `${indent}  `;
  if (Array.isArray(value) && value.length > 0) {
    let separator = '[\n';
    for (const member of value) {
      yield `${separator}${inner}${compact(member)}`;
      separator = ',\n';
    }
    yield `\n${indent}]`;
  } else if (isRecord(value) && keysOf(value).length > 0) {
    let separator = '{\n';
    for (const key of keysOf(value)) {
      yield `${separator}${inner}${quote(key)}: `;
      yield* frame(value[key], inner);
      separator = ',\n';
    }
    yield `\n${indent}}`;
  } else {
    yield compact(value);
  }
}

function compact(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  // CEL integers that reach the evidence; JSON numbers have no size.
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return `[${value.map(compact).join(',')}]`;
  if (value instanceof Date) return quote(value.toISOString());
  if (isRecord(value)) {
    return `{${keysOf(value)
      .map(key => `${quote(key)}:${compact(value[key])}`)
      .join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

// Legal in JSON as they are, but able to reorder, hide or control what a terminal shows of the file.
const UNSHOWN = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** A JSON string that can be shown in a terminal as it is. Parses back to the same string. */
function quote(text: string): string {
  return escapeUnshown(JSON.stringify(text));
}

/** Escapes, in JSON text, the characters that could deceive whoever looks at it. They occur in strings only. */
export function escapeUnshown(jsonText: string): string {
  return jsonText.replace(UNSHOWN, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function keysOf(value: Record<string, unknown>): string[] {
  return Object.keys(value)
    .filter(key => value[key] !== undefined)
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function rank(key: string): number {
  return RANK.get(key) ?? LEADING.length;
}
