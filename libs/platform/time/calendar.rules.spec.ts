import { describe, expect, it } from '@jest/globals';
import { exampleCalendar, local } from './calendar.example.js';
import { calendarOf, dayOf, isWorkingDay, isWorkingTime, openingTimeOf } from './calendar.rules.js';
import type { CalendarDay } from './calendar.types.js';
import { HOUR } from './local-time.js';

const nineToFive = [{ opens: '09:00', closes: '17:00' }];

const calendarWith = (...days: CalendarDay[]) => calendarOf({ version: '1', days, opening: nineToFive });

describe('a working calendar', () => {
  it.each([
    ['2026-09-18', true, 'workingDay', undefined], // Friday
    ['2026-09-19', false, 'weekend', '周末'], // Saturday
    ['2026-09-20', true, 'makeUpDay', '调休上班'], // Sunday
    ['2026-09-25', false, 'holiday', '中秋节'], // Friday
    ['2026-10-04', false, 'holiday', '国庆节'], // Sunday inside a holiday
  ])('knows %s', (date, working, reason, name) => {
    expect(dayOf(exampleCalendar, date)).toEqual({ working, reason, name, provisional: false });
  });

  it.each([
    ['2026-12-31', true, false],
    ['2027-01-01', true, true],
    ['2027-01-02', false, true],
  ])('goes by the weekday after the last announced year: %s', (date, working, provisional) => {
    expect(dayOf(exampleCalendar, date)).toMatchObject({ working, provisional });
  });

  it.each([
    ['2026-09-18 08:59', false],
    ['2026-09-18 09:00', true],
    ['2026-09-18 11:29', true],
    ['2026-09-18 11:30', false], // lunch
    ['2026-09-18 13:00', true],
    ['2026-09-18 17:00', false],
    ['2026-09-19 10:00', false], // Saturday
    ['2026-09-20 10:00', true], // make-up Sunday
    ['2026-10-01 10:00', false],
  ])('is open at %s: %s', (at, open) => expect(isWorkingTime(exampleCalendar, local(at))).toBe(open));

  it('takes the later of two rows for one day, so that a town may decide for itself', () => {
    const rows = [
      { onDate: '2026-03-03', working: false, name: '三月三', source: '自治区人民政府' },
      { onDate: '2026-03-03', working: true, name: '照常上班', source: '本镇' },
    ];
    expect(isWorkingDay(calendarWith(...rows), '2026-03-03')).toBe(true);
    expect(isWorkingDay(calendarWith(...rows.reverse()), '2026-03-03')).toBe(false);
  });

  it('does not take a town’s own day for the notice of that year', () => {
    const calendar = calendarWith(
      { onDate: '2026-10-01', working: false, name: '国庆节', source: '国务院办公厅' },
      { onDate: '2027-01-04', working: false, name: '台风停工', source: '本镇' },
    );
    expect(calendar.announcedThrough).toBe(2026);
    expect(dayOf(calendar, '2027-01-04')).toMatchObject({ reason: 'holiday', provisional: false });
    expect(dayOf(calendar, '2027-01-05')).toMatchObject({ reason: 'workingDay', provisional: true });
  });

  it('is provisional throughout when nothing was announced', () => {
    expect(calendarWith().announcedThrough).toBe(0);
    expect(dayOf(calendarWith(), '2026-03-03').provisional).toBe(true);
  });

  it('puts opening times in order and adds them up', () => {
    const opening = [
      { opens: '13:00', closes: '17:00' },
      { opens: '09:00', closes: '11:30' },
    ];
    expect(openingTimeOf(calendarOf({ version: '1', days: [], opening }))).toBe(6.5 * HOUR);
    expect(calendarOf({ version: '1', days: [], opening })).toEqual(
      calendarOf({ version: '1', days: [], opening: opening.reverse() }),
    );
  });

  it.each([
    ['none at all', []],
    ['one that runs backwards', [{ opens: '17:00', closes: '09:00' }]],
    ['one without length', [{ opens: '09:00', closes: '09:00' }]],
    ['two that overlap', [...nineToFive, { opens: '16:00', closes: '18:00' }]],
    ['a time that does not exist', [{ opens: '9 am', closes: '17:00' }]],
  ])('refuses opening times: %s', (_, opening) => {
    expect(() => calendarOf({ version: '1', days: [], opening })).toThrow(RangeError);
  });
});
