import type { RequestRow, Satisfaction } from './request.entity.js';

const unhappy: readonly (Satisfaction | null)[] = ['dissatisfied', 'veryDissatisfied'];
export const isUnhappy = (satisfaction: Satisfaction | null, solved: boolean | null): boolean =>
  unhappy.includes(satisfaction) || solved === false;

/** Whether the centre has called since the requester last rated: the later of the two words is the requester's. */
export const isCalledBack = (f: Pick<RequestRow, 'ratedAt' | 'followedUpAt'>): boolean =>
  f.followedUpAt !== null && !(f.ratedAt && f.ratedAt > f.followedUpAt);

/** Rated dissatisfied or unsolved, and not called since: `callBackDue` says the same in SQL (F8). */
export const owesCallBack = (f: Pick<RequestRow, 'ratedAt' | 'satisfaction' | 'solved' | 'followedUpAt'>): boolean =>
  isUnhappy(f.satisfaction, f.solved) && !isCalledBack(f);
