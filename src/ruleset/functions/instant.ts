const INSTANT =
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:Z|([+-])(\d\d)(?::?(\d\d)(?::?(\d\d))?)?)$/i;

/**
 * A moment written in the forms that AWS accepts inside JSON documents: ISO_INSTANT (`2026-01-31T12:00:00.000Z`) and
 * ISO_OFFSET_DATE_TIME, whose offset may have seconds (`2026-01-31T12:00:00.87+10:30:00`), which `Date` refuses.
 * Undefined for anything else, also for a day or an hour that does not exist.
 */
export function parseInstant(text: string): Date | undefined {
  const match = INSTANT.exec(text.trim());
  if (!match) return undefined;
  const part = (index: number): number => Number(match[index] ?? 0);
  const day = new Date(0).setUTCFullYear(part(1), part(2) - 1, part(3));
  // Date turns 31 April into 1 May.
  if (new Date(day).getUTCMonth() !== part(2) - 1 || new Date(day).getUTCDate() !== part(3)) return undefined;
  if (part(4) > 23 || part(5) > 59 || part(6) > 59) return undefined;
  // ISO_OFFSET_DATE_TIME allows offsets of up to 18 hours.
  if (part(9) > 18 || part(10) > 59 || part(11) > 59) return undefined;
  const seconds = part(4) * 3600 + part(5) * 60 + part(6);
  const offset = (part(9) * 3600 + part(10) * 60 + part(11)) * (match[8] === '-' ? -1 : 1);
  const milliseconds = Number((match[7] ?? '').padEnd(3, '0').slice(0, 3));
  return new Date(day + (seconds - offset) * 1000 + milliseconds);
}
