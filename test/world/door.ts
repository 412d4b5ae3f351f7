import type { Server } from 'node:http';
import request from 'supertest';
import { type DoorName, documentOf, type RootKind, rootField } from './documents.js';

// biome-ignore lint/suspicious/noExplicitAny: what a door answers is known to the expectation that reads it
export type Answer = any;
export type Given = Record<string, unknown>;

/** A request as some door showed it: enough to name it again at the same door. */
export interface Shown {
  id: string;
  number: string;
  version: number;
  [field: string]: Answer;
}

/** Somebody at a door, asking over HTTP as a browser does. */
export class Door {
  constructor(
    private readonly server: Server,
    readonly name: DoorName,
    readonly headers: Record<string, string>,
  ) {}

  /** The raw exchange. */
  async post(
    payload: unknown,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; body: Answer; headers: Given }> {
    const answer = await request(this.server)
      .post(`/graphql/${this.name}`)
      .set({ 'content-type': 'application/json', ...this.headers, ...headers })
      .send(typeof payload === 'string' ? payload : JSON.stringify(payload))
      .buffer(true)
      .parse(asBytes);
    return { status: answer.status, body: parsed(answer.body), headers: answer.headers };
  }

  /** The data of a document; an error fails the test with its message. */
  async ask(query: string, variables: Given = {}): Promise<Answer> {
    const { body, status } = await this.post({ query, variables });
    if (body.errors || !body.data)
      throw new Error(`${this.name} ${status}: ${JSON.stringify(body.errors ?? body)}\n${query}`);
    return body.data;
  }

  /** A question by its name. */
  async look(name: string, args: Given = {}, selection?: string): Promise<Answer> {
    return (await this.ask(documentOf(this.name, 'Query', name, Object.keys(args), selection), args))[name];
  }

  /** An act that must succeed: a refusal fails the test with its message. The request comes first, where there is one. */
  async act(name: string, on: Given = {}, more: Given = {}): Promise<Answer> {
    const result = await this.try(name, on, more);
    if (isRefusal(result)) throw new Error(`${name} was refused, ${result.__typename}: ${result.message}`);
    return result;
  }

  /** An act that must be refused; answers with the refusal. */
  async refusal(name: string, on: Given = {}, more: Given = {}): Promise<Answer> {
    const result = await this.try(name, on, more);
    if (!isRefusal(result)) throw new Error(`${name} was to be refused, and was not`);
    return result;
  }

  /** Either of the two. */
  async try(name: string, on: Given = {}, more: Given = {}): Promise<Answer> {
    const args = this.argumentsOf(name, on, more);
    return (await this.ask(documentOf(this.name, 'Mutation', name, Object.keys(args)), args))[name];
  }

  /** A door that must stay shut; answers with the error's code. */
  async fault(name: string, on: Given = {}, more: Given = {}, kind: RootKind = 'Mutation'): Promise<string> {
    const args = kind === 'Mutation' ? this.argumentsOf(name, on, more) : { ...on, ...more };
    const { body } = await this.post({ query: documentOf(this.name, kind, name, Object.keys(args)), variables: args });
    if (!body.errors) throw new Error(`${name} was to fail, and answered ${JSON.stringify(body.data)}`);
    return body.errors[0].extensions.code;
  }

  async upload(
    bytes: Uint8Array,
    fileName: string,
    type = 'application/octet-stream',
  ): Promise<{ status: number; body: Answer }> {
    const answer = await request(this.server)
      .post('/files')
      .set({ ...this.headers, 'x-door': this.name, 'apollo-require-preflight': '1' })
      .attach('file', Buffer.from(bytes), { filename: fileName, contentType: type })
      .buffer(true)
      .parse(asBytes);
    return { status: answer.status, body: parsed(answer.body) };
  }

  async get(url: string): Promise<{ status: number; body: Buffer; headers: Given }> {
    const answer = await request(this.server).get(url).set(this.headers).buffer(true).parse(asBytes);
    return { status: answer.status, body: answer.body, headers: answer.headers };
  }

  private argumentsOf(name: string, on: Given, more: Given): Given {
    const args: Given = isShown(on) ? { ...more } : { ...on, ...more };
    if (!isShown(on)) return args;
    const known: Given = {
      id: on.id,
      expectedVersion: on.version,
      access: { number: on.number, code: on.code, phone: on.phone, expectedVersion: on.expectedVersion },
    };
    for (const { name: arg } of rootField(this.name, 'Mutation', name).args)
      if (!(arg in args) && arg in known) args[arg] = known[arg];
    return args;
  }
}

const isShown = (on: Given): on is Given & Shown => typeof on.number === 'string';

export const isRefusal = (result: Answer): boolean =>
  typeof result?.message === 'string' && !('number' in result) && !('columns' in result);

/** The bytes as they came, whatever their type says: a door's worst answer must be readable too. */
function asBytes(response: request.Response, done: (error: Error | null, body: Buffer) => void): void {
  const parts: Buffer[] = [];
  response.on('data', (part) => parts.push(Buffer.from(part)));
  response.on('end', () => done(null, Buffer.concat(parts)));
}

function parsed(bytes: Buffer): Answer {
  const text = bytes.toString();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
