import type { Evaluation, Resource, Rule, Subject, UnknownCause } from '../model/index.ts';
import { UnknownFact } from '../model/index.ts';

/** Judges one resource by one rule. Never throws because of the rule or the data. */
export function evaluate(rule: Rule, subject: Subject): Evaluation {
  const { resource } = subject;
  try {
    if (rule.applies && !holds(rule.applies.evaluate(subject), 'applies')) {
      return { rule, resource, outcome: 'notApplicable' };
    }
    if (!holds(rule.fails.evaluate(subject), 'fails')) return { rule, resource, outcome: 'pass' };
  } catch (error) {
    return { rule, resource, outcome: 'unknown', cause: causeOf(error, rule, resource) };
  }
  const evidence = evidenceOf(rule, subject);
  const cli = rule.remediation.cli?.render(subject);
  return {
    rule,
    resource,
    outcome: 'fail',
    message: rule.message.render(subject),
    evidence,
    remediation: { ...(cli !== undefined && { cli }) },
  };
}

function holds(value: unknown, clause: string): boolean {
  if (typeof value !== 'boolean') throw new TypeError(`${clause} is neither true nor false`);
  return value;
}

// One rule that trips over one resource must not take anything else down, and must not look like a verdict.
function causeOf(error: unknown, rule: Rule, { type, facets }: Resource): UnknownCause {
  if (error instanceof UnknownFact) return error.why;
  // Of an unknown and a failing operand CEL reports the failing one; what could not be read is what people can change.
  for (const facet of rule.reads.get(type) ?? []) {
    const read = facets[facet];
    if (read?.state === 'unknown') return read.cause;
  }
  return { reason: 'ruleError', message: firstLine(error instanceof Error ? error.message : String(error)) };
}

function evidenceOf(rule: Rule, subject: Subject): Record<string, unknown> {
  const evidence: Record<string, unknown> = {};
  for (const [name, expression] of Object.entries(rule.evidence)) {
    try {
      const value = expression.evaluate(subject);
      if (value !== undefined) evidence[name] = value;
    } catch (error) {
      // The verdict stands without this fact; a fact that is simply not there needs no mention.
      if (error instanceof UnknownFact) evidence[name] = `unknown: ${firstLine(error.message)}`;
    }
  }
  return evidence;
}

const firstLine = (text: string): string => text.split('\n', 1)[0]!;
