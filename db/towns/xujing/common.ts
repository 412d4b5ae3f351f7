/** Words that every guide of the town shares, so that a change of hours or number is made once. */

export const centreHours = '工作日 9:00 到 11:30，13:00 到 17:00';
export const affairsHours = '工作日 9:00 到 17:00，中午不休；周六 9:00 到 16:30';
export const marketHours = '工作日 9:00 到 11:30，13:30 到 17:00';
export const taxHours = '工作日 8:30 到 11:30，13:30 到 17:00';

/** 监督投诉电话: answered by the town's discipline line, not by the unit complained of. */
export const supervisionPhone = '021-5976 0099';

export const phoneOf = {
  centre: '021-5976 0000',
  credit: '021-5976 0010',
  economy: '021-5976 0020',
  planning: '021-5976 0030',
  enforcement: '021-5976 0040',
  employment: '021-5976 0050',
  market: '021-5976 0060',
  operations: '021-5976 0070',
  justice: '021-5976 0080',
  tax: '021-5976 0090',
} as const;
