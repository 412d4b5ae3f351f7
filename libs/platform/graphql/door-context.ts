import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Ctx as RequestCtx } from '../ctx/ctx.js';

export interface Admitted {
  readonly ctx: RequestCtx;
  /** A session was presented, and it is over. */
  readonly sessionExpired: boolean;
  /** The address names no town. */
  readonly townUnknown?: boolean;
}

/** What every resolver of one request shares. */
export interface DoorContext extends Admitted {
  readonly door: Door;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly loaders: Map<unknown, DataLoader<unknown, unknown>>;
}

export type Door = 'portal' | 'admin' | 'bank';

/** Who stands at the door, and in which town. Made once a request; the directory knows how. */
export abstract class Doorkeeper {
  abstract admit(door: Door, request: FastifyRequest): Promise<Admitted>;
}

const contextOf = (execution: ExecutionContext): DoorContext => GqlExecutionContext.create(execution).getContext();

export const Ctx = createParamDecorator((_: unknown, execution: ExecutionContext) => contextOf(execution).ctx);

/** The whole of it: loaders, and the reply for the few that set a cookie. */
export const AtDoor = createParamDecorator((_: unknown, execution: ExecutionContext) => contextOf(execution));

/** The loader of this request for one kind of thing: many asks of one tick become one query. */
export function loaderOf<Key, Value>(
  at: DoorContext,
  kind: unknown,
  batch: (ctx: RequestCtx, keys: readonly Key[]) => Promise<Map<Key, Value>>,
): DataLoader<Key, Value | null> {
  let loader = at.loaders.get(kind);
  if (!loader) {
    loader = new DataLoader<Key, Value | null>(async (keys) => {
      const found = await batch(at.ctx, keys);
      return keys.map((key) => found.get(key) ?? null);
    }) as DataLoader<unknown, unknown>;
    at.loaders.set(kind, loader);
  }
  return loader as DataLoader<Key, Value | null>;
}
