import { caseSubject } from './check-rules/case-subject.ts';
import { lintRule } from './check-rules/lint-rule.ts';
import { evaluate } from './evaluate/evaluate.ts';
import type { FileError, Outcome, Rule, RuleCase } from './model/index.ts';
import type { Ruleset } from './ruleset/index.ts';

/** How one case of a rule came out. */
export interface CaseResult {
  readonly rule: Rule;
  readonly case: RuleCase;
  readonly outcome: Outcome;
  readonly passed: boolean;
  /** Why it was unknown, when that was not expected. */
  readonly reason?: string;
}

/** Runs every case of every rule through the same `evaluate` that scans use. */
export function testRules({ rules }: Ruleset): CaseResult[] {
  return rules.flatMap(rule =>
    rule.cases.map(one => {
      const { outcome, cause } = evaluate(rule, caseSubject(rule, one));
      const passed = outcome === one.expect;
      return { rule, case: one, outcome, passed, ...(!passed && cause && { reason: cause.message }) };
    }),
  );
}

/** Asks whether the cases of the rules prove anything. Every problem carries file, line and column. */
export function lintRules(ruleset: Ruleset): FileError[] {
  return ruleset.rules.flatMap(rule => lintRule(rule, ruleset));
}
