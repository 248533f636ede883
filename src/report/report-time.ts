import { type Report, UsageError } from '../model/index.ts';

/**
 * The moment that a report speaks of, in milliseconds since 1970: the only time a renderer knows, as it has no clock.
 * Throws a `UsageError` when it is none, because formats with a time stamp cannot do without.
 */
export function reportTime({ scan: { recordedAt } }: Report): number {
  const time = timestamp(recordedAt);
  if (time === undefined) throw new UsageError(`The report's scan.recordedAt is not a time: ${recordedAt}`);
  return time;
}

/** A time in ISO 8601 with a zone as milliseconds since 1970, or undefined when it is anything else. */
export function timestamp(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}
