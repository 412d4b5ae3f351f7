import { describe, expect, it } from '@jest/globals';
import { calendarOf, isWorkingDay, lastAnnouncedYear } from './calendar.rules.js';
import { addDays } from './local-time.js';
import { stateCouncilDays } from './state-council-days.js';

const rows = stateCouncilDays();
const calendar = calendarOf({ version: 'notice', days: rows, opening: [{ opens: '09:00', closes: '17:00' }] });

const datesOf = (year: number) =>
  Array.from({ length: 366 }, (_, i) => addDays(`${year}-01-01`, i)).filter((date) => date.startsWith(`${year}`));

const between = (first: string, last: string) => datesOf(2026).filter((date) => first <= date && date <= last);

describe('the days of the State Council', () => {
  it('are those of the notice for 2026', () => {
    const year = rows.filter((row) => row.onDate.startsWith('2026'));
    expect(year.filter((row) => !row.working).map((row) => row.onDate)).toEqual([
      ...between('2026-01-01', '2026-01-03'),
      ...between('2026-02-15', '2026-02-23'),
      ...between('2026-04-04', '2026-04-06'),
      ...between('2026-05-01', '2026-05-05'),
      ...between('2026-06-19', '2026-06-21'),
      ...between('2026-09-25', '2026-09-27'),
      ...between('2026-10-01', '2026-10-07'),
    ]);
    expect(year.filter((row) => row.working).map((row) => row.onDate)).toEqual([
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ]);
  });

  it.each([
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('leave %i with %i working days', (year, days) => {
    expect(datesOf(year).filter((date) => isWorkingDay(calendar, date))).toHaveLength(days);
  });

  it('carry the names people use, and their source', () => {
    expect(rows.find((row) => row.onDate === '2026-06-19')).toEqual({
      onDate: '2026-06-19',
      working: false,
      name: '端午节',
      source: '国务院办公厅关于2026年部分节假日安排的通知',
    });
    expect(new Set(rows.map((row) => row.name))).toEqual(
      new Set(['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节', '调休上班']),
    );
  });

  it('come once each, in order, from the first year asked for', () => {
    const dates = rows.map((row) => row.onDate);
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(dates[0]).toBe('2024-01-01');
    expect(stateCouncilDays(2026)[0]?.onDate).toBe('2026-01-01');
  });

  it('reach as far as the library knows, 2026 at the least', () => {
    expect(lastAnnouncedYear(rows)).toBeGreaterThanOrEqual(2026);
    expect(calendar.announcedThrough).toBe(lastAnnouncedYear(rows));
  });
});
