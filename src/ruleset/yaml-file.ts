import { type Document, isMap, isPair, isScalar, LineCounter, type Node, parseDocument, type Scalar } from 'yaml';
import { FileError, type Position } from '../model/index.ts';

/** A parsed YAML file that can say where each of its parts stands. */
export class YamlFile {
  readonly file: string;
  readonly text: string;
  readonly document: Document.Parsed;
  readonly #lines = new LineCounter();

  /** Throws FileError on text that is not YAML, on duplicate keys and on alias bombs. */
  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    this.document = parseDocument(text, {
      lineCounter: this.#lines,
      uniqueKeys: true,
      merge: true,
      prettyErrors: false,
    });
    const [error] = this.document.errors;
    if (error) throw this.error(error.pos[0], error.message);
  }

  /** The file as plain data. */
  toData(): unknown {
    try {
      // Cases are built from anchors, and the count multiplies where anchors hold aliases; a bomb goes into millions.
      return this.document.toJS({ maxAliasCount: 5000 });
    } catch (error) {
      throw new FileError(this.file, undefined, (error as Error).message);
    }
  }

  /** A problem at an offset of the file, with the line and a caret. */
  error(offset: number, problem: string): FileError {
    const position = this.position(offset);
    return new FileError(this.file, position, problem, this.#excerpt(position));
  }

  /** A problem at the value (or, for a key that should not be there, at the key) that a path leads to. */
  errorAt(path: readonly PropertyKey[], problem: string, unknownKey?: string): FileError {
    return this.error(this.#offsetOf(path, unknownKey), problem);
  }

  /** A problem inside the text of a scalar, at an offset of its value. */
  errorInside(path: readonly PropertyKey[], offset: number, problem: string): FileError {
    const node = this.#node(path);
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return this.errorAt(path, problem);
    return this.error(this.#offsetInside(node as Scalar<string>, offset), problem);
  }

  position(offset: number): Position {
    const { line, col } = this.#lines.linePos(Math.min(Math.max(offset, 0), this.text.length));
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  #node(path: readonly PropertyKey[]): Node | undefined {
    return (this.document.getIn(path as unknown[], true) as Node | undefined) ?? undefined;
  }

  #offsetOf(path: readonly PropertyKey[], unknownKey?: string): number {
    const node = path.length === 0 ? this.document.contents : this.#node(path);
    if (unknownKey !== undefined && isMap(node)) {
      const pair = node.items.find(item => isPair(item) && isScalar(item.key) && item.key.value === unknownKey);
      if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
    }
    if (node?.range) return node.range[0];
    return path.length === 0 ? 0 : this.#offsetOf(path.slice(0, -1));
  }

  // YAML folds, indents and quotes; its value and its source agree on everything but white space and escapes.
  // So the n-th visible character of the value is the n-th visible character of the source.
  #offsetInside(node: Scalar<string>, offset: number): number {
    const [start, end] = node.range!;
    const source = this.text.slice(start, end);
    const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
    let at = quoted ? 1 : 0;
    if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL') at = source.indexOf('\n') + 1;
    const visibleBefore = node.value.slice(0, offset).replace(/\s/g, '').length;
    for (let seen = 0; at < source.length; at++) {
      if (/\s/.test(source[at]!)) continue;
      if (seen === visibleBefore) break;
      seen++;
      const isEscape =
        (node.type === 'QUOTE_DOUBLE' && source[at] === '\\') ||
        (node.type === 'QUOTE_SINGLE' && source[at] === "'" && source[at + 1] === "'");
      if (isEscape) at++;
    }
    return start + Math.min(at, source.length);
  }

  #excerpt({ line, column }: Position): string {
    const text = this.text.split('\n', line)[line - 1] ?? '';
    // A window of a long line, so that one hostile line cannot fill the terminal; control characters shown as dots.
    const from = Math.max(0, column - 61);
    const shown = text.slice(from, from + 120).replace(/\p{Cc}/gu, character => (character === '\t' ? ' ' : '·'));
    const gutter = `${line} | `;
    return `  ${gutter}${shown}\n  ${' '.repeat(gutter.length + Math.min(column - 1 - from, shown.length))}^`;
  }
}
