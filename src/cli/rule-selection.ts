import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Rule } from '../model/index.ts';
import { UsageError } from '../model/index.ts';
import { type LoadOptions, loadRules, type Ruleset } from '../ruleset/index.ts';

export interface RuleOptions {
  readonly rules?: readonly string[];
  readonly select?: readonly string[];
}

/** The rules that come with keyward. */
export const builtInRules = fileURLToPath(new URL('../../rules', import.meta.url));

/** Loads the built-in rules and the user's, equal in everything. */
export function loadAllRules({ rules = [] }: RuleOptions, options: LoadOptions = {}): Ruleset {
  for (const folder of rules) {
    if (!existsSync(folder)) throw new UsageError(`Rule folder ${folder} does not exist`);
  }
  return loadRules([builtInRules, ...rules], options);
}

/**
 * The rules that any of the selectors names: an id or a pattern of ids (`kms-*`), a service (`kms`), a control
 * (`KMS.4`, `cis-aws-3.0:3.6`) or a whole framework (`cis-aws-3.0`). A selector that names nothing is an error.
 */
export function selectRules(rules: readonly Rule[], selectors: readonly string[] = []): readonly Rule[] {
  if (selectors.length === 0) return rules;
  const selected = new Set<Rule>();
  for (const selector of selectors) {
    const matching = rules.filter(rule => matches(rule, selector));
    if (matching.length === 0) {
      throw new UsageError(
        `--select ${selector} names no rule, service, control or framework; see "keyward rules list"`,
      );
    }
    for (const rule of matching) selected.add(rule);
  }
  return rules.filter(rule => selected.has(rule));
}

function matches(rule: Rule, selector: string): boolean {
  if (rule.service === selector || globMatches(selector, rule.id)) return true;
  const [framework, control] = selector.split(/:(.*)/s);
  if (control !== undefined) return rule.controls[framework!]?.includes(control) ?? false;
  return selector in rule.controls || Object.values(rule.controls).some(ids => ids.includes(selector));
}

/** Whether a text is what a pattern with `*` and `?` describes. Linear in both, whatever the pattern. */
export function globMatches(pattern: string, text: string): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let mark = 0;
  while (t < text.length) {
    if (p < pattern.length && pattern[p] !== '*' && (pattern[p] === '?' || pattern[p] === text[t])) {
      p++;
      t++;
    } else if (pattern[p] === '*') {
      star = p++;
      mark = t;
    } else if (star >= 0) {
      p = star + 1;
      t = ++mark;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}
