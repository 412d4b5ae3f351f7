import type { ServerResponse } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Doorkeeper } from '../graphql/door-context.js';
import { Live, SESSION_OVER } from '../jobs/live.js';

const HEARTBEAT = 20_000;

/**
 * GET /live/admin: a stream of hints (server-sent events) for the staff of one town: which request changed, never what
 * it says. The screen then asks through its own door, so the wall and the rights stand where they always stand. It ends
 * with the session: at once where that is revoked or signed out, at the next heartbeat where it runs out.
 */
export function live(fastify: FastifyInstance, app: INestApplicationContext): void {
  const [doorkeeper, hints] = [app.get(Doorkeeper, { strict: false }), app.get(Live)];
  const open = new Set<ServerResponse>();
  // A stream never ends by itself, and a server that stops waits for what is under way.
  fastify.addHook('preClose', async () => {
    for (const stream of open) stream.end();
  });

  fastify.get('/live/admin', async (request, reply) => {
    const { ctx } = await doorkeeper.admit('admin', request);
    if (ctx.actor.kind !== 'staff') return reply.status(401).send({ message: '请先登录' });

    reply.hijack();
    const { raw } = reply;
    if (raw.destroyed) return;
    const { personId } = ctx.actor;
    const endIfSessionOver = async () => {
      const now = await doorkeeper.admit('admin', request);
      if (now.ctx.actor.kind !== 'staff') raw.end();
    };
    open.add(raw);
    raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    raw.write('retry: 2000\n\n');
    const stop = hints.watch(({ townId, ...hint }) => {
      if (hint.type === SESSION_OVER) hint.id === personId && endIfSessionOver().catch(() => raw.end());
      else if (townId === ctx.townId) raw.write(`data: ${JSON.stringify(hint)}\n\n`);
    });
    const heartbeat = setInterval(() => {
      raw.write(': still here\n\n');
      endIfSessionOver().catch(() => undefined);
    }, HEARTBEAT);
    raw.on('close', () => {
      open.delete(raw);
      clearInterval(heartbeat);
      stop();
    });
  });
}
