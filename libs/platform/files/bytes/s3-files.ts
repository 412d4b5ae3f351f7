import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { AwsClient } from 'aws4fetch';
import type { FileStoreSettings } from '../../settings/settings.js';
import { assertKey, FileStore } from './file-store.js';

const PATIENCE = 60_000;

/** Files in a bucket of anything that speaks S3 (signature V4, path style): MinIO, Ceph, a public cloud. */
export class S3Files extends FileStore {
  private readonly client: AwsClient;
  private readonly base: string;

  constructor({ endpoint, bucket, region, accessKeyId, secretAccessKey }: NonNullable<FileStoreSettings['s3']>) {
    super();
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 3 });
    this.base = `${endpoint.replace(/\/+$/, '')}/${encodeURIComponent(bucket)}`;
  }

  /** The sum of the bytes is signed with them, so that an unencrypted or faulty way in between is noticed. */
  async put(key: string, bytes: Buffer): Promise<void> {
    const sum = createHash('sha256').update(bytes).digest('hex');
    await this.ask(key, 'PUT', { body: new Uint8Array(bytes), headers: { 'x-amz-content-sha256': sum } });
  }

  async get(key: string): Promise<Readable | null> {
    const answer = await this.ask(key, 'GET');
    return answer?.body ? Readable.fromWeb(answer.body as ReadableStream) : null;
  }

  async delete(key: string): Promise<void> {
    await this.ask(key, 'DELETE');
  }

  private async ask(key: string, method: string, init: RequestInit = {}): Promise<Response | null> {
    assertKey(key);
    const answer = await this.client.fetch(`${this.base}/${key}`, {
      ...init,
      method,
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (answer.ok) return answer;
    const words = await answer.text();
    if (answer.status === 404 && method !== 'PUT' && !words.includes('NoSuchBucket')) return null;
    throw new Error(`The file store answered ${answer.status} to ${method}: ${words.slice(0, 300)}`);
  }
}
