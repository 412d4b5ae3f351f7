import { generateSecret, generateSync, verifySync } from 'otplib';

/** TOTP (RFC 6238): six digits, thirty seconds, one step of tolerance to either side. */
const tolerance = 30;

export const newSecondFactor = (): string => generateSecret();

export const secondFactorFits = (secret: string, code: string, now: Date): boolean =>
  /^\d{6}$/.test(code) && verifySync({ secret, token: code, epoch: seconds(now), epochTolerance: tolerance }).valid;

/** The code of this moment: for the example set-up's sign-in page and for tests, never for production. */
export const secondFactorAt = (secret: string, now: Date): string => generateSync({ secret, epoch: seconds(now) });

const seconds = (at: Date): number => Math.floor(at.getTime() / 1000);
