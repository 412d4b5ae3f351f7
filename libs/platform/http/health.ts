import type { INestApplication } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { DataSource } from 'typeorm';

/** /health/live: the process answers. /health/ready: it can do its work, else 503 with the reason. */
export function health(fastify: FastifyInstance, app: INestApplication): void {
  let stopping = false;
  fastify.addHook('preClose', async () => {
    stopping = true;
  });
  fastify.get('/health/live', async () => ({ status: 'live' }));
  fastify.get('/health/ready', async (_, reply) => {
    if (stopping) return reply.status(503).send({ status: 'stopping', reason: 'the process is shutting down' });
    try {
      await app.get(DataSource).query('select 1');
      return { status: 'ready' };
    } catch {
      return reply.status(503).send({ status: 'not ready', reason: 'the database does not answer' });
    }
  });
}
