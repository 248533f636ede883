import { type ASTNode, TypeError as CelTypeError, EvaluationError, ParseError } from '@marcbachmann/cel-js';
import { RE2JS } from 're2js';
import type { Expression, Subject } from '../model/index.ts';
import { UnknownFact } from '../model/index.ts';
import { isNode, walk } from './expression-ast.ts';
import { type ExpressionEnvironment, type ParameterValue, parameterVariable } from './expression-environment.ts';
import { type Clause, type Comparison, type ExpressionProblem, ExpressionReader } from './expression-reader.ts';

export type { ExpressionProblem } from './expression-reader.ts';
export { facetKey } from './expression-reader.ts';

export interface CompiledExpression extends Expression {
  /** CEL type of the result, for example `bool`. */
  readonly type: string;
  /** Facets that it reads, by resource type. */
  readonly reads: ReadonlyMap<string, ReadonlySet<string>>;
  /** Members of facets that it selects directly; a facet that it uses in any other way is not in here. */
  readonly selects: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every `&&` and `||`, for the check that each operand matters. */
  readonly clauses: readonly Clause[];
  /** Members of AWS structures that are compared with literals, for the check against AWS's enumerations. */
  readonly comparisons: readonly Comparison[];
}

export type Compilation =
  | { readonly expression: CompiledExpression; readonly problems?: undefined }
  | { readonly expression?: undefined; readonly problems: readonly ExpressionProblem[] };

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
        selects: reader.selects(),
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
