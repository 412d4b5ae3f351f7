import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { keysOf } from './file-store.js';
import { S3Files } from './s3-files.js';

const SIGNED =
  /^AWS4-HMAC-SHA256 Credential=centre\/\d{8}\/cn-east\/s3\/aws4_request, SignedHeaders=[\w;-]*host[\w;-]*x-amz-content-sha256[\w;-]*, Signature=[0-9a-f]{64}$/;

describe('files in a bucket', () => {
  const kept = new Map<string, Buffer>();
  let trouble = 0;
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const body = await buffer(request);
    const path = request.url ?? '';
    const sum = createHash('sha256').update(body).digest('hex');
    if (!SIGNED.test(request.headers.authorization ?? ''))
      return response.writeHead(403).end('<Code>AccessDenied</Code>');
    if (trouble-- > 0) return response.writeHead(503).end('<Code>SlowDown</Code>');
    if (!path.startsWith('/uploads/')) return response.writeHead(404).end('<Code>NoSuchBucket</Code>');
    if (request.method === 'PUT' && request.headers['x-amz-content-sha256'] !== sum)
      return response.writeHead(400).end('<Code>BadDigest</Code>');
    if (request.method === 'PUT') kept.set(path, body);
    if (request.method === 'DELETE') return response.writeHead(kept.delete(path) ? 204 : 404).end();
    if (!kept.has(path)) return response.writeHead(404).end('<Code>NoSuchKey</Code>');
    return response.end(request.method === 'GET' ? kept.get(path) : undefined);
  });
  beforeAll(async () => once(server.listen(0, '127.0.0.1'), 'listening'));
  afterAll(() => void server.close());

  const open = (over = {}) =>
    new S3Files({
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      bucket: 'uploads',
      region: 'cn-east',
      accessKeyId: 'centre',
      secretAccessKey: 'secret',
      ...over,
    });

  it('are put, found and deleted, every call signed', async () => {
    const [files, key] = [open(), keysOf(7, uuidv7()).bytes];
    await files.put(key, Buffer.from('照片'));
    expect([...kept.keys()]).toEqual([`/uploads/${key}`]);
    expect((await buffer((await files.get(key))!)).toString()).toBe('照片');
    await files.delete(key);
    await files.delete(key);
    expect(await files.get(key)).toBeNull();
  });

  it('are put again when the store was busy', async () => {
    trouble = 2;
    await open().put(keysOf(7, uuidv7()).bytes, Buffer.from('照片'));
    expect(kept.size).toBe(1);
  });

  it('are a loud fault when the bucket or the key to it is wrong', async () => {
    const key = keysOf(7, uuidv7()).bytes;
    await expect(open({ accessKeyId: 'stranger' }).put(key, Buffer.from('x'))).rejects.toThrow('answered 403 to PUT');
    await expect(open({ bucket: 'gone' }).get(key)).rejects.toThrow('NoSuchBucket');
    await expect(open().put('../x', Buffer.from('x'))).rejects.toThrow('Not a key');
  });
});
