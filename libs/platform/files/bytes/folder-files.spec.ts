import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { keysOf } from './file-store.js';
import { FolderFiles } from './folder-files.js';

describe('files in a folder', () => {
  let folder: string;
  let files: FolderFiles;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'center-files-'));
    files = new FolderFiles(join(folder, 'files'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('are put, found and deleted, and leave nothing beside them', async () => {
    const key = keysOf(7, uuidv7()).preview;
    await files.put(key, Buffer.from('first'));
    await files.put(key, Buffer.from('照片'));
    expect((await buffer((await files.get(key))!)).toString()).toBe('照片');
    expect(await readdir(join(folder, 'files', '7'))).toEqual([key.slice(2)]);

    await files.delete(key);
    await files.delete(key);
    expect(await files.get(key)).toBeNull();
    expect(await readdir(join(folder, 'files', '7'))).toEqual([]);
  });

  it.each(['../../etc/passwd', '7/../8/x', '7/a.jpg', '/etc/passwd', `7/${uuidv7()}/../../x`, `7/${uuidv7()}\0`, ''])(
    'never have a name like %j',
    async (key) => {
      await expect((async () => files.put(key, Buffer.from('x')))()).rejects.toThrow('Not a key');
      await expect((async () => files.get(key))()).rejects.toThrow('Not a key');
      await expect((async () => files.delete(key))()).rejects.toThrow('Not a key');
      expect(await readdir(folder)).toEqual(['files']);
    },
  );
});
