/**
 * Five failures on one account lock that account for fifteen minutes; failures on five accounts from one source lock
 * that source. So one clerk's typing errors do not shut out the whole hall that shares her address (people.md).
 */
export const LOCK_MINUTES = 15;
const FAILURES = 5;

export interface RecentFailures {
  ofAccount: number;
  accountsOfSource: number;
}

export const isLocked = (recent: RecentFailures): boolean =>
  recent.ofAccount >= FAILURES || recent.accountsOfSource >= FAILURES;
