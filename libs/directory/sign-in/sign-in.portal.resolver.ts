import { AtCtx, AtDoor, anyone, type Ctx, type DoorContext, Needs, refused, Settings, Valid } from '@center/platform';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { MeStore } from '../enterprise/me.store.js';
import { tokenOf } from './doorkeeper.js';
import { RequesterSignInService } from './requester-sign-in.service.js';
import { SessionStore } from './session.store.js';
import { clearSessionCookie, setSessionCookie } from './session-cookie.js';
import { PhoneSignInArgs, RequestCodeArgs } from './sign-in.inputs.js';

@Resolver()
export class SignInPortalResolver {
  constructor(
    private readonly signIns: RequesterSignInService,
    private readonly sessions: SessionStore,
    private readonly people: MeStore,
    private readonly settings: Settings,
  ) {}

  @Query()
  @Needs(anyone)
  me(@AtCtx() ctx: Ctx) {
    return ctx.actor.kind === 'requester' ? this.people.me(ctx, ctx.actor.personId) : null;
  }

  @Mutation()
  @Needs(anyone)
  requestCode(@AtCtx() ctx: Ctx, @AtDoor() at: DoorContext, @Valid() { phone }: RequestCodeArgs) {
    return this.signIns.sendCode(ctx, phone, at.request.ip);
  }

  @Mutation()
  @Needs(anyone)
  async signIn(@AtCtx() ctx: Ctx, @AtDoor() at: DoorContext, @Valid() { phone, code }: PhoneSignInArgs) {
    const opened = await this.signIns.signIn(ctx, phone, code, at.request.ip);
    if (refused(opened)) return opened;
    setSessionCookie(at, 'portal', opened.token, opened.expiresAt, this.settings.secureCookies);
    return { ...opened, me: this.people.me(ctx, opened.personId) };
  }

  @Mutation()
  @Needs(anyone)
  async signOut(@AtCtx() ctx: Ctx, @AtDoor() at: DoorContext) {
    const token = tokenOf('portal', at.request);
    if (token) await this.sessions.close(token, ctx.now);
    clearSessionCookie(at, 'portal');
    return true;
  }
}
