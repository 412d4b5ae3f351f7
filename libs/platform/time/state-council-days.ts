import { createRequire } from 'node:module';
import type { CalendarDay } from './calendar.types.js';
import { type LocalDate, yearOf } from './local-time.js';

/** Day → "National Day,国庆节,3": the English name, the Chinese one, the days given by law. */
type Arranged = Record<LocalDate, string>;

// The printed table of the kept library, not its functions: those read dates in the zone of the machine and are a
// day off west of Greenwich. By require, because the builder drops the attribute that an import of JSON needs.
const { holidays, workdays }: { holidays: Arranged; workdays: Arranged } = createRequire(import.meta.url)(
  'chinese-days/dist/chinese-days.json',
);

const fullNames: Record<string, string> = { 清明: '清明节', 端午: '端午节', 中秋: '中秋节' };

/** Days off and make-up days of every year the library knows, in order (国务院办公厅, 部分节假日安排的通知). */
export function stateCouncilDays(fromYear = 2024): CalendarDay[] {
  return [
    ...Object.entries(holidays).map(([date, names]) => dayOn(date, false, festivalIn(names))),
    ...Object.keys(workdays).map((date) => dayOn(date, true, '调休上班')),
  ]
    .filter((day) => yearOf(day.onDate) >= fromYear)
    .sort((a, b) => (a.onDate < b.onDate ? -1 : 1));
}

const dayOn = (onDate: LocalDate, working: boolean, name: string): CalendarDay => ({
  onDate,
  working,
  name,
  source: `国务院办公厅关于${yearOf(onDate)}年部分节假日安排的通知`,
});

function festivalIn(names: string): string {
  const [english = '', chinese = english] = names.split(',');
  return fullNames[chinese] ?? chinese;
}
