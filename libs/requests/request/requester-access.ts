import { createHash, timingSafeEqual } from 'node:crypto';
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
 * A requester comes to a request by their session or by the code of its receipt, and may act. By number and phone one may
 * only look (people.md): those who handle it know both, and nobody rates their own work. All else is not found; and five
 * wrong phones for one number, there or not, find nothing for fifteen minutes, not even the right one.
 */
@Injectable()
export class RequesterAccessReader {
  constructor(
    private readonly requests: RequestStore,
    private readonly guesses: Guesses,
  ) {}

  async find(ctx: Ctx, access: RequesterAccess): Promise<SeenRequest | null> {
    const number = halfWidth(access.number).trim().toUpperCase();
    const request = await this.requests.byNumber(ctx, number);
    if (request && mayAct(ctx, request, access.code)) return request;
    if (request && same(access.code, lookCodeOf(request))) return lookOnly(request);
    if (!access.phone) return null;
    const right = same(halfWidth(access.phone).replace(/\D/g, ''), request?.contactPhone);
    const allowed = await this.guesses.allow(ctx, `track:${ctx.townId}:${number}`, right);
    return request && allowed ? lookOnly(request) : null;
  }
}

/** A request in the eyes of somebody who may only look has another code, from which the receipt's does not follow. */
export type SeenRequest = RequestRow & { lookOnly?: true };

const lookOnly = (request: RequestRow): SeenRequest => ({
  ...request,
  trackingCode: lookCodeOf(request),
  lookOnly: true,
});

export const lookCodeOf = ({ trackingCode }: Pick<RequestRow, 'trackingCode'>): string =>
  `v${createHash('sha256').update(trackingCode).digest('base64url').slice(0, 15)}`;

const mayAct = (ctx: Ctx, request: RequestRow, code: string | null | undefined): boolean =>
  seenBy(ctx.actor, [request]).length > 0 || same(code, request.trackingCode);

export const maySee = (ctx: Ctx, request: RequestRow, code: string | null | undefined): boolean =>
  mayAct(ctx, request, code) || same(code, lookCodeOf(request));

function same(given: string | null | undefined, kept: string | null | undefined): boolean {
  if (!given || !kept) return false;
  const [a, b] = [Buffer.from(given), Buffer.from(kept)];
  return a.length === b.length && timingSafeEqual(a, b);
}
