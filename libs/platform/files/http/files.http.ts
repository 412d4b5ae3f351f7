import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Doorkeeper } from '../../graphql/door-context.js';
import { refused } from '../../outcome/outcome.js';
import { attachmentOf } from '../attachment.js';
import { FileStore } from '../bytes/file-store.js';
import type { FileRow } from '../file.entity.js';
import { type FileQuery, FileReaders } from '../file.guard.js';
import { FILE_BYTES } from '../file.rules.js';
import { FileStoreDb } from '../file.store.js';
import { Uploads } from '../uploads.js';
import { answerFault, etagOf, headersOf, no, notFound, refuse } from './answers.js';
import { isFromOurPages, isLedFromElsewhere, whoMayBeReading, whoSends } from './who-sends.js';

/** How long a sender may take for one file, and how long we listen on after a no, so that the no is heard. */
const PATIENCE = 300_000;
const AFTER_NO = 10_000;

/** POST /files takes one file in; GET /files/:id and /files/:id/preview hand it out to whoever may see what it belongs to. */
export function files(fastify: FastifyInstance, app: INestApplicationContext): void {
  const of = { strict: false };
  const [doorkeeper, uploads, rows] = [app.get(Doorkeeper, of), app.get(Uploads, of), app.get(FileStoreDb, of)];
  const [readers, store] = [app.get(FileReaders, of), app.get(FileStore, of)];

  void fastify.register(async (routes) => {
    routes.setErrorHandler(answerFault);

    routes.post('/files', async (request, reply) => {
      if (!isFromOurPages(request)) return no(reply, 403, 'CROSS_SITE', '请在本站页面上传文件');
      const ctx = await whoSends(doorkeeper, request);
      hangUpAfter(request, PATIENCE);
      const part = await request
        .file({ limits: { fileSize: FILE_BYTES + 1 }, throwFileSizeLimit: false })
        .catch(incomplete);
      if (part?.fieldname !== 'file')
        return letGo(request, no(reply, 400, 'FILE_MISSING', '没有收到文件，请选择文件后再上传'));
      const taken = await uploads.receive(ctx, request.ip, { name: part.filename ?? '', stream: arriving(part.file) });
      return refused(taken) ? letGo(request, refuse(reply, taken)) : reply.status(201).send(attachmentOf(taken));
    });

    for (const preview of [false, true]) {
      routes.get<{ Params: { id: string } }>(`/files/:id${preview ? '/preview' : ''}`, async (request, reply) => {
        const file = await readable(request, request.params.id);
        const key = preview ? file?.previewKey : file?.storageKey;
        if (!file || !key) return notFound(reply);
        if (request.headers['if-none-match'] === etagOf(file, preview))
          return headersOf(reply, file, preview).removeHeader('content-length').status(304).send();
        return send(request, reply, file, key, preview);
      });
    }
  });

  async function readable(request: FastifyRequest, id: string): Promise<FileRow | null> {
    for (const ctx of await whoMayBeReading(doorkeeper, request)) {
      const file = await rows.find(ctx, id);
      if (file?.belongsTo === null && isLedFromElsewhere(request)) return null;
      if (file && (await readers.mayRead(ctx, file, queryOf(request)))) return file;
    }
    return null;
  }

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    file: FileRow,
    key: string,
    preview: boolean,
  ): Promise<FastifyReply> {
    const bytes = await store.get(key);
    if (!bytes) {
      request.log.error({ townId: file.townId, id: file.id }, 'the bytes of a file are gone');
      return notFound(reply);
    }
    return headersOf(reply, file, preview).send(bytes);
  }
}

const queryOf = (request: FastifyRequest): FileQuery =>
  Object.fromEntries(Object.entries(request.query as object).filter(([, value]) => typeof value === 'string'));

/** What goes wrong while reading is the sender's, and must not look like a fault of ours. */
async function* arriving(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch (error) {
    incomplete(error as Error);
  }
}

function incomplete(error: Error & { statusCode?: number }): never {
  throw Object.assign(error, { statusCode: error.statusCode ?? 400 });
}

/** Nothing more is parsed or kept, but a sender in mid-sentence would not hear a no if we hung up on it. */
function letGo(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  request.raw.unpipe();
  request.raw.resume();
  hangUpAfter(request, AFTER_NO);
  return reply;
}

function hangUpAfter({ raw }: FastifyRequest, milliseconds: number): void {
  const timer = setTimeout(() => !raw.complete && raw.destroy(), milliseconds).unref();
  raw.once('close', () => clearTimeout(timer));
}
