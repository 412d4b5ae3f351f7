import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { FileEmpty, FileTooLarge } from '../file.refusals.js';
import { type Spooled, spool } from './spool.js';

const MB = 1024 * 1024;

describe('what comes in', () => {
  it('is kept up to the limit and gone when discarded', async () => {
    const { path, discard } = (await spool(
      Readable.from([Buffer.alloc(MB, 1), Buffer.alloc(MB, 2)]),
      2 * MB,
    )) as Spooled;
    expect((await readFile(path)).equals(Buffer.concat([Buffer.alloc(MB, 1), Buffer.alloc(MB, 2)]))).toBe(true);
    await discard();
    await expect(readFile(path)).rejects.toThrow('ENOENT');
  });

  it('is read no further than the limit', async () => {
    let sent = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          sent += 1;
          yield Buffer.alloc(MB);
        }
      })(),
      { highWaterMark: 1 },
    );
    expect(await spool(endless, 3 * MB)).toEqual(new FileTooLarge('3 MB'));
    expect(sent).toBeLessThanOrEqual(6);
    expect(endless.destroyed).toBe(true);
  });

  it('is empty', async () => expect(await spool(Readable.from([]), MB)).toBeInstanceOf(FileEmpty));
});
