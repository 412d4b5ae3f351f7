import { type CanActivate, type ExecutionContext, Injectable, SetMetadata, type Type } from '@nestjs/common';
import { type DiscoveryService, MetadataScanner } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { mayDo } from '../ctx/ctx.js';
import type { DoorContext } from '../graphql/door-context.js';
import { NotAllowed, SessionExpired, SignInNeeded, TownUnknown } from '../graphql/errors.js';

const NEEDS = Symbol('needs');
export const anyone = 'anyone';
/** Anyone, even at an address that names no town. */
export const anywhere = 'anywhere';
export const signedIn = 'signedIn';

/** What an actor needs to come through this door: `anyone`, `signedIn`, or one capability. A resolver that says nothing refuses. */
export const Needs = (need: typeof anyone | typeof anywhere | typeof signedIn | (string & {})) =>
  SetMetadata(NEEDS, need);

@Injectable()
export class NeedsGuard implements CanActivate {
  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType<string>() !== 'graphql') return true;
    const need: string | undefined = Reflect.getMetadata(NEEDS, execution.getHandler());
    const { ctx, sessionExpired, townUnknown } = GqlExecutionContext.create(execution).getContext<DoorContext>();

    if (need === anywhere) return true;
    if (townUnknown) throw new TownUnknown();
    if (need === anyone) return true;
    if (ctx.actor.kind === 'visitor') throw sessionExpired ? new SessionExpired() : new SignInNeeded();
    if (need === signedIn) return true;
    if (!need || !mayDo(ctx.actor, need)) throw new NotAllowed();
    return true;
  }
}

/** The process does not start while a query or mutation fails to declare its need. */
export function assertNeedsDeclared(discovery: DiscoveryService): void {
  const scanner = new MetadataScanner();
  const silent = discovery.getProviders().flatMap(({ metatype }) => {
    const prototype = (metatype as Type | null)?.prototype;
    if (!prototype) return [];
    return scanner
      .getAllMethodNames(prototype)
      .filter((name) =>
        ['Query', 'Mutation', 'Subscription'].includes(Reflect.getMetadata('graphql:resolver_type', prototype[name])),
      )
      .filter((name) => !Reflect.getMetadata(NEEDS, prototype[name]))
      .map((name) => `${metatype?.name}.${name}`);
  });
  if (silent.length > 0) throw new Error(`These doors do not say what they need: ${silent.join(', ')}`);
}
