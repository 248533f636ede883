import type { Decision, Subject } from '../model/index.ts';
import { findResourceType } from '../resources/index.ts';
import type { Compilation, CompiledExpression, Condition } from './expression.ts';
import { isExpressionError } from './expression.ts';

/**
 * Prepares telling which parts of a condition made it true. Parts are compiled when the first failure asks for them,
 * and equal answers share one object, so that reports of many findings stay small in memory.
 */
export function decider(
  whole: CompiledExpression,
  compile: (source: string) => Compilation,
): (subject: Subject) => Decision {
  const compiled = new Map<string, CompiledExpression>();
  const decisions = new Map<string, Decision>();
  const part = (range: readonly [number, number]): CompiledExpression => {
    const source = whole.source.slice(...range);
    let expression = compiled.get(source);
    if (!expression) {
      expression = compile(source).expression ?? whole;
      compiled.set(source, expression);
    }
    return expression;
  };
  const holds = (condition: Condition, subject: Subject): boolean => {
    if ('parts' in condition) {
      const { operator, parts } = condition;
      return operator === '&&' ? parts.every(one => holds(one, subject)) : parts.some(one => holds(one, subject));
    }
    try {
      return part(condition.range).evaluate(subject) === true;
    } catch (error) {
      // What is unknown did not decide.
      if (isExpressionError(error)) return false;
      throw error;
    }
  };
  const deciding = (condition: Condition, subject: Subject): CompiledExpression[] => {
    if (!('parts' in condition)) return [part(condition.range)];
    if (condition.operator === '&&') return condition.parts.flatMap(one => deciding(one, subject));
    const first = condition.parts.find(one => holds(one, subject));
    return first ? deciding(first, subject) : [whole];
  };
  return subject => {
    const parts = deciding(whole.condition, subject);
    const key = parts.map(({ source }) => source).join('\n');
    let decision = decisions.get(key);
    if (!decision) {
      decision = { clauses: parts.map(({ source }) => oneLine(source)), operations: operationsOf(parts) };
      decisions.set(key, decision);
    }
    return decision;
  };
}

const oneLine = (source: string): string => source.replace(/\s+/g, ' ').trim();

function operationsOf(parts: readonly CompiledExpression[]): string[] {
  const operations = new Set<string>();
  for (const { reads } of parts) {
    for (const [name, facets] of reads) {
      const type = findResourceType(name)!;
      for (const facet of facets) {
        const source = type.facets[facet]!;
        const operation = source.kind === 'item' ? type.list : source.kind === 'join' ? source.list : source.call;
        if (operation) operations.add(`${operation.client}.${operation.operation}`);
      }
    }
  }
  return [...operations].sort();
}
