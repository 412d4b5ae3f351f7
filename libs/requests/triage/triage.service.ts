import { CategoryStore } from '@center/catalog';
import { Towns, type Unit } from '@center/directory';
import { type Ctx, Db, type Outcome, personIdOf, refused, type Tx } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { Acts, type Change, type Target } from '../request/acts.js';
import type { DeclineReason, RequestRow, Tier } from '../request/request.entity.js';
import { TierMissing, TooLateToUndo, UnitNotFound, UnknownCategory } from '../request/request.refusals.js';
import { whyNotMerge } from '../request/request.rules.js';
import { RequestStore } from '../request/request.store.js';
import { SuggestionReader } from './suggestion.reader.js';
import { UndoStore } from './undo.store.js';

/** The desk: accept or not, how hard, to whom. Each act can be taken back for ten seconds, and goes out only then. */
@Injectable()
export class TriageService {
  constructor(
    private readonly db: Db,
    private readonly acts: Acts,
    private readonly requests: RequestStore,
    private readonly undos: UndoStore,
    private readonly categories: CategoryStore,
    private readonly towns: Towns,
    private readonly suggestions: SuggestionReader,
  ) {}

  accept(ctx: Ctx, target: Target): Promise<Outcome<RequestRow>> {
    return this.acts.act(ctx, target, 'accept', () => undoable);
  }

  /** Not accepted, with a reason the requester is told and can appeal. */
  decline(ctx: Ctx, target: Target, reason: DeclineReason, words: string): Promise<Outcome<RequestRow>> {
    return this.acts.act(ctx, target, 'decline', (tx) => ({
      ...undoable,
      patch: { declineReason: reason, closedAt: tx.now },
      words,
      facts: { reason },
      clocks: { met: ['firstContact', 'answer'], overtaken: 'all' },
    }));
  }

  /** 退回补充: the clocks stand still until the requester has answered. */
  askForMore(ctx: Ctx, target: Target, words: string): Promise<Outcome<RequestRow>> {
    return this.acts.act(ctx, target, 'askForMore', () => ({
      ...undoable,
      patch: { question: words },
      words,
      pause: { reason: 'awaitingRequester', words },
    }));
  }

  setTier(ctx: Ctx, target: Target, tier: Tier, words?: string | null): Promise<Outcome<RequestRow>> {
    return this.acts.act(ctx, target, 'setTier', (tx, request) => this.tierChange(tx, request, tier, words));
  }

  setCategory(ctx: Ctx, target: Target, code: string): Promise<Outcome<RequestRow>> {
    return this.acts.act(ctx, target, 'setCategory', (tx) => this.categoryChange(tx, code));
  }

  dispatch(ctx: Ctx, target: Target, unitCode: string, words?: string | null): Promise<Outcome<RequestRow>> {
    return this.acts.act(ctx, target, 'dispatch', (tx, request) => this.dispatchChange(tx, request, unitCode, words));
  }

  /** 接受建议并派单: category, tier, acceptance and dispatch in one act; whatever the desk names overrules the suggestion. */
  acceptSuggestion(
    ctx: Ctx,
    target: Target,
    own: { category?: string | null; tier?: Tier | null; unit?: string | null },
  ): Promise<Outcome<RequestRow>> {
    return this.db.write<RequestRow>(ctx, async (tx) => {
      const seen = await this.acts.lockSeen(tx, target);
      if (refused(seen)) return seen;
      const proposed = await this.suggestions.of(tx, seen);
      const { id } = seen;
      const category = own.category ?? proposed?.category.code;
      const steps: (() => Promise<Outcome<RequestRow>>)[] = [];
      const current = await this.categories.byId(tx, seen.categoryId);
      if (category && category !== current?.code)
        steps.push(() => this.acts.within(tx, { id }, 'setCategory', () => this.categoryChange(tx, category)));
      if (seen.state === 'filed') steps.push(() => this.acts.within(tx, { id }, 'accept', () => undoable));
      const tier = own.tier ?? seen.tier ?? proposed?.tier ?? 'simple';
      if (tier !== seen.tier)
        steps.push(() =>
          this.acts.within(tx, { id }, 'setTier', (_, request) => this.tierChange(tx, request, tier, null)),
        );
      const unit = own.unit ?? proposed?.unit.code ?? '';
      steps.push(() =>
        this.acts.within(tx, { id }, 'dispatch', (_, request) => this.dispatchChange(tx, request, unit, null)),
      );

      let last: Outcome<RequestRow> = seen;
      for (const step of steps) {
        last = await step();
        if (refused(last)) return last;
      }
      return last;
    });
  }

  /** 并入: the same matter; the other keeps all reporters and goes on. */
  merge(ctx: Ctx, target: Target, intoNumber: string, words?: string | null): Promise<Outcome<RequestRow>> {
    return this.acts.act(ctx, target, 'mergeInto', async (tx, request) => {
      const into = await this.requests.lockByNumber(tx, intoNumber);
      const refusal = whyNotMerge(request, into);
      if (refusal || !into) return refusal ?? {};
      await this.requests.note(tx, {
        requestId: into.id,
        verb: 'note',
        from: into.state,
        to: into.state,
        words: `并入 ${request.number}：${request.title}`,
        internal: true,
        facts: { mergedFrom: request.id },
      });
      return {
        ...undoable,
        patch: { mergedInto: into.id, closedAt: tx.now },
        words: words ?? null,
        facts: { into: into.number },
        clocks: { overtaken: 'all' },
      };
    });
  }

  /** 转联席会议: hard, and on the list for the next joint meeting (H-2). */
  referToMeeting(ctx: Ctx, target: Target, words?: string | null): Promise<Outcome<RequestRow>> {
    return this.acts.act(ctx, target, 'referToMeeting', async (tx, request) => ({
      ...(await this.tierChange(tx, request, 'hard', words)),
      patch: { tier: 'hard', meetingAskedAt: tx.now },
    }));
  }

  /** Take back one's own act while its ten seconds last and nobody has acted since. */
  undo(ctx: Ctx, id: string): Promise<Outcome<RequestRow>> {
    return this.db.write<RequestRow>(ctx, async (tx) => {
      const request = await this.acts.lockSeen(tx, { id });
      if (refused(request)) return request;
      const undo = await this.undos.of(tx, id);
      const untouched = undo && request.version === undo.versionBefore + undo.entryIds.length;
      if (!undo || !untouched || undo.personId !== personIdOf(tx.actor) || undo.untilAt < tx.now)
        return new TooLateToUndo();
      await this.requests.change(tx, request, {});
      await this.undos.restore(tx, id, undo.entryIds);
      const restored = (await this.requests.lock(tx, id)) as RequestRow;
      const entryId = await this.requests.note(tx, {
        requestId: id,
        verb: 'undo',
        from: request.state,
        to: restored.state,
        internal: true,
      });
      await this.acts.tell(tx, restored, 'undo', entryId);
      return restored;
    });
  }

  private async tierChange(tx: Tx, request: RequestRow, tier: Tier, words?: string | null): Promise<Change> {
    const newAnswerLimit = await this.acts.limit(tx, 'answer', { kind: request.kind, tier });
    return {
      ...undoable,
      patch: { tier },
      words: words ?? null,
      facts: { tier },
      internal: true,
      clocks: { newAnswerLimit },
    };
  }

  private async categoryChange(tx: Tx, code: string): Promise<Outcome<Change>> {
    const category = await this.categories.byCode(tx, code);
    return category
      ? { ...undoable, patch: { categoryId: category.id }, facts: { category: category.name }, internal: true }
      : new UnknownCategory();
  }

  private async dispatchChange(
    tx: Tx,
    request: RequestRow,
    unitCode: string,
    words?: string | null,
  ): Promise<Outcome<Change>> {
    if (!request.tier) return new TierMissing();
    const unit = (await this.towns.unitsOf(tx.townId)).find((each: Unit) => each.code === unitCode);
    if (!unit) return new UnitNotFound();
    return {
      ...undoable,
      patch: { unitId: unit.id, handlerId: null, dispatchedAt: tx.now },
      words: words ?? null,
      facts: { unit: unit.name },
      clocks: { start: ['signFor'] },
    };
  }
}

const undoable = { undoable: true } as const satisfies Change;
