import type { Door, DoorContext } from '@center/platform';
import { cookieOf } from './doorkeeper.js';

/** HttpOnly and SameSite=Lax: no script reads it, no other site's form sends it. */
export const setSessionCookie = (at: DoorContext, door: Door, token: string, expires: Date, secure: boolean): unknown =>
  at.reply.setCookie(cookieOf(door), token, { path: '/', httpOnly: true, sameSite: 'lax', secure, expires });

export const clearSessionCookie = (at: DoorContext, door: Door): unknown =>
  at.reply.clearCookie(cookieOf(door), { path: '/' });
