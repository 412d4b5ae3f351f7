import { calendarOf } from './calendar.rules.js';
import { momentOf } from './local-time.js';
import { stateCouncilDays } from './state-council-days.js';

/** For specs: the announced days, and a town that closes for lunch. A working day is worth six and a half hours. */
export const exampleCalendar = calendarOf({
  version: 'example',
  days: stateCouncilDays(),
  announcedThrough: 2026,
  opening: [
    { opens: '09:00', closes: '11:30' },
    { opens: '13:00', closes: '17:00' },
  ],
});

/** For specs: '2026-09-30 15:00', in Asia/Shanghai. */
export function local(dateAndTime: string): Date {
  const [date = '', time] = dateAndTime.split(' ');
  return momentOf(date, time);
}
