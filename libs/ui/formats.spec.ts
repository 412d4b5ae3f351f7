import { describe, expect, it } from '@jest/globals';
import {
  type ClockFace,
  cappedCount,
  clockSentence,
  clockTime,
  clockTone,
  count,
  distance,
  dueWords,
  fileSize,
  fullDay,
  fullMoment,
  isoDay,
  limitWords,
  listMoment,
  relativeDay,
  relativeMoment,
  stretch,
  waitedWords,
  weekdayWord,
  yuan,
} from './formats.js';

const now = '2026-09-01T10:20:00+08:00';
const clock = (over: Partial<ClockFace>): ClockFace => ({
  kind: 'ANSWER',
  state: 'RUNNING',
  dueAt: '2026-09-08T17:00:00+08:00',
  used: 0.2,
  ...over,
});

describe('days and moments are those of Shanghai', () => {
  it.each([
    ['2026-08-31T16:30:00Z', '2026-09-01', '00:30'],
    ['2026-09-01T15:59:00Z', '2026-09-01', '23:59'],
    ['2026-01-01T00:00:00+08:00', '2026-01-01', '00:00'],
  ])('%s is %s %s', (moment, day, time) => {
    expect([isoDay(moment), clockTime(moment)]).toEqual([day, time]);
  });

  it.each([
    ['2026-09-01T10:02:00+08:00', '10:02', '今天', '今天 10:02'],
    ['2026-08-31T23:59:00+08:00', '昨天', '昨天', '昨天 23:59'],
    ['2026-08-30T09:00:00+08:00', '8 月 30 日', '前天', '前天 09:00'],
    ['2026-09-02T09:00:00+08:00', '9 月 2 日', '明天', '明天 09:00'],
    ['2026-08-12T09:00:00+08:00', '8 月 12 日', '8 月 12 日', '8 月 12 日 09:00'],
    ['2025-09-01T10:02:00+08:00', '2025-09-01', '2025 年 9 月 1 日', '2025 年 9 月 1 日 10:02'],
  ])('%s in a list is %s', (moment, list, day, sentence) => {
    expect([listMoment(moment, now), relativeDay(moment, now), relativeMoment(moment, now)]).toEqual([
      list,
      day,
      sentence,
    ]);
  });

  it('writes whole days, also those without a time', () => {
    expect([fullDay('2026-10-01'), weekdayWord('2026-10-01'), fullMoment(now)]).toEqual([
      '2026 年 10 月 1 日',
      '周四',
      '2026 年 9 月 1 日 10:20',
    ]);
  });
});

describe('time left and time over', () => {
  it.each([
    ['2026-09-01T11:32:00+08:00', '剩 1 小时 12 分'],
    ['2026-09-01T12:20:00+08:00', '剩 2 小时'],
    ['2026-09-01T10:29:30+08:00', '剩 9 分'],
    ['2026-09-01T10:20:30+08:00', '剩不到 1 分'],
    ['2026-09-02T13:25:00+08:00', '剩 1 天 3 小时'],
    ['2026-09-03T10:20:00+08:00', '剩 2 天'],
    ['2026-09-01T10:11:00+08:00', '超时 9 分'],
    ['2026-08-29T09:00:00+08:00', '超时 3 天'],
  ])('due %s: %s', (dueAt, words) => {
    expect(dueWords(dueAt, now)).toBe(words);
  });

  it('says how long something waited', () => {
    expect([waitedWords('2026-09-01T10:02:00+08:00', now), stretch(90 * 60_000)]).toEqual([
      '已等 18 分钟',
      '1 小时 30 分',
    ]);
  });

  it.each([
    [clock({}), 'ok', '答复 剩 7 天'],
    [clock({ used: 0.85 }), 'soon', '答复 剩 7 天'],
    [clock({ kind: 'SIGN_FOR', dueAt: '2026-09-01T11:32:00+08:00' }), 'soon', '签收 剩 1 小时 12 分'],
    [clock({ dueAt: '2026-09-01T10:11:00+08:00', used: 1.1 }), 'over', '答复 超时 9 分'],
    [clock({ state: 'BREACHED', dueAt: '2026-09-01T10:11:00+08:00' }), 'over', '答复 超时 9 分'],
    [clock({ state: 'PAUSED' }), 'pause', '答复 暂停'],
    [clock({ state: 'MET' }), 'ok', '答复 按时'],
    [clock({ state: 'MET_LATE' }), 'over', '答复 超时完成'],
    [clock({ dueAt: '2027-02-20T17:00:00+08:00', provisional: true }), 'ok', '答复 剩 172 天（暂定）'],
  ] as const)('%j is %s: %s', (face, tone, words) => {
    expect([clockTone(face, now), clockSentence(face, now)]).toEqual([tone, words]);
  });
});

describe('numbers carry their unit', () => {
  it('counts, money, limits, distances and sizes', () => {
    expect([count(10000), count(999), cappedCount({ value: 10000, atLeast: true })]).toEqual([
      '10,000',
      '999',
      '10,000 以上',
    ]);
    expect([yuan(123450), yuan(30000), yuan(-5), yuan(123456789)]).toEqual([
      '1,234.50 元',
      '300 元',
      '−0.05 元',
      '1,234,567.89 元',
    ]);
    expect([limitWords({ value: 5, unit: 'WORKING_DAY' }), limitWords({ value: 2, unit: 'NATURAL_HOUR' })]).toEqual([
      '5 个工作日',
      '2 小时',
    ]);
    expect([distance(249.6), distance(1234), fileSize(2_400_000), fileSize(300)]).toEqual([
      '250 米',
      '1.2 公里',
      '2.3 MB',
      '1 KB',
    ]);
  });
});
