/**
 * How dates, spans of time, money and counts are written. Everything is shown in the towns' zone, Asia/Shanghai;
 * "now" is always an argument, so that what a page says can be tested. No framework in here.
 */
import { clockWords, limitUnitWords, type Tone } from './words.js';

type Moment = string | number | Date;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Asia/Shanghai has had no summer time since 1991. */
const ZONE = 8 * HOUR;

const timeOf = (moment: Moment): number => (typeof moment === 'number' ? moment : new Date(moment).getTime());
const two = (n: number): string => String(n).padStart(2, '0');

type Parts = {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  weekday: number;
  dayNumber: number;
};

const partsOf = (moment: Moment): Parts => {
  const local = new Date(timeOf(moment) + ZONE);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    weekday: local.getUTCDay(),
    dayNumber: Math.floor(local.getTime() / DAY),
  };
};

/** 2026-09-01, the day in Shanghai */
export const isoDay = (moment: Moment): string => {
  const { year, month, day } = partsOf(moment);
  return `${year}-${two(month)}-${two(day)}`;
};

/** 10:02 */
export const clockTime = (moment: Moment): string => {
  const { hour, minute } = partsOf(moment);
  return `${two(hour)}:${two(minute)}`;
};

/** 2026 年 9 月 1 日; takes a moment or a yyyy-mm-dd day */
export const fullDay = (moment: Moment): string => {
  const { year, month, day } = partsOf(dayStart(moment));
  return `${year} 年 ${month} 月 ${day} 日`;
};

/** 2026 年 9 月 1 日 10:02, for titles and papers */
export const fullMoment = (moment: Moment): string => `${fullDay(moment)} ${clockTime(moment)}`;

export const weekdayWord = (moment: Moment): string => `周${'日一二三四五六'[partsOf(dayStart(moment)).weekday]}`;

/** 9 月 1 日; the year only when it is another one than now's */
export const shortDay = (moment: Moment, now: Moment): string => {
  const then = partsOf(dayStart(moment));
  return then.year === partsOf(now).year
    ? `${then.month} 月 ${then.day} 日`
    : `${then.year} 年 ${then.month} 月 ${then.day} 日`;
};

/** 昨天 今天 明天 后天, else 9 月 1 日 */
export const relativeDay = (moment: Moment, now: Moment): string => {
  const days = partsOf(dayStart(moment)).dayNumber - partsOf(now).dayNumber;
  return { '-2': '前天', '-1': '昨天', 0: '今天', 1: '明天', 2: '后天' }[String(days) as '0'] ?? shortDay(moment, now);
};

/** As narrow as a column wants it: 10:02 today, 昨天, 9 月 1 日, 2025-09-01 */
export const listMoment = (moment: Moment, now: Moment): string => {
  const then = partsOf(moment);
  const today = partsOf(now);
  if (then.dayNumber === today.dayNumber) return clockTime(moment);
  if (then.dayNumber === today.dayNumber - 1) return '昨天';
  return then.year === today.year ? `${then.month} 月 ${then.day} 日` : isoDay(moment);
};

/** For sentences: 今天 10:02, 昨天 18:30, 9 月 1 日 10:02 */
export const relativeMoment = (moment: Moment, now: Moment): string =>
  `${relativeDay(moment, now)} ${clockTime(moment)}`;

/** 18 分钟 · 1 小时 12 分 · 1 天 3 小时 · 12 天: two units at most */
export const stretch = (milliseconds: number): string => {
  const span = Math.abs(milliseconds);
  if (span < MINUTE) return '不到 1 分钟';
  if (span < HOUR) return `${Math.floor(span / MINUTE)} 分钟`;
  if (span < DAY) return join(Math.floor(span / HOUR), '小时', Math.floor((span % HOUR) / MINUTE), '分');
  if (span < 2 * DAY) return join(Math.floor(span / DAY), '天', Math.floor((span % DAY) / HOUR), '小时');
  return `${Math.floor(span / DAY)} 天`;
};

const join = (big: number, bigUnit: string, small: number, smallUnit: string): string =>
  small === 0 ? `${big} ${bigUnit}` : `${big} ${bigUnit} ${small} ${smallUnit}`;

/** 剩 1 小时 12 分 · 剩 2 天 · 超时 9 分 */
export const dueWords = (dueAt: Moment, now: Moment): string => {
  const left = timeOf(dueAt) - timeOf(now);
  if (left >= 0) return `剩 ${stretch(left).replace('分钟', '分')}`.replace('剩 不到', '剩不到');
  return `超时 ${stretch(left).replace('分钟', '分')}`.replace('超时 不到', '超时不到');
};

/** 已等 18 分钟 */
export const waitedWords = (since: Moment, now: Moment): string =>
  `已等 ${stretch(timeOf(now) - timeOf(since))}`.replace('已等 不到', '已等不到');

export type ClockFace = {
  kind: keyof typeof clockWords;
  state: 'RUNNING' | 'PAUSED' | 'MET' | 'BREACHED' | 'MET_LATE' | 'STOPPED';
  dueAt?: string | null;
  used: number;
  provisional?: boolean;
};

/** Warm only when it must be seen: over when late, soon in the last two hours or the last fifth of the limit. */
export const clockTone = (clock: ClockFace, now: Moment): Extract<Tone, 'ok' | 'soon' | 'over' | 'pause'> => {
  if (clock.state === 'PAUSED' || clock.state === 'STOPPED' || !clock.dueAt) return 'pause';
  if (clock.state === 'MET') return 'ok';
  if (clock.state === 'MET_LATE' || clock.state === 'BREACHED') return 'over';
  const left = timeOf(clock.dueAt) - timeOf(now);
  if (left < 0) return 'over';
  return left <= 2 * HOUR || clock.used >= 0.8 ? 'soon' : 'ok';
};

/** 签收 剩 1 小时 12 分 · 答复 按时 · 答复 暂停 */
export const clockSentence = (clock: ClockFace, now: Moment): string => {
  const name = clockWords[clock.kind];
  if (clock.state === 'PAUSED') return `${name} 暂停`;
  if (clock.state === 'STOPPED') return `${name} 已停`;
  if (clock.state === 'MET') return `${name} 按时`;
  if (clock.state === 'MET_LATE') return `${name} 超时完成`;
  return clock.dueAt ? `${name} ${dueWords(clock.dueAt, now)}${clock.provisional ? '（暂定）' : ''}` : `${name} 未定时`;
};

/** 5 个工作日 · 2 小时 */
export const limitWords = (limit: { value: number; unit: keyof typeof limitUnitWords }): string =>
  `${limit.value} ${limitUnitWords[limit.unit]}`;

/** 12,345 */
export const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** A count that stops at its cap: 10,000 以上 */
export const cappedCount = ({ value, atLeast }: { value: number; atLeast: boolean }): string =>
  atLeast ? `${count(value)} 以上` : count(value);

/** Integer fen as yuan: 1,234.50 元, 300 元 */
export const yuan = (fen: number): string => {
  const cents = Math.abs(fen) % 100;
  return `${fen < 0 ? '−' : ''}${count(Math.floor(Math.abs(fen) / 100))}${cents === 0 ? '' : `.${two(cents)}`} 元`;
};

/** 250 米 · 1.2 公里 */
export const distance = (metres: number): string =>
  metres < 1000 ? `${Math.round(metres)} 米` : `${(metres / 1000).toFixed(1)} 公里`;

/** 640 KB · 2.3 MB */
export const fileSize = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** A yyyy-mm-dd day stands for its midnight in Shanghai; a moment stands for itself. */
const dayStart = (moment: Moment): number =>
  typeof moment === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(moment)
    ? Date.parse(`${moment}T00:00:00+08:00`)
    : timeOf(moment);
