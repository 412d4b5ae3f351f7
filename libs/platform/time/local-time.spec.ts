import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isoLocal, isWeekend, localDate, localTime, midnightOf, momentOf, timeOfDay } from './local-time.js';

describe('local time in Asia/Shanghai', () => {
  it.each([
    // stored in UTC          local day     time     written out
    ['2026-09-30T15:59:59.000Z', '2026-09-30', '23:59', '2026-09-30T23:59:59+08:00'],
    ['2026-09-30T16:00:00.000Z', '2026-10-01', '00:00', '2026-10-01T00:00:00+08:00'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01', '00:00', '2027-01-01T00:00:00+08:00'],
    ['2028-02-29T01:05:00.250Z', '2028-02-29', '09:05', '2028-02-29T09:05:00.250+08:00'],
  ])('reads %s as %s %s', (utc, date, time, written) => {
    const at = new Date(utc);
    expect([localDate(at), localTime(at), isoLocal(at)]).toEqual([date, time, written]);
    expect(new Date(isoLocal(at))).toEqual(at);
  });

  it('finds the moment of a local day and time', () => {
    expect(momentOf('2026-10-01')).toEqual(new Date('2026-09-30T16:00:00Z'));
    expect(momentOf('2026-10-01', '17:00')).toEqual(new Date('2026-10-01T09:00:00Z'));
    expect(momentOf('2026-10-01', '24:00')).toEqual(momentOf('2026-10-02'));
  });

  it.each(['2026-02-30', '2026-13-01', '2026-1-1', '', 'tomorrow'])('knows no day called "%s"', (date) => {
    expect(() => momentOf(date)).toThrow(RangeError);
  });

  it.each([
    ['00:00', 0],
    ['09:30', 570],
    ['23:59', 1439],
    ['24:00', 1440],
  ])('reads %s as minute %i of the day', (time, minute) => expect(timeOfDay(time)).toBe(minute * 60_000));

  it.each(['9:30', '24:01', '25:00', '12:60', '12:00:00', ' 12:00', '', '１２:00'])(
    'knows no time of day called "%s"',
    (time) => {
      expect(() => timeOfDay(time)).toThrow(RangeError);
    },
  );

  it('steps over months, leap days and years', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });

  it('knows Saturday and Sunday', () => {
    const week = ['2026-09-28', '2026-09-29', '2026-09-30', '2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04'];
    expect(week.map(isWeekend)).toEqual([false, false, false, false, false, true, true]);
  });

  it('begins the day of any moment at its local midnight', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1992-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (at) => {
        expect(midnightOf(at)).toEqual(momentOf(localDate(at)));
      }),
    );
  });
});
