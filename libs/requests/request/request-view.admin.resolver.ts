import { CategoryStore, ItemStore } from '@center/catalog';
import { colleagueOf, EnterpriseStore, StaffStore, Towns } from '@center/directory';
import {
  AtDoor,
  Db,
  type DoorContext,
  decodeCursor,
  loaderOf,
  mayDo,
  pageOf,
  personIdOf,
  Valid,
} from '@center/platform';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ClockReader } from '../clocks/clock.reader.js';
import { LimitReader } from '../clocks/limit.reader.js';
import { ViewerStore } from '../desk/viewer.store.js';
import { SimilarReader } from '../triage/similar.reader.js';
import { SuggestionReader } from '../triage/suggestion.reader.js';
import { UndoStore } from '../triage/undo.store.js';
import { AttachmentReader } from './attachment.reader.js';
import { mayReadRating, verbsOf } from './request.access.js';
import type { RequestEntry, RequestRow } from './request.entity.js';
import { TimelineArgs } from './request.inputs.js';
import { whyNotReturn } from './request.rules.js';
import { RequestStore } from './request.store.js';
import { sentenceOf } from './request.words.js';
import { enterpriseOf, entriesOf, placeOf } from './request-fields.js';
import { lookCodeOf } from './requester-access.js';

/** A request as staff see it. Everything a list shows is batched; the rest is asked for one request at a time. */
@Resolver('Request')
export class RequestViewAdminResolver {
  constructor(
    private readonly db: Db,
    private readonly requests: RequestStore,
    private readonly categories: CategoryStore,
    private readonly items: ItemStore,
    private readonly clockReader: ClockReader,
    private readonly limits: LimitReader,
    private readonly attachmentReader: AttachmentReader,
    private readonly similarReader: SimilarReader,
    private readonly suggestions: SuggestionReader,
    private readonly undos: UndoStore,
    private readonly viewerStore: ViewerStore,
    private readonly enterprises: EnterpriseStore,
    private readonly staff: StaffStore,
    private readonly towns: Towns,
  ) {}

  @ResolveField()
  category(@Parent() request: RequestRow, @AtDoor() { ctx }: DoorContext) {
    return this.categories.byId(ctx, request.categoryId);
  }

  /** The receipt is printed by those who file for a requester; whoever handles it gets a code to look with. */
  @ResolveField()
  trackingCode(@Parent() request: RequestRow, @AtDoor() { ctx }: DoorContext) {
    return mayDo(ctx.actor, 'requests.file') ? request.trackingCode : lookCodeOf(request);
  }

  @ResolveField()
  place(@Parent() request: RequestRow) {
    return placeOf(request);
  }

  @ResolveField()
  enterprise(@Parent() request: RequestRow, @AtDoor() at: DoorContext) {
    return enterpriseOf(at, this.enterprises, request.enterpriseId);
  }

  @ResolveField()
  requesterName(@Parent() request: RequestRow) {
    return request.contactName;
  }

  @ResolveField()
  requesterPhone(@Parent() request: RequestRow) {
    return request.contactPhone;
  }

  @ResolveField()
  filedBy(@Parent() request: RequestRow, @AtDoor() at: DoorContext) {
    return colleagueOf(at, this.staff, request.filedBy);
  }

  @ResolveField()
  unit(@Parent() request: RequestRow, @AtDoor() { ctx }: DoorContext) {
    return this.unitOf(ctx.townId, request.unitId);
  }

  @ResolveField()
  handler(@Parent() request: RequestRow, @AtDoor() at: DoorContext) {
    return colleagueOf(at, this.staff, request.handlerId);
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
    const unit = await this.unitOf(at.ctx.townId, request.unitId);
    return {
      outcome: request.answerOutcome ?? 'explained',
      words: request.answerWords ?? '',
      at: request.answeredAt,
      by: colleagueOf(at, this.staff, request.answeredBy),
      unit,
    };
  }

  @ResolveField()
  rating(@Parent() request: RequestRow, @AtDoor() { ctx }: DoorContext) {
    const { satisfaction, solved, ratingWords: words, ratedAt: at } = request;
    return at && mayReadRating(ctx.actor) ? { satisfaction, solved, words, at } : null;
  }

  @ResolveField()
  followUp(@Parent() request: RequestRow, @AtDoor() at: DoorContext) {
    if (!request.followedUpAt) return null;
    const { followUpSatisfaction: satisfaction, followUpSolved: solved, followUpWords: words, followedUpAt } = request;
    return { satisfaction, solved, words, at: followedUpAt, by: colleagueOf(at, this.staff, request.followedUpBy) };
  }

  @ResolveField()
  attachments(@Parent() request: RequestRow, @AtDoor() at: DoorContext) {
    return this.attachmentReader.of(at, request, null);
  }

  @ResolveField()
  async timeline(
    @Parent() request: RequestRow,
    @AtDoor() at: DoorContext,
    @Valid() { first = 20, after }: TimelineArgs,
  ) {
    const entries = ((await entriesOf(at, this.requests).load(request.id)) ?? [])
      .filter((entry) => !entry.undoneAt && (entry.verb !== 'rate' || mayReadRating(at.ctx.actor)))
      .reverse();
    const key = decodeCursor(after, 'id');
    const from = key ? entries.findIndex((entry) => entry.id === key[0]) + 1 : 0;
    const page = pageOf(entries.slice(from, from + first + 1), first, (entry) => [entry.id]);
    return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: this.entry(at, request, node) })) };
  }

  @ResolveField()
  async verbs(@Parent() request: RequestRow, @AtDoor() { ctx }: DoorContext) {
    const verbs = verbsOf(ctx.actor, request);
    if (!verbs.includes('returnToDesk')) return verbs;
    const window = await this.limits.of(ctx, 'returnWindow', request);
    const refusal = whyNotReturn(request, await this.towns.calendar(ctx.townId), window, ctx.now);
    return refusal ? verbs.filter((verb) => verb !== 'returnToDesk') : verbs;
  }

  @ResolveField()
  suggestion(@Parent() request: RequestRow, @AtDoor() { ctx }: DoorContext) {
    return ['filed', 'accepted'].includes(request.state) ? this.suggestions.read(ctx, request) : null;
  }

  @ResolveField()
  similar(@Parent() request: RequestRow, @AtDoor() at: DoorContext) {
    return this.similarReader.of(at, request);
  }

  @ResolveField()
  async viewers(@Parent() request: RequestRow, @AtDoor() at: DoorContext) {
    const viewers = loaderOf<string, string[]>(at, 'viewers', (ctx, ids) => this.viewerStore.of(ctx, ids));
    const people = (await viewers.load(request.id)) ?? [];
    return (await Promise.all(people.map((id) => colleagueOf(at, this.staff, id)))).filter((each) => each !== null);
  }

  @ResolveField()
  snoozedUntil(@Parent() request: RequestRow, @AtDoor() at: DoorContext) {
    return loaderOf<string, Date>(at, 'snoozed', (ctx, ids) => this.viewerStore.snoozedUntil(ctx, ids)).load(
      request.id,
    );
  }

  @ResolveField()
  async mergedInto(@Parent() request: RequestRow, @AtDoor() { ctx }: DoorContext) {
    const { mergedInto } = request;
    return mergedInto ? ((await this.requests.byIds(ctx, [mergedInto])).get(mergedInto)?.number ?? null) : null;
  }

  @ResolveField()
  async merged(@Parent() request: RequestRow, @AtDoor() { ctx }: DoorContext) {
    return (await this.requests.mergedInto(ctx, request.id)).map(({ number }) => number);
  }

  @ResolveField()
  serviceItem(@Parent() request: RequestRow, @AtDoor() { ctx }: DoorContext) {
    const { serviceItemId, serviceItemVersion } = request;
    return serviceItemId && serviceItemVersion ? this.items.version(ctx, serviceItemId, serviceItemVersion) : null;
  }

  @ResolveField()
  undoUntil(@Parent() request: RequestRow, @AtDoor() { ctx }: DoorContext) {
    return this.db.read(ctx, async (tx) => {
      const undo = await this.undos.of(tx, request.id);
      return undo && undo.personId === personIdOf(ctx.actor) && undo.untilAt > ctx.now ? undo.untilAt : null;
    });
  }

  private async unitOf(townId: number, unitId: string | null) {
    return (await this.towns.unitsOf(townId)).find((unit) => unit.id === unitId) ?? null;
  }

  private entry(at: DoorContext, request: RequestRow, entry: RequestEntry) {
    return {
      id: entry.id,
      at: entry.at,
      verb: entry.verb,
      sentence: sentenceOf(entry),
      by: entry.byName,
      from: entry.fromState,
      to: entry.toState,
      words: entry.verb === 'file' ? null : entry.words,
      internal: entry.internal,
      attachments: () => this.attachmentReader.of(at, request, entry.facts.attachments ?? []),
    };
  }
}
