import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { inRoot, root } from './root.js';

const passedOver = new Set(['node_modules', 'dist', '.astro']);

/** All files under these folders and files, in a steady order; what is made or installed is passed over. */
export async function filesIn(...paths) {
  const found = [];
  for (const path of paths.map((path) => inRoot(path))) {
    const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
    if (entries)
      for (const entry of entries.filter(({ name }) => !passedOver.has(name)))
        found.push(...(entry.isDirectory() ? await filesIn(join(path, entry.name)) : [join(path, entry.name)]));
    else if (existsSync(path)) found.push(path);
  }
  return found.sort();
}

/**
 * Does the work unless what it reads, and what it made last time, is as it was then. The work answers with the paths it made.
 * True when there was something to do.
 */
export async function unlessFresh(name, reads, work) {
  const note = inRoot('.build', `${name}.json`);
  const hash = await hashOf(reads);
  const last = await readFile(note, 'utf8').then(JSON.parse, () => null);
  if (last?.hash === hash && last.made.every((path) => existsSync(inRoot(path)))) return false;
  const made = await work();
  await mkdir(inRoot('.build'), { recursive: true });
  await writeFile(note, JSON.stringify({ hash, made }));
  return true;
}

async function hashOf(files) {
  const hash = createHash('sha256').update(process.version);
  for (const file of files) hash.update(`\0${relative(root, file)}\0`).update(await readFile(file));
  return hash.digest('hex');
}
