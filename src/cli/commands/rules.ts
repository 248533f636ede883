import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { lintRules, testRules } from '../../check-rules.ts';
import { type Rule, UsageError } from '../../model/index.ts';
import { findResourceType, resourceTypes } from '../../resources/index.ts';
import { print, writeFileAtomically } from '../console.ts';
import { EXIT, type Exit } from '../exit.ts';
import { loadAllRules, type RuleOptions, selectRules } from '../rule-selection.ts';

/** `keyward rules list`: one line a rule. */
export async function listCommand(options: RuleOptions & { readonly format?: string }): Promise<Exit> {
  const rules = selectRules(loadAllRules(options).rules, options.select);
  if (options.format === 'json') {
    const rows = rules.map(({ id, service, severity, resource, title, controls }) => ({
      id,
      service,
      severity,
      resource,
      title,
      controls,
    }));
    await print(`${JSON.stringify(rows, null, 2)}\n`);
  } else if (options.format !== undefined && options.format !== 'text') {
    throw new UsageError(`There is no format ${options.format}; there are text, json`);
  } else {
    const width = Math.max(...rules.map(({ id }) => id.length));
    await print(
      rules.map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(8)}  ${title}\n`).join(''),
    );
  }
  return { code: EXIT.clean, reason: `${rules.length} rules` };
}

/** `keyward rules show ID`. */
export async function showCommand(id: string, options: RuleOptions): Promise<Exit> {
  const rule = loadAllRules(options).rules.find(one => one.id === id);
  if (!rule) throw new UsageError(`There is no rule ${id}; see "keyward rules list"`);
  await print(describe(rule));
  return { code: EXIT.clean, reason: `showed ${id}` };
}

function describe(rule: Rule): string {
  const facets = [...rule.reads].map(([type, names]) => `${type}: ${[...names].sort().join(', ') || '(its list)'}`);
  const lines: (readonly [string, string | undefined])[] = [
    ['rule', rule.id],
    ['title', rule.title],
    ['severity', rule.severity],
    ['resource', rule.resource],
    ['why', rule.description],
    ['applies', rule.applies?.source.trim()],
    ['fails', rule.fails.source.trim()],
    ['reads', facets.join('\n')],
    ['fix', rule.remediation.summary],
    ['command', rule.remediation.cli?.source.trim()],
    ['terraform', rule.remediation.terraform?.trim()],
    [
      'parameters',
      Object.entries(rule.parameters)
        .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
        .join('\n') || undefined,
    ],
    [
      'controls',
      Object.entries(rule.controls)
        .map(([framework, ids]) => `${framework}: ${ids.join(', ')}`)
        .join('\n') || undefined,
    ],
    ['cases', rule.cases.map(one => `${one.expect}: ${one.name}`).join('\n')],
    ['see', rule.references.join('\n')],
    ['file', rule.file],
  ];
  return lines
    .filter(([, text]) => text !== undefined)
    .map(([name, text]) => `${name.padEnd(11)}${text!.split('\n').join(`\n${' '.repeat(11)}`)}\n`)
    .join('');
}

/** `keyward rules test`: runs every case. */
export async function testCommand(options: RuleOptions): Promise<Exit> {
  const ruleset = loadAllRules(options);
  const rules = selectRules(ruleset.rules, options.select);
  const results = testRules({ ...ruleset, rules });
  const failed = results.filter(({ passed }) => !passed);
  for (const rule of rules) {
    const own = results.filter(result => result.rule === rule);
    const wrong = own.filter(({ passed }) => !passed);
    await print(`${wrong.length === 0 ? 'ok    ' : 'FAILED'} ${rule.id} (${own.length} cases)\n`);
    for (const { case: one, outcome, reason } of wrong) {
      await print(
        `         ${one.name}: expected ${one.expect}, but it is ${outcome}${reason ? ` (${reason})` : ''}\n`,
      );
    }
  }
  const summary = `${results.length - failed.length} of ${results.length} cases of ${rules.length} rules came out as expected`;
  return { code: failed.length > 0 ? EXIT.usage : EXIT.clean, reason: summary };
}

/** `keyward rules lint`: asks whether the cases prove anything. */
export async function lintCommand(options: RuleOptions): Promise<Exit> {
  const ruleset = loadAllRules(options);
  const rules = selectRules(ruleset.rules, options.select);
  const problems = lintRules({ ...ruleset, rules });
  for (const problem of problems) await print(`${problem.message}\n`);
  return {
    code: problems.length > 0 ? EXIT.usage : EXIT.clean,
    reason:
      problems.length > 0 ? `${problems.length} problems in ${rules.length} rules` : `${rules.length} rules are proven`,
  };
}

/** `keyward rules new ID`: writes a rule that loads and has everything but its content. */
export async function newCommand(
  id: string,
  options: { readonly resource: string; readonly dir: string },
): Promise<Exit> {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id)) {
    throw new UsageError(
      `"${id}" is no rule id; it names the failing condition, for example kms-key-rotation-disabled`,
    );
  }
  const type = findResourceType(options.resource);
  if (!type)
    throw new UsageError(
      `There is no resource type ${options.resource}; there are ${resourceTypes.map(one => one.type).join(', ')}`,
    );
  const file = path.join(options.dir, id.split('-', 1)[0]!, `${id}.yaml`);
  if (existsSync(file)) throw new UsageError(`${file} exists already`);
  mkdirSync(path.dirname(file), { recursive: true });
  const facet = Object.keys(type.facets)[0]!;
  writeFileAtomically(file, scaffold(options.resource, facet, Object.keys(type.facets)));
  return {
    code: EXIT.clean,
    reason: `wrote ${file}; run "keyward rules test --rules ${options.dir}" and "rules lint"`,
  };
}

function scaffold(resource: string, facet: string, facets: readonly string[]): string {
  return `# Facets of ${resource}: ${facets.join(', ')}
title: What is wrong, in one line
severity: medium # critical | high | medium | low | info
resource: ${resource}
description: >
  Why it matters, in two or three plain sentences.
# applies: CEL; false makes the rule not applicable to a resource
fails: "!present(${facet})"
message: What is wrong with this resource.
remediation:
  summary: What to do about it.
  cli: aws … {arn} --region {region}
references:
  - https://docs.aws.amazon.com/
cases:
  - name: what a good resource looks like
    given: { ${facet}: ${facetExample(resource, facet)} }
    expect: pass
  - name: what a bad resource looks like
    given: { ${facet}: null }
    expect: fail
`;
}

// Only structures and lists are facets, and both have an empty form.
const facetExample = (resource: string, facet: string): string => {
  const source = findResourceType(resource)!.facets[facet]!;
  return source.kind === 'join' || (source.kind === 'call' && source.call.tokens) ? '[]' : '{}';
};
