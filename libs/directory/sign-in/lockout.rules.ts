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

/** One code to a phone every half minute; twenty an hour from one source, for each costs money and rings somebody's phone. */
export const CODES_AN_HOUR = 20;

export interface RecentCodes {
  lastToPhone: Date | null;
  nthLastFromSource: Date | null;
}

/** From when on another code may be sent; null: at once. */
export function codeAllowedAt({ lastToPhone, nthLastFromSource }: RecentCodes): Date | null {
  const after = (at: Date | null, seconds: number) => (at ? at.getTime() + seconds * 1000 : 0);
  const moment = Math.max(after(lastToPhone, 30), after(nthLastFromSource, 3600));
  return moment ? new Date(moment) : null;
}
