import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Global, Injectable, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { type Actor, type Ctx, visitor } from '../../ctx/ctx.js';
import { openDataSource } from '../../db/data-source.js';
import { Db } from '../../db/db.js';
import { type Door, Doorkeeper } from '../../graphql/door-context.js';
import { createServer } from '../../http/server.js';
import { TownIds } from '../../jobs/jobs.js';
import { PlatformModule } from '../../platform.module.js';
import { Settings } from '../../settings/settings.js';
import { cloneDatabase } from '../../testing/test-database.js';
import { MovableClock } from '../../time/clock.js';
import type { FileRow } from '../file.entity.js';
import { FileGuard, type FileQuery } from '../file.guard.js';
import { FileService } from '../file.service.js';
import { pdf, photo } from '../files.example.js';

const clock = new MovableClock(new Date('2026-09-01T08:00:00Z'));
const person = { personId: uuidv7(), name: '王' };
const wang: Actor = { kind: 'requester', ...person, phone: '13800000000', enterpriseIds: [] };
const desk: Actor = {
  kind: 'staff',
  ...person,
  personId: uuidv7(),
  staffId: uuidv7(),
  unitId: uuidv7(),
  roles: [],
  capabilities: new Set(),
};
const tokens: Record<string, { door: Door; actor: Actor }> = {
  wang: { door: 'portal', actor: wang },
  desk: { door: 'admin', actor: desk },
};

/** Stands where the directory's doorkeeper stands: `Bearer <door's name>`, or a cookie of the door; x-town is the town. */
class SpecDoorkeeper extends Doorkeeper {
  async admit(door: Door, request: FastifyRequest): Promise<{ ctx: Ctx; sessionExpired: boolean }> {
    const token = request.headers.authorization?.slice(7) ?? request.cookies[`${door}_session`];
    const known = token && tokens[token]?.door === door ? tokens[token] : undefined;
    const townId = door === 'portal' || known ? Number(request.headers['x-town'] ?? 1) : 0;
    return {
      ctx: { townId, actor: known?.actor ?? visitor, now: clock.now(), requestId: 'spec' },
      sessionExpired: Boolean(token && !known),
    };
  }
}

/** As a feature would: its staff, and whoever holds the code. */
@Injectable()
class MatterGuard extends FileGuard {
  readonly kind = 'matter';
  async mayRead(ctx: Ctx, _file: FileRow, { c }: FileQuery): Promise<boolean> {
    return ctx.actor.kind === 'staff' || c === 'K7';
  }
}

@Global()
@Module({
  providers: [
    MatterGuard,
    { provide: Doorkeeper, useClass: SpecDoorkeeper },
    { provide: TownIds, useValue: { all: async () => [1, 2] } },
  ],
  exports: [Doorkeeper, TownIds],
})
class SpecDirectory {}

describe('/files', () => {
  let folder: string;
  let app: NestFastifyApplication;
  let url: string;

  beforeAll(async () => {
    const { appUrl, ownerUrl } = await cloneDatabase();
    const owner = await openDataSource(ownerUrl, 1);
    await owner.query(`insert into town (id, code, name, centre_name, district, number_prefix, hue, phone, address, longitude, latitude, created_at)
      select n, 'town-' || n, '甲', '甲', '甲', chr(64 + n) || 'X', 200, '', '', 0, 0, now() from generate_series(1, 2) n`);
    await owner.destroy();
    folder = await mkdtemp(join(tmpdir(), 'center-files-'));
    const settings = new Settings({ DATABASE_URL: appUrl, FILES_DIR: folder });
    app = await createServer({ module: class {}, imports: [PlatformModule.with({ settings, clock }), SpecDirectory] });
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
  });
  afterAll(async () => {
    await app?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const ours = { 'apollo-require-preflight': '1' };
  const as = (token: string) => ({ authorization: `Bearer ${token}` });
  const form = (bytes: Buffer, name = '现场.jpg', field = 'file') => {
    const body = new FormData();
    body.append(field, new Blob([new Uint8Array(bytes)]), name);
    return body;
  };
  const post = async (body: BodyInit, headers: Record<string, string> = ours) => {
    const answer = await fetch(`${url}/files`, { method: 'POST', body, headers });
    return {
      status: answer.status,
      body: (await answer.json()) as Record<string, unknown> & { id: string; url: string; previewUrl: string },
    };
  };
  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${url}${path}`, { headers });
  const claim = (id: string, belongsTo: string, ctx: Partial<Ctx> = {}) => {
    const at: Ctx = { townId: 1, actor: visitor, now: clock.now(), requestId: 'spec', ...ctx };
    return app
      .get(Db, { strict: false })
      .write(at, (tx) => app.get(FileService, { strict: false }).claim(tx, [id], belongsTo));
  };

  it('takes a photo and shows it to its uploader alone', async () => {
    const { status, body } = await post(form(await photo()), as('wang'));
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      name: '现场.jpg',
      mediaType: 'image/jpeg',
      bytes: expect.any(Number),
      width: 480,
      height: 640,
      url: `/files/${body.id}`,
      previewUrl: `/files/${body.id}/preview`,
      takenAtPlace: {
        address: '照片拍摄位置',
        longitude: expect.closeTo(121.27503, 4),
        latitude: expect.closeTo(31.18676, 4),
      },
    });

    const shown = await get(body.url, as('wang'));
    expect(shown.status).toBe(200);
    expect((await shown.bytes()).length).toBe(body.bytes);
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(body.bytes),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
      'content-disposition': `inline; filename="__.jpg"; filename*=UTF-8''%E7%8E%B0%E5%9C%BA.jpg`,
      'content-security-policy': expect.stringContaining('sandbox'),
    });
    const again = await get(body.url, { ...as('wang'), 'if-none-match': shown.headers.get('etag') ?? '' });
    expect([again.status, (await again.bytes()).length]).toEqual([304, 0]);
    expect((await get(body.previewUrl, as('wang'))).headers.get('content-type')).toBe('image/webp');

    const [forbidden, absent, elsewhere, notAnId] = await Promise.all([
      get(body.url),
      get(`/files/${uuidv7()}`),
      get(body.url, { ...as('wang'), 'x-town': '2' }),
      get('/files/..%2f..%2fetc%2fpasswd'),
    ]);
    for (const answer of [forbidden, absent, elsewhere, notAnId]) {
      expect([answer.status, await answer.json()]).toEqual([404, { message: '没有找到这个文件' }]);
    }
  });

  it("shows a visitor's upload to pages of ours, not to whoever is sent a link to it", async () => {
    const { body } = await post(form(pdf, '合同 "副本".pdf'));
    expect((await get(body.url, { 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await get(body.url, { 'sec-fetch-site': 'none' })).status).toBe(404);
    expect((await get(`${body.url}/preview`)).status).toBe(404);
  });

  it('asks the guard of the thing a file belongs to; a thing without one shows nothing', async () => {
    const { body } = await post(form(pdf, 'a.pdf'));
    await claim(body.id, 'matter/1');
    const statuses = await Promise.all([
      get(body.url),
      get(`${body.url}?c=K7`),
      get(`${body.url}?c=no`),
      get(body.url, as('desk')),
      get(body.url, { cookie: 'admin_session=desk; portal_session=wang' }),
    ]);
    expect(statuses.map((answer) => answer.status)).toEqual([404, 200, 404, 200, 200]);
    expect((await get(`${body.url}?c=K7`, { 'sec-fetch-site': 'none' })).status).toBe(200);
    expect((await get(`${body.url}?c=K7`, { 'x-town': '2' })).status).toBe(404);

    const { body: orphan } = await post(form(pdf, 'a.pdf'));
    await claim(orphan.id, 'unheard-of/1');
    expect((await get(orphan.url, as('desk'))).status).toBe(404);
  });

  it('hands a table over instead of showing it', async () => {
    const { body } = await post(form(Buffer.from('名称,结果\n'), '名单.csv'), as('wang'));
    expect((await get(body.url, as('wang'))).headers.get('content-disposition')).toMatch(/^attachment; /);
  });

  it.each<[string, Buffer, number, Record<string, unknown>]>([
    [
      'a program',
      Buffer.from('MZ\x90\x00'),
      415,
      { code: 'FILE_TYPE_REFUSED', found: '程序', message: expect.stringContaining('程序') },
    ],
    ['an empty file', Buffer.alloc(0), 422, { code: 'FILE_EMPTY', message: '文件是空的，没有内容。请重新选择文件' }],
    [
      'half a photo',
      Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
      422,
      { code: 'FILE_BROKEN', message: expect.any(String) },
    ],
    [
      'too large a file',
      Buffer.alloc(25 * 1024 * 1024, 1),
      413,
      { code: 'FILE_TOO_LARGE', limit: '20 MB', message: '文件太大，最多 20 MB。请压缩或分开后再上传' },
    ],
  ])('refuses %s, and the sender hears why', async (_, bytes, status, answer) =>
    expect(await post(form(bytes), as('wang'))).toEqual({ status, body: answer }),
  );

  it('takes a file of exactly the limit', async () => {
    const words = Buffer.alloc(20 * 1024 * 1024, '情况'); // six bytes do not divide it: cut the last word off
    expect(
      (await post(form(Buffer.concat([words.subarray(0, -2), Buffer.from('ab')]), 'a.txt'), as('wang'))).body,
    ).toMatchObject({ bytes: 20_971_520 });
  });

  it.each<[string, BodyInit, Record<string, string>, number, string]>([
    ['words', '{"a":1}', { 'content-type': 'application/json' }, 415, 'MULTIPART_NEEDED'],
    ['an unheard-of type', 'x', { 'content-type': 'image/jpeg' }, 415, 'MULTIPART_NEEDED'],
    ['broken words', '{', { 'content-type': 'application/json' }, 400, 'UPLOAD_INCOMPLETE'],
    ['another field', form(pdf, 'a.pdf', 'photo'), {}, 400, 'FILE_MISSING'],
    ['no file', new FormData(), {}, 400, 'FILE_MISSING'],
    [
      'half a form',
      '--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nabc',
      { 'content-type': 'multipart/form-data; boundary=b' },
      400,
      'UPLOAD_INCOMPLETE',
    ],
    ['a form without a boundary', 'x', { 'content-type': 'multipart/form-data' }, 400, 'UPLOAD_INCOMPLETE'],
  ])('answers %s in plain words', async (_, body, headers, status, code) =>
    expect(await post(body, { ...ours, ...headers })).toEqual({
      status,
      body: { code, message: expect.stringMatching(/^[^a-z]*请/) },
    }),
  );

  it('takes nothing from pages of other sites', async () => {
    const status = async (headers: Record<string, string>) => (await post(form(pdf, 'a.pdf'), headers)).status;
    expect(await status({})).toBe(403);
    expect(
      await status({ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site', cookie: 'portal_session=wang' }),
    ).toBe(403);
    expect(await status({ origin: 'null' })).toBe(403);
    expect(await status({ origin: url })).toBe(201);
    expect(await status({ 'sec-fetch-site': 'same-origin' })).toBe(201);
  });

  it("is staff's when it says so, and never a visitor's instead", async () => {
    const uploader = async (headers: Record<string, string>) => {
      const { status, body } = await post(form(pdf, 'a.pdf'), { ...ours, ...headers });
      return status === 201
        ? ((await claim(body.id, `matter/${body.id}`, { actor: desk })) as FileRow[])[0]?.uploadedBy
        : body.code;
    };
    const both = { cookie: 'admin_session=desk; portal_session=wang' };
    expect(await uploader({ ...both, 'x-door': 'admin' })).toBe(desk.personId);
    expect(await uploader({ ...both, referer: `${url}/admin/requests` })).toBe(desk.personId);
    expect(await uploader(as('desk'))).toBe(desk.personId);
    expect(await uploader({ 'x-door': 'admin' })).toBe('SIGN_IN_NEEDED');
    expect(await uploader({ cookie: 'admin_session=old', 'x-door': 'admin' })).toBe('SESSION_EXPIRED');
    expect(await uploader({ cookie: 'portal_session=old' })).toBe('SESSION_EXPIRED');
    expect(await uploader(as('nobody'))).toBe('SESSION_EXPIRED');
    expect(await uploader({ 'x-town': '0' })).toBe('TOWN_UNKNOWN');
  });

  it('keeps nothing of an upload whose sender is cut off', async () => {
    const spooled = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('center-upload-'));
    const { port, hostname } = new URL(url);
    const sender = connect(Number(port), hostname);
    sender.write(
      `POST /files HTTP/1.1\r\nhost: x\r\n${'apollo-require-preflight: 1'}\r\ncontent-type: multipart/form-data; boundary=b\r\ncontent-length: 9000000\r\n\r\n`,
    );
    sender.write('--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n');
    sender.write(Buffer.alloc(300_000, 97));
    while ((await spooled()).length === 0) await new Promise((go) => setTimeout(go, 20));
    sender.destroy();
    await once(sender, 'close');
    while ((await spooled()).length > 0) await new Promise((go) => setTimeout(go, 20));
  });

  it('takes 30 files an hour from a visitor, and more from whoever signs in', async () => {
    clock.advance(3_600_000);
    const statuses = [];
    for (let count = 0; count < 31; count += 1) statuses.push((await post(form(pdf, 'a.pdf'))).status);
    expect(statuses).toEqual([...Array(30).fill(201), 429]);
    expect((await post(form(pdf, 'a.pdf'))).body).toMatchObject({ code: 'TOO_MANY_UPLOADS', limit: 30, minutes: 60 });
    expect((await post(form(pdf, 'a.pdf'), as('wang'))).status).toBe(201);
    clock.advance(3_600_000);
    expect((await post(form(pdf, 'a.pdf'))).status).toBe(201);
  });
});
