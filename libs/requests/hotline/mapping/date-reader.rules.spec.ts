import { describe, expect, it } from '@jest/globals';
import { dateFormatOf, isDateFormat } from './date-format.rules.js';
import { dateReader } from './date-reader.rules.js';

describe('a cell is read as a local time of its zone', () => {
  const cases: [string, string, string, string][] = [
    ['M/d/yy H:mm', 'America/Los_Angeles', '1/1/20 0:05', '2020-01-01T08:05:00.000Z'],
    ['M/d/yy H:mm', 'America/Los_Angeles', '8/3/20 17:15', '2020-08-04T00:15:00.000Z'],
    ['M/d/yy H:mm', 'America/Los_Angeles', '1/1/2020 0:05', '2020-01-01T08:05:00.000Z'],
    ['M/d/yy H:mm', 'America/Los_Angeles', '3/8/20 1:59', '2020-03-08T09:59:00.000Z'],
    ['M/d/yy H:mm', 'America/Los_Angeles', '3/8/20 2:30', 'skipped'],
    ['M/d/yy H:mm', 'America/Los_Angeles', '3/8/20 3:00', '2020-03-08T10:00:00.000Z'],
    ['M/d/yy H:mm', 'America/Los_Angeles', '11/1/20 1:30', '2020-11-01T08:30:00.000Z'],
    ['M/d/yy H:mm', 'America/Los_Angeles', '11/1/20 2:30', '2020-11-01T10:30:00.000Z'],
    ['yyyy-M-d H:mm', 'Australia/Lord_Howe', '2020-10-04 2:15', 'skipped'],
    ['yyyy-M-d H:mm:ss', 'Asia/Shanghai', '2026-09-01 10:02:03', '2026-09-01T02:02:03.000Z'],
    ['yyyy-M-d H:mm:ss', 'Asia/Shanghai', '２０２６－９－１　１０：０２：０３', '2026-09-01T02:02:03.000Z'],
    ['yyyy年M月d日H时m分', 'Asia/Shanghai', '2026年9月1日10时2分', '2026-09-01T02:02:00.000Z'],
    ['M/d/yyyy h:mm:ss a', 'Asia/Shanghai', '9/1/2026 1:02:03 PM', '2026-09-01T05:02:03.000Z'],
    // a date cell of a workbook, whatever the format
    ['M/d/yy H:mm', 'Asia/Shanghai', '2026-09-01 10:02:03', '2026-09-01T02:02:03.000Z'],
    ['M/d/yy H:mm', 'Asia/Shanghai', '13/1/20 0:05', 'unreadable'],
    ['M/d/yy H:mm', 'Asia/Shanghai', '2/30/20 0:05', 'unreadable'],
    ['M/d/yy H:mm', 'Asia/Shanghai', '1/1/20', 'unreadable'],
    ['M/d/yy H:mm', 'Asia/Shanghai', '昨天', 'unreadable'],
    ['yyyy-M-d', 'Asia/Shanghai', '0202-1-1', 'unreadable'],
  ];
  it.each(cases)('%s in %s: %s', (format, zone, cell, wanted) => {
    const read = dateReader(format, zone)(cell);
    expect(read instanceof Date ? read.toISOString() : read).toBe(wanted);
  });
});

describe('the format is guessed from samples', () => {
  const cases: [string[], string][] = [
    [['1/1/20 0:05', '1/13/20 23:59'], 'M/d/yy H:mm'],
    [['1/1/2020 0:05'], 'M/d/yy H:mm'],
    [['13/1/2020 0:05', '1/2/2020 0:05'], 'd/M/yyyy H:mm'],
    [['2026-09-01 10:02:03'], 'yyyy-M-d H:mm:ss'],
    [['2026/9/1 10:02'], 'yyyy/M/d H:mm'],
    [['2026年9月1日'], 'yyyy年M月d日'],
    [['20260901100203'], 'yyyyMMddHHmmss'],
    [['1/1/20 0:05', '不是日期', '1/13/20 23:59'], 'M/d/yy H:mm'],
    [['昨天'], 'yyyy-M-d H:mm:ss'],
    [[], 'yyyy-M-d H:mm:ss'],
  ];
  it.each(cases)('%j', (samples, wanted) => expect(dateFormatOf(samples)).toBe(wanted));
});

it('a format says year, month and day in letters that are known', () => {
  const good = ['M/d/yy H:mm', 'yyyy-MM-dd', "yyyy-MM-dd'T'HH:mm:ss", 'yyyy年M月d日 H:mm'];
  const bad = ['', 'H:mm', 'yyyy-MM', 'YYYY-MM-DD', 'MM', 'M/d/yyyyyyyyy', 'day month year'];
  expect(good.filter(isDateFormat)).toEqual(good);
  expect(bad.filter(isDateFormat)).toEqual([]);
});
