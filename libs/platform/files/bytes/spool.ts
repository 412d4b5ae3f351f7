import { randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from '../../outcome/outcome.js';
import { FileEmpty, FileTooLarge } from '../file.refusals.js';

export interface Spooled {
  path: string;
  discard(): Promise<void>;
}

/** Writes what comes into a temporary file and stops reading at the limit: however many send slowly, memory holds none of it. */
export async function spool(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Outcome<Spooled>> {
  const path = join(tmpdir(), `center-upload-${randomUUID()}`);
  const discard = () => rm(path, { force: true });
  try {
    const refusal = await write(stream, path, limit);
    if (!refusal) return { path, discard };
    await discard();
    return refusal;
  } catch (error) {
    await discard();
    throw error;
  }
}

async function write(stream: AsyncIterable<Uint8Array>, path: string, limit: number): Promise<Outcome<null>> {
  const file = await open(path, 'wx', 0o600);
  try {
    let bytes = 0;
    for await (const chunk of stream) {
      bytes += chunk.length;
      if (bytes > limit) return new FileTooLarge(`${limit / 1024 / 1024} MB`);
      await file.writeFile(chunk);
    }
    return bytes === 0 ? new FileEmpty() : null;
  } finally {
    await file.close();
  }
}
