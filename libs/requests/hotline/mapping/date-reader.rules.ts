import { DateTime } from 'luxon';

/** A cell's moment; or why there is none: not of this format, or an hour that summer time left out that day. */
export type DateReading = Date | 'unreadable' | 'skipped';
export type DateReader = (cell: string) => DateReading;

/** What the xlsx reader makes of a date cell, and the ISO form that systems write: read whatever format was agreed on. */
const iso = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)$/;
const locale = 'en';

/**
 * Reads local times of a zone. An hour that comes twice, when summer time ends, is taken as the first; an hour that was
 * left out, when it begins, never was and is refused, for it means a wrong zone or a wrong cell.
 */
export function dateReader(format: string, timeZone: string): DateReader {
  const parser = DateTime.buildFormatParser(format, { locale });
  return (cell) => {
    const text = cell.normalize('NFKC').trim();
    const wall = iso.test(text)
      ? DateTime.fromISO(text.replace(' ', 'T'), { zone: 'utc' })
      : DateTime.fromFormatParser(text, parser, { zone: 'utc', locale });
    if (!wall.isValid || wall.year < 1950 || wall.year > 2199) return 'unreadable';
    return momentIn(timeZone, wall);
  };
}

function momentIn(timeZone: string, wall: DateTime): DateReading {
  const local = wall.setZone(timeZone, { keepLocalTime: true });
  if (local.hour !== wall.hour || local.minute !== wall.minute) return 'skipped';
  return local.getPossibleOffsets()[0]?.toJSDate() ?? 'unreadable';
}
