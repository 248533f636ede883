import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestIntervalDays } from '../../../src/ruleset/functions/schedule-interval.ts';

describe('rate()', () => {
  it.each([
    ['rate(4 hours)', 4 / 24],
    ['rate(1 hour)', 1 / 24],
    ['rate(1 day)', 1],
    ['rate(10 days)', 10],
    ['rate(999 days)', 999],
    ['rate(30 minutes)', 30 / 1440],
    ['  RATE( 7  DAYS ) ', 7],
  ])('%s', (schedule, days) => expect(longestIntervalDays(schedule)).toBeCloseTo(days, 10));

  it.each(['rate(0 days)', 'rate(-1 days)', 'rate(1.5 days)', 'rate(2 weeks)', 'rate(days)', 'rate 1 day', ''])(
    'is not decided: %s',
    schedule => expect(longestIntervalDays(schedule)).toBeUndefined(),
  );
});

describe('cron()', () => {
  // The examples of https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_schedule.html and more.
  it.each([
    ['cron(0 8/8 * * ? *)', 16 / 24],
    ['cron(0 4/12 * * ? *)', 0.5],
    ['cron(0 2/10 * * ? *)', 10 / 24],
    ['cron(0 0 * * ? *)', 1],
    ['cron(0 0 ? * * *)', 1],
    ['cron(0 1,13 * * ? *)', 0.5],
    ['cron(0,30 * * * ? *)', 30 / 1440],
    ['cron(0 16 1,15 * ? *)', 17],
    ['cron(0 10 1 * ? *)', 31],
    ['cron(0 16 L * ? *)', 31],
    ['cron(0 8 1/7 * ? *)', 7],
    ['cron(0 0 ? * SUN *)', 7],
    ['cron(0 0 ? * sat,sun *)', 6],
    ['cron(0 0 ? * MON-FRI *)', 3],
    ['cron(0 0 ? * FRI-MON *)', 4],
    ['cron(0 0 ? * 2-6 *)', 3],
    ['cron(0 0 ? * L *)', 7],
    ['cron(0 0 ? * SUN#1 *)', 35],
    ['cron(0 0 ? * 6L *)', 35],
    ['cron(0 0 ? * FRI#5 *)', 119],
    ['cron(0 2 1 1,4,7,10 ? *)', 92],
    ['cron(0 2 1 JAN,JUL ? *)', 184],
    ['cron(0 2 1 */3 ? *)', 92],
    ['cron(0 2 1 1 ? *)', 366],
    ['cron(0 2 31 1,5 ? *)', 245],
    ['cron(0 0 29 2 ? *)', 1461],
    ['cron(0 0 15W * ? *)', 32],
    ['cron(0 0 1W * ? *)', 33],
    ['cron(0 0 31W * ? *)', 63],
    ['cron(0 0 LW * ? *)', 33],
    ['cron(0 0 * * * *)', 1],
  ])('%s', (schedule, days) => expect(longestIntervalDays(schedule)).toBeCloseTo(days, 10));

  it.each([
    'cron(0 0 30 2 ? *)',
    'cron(0 0 ? * ? *)',
    'cron(0 0 1 * MON *)',
    'cron(0 0 1 * ? 2026)',
    'cron(0 24 * * ? *)',
    'cron(60 0 * * ? *)',
    'cron(0 0 0 * ? *)',
    'cron(0 0 32W * ? *)',
    'cron(0 0 1 13 ? *)',
    'cron(0 0 1 FOO ? *)',
    'cron(0 0 ? * XYZ *)',
    'cron(0 0 ? * XYZ#1 *)',
    'cron(0 0 ? * 8 *)',
    'cron(0 */0 * * ? *)',
    'cron(0 0 * * ?)',
    'cron(0 0 * * ? * *)',
    'cron(a b c d e f)',
    'cron()',
    'cron(0 0 1, * ? *)',
  ])('is not decided: %s', schedule => expect(longestIntervalDays(schedule)).toBeUndefined());

  it('a run on every n-th hour is never more than a day away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 23 }), (first, step) => {
        const days = longestIntervalDays(`cron(0 ${first}/${step} * * ? *)`)!;
        expect(days).toBeGreaterThan(0);
        expect(days).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('more days of the month never lengthen the interval, and every month has one at least every 31 days', () => {
    const dayLists = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(dayLists, fc.integer({ min: 1, max: 28 }), (days, another) => {
        const some = longestIntervalDays(`cron(0 0 ${days.join(',')} * ? *)`)!;
        const more = longestIntervalDays(`cron(0 0 ${[...days, another].join(',')} * ? *)`)!;
        expect(some).toBeLessThanOrEqual(31);
        expect(more).toBeLessThanOrEqual(some);
      }),
      { numRuns: 40 },
    );
  });
});

it('never throws, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map(text => `cron(${text})`),
      ),
      text => {
        const days = longestIntervalDays(text);
        expect(days === undefined || days > 0).toBe(true);
      },
    ),
  );
});
