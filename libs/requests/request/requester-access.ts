import { timingSafeEqual } from 'node:crypto';
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

/** A requester comes to a request by their session, by the code of its receipt, or by number and phone. All else is not found. */
@Injectable()
export class RequesterAccessReader {
  constructor(private readonly requests: RequestStore) {}

  async find(ctx: Ctx, access: RequesterAccess): Promise<RequestRow | null> {
    const request = await this.requests.byNumber(ctx, halfWidth(access.number).trim().toUpperCase());
    return request && maySee(ctx, request, access) ? request : null;
  }
}

export const maySee = (ctx: Ctx, request: RequestRow, { code, phone }: Omit<RequesterAccess, 'number'>): boolean =>
  seenBy(ctx.actor, [request]).length > 0 ||
  same(code, request.trackingCode) ||
  same(phone ? halfWidth(phone).replace(/\D/g, '') : phone, request.contactPhone);

function same(given: string | null | undefined, kept: string | null): boolean {
  if (!given || !kept) return false;
  const [a, b] = [Buffer.from(given), Buffer.from(kept)];
  return a.length === b.length && timingSafeEqual(a, b);
}
