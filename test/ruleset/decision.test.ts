import { describe, expect, it } from 'vitest';
import { caseSubject } from '../../src/check-rules/case-subject.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { ExpressionEnvironment, loadRule } from '../../src/ruleset/index.ts';

const environment = new ExpressionEnvironment();

function decide(fails: string, given: Record<string, unknown>) {
  const text = `title: x
severity: low
resource: AWS::KMS::Key
description: x
fails: >
  ${fails}
message: x
remediation: { summary: x }
references: [https://docs.aws.amazon.com/]
parameters: { days: 30 }
`;
  const loaded = loadRule(environment, 'rules/kms/kms-key-x.yaml', text);
  if ('problems' in loaded) throw loaded.problems[0];
  return evaluate(loaded.rule, caseSubject(loaded.rule, { name: 'x', given, expect: 'fail' })).decision;
}

const metadata = { KeyId: 'k', KeyState: 'Disabled', KeyManager: 'CUSTOMER', PendingDeletionWindowInDays: 7 };

describe('what decided a failure', () => {
  it('is the whole condition when it is not divided, with the calls that its facts came from', () => {
    expect(decide('metadata.KeyState == "Disabled"', { metadata })).toEqual({
      clauses: ['metadata.KeyState == "Disabled"'],
      operations: ['kms.DescribeKey'],
    });
  });

  it('is every part of a conjunction', () => {
    expect(decide('metadata.KeyState == "Disabled"\n  && size(aliases) == 0', { metadata, aliases: [] })).toEqual({
      clauses: ['metadata.KeyState == "Disabled"', 'size(aliases) == 0'],
      operations: ['kms.DescribeKey', 'kms.ListAliases'],
    });
  });

  it('is the part of an alternative that holds; others that hold are told apart', () => {
    const source =
      '!rotation.KeyRotationEnabled || metadata.KeyState == "Disabled" || metadata.KeyManager == "CUSTOMER"';
    expect(decide(source, { metadata })).toEqual({
      clauses: ['metadata.KeyState == "Disabled"'],
      alternatives: ['metadata.KeyManager == "CUSTOMER"'],
      operations: ['kms.DescribeKey'],
    });
  });

  it('keeps parentheses, parameters and macros whole', () => {
    const source =
      '(metadata.KeyManager == "AWS" || metadata.PendingDeletionWindowInDays < parameters.days) && aliases.all(a, a.AliasName != "x" && a.AliasName != "y")';
    expect(decide(source, { metadata, aliases: [] })?.clauses).toEqual([
      'metadata.PendingDeletionWindowInDays < parameters.days',
      'aliases.all(a, a.AliasName != "x" && a.AliasName != "y")',
    ]);
  });
});
