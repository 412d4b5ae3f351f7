import type { Readable } from 'node:stream';

/** Where bytes lie. Keys are made by `keysOf` and nothing else, so no name that anyone typed gets near a disk. */
export abstract class FileStore {
  /** All of it or nothing; settles when the bytes are safe. */
  abstract put(key: string, bytes: Buffer): Promise<void>;
  abstract get(key: string): Promise<Readable | null>;
  /** Deleting what is not there is no fault. */
  abstract delete(key: string): Promise<void>;
}

export const keysOf = (townId: number, id: string) => ({
  bytes: `${townId}/${id}`,
  preview: `${townId}/${id}-preview`,
});

const KEY = /^\d{1,9}\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(-preview)?$/;

export function assertKey(key: string): void {
  if (!KEY.test(key)) throw new Error('Not a key of a file');
}
