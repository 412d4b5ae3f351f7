/** Made once for each request, job or replayed act, and handed down: who acts, in which town, when. */
export interface Ctx {
  readonly townId: number;
  readonly actor: Actor;
  /** Time is an argument: the one moment at which all of this act happens. */
  readonly now: Date;
  /** Ties the log lines, the audit and the answer of one request together. */
  readonly requestId: string;
}

/** `requester` speaks for enterprises, `staff` works in a town, `system` is a job or a sweep. */
export type Actor = Visitor | Requester | Staff | System;

export interface Visitor {
  readonly kind: 'visitor';
}

export interface Requester {
  readonly kind: 'requester';
  readonly personId: string;
  readonly name: string;
  readonly phone: string;
  readonly enterpriseIds: readonly string[];
}

export interface Staff {
  readonly kind: 'staff';
  readonly personId: string;
  readonly staffId: string;
  readonly name: string;
  readonly unitId: string;
  readonly roles: readonly string[];
  readonly capabilities: ReadonlySet<string>;
}

export interface System {
  readonly kind: 'system';
}

export const visitor: Visitor = { kind: 'visitor' };
export const system: System = { kind: 'system' };

export const mayDo = (actor: Actor, capability: string): boolean =>
  actor.kind === 'staff' && actor.capabilities.has(capability);

export const personIdOf = (actor: Actor): string | null =>
  actor.kind === 'staff' || actor.kind === 'requester' ? actor.personId : null;

export const nameOf = (actor: Actor): string =>
  actor.kind === 'staff' || actor.kind === 'requester' ? actor.name : actor.kind === 'system' ? '系统' : '来访者';
