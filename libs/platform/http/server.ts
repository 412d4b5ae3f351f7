import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import type { DynamicModule, LoggerService } from '@nestjs/common';
import { DiscoveryService, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController } from 'fastify';
import { type Logger as Pino, pino } from 'pino';
import { v7 as uuidv7 } from 'uuid';
import { assertNeedsDeclared } from '../access/needs.js';
import { files } from '../files/http/files.http.js';
import { Settings } from '../settings/settings.js';
import { health } from './health.js';
import { live } from './live.js';

const BODY_LIMIT = 1_048_576;

/** One HTTP server: the doors, uploads, health. `main.ts` adds the web apps; tests take it as it is. */
export async function createServer(
  module: DynamicModule,
  log: Pino = pino({ level: 'silent' }),
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    loggerInstance: log as never,
    genReqId: (request: { headers: Record<string, unknown> }) =>
      String(request.headers['x-request-id'] ?? '').match(/^[\w-]{8,64}$/)?.[0] ?? uuidv7(),
    bodyLimit: BODY_LIMIT,
    // One proxy, ours: what stands before its own word in x-forwarded-for is anybody's.
    trustProxy: process.env.TRUST_PROXY === '1' && ((_: string, hop: number) => hop === 0),
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: new PinoLogger(log),
    abortOnError: false,
  });
  app.enableShutdownHooks();
  assertNeedsDeclared(app.get(DiscoveryService, { strict: false }));

  const fastify = adapter.getInstance();
  await app.register(cookie);
  await app.register(multipart, { limits: { fileSize: 20_971_520, files: 1, fields: 4 } });
  await app.register(helmet, {
    contentSecurityPolicy: contentPolicy(app.get(Settings)),
    strictTransportSecurity: false,
  });
  fastify.addHook('onSend', async (request, reply) => void reply.header('x-request-id', request.id));
  fastify.addHook('onResponse', async (request, reply) => {
    if (request.url.startsWith('/health')) return;
    request.log.info(
      {
        method: request.method,
        url: request.url.split('?')[0],
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'answered',
    );
  });
  health(fastify, app);
  files(fastify, app);
  live(fastify, app);
  return app;
}

/** Only our own scripts and styles; pictures may come from uploads and from script as data. */
const contentPolicy = (settings: Settings) => ({
  directives: {
    defaultSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
    upgradeInsecureRequests: settings.secureCookies ? [] : null,
  },
});

/** Nest's words in the same structured log as everything else. */
export class PinoLogger implements LoggerService {
  constructor(private readonly pinoLog: Pino) {}
  log = (message: unknown, context?: string) => this.pinoLog.debug({ context }, String(message));
  warn = (message: unknown, context?: string) => this.pinoLog.warn({ context }, String(message));
  debug = (message: unknown, context?: string) => this.pinoLog.debug({ context }, String(message));
  verbose = (message: unknown, context?: string) => this.pinoLog.trace({ context }, String(message));
  fatal = (message: unknown, context?: string) => this.pinoLog.fatal({ context }, String(message));
  error = (message: unknown, ...more: unknown[]) => this.pinoLog.error({ context: more.at(-1) }, String(message));
}

export const structuredLog = (): Pino =>
  pino({ level: process.env.LOG_LEVEL ?? 'info', base: { service: process.env.SERVICE ?? 'api' } });
