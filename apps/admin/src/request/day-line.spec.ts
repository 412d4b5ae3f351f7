import { describe, expect, it } from '@jest/globals';
import { daysOf, type Span } from './day-line';

const at = (day: string, time = '00:00') => `2026-${day}T${time}:00+08:00`;
const span = (from: string, until: string, reason: Span['reason'], name?: string): Span => ({
  from,
  until,
  counted: reason === 'WORKING_DAY' || reason === 'MAKE_UP_DAY' || reason === 'NATURAL_HOURS',
  reason,
  name,
});

describe('the line of days', () => {
  it('names every day over 国庆 and counts the make-up Saturday', () => {
    const days = daysOf(
      [
        span(at('09-29', '10:02'), at('09-30'), 'RECEIPT_DAY'),
        span(at('09-30'), at('10-01'), 'WORKING_DAY'),
        span(at('10-01'), at('10-08'), 'HOLIDAY', '国庆节'),
        span(at('10-08'), at('10-10'), 'WORKING_DAY'),
        span(at('10-10'), at('10-10', '17:00'), 'MAKE_UP_DAY', '国庆节调休'),
      ],
      true,
    );
    expect(days.map(({ day, words, nth }) => `${day.slice(5)} ${nth ?? ''}${words}`)).toEqual([
      '09-29 受理当日不计',
      '09-30 1工作日',
      '10-01 国庆节',
      '10-02 国庆节',
      '10-03 国庆节',
      '10-04 国庆节',
      '10-05 国庆节',
      '10-06 国庆节',
      '10-07 国庆节',
      '10-08 2工作日',
      '10-09 3工作日',
      '10-10 4国庆节调休',
    ]);
  });

  it('a day belongs to what filled most of its waking hours', () => {
    const half = [
      span(at('09-01', '09:00'), at('09-01', '11:00'), 'WORKING_DAY'),
      span(at('09-01', '11:00'), at('09-02', '09:00'), 'PAUSED', '等诉求人补充'),
      span(at('09-02', '09:00'), at('09-02', '17:00'), 'WORKING_DAY'),
    ];
    expect(daysOf(half, true).map(({ words }) => words)).toEqual(['等诉求人补充', '工作日']);
  });

  it('has nothing to say without spans', () => {
    expect(daysOf([], true)).toEqual([]);
  });
});
