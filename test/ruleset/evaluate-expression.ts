import { caseSubject } from '../../src/check-rules/case-subject.ts';
import type { Rule, RuleCase } from '../../src/model/index.ts';
import { toPlain } from '../../src/ruleset/cel-types.ts';
import { compileExpression } from '../../src/ruleset/expression.ts';
import { ExpressionEnvironment } from '../../src/ruleset/expression-environment.ts';

const environment = new ExpressionEnvironment();

/** Compiles an expression for rules on a type; throws with the problems. */
export function compile(type: string, source: string) {
  const { expression, problems } = compileExpression(environment, type, source, {});
  if (!expression) throw new Error(problems.map(({ message }) => message).join('; '));
  return expression;
}

/** What an expression on a resource of a type comes to, as plain data; throws UnknownFact where it is unknown. */
export function evaluateExpression(type: string, source: string, one: Partial<RuleCase> = {}): unknown {
  const subject = caseSubject({ resource: type } as Rule, { name: source, given: {}, expect: 'pass', ...one });
  return toPlain(compile(type, source).evaluate(subject));
}
