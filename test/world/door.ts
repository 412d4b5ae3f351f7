import type { FastifyInstance } from 'fastify';
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
    private readonly fastify: FastifyInstance,
    readonly name: DoorName,
    readonly headers: Record<string, string>,
  ) {}

  /** The raw exchange. */
  async post(
    payload: unknown,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; body: Answer; headers: Given }> {
    const answer = await this.fastify.inject({
      method: 'POST',
      url: `/graphql/${this.name}`,
      headers: { 'content-type': 'application/json', ...this.headers, ...headers },
      payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    });
    return { status: answer.statusCode, body: parsed(answer.payload), headers: answer.headers };
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
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(bytes)], { type }), fileName);
    const sent = new Response(form);
    const answer = await this.fastify.inject({
      method: 'POST',
      url: '/files',
      headers: {
        ...this.headers,
        'x-door': this.name,
        'apollo-require-preflight': '1',
        'content-type': sent.headers.get('content-type') ?? '',
      },
      payload: Buffer.from(await sent.arrayBuffer()),
    });
    return { status: answer.statusCode, body: parsed(answer.payload) };
  }

  async get(url: string): Promise<{ status: number; body: Buffer; headers: Given }> {
    const answer = await this.fastify.inject({ method: 'GET', url, headers: this.headers });
    return { status: answer.statusCode, body: answer.rawPayload, headers: answer.headers };
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

function parsed(text: string): Answer {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
