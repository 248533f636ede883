import { clip, defuseLine, displayWidth } from './plain-text.ts';

/** Breaks a plain text at spaces into lines of at most `width` columns; a longer word is cut where it must be. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap(word => pieces(word, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  // A cut may bring to the front of a line what was harmless inside it.
  return [...lines, line].map(defuseLine);
}

function pieces(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const cut: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && displayWidth(piece) + displayWidth(character) > width) {
      cut.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...cut, piece];
}

export interface ParagraphOptions {
  readonly width: number;
  /** Stands before the first line; the others are indented by its width. */
  readonly label?: string;
  /** Longest paragraph; what is left out shows as an ellipsis. */
  readonly lines?: number;
  /** Colours the label after it has been measured. */
  readonly labelStyle?: (label: string) => string;
  readonly style?: (line: string) => string;
}

/** A wrapped text behind a label. */
export function paragraph(text: string, options: ParagraphOptions): string[] {
  const { label = '', lines = 12, labelStyle = same, style = same } = options;
  const indent = displayWidth(label);
  const room = Math.max(20, options.width - indent);
  const wrapped = wrap(text, room);
  const kept =
    wrapped.length > lines ? [...wrapped.slice(0, lines - 1), unfinished(wrapped[lines - 1]!, room)] : wrapped;
  return kept.map((line, index) => (index === 0 ? labelStyle(label) : ' '.repeat(indent)) + style(line));
}

/** A line that says that more would follow. */
function unfinished(line: string, width: number): string {
  const kept = clip(line, width - 1);
  return kept.endsWith('…') ? kept : `${kept}…`;
}

/**
 * A shell command over several lines that can still be pasted: broken with backslashes, and only at spaces outside of
 * quotes, an option staying with its value where that fits. A word that is too long stays whole.
 */
export function wrapCommand(command: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of commandParts(command, width - 4)) {
    const longer = line === '' ? part : `${line} ${part}`;
    if (line !== '' && displayWidth(longer) > width - 2) {
      lines.push(`${line} \\`);
      line = `  ${part}`;
    } else {
      line = longer;
    }
  }
  return [...lines, line].map(defuseLine);
}

/** Words of a command, each option joined with the word after it if both fit a line. */
function commandParts(command: string, width: number): string[] {
  const parts: string[] = [];
  let option = false;
  for (const word of commandWords(command)) {
    const joined = `${parts.at(-1)} ${word}`;
    if (option && !word.startsWith('-') && displayWidth(joined) <= width) parts[parts.length - 1] = joined;
    else parts.push(word);
    option = word.startsWith('-');
  }
  return parts;
}

function commandWords(command: string): string[] {
  const words: string[] = [];
  let word = '';
  scanShell(command, (character, quoted) => {
    if (character === ' ' && !quoted) {
      if (word !== '') words.push(word);
      word = '';
    } else {
      word += character;
    }
  });
  if (word !== '') words.push(word);
  return words;
}

/** The commands of a script, one a line of it. A line break within quotes belongs to a value and does not separate. */
export function commandLines(script: string): string[] {
  const lines = [''];
  scanShell(script, (character, quoted) => {
    if (character === '\n' && !quoted) lines.push('');
    else lines[lines.length - 1] += character;
  });
  return lines.map(line => line.trim()).filter(line => line !== '');
}

/** Walks through shell text, telling for each character whether quotes, a backslash or a comment hold it. */
function scanShell(text: string, visit: (character: string, quoted: boolean) => void): void {
  let held: '' | "'" | '"' | '\\' | '#' = '';
  let inDouble = false;
  let before = ' ';
  for (const character of text) {
    if (held === '#' && character === '\n') held = '';
    visit(character, held !== '');
    if (held === '\\') held = inDouble ? '"' : '';
    else if (held === "'") held = character === "'" ? '' : held;
    else if (held === '"') held = character === '"' ? '' : character === '\\' ? '\\' : held;
    else if (held === '') {
      if (character === "'" || character === '"' || character === '\\') held = character;
      else if (character === '#' && /\s/.test(before)) held = '#';
    }
    inDouble = held === '"' || (held === '\\' && inDouble);
    before = character;
  }
}

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
  readonly style?: (cell: string) => string;
}

/** Rows of plain cells under a heading, each column as wide as its widest cell. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], indent = '  '): string[] {
  const widths = columns.map(({ title }, index) =>
    Math.max(displayWidth(title), ...rows.map(row => displayWidth(row[index] ?? ''))),
  );
  const lineOf = (cells: readonly string[], styled: boolean) =>
    columns
      .map(({ align, style = same }, index) => {
        const cell = cells[index] ?? '';
        const padding = ' '.repeat(widths[index]! - displayWidth(cell));
        const shown = styled ? style(cell) : cell;
        return align === 'left' ? shown + padding : padding + shown;
      })
      .join('  ')
      .trimEnd();
  return [
    lineOf(
      columns.map(({ title }) => title),
      false,
    ),
    ...rows.map(row => lineOf(row, true)),
  ].map(line => indent + line);
}

/** 1234567 → 1,234,567 on every machine. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 rule`, `2 rules`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** The first few of a list and how many more there are. */
export function some(items: readonly string[], most: number): string {
  const shown = items.slice(0, most).join(', ');
  return items.length > most ? `${shown} and ${grouped(items.length - most)} more` : shown;
}

function same(text: string): string {
  return text;
}
