import { describe, expect, it } from 'vitest';
import { caseSubject } from '../../src/check-rules/case-subject.ts';
import { type Rule, type RuleCase, UnknownFact } from '../../src/model/index.ts';
import { compileExpression } from '../../src/ruleset/expression.ts';
import { ExpressionEnvironment } from '../../src/ruleset/expression-environment.ts';

const KEY = 'AWS::KMS::Key';
const environment = new ExpressionEnvironment();

function evaluate(source: string, one: Partial<RuleCase> = {}): unknown {
  const { expression, problems } = compileExpression(environment, KEY, source, {});
  if (!expression) throw new Error(problems.map(({ message }) => message).join('; '));
  const subject = caseSubject({ resource: KEY } as Rule, { name: source, given: {}, expect: 'pass', ...one });
  return expression.evaluate(subject);
}

describe('lists of texts', () => {
  const given = { grants: [{ Operations: ['Encrypt', 'Decrypt', 'Encrypt'] }] };

  it('sort() orders by code unit and leaves the list itself alone', () => {
    expect(evaluate('grants[0].Operations.sort()', { given })).toEqual(['Decrypt', 'Encrypt', 'Encrypt']);
    expect(evaluate('grants[0].Operations.sort().size() > 0 && grants[0].Operations[0] == "Encrypt"', { given })).toBe(
      true,
    );
  });

  it('distinct() keeps the first of equal texts', () => {
    expect(evaluate('grants[0].Operations.distinct()', { given })).toEqual(['Encrypt', 'Decrypt']);
    expect(evaluate('[""].distinct().size()')).toBe(1n);
  });
});

describe('unknown()', () => {
  it('tells why the answer is unknown', () => {
    expect(() => evaluate('unknown("nobody recorded it")')).toThrow('nobody recorded it');
  });

  it('matters only where the answer depends on it', () => {
    expect(evaluate('false && unknown("x")')).toBe(false);
    expect(evaluate('unknown("x") || true')).toBe(true);
    expect(evaluate('true ? false : unknown("x")')).toBe(false);
    expect(() => evaluate('unknown("x") || false')).toThrow(UnknownFact);
  });
});

describe('scanned', () => {
  const id = '11111111-2222-3333-4444-555555555555';
  const reference = `key("arn:aws:kms:eu-west-1:111122223333:key/${id}").scanned`;
  const other = { type: KEY, id, region: 'eu-west-1', given: {} };

  it('is true for what the scan holds', () => {
    expect(evaluate('resource.scanned')).toBe(true);
    expect(evaluate(reference, { with: [other] })).toBe(true);
  });

  it('is false, and never unknown, for everything else', () => {
    expect(evaluate(reference)).toBe(false);
    expect(evaluate(reference, { with: [{ ...other, id: 'another' }] })).toBe(false);
    expect(evaluate(reference, { with: [{ ...other, id: 'another' }], incomplete: [KEY] })).toBe(false);
    expect(evaluate(`key("arn:aws:kms:us-east-1:999988887777:key/${id}").scanned`)).toBe(false);
  });
});
