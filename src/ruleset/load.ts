import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Expression, Rule, RuleCase } from '../model/index.ts';
import { FileError, FileErrors, UsageError } from '../model/index.ts';
import { findResourceType, resourceTypes } from '../resources/index.ts';
import { toPlain } from './cel-types.ts';
import {
  type Compilation,
  type CompiledExpression,
  compileExpression,
  type ExpressionProblem,
  facetKey,
} from './expression.ts';
import { ExpressionEnvironment, type ParameterValue } from './expression-environment.ts';
import { type RuleFile, ruleSchema } from './rule-schema.ts';
import { compileTemplate } from './template.ts';
import { YamlFile } from './yaml-file.ts';

/** Rules that were loaded together and share one environment. */
export interface Ruleset {
  readonly rules: readonly Rule[];
  readonly environment: ExpressionEnvironment;
  /** Compiled expressions of every rule, for `rules lint`. */
  readonly compiled: ReadonlyMap<string, CompiledRule>;
}

export interface CompiledRule {
  readonly applies?: CompiledExpression;
  readonly fails: CompiledExpression;
  readonly file: YamlFile;
}

export interface LoadOptions {
  /** Parameter overrides: rule id → name → value. */
  readonly parameters?: Readonly<Record<string, Readonly<Record<string, ParameterValue>>>>;
}

const RULE_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/;

/** Loads every `*.yaml` below the folders. Throws one FileErrors with all problems of all files. */
export function loadRules(folders: readonly string[], options: LoadOptions = {}): Ruleset {
  const environment = new ExpressionEnvironment();
  const rules: Rule[] = [];
  const compiled = new Map<string, CompiledRule>();
  const problems: FileError[] = [];
  const files = new Map<string, string>();
  for (const folder of folders) {
    for (const file of ruleFiles(folder)) {
      const id = path.basename(file).replace(/\.ya?ml$/, '');
      const earlier = files.get(id);
      if (earlier) {
        problems.push(new FileError(file, undefined, `rule ${id} exists already in ${earlier}`));
        continue;
      }
      files.set(id, file);
      const loaded = loadRule(environment, file, readFileSync(file, 'utf8'), options.parameters?.[id]);
      if ('problems' in loaded) problems.push(...loaded.problems);
      else {
        rules.push(loaded.rule);
        compiled.set(id, loaded.compiled);
      }
    }
  }
  for (const id of Object.keys(options.parameters ?? {})) {
    if (!files.has(id)) throw new UsageError(`Parameters are given for the rule ${id}, which does not exist`);
  }
  if (problems.length > 0) throw new FileErrors(problems);
  rules.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { rules, environment, compiled };
}

function ruleFiles(folder: string): string[] {
  const entry = statSync(folder, { throwIfNoEntry: false });
  if (!entry) throw new UsageError(`Rule folder ${folder} does not exist`);
  if (entry.isFile()) return [folder];
  const files: string[] = [];
  const visit = (directory: string): void => {
    const entries: Dirent[] = readdirSync(directory, { withFileTypes: true });
    for (const child of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const full = path.join(directory, child.name);
      if (child.isDirectory()) visit(full);
      else if (/\.ya?ml$/.test(child.name)) files.push(full);
    }
  };
  visit(folder);
  return files;
}

type LoadedRule = { readonly rule: Rule; readonly compiled: CompiledRule } | { readonly problems: FileError[] };

/** Parses, type-checks and compiles one rule file. */
export function loadRule(
  environment: ExpressionEnvironment,
  file: string,
  text: string,
  overrides: Readonly<Record<string, ParameterValue>> = {},
): LoadedRule {
  try {
    const yaml = new YamlFile(file, text);
    const parsed = ruleSchema.safeParse(yaml.toData(), { reportInput: false });
    if (!parsed.success) return { problems: schemaProblems(yaml, parsed.error.issues) };
    return new RuleCompiler(environment, yaml, parsed.data, overrides).compile();
  } catch (error) {
    if (error instanceof FileError) return { problems: [error] };
    throw error;
  }
}

interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

function schemaProblems(yaml: YamlFile, issues: readonly unknown[]): FileError[] {
  return (issues as Issue[]).flatMap(issue => {
    const where = issue.path.length > 0 ? `${issue.path.map(String).join('.')}: ` : '';
    if (issue.code !== 'unrecognized_keys') return [yaml.errorAt(issue.path, `${where}${issue.message}`)];
    return issue.keys!.map(key => yaml.errorAt(issue.path, `${where}unknown key "${key}"`, key));
  });
}

class RuleCompiler {
  readonly #environment: ExpressionEnvironment;
  readonly #yaml: YamlFile;
  readonly #data: RuleFile;
  readonly #id: string;
  readonly #parameters: Readonly<Record<string, ParameterValue>>;
  readonly #problems: FileError[] = [];

  constructor(
    environment: ExpressionEnvironment,
    yaml: YamlFile,
    data: RuleFile,
    overrides: Readonly<Record<string, ParameterValue>>,
  ) {
    this.#environment = environment;
    this.#yaml = yaml;
    this.#data = data;
    this.#id = path.basename(yaml.file).replace(/\.ya?ml$/, '');
    this.#parameters = { ...data.parameters, ...overrides };
    for (const [name, value] of Object.entries(overrides)) this.#checkOverride(name, value);
  }

  #checkOverride(name: string, value: ParameterValue): void {
    const declared = this.#data.parameters[name];
    if (declared === undefined) throw new UsageError(`The rule ${this.#id} has no parameter ${name}`);
    if (!isLike(declared, value)) {
      throw new UsageError(`Parameter ${name} of the rule ${this.#id} must be like ${JSON.stringify(declared)}`);
    }
  }

  compile(): LoadedRule {
    const data = this.#data;
    if (!RULE_ID.test(this.#id)) {
      this.#problems.push(
        this.#yaml.error(0, `"${this.#id}" is no rule id: name the file like kms-key-rotation-disabled.yaml`),
      );
    }
    const type = findResourceType(data.resource);
    if (!type) {
      const known = resourceTypes.map(({ type }) => type).join(', ');
      return {
        problems: [this.#yaml.errorAt(['resource'], `unknown resource type ${data.resource}; there are ${known}`)],
      };
    }
    const applies = data.applies === undefined ? undefined : this.#condition('applies', data.applies);
    const fails = this.#condition('fails', data.fails);
    const message = this.#template(['message'], data.message, 'message');
    const cli =
      data.remediation.cli === undefined
        ? undefined
        : this.#template(['remediation', 'cli'], data.remediation.cli, 'shell');
    const evidence = Object.entries(data.evidence).map(
      ([name, source]) => [name, this.#expression(['evidence', name], source)] as const,
    );
    this.#problems.push(...this.#caseFacets(), ...this.#caseParameters());
    if (this.#problems.length > 0 || !fails) return { problems: this.#problems };
    const conditions = applies ? [applies, fails] : [fails];
    const mentioned = [
      ...message.expressions,
      ...(cli?.expressions ?? []),
      ...evidence.map(([, compiled]) => compiled!),
    ];
    const rule: Rule = {
      id: this.#id,
      service: path.basename(path.dirname(this.#yaml.file)),
      file: this.#yaml.file,
      title: data.title,
      severity: data.severity,
      resource: data.resource,
      description: data.description.trim().replace(/\s+/g, ' '),
      ...(applies && { applies }),
      fails,
      message: message.template,
      evidence: Object.fromEntries(evidence.map(([name, compiled]) => [name, plain(compiled!)])),
      remediation: {
        summary: data.remediation.summary.trim().replace(/\s+/g, ' '),
        ...(cli && { cli: cli.template }),
        ...(data.remediation.terraform !== undefined && { terraform: data.remediation.terraform }),
      },
      responsibility: data.responsibility,
      exposure: data.exposure,
      confidence: data.confidence,
      ...(data.correlation !== undefined && { correlation: data.correlation }),
      controls: data.controls,
      references: data.references,
      parameters: this.#parameters,
      cases: data.cases as unknown as RuleCase[],
      reads: union(conditions.map(({ reads }) => reads)),
      mentions: union(mentioned.map(({ reads }) => reads)),
      selects: selectedMembers([...conditions, ...mentioned]),
    };
    return { rule, compiled: { ...(applies && { applies }), fails, file: this.#yaml } };
  }

  #compile(source: string): Compilation {
    return compileExpression(this.#environment, this.#data.resource, source, this.#parameters);
  }

  #expression(at: readonly string[], source: string): CompiledExpression | undefined {
    const { expression, problems } = this.#compile(source);
    if (expression) return expression;
    this.#report(at, problems);
    return undefined;
  }

  #condition(key: 'applies' | 'fails', source: string): CompiledExpression | undefined {
    const expression = this.#expression([key], source);
    if (expression && expression.type !== 'bool') {
      this.#problems.push(this.#yaml.errorAt([key], `${key} must be true or false, but this is ${expression.type}`));
    }
    return expression;
  }

  #template(at: readonly string[], source: string, kind: 'message' | 'shell') {
    const compiled = compileTemplate(source, kind, expression => this.#compile(expression));
    this.#report(at, compiled.problems);
    return compiled;
  }

  #report(at: readonly string[], problems: readonly ExpressionProblem[]): void {
    for (const { message, start } of problems) this.#problems.push(this.#yaml.errorInside(at, start, message));
  }

  #caseParameters(): FileError[] {
    const declared = this.#data.parameters;
    return this.#data.cases.flatMap((one, index) =>
      Object.entries(one.parameters ?? {})
        .filter(([name, value]) => !Object.hasOwn(declared, name) || !isLike(declared[name]!, value))
        .map(([name]) =>
          this.#yaml.errorAt(
            ['cases', index, 'parameters'],
            Object.hasOwn(declared, name)
              ? `parameter ${name} must be like ${JSON.stringify(declared[name])}`
              : `the rule has no parameter ${name}`,
            name,
          ),
        ),
    );
  }

  #caseFacets(): FileError[] {
    const known = (type: string) => Object.keys(findResourceType(type)?.facets ?? {});
    const check = (type: string, facets: Iterable<string>, at: PropertyKey[]): FileError[] =>
      [...facets]
        .filter(facet => !known(type).includes(facet))
        .map(facet => this.#yaml.errorAt(at, `${type} has no facet ${facet}; it has ${known(type).join(', ')}`, facet));
    return this.#data.cases.flatMap((one, index) => [
      ...check(this.#data.resource, Object.keys(one.given), ['cases', index, 'given']),
      ...check(this.#data.resource, one.denied ?? [], ['cases', index, 'denied']),
      ...(one.with ?? []).flatMap((other, at) =>
        findResourceType(other.type)
          ? check(
              other.type,
              [...Object.keys(other.given), ...(other.denied ?? [])],
              ['cases', index, 'with', at, 'given'],
            )
          : [this.#yaml.errorAt(['cases', index, 'with', at, 'type'], `unknown resource type ${other.type}`)],
      ),
    ]);
  }
}

const isLike = (declared: ParameterValue, value: ParameterValue): boolean =>
  typeof declared === typeof value && Array.isArray(declared) === Array.isArray(value);

/** Evidence leaves the engine, so it is plain data and not CEL's. */
function plain({ source, evaluate }: CompiledExpression): Expression {
  return { source, evaluate: subject => toPlain(evaluate(subject)) };
}

function selectedMembers(expressions: readonly CompiledExpression[]): Map<string, Set<string>> {
  const selected = new Map<string, Set<string>>();
  const whole = new Set<string>();
  for (const { reads, selects } of expressions) {
    for (const [type, facets] of reads) {
      for (const facet of facets) {
        const key = facetKey(type, facet);
        const members = selects.get(key);
        if (members) selected.set(key, new Set([...(selected.get(key) ?? []), ...members]));
        else whole.add(key);
      }
    }
  }
  for (const key of whole) selected.delete(key);
  return selected;
}

function union(reads: readonly ReadonlyMap<string, ReadonlySet<string>>[]): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const read of reads) {
    for (const [type, facets] of read) all.set(type, new Set([...(all.get(type) ?? []), ...facets]));
  }
  return all;
}
