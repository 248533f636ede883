import { wildcardParts } from './wildcard.ts';

/** A condition on the members of a JSON log event. `path` leads to a member; list positions are digits. */
export type FilterCondition =
  | { readonly kind: 'and' | 'or'; readonly operands: readonly FilterCondition[] }
  | { readonly kind: 'notExists' | 'isNull'; readonly path: readonly string[] }
  | { readonly kind: 'isBoolean'; readonly path: readonly string[]; readonly value: boolean }
  | {
      readonly kind: 'number';
      readonly path: readonly string[];
      readonly operator: Operator;
      readonly value: number;
    }
  | {
      readonly kind: 'text';
      readonly path: readonly string[];
      readonly negated: boolean;
      readonly parts: readonly string[];
    }
  | {
      readonly kind: 'regex';
      readonly path: readonly string[];
      readonly negated: boolean;
      readonly source: string;
    };

type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** AWS allows 1024 characters; nobody nests this deep. */
const MAX_DEPTH = 50;
const MAX_LENGTH = 4096;

/**
 * Reads a filter pattern for JSON log events: `{ ($.eventName = DisableKey) && ($.errorCode NOT EXISTS) }`. Undefined
 * for anything that is not certainly one. One pass, so the time grows with the length of the text.
 */
export function parseFilterPattern(text: string): FilterCondition | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  try {
    return new Parser(text).pattern();
  } catch (error) {
    if (error instanceof NotAPattern) return undefined;
    throw error;
  }
}

class NotAPattern extends Error {}

class Parser {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  pattern(): FilterCondition {
    this.#expect('{');
    const condition = this.#or(0);
    this.#expect('}');
    this.#space();
    if (this.#at < this.#text.length) throw new NotAPattern();
    return condition;
  }

  #or(depth: number): FilterCondition {
    const operands = [this.#and(depth)];
    while (this.#accept('||')) operands.push(this.#and(depth));
    return operands.length === 1 ? operands[0]! : { kind: 'or', operands };
  }

  #and(depth: number): FilterCondition {
    const operands = [this.#operand(depth)];
    while (this.#accept('&&')) operands.push(this.#operand(depth));
    return operands.length === 1 ? operands[0]! : { kind: 'and', operands };
  }

  #operand(depth: number): FilterCondition {
    if (depth > MAX_DEPTH) throw new NotAPattern();
    if (!this.#accept('(')) return this.#condition();
    const condition = this.#or(depth + 1);
    this.#expect(')');
    return condition;
  }

  #condition(): FilterCondition {
    const path = this.#selector();
    if (this.#word('NOT')) {
      if (!this.#word('EXISTS')) throw new NotAPattern();
      return { kind: 'notExists', path };
    }
    if (this.#word('IS')) {
      if (this.#word('NULL')) return { kind: 'isNull', path };
      if (this.#word('TRUE')) return { kind: 'isBoolean', path, value: true };
      if (this.#word('FALSE')) return { kind: 'isBoolean', path, value: false };
      throw new NotAPattern();
    }
    return this.#comparison(path);
  }

  #comparison(path: readonly string[]): FilterCondition {
    const operator = (['!=', '<=', '>=', '=', '<', '>'] as const).find(one => this.#accept(one));
    if (!operator) throw new NotAPattern();
    const negated = operator === '!=';
    const isEquality = negated || operator === '=';
    this.#space();
    const quoted = this.#take(/"((?:[^"\\]|\\.)*)"/y);
    if (quoted !== undefined && isEquality) return { kind: 'text', path, negated, parts: wildcardParts(quoted) };
    const source = this.#take(/%([^%]+)%/y);
    if (source !== undefined && isEquality) return { kind: 'regex', path, negated, source };
    const bare = this.#take(/([^\s(){}"%&|<>=!]+)/y);
    if (bare === undefined) throw new NotAPattern();
    if (/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(bare)) return { kind: 'number', path, operator, value: Number(bare) };
    if (!isEquality) throw new NotAPattern();
    return { kind: 'text', path, negated, parts: wildcardParts(bare) };
  }

  #selector(): string[] {
    this.#expect('$');
    const path: string[] = [];
    for (;;) {
      const member = this.#take(/\.([\w-]+)/y) ?? this.#take(/\[(\d+)\]/y) ?? this.#take(/\.?\['([^']+)'\]/y);
      if (member === undefined) break;
      path.push(member);
    }
    if (path.length === 0) throw new NotAPattern();
    return path;
  }

  #space(): void {
    this.#take(/(\s+)/y);
  }

  #accept(token: string): boolean {
    this.#space();
    if (!this.#text.startsWith(token, this.#at)) return false;
    this.#at += token.length;
    return true;
  }

  #expect(token: string): void {
    if (!this.#accept(token)) throw new NotAPattern();
  }

  #word(word: string): boolean {
    this.#space();
    const end = this.#at + word.length;
    if (this.#text.slice(this.#at, end).toUpperCase() !== word || /\w/.test(this.#text[end] ?? '')) return false;
    this.#at = end;
    return true;
  }

  /** The first group of a sticky expression at this place. */
  #take(expression: RegExp): string | undefined {
    expression.lastIndex = this.#at;
    const match = expression.exec(this.#text);
    if (!match) return undefined;
    this.#at = expression.lastIndex;
    return match[1];
  }
}
