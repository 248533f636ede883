import { type Environment, evaluate, Optional } from '@marcbachmann/cel-js';
import { RE2JS } from 're2js';
import { UnknownFact } from '../../model/index.ts';
import { isSecretLikeName } from '../../secrets/secret-name.ts';
import { isAbsent } from '../cel-types.ts';
import { parseInstant } from './instant.ts';
import { longestIntervalDays } from './schedule-interval.ts';

// The library does not export its duration class.
const Duration = evaluate('duration("0s")').constructor as new (seconds: bigint, nanos: number) => object;
const SECONDS_PER_DAY = 86_400;
const TIMESTAMP = 'google.protobuf.Timestamp';
const DURATION = 'google.protobuf.Duration';

/** Registers what CEL and its library lack for numbers, times, texts and absence. `now` is the moment of the scan. */
export function registerValueFunctions(env: Environment, now: () => Date): void {
  // SDK numbers are doubles, literals such as 365 are ints; AWS knows no difference.
  env.registerOperator('double == int', (a: number, b: bigint) => a === Number(b));
  env.registerOperator('double + int', (a: number, b: bigint) => a + Number(b));
  env.registerOperator('double - int', (a: number, b: bigint) => a - Number(b));
  env.registerOperator('double * int', (a: number, b: bigint) => a * Number(b));
  env.registerFunction('present(dyn): bool', (facet: unknown) => !isAbsent(facet));
  env.registerFunction(`days(int): ${DURATION}`, (n: bigint) => new Duration(n * BigInt(SECONDS_PER_DAY), 0));
  env.registerFunction(
    `days(double): ${DURATION}`,
    (n: number) => new Duration(BigInt(Math.round(n * SECONDS_PER_DAY)), 0),
  );
  env.registerFunction(`daysUntil(${TIMESTAMP}): double`, (at: Date) =>
    Math.floor((at.getTime() - now().getTime()) / 1000 / SECONDS_PER_DAY),
  );
  env.registerFunction(`daysSince(${TIMESTAMP}): double`, (at: Date) =>
    Math.floor((now().getTime() - at.getTime()) / 1000 / SECONDS_PER_DAY),
  );
  env.registerFunction(`list<${TIMESTAMP}>.latest(): optional<${TIMESTAMP}>`, (dates: Date[]) =>
    extreme(dates, (a, b) => a > b),
  );
  env.registerFunction(`list<${TIMESTAMP}>.earliest(): optional<${TIMESTAMP}>`, (dates: Date[]) =>
    extreme(dates, (a, b) => a < b),
  );
  env.registerFunction('list<string>.distinct(): list<string>', (texts: string[]) => [...new Set(texts)]);
  env.registerFunction('list<string>.sort(): list<string>', (texts: string[]) => [...texts].sort());
  // CEL has this one, the library leaves it out.
  env.registerFunction(`string(${TIMESTAMP}): string`, (at: Date) => at.toISOString());
  env.registerFunction('unknown(string): bool', undecidable);
  env.registerFunction('json(string): dyn', parseJson);
  env.registerFunction('secretLikeName(string): bool', isSecretLikeName);
  env.registerFunction(`instant(string): ${TIMESTAMP}`, (text: string) => {
    return parseInstant(text) ?? malformed(`"${text}" is not an ISO 8601 date and time`);
  });
  const intervals = new Map<string, number | undefined>();
  env.registerFunction('scheduleDays(string): double', (schedule: string) => {
    if (!intervals.has(schedule)) intervals.set(schedule, longestIntervalDays(schedule));
    return intervals.get(schedule) ?? malformed(`the schedule "${schedule}" is not a rate() or cron() that repeats`);
  });
  const patterns = new Map<string, RE2JS>();
  env.registerFunction('string.re2(string): bool', (text: string, pattern: string) => {
    let compiled = patterns.get(pattern);
    if (!compiled) {
      compiled = RE2JS.compile(pattern);
      patterns.set(pattern, compiled);
    }
    return compiled.matcher(text).find();
  });
}

function undecidable(message: string): never {
  throw new UnknownFact({ reason: 'undecidable', message });
}

function malformed(message: string): never {
  throw new UnknownFact({ reason: 'malformed', message });
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnknownFact({ reason: 'malformed', message: 'the text is not JSON' });
  }
}

function extreme(dates: readonly Date[], better: (a: Date, b: Date) => boolean): Optional<Date> {
  const [first, ...rest] = dates;
  return first ? Optional.of(rest.reduce((best, date) => (better(date, best) ? date : best), first)) : Optional.none();
}
