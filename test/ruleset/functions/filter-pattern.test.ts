import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesFilterPattern } from '../../../src/ruleset/functions/filter-pattern.ts';
import { parseFilterPattern } from '../../../src/ruleset/functions/filter-pattern-parser.ts';

const record = {
  eventSource: 'kms.amazonaws.com',
  eventName: 'DisableKey',
  readOnly: false,
  errorCode: null,
  code: 403,
  userIdentity: { invokedBy: null, type: 'IAMUser' },
  resources: [{ type: 'AWS::KMS::Key' }],
};
const matches = (pattern: string) => matchesFilterPattern(pattern, record);

describe('filter patterns', () => {
  it('the pattern of CIS 4.7, in any order and with any brackets', () => {
    for (const pattern of [
      '{($.eventSource = kms.amazonaws.com) && (($.eventName=DisableKey)||($.eventName=ScheduleKeyDeletion)) }',
      '{ (($.eventName="ScheduleKeyDeletion") || $.eventName = "DisableKey") && $.eventSource = "kms.amazonaws.com" }',
      '{($.eventSource=kms*)&&($.eventName=Disable*)}',
      '{ $.eventName = "DisableKey" }',
    ]) {
      expect(matches(pattern), pattern).toBe(true);
    }
    expect(matches('{ ($.eventSource = kms.amazonaws.com) && ($.eventName = ScheduleKeyDeletion) }')).toBe(false);
    expect(matches('{ ($.eventSource = s3.amazonaws.com) && ($.eventName = DisableKey) }')).toBe(false);
  });

  it('&& binds stronger than ||', () => {
    expect(matches('{ $.eventName = DisableKey || $.eventName = A && $.eventName = B }')).toBe(true);
    expect(matches('{ ($.eventName = DisableKey || $.eventName = A) && $.eventName = B }')).toBe(false);
  });

  it('operators', () => {
    expect(matches('{ $.eventName != EnableKey }')).toBe(true);
    expect(matches('{ $.eventName != Disable* }')).toBe(false);
    expect(matches('{ $.code = 403 }')).toBe(true);
    expect(matches('{ $.code >= 400 && $.code < 500 }')).toBe(true);
    expect(matches('{ $.code > 403 || $.code <= 402 || $.code != 403 }')).toBe(false);
    expect(matches('{ $.readOnly IS FALSE }')).toBe(true);
    expect(matches('{ $.readOnly is true }')).toBe(false);
    expect(matches('{ $.errorCode NOT EXISTS }')).toBe(true);
    expect(matches('{ $.userIdentity.invokedBy NOT EXISTS }')).toBe(true);
    expect(matches('{ $.eventName NOT EXISTS }')).toBe(false);
    expect(matches('{ $.resources[0].type = "AWS::KMS::Key" }')).toBe(true);
    expect(matches('{ $.resources[1].type = "AWS::KMS::Key" }')).toBe(false);
    expect(matches("{ $.['eventName'] = DisableKey }")).toBe(true);
    expect(matches('{ $.eventName = %^Disable% }')).toBe(true);
    expect(matches('{ $.eventName = %^Key% }')).toBe(false);
    expect(matches('{ $.errorCode = "*Denied*" }')).toBe(false);
    expect(matches('{ $.eventName IS NULL }')).toBe(false);
  });

  it('case matters', () => {
    expect(matches('{ $.eventName = disablekey }')).toBe(false);
    expect(matches('{ $.eventname = DisableKey }')).toBe('some');
  });

  it('what the sample or the documentation does not tell stays open, unless the rest decides', () => {
    expect(matches('{ $.requestParameters.keyId = "1234" }')).toBe('some');
    expect(matches('{ $.userIdentity.userName = %^a% && $.count > 3 && $.flag IS TRUE }')).toBe('some');
    for (const exception of ['!= "1234"', '!= 5', '!= %a%', 'NOT EXISTS']) {
      expect(matches(`{ $.requestParameters.keyId ${exception} }`), exception).toBe(undefined);
    }
    expect(matches('{ $.requestParameters.keyId = "1234" && $.eventName = EnableKey }')).toBe(false);
    expect(matches('{ $.requestParameters.keyId = "1234" || $.eventName = DisableKey }')).toBe(true);
    expect(matches('{ $.errorCode != "x" }')).toBe(undefined);
    expect(matches('{ $.errorCode IS NULL }')).toBe(undefined);
  });

  it('patterns of texts', () => {
    expect(matches('')).toBe(true);
    expect(matches('DisableKey')).toBe(true);
    expect(matches('"DisableKey"')).toBe(true);
    expect(matches('?ScheduleKeyDeletion ?DisableKey')).toBe(true);
    expect(matches('ScheduleKeyDeletion DisableKey')).toBe(undefined);
    expect(matches('-DisableKey')).toBe(undefined);
    expect(matches('[ip, user, ...]')).toBe(undefined);
  });

  it('what is not certainly a pattern decides nothing', () => {
    for (const broken of [
      '{',
      '{}',
      '{ $ = x }',
      '{ $.a }',
      '{ $.a = }',
      '{ $.a ~ b }',
      '{ $.a = b',
      '{ $.a = b } c',
      '{ $.a = "b }',
      '{ $.a IS MAYBE }',
      '{ ($.a = b }',
      '{ $.a > b }',
      '{ $.eventName = %(% }',
      `{ ${'('.repeat(60)}$.a = b${')'.repeat(60)} }`,
    ]) {
      expect(matches(broken), broken).toBe(undefined);
    }
  });
});

type Tree = { path: string; operator: string; value: string } | { kind: '&&' | '||'; operands: Tree[] };
const leaf = fc.record({
  path: fc.constantFrom('eventName', 'userIdentity.type', 'nowhere'),
  operator: fc.constantFrom('=', '!='),
  value: fc.constantFrom('DisableKey', 'IAMUser', 'Other'),
});
const { tree } = fc.letrec<{ tree: Tree }>(tie => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.record({
      kind: fc.constantFrom('&&' as const, '||' as const),
      operands: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));
const print = (one: Tree): string =>
  'path' in one ? `$.${one.path} ${one.operator} "${one.value}"` : `(${one.operands.map(print).join(` ${one.kind} `)})`;

const KNOWN: Record<string, string> = { eventName: 'DisableKey', 'userIdentity.type': 'IAMUser' };

type Truth = boolean | 'some' | undefined;

function oracle(one: Tree): Truth {
  if ('path' in one) {
    const value = KNOWN[one.path];
    if (value === undefined) return one.operator === '=' ? 'some' : undefined;
    return (value === one.value) === (one.operator === '=');
  }
  const values = one.operands.map(oracle);
  const order: Truth[] = one.kind === '||' ? [true, undefined, 'some', false] : [false, 'some', undefined, true];
  return order.find(truth => values.includes(truth));
}

describe('properties', () => {
  it('agrees with three-valued logic on random patterns', () => {
    fc.assert(fc.property(tree, one => matches(`{ ${print(one)} }`) === oracle(one)));
  });

  it('reads or refuses any text without throwing', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '(',
      ')',
      '$',
      '.a',
      '=',
      '!=',
      '&&',
      '||',
      '"',
      '%',
      '*',
      '\\',
      ' ',
      'IS',
      'NOT',
      'x',
      '[0]',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        matches(`{${pieces.join('')}`);
        matches(pieces.join(''));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes time that grows with the length only', () => {
    const steps = (length: number) => {
      const started = process.hrtime.bigint();
      for (let run = 0; run < 20; run++) {
        for (const text of [
          `{ $.a = ${'a'.repeat(length)} && }`,
          `{ $.a = "${'\\"'.repeat(length / 2)} }`,
          `{ $.a = %${'a'.repeat(length)} }`,
          `{ ${'$.a = b && '.repeat(length / 10)} }`,
          `{ $.eventName = "${'*a'.repeat(length / 2)}b" }`,
        ]) {
          parseFilterPattern(text);
          matchesFilterPattern(text, { a: 'a'.repeat(length), eventName: 'a'.repeat(length) });
        }
      }
      return Number(process.hrtime.bigint() - started);
    };
    steps(400);
    // Four times the length; a quadratic parser would take sixteen times as long.
    const ratio = Math.min(...Array.from({ length: 5 }, () => steps(4000) / steps(1000)));
    expect(ratio).toBeLessThan(10);
  });
});
