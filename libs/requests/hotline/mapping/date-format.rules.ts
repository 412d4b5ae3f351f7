import { DateTime } from 'luxon';
import { dateReader } from './date-reader.rules.js';

/** Formats met in sheets. Where two fit all samples (1/2/20), the earlier one is taken: a person confirms it. */
const known = [
  'yyyy-M-d H:mm:ss',
  'yyyy-M-d H:mm',
  'yyyy-M-d',
  "yyyy-M-d'T'H:mm:ss",
  'yyyy/M/d H:mm:ss',
  'yyyy/M/d H:mm',
  'yyyy/M/d',
  'yyyy.M.d H:mm:ss',
  'yyyy.M.d H:mm',
  'yyyy.M.d',
  'yyyy年M月d日 H:mm:ss',
  'yyyy年M月d日 H:mm',
  'yyyy年M月d日H时m分',
  'yyyy年M月d日',
  'M/d/yy H:mm',
  'M/d/yyyy H:mm',
  'M/d/yyyy H:mm:ss',
  'M/d/yyyy h:mm:ss a',
  'M/d/yyyy h:mm a',
  'M/d/yy',
  'd/M/yyyy H:mm',
  'd/M/yyyy',
  'd.M.yyyy H:mm',
  'd.M.yyyy',
  'yyyyMMddHHmmss',
  'yyyyMMdd',
];

/** The known format that reads most of the samples, so that a bad cell spoils no guess; the commonest one when none reads any. */
export function dateFormatOf(samples: readonly string[]): string {
  const fitting = known.map((format) => samples.filter(readerOf(format)).length);
  const most = Math.max(...fitting);
  return (most > 0 && known[fitting.indexOf(most)]) || 'yyyy-M-d H:mm:ss';
}

const readerOf = (format: string) => {
  const read = dateReader(format, 'UTC');
  return (text: string) => read(text) instanceof Date;
};

/** A format says year, month and day, and what it writes it can read again. */
export function isDateFormat(format: string): boolean {
  if (!/y/.test(format) || !/[ML]/.test(format) || !/d/.test(format)) return false;
  const day = DateTime.utc(2020, 11, 22);
  const read = DateTime.fromFormat(day.toFormat(format, { locale: 'en' }), format, { zone: 'utc', locale: 'en' });
  return read.isValid && read.hasSame(day, 'day');
}
