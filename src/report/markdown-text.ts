import { plainText } from './plain-text.ts';

/**
 * A text as one piece of literal Markdown, also in a table cell: no markup, HTML, link, mention, issue reference or maths
 * comes of it. At most `limit` code units of it are shown.
 */
export function prose(value: string, limit: number): string {
  return plainText(value, { limit }).replace(MEANINGFUL, spelledOut);
}

/**
 * An identifier as code. Nothing in a code span means anything, but a backtick ends it, and a bar the cell of a table, so
 * what has one of these (or a backslash, which escapes bars) is spelled out as HTML instead.
 */
export function code(value: string, limit: number): string {
  const text = plainText(value, { limit });
  if (text === '') return '—';
  if (!/[`|\\]/.test(text)) return `\`${text}\``;
  return `<code>${text.replace(/[!-,./:-@[-`{-~]/g, spelledOut)}</code>`;
}

// Markup of GitHub's Markdown inside a line, the colon of `https://` and the full stop of `www.` among it.
const MEANINGFUL = /[\\`*_[\]<>|~&$@#]|:(?=\/\/)|(?<=\bwww)\./gi;

function spelledOut(character: string): string {
  const entity = `&#${character.charCodeAt(0)};`;
  // GitHub looks for @names and #numbers in the finished text, where an entity is the character again; only an element
  // between the sign and the name keeps them apart.
  return character === '@' || character === '#' ? `<b></b>${entity}<b></b>` : entity;
}
