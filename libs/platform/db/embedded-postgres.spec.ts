import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type EmbeddedPostgres, openPostgres, openThrowawayPostgres } from './embedded-postgres.js';

describe('a PostgreSQL of our own', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'center-spec-'));
    await chmod(folder, 0o755);
    await mkdir(join(folder, 'open'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const open = (name = 'open', log?: (line: string) => void) =>
    openPostgres({ dataDir: join(folder, name, 'postgres'), fsync: false, ...(log && { log }) });

  it('keeps its data between starts, killed ones too', async () => {
    const first = await open();
    await ask(first, 'create table kept as select 1 as one');
    await first.stop();

    const second = await open();
    process.kill(await processOf(second), 'SIGKILL');
    await second.gone;

    const third = await open();
    expect(await ask(third, 'select one from kept')).toEqual([{ one: 1 }]);
    await third.stop();
  });

  it('refuses to open one folder twice, and says who has it', async () => {
    const first = await open();
    await expect(open()).rejects.toThrow(`already open in a PostgreSQL that runs (process ${await processOf(first)}`);
    await first.stop();
  });

  it('listens on loopback only, and only to those who know the password', async () => {
    const server = await open();
    expect(await ask(server, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    expect(await ask(server, 'show unix_socket_directories')).toEqual([{ unix_socket_directories: '' }]);
    const stranger = server.url.replace(/:[^:@]+@/, ':guessed@');
    await expect(ask({ ...server, url: stranger }, 'select 1')).rejects.toThrow('password authentication failed');
    await server.stop();
  });

  it('leaves nothing of a throwaway behind', async () => {
    const server = await openThrowawayPostgres();
    const [{ data_directory: data }] = (await ask(server, 'show data_directory')) as [{ data_directory: string }];
    expect(existsSync(data)).toBe(true);
    await server.stop();
    expect(existsSync(data)).toBe(false);
  });

  it('keeps the data elsewhere, and says so, when the folder is closed to the user who runs it', async () => {
    // Only root has the server run as somebody else; an ordinary user's own folder is never closed to the server.
    const asSomebodyElse = process.getuid?.() === 0;
    await mkdir(join(folder, 'closed'), { mode: 0o700 });
    const said: string[] = [];
    const server = await open('closed', (line) => said.push(line));
    const [{ data_directory: data }] = (await ask(server, 'show data_directory')) as [{ data_directory: string }];
    await server.stop();

    expect((await stat(data)).mode & 0o077).toBe(0);
    expect(said).toEqual(asSomebodyElse ? [expect.stringContaining('cannot reach')] : []);
    expect(data.includes(folder)).toBe(!asSomebodyElse);
    if (asSomebodyElse) await rm(join(data, '..'), { recursive: true });
  });
});

async function ask(server: EmbeddedPostgres, sql: string): Promise<unknown[]> {
  const client = new pg.Client(server.url);
  try {
    await client.connect();
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function processOf(server: EmbeddedPostgres): Promise<number> {
  const [{ data_directory: data }] = (await ask(server, 'show data_directory')) as [{ data_directory: string }];
  return Number((await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n')[0]);
}
