import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { assertKey, FileStore } from './file-store.js';

/** Files in a folder of this machine, one folder a town. */
export class FolderFiles extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  /** Written aside, flushed and renamed: a power cut leaves the whole file or none. */
  async put(key: string, bytes: Buffer): Promise<void> {
    const path = this.pathOf(key);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(unfinished(path), bytes, { flush: true, mode: 0o640 });
    await rename(unfinished(path), path);
    const folder = await open(dirname(path));
    await folder.sync().finally(() => folder.close());
  }

  get(key: string): Promise<Readable | null> {
    const stream = createReadStream(this.pathOf(key));
    return new Promise((resolve, reject) => {
      stream.once('open', () => resolve(stream));
      stream.once('error', (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? resolve(null) : reject(error)));
    });
  }

  async delete(key: string): Promise<void> {
    const path = this.pathOf(key);
    await rm(path, { force: true });
    await rm(unfinished(path), { force: true });
  }

  private pathOf(key: string): string {
    assertKey(key);
    return join(this.folder, key);
  }
}

const unfinished = (path: string): string => `${path}.part`;
