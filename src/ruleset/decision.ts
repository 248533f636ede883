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
  const deciding = (condition: Condition, subject: Subject): Deciding => {
    if (!('parts' in condition)) return { parts: [part(condition.range)], alternatives: [] };
    if (condition.operator === '&&') {
      const both = condition.parts.map(one => deciding(one, subject));
      return {
        parts: both.flatMap(({ parts }) => parts),
        alternatives: both.flatMap(({ alternatives }) => alternatives),
      };
    }
    const [first, ...others] = condition.parts.filter(one => holds(one, subject));
    if (!first) return { parts: [whole], alternatives: [] };
    const { parts, alternatives } = deciding(first, subject);
    return { parts, alternatives: [...alternatives, ...others.map(one => whole.source.slice(...rangeOf(one)))] };
  };
  return subject => {
    const { parts, alternatives } = deciding(whole.condition, subject);
    const key = [...parts.map(({ source }) => source), '', ...alternatives].join('\n');
    let decision = decisions.get(key);
    if (!decision) {
      decision = {
        clauses: parts.map(({ source }) => oneLine(source)),
        ...(alternatives.length > 0 && { alternatives: alternatives.map(oneLine) }),
        operations: operationsOf(parts),
      };
      decisions.set(key, decision);
    }
    return decision;
  };
}

interface Deciding {
  readonly parts: readonly CompiledExpression[];
  readonly alternatives: readonly string[];
}

function rangeOf(condition: Condition): readonly [number, number] {
  return 'parts' in condition ? [rangeOf(condition.parts[0])[0], rangeOf(condition.parts[1])[1]] : condition.range;
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
