import { Towns } from '@center/directory';
import {
  type Ctx,
  Db,
  type JobData,
  Jobs,
  Live,
  type Outcome,
  personIdOf,
  refused,
  type TimeLimit,
  type Tx,
} from '@center/platform';
import { Injectable } from '@nestjs/common';
import { ClockStore } from '../clocks/clock.store.js';
import type { LimitRow } from '../clocks/clock.types.js';
import type { ClockChange } from '../clocks/clocks.rules.js';
import { limitOf } from '../clocks/limits.rules.js';
import { UndoStore } from '../triage/undo.store.js';
import { seenBy } from './request.access.js';
import type { EntryFacts, Request, RequestRow } from './request.entity.js';
import { RequestChanged, RequestNotFound } from './request.refusals.js';
import { whyNot } from './request.rules.js';
import { type EntryVerb, type RequestVerb, stateAfter } from './request.states.js';
import { RequestStore } from './request.store.js';

/** Which request, and the version that the actor has seen; without one the act does not depend on what was seen. */
export interface Target {
  id: string;
  expectedVersion?: number | null;
}

/** What one act does to a request besides its state. */
export interface Change {
  patch?: Partial<Request>;
  words?: string | null;
  internal?: boolean;
  facts?: EntryFacts;
  /** Whose name the timeline shows, when it is not the actor's own. */
  by?: string;
  clocks?: ClockChange;
  pause?: { reason: string; words: string };
  resume?: boolean;
  /** The desk may take it back within ten seconds, and nothing goes out before. */
  undoable?: boolean;
}

export type Decide = (tx: Tx, request: RequestRow) => Promise<Outcome<Change>> | Outcome<Change>;

/**
 * The one way in which a request changes: lock it, ask the rules, write row, timeline, clocks, job; all or nothing.
 * Services say only what is particular to their verb.
 */
@Injectable()
export class Acts {
  constructor(
    private readonly db: Db,
    private readonly requests: RequestStore,
    private readonly clocks: ClockStore,
    private readonly undos: UndoStore,
    private readonly towns: Towns,
    private readonly jobs: Jobs,
    private readonly live: Live,
  ) {}

  act(ctx: Ctx, target: Target, verb: RequestVerb, decide: Decide = () => ({})): Promise<Outcome<RequestRow>> {
    return this.db.write(ctx, (tx) => this.within(tx, target, verb, decide));
  }

  /** The same inside a transaction that does more than this. */
  async within(tx: Tx, target: Target, verb: RequestVerb, decide: Decide = () => ({})): Promise<Outcome<RequestRow>> {
    const request = await this.lockSeen(tx, target);
    if (refused(request)) return request;
    const refusal = whyNot(request, verb, tx.actor);
    if (refusal) return refusal;
    const change = await decide(tx, request);
    return refused(change) ? change : this.apply(tx, request, verb, change);
  }

  /** Lock a request that the actor may know of, at the version they have seen. */
  async lockSeen(tx: Tx, { id, expectedVersion }: Target): Promise<Outcome<RequestRow>> {
    const request = await this.requests.lock(tx, id);
    if (!request || !this.mayKnow(tx, request)) return new RequestNotFound();
    if (expectedVersion && expectedVersion !== request.version)
      return new RequestChanged(request.changedByName, request.changedAt, request.version);
    return request;
  }

  async apply(tx: Tx, request: RequestRow, verb: RequestVerb, change: Change): Promise<RequestRow> {
    if (change.undoable) await this.undos.keep(tx, request);
    const to = stateAfter(request.state, verb);
    await this.requests.change(tx, request, { ...change.patch, state: to }, change.by);
    const entryId = await this.requests.note(tx, { requestId: request.id, verb, from: request.state, to, ...change });
    if (change.undoable) await this.undos.mark(tx, request.id, entryId);
    await this.turnClocks(tx, { ...request, ...change.patch }, change);
    const now = (await this.requests.lock(tx, request.id)) as RequestRow;
    await this.tell(tx, now, verb, entryId, change);
    return now;
  }

  /** Start, stop, pause and recount, and keep the first due time with the request. */
  async turnClocks(
    tx: Tx,
    request: Pick<RequestRow, 'id' | 'kind' | 'tier'>,
    { clocks = {}, pause, resume }: Pick<Change, 'clocks' | 'pause' | 'resume'>,
  ): Promise<void> {
    const changed = clocks.start || clocks.met || clocks.overtaken || clocks.newAnswerLimit || pause || resume;
    if (!changed) return;
    const calendar = await this.towns.calendar(tx.townId);
    const limits: LimitRow[] = clocks.start ? await this.clocks.limits(tx) : [];
    if (resume) await this.clocks.resume(tx, request.id);
    if (pause) await this.clocks.pause(tx, request.id, pause.reason, pause.words);
    if (clocks.met) await this.clocks.stop(tx, request.id, clocks.met, 'met');
    if (clocks.overtaken) await this.clocks.stop(tx, request.id, clocks.overtaken, 'overtaken');
    const pauses = await this.clocks.pauses(tx, request.id);
    for (const kind of clocks.start ?? [])
      await this.clocks.start(
        tx,
        request.id,
        kind,
        limitOf(limits, kind, request.kind, request.tier),
        calendar,
        pauses,
      );
    await this.clocks.recount(tx, request.id, calendar, clocks.newAnswerLimit);
  }

  async limit(
    tx: Tx,
    clock: Parameters<typeof limitOf>[1],
    request: Pick<RequestRow, 'kind' | 'tier'>,
  ): Promise<TimeLimit> {
    return limitOf(await this.clocks.limits(tx), clock, request.kind, request.tier);
  }

  /** The event for handlers, in the transaction; the hint for open screens, after it. */
  async tell(
    tx: Tx,
    request: Pick<RequestRow, 'id' | 'number' | 'version'>,
    verb: EntryVerb,
    entryId: string,
    { undoable }: Change = {},
  ): Promise<void> {
    const data: JobData = { requestId: request.id, entryId, by: personIdOf(tx.actor) };
    await this.jobs.record(tx, `request.${pastOf[verb]}`, data, undoable ? this.undos.until(tx) : undefined);
    const { townId } = tx;
    const hint = { townId, type: 'request', id: request.id, number: request.number, version: request.version, verb };
    tx.afterCommit(() => this.live.publish(hint));
  }

  private mayKnow(ctx: Ctx, request: RequestRow): boolean {
    // A visitor holds the request's own code, which the portal has tested before it comes here.
    return ctx.actor.kind === 'visitor' || seenBy(ctx.actor, [request]).length > 0;
  }
}

/** Events are named after what has happened. */
const pastOf: Record<EntryVerb, string> = {
  file: 'filed',
  import: 'imported',
  setTier: 'tierSet',
  setCategory: 'categorySet',
  recordFirstContact: 'firstContacted',
  pause: 'paused',
  resume: 'resumed',
  referToMeeting: 'referredToMeeting',
  note: 'noted',
  undo: 'undone',
  accept: 'accepted',
  decline: 'declined',
  askForMore: 'moreAsked',
  supply: 'supplied',
  dispatch: 'dispatched',
  signFor: 'signedFor',
  returnToDesk: 'returned',
  answer: 'answered',
  rate: 'rated',
  followUp: 'followedUp',
  close: 'closed',
  reopen: 'reopened',
  withdraw: 'withdrawn',
  mergeInto: 'merged',
  chase: 'chased',
};
