/** Default bound of one value, in UTF-16 code units. */
export const TEXT_LIMIT = 600;

export interface PlainTextOptions {
  /** Longest result in UTF-16 code units, ellipsis included. */
  readonly limit?: number;
  /** Keep line breaks instead of folding them into spaces. */
  readonly lines?: boolean;
}

// Controls (ANSI escapes begin with one), format characters (bidi overrides and isolates, zero-width, tags),
// lone surrogates and whatever else a terminal does not show. Emoji need their variation selector.
const INVISIBLE = /(?![\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/gu;
const INVISIBLE_BUT_LINES = new RegExp(`(?!\n)${INVISIBLE.source}`, 'gu');
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;
// Build systems read commands out of a log: `##[…]`, `##vso[…]`, `##teamcity[…]` anywhere, `::…` where a line begins.
const LOG_COMMAND = /##(?=(?:vso|teamcity)?\[)/gi;
const LINE_COMMAND = /^(\s*):(?=:)/gm;

/**
 * Makes a string that came from an account harmless in a terminal, a build log and a web page that shows plain text:
 * one line (unless `lines`), nothing invisible, no control sequence, no log command, at most `limit` code units.
 * What cannot be shown as it is becomes a visible escape (`\x1b`, `\u{202e}`), so nothing is hidden. Idempotent.
 */
export function plainText(value: string, options: PlainTextOptions = {}): string {
  const limit = options.limit ?? TEXT_LIMIT;
  // A megabyte must not be scanned for the sake of its first line.
  const taken = value.length > 2 * limit ? value.slice(0, 2 * limit).replace(/[\ud800-\udbff]$/, '') : value;
  const folded = options.lines
    ? taken.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/\t/g, '  ')
    : taken.replace(/\s+/g, ' ').trim();
  const text = folded
    .replace(options.lines ? INVISIBLE_BUT_LINES : INVISIBLE, escapeCharacter)
    .replace(STACKED_MARKS, '$1')
    .replace(LOG_COMMAND, '#\\x23');
  return ellipsis(defuseLine(text), limit, taken.length < value.length);
}

/** A line for people beside the report (an error, progress). Unlike `plainText` it keeps spaces: carets point with them. */
export function oneLine(text: string): string {
  return plainText(text.replace(/[\r\n\u2028\u2029]+/g, ' '), { lines: true, limit: 4_000 });
}

/** Keeps a line (or each of several) from being read as a command of the build system that logs it. */
export function defuseLine(line: string): string {
  return line.replace(LINE_COMMAND, '$1\\x3a');
}

/** Cuts a plain text to a display width, the ellipsis included. */
export function clip(text: string, width: number): string {
  if (text.length <= width / 2 || displayWidth(text) <= width) return text;
  let used = 0;
  let kept = '';
  for (const character of text) {
    used += characterWidth(character);
    if (used > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** Columns that a plain text takes in a terminal: East Asian wide characters and emoji take two, combining marks none. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const ZERO = /\p{M}/u;

function characterWidth(character: string): number {
  if (character >= ' ' && character <= '~') return 1;
  if (ZERO.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}

function ellipsis(text: string, limit: number, cut: boolean): string {
  if (!cut && text.length <= limit) return text;
  return `${text
    .slice(0, limit - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}
