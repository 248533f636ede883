import { expect, it } from 'vitest';
import { caseSubject } from '../../src/check-rules/case-subject.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { RuleCase } from '../../src/model/index.ts';
import { ExpressionEnvironment } from '../../src/ruleset/expression-environment.ts';
import { loadRule } from '../../src/ruleset/load.ts';

const environment = new ExpressionEnvironment();

function judge(fails: string) {
  const text = `title: t
severity: low
resource: AWS::S3::Bucket
description: d
fails: ${JSON.stringify(fails)}
message: m
remediation: { summary: s }
references: [https://docs.aws.amazon.com/s3/]
`;
  const loaded = loadRule(environment, 'rules/s3/unknown-example.yaml', text);
  if ('problems' in loaded) throw loaded.problems[0];
  return evaluate(loaded.rule, caseSubject(loaded.rule, { name: 'x', given: {} } as unknown as RuleCase));
}

it('unknown() is unknown, with its reason', () => {
  const { outcome, cause } = judge('resource.id == "example" && unknown("nobody can tell")');
  expect(outcome).toBe('unknown');
  expect(cause).toEqual({ reason: 'undecidable', message: 'nobody can tell' });
});

it('unknown() gives way to what decides', () => {
  expect(judge('resource.id == "other" && unknown("x")').outcome).toBe('pass');
  expect(judge('unknown("x") || resource.id == "example"').outcome).toBe('fail');
  expect(judge('!["a"].exists(x, x == "b" && unknown("x"))').outcome).toBe('fail');
});

it('unknown() inside a loop is unknown only if no other element decides', () => {
  expect(judge('["a", "b"].exists(x, x == "a" ? unknown("x") : true)').outcome).toBe('fail');
  expect(judge('["a", "b"].exists(x, x == "a" ? unknown("x") : false)').outcome).toBe('unknown');
});
