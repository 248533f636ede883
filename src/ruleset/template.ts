import type { Expression, Subject, Template } from '../model/index.ts';
import { RESOURCE_FIELDS, toPlain } from './cel-types.ts';
import type { Compilation, CompiledExpression, ExpressionProblem } from './expression.ts';
import { isExpressionError } from './expression.ts';

/** How the values of a template are written: as text for people, or quoted for a POSIX shell. */
export type TemplateKind = 'message' | 'shell';

export interface CompiledTemplate {
  readonly template: Template;
  readonly expressions: readonly CompiledExpression[];
  readonly problems: readonly ExpressionProblem[];
}

interface Part {
  readonly text: string;
  readonly expression?: Expression;
}

// In a command only a plain path is a placeholder, so that JSON arguments can be written as they are.
const SHELL_PLACEHOLDER = /\{([A-Za-z]\w*(?:\.\w+)*)\}/g;

/** Compiles the `{CEL}` parts of a text. */
export function compileTemplate(
  source: string,
  kind: TemplateKind,
  compile: (expression: string) => Compilation,
): CompiledTemplate {
  const problems: ExpressionProblem[] = [];
  const expressions: CompiledExpression[] = [];
  const parts: Part[] = placeholders(source, kind, problems).map(({ text, start, isExpression }) => {
    if (!isExpression) return { text };
    const path = Object.hasOwn(RESOURCE_FIELDS, text) ? `resource.${text}` : text;
    const { expression, problems: found } = compile(path);
    if (!expression) {
      const shift = start - (path.length - text.length);
      problems.push(
        ...found.map(problem => ({
          ...problem,
          start: Math.max(start, problem.start + shift),
          end: problem.end + shift,
        })),
      );
      return { text };
    }
    expressions.push(expression);
    return { text, expression };
  });
  const template: Template = {
    source,
    render: subject => {
      // A text without placeholders is one string, however many findings show it.
      if (parts.length <= 1 && !parts[0]?.expression) return parts[0]?.text ?? '';
      return parts.map(part => (part.expression ? renderValue(part.expression, subject, kind) : part.text)).join('');
    },
  };
  return { template, expressions, problems };
}

interface Placeholder {
  readonly text: string;
  readonly start: number;
  readonly isExpression: boolean;
}

function placeholders(source: string, kind: TemplateKind, problems: ExpressionProblem[]): Placeholder[] {
  const parts: Placeholder[] = [];
  const literal = (from: number, to: number) => {
    if (to > from)
      parts.push({
        text: source.slice(from, to).replaceAll('{{', '{').replaceAll('}}', '}'),
        start: from,
        isExpression: false,
      });
  };
  if (kind === 'shell') {
    let end = 0;
    for (const match of source.matchAll(SHELL_PLACEHOLDER)) {
      if (match.index > end) parts.push({ text: source.slice(end, match.index), start: end, isExpression: false });
      parts.push({ text: match[1]!, start: match.index + 1, isExpression: true });
      end = match.index + match[0].length;
    }
    if (end < source.length) parts.push({ text: source.slice(end), start: end, isExpression: false });
    return parts;
  }
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    if (source[at] !== '{') continue;
    if (source[at + 1] === '{') {
      at++;
      continue;
    }
    const close = closingBrace(source, at);
    if (close === undefined) {
      problems.push({ message: 'A { without its }; write {{ for a brace', start: at, end: at + 1 });
      break;
    }
    literal(from, at);
    parts.push({ text: source.slice(at + 1, close).trim(), start: at + 1, isExpression: true });
    at = close;
    from = close + 1;
  }
  literal(from, source.length);
  return parts;
}

function closingBrace(source: string, open: number): number | undefined {
  let depth = 0;
  let quote: string | undefined;
  for (let at = open; at < source.length; at++) {
    const character = source[at]!;
    if (quote) {
      if (character === '\\') at++;
      else if (character === quote) quote = undefined;
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return at;
  }
  return undefined;
}

// A text must never fail a finding: what it cannot show, it says so.
function renderValue(expression: Expression, subject: Subject, kind: TemplateKind): string {
  let value: unknown;
  try {
    value = toPlain(expression.evaluate(subject));
  } catch (error) {
    if (!isExpressionError(error)) throw error;
  }
  if (kind === 'shell') return value === undefined ? `<${expression.source}>` : shellQuote(asText(value));
  return value === undefined ? '(unknown)' : asText(value);
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(asText).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Quotes a value for a POSIX shell unless it is plainly harmless. */
export function shellQuote(value: string): string {
  return /^[\w@%+=:,./-]+$/.test(value) && !value.startsWith('-') ? value : `'${value.replaceAll("'", `'\\''`)}'`;
}
