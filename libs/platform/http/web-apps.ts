import { existsSync, readdirSync } from 'node:fs';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { attachmentOf } from '../files/attachment.js';
import { Uploads } from '../files/uploads.js';
import { Doorkeeper } from '../graphql/door-context.js';
import { refused } from '../outcome/outcome.js';
import { Settings } from '../settings/settings.js';

const apps = fileURLToPath(new URL('../../../../apps/', import.meta.url));

/** The staff's app under /admin and the enterprises' portal under /, on the port of the doors. */
export async function webApps(fastify: FastifyInstance, app: INestApplicationContext): Promise<void> {
  await admin(fastify);
  await portal(fastify, app);
}

async function admin(fastify: FastifyInstance): Promise<void> {
  const root = `${apps}admin/dist`;
  if (!existsSync(`${root}/index.html`)) return;
  await fastify.register(async (routes) => {
    await routes.register(fastifyStatic, { root, serve: false });
    const page = (_: FastifyRequest, reply: FastifyReply) =>
      reply.header('cache-control', 'no-cache').sendFile('index.html', { cacheControl: false });
    // A file of an earlier build is not there any more; the page that asks for it must hear so, not get another page.
    routes.get('/admin/assets/*', (request, reply) =>
      reply.sendFile(`assets/${(request.params as { '*': string })['*']}`, kept),
    );
    routes.get('/admin', page);
    routes.get('/admin/*', page);
  });
}

type PortalHandler = (
  request: unknown,
  response: unknown,
  next: (error?: unknown) => void,
  locals: unknown,
) => Promise<void>;

async function portal(fastify: FastifyInstance, app: INestApplicationContext): Promise<void> {
  const entry = `${apps}portal/dist/server/entry.mjs`;
  if (!existsSync(entry)) return;
  const { handler }: { handler: PortalHandler } = await import(pathToFileURL(entry).href);
  await fastify.register(async (routes) => {
    // The portal reads its own forms; here nothing parses them.
    routes.removeAllContentTypeParsers();
    routes.addContentTypeParser('*', (_request, _payload, done) => done(null));
    const root = `${apps}portal/dist/client`;
    await routes.register(fastifyStatic, { root, serve: false, decorateReply: true });
    routes.get('/_astro/*', (request, reply) =>
      reply.sendFile(`_astro/${(request.params as { '*': string })['*']}`, kept),
    );
    for (const file of readdirSync(root).filter((name) => name.includes('.')))
      routes.get(`/${file}`, (_, reply) => reply.sendFile(file));
    routes.all('/*', async (request, reply) => {
      const chosen = (request.query as Record<string, string | undefined>).town;
      if (request.method === 'GET' && chosen) return chooseTown(request, reply, chosen);
      reply.hijack();
      for (const [name, value] of Object.entries(reply.getHeaders()))
        if (value !== undefined) reply.raw.setHeader(name, value as string);
      reply.raw.setHeader('x-request-id', request.id);
      keepCookies(reply.raw);
      const next = (error?: unknown) => {
        if (error) request.log.error(error);
        if (!reply.raw.headersSent)
          reply.raw.writeHead(error ? 500 : 404, { 'content-type': 'text/plain; charset=utf-8' });
        reply.raw.end(error ? '页面出错了，请稍后再试' : '没有这个页面');
      };
      await handler(request.raw, reply.raw, next, localsOf(fastify, app, request, reply)).catch(next);
    });
  });
}

/** The page's own cookies go out in writeHead, which would replace those that the door has set on the way. */
function keepCookies(raw: ServerResponse): void {
  const writeHead = raw.writeHead.bind(raw);
  raw.writeHead = ((status: number, headers: OutgoingHttpHeaders = {}) => {
    const cookies = [raw.getHeader('set-cookie') ?? [], headers['set-cookie'] ?? []].flat().map(String);
    return writeHead(status, cookies.length > 0 ? { ...headers, 'set-cookie': cookies } : headers);
  }) as typeof raw.writeHead;
}

/** ?town=dinghai on an address that names no town: remembered, for the example set-up and for phones that go by number. */
function chooseTown(request: FastifyRequest, reply: FastifyReply, town: string): FastifyReply {
  const url = new URL(request.url, 'http://portal');
  url.searchParams.delete('town');
  if (/^[a-z][a-z0-9-]{1,30}$/.test(town))
    reply.setCookie('town', town, { path: '/', httpOnly: true, sameSite: 'lax' });
  // Two slashes would name another host.
  return reply.redirect(`${url.pathname.replace(/^\/+/, '/')}${url.search}`, 303);
}

/** What a page may ask: the portal's own door, in this process, as the visitor who asked for the page. */
function localsOf(
  fastify: FastifyInstance,
  app: INestApplicationContext,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const cookies = new Map<string, string>();
  const cookieHeader = () => [request.headers.cookie, ...cookies.values()].filter(Boolean).join('; ');
  const headers = () => ({
    host: request.headers.host ?? 'localhost',
    cookie: cookieHeader(),
    'content-type': 'application/json',
    'x-request-id': request.id,
    'x-forwarded-for': request.ip,
    ...(request.headers['x-town'] ? { 'x-town': request.headers['x-town'] } : {}),
  });
  return {
    requestId: request.id,
    example: app.get(Settings).example,
    async ask(document: unknown, variables?: unknown) {
      const answer = await fastify.inject({
        method: 'POST',
        url: '/graphql/portal',
        remoteAddress: request.ip,
        headers: headers(),
        payload: JSON.stringify({ query: String(document), variables }),
      });
      for (const cookie of [answer.headers['set-cookie'] ?? []].flat()) {
        reply.raw.appendHeader('set-cookie', cookie);
        const pair = cookie.split(';', 1)[0] ?? '';
        cookies.set(pair.split('=', 1)[0] ?? '', pair);
      }
      return answer.json();
    },
    async upload(file: File) {
      const as = {
        ...request,
        id: request.id,
        headers: request.headers,
        cookies: request.cookies,
        ip: request.ip,
      } as FastifyRequest;
      const { ctx } = await app.get(Doorkeeper, { strict: false }).admit('portal', as);
      const stream = Readable.fromWeb(file.stream() as never);
      const taken = await app.get(Uploads, { strict: false }).receive(ctx, request.ip, { name: file.name, stream });
      return refused(taken) ? { refusal: taken.message } : attachmentOf(taken);
    },
  };
}

/** Built files carry a hash in their name and never change. */
const kept = { maxAge: '1y', immutable: true };
