import { describe, expect, it } from '@jest/globals';
import { exampleCalendar, local } from './calendar.example.js';
import { countTime, elapsedShare, momentOfShare } from './count-time.rules.js';
import type { ClockFacts, Pause, TimeLimit } from './count-time.types.js';
import { localDate, localTime } from './local-time.js';

const days = (value: number): TimeLimit => ({ value, unit: 'workingDay' });
const openHours = (value: number): TimeLimit => ({ value, unit: 'workingHour' });
const hours = (value: number): TimeLimit => ({ value, unit: 'naturalHour' });

const paused = (from: string, until: string | null, reason = '等待补充材料'): Pause => ({
  from: local(from),
  until: until === null ? null : local(until),
  reason,
});

const written = (at: Date | null) => at && `${localDate(at)} ${localTime(at)}`;

const dueAt = (facts: ClockFacts) => written(countTime(exampleCalendar, facts).dueAt);

const explained = (facts: ClockFacts) =>
  countTime(exampleCalendar, facts).spans.map(({ from, until, kind, reason, name }) =>
    [written(from), written(until), kind, reason, name].filter((word) => word !== undefined).join(' | '),
  );

describe('working days', () => {
  it.each([
    ['2026-01-02 10:00', 1, '2026-01-04 17:00'], // off; the 4th is a make-up Sunday
    ['2026-01-02 10:00', 5, '2026-01-08 17:00'],
    ['2026-04-30 10:00', 1, '2026-05-06 17:00'],
    ['2026-04-30 10:00', 3, '2026-05-08 17:00'],
    ['2026-04-30 10:00', 15, '2026-05-25 17:00'],
    ['2026-03-02 00:00', 1, '2026-03-03 17:00'], // the day of receipt is not counted, however early
    ['2026-03-02 23:59', 1, '2026-03-03 17:00'],
    ['2026-03-06 16:00', 1, '2026-03-09 17:00'], // over a weekend
    ['2026-10-03 03:00', 1, '2026-10-08 17:00'], // in the night of a holiday
    ['2026-03-02 10:00', 0.5, '2026-03-03 13:45'], // half the opening time of a day
  ])('received %s, %d of them: due %s', (from, value, due) => {
    expect(dueAt({ from: local(from), limit: days(value) })).toBe(due);
    expect(countTime(exampleCalendar, { from: local(from), limit: days(value) }).provisional).toBe(false);
  });

  it('are explained by the calendar entries behind them', () => {
    expect(explained({ from: local('2026-04-30 15:20'), limit: days(5) })).toEqual([
      '2026-04-30 15:20 | 2026-05-01 00:00 | skipped | receiptDay',
      '2026-05-01 00:00 | 2026-05-06 00:00 | skipped | holiday | 劳动节',
      '2026-05-06 00:00 | 2026-05-09 00:00 | counted | workingDay',
      '2026-05-09 00:00 | 2026-05-10 00:00 | counted | makeUpDay | 调休上班',
      '2026-05-10 00:00 | 2026-05-11 00:00 | skipped | weekend | 周末',
      '2026-05-11 00:00 | 2026-05-11 17:00 | counted | workingDay',
    ]);
  });
});

describe('working hours', () => {
  it.each([
    ['2026-03-02 09:00', 2, '2026-03-02 11:00'],
    ['2026-03-02 09:00', 2.5, '2026-03-02 11:30'], // used up at the door: due then, not after lunch
    ['2026-03-02 11:00', 1, '2026-03-02 13:30'], // over lunch
    ['2026-03-02 12:00', 1, '2026-03-02 14:00'], // received in the lunch break
    ['2026-03-02 16:00', 4, '2026-03-03 13:30'], // over night and lunch
    ['2026-03-06 17:00', 4, '2026-03-09 14:30'], // received at the close before a weekend
    ['2026-09-19 10:00', 1, '2026-09-20 10:00'], // Saturday before a make-up Sunday
    ['2026-10-01 03:00', 4, '2026-10-08 14:30'], // 03:00 on a holiday: never at once
  ])('received %s, %d of them: due %s', (from, value, due) => {
    expect(dueAt({ from: local(from), limit: openHours(value) })).toBe(due);
  });

  it('are explained by opening times', () => {
    expect(explained({ from: local('2026-09-19 03:00'), limit: openHours(4) })).toEqual([
      '2026-09-19 03:00 | 2026-09-20 00:00 | skipped | weekend | 周末',
      '2026-09-20 00:00 | 2026-09-20 09:00 | skipped | closed',
      '2026-09-20 09:00 | 2026-09-20 11:30 | counted | makeUpDay | 调休上班',
      '2026-09-20 11:30 | 2026-09-20 13:00 | skipped | closed',
      '2026-09-20 13:00 | 2026-09-20 14:30 | counted | makeUpDay | 调休上班',
    ]);
  });
});

describe('natural hours', () => {
  it('run through nights and holidays', () => {
    expect(explained({ from: local('2026-10-01 23:30'), limit: hours(2) })).toEqual([
      '2026-10-01 23:30 | 2026-10-02 01:30 | counted | naturalHours',
    ]);
  });

  it('need no announcement', () => {
    expect(countTime(exampleCalendar, { from: local('2028-01-01 00:00'), limit: hours(2) }).provisional).toBe(false);
  });
});

describe('pauses by holidays and make-up days', () => {
  // Received Friday 18 September 2026, 15:00. Sunday the 20th makes up for the holiday; 25–27 are off.
  const from = local('2026-09-18 15:00');
  const inSeptember = (begins: string, ends: string) => paused(`2026-09-${begins}`, `2026-09-${ends}`);

  it.each([
    // the pause, of September 2026            3 working days · 16 working hours · 120 natural hours
    ['none', '17 10:00', '18 15:00', '22 17:00', '22 10:00', '23 15:00'],
    ['on the day of receipt', '18 15:30', '18 16:30', '22 17:00', '22 11:00', '23 16:00'],
    ['inside the weekend', '19 10:00', '19 12:00', '22 17:00', '22 10:00', '23 17:00'],
    ['inside a night', '21 18:00', '22 08:00', '22 17:00', '22 10:00', '24 05:00'],
    ['inside lunch', '21 11:30', '21 13:00', '22 17:00', '22 10:00', '23 16:30'],
    ['part of the make-up day', '20 14:00', '20 16:00', '23 11:00', '22 13:30', '23 17:00'],
    ['all of the make-up day', '20 00:00', '21 00:00', '23 17:00', '23 10:00', '24 15:00'],
    ['weekend into make-up day', '19 10:00', '20 11:30', '23 11:30', '22 14:00', '24 16:30'],
    ['one minute at the close', '22 16:59', '22 17:00', '23 09:01', '22 10:00', '23 15:01'],
    ['from morning to morning', '21 10:00', '22 10:00', '23 17:00', '23 10:00', '24 15:00'],
    ['over the holiday', '22 09:00', '28 09:00', '28 17:00', '28 10:00', '29 15:00'],
    ['into the holiday', '22 09:00', '26 20:00', '28 17:00', '28 10:00', '28 02:00'],
    ['after it is due', '25 09:00', '26 09:00', '22 17:00', '22 10:00', '23 15:00'],
  ])('%s', (_, begins, ends, inDays, inOpenHours, inHours) => {
    const pauses = [inSeptember(begins, ends)];
    expect(dueAt({ from, limit: days(3), pauses })).toBe(`2026-09-${inDays}`);
    expect(dueAt({ from, limit: openHours(16), pauses })).toBe(`2026-09-${inOpenHours}`);
    expect(dueAt({ from, limit: hours(120), pauses })).toBe(`2026-09-${inHours}`);
  });

  it.each([
    ['wholly inside', '25 10:00', '26 10:00', '28 17:00'],
    ['the whole of it', '25 00:00', '28 00:00', '28 17:00'],
    ['and an hour before, on the day of receipt', '24 16:00', '28 00:00', '28 17:00'],
    ['and an hour after', '25 00:00', '28 10:00', '29 10:00'],
  ])('a pause in the holiday that holds up one working day: %s', (_, begins, ends, due) => {
    const pauses = [inSeptember(begins, ends)];
    expect(dueAt({ from: local('2026-09-24 10:00'), limit: days(1), pauses })).toBe(`2026-09-${due}`);
  });

  it('stand in the explanation in the place of what they cover, each with its reason', () => {
    const pauses = [
      paused('2026-09-23 10:00', '2026-09-28 09:00', '法定鉴定'),
      paused('2026-09-21 16:00', '2026-09-22 10:00'),
    ];
    expect(explained({ from, limit: days(3), pauses })).toEqual([
      '2026-09-18 15:00 | 2026-09-19 00:00 | skipped | receiptDay',
      '2026-09-19 00:00 | 2026-09-20 00:00 | skipped | weekend | 周末',
      '2026-09-20 00:00 | 2026-09-21 00:00 | counted | makeUpDay | 调休上班',
      '2026-09-21 00:00 | 2026-09-21 16:00 | counted | workingDay',
      '2026-09-21 16:00 | 2026-09-22 10:00 | skipped | paused | 等待补充材料',
      '2026-09-22 10:00 | 2026-09-23 10:00 | counted | workingDay',
      '2026-09-23 10:00 | 2026-09-28 09:00 | skipped | paused | 法定鉴定',
      '2026-09-28 09:00 | 2026-09-28 10:00 | counted | workingDay',
    ]);
  });

  it('count once where they overlap, and not at all where they end before they begin', () => {
    const overlapping = [
      paused('2026-09-21 09:00', '2026-09-21 11:00'),
      paused('2026-09-21 10:00', '2026-09-21 11:30'),
    ];
    expect(dueAt({ from, limit: days(3), pauses: overlapping })).toBe('2026-09-23 11:30');
    expect(dueAt({ from, limit: days(3), pauses: [paused('2026-09-21 11:00', '2026-09-21 10:00')] })).toBe(
      '2026-09-22 17:00',
    );
  });
});

describe('an open pause', () => {
  const from = local('2026-03-02 10:00');

  it('leaves no due time, and its span no end', () => {
    const facts = { from, limit: hours(4), pauses: [paused('2026-03-02 11:00', null)] };
    expect(countTime(exampleCalendar, facts)).toMatchObject({ dueAt: null, provisional: false });
    expect(explained(facts).at(-1)).toBe('2026-03-02 11:00 |  | skipped | paused | 等待补充材料');
  });

  it('holds the share where it was', () => {
    const facts = { from, limit: hours(4), pauses: [paused('2026-03-02 11:00', null)] };
    expect(elapsedShare(exampleCalendar, facts, local('2026-12-01 00:00'))).toBe(0.25);
    expect(momentOfShare(exampleCalendar, facts, 0.25)).toEqual(local('2026-03-02 11:00'));
    expect(momentOfShare(exampleCalendar, facts, 0.5)).toBeNull();
  });

  it('changes nothing when the time was used before it', () => {
    expect(dueAt({ from, limit: hours(4), pauses: [paused('2026-03-02 14:00', null)] })).toBe('2026-03-02 14:00');
  });
});

describe('an extension', () => {
  const from = local('2026-09-30 10:00');
  const because = { reason: '经批准延期' };

  it('begins where the limit would have ended', () => {
    expect(explained({ from, limit: days(1), extensions: [{ ...days(2), ...because }] })).toEqual([
      '2026-09-30 10:00 | 2026-10-01 00:00 | skipped | receiptDay',
      '2026-10-01 00:00 | 2026-10-08 00:00 | skipped | holiday | 国庆节',
      '2026-10-08 00:00 | 2026-10-08 17:00 | counted | workingDay',
      '2026-10-08 17:00 | 2026-10-10 17:00 | counted | extension | 经批准延期',
    ]);
  });

  it('may be in another unit, follow another, and be paused', () => {
    const extensions = [
      { ...openHours(1), ...because },
      { ...hours(2), ...because },
    ];
    const pauses = [paused('2026-10-09 09:30', '2026-10-09 10:30')];
    expect(dueAt({ from, limit: days(1), extensions, pauses })).toBe('2026-10-09 13:00');
  });
});

describe('years not yet announced', () => {
  it.each([
    ['2026-12-31 10:00', days(1), '2027-01-01 17:00', true], // until the notice says that it is New Year
    ['2026-12-30 10:00', days(1), '2026-12-31 17:00', false],
    ['2026-12-31 16:00', openHours(1), '2026-12-31 17:00', false],
    ['2026-12-31 16:30', openHours(1), '2027-01-01 09:30', true],
    ['2026-12-31 23:00', hours(2), '2027-01-01 01:00', false],
  ])('received %s, %j: due %s, provisional: %s', (from, limit, due, provisional) => {
    const counted = countTime(exampleCalendar, { from: local(from), limit });
    expect([written(counted.dueAt), counted.provisional]).toEqual([due, provisional]);
  });
});

describe('shares of the time', () => {
  const facts = { from: local('2026-04-30 10:00'), limit: days(5) };

  it.each([
    ['2026-04-30 16:00', 0], // the day of receipt
    ['2026-05-05 12:00', 0], // the holiday
    ['2026-05-06 17:00', 0.2],
    ['2026-05-07 08:00', 0.2],
    ['2026-05-11 17:00', 1],
    ['2026-05-12 17:00', 1.2], // late by one of five
  ])('at %s: %d', (at, share) => expect(elapsedShare(exampleCalendar, facts, local(at))).toBeCloseTo(share, 12));

  it('give the moments to warn at', () => {
    expect(momentOfShare(exampleCalendar, facts, 0.5)).toEqual(local('2026-05-08 13:45'));
    expect(momentOfShare(exampleCalendar, facts, 0.8)).toEqual(local('2026-05-09 17:00'));
    expect(momentOfShare(exampleCalendar, facts, 1)).toEqual(countTime(exampleCalendar, facts).dueAt);
  });

  it('are of the time with its extension', () => {
    const extended = { ...facts, extensions: [{ ...days(5), reason: '经批准延期' }] };
    expect(elapsedShare(exampleCalendar, extended, local('2026-05-11 17:00'))).toBe(0.5);
  });
});

it('names the calendar it was counted by', () => {
  expect(countTime(exampleCalendar, { from: local('2026-03-02'), limit: days(1) }).calendarVersion).toBe('example');
});

it.each([0, -1, Number.NaN, Infinity])('knows no limit of %d', (value) => {
  expect(() => countTime(exampleCalendar, { from: local('2026-03-02'), limit: days(value) })).toThrow(RangeError);
});

it('refuses dates that are none, and shares that are none', () => {
  const facts = { from: local('2026-03-02'), limit: days(1) };
  const never = new Date(Number.NaN);
  expect(() => countTime(exampleCalendar, { ...facts, from: never })).toThrow(RangeError);
  expect(() =>
    countTime(exampleCalendar, { ...facts, pauses: [{ ...paused('2026-03-02', null), from: never }] }),
  ).toThrow(RangeError);
  expect(() => elapsedShare(exampleCalendar, facts, never)).toThrow(RangeError);
  expect(() => momentOfShare(exampleCalendar, facts, Number.NaN)).toThrow(RangeError);
});
