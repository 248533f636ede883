import { evaluate } from '../evaluate/evaluate.ts';
import type { FileError, Outcome, Rule, RuleCase } from '../model/index.ts';
import { shapes } from '../resources/index.ts';
import {
  type CompiledExpression,
  type CompiledRule,
  compileExpression,
  type ParameterValue,
  type Ruleset,
} from '../ruleset/index.ts';
import { type CaseVariation, caseSubject } from './case-subject.ts';
import { checkGiven } from './given-values.ts';
import controls from './known-controls.ts';

/** Everything that keeps one rule from being proven. */
export function lintRule(rule: Rule, { environment, compiled }: Ruleset): FileError[] {
  const own = compiled.get(rule.id)!;
  return [
    ...missingCases(rule, own),
    ...caseNames(rule, own),
    ...inventedValues(rule, own),
    ...unknownControls(rule, own),
    ...impossibleLiterals(own),
    ...unreadMentions(rule, own),
    ...hiddenUnknowns(rule, own),
    ...unprovenClauses(rule, own, (clause, source) => {
      const { expression } = compileExpression(
        environment,
        rule.resource,
        source,
        rule.parameters as Readonly<Record<string, ParameterValue>>,
      );
      return expression && { ...rule, [clause]: expression };
    }),
  ];
}

function missingCases(rule: Rule, { file }: CompiledRule): FileError[] {
  const wanted: RuleCase['expect'][] = rule.applies ? ['pass', 'fail', 'notApplicable'] : ['pass', 'fail'];
  return wanted
    .filter(outcome => !rule.cases.some(one => one.expect === outcome))
    .map(outcome => file.errorAt(['cases'], `no case expects ${outcome}`));
}

function caseNames(rule: Rule, { file }: CompiledRule): FileError[] {
  return rule.cases.flatMap((one, index) =>
    rule.cases.findIndex(other => other.name === one.name) === index
      ? []
      : [file.errorAt(['cases', index, 'name'], `two cases are called "${one.name}"`)],
  );
}

function inventedValues(rule: Rule, { file }: CompiledRule): FileError[] {
  return rule.cases.flatMap((one, index) => [
    ...checkGiven(rule.resource, one.given).map(({ path, message }) =>
      file.errorAt(['cases', index, 'given', ...path.slice(0, -1)], message, String(path.at(-1))),
    ),
    ...(one.with ?? []).flatMap((other, at) =>
      checkGiven(other.type, other.given).map(({ path, message }) =>
        file.errorAt(['cases', index, 'with', at, 'given', ...path.slice(0, -1)], message, String(path.at(-1))),
      ),
    ),
  ]);
}

function unknownControls(rule: Rule, { file }: CompiledRule): FileError[] {
  return Object.entries(rule.controls).flatMap(([framework, ids]) => {
    const known = controls[framework];
    if (!known) {
      return [
        file.errorAt(
          ['controls'],
          `unknown framework ${framework}; there are ${Object.keys(controls).join(', ')}`,
          framework,
        ),
      ];
    }
    return ids
      .filter(id => !known.includes(id))
      .map(id => file.errorAt(['controls', framework], `${framework} has no control ${id}`));
  });
}

// "Enable" for "Enabled" compiles, and is never true.
function impossibleLiterals({ applies, fails, file }: CompiledRule): FileError[] {
  const check = (key: string, expression: CompiledExpression | undefined) =>
    (expression?.comparisons ?? []).flatMap(({ member, literal, start }) => {
      const known = shapes.enums[member];
      if (!known || literal === '' || known.includes(literal)) return [];
      return [file.errorInside([key], start, `${member} is never "${literal}"; AWS has ${known.join(', ')}`)];
    });
  return [...check('applies', applies), ...check('fails', fails)];
}

function unreadMentions(rule: Rule, { file }: CompiledRule): FileError[] {
  return [...rule.mentions].flatMap(([type, facets]) =>
    [...facets]
      .filter(facet => !rule.reads.get(type)?.has(facet))
      .map(facet =>
        file.errorAt(
          ['message'],
          `message or evidence shows ${facet} of ${type}, which neither applies nor fails reads`,
        ),
      ),
  );
}

// Deny every facet in every case. A pass may only remain where no other value of the facet could change it.
function hiddenUnknowns(rule: Rule, { file }: CompiledRule): FileError[] {
  const problems: FileError[] = [];
  rule.cases.forEach((one, index) => {
    const usual = outcomeOf(rule, one);
    for (const [type, facets] of rule.reads) {
      for (const facet of facets) {
        if (outcomeOf(rule, one, { deny: { type, facet } }) !== 'pass') continue;
        if (usual === 'pass' && !couldChange(rule, one, type, facet)) continue;
        problems.push(
          file.errorAt(
            ['cases', index],
            `case "${one.name}" passes although ${facet} of ${type} was denied, and its value matters`,
          ),
        );
      }
    }
  });
  return problems;
}

function couldChange(rule: Rule, one: RuleCase, type: string, facet: string): boolean {
  if (type !== rule.resource) return false;
  return rule.cases
    .filter(other => Object.hasOwn(other.given, facet))
    .some(other => outcomeOf(rule, one, { replace: { facet, value: other.given[facet] } }) !== 'pass');
}

function outcomeOf(rule: Rule, one: RuleCase, variation?: CaseVariation): Outcome {
  return evaluate(rule, caseSubject(rule, one, variation)).outcome;
}

// Leave out one operand of one && or || at a time; if no case notices, nothing proves that the operand is right.
function unprovenClauses(
  rule: Rule,
  compiled: CompiledRule,
  vary: (clause: 'applies' | 'fails', source: string) => Rule | undefined,
): FileError[] {
  const usual = rule.cases.map(one => outcomeOf(rule, one));
  const problems: FileError[] = [];
  for (const clause of ['applies', 'fails'] as const) {
    const expression = compiled[clause];
    if (!expression) continue;
    const { source } = expression;
    for (const { whole, operands } of expression.clauses) {
      operands.forEach((dropped, at) => {
        const kept = operands[1 - at]!;
        const varied = vary(clause, `${source.slice(0, whole[0])}(${source.slice(...kept)})${source.slice(whole[1])}`);
        if (!varied || rule.cases.some((one, index) => outcomeOf(varied, one) !== usual[index])) return;
        const text = source
          .slice(...dropped)
          .replace(/\s+/g, ' ')
          .trim();
        problems.push(compiled.file.errorInside([clause], dropped[0], `no case shows that this matters: ${text}`));
      });
    }
  }
  return problems;
}
