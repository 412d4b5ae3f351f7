import type { FastifyRequest } from 'fastify';
import type { Ctx } from '../../ctx/ctx.js';
import type { Doorkeeper } from '../../graphql/door-context.js';
import { SessionExpired, SignInNeeded, TownUnknown } from '../../graphql/errors.js';

/**
 * An upload from a staff page says so (`x-door: admin`, or a referrer under /admin) and needs a staff session: it never
 * falls back to a visitor's, whose file staff could not claim. A bearer token is of one door and is tried at both.
 * Everything else is the portal's.
 */
export async function whoSends(doorkeeper: Doorkeeper, request: FastifyRequest): Promise<Ctx> {
  if (!isFromAdmin(request)) {
    const { ctx, sessionExpired } = await doorkeeper.admit('portal', request);
    if (ctx.townId === 0) throw new TownUnknown();
    if (!sessionExpired) return ctx;
    if (!request.headers.authorization) throw new SessionExpired();
  }
  const { ctx, sessionExpired } = await doorkeeper.admit('admin', request);
  if (ctx.actor.kind === 'visitor') throw sessionExpired ? new SessionExpired() : new SignInNeeded();
  return ctx;
}

const isFromAdmin = ({ headers }: FastifyRequest): boolean =>
  headers['x-door'] === 'admin' || /^https?:\/\/[^/]+\/admin(\/|$)/.test(headers.referer ?? '');

/** A picture in a page carries no word of its door, and one browser may hold both sessions: each is asked. */
export async function whoMayBeReading(doorkeeper: Doorkeeper, request: FastifyRequest): Promise<Ctx[]> {
  const portal = await doorkeeper.admit('portal', request).catch(noTown);
  const admin = await doorkeeper.admit('admin', request).catch(noTown);
  return [portal, admin?.ctx.actor.kind === 'staff' ? admin : null].flatMap((admitted) =>
    admitted ? [admitted.ctx] : [],
  );
}

function noTown(error: unknown): null {
  if (error instanceof TownUnknown) return null;
  throw error;
}

/**
 * Another site's form can send none of these: a header of its own (the browser would ask us first, and we say no), the
 * browser's own word that the page is ours, an origin that is this host.
 */
export function isFromOurPages({ headers }: FastifyRequest): boolean {
  if (headers['apollo-require-preflight'] || headers.authorization || headers['sec-fetch-site'] === 'same-origin')
    return true;
  return URL.canParse(headers.origin ?? '') && new URL(headers.origin ?? '').host === headers.host;
}

/** A browser led here from elsewhere: an upload nobody has claimed must not be shown to strangers under our name. */
export const isLedFromElsewhere = ({ headers }: FastifyRequest): boolean =>
  headers['sec-fetch-site'] !== undefined && headers['sec-fetch-site'] !== 'same-origin';
