import { type CategoryRow, CategoryStore } from '@center/catalog';
import { colleagueOf, EnterpriseStore, StaffStore, Towns } from '@center/directory';
import { AtDoor, type DoorContext, localDate } from '@center/platform';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ClockReader } from '../clocks/clock.reader.js';
import { LimitReader } from '../clocks/limit.reader.js';
import { AttachmentReader } from './attachment.reader.js';
import { isUnhappy } from './rating.rules.js';
import type { RequestRow } from './request.entity.js';
import { reopenUntil } from './request.rules.js';
import { verbsFrom } from './request.states.js';
import { RequestStore } from './request.store.js';
import { headlineOf, nextStepOf, type StoryNames, stepsOf } from './request.story.js';
import { isForRequester, sentenceOf } from './request.words.js';
import { enterpriseOf, entriesOf, placeOf } from './request-fields.js';
import type { SeenRequest } from './requester-access.js';

/** A request as its requester sees it: no staff notes, no other parties, no internal words. */
@Resolver('Request')
export class RequestViewPortalResolver {
  constructor(
    private readonly requests: RequestStore,
    private readonly categories: CategoryStore,
    private readonly clockReader: ClockReader,
    private readonly limits: LimitReader,
    private readonly attachmentReader: AttachmentReader,
    private readonly enterprises: EnterpriseStore,
    private readonly staff: StaffStore,
    private readonly towns: Towns,
  ) {}

  @ResolveField()
  async headline(@Parent() request: RequestRow, @AtDoor() at: DoorContext) {
    return headlineOf(request, await this.names(request, at));
  }

  @ResolveField()
  async nextStep(@Parent() request: RequestRow, @AtDoor() at: DoorContext) {
    return nextStepOf(request, await this.names(request, at));
  }

  @ResolveField()
  async steps(@Parent() request: RequestRow, @AtDoor() at: DoorContext) {
    return stepsOf(request, await this.names(request, at));
  }

  @ResolveField()
  category(@Parent() request: RequestRow, @AtDoor() { ctx }: DoorContext): Promise<CategoryRow | null> {
    return this.categories.byId(ctx, request.categoryId);
  }

  @ResolveField()
  place(@Parent() request: RequestRow) {
    return placeOf(request);
  }

  @ResolveField()
  async enterpriseName(@Parent() request: RequestRow, @AtDoor() at: DoorContext) {
    return (await enterpriseOf(at, this.enterprises, request.enterpriseId))?.name ?? null;
  }

  @ResolveField()
  contactName(@Parent() request: RequestRow) {
    return request.contactName ?? '';
  }

  @ResolveField()
  contactPhoneTail(@Parent() request: RequestRow) {
    return request.contactPhone?.slice(-4) ?? '';
  }

  @ResolveField()
  async unit(@Parent() request: RequestRow, @AtDoor() { ctx }: DoorContext) {
    return (await this.towns.unitsOf(ctx.townId)).find((unit) => unit.id === request.unitId) ?? null;
  }

  @ResolveField()
  async handlerName(@Parent() request: RequestRow, @AtDoor() at: DoorContext) {
    return (await colleagueOf(at, this.staff, request.handlerId))?.name ?? null;
  }

  @ResolveField()
  clock(@Parent() request: RequestRow, @AtDoor() at: DoorContext) {
    return this.clockReader.first(at, request.id);
  }

  @ResolveField()
  clocks(@Parent() request: RequestRow, @AtDoor() at: DoorContext) {
    return this.clockReader.of(at, request.id);
  }

  @ResolveField()
  async answer(@Parent() request: RequestRow, @AtDoor() at: DoorContext) {
    if (!request.answeredAt) return null;
    const unit = (await this.unit(request, at))?.name ?? null;
    return { outcome: request.answerOutcome, words: request.answerWords ?? '', at: request.answeredAt, unit };
  }

  @ResolveField()
  async rating(@Parent() request: RequestRow, @AtDoor() at: DoorContext) {
    if (!request.ratedAt) return null;
    const callBack = (await this.clockReader.of(at, request.id)).find(
      (clock) => clock.kind === 'callBack' && !clock.stoppedAt,
    );
    return {
      satisfaction: request.satisfaction,
      solved: request.solved,
      words: request.ratingWords,
      at: request.ratedAt,
      callBackBy: isUnhappy(request.satisfaction, request.solved) ? (callBack?.dueAt ?? null) : null,
    };
  }

  @ResolveField()
  attachments(@Parent() request: RequestRow, @AtDoor() at: DoorContext) {
    return this.attachmentReader.of(at, request, null);
  }

  @ResolveField()
  async timeline(@Parent() request: RequestRow, @AtDoor() at: DoorContext) {
    const entries = (await entriesOf(at, this.requests).load(request.id)) ?? [];
    const shown = entries.filter((entry) => !entry.internal && !entry.undoneAt);
    return shown.map((entry) => ({
      at: entry.at,
      verb: entry.verb,
      sentence: sentenceOf(entry),
      by: entry.byKind === 'requester' ? entry.byName : null,
      words: isForRequester(entry) ? entry.words : null,
      attachments: () => this.attachmentReader.of(at, request, entry.facts.attachments ?? []),
    }));
  }

  @ResolveField()
  lookOnly(@Parent() request: SeenRequest) {
    return request.lookOnly ?? false;
  }

  @ResolveField()
  verbs(@Parent() request: SeenRequest, @AtDoor() { ctx }: DoorContext) {
    if (request.lookOnly) return [];
    const offered = verbsFrom(request.state).filter((verb) =>
      (['supply', 'withdraw', 'chase', 'rate', 'reopen'] as const).some((own) => own === verb),
    );
    const chasedToday = request.chasedOn === localDate(ctx.now);
    return offered.filter((verb) => !(verb === 'rate' && request.ratedAt) && !(verb === 'chase' && chasedToday));
  }

  @ResolveField()
  async reopenUntil(@Parent() request: RequestRow, @AtDoor() { ctx }: DoorContext) {
    if (!request.answeredAt) return null;
    return reopenUntil(
      await this.towns.calendar(ctx.townId),
      await this.limits.of(ctx, 'reopenWindow', request),
      request,
    );
  }

  private async names(request: RequestRow, at: DoorContext): Promise<StoryNames> {
    const unit = await this.unit(request, at);
    const handler = await colleagueOf(at, this.staff, request.handlerId);
    const town = await this.towns.byId(at.ctx.townId);
    return { unit: unit?.name ?? null, handler: handler?.name ?? null, centre: town?.centreName ?? '' };
  }
}
