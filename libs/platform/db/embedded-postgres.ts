import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chown, mkdtemp, readFile, readlink, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { findPlace, ignore, type Place } from './embedded-postgres.place.js';

/** A PostgreSQL of our own: it lives as long as the process that opened it, its data as long as the folder. */
export interface EmbeddedPostgres {
  url: string;
  /** Orderly; answers when the last page is written. */
  stop(): Promise<void>;
  /** Settles when the server is gone, asked or not. */
  gone: Promise<unknown>;
}

export interface PostgresOptions {
  dataDir: string;
  /** What a person should know. */
  log?: (line: string) => void;
  /** What the server itself writes. */
  serverLog?: (line: string) => void;
  /** False gives up safety against power cuts for speed: tests only. */
  fsync?: boolean;
}

export async function openPostgres({ dataDir, log = () => {}, serverLog = () => {}, fsync = true }: PostgresOptions) {
  const place = await findPlace(dataDir, log);
  const password = await keptPassword(place);
  await clearStalePid(place);
  if (!existsSync(clusterOf(place))) await createCluster(place, fsync);
  return launch(place, password, { fsync, serverLog });
}

/** For a test run: fast, in a temporary folder, and leaves nothing behind, not even when the run is killed. */
export async function openThrowawayPostgres(): Promise<EmbeddedPostgres> {
  const dataDir = await mkdtemp(join(tmpdir(), 'center-test-'));
  const place = await findPlace(dataDir, () => {});
  if (place.home !== dataDir) await rm(dataDir, { recursive: true, force: true });
  const password = await keptPassword(place);
  await createCluster(place, false);
  return launch(place, password, { fsync: false, serverLog: () => {}, throwaway: true });
}

const clusterOf = ({ home }: Place) => join(home, 'cluster');
const passwordFile = ({ home }: Place) => join(home, 'password');

async function keptPassword(place: Place): Promise<string> {
  const file = passwordFile(place);
  await writeFile(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' }).catch(ignore('EEXIST'));
  if (place.user) await chown(file, place.user.uid, place.user.gid);
  return readFile(file, 'utf8');
}

/** A killed server leaves its pid behind, and the number may belong to someone else by now: then PostgreSQL would not start. */
async function clearStalePid(place: Place) {
  const file = join(clusterOf(place), 'postmaster.pid');
  for (let waited = 0; existsSync(file); waited += 100) {
    const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
    const [pid, port, status] = [Number(lines[0]), lines[3], lines[7]?.trim()];
    if (!(await servesFrom(clusterOf(place), pid))) return rm(file, { force: true });
    if (waited >= (status === 'stopping' ? 30_000 : 1_000))
      throw new Error(`${place.home} is already open in a PostgreSQL that runs (process ${pid}, port ${port}).`);
    await sleep(100);
  }
}

/** A server's working directory is its data folder: surer than a process number, which comes round again after a restart. */
async function servesFrom(cluster: string, pid: number): Promise<boolean> {
  if (process.platform === 'linux') return (await readlink(`/proc/${pid}/cwd`).catch(() => null)) === cluster;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Made aside and renamed: an interrupted start leaves no half cluster behind. */
async function createCluster(place: Place, fsync: boolean) {
  const unfinished = `${clusterOf(place)}.new`;
  await rm(unfinished, { recursive: true, force: true });
  const locale =
    process.platform === 'linux'
      ? ['--locale=C.UTF-8']
      : ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  await run(place, 'initdb', [
    `--pgdata=${unfinished}`,
    `--pwfile=${passwordFile(place)}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    ...locale,
    ...(fsync ? [] : ['--no-sync']),
  ]);
  await rename(unfinished, clusterOf(place));
}

interface Launch {
  fsync: boolean;
  serverLog: (line: string) => void;
  throwaway?: boolean;
}

async function launch(place: Place, password: string, how: Launch, triesLeft = 5): Promise<EmbeddedPostgres> {
  const port = await freePort();
  const server = spawn(join(place.bin, 'postgres'), ['-D', clusterOf(place), ...settings(port, how.fsync)], {
    ...place.user,
    cwd: place.home,
    detached: process.platform !== 'win32', // out of the terminal's process group: Ctrl-C is for us, who then stop it in order
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const guard = guardAgainstOurDeath(server, place, how.throwaway ?? false);
  const gone = new Promise((answer) => server.once('exit', answer)).finally(() => guard?.kill());
  const trouble = await readiness(server, how.serverLog);
  if (trouble) {
    // Someone took the port in between, or the last server's children are still letting go of its memory.
    if (triesLeft === 1 || !/in use/.test(trouble)) throw new Error(`PostgreSQL did not start:\n${trouble}`);
    await sleep(300);
    return launch(place, password, how, triesLeft - 1);
  }

  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    gone,
    async stop() {
      if (server.exitCode === null && server.signalCode === null) await shutDown(server, place, gone);
      if (how.throwaway) await rm(place.home, { recursive: true, force: true });
    },
  };
}

const settings = (port: number, fsync: boolean) =>
  Object.entries({
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    ...(fsync ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/** Null once the server takes connections, or its last words. */
function readiness(server: ChildProcess, serverLog: (line: string) => void): Promise<string | null> {
  const said: string[] = [];
  return new Promise((answer) => {
    server.once('error', (error) => answer(error.message));
    createInterface({ input: server.stderr! })
      .on('line', (line) => {
        serverLog(line);
        if (said.push(line) > 20) said.shift();
        if (line.includes('ready to accept connections')) answer(null);
      })
      .on('close', () => answer(said.join('\n')));
  });
}

/** A shell that waits on a pipe from us: when we die, however hard, the pipe closes and it shuts the server down. */
function guardAgainstOurDeath(server: ChildProcess, { user, home }: Place, throwaway: boolean) {
  if (process.platform === 'win32') return undefined;
  const script = 'read _; kill -INT "$1"; [ "$2" ] || exit; while kill -0 "$1" 2>&-; do sleep 0.1; done; rm -rf "$2"';
  return spawn('/bin/sh', ['-c', script, 'guard', String(server.pid), throwaway ? home : ''], {
    ...user,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
}

/** "Fast" shutdown: open transactions roll back, everything committed is written. */
async function shutDown(server: ChildProcess, place: Place, gone: Promise<unknown>) {
  if (process.platform === 'win32') await run(place, 'pg_ctl', ['stop', '-D', clusterOf(place), '-m', 'fast']);
  else server.kill('SIGINT');
  const impatience = setTimeout(() => server.kill('SIGQUIT'), 20_000);
  await gone;
  clearTimeout(impatience);
}

const run = ({ bin, user, home }: Place, program: string, args: string[]) =>
  promisify(execFile)(join(bin, program), args, { ...user, cwd: home });

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}
