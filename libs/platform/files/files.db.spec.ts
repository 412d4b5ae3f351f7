import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import exifr from 'exifr';
import type { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { type Actor, type Ctx, visitor } from '../ctx/ctx.js';
import { openDataSource } from '../db/data-source.js';
import { Db } from '../db/db.js';
import { InvalidInput, type Outcome, refused } from '../outcome/outcome.js';
import { cloneDatabase } from '../testing/test-database.js';
import { FolderFiles } from './bytes/folder-files.js';
import type { FileRow } from './file.entity.js';
import { FileEmpty, FileTooLarge, FileTypeRefused } from './file.refusals.js';
import { FileService } from './file.service.js';
import { FileStoreDb } from './file.store.js';
import { pdf, photo } from './files.example.js';

const now = new Date('2026-09-01T08:00:00Z');
const wang: Actor = { kind: 'requester', personId: uuidv7(), name: '王', phone: '13800000000', enterpriseIds: [] };
const here = (over: Partial<Ctx> = {}): Ctx => ({ townId: 1, actor: visitor, now, requestId: 'spec', ...over });
const there = here({ townId: 2 });
const later = (hours: number) => here({ now: new Date(now.getTime() + hours * 3_600_000) });

describe('uploads', () => {
  let source: DataSource;
  let folder: string;
  let db: Db;
  let rows: FileStoreDb;
  let store: FolderFiles;
  let files: FileService;

  beforeAll(async () => {
    const { appUrl, ownerUrl } = await cloneDatabase();
    const owner = await openDataSource(ownerUrl, 1);
    await owner.query(`insert into town (id, code, name, centre_name, district, number_prefix, hue, phone, address, longitude, latitude, created_at)
      select n, 'town-' || n, '甲', '甲', '甲', chr(64 + n) || 'X', 200, '', '', 0, 0, now() from generate_series(1, 2) n`);
    await owner.destroy();
    source = await openDataSource(appUrl);
    folder = await mkdtemp(join(tmpdir(), 'center-files-'));
    db = new Db(source);
    rows = new FileStoreDb(db);
    store = new FolderFiles(folder);
    files = new FileService(db, rows, store);
  });
  afterAll(async () => {
    await source?.destroy();
    await rm(folder, { recursive: true, force: true });
  });

  const send = (bytes: Buffer, name = 'a.pdf', ctx = here()) =>
    files.take(ctx, { name, stream: Readable.from([bytes]) });
  const sent = async (ctx = here()): Promise<FileRow> => (await send(pdf, 'a.pdf', ctx)) as FileRow;
  const claim = (ids: string[], belongsTo: string, ctx = here()) =>
    db.write(ctx, (tx) => files.claim(tx, ids, belongsTo));
  const faultsOf = (outcome: Outcome<unknown>) => (outcome as InvalidInput).fields.map((fault) => fault.limit);

  it('a photo is kept upright with its place beside it, and its bytes say nothing of it', async () => {
    const file = (await send(await photo(), '../现场 照片.jpeg', here({ actor: wang }))) as FileRow;
    expect(await rows.find(here(), file.id)).toEqual(file);
    expect(file).toMatchObject({
      townId: 1,
      name: '现场 照片.jpeg',
      mediaType: 'image/jpeg',
      width: 480,
      height: 640,
      uploadedBy: wang.personId,
      uploadedAt: now,
      belongsTo: null,
      takenLongitude: expect.closeTo(121.27503, 4),
      takenLatitude: expect.closeTo(31.18676, 4),
    });
    const kept = await buffer((await store.get(file.storageKey))!);
    expect(kept).toHaveLength(file.bytes);
    expect(await exifr.gps(kept)).toBeUndefined();
    expect(await exifr.parse(kept)).toBeUndefined();
    expect(await store.get(file.previewKey!)).not.toBeNull();
  });

  it('a document is kept byte for byte', async () => {
    const file = await sent();
    expect((await buffer((await store.get(file.storageKey))!)).equals(pdf)).toBe(true);
    expect(file).toMatchObject({ bytes: pdf.length, previewKey: null, width: null, uploadedBy: null });
  });

  it('what is refused leaves neither row nor bytes', async () => {
    const before = await readdir(join(folder, '1'));
    const counted = () => db.read(here(), (tx) => tx.sql(`select count(*) from file`));
    const rowsBefore = await counted();
    expect(await send(Buffer.from('MZ\x90\x00'), '照片.jpg')).toEqual(new FileTypeRefused('程序'));
    expect(await send(Buffer.alloc(0))).toBeInstanceOf(FileEmpty);
    expect(await send(Buffer.alloc(20 * 1024 * 1024 + 1))).toEqual(new FileTooLarge('20 MB'));
    expect(await readdir(join(folder, '1'))).toEqual(before);
    expect(await counted()).toEqual(rowsBefore);
  });

  it('a store that fails promises nothing, and the sweep clears up after it', async () => {
    const broken = new FileService(db, rows, new FolderFiles('/dev/null'));
    await expect(broken.take(there, { name: 'a.pdf', stream: Readable.from([pdf]) })).rejects.toThrow();
    expect(await rows.unclaimed(there, now, 9)).toHaveLength(1);
    expect(await files.discardUnclaimed({ ...later(24), townId: 2 })).toBe(1);
    expect(await rows.unclaimed(there, now, 9)).toEqual([]);
  });

  it('files are claimed in the order asked, and listed for many things at once', async () => {
    const [a, b, c] = [await sent(), await sent(here({ actor: wang })), await sent()];
    const claimed = (await claim([b.id, a.id], 'request/1', here({ actor: wang }))) as FileRow[];
    expect(claimed.map((file) => file.id)).toEqual([b.id, a.id]);
    expect(refused(await claim([c.id], 'request/2'))).toBe(false);
    expect(refused(await claim([a.id], 'request/1'))).toBe(false);

    const listed = await rows.of(here(), ['request/1', 'request/2', 'request/3']);
    expect([...listed].map(([thing, its]) => [thing, its.map((file) => file.id)])).toEqual([
      ['request/1', [a.id, b.id]],
      ['request/2', [c.id]],
    ]);
    expect(await rows.of(there, ['request/1'])).toEqual(new Map());
  });

  it('all are claimed or none', async () => {
    const file = await sent();
    expect(faultsOf(await claim([file.id, uuidv7(), "x'; drop table file"], 'request/4'))).toEqual(['known', 'known']);
    expect((await rows.find(here(), file.id))?.belongsTo).toBeNull();
  });

  it('another town neither sees nor claims', async () => {
    const file = await sent();
    expect(await rows.find(there, file.id)).toBeNull();
    expect(faultsOf(await claim([file.id], 'request/5', there))).toEqual(['known']);
  });

  it('two claim the same file at once: one gets it', async () => {
    const file = await sent();
    const outcomes = await Promise.all(['request/6', 'request/7'].map((thing) => claim([file.id], thing)));
    expect(outcomes.filter((outcome) => refused(outcome)).map(faultsOf)).toEqual([['unclaimed']]);
  });

  it('what nothing claims within a day is gone, row and bytes, in its own town only', async () => {
    const [kept, old, elsewhere] = [await sent(), (await send(await photo(), 'a.jpg')) as FileRow, await sent(there)];
    await claim([kept.id], 'request/8');
    expect(await files.discardUnclaimed(later(23))).toBe(0);
    expect(await files.discardUnclaimed(later(24))).toBeGreaterThan(0);

    expect(await rows.find(here(), old.id)).toBeNull();
    expect(await store.get(old.storageKey)).toBeNull();
    expect(await store.get(old.previewKey!)).toBeNull();
    expect(await rows.find(here(), kept.id)).not.toBeNull();
    expect(await rows.find(there, elsewhere.id)).not.toBeNull();
    expect(await readdir(join(folder, '1'))).toContain(kept.id);
    expect(await files.discardUnclaimed(later(24))).toBe(0);
  });
});
