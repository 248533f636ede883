import { isHarmlessValue } from './harmless-value.ts';
import { judgeNamedValue } from './named-value.ts';
import { isPlaceholder } from './placeholder.ts';
import { secretNameKind } from './secret-name.ts';
import { type Hit, strongest } from './verdict.ts';

const LONGEST_NAME = 80;
const LONGEST_VALUE = 1024;

const isNameCharacter = (code: number) =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  code === 95 || // _
  code === 45 || // -
  code === 46; // .

/** The name that ends before `separator`, across blanks and a closing quote; empty if there is none. */
function nameBefore(text: string, separator: number): string {
  let end = separator;
  for (let blanks = 0; end > 0 && blanks < 4 && ' \t\\"\']'.includes(text[end - 1]!); blanks++) end--;
  let start = end;
  while (start > 0 && end - start < LONGEST_NAME && isNameCharacter(text.charCodeAt(start - 1))) start--;
  // A colon on both sides (arn:aws:…:secret:name, resolve:secretsmanager:…) makes a path of it, not a name.
  if (text[separator] === ':' && start > 0 && text[start - 1] === ':') return '';
  return text.slice(start, end);
}

interface Written {
  readonly value: string;
  readonly quoted: boolean;
  readonly end: number;
  /** What follows on the same line, to tell prose from values. */
  readonly rest: string;
}

/** The value written after a separator: quoted, a YAML block, or up to a delimiter. */
function valueAfter(text: string, from: number, isConnectionString: boolean): Written | undefined {
  let start = from;
  while (start < text.length && start - from < 8 && ' \t'.includes(text[start]!)) start++;
  // A YAML block scalar continues on the next, indented line.
  const block = /^[|>][-+]?[ \t]{0,4}\r?\n[ \t]{1,40}/.exec(text.slice(start, start + 60));
  if (block) start += block[0].length;
  const window = text.slice(start, start + LONGEST_VALUE);
  const quote = /^\\{0,3}(["'`])/.exec(window);
  if (quote) {
    const open = quote[0].length;
    const close = window.indexOf(quote[0], open);
    const value = close < 0 ? window.slice(open) : window.slice(open, close);
    return value.includes('\n') ? undefined : { value, quoted: true, end: start + open + value.length + 1, rest: '' };
  }
  const unquoted = (isConnectionString ? /^[^;&\r\n"']+/ : /^(?:[^\s"'`,;&<>]|[;&](?![\w .-]{1,40}=))+/).exec(window);
  if (!unquoted) return undefined;
  const end = start + unquoted[0].length;
  const value = unquoted[0].trim().replace(/[)\]}\\;&]+$/, '');
  return { value, quoted: false, end, rest: text.slice(end, end + 40).split('\n', 1)[0]! };
}

// Unquoted right-hand sides that are program text: calls, member access, types, operators.
const CODE =
  /^(?:[A-Za-z_$][\w$]{0,60}(?:\(|\[|::|->)|[A-Za-z_$][A-Za-z_]{0,40}(?:\??\.[A-Za-z_$][A-Za-z_]{0,40}){1,6}\(?\)?$|[=>~!(|&+]|new$|await$|function$|typeof$|lambda$|input$)/;

/** Reads an unquoted or quoted value found in free text as strictly as free text deserves. */
function judgeWritten(name: string, written: Written): Hit | undefined {
  const { value, quoted, rest } = written;
  if (!quoted) {
    if (CODE.test(value)) return undefined;
    // "password: must contain 8 characters" is a sentence; a password is rarely a bare lower-case word before others.
    if (/^[A-Za-z]+[.:!?]?$/.test(value) && /^\s+[A-Za-z(]/.test(rest)) return undefined;
    // --password PASSWORD: usage texts name arguments in capitals.
    if (/^[A-Z][A-Z_]*\]?$/.test(value)) return undefined;
    // name = other_name: one program variable handed to another.
    if (/^[a-z]+(?:[_A-Z][A-Za-z]+)*$/.test(value) && secretNameKind(value)) return undefined;
  }
  if (value.length < 5) return undefined;
  const hit = judgeNamedValue(name, value);
  return (
    hit && {
      detector: secretNameKind(name) === 'password' ? 'password-assignment' : 'secret-assignment',
      confidence: hit.confidence,
    }
  );
}

const looksLikeConnectionString = (text: string) =>
  text.length <= 4096 &&
  /^(?:jdbc:|[A-Za-z][\w ]{1,40}=[^=;]{0,300};)/i.test(text) &&
  /(?:^|[;?&])\s?[\w ]{0,20}(?:password|pwd)\s?=/i.test(text);

/**
 * Finds secrets assigned to a secret-like name inside a longer text: KEY=VALUE, JSON, YAML, .properties, query strings,
 * ADO, ODBC and JDBC connection strings.
 */
export function findAssignments(text: string): Hit | undefined {
  if (!QUICK.test(text)) return undefined;
  const connection = looksLikeConnectionString(text);
  let best: Hit | undefined;
  let end = 0;
  SEPARATOR.lastIndex = 0;
  for (let found = SEPARATOR.exec(text); found; found = SEPARATOR.exec(text)) {
    // Inside a value that was already judged: going on behind it keeps the scan linear.
    if (found.index < end) continue;
    const name = nameBefore(text, found.index);
    if (name.length < 2 || !secretNameKind(name)) continue;
    const written = valueAfter(text, found.index + found[0].length, connection);
    if (!written) continue;
    const hit = judgeWritten(name, written);
    if (!hit) continue;
    best = strongest(best, connection ? { ...hit, detector: 'connection-string-password' } : hit);
    if (best?.confidence === 'high') return best;
    end = written.end;
  }
  return strongest(best, findMarkup(text));
}

const QUICK = /pass|pwd|secret|token|key|cred|auth|dsn|conn/i;
const SEPARATOR = /:?=>?|:(?![:/])/g;

const ELEMENT = /<([A-Za-z][\w.-]{1,60})>([^<>\s]{5,300})<\//g;
const ATTRIBUTES = /(?:key|name)="([\w.:/-]{2,80})"\s{1,8}value="([^"\n]{5,512})"/gi;
const ARGUMENT = /(?<![\w-])--?([a-z][a-z-]{2,40})\s{1,4}["']?([^\s"'$`<-][^\s"'`]{4,300})/gi;
const NETRC = /\b(login)\s{1,4}\S{1,80}\s{1,8}password\s{1,4}(\S{5,200})/g;

/** The same for forms without a separator: XML elements and settings, command-line options, .netrc. */
function findMarkup(text: string): Hit | undefined {
  let best: Hit | undefined;
  for (const pattern of [ELEMENT, ATTRIBUTES, ARGUMENT, NETRC]) {
    for (const [, writtenName, value] of text.matchAll(pattern)) {
      const name = pattern === NETRC ? 'password' : writtenName!;
      if (!secretNameKind(name) || isPlaceholder(value!) || isHarmlessValue(value!)) continue;
      const hit = judgeWritten(name, { value: value!, quoted: pattern === ATTRIBUTES, end: 0, rest: '' });
      if (hit) best = strongest(best, hit);
      if (best?.confidence === 'high') return best;
    }
  }
  return best;
}
