import { timingSafeEqual } from 'node:crypto';
import { Guesses } from '@center/directory';
import { type Ctx, halfWidth } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { seenBy } from './request.access.js';
import type { RequestRow } from './request.entity.js';
import { RequestStore } from './request.store.js';

export interface RequesterAccess {
  number: string;
  code?: string | null;
  phone?: string | null;
}

/**
 * A requester comes to a request by their session, by the code of its receipt, or by number and phone. All else is not
 * found; and five wrong phones for one number, there or not, find nothing for fifteen minutes, not even the right one.
 */
@Injectable()
export class RequesterAccessReader {
  constructor(
    private readonly requests: RequestStore,
    private readonly guesses: Guesses,
  ) {}

  async find(ctx: Ctx, access: RequesterAccess): Promise<RequestRow | null> {
    const number = halfWidth(access.number).trim().toUpperCase();
    const request = await this.requests.byNumber(ctx, number);
    if (request && maySee(ctx, request, { code: access.code })) return request;
    if (!access.phone) return null;
    const right = same(halfWidth(access.phone).replace(/\D/g, ''), request?.contactPhone);
    return (await this.guesses.allow(ctx, `track:${ctx.townId}:${number}`, right)) ? request : null;
  }
}

export const maySee = (ctx: Ctx, request: RequestRow, { code }: Pick<RequesterAccess, 'code'>): boolean =>
  seenBy(ctx.actor, [request]).length > 0 || same(code, request.trackingCode);

function same(given: string | null | undefined, kept: string | null | undefined): boolean {
  if (!given || !kept) return false;
  const [a, b] = [Buffer.from(given), Buffer.from(kept)];
  return a.length === b.length && timingSafeEqual(a, b);
}
