import { type ASTNode, TypeError as CelTypeError, EvaluationError, ParseError } from '@marcbachmann/cel-js';
import { RE2JS } from 're2js';
import type { Expression, Subject } from '../model/index.ts';
import { UnknownFact } from '../model/index.ts';
import { type ExpressionEnvironment, type ParameterValue, parameterVariable } from './expression-environment.ts';

/** A problem in an expression, at offsets of its text. */
export interface ExpressionProblem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export interface CompiledExpression extends Expression {
  /** CEL type of the result, for example `bool`. */
  readonly type: string;
  /** Facets that it reads, by resource type. */
  readonly reads: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every `&&` and `||`, for the check that each operand matters. */
  readonly clauses: readonly Clause[];
  /** Members of AWS structures that are compared with literals, for the check against AWS's enumerations. */
  readonly comparisons: readonly Comparison[];
}

/** `<struct>.<member>` and a text that it is compared with. */
export interface Comparison {
  readonly member: string;
  readonly literal: string;
  readonly start: number;
}

/** A logical operation and its two operands, as offsets of the expression. */
export interface Clause {
  readonly whole: readonly [number, number];
  readonly operands: readonly [readonly [number, number], readonly [number, number]];
}

export type Compilation =
  | { readonly expression: CompiledExpression; readonly problems?: undefined }
  | { readonly expression?: undefined; readonly problems: readonly ExpressionProblem[] };

/** Nested loops over lists multiply; three levels are more than any rule has needed. */
const MAX_LOOP_DEPTH = 3;
const LOOPS = new Set(['all', 'exists', 'exists_one', 'filter', 'map']);
/** Rewritten below so that a rule says `parameters.maxDays`; the length stays, so offsets do too. */
const PARAMETER_ACCESS = /\bparameters\.(?=\w)/g;

/** Compiles and type-checks an expression for rules on `resourceType`. Never throws on bad input. */
export function compileExpression(
  environment: ExpressionEnvironment,
  resourceType: string,
  source: string,
  parameters: Readonly<Record<string, ParameterValue>>,
): Compilation {
  const problems = unknownParameters(source, parameters);
  if (problems.length > 0) return { problems };
  try {
    const env = environment.forRule(resourceType, parameters);
    const parsed = env.parse(source.replace(PARAMETER_ACCESS, parameterVariable('')));
    useLinearRegex(parsed.ast, problems);
    const checked = parsed.check();
    if (!checked.valid) return { problems: [...problems, problemOf(checked.error!)] };
    const reader = new ExpressionReader(environment, resourceType, problems);
    reader.read(parsed.ast);
    if (problems.length > 0) return { problems };
    return {
      expression: {
        source,
        type: checked.type ?? 'dyn',
        reads: reader.reads,
        clauses: reader.clauses,
        comparisons: reader.comparisons,
        evaluate: (subject: Subject) =>
          environment.run(
            parsed,
            subject,
            subject.parameters ? ({ ...parameters, ...subject.parameters } as typeof parameters) : parameters,
          ),
      },
    };
  } catch (error) {
    if (error instanceof ParseError || error instanceof CelTypeError)
      return { problems: [...problems, problemOf(error)] };
    throw error;
  }
}

/** Whether an error is the expression's own (a missing member, a wrong conversion) rather than a bug of keyward. */
export const isExpressionError = (error: unknown): error is Error =>
  error instanceof EvaluationError || error instanceof UnknownFact;

function problemOf(error: Error): ExpressionProblem {
  const { summary, range } = error as ParseError;
  return {
    message: summary ?? error.message.split('\n')[0] ?? 'invalid expression',
    start: range?.start ?? 0,
    end: range?.end ?? 0,
  };
}

function unknownParameters(source: string, parameters: Readonly<Record<string, ParameterValue>>): ExpressionProblem[] {
  return [...source.matchAll(/\bparameters\.(\w+)/g)]
    .filter(([, name]) => !Object.hasOwn(parameters, name!))
    .map(({ 0: whole, 1: name, index }) => ({
      message: `No such parameter: ${name}; declare it under "parameters" with its default`,
      start: index,
      end: index + whole.length,
    }));
}

interface Node {
  readonly op: string;
  args: unknown;
  readonly range: { readonly start: number; readonly end: number };
  readonly checkedType?: { readonly kind: string; readonly name: string; readonly valueType?: Node['checkedType'] };
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'op' in value;

function walk(value: unknown, visit: (node: Node, loopDepth: number) => void, loopDepth = 0): void {
  if (Array.isArray(value)) {
    for (const entry of value) walk(entry, visit, loopDepth);
    return;
  }
  if (!isNode(value)) return;
  visit(value, loopDepth);
  if (value.op === 'rcall') {
    const [name, receiver, args] = value.args as [string, unknown, unknown[]];
    walk(receiver, visit, loopDepth);
    walk(args, visit, LOOPS.has(name) ? loopDepth + 1 : loopDepth);
    return;
  }
  walk(value.args, visit, loopDepth);
}

// CEL's matches() is JavaScript's backtracking RegExp in this library; RE2 runs in linear time. The pattern has to be
// a literal so that it is compiled, and can fail, when the rule is loaded.
function useLinearRegex(ast: ASTNode, problems: ExpressionProblem[]): void {
  walk(ast, node => {
    if (node.op !== 'rcall') return;
    const call = node.args as [string, unknown, unknown[]];
    if (call[0] === 're2') problems.push({ message: 'Unknown function: re2; use matches()', ...node.range });
    if (call[0] !== 'matches') return;
    call[0] = 're2';
    const pattern = call[2][0];
    if (!isNode(pattern) || pattern.op !== 'value' || typeof pattern.args !== 'string') {
      problems.push({ message: 'The pattern of matches() must be a string literal', ...node.range });
      return;
    }
    try {
      RE2JS.compile(pattern.args);
    } catch (error) {
      problems.push({ message: `Not an RE2 pattern: ${(error as Error).message}`, ...pattern.range });
    }
  });
}

const unwrap = (type: Node['checkedType']): string | undefined =>
  (type?.kind === 'optional' ? type.valueType : type)?.name;

/** Reads a checked AST: what facets it needs, its clauses, and the mistakes that the CEL checker lets through. */
class ExpressionReader {
  readonly reads = new Map<string, Set<string>>();
  readonly clauses: Clause[] = [];
  readonly comparisons: Comparison[] = [];
  readonly #environment: ExpressionEnvironment;
  readonly #type: string;
  readonly #problems: ExpressionProblem[];

  constructor(environment: ExpressionEnvironment, type: string, problems: ExpressionProblem[]) {
    this.#environment = environment;
    this.#type = type;
    this.#problems = problems;
  }

  read(ast: ASTNode): void {
    walk(ast, (node, loopDepth) => {
      if (node.op === 'id') this.#facet(this.#type, node.args as string);
      else if (node.op === '.' || node.op === '.?') this.#field(node);
      else if (node.op === 'call') this.#call(node);
      else if (node.op === 'rcall') this.#receiverCall(node, loopDepth);
      else if (node.op === '==' || node.op === '!=' || node.op === 'in') this.#comparison(node);
      else if (node.op === '&&' || node.op === '||') {
        const [left, right] = node.args as [Node, Node];
        const range = ({ range: { start, end } }: Node) => [start, end] as const;
        this.clauses.push({ whole: range(node), operands: [range(left), range(right)] });
      }
    });
  }

  #facet(type: string, name: string): void {
    if (!this.#environment.resourceViews.facets(type).has(name)) return;
    this.#needs(type).add(name);
  }

  #needs(type: string): Set<string> {
    let facets = this.reads.get(type);
    if (!facets) {
      facets = new Set();
      this.reads.set(type, facets);
    }
    return facets;
  }

  #field(node: Node, receiverType = unwrap((node.args as [Node, string])[0].checkedType)): void {
    const [, field] = node.args as [Node, string];
    const fields = receiverType === undefined ? undefined : this.#environment.fields.get(receiverType);
    if (!fields) return;
    // CEL's own check skips optional selection.
    if (!Object.hasOwn(fields, field)) {
      const { end } = node.range;
      const message = `No such key: ${field} in ${receiverType}${suggestion(field, fields)}`;
      // has() is walked twice, as a call and as the selection that it is.
      if (!this.#problems.some(problem => problem.end === end && problem.message === message)) {
        this.#problems.push({ message, start: end - field.length, end });
      }
    }
    const resourceType = this.#environment.resourceTypeOf.get(receiverType!);
    if (resourceType) this.#facet(resourceType, field);
  }

  #call(node: Node): void {
    const [name, args] = node.args as [string, Node[]];
    const target = this.#environment.resourceFunctions.get(name);
    if (target) this.#needs(target.type);
    for (const [type, facets] of Object.entries(this.#environment.functionReads.get(name) ?? {})) {
      for (const facet of facets) this.#needs(type).add(facet);
    }
    // has() checks neither the members on its path; follow them from the checked root.
    if (name === 'has' && args[0]) this.#hasPath(args[0]);
  }

  #hasPath(node: Node): string | undefined {
    if (node.op !== '.' && node.op !== '.?') return unwrap(node.checkedType);
    const [receiver, field] = node.args as [Node, string];
    const type = this.#hasPath(receiver);
    this.#field(node, type);
    return type === undefined ? undefined : this.#environment.fields.get(type)?.[field];
  }

  #comparison(node: Node): void {
    const [left, right] = node.args as [Node, Node];
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const member = this.#member(one);
      if (member === undefined) continue;
      const literals = other.op === 'list' ? (other.args as Node[]) : [other];
      for (const literal of literals) {
        if (literal.op !== 'value' || typeof literal.args !== 'string') continue;
        this.comparisons.push({ member, literal: literal.args, start: literal.range.start });
      }
    }
  }

  /** `<struct>.<member>` of a selection, also behind orValue(). */
  #member(node: Node): string | undefined {
    if (node.op === 'rcall' && (node.args as [string])[0] === 'orValue')
      return this.#member((node.args as [string, Node])[1]);
    if (node.op !== '.' && node.op !== '.?') return undefined;
    const [receiver, field] = node.args as [Node, string];
    return `${unwrap(receiver.checkedType)}.${field}`;
  }

  #receiverCall(node: Node, loopDepth: number): void {
    const [name, receiver] = node.args as [string, Node];
    if (LOOPS.has(name) && loopDepth + 1 > MAX_LOOP_DEPTH) {
      this.#problems.push({ message: `More than ${MAX_LOOP_DEPTH} nested loops`, ...node.range });
    }
    const isWholeList =
      receiver.op === 'call' && this.#environment.resourceFunctions.get((receiver.args as [string])[0])?.kind === 'all';
    // A list that could not be read completely ends in an unknown element; counting would take it for a resource.
    if (name === 'size' && isWholeList) {
      this.#problems.push({ message: 'Resources cannot be counted; ask with exists() or all()', ...node.range });
    }
  }
}

function suggestion(field: string, fields: Readonly<Record<string, string>>): string {
  const close = Object.keys(fields).find(
    name => name.toLowerCase() === field.toLowerCase() || distance(name.toLowerCase(), field.toLowerCase()) <= 2,
  );
  return close ? `; did you mean ${close}?` : '';
}

/** Levenshtein distance, for short names. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}
