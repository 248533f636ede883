import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, defuseLine, displayWidth, oneLine, plainText, TEXT_LIMIT } from '../../src/report/plain-text.ts';
import { HARMFUL, LOG_COMMAND } from './harmful.ts';
import { hostileString } from './random-report.ts';

describe('plainText', () => {
  it.each([
    ['prod/orders', 'prod/orders'],
    ['two\nlines\tand  blanks ', 'two lines and blanks'],
    ['\x1b[31mred\x1b[0m', '\\x1b[31mred\\x1b[0m'],
    ['\x9b31m', '\\x9b31m'],
    ['a\0b\x7f', 'a\\x00b\\x7f'],
    ['invoice\u202egnp.exe', 'invoice\\u{202e}gnp.exe'],
    ['\u2066x\u2069', '\\u{2066}x\\u{2069}'],
    ['ad\u200bmin', 'ad\\u{200b}min'],
    ['\ud800', '\\u{d800}'],
    ['tag \u{e0041}', 'tag \\u{e0041}'],
    ['::error file=x::boom', '\\x3a:error file=x::boom'],
    ['##[group]x', '#\\x23[group]x'],
    ['say ##vso[task.setvariable]', 'say #\\x23vso[task.setvariable]'],
    ['arn:aws:s3:::bucket', 'arn:aws:s3:::bucket'],
    ['漢字 für 😀 ⚠️', '漢字 für 😀 ⚠️'],
    [`e${'\u0301'.repeat(50)}`, `e${'\u0301'.repeat(4)}`],
    ['', ''],
  ])('%j → %j', (given, expected) => expect(plainText(given)).toBe(expected));

  it('cuts a megabyte at the limit, at a whole character', () => {
    expect(plainText('a'.repeat(1_000_000))).toBe(`${'a'.repeat(TEXT_LIMIT - 1)}…`);
    expect(plainText('😀'.repeat(1_000_000), { limit: 10 })).toBe('😀😀😀😀…');
  });

  it('keeps lines on request, and defuses each', () => {
    expect(plainText('a\r\n::b\u2028c\x1b', { lines: true })).toBe('a\n\\x3a:b\nc\\x1b');
  });

  it('is harmless, bounded and idempotent for every string', () => {
    fc.assert(
      fc.property(
        fc.oneof(hostileString, fc.string({ unit: 'binary' })),
        fc.integer({ min: 5, max: 700 }),
        (value, limit) => {
          const text = plainText(value, { limit });
          expect(text).not.toMatch(HARMFUL);
          expect(text.length).toBeLessThanOrEqual(limit);
          expect(text).not.toMatch(LOG_COMMAND);
          expect(text).not.toContain('\n');
          expect(plainText(text, { limit })).toBe(text);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('clip and displayWidth', () => {
  it.each([
    ['abc', 3],
    ['漢字', 4],
    ['😀', 2],
    ['e\u0301', 1],
    ['한글', 4],
    ['ﾊﾝｶｸ', 4],
    ['grün', 4],
  ])('%s is %d wide', (text, width) => expect(displayWidth(text)).toBe(width));

  it('clips by columns, never more and never through a character', () => {
    expect(clip('漢字漢字', 5)).toBe('漢字…');
    expect(clip('abcdef', 6)).toBe('abcdef');
    fc.assert(
      fc.property(hostileString, fc.integer({ min: 2, max: 80 }), (value, width) => {
        expect(displayWidth(clip(plainText(value), width))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

it('defuses the front of a line only', () => {
  expect(defuseLine('  ::error::x')).toBe('  \\x3a:error::x');
  expect(defuseLine('AWS::KMS::Key')).toBe('AWS::KMS::Key');
});

it('makes one harmless line and leaves carets where they point', () => {
  expect(oneLine('     ^^^')).toBe('     ^^^');
  expect(oneLine('a\r\nb\u2028c\x1b')).toBe('a b c\\x1b');
  fc.assert(
    fc.property(hostileString, value => {
      expect(oneLine(value)).not.toMatch(HARMFUL);
      expect(oneLine(value)).not.toMatch(LOG_COMMAND);
      expect(oneLine(value)).not.toContain('\n');
    }),
  );
});
