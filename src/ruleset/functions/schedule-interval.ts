/** Days and times are counted in minutes of UTC, the only time zone of these schedules. */
const MINUTES_PER = { minute: 1, hour: 60, day: 1440 } as const;
const DAY = MINUTES_PER.day;

/** The Gregorian calendar repeats after 28 years while every fourth year is a leap year, as from 1901 to 2099. */
const FIRST_YEAR = 2001;
const YEARS = 28;
/** 2001-01-01 was a Monday; cron counts from Sunday = 1. */
const FIRST_WEEKDAY = 2;

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

/**
 * The longest time, in days, between two runs of an AWS schedule: `rate(10 days)` or
 * `cron(minutes hours day-of-month month day-of-week year)`. Undefined for anything else, and for a schedule that ends,
 * never runs, or restricts both kinds of day (which AWS refuses).
 */
export function longestIntervalDays(schedule: string): number | undefined {
  const text = schedule.trim();
  const rate = /^rate\(\s*([1-9]\d{0,8})\s+(minute|hour|day)s?\s*\)$/i.exec(text);
  if (rate) return (Number(rate[1]) * MINUTES_PER[rate[2]!.toLowerCase() as keyof typeof MINUTES_PER]) / DAY;
  const cron = /^cron\(([^()]*)\)$/i.exec(text);
  const fields = cron?.[1]?.trim().toUpperCase().split(/\s+/);
  if (fields?.length !== 6) return undefined;
  const [minutes = '', hours = '', dayOfMonth = '', month = '', dayOfWeek = '', year = ''] = fields;
  const times = timesOfDay(numbers(minutes, 0, 59), numbers(hours, 0, 23));
  const months = numbers(month, 1, 12, MONTHS);
  const isDue = dayMatcher(dayOfMonth, dayOfWeek);
  if (!times || !months || !isDue || year !== '*') return undefined;
  return longestGap(times, dueDays(months, isDue));
}

function timesOfDay(minutes: Set<number> | undefined, hours: Set<number> | undefined): number[] | undefined {
  if (!minutes || !hours) return undefined;
  return [...hours].flatMap(hour => [...minutes].map(minute => hour * MINUTES_PER.hour + minute)).sort((a, b) => a - b);
}

/** The values that a field lists: `*`, `5`, `1-5`, `4/12`, `1-20/5`, names, and lists of these. */
function numbers(field: string, min: number, max: number, names: readonly string[] = []): Set<number> | undefined {
  const all = new Set<number>();
  for (const part of field.split(',')) {
    const match = /^(?:\*|([A-Z]{3}|\d+)(?:-([A-Z]{3}|\d+))?)(?:\/(\d+))?$/.exec(part);
    if (!match) return undefined;
    const [, from, to, every] = match;
    // A name that is not listed gives min - 1.
    const number = (text: string): number => (/\d/.test(text) ? Number(text) : names.indexOf(text) + min);
    const first = from === undefined ? min : number(from);
    const last = to !== undefined ? number(to) : from === undefined || every !== undefined ? max : first;
    const step = every === undefined ? 1 : Number(every);
    if (first < min || first > max || last < min || last > max || step < 1) return undefined;
    // FRI-MON runs over the end of the week.
    const length = last >= first ? last - first : max - min + 1 - (first - last);
    for (let offset = 0; offset <= length; offset += step) all.add(min + ((first - min + offset) % (max - min + 1)));
  }
  return all;
}

interface Day {
  readonly dayOfMonth: number;
  readonly daysInMonth: number;
  /** 1 is Sunday. */
  readonly weekday: number;
}
type DayTest = (day: Day) => boolean;

/** One of the two day fields is `?`, or `*` where it restricts nothing. */
function dayMatcher(dayOfMonth: string, dayOfWeek: string): DayTest | undefined {
  if (dayOfMonth === '?' && dayOfWeek === '?') return undefined;
  if (dayOfWeek === '?' || dayOfWeek === '*') return anyOf(dayOfMonth === '?' ? '*' : dayOfMonth, dayOfMonthTest);
  return dayOfMonth === '?' || dayOfMonth === '*' ? anyOf(dayOfWeek, dayOfWeekTest) : undefined;
}

function anyOf(field: string, test: (part: string) => DayTest | undefined): DayTest | undefined {
  const tests = field.split(',').map(test);
  return tests.every(one => one !== undefined) ? day => tests.some(one => one(day)) : undefined;
}

function dayOfMonthTest(part: string): DayTest | undefined {
  if (part === 'L') return ({ dayOfMonth, daysInMonth }) => dayOfMonth === daysInMonth;
  const nearest = /^(L|\d{1,2})W$/.exec(part)?.[1];
  if (nearest) return nearestWorkday(nearest);
  const days = numbers(part, 1, 31);
  return days && (({ dayOfMonth }) => days.has(dayOfMonth));
}

/** `15W`: the working day nearest to the 15th within the month; `LW`: the last working day. */
function nearestWorkday(wanted: string): DayTest | undefined {
  if (wanted !== 'L' && (Number(wanted) < 1 || Number(wanted) > 31)) return undefined;
  return ({ dayOfMonth, daysInMonth, weekday }) => {
    const target = wanted === 'L' ? daysInMonth : Number(wanted);
    if (target > daysInMonth) return false;
    const targetWeekday = ((((weekday - 1 + target - dayOfMonth) % 7) + 7) % 7) + 1;
    if (targetWeekday === 7) return dayOfMonth === (target === 1 ? 3 : target - 1);
    if (targetWeekday === 1) return dayOfMonth === (target === daysInMonth ? target - 2 : target + 1);
    return dayOfMonth === target;
  };
}

function dayOfWeekTest(part: string): DayTest | undefined {
  if (part === 'L') return ({ weekday }) => weekday === 7;
  const special = /^([A-Z]{3}|[1-7])(?:L|#([1-5]))$/.exec(part);
  if (special) {
    const [wanted] = numbers(special[1]!, 1, 7, WEEKDAYS) ?? [];
    if (wanted === undefined) return undefined;
    const nth = special[2];
    return ({ dayOfMonth, daysInMonth, weekday }) =>
      weekday === wanted && (nth ? Math.ceil(dayOfMonth / 7) === Number(nth) : dayOfMonth > daysInMonth - 7);
  }
  const days = numbers(part, 1, 7, WEEKDAYS);
  return days && (({ weekday }) => days.has(weekday));
}

/** Every day of one calendar cycle on which the schedule runs, counted from its first day. */
function dueDays(months: ReadonlySet<number>, isDue: DayTest): number[] {
  const due: number[] = [];
  let number = 0;
  for (let year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
    for (let month = 1; month <= 12; month++) {
      const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
      for (let dayOfMonth = 1; dayOfMonth <= daysInMonth; dayOfMonth++, number++) {
        const weekday = ((FIRST_WEEKDAY - 1 + number) % 7) + 1;
        if (months.has(month) && isDue({ dayOfMonth, daysInMonth, weekday })) due.push(number);
      }
    }
  }
  return due;
}

function longestGap(times: readonly number[], days: readonly number[]): number | undefined {
  if (days.length === 0) return undefined;
  const cycle = (Date.UTC(FIRST_YEAR + YEARS, 0) - Date.UTC(FIRST_YEAR, 0)) / (DAY * 60_000);
  const [firstTime, lastTime] = [times[0]!, times.at(-1)!];
  const withinDay = times.slice(1).map((time, index) => time - times[index]!);
  const overnight = days.map((day, index) => {
    const next = days[index + 1] ?? days[0]! + cycle;
    return (next - day) * DAY + firstTime - lastTime;
  });
  return [...withinDay, ...overnight].reduce((longest, gap) => Math.max(longest, gap), 0) / DAY;
}
