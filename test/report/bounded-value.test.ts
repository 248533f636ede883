import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boundedValue } from '../../src/report/bounded-value.ts';
import { HARMFUL } from './harmful.ts';
import { hostileString } from './random-report.ts';

it('leaves small values as they are, members sorted', () => {
  const value = { b: [1, 'x', null, true], a: { c: 1.5 } };
  expect(boundedValue(value)).toEqual(value);
  expect(JSON.stringify(boundedValue(value))).toBe('{"a":{"c":1.5},"b":[1,"x",null,true]}');
});

it('says what it has cut', () => {
  expect(boundedValue(Array.from({ length: 50 }, (_, index) => index))).toHaveLength(41);
  expect((boundedValue(Array.from({ length: 50 }, () => 0)) as unknown[]).at(-1)).toBe('… 10 more');
  expect(boundedValue({ a: { b: { c: { d: { e: { f: 1 } } } } } })).toEqual({ a: { b: { c: { d: { e: '…' } } } } });
  const wide = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`k${index}`, index]));
  expect(boundedValue(wide)).toMatchObject({ '…': 20 });
});

it('turns what JSON does not know into what it does', () => {
  expect(boundedValue({ day: new Date(0), big: 12n, none: undefined })).toEqual({
    day: '1970-01-01T00:00:00.000Z',
    big: '12',
  });
});

it('gives no member a name that JavaScript objects have anyway', () => {
  expect(boundedValue(JSON.parse('{"__proto__":1,"toString":2}'))).toEqual({ ___proto__: 1, _toString: 2 });
});

it('is bounded and harmless for every value', () => {
  const value = fc.letrec(tie => ({
    any: fc.oneof(
      { maxDepth: 8 },
      hostileString,
      fc.integer(),
      fc.array(tie('any'), { maxLength: 60 }),
      fc.dictionary(hostileString, tie('any'), { maxKeys: 60 }),
    ),
  })).any;
  fc.assert(
    fc.property(value, given => {
      const text = JSON.stringify(boundedValue(given));
      expect(text).not.toMatch(HARMFUL);
      expect(text.length).toBeLessThan(200_000);
      expect(JSON.stringify(boundedValue(given))).toBe(text);
    }),
  );
});
