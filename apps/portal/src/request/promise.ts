import { clockTime, relativeDay, relativeMoment } from '../../../../libs/ui/formats';

/** 明天 17:00; a limit that ends with the day names the day only */
export const byWords = (moment: string, now: Date): string =>
  ['00:00', '23:59', '24:00'].includes(clockTime(moment)) ? relativeDay(moment, now) : relativeMoment(moment, now);
