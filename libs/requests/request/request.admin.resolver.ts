import { readCreditCode, Towns } from '@center/directory';
import { AtCtx, type Ctx, countTime, Needs, type Staff, Valid } from '@center/platform';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestCountsReader } from '../board/request-counts.reader.js';
import { RequestListStore } from '../board/request-list.store.js';
import { spanView } from '../clocks/clock.reader.js';
import { DeskService } from '../desk/desk.service.js';
import { FilingService } from '../filing/filing.service.js';
import { FollowUpService } from '../followup/followup.service.js';
import { HandlingService } from '../handling/handling.service.js';
import { TriageService } from '../triage/triage.service.js';
import { seenBy } from './request.access.js';
import {
  AcceptSuggestionArgs,
  AnswerArgs,
  AskForMoreArgs,
  ContactArgs,
  CountsArgs,
  DeclineArgs,
  DispatchArgs,
  FileAtCounterArgs,
  FollowUpArgs,
  LookAtArgs,
  MergeArgs,
  NoteArgs,
  PauseArgs,
  PreviewDueTimeArgs,
  ReferArgs,
  ReopenArgs,
  RequestIdArgs,
  RequestNumberArgs,
  RequestsArgs,
  ReturnArgs,
  SetCategoryArgs,
  SetTierArgs,
  SnoozeArgs,
  TargetArgs,
} from './request.inputs.js';
import { RequestStore } from './request.store.js';

/** The staff door's questions and acts, one line each. What they see of a request is in `request-view.admin.resolver.ts`. */
@Resolver()
export class RequestAdminResolver {
  constructor(
    private readonly list: RequestListStore,
    private readonly counts: RequestCountsReader,
    private readonly store: RequestStore,
    private readonly triage: TriageService,
    private readonly handling: HandlingService,
    private readonly followUps: FollowUpService,
    private readonly filing: FilingService,
    private readonly desk: DeskService,
    private readonly towns: Towns,
  ) {}

  @Query()
  @Needs('requests.read')
  async requests(@AtCtx() ctx: Ctx, @Valid() args: RequestsArgs) {
    const { conditions, ...page } = await this.list.page(ctx, ctx.actor as Staff, args);
    return { ...page, count: () => this.list.count(ctx, conditions) };
  }

  @Query()
  @Needs('requests.read')
  async request(@AtCtx() ctx: Ctx, @Valid() { number }: RequestNumberArgs) {
    const request = await this.store.byNumber(ctx, number.toUpperCase());
    return request ? (seenBy(ctx.actor, [request])[0] ?? null) : null;
  }

  @Query()
  @Needs('requests.read')
  requestCounts(@AtCtx() ctx: Ctx, @Valid() { filter }: CountsArgs) {
    return this.counts.of(ctx, ctx.actor as Staff, filter ?? {});
  }

  @Query()
  @Needs('requests.read')
  async previewDueTime(@AtCtx() ctx: Ctx, @Valid() { receivedAt, limit }: PreviewDueTimeArgs) {
    const counted = countTime(await this.towns.calendar(ctx.townId), { from: receivedAt, limit });
    return {
      dueAt: counted.dueAt,
      provisional: counted.provisional,
      spans: counted.spans.map((span) => spanView(span, ctx)),
    };
  }

  @Mutation()
  @Needs('requests.accept')
  acceptRequest(@AtCtx() ctx: Ctx, @Valid() target: TargetArgs) {
    return this.triage.accept(ctx, target);
  }

  @Mutation()
  @Needs('requests.decline')
  declineRequest(@AtCtx() ctx: Ctx, @Valid() { reason, words, ...target }: DeclineArgs) {
    return this.triage.decline(ctx, target, reason, words);
  }

  @Mutation()
  @Needs('requests.askForMore')
  askForMore(@AtCtx() ctx: Ctx, @Valid() { words, ...target }: AskForMoreArgs) {
    return this.triage.askForMore(ctx, target, words);
  }

  @Mutation()
  @Needs('requests.tier')
  setTier(@AtCtx() ctx: Ctx, @Valid() { tier, words, ...target }: SetTierArgs) {
    return this.triage.setTier(ctx, target, tier, words);
  }

  @Mutation()
  @Needs('requests.tier')
  setCategory(@AtCtx() ctx: Ctx, @Valid() { category, ...target }: SetCategoryArgs) {
    return this.triage.setCategory(ctx, target, category);
  }

  @Mutation()
  @Needs('requests.dispatch')
  dispatchRequest(@AtCtx() ctx: Ctx, @Valid() { unit, words, ...target }: DispatchArgs) {
    return this.triage.dispatch(ctx, target, unit, words);
  }

  @Mutation()
  @Needs('requests.dispatch')
  acceptSuggestion(@AtCtx() ctx: Ctx, @Valid() { category, tier, unit, ...target }: AcceptSuggestionArgs) {
    return this.triage.acceptSuggestion(ctx, target, { category, tier, unit });
  }

  @Mutation()
  @Needs('requests.accept')
  undoTriage(@AtCtx() ctx: Ctx, @Valid() { id }: RequestIdArgs) {
    return this.triage.undo(ctx, id);
  }

  @Mutation()
  @Needs('requests.merge')
  mergeRequest(@AtCtx() ctx: Ctx, @Valid() { into, words, ...target }: MergeArgs) {
    return this.triage.merge(ctx, target, into, words);
  }

  @Mutation()
  @Needs('requests.refer')
  referToMeeting(@AtCtx() ctx: Ctx, @Valid() { words, ...target }: ReferArgs) {
    return this.triage.referToMeeting(ctx, target, words);
  }

  @Mutation()
  @Needs('requests.sign')
  signForRequest(@AtCtx() ctx: Ctx, @Valid() target: TargetArgs) {
    return this.handling.signFor(ctx, target);
  }

  @Mutation()
  @Needs('requests.return')
  returnToDesk(@AtCtx() ctx: Ctx, @Valid() { reason, words, ...target }: ReturnArgs) {
    return this.handling.returnToDesk(ctx, target, reason, words);
  }

  @Mutation()
  @Needs('requests.contact')
  recordFirstContact(@AtCtx() ctx: Ctx, @Valid() { words, ...target }: ContactArgs) {
    return this.handling.recordFirstContact(ctx, target, words);
  }

  @Mutation()
  @Needs('requests.pause')
  pauseRequest(@AtCtx() ctx: Ctx, @Valid() { reason, words, ...target }: PauseArgs) {
    return this.handling.pause(ctx, target, reason, words);
  }

  @Mutation()
  @Needs('requests.pause')
  resumeRequest(@AtCtx() ctx: Ctx, @Valid() target: TargetArgs) {
    return this.handling.resume(ctx, target);
  }

  @Mutation()
  @Needs('requests.answer')
  answerRequest(@AtCtx() ctx: Ctx, @Valid() { outcome, words, attachments, ...target }: AnswerArgs) {
    return this.handling.answer(ctx, target, outcome, words, attachments);
  }

  @Mutation()
  @Needs('requests.followUp')
  followUpRequest(@AtCtx() ctx: Ctx, @Valid() { satisfaction, solved, words, ...target }: FollowUpArgs) {
    return this.followUps.followUp(ctx, target, { satisfaction, solved, words });
  }

  @Mutation()
  @Needs('requests.close')
  closeRequest(@AtCtx() ctx: Ctx, @Valid() target: TargetArgs) {
    return this.followUps.close(ctx, target);
  }

  @Mutation()
  @Needs('requests.reopen')
  reopenRequest(@AtCtx() ctx: Ctx, @Valid() { words, ...target }: ReopenArgs) {
    return this.followUps.reopen(ctx, target, words);
  }

  @Mutation()
  @Needs('requests.note')
  addNote(@AtCtx() ctx: Ctx, @Valid() { id, words, attachments }: NoteArgs) {
    return this.desk.addNote(ctx, id, words, attachments);
  }

  @Mutation()
  @Needs('requests.read')
  snoozeRequest(@AtCtx() ctx: Ctx, @Valid() { id, until }: SnoozeArgs) {
    return this.desk.snooze(ctx, id, until ?? null);
  }

  @Mutation()
  @Needs('requests.read')
  lookAt(@AtCtx() ctx: Ctx, @Valid() { id }: LookAtArgs) {
    return this.desk.lookAt(ctx, id ?? null);
  }

  @Mutation()
  @Needs('requests.file')
  fileRequestAtCounter(@AtCtx() ctx: Ctx, @Valid() { input }: FileAtCounterArgs) {
    return this.filing.fileAtCounter(ctx, {
      ...input,
      enterprise: input.enterprise && readCreditCode(input.enterprise).normalised,
    });
  }
}
