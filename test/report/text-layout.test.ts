import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, plainText } from '../../src/report/plain-text.ts';
import {
  commandLines,
  counted,
  grouped,
  paragraph,
  some,
  table,
  wrap,
  wrapCommand,
} from '../../src/report/text-layout.ts';
import { hostileString } from './random-report.ts';

describe('wrap', () => {
  it('breaks at spaces, and long words where it must', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrap('x abcdefghij', 4)).toEqual(['x', 'abcd', 'efgh', 'ij']);
    expect(wrap('漢字漢字', 4)).toEqual(['漢字', '漢字']);
  });

  it('lets no cut turn a text into a log command', () => {
    expect(wrap('abcd::error::x', 4)[1]).toBe('\\x3a:er');
  });

  it('loses no character and keeps to the width', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '漢', 'é'), minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 2, max: 40 }), (words, width) => {
        const lines = wrap(words.join(' '), width);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('paragraph', () => {
  it('indents by the label and says when there is more', () => {
    expect(paragraph('aaaaaaaaaa bbbbbbbbbb cccccccccc dddddddddd', { width: 24, label: 'Fix ', lines: 2 })).toEqual([
      'Fix aaaaaaaaaa',
      '    bbbbbbbbbb…',
    ]);
  });

  it('colours what it has measured', () => {
    const style = (text: string) => `<${text}>`;
    expect(paragraph('x', { width: 40, label: 'Fix ', labelStyle: style, style })).toEqual(['<Fix ><x>']);
  });
});

describe('commands', () => {
  it('stay pasteable when wrapped', () => {
    expect(wrapCommand("aws kms tag --key-id abc --tags 'a b c d e f g h' --region eu-west-1", 30)).toEqual([
      'aws kms tag --key-id abc \\',
      "  --tags 'a b c d e f g h' \\",
      '  --region eu-west-1',
    ]);
  });

  it('are separated by line breaks outside of quotes only', () => {
    expect(commandLines('a 1\n\nb \'x\ny\' "p\\"\nq"\nc d\\\n e # it\'s\nf')).toEqual([
      'a 1',
      'b \'x\ny\' "p\\"\nq"',
      "c d\\\n e # it's",
      'f',
    ]);
  });

  it('mean the same to a shell after wrapping', () => {
    const quoted = fc.string({ unit: fc.constantFrom('a', ' ', '\\', '"', '#', '-') }).map(text => `'${text}'`);
    const word = fc.oneof(fc.constantFrom('aws', '--key-id', '-x', 'abc#d', '"a b"', '"a\\" b"', 'a\\ b'), quoted);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.integer({ min: 10, max: 60 }), (words, width) => {
        const lines = wrapCommand(words.join(' '), width);
        const joined = lines.map(line => line.replace(/^ {2}/, '').replace(/ \\$/, '')).join(' ');
        expect(joined).toBe(words.join(' '));
        for (const line of lines.slice(0, -1)) expect(line.endsWith(' \\')).toBe(true);
      }),
    );
  });
});

it('aligns tables by display width', () => {
  const columns = [
    { title: '', align: 'left' as const },
    { title: 'high', align: 'right' as const },
  ];
  expect(
    table(columns, [
      ['漢字', '1'],
      ['kms', '12'],
    ]),
  ).toEqual(['        high', '  漢字     1', '  kms     12']);
});

it('counts in words', () => {
  expect([grouped(0), grouped(999), grouped(1234567)]).toEqual(['0', '999', '1,234,567']);
  expect([counted(1, 'rule'), counted(2, 'rule')]).toEqual(['1 rule', '2 rules']);
  expect([some(['a', 'b'], 2), some(['a', 'b', 'c'], 2)]).toEqual(['a, b', 'a, b and 1 more']);
});

it('wraps any plain text without making it harmful', () => {
  fc.assert(
    fc.property(hostileString, fc.integer({ min: 2, max: 20 }), (value, width) => {
      for (const line of wrap(plainText(value), width)) expect(line.trimStart().startsWith('::')).toBe(false);
    }),
  );
});
