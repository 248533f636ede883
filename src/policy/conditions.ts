import { comparisonFor, readValue } from './comparisons.ts';
import type { ContextReader } from './context.ts';
import type { Condition, PolicyVersion } from './language.ts';
import { type Operator, readOperator, takesVariables } from './operators.ts';
import { all, any, type Judgement, judge, NO, not, unknown, YES } from './truth.ts';
import { resolveVariables } from './variables.ts';

/** Do all conditions hold? Operators and keys are joined by AND, the values of one key by OR. */
export function evaluateConditions(conditions: Condition[], version: PolicyVersion, context: ContextReader): Judgement {
  return all(conditions.map(condition => evaluateCondition(condition, version, context)));
}

/** Does one condition hold? */
export function evaluateCondition(condition: Condition, version: PolicyVersion, context: ContextReader): Judgement {
  const operator = readOperator(condition.operator);
  if (!operator) return unknown(`condition operator ${condition.operator} is not known`);
  const actual = context.read(condition.key);
  if (operator.base === 'Null') return evaluateNull(condition, actual);
  if (actual === 'unknown') return unknown(`the request's ${condition.key} is not known`);
  if (actual.length === 0) return judge(holdsWithoutKey(operator));
  const compare = (value: string) => compareValue(value, condition, operator, version, context);
  if (operator.qualifier === 'ForAllValues') return all(actual.map(compare));
  if (operator.qualifier === 'ForAnyValue') return any(actual.map(compare));
  if (actual.length > 1) {
    return unknown(`${condition.key} has several values and ${condition.operator} has no set qualifier`);
  }
  return compare(actual[0]!);
}

/**
 * A missing key: ForAllValues holds, ForAnyValue does not (not even with IfExists), IfExists holds, a negated operator
 * holds, anything else does not.
 */
function holdsWithoutKey(operator: Operator): boolean {
  if (operator.qualifier !== undefined) return operator.qualifier === 'ForAllValues';
  return operator.ifExists || operator.negated;
}

function evaluateNull(condition: Condition, actual: string[] | 'unknown'): Judgement {
  const wanted = condition.values.map(value => value.toLowerCase());
  if (wanted.some(value => value !== 'true' && value !== 'false')) return unknown('Null takes only true and false');
  if (wanted.includes('true') && wanted.includes('false')) return YES;
  if (actual === 'unknown') return unknown(`whether the request has ${condition.key} is not known`);
  return judge(wanted.includes(actual.length === 0 ? 'true' : 'false'));
}

/** Compares one request value with the policy's values: with any of them, or, negated, with none of them. */
function compareValue(
  actual: string,
  condition: Condition,
  operator: Operator,
  version: PolicyVersion,
  context: ContextReader,
): Judgement {
  const base = operator.base as Exclude<Operator['base'], 'Null'>;
  const compare = comparisonFor(base);
  const language = takesVariables(base) ? version : '2008-10-17';
  const matched = any(
    condition.values.map(text => {
      const resolved = resolveVariables(text, language, context, readValue(base));
      if ('pattern' in resolved) return compare(actual, resolved.pattern, text);
      // AWS: a variable that cannot be filled in matches nothing and may invalidate the whole statement.
      return resolved.unresolved === 'absent' && !operator.negated ? NO : unknown(resolved.reason);
    }),
  );
  return operator.negated ? not(matched) : matched;
}
