import { AtCtx, AtDoor, anyone, type Ctx, type DoorContext, Needs, refused, Settings, Valid } from '@center/platform';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { StaffStore } from '../people/staff.store.js';
import { tokenOf } from './doorkeeper.js';
import { clearSessionCookie, setSessionCookie } from './session-cookie.js';
import { RevokeSessionsArgs, StaffSignInArgs } from './sign-in.inputs.js';
import { StaffSignInService } from './staff-sign-in.service.js';

@Resolver()
export class SignInAdminResolver {
  constructor(
    private readonly signIns: StaffSignInService,
    private readonly staff: StaffStore,
    private readonly settings: Settings,
  ) {}

  @Query()
  @Needs(anyone)
  me(@AtCtx() ctx: Ctx) {
    return ctx.actor.kind === 'staff' ? this.staff.me(ctx, ctx.actor.personId) : null;
  }

  @Mutation()
  @Needs(anyone)
  async signIn(@AtCtx() ctx: Ctx, @AtDoor() at: DoorContext, @Valid() credentials: StaffSignInArgs) {
    const opened = await this.signIns.signIn(ctx, credentials, at.request.ip);
    if (refused(opened)) return opened;
    setSessionCookie(at, 'admin', opened.token, opened.expiresAt, this.settings.secureCookies);
    return { ...opened, me: this.staff.me({ ...ctx, townId: opened.townId }, opened.personId) };
  }

  @Mutation()
  @Needs(anyone)
  async signOut(@AtCtx() ctx: Ctx, @AtDoor() at: DoorContext) {
    const token = tokenOf('admin', at.request);
    if (token) await this.signIns.signOut(ctx, token);
    clearSessionCookie(at, 'admin');
    return true;
  }

  @Mutation()
  @Needs('people.revoke')
  revokeSessions(@AtCtx() ctx: Ctx, @Valid() { personId }: RevokeSessionsArgs) {
    return this.signIns.revoke(ctx, personId);
  }
}
