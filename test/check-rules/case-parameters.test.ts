import { describe, expect, it } from 'vitest';
import { testRules } from '../../src/check-rules.ts';
import { ExpressionEnvironment } from '../../src/ruleset/expression-environment.ts';
import { loadRule } from '../../src/ruleset/load.ts';

const environment = new ExpressionEnvironment();

const load = (parameters: string) =>
  loadRule(
    environment,
    'rules/kms/kms-key-too-old.yaml',
    `
title: Key is too old
severity: low
resource: AWS::KMS::Key
description: Only a test.
fails: metadata.CreationDate < now - days(parameters.maxDays)
message: Older than {parameters.maxDays} days.
remediation: { summary: None. }
references: [https://docs.aws.amazon.com/kms/]
parameters: { maxDays: 400 }
cases:
  - name: one year old
    given: { metadata: { CreationDate: "2025-01-01T00:00:00Z" } }
    ${parameters}
    expect: fail
`,
  );

const outcome = (parameters: string) => {
  const loaded = load(parameters);
  if ('problems' in loaded) return loaded.problems.map(({ message }) => message).join('; ');
  return testRules({ rules: [loaded.rule], environment, compiled: new Map() })[0]?.outcome;
};

describe('parameters of a case', () => {
  it('stand in for the defaults of the rule', () => {
    expect(outcome('')).toBe('pass');
    expect(outcome('parameters: { maxDays: 300 }')).toBe('fail');
  });

  it('must be declared by the rule and be of the same kind', () => {
    expect(outcome('parameters: { maxAge: 300 }')).toContain('the rule has no parameter maxAge');
    expect(outcome('parameters: { maxDays: "300" }')).toContain('parameter maxDays must be like 400');
  });
});
