import { createServer as createPort } from 'node:net';
import { moveOn, onTheWall } from './time.js';

/**
 * The built house on a port of its own, put together as apps/api/main.ts does it, with the time moved; the test turns
 * the worker and moves the clock by messages.
 */
const { createServer, Jobs, Settings, structuredLog, webApps } = await import('../../../dist/libs/platform/index.js');
const { exampleSignIns } = await import('../../../dist/libs/directory/index.js');
const { AppModule } = await import('../../../dist/apps/api/app.module.js');

const port = await freePort();
const app = await createServer(
  AppModule.with({ settings: new Settings({ ...process.env, PORT: `${port}` }) }),
  structuredLog(),
);
const fastify = app.getHttpAdapter().getInstance();
fastify.addHook('onSend', async (_, reply) => {
  const cookies = [reply.getHeader('set-cookie') ?? []].flat();
  if (cookies.length > 0) reply.removeHeader('set-cookie').header('set-cookie', cookies.map(keptAsLong));
});
exampleSignIns(fastify, app);
await webApps(fastify, app);
await app.listen(port, '127.0.0.1');

const acts = {
  turn: () => app.get(Jobs).turn(),
  sweep: () => app.get(Jobs).sweep(),
  moveOn,
};

process.on('message', async ({ id, act, given }) => {
  try {
    process.send({ id, done: await acts[act](given) });
  } catch (error) {
    process.send({ id, fault: error.stack });
  }
});
process.on('disconnect', () => process.exit());
process.send({ port });

function keptAsLong(cookie) {
  return cookie.replace(/Expires=([^;]+)/i, (_, moment) => `Expires=${onTheWall(moment).toUTCString()}`);
}

function freePort() {
  return new Promise((found) => {
    const server = createPort();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}
