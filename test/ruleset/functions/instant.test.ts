import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseInstant } from '../../../src/ruleset/functions/instant.ts';

it.each([
  ['2018-12-02T21:34:33.000Z', '2018-12-02T21:34:33.000Z'],
  ['2018-12-02T21:34:33Z', '2018-12-02T21:34:33.000Z'],
  ['2018-12-02t21:34z', '2018-12-02T21:34:00.000Z'],
  // AWS's own example of an offset with seconds.
  ['2019-11-01T22:13:48.87+10:30:00', '2019-11-01T11:43:48.870Z'],
  ['2019-11-01T22:13:48-05:00', '2019-11-02T03:13:48.000Z'],
  ['2019-11-01T22:13:48+0530', '2019-11-01T16:43:48.000Z'],
  ['2019-11-01T22:13:48+05', '2019-11-01T17:13:48.000Z'],
  ['2019-11-01T22:13:48.123456789Z', '2019-11-01T22:13:48.123Z'],
  ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
])('%s is %s', (text, iso) => expect(parseInstant(text)?.toISOString()).toBe(iso));

it.each([
  '',
  '2019-11-01',
  '2019-11-01T22:13:48',
  '2023-02-29T00:00:00Z',
  '2019-13-01T00:00:00Z',
  '2019-11-01T24:00:00Z',
  '2019-11-01T00:60:00Z',
  '2019-11-01T00:00:00+19:00',
  '2019-11-01 00:00:00Z',
  '1572646428',
  'tomorrow',
])('is not a moment: "%s"', text => expect(parseInstant(text)).toBeUndefined());

it('reads back every moment that JavaScript writes', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true }),
      date => {
        expect(parseInstant(date.toISOString())?.getTime()).toBe(date.getTime());
      },
    ),
  );
});
