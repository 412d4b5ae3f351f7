import { RequesterSignInService, setSessionCookie, WrongCredentials } from '@center/directory';
import {
  AtCtx,
  AtDoor,
  anyone,
  type Ctx,
  type DoorContext,
  InvalidInput,
  Needs,
  type Requester,
  refused,
  Settings,
  signedIn,
  Valid,
  visitor,
} from '@center/platform';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { FilingService } from '../filing/filing.service.js';
import { MyRequestsStore } from '../filing/my-requests.store.js';
import { PromiseReader } from '../filing/promise.reader.js';
import { PublicSimilarReader } from '../filing/public-similar.reader.js';
import { RequesterService } from '../filing/requester.service.js';
import type { Target } from './acts.js';
import { seenBy } from './request.access.js';
import {
  ChaseRequestArgs,
  FileRequestArgs,
  type FileRequestInput,
  MyRequestsArgs,
  PromiseArgs,
  RateRequestArgs,
  ReopenMineArgs,
  RequestAccessInput,
  SimilarRequestsArgs,
  SupplyRequestArgs,
  WithdrawRequestArgs,
} from './request.inputs.js';
import { RequestNotFound } from './request.refusals.js';
import { RequesterAccessReader } from './requester-access.js';

/** The portal's questions and acts. What a requester sees of a request is in `request-view.portal.resolver.ts`. */
@Resolver()
export class RequestPortalResolver {
  constructor(
    private readonly filing: FilingService,
    private readonly requester: RequesterService,
    private readonly mine: MyRequestsStore,
    private readonly promises: PromiseReader,
    private readonly similar: PublicSimilarReader,
    private readonly access: RequesterAccessReader,
    private readonly signIns: RequesterSignInService,
    private readonly settings: Settings,
  ) {}

  @Query()
  @Needs(signedIn)
  myRequests(@AtCtx() ctx: Ctx, @Valid() args: MyRequestsArgs) {
    return this.mine.page(ctx, ctx.actor as Requester, args);
  }

  @Query()
  @Needs(anyone)
  request(@AtCtx() ctx: Ctx, @Valid() access: RequestAccessInput) {
    return this.access.find(ctx, access);
  }

  @Query()
  @Needs(anyone)
  similarRequests(@AtCtx() ctx: Ctx, @Valid() like: SimilarRequestsArgs) {
    return this.similar.of(ctx, like);
  }

  @Query()
  @Needs(anyone)
  promise(@AtCtx() ctx: Ctx, @Valid() { category, kind }: PromiseArgs) {
    return this.promises.of(ctx, category, kind);
  }

  @Mutation()
  @Needs(anyone)
  async fileRequest(@AtDoor() at: DoorContext, @Valid() { input }: FileRequestArgs) {
    const ctx = at.ctx.actor.kind === 'requester' ? at.ctx : await this.signInToFile(at, input);
    if (refused(ctx)) return (await this.filing.alreadyFiled(at.ctx, input)) ?? ctx;
    const { phone } = ctx.actor as Requester;
    return this.filing.file(ctx, { ...input, contactPhone: input.contactPhone ?? phone });
  }

  @Mutation()
  @Needs(anyone)
  supplyRequest(@AtCtx() ctx: Ctx, @Valid() { access, words, attachments }: SupplyRequestArgs) {
    return this.with(ctx, access, (as, target) => this.requester.supply(as, target, words, attachments));
  }

  @Mutation()
  @Needs(anyone)
  withdrawRequest(@AtCtx() ctx: Ctx, @Valid() { access, words }: WithdrawRequestArgs) {
    return this.with(ctx, access, (as, target) => this.requester.withdraw(as, target, words));
  }

  @Mutation()
  @Needs(anyone)
  chaseRequest(@AtCtx() ctx: Ctx, @Valid() { access }: ChaseRequestArgs) {
    return this.with(ctx, access, (as, target) => this.requester.chase(as, target));
  }

  @Mutation()
  @Needs(anyone)
  rateRequest(@AtCtx() ctx: Ctx, @Valid() { access, ...rating }: RateRequestArgs) {
    return this.with(ctx, access, (as, target) => this.requester.rate(as, target, rating));
  }

  @Mutation()
  @Needs(anyone)
  reopenRequest(@AtCtx() ctx: Ctx, @Valid() { access, words }: ReopenMineArgs) {
    return this.with(ctx, access, (as, target) => this.requester.reopen(as, target, words));
  }

  /** Who comes by the receipt's code acts by it, be they signed in as somebody else or not at all. */
  private async with<T>(ctx: Ctx, access: RequestAccessInput, act: (ctx: Ctx, target: Target) => Promise<T>) {
    const request = await this.access.find(ctx, access);
    if (!request || request.lookOnly) return new RequestNotFound();
    const own = seenBy(ctx.actor, [request]).length > 0;
    return act(own ? ctx : { ...ctx, actor: visitor }, { id: request.id, expectedVersion: access.expectedVersion });
  }

  /** Not signed in: the one-time code on the last step signs in and files at once. */
  private async signInToFile(at: DoorContext, input: FileRequestInput) {
    if (!input.contactPhone)
      return InvalidInput.of('input.contactPhone', '11 位数字', '请填写手机号，进展会发到这个号码');
    if (!input.oneTimeCode) return InvalidInput.of('input.oneTimeCode', '6 位数字', '请填写手机收到的验证码');
    const opened = await this.signIns.signIn(at.ctx, input.contactPhone, input.oneTimeCode, at.request.ip);
    if (refused(opened)) return new WrongCredentials();
    setSessionCookie(at, 'portal', opened.token, opened.expiresAt, this.settings.secureCookies);
    const actor: Requester = {
      kind: 'requester',
      personId: opened.personId,
      name: input.contactName,
      phone: input.contactPhone,
      enterpriseIds: await this.signIns.enterprisesOf(at.ctx, opened.personId),
    };
    return { ...at.ctx, actor };
  }
}
