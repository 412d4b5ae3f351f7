import type { RowError, RowErrorCode } from './ticket.js';

/** Said of one cell: the row and the cell's value are known where it is raised. */
export type Complaint = Pick<RowError, 'code' | 'message' | 'advice'>;

const complaint = (code: RowErrorCode, message: string, advice: string): Complaint => ({ code, message, advice });

export const tooManyCells = (columns: number) =>
  complaint(
    'TOO_MANY_CELLS',
    `这一行比表头多出内容，表头只有 ${columns} 列`,
    '多半是内容里有逗号：给这一格加上引号，或改存为 .xlsx',
  );
export const cellTooLong = (most: number) => complaint('CELL_TOO_LONG', `一格超过 ${most} 个字`, '删短这一格');
export const numberMissing = complaint('NUMBER_MISSING', '没有工单编号', '补上工单编号');
export const numberTwice = (row: number) =>
  complaint('NUMBER_TWICE', `与第 ${row} 行的工单编号相同，只收了前一行`, '删去重复的一行，或改正编号');
export const nothingSaid = complaint('NOTHING_SAID', '内容、标题和类别都是空的', '至少补上一项');
export const tooLong = (most: number) => complaint('TOO_LONG', `超过 ${most} 个字`, `删到 ${most} 个字以内`);
export const dateMissing = complaint('DATE_MISSING', '没有受理时间', '补上受理时间');
export const dateUnreadable = (format: string) =>
  complaint('DATE_UNREADABLE', `读不出时间，约定的写法是 ${format}`, '改成约定的写法，或换一个时间格式');
export const dateSkipped = complaint('DATE_SKIPPED', '当地这天改用夏令时，没有这个时刻', '核对时间，或换一个时区');
export const closedBeforeFiled = complaint('CLOSED_BEFORE_FILED', '办结时间早于受理时间', '核对两个时间');
export const positionUnreadable = complaint(
  'POSITION_UNREADABLE',
  '经度或纬度不是数字，或只有一个',
  '写成十进制度数，如 121.273；没有就两格都留空',
);
export const positionOutOfRange = complaint(
  'POSITION_OUT_OF_RANGE',
  '不在经度 ±180、纬度 ±90 之内',
  '核对经纬度，是否填反了；没有就两格都留空',
);
export const tooManyCategories = (most: number) =>
  complaint('TOO_MANY_CATEGORIES', `一张表里的类别超过 ${most} 种`, '看看是否把别的列当成了类别');
