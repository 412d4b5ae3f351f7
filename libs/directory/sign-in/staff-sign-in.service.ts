import { audit, type Ctx, Db, Live, type Outcome, SESSION_OVER } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { verify } from '@node-rs/argon2';
import { Towns } from '../town/towns.js';
import { forgetFailures, isLockedNow, noteFailure } from './failed-tries.js';
import { secondFactorFits } from './second-factor.js';
import { SessionStore } from './session.store.js';
import { PersonNotFound, WrongCredentials } from './sign-in.refusals.js';

const WORKING_DAY = 12 * 3_600_000;
// A hash of nothing anybody knows: an unknown login takes as long as a wrong password.
const nobody = '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$RdescudvJCsgt3ub+b3dWRWJTmaaJObG';

export interface StaffCredentials {
  town: string;
  login: string;
  password: string;
  code: string;
}

@Injectable()
export class StaffSignInService {
  constructor(
    private readonly db: Db,
    private readonly towns: Towns,
    private readonly sessions: SessionStore,
    private readonly live: Live,
  ) {}

  /** Password and second factor of one town's account. A failure is kept although nothing else is. */
  async signIn(
    ctx: Ctx,
    credentials: StaffCredentials,
    source: string,
  ): Promise<Outcome<{ token: string; personId: string; townId: number; expiresAt: Date }>> {
    const town = await this.towns.byCode(credentials.town);
    const account = `${credentials.login}@${credentials.town}`;
    const inTown = { ...ctx, townId: town?.id ?? 0 };
    const [staff] = await this.db.read(inTown, (tx) =>
      tx.sql<{ personId: string; passwordHash: string; secondFactor: string }>(
        `select person_id, password_hash, second_factor from staff where login = $1 and disabled_at is null`,
        [credentials.login],
      ),
    );
    const passwordFits = await verify(staff?.passwordHash ?? nobody, credentials.password).catch(() => false);
    const fits = passwordFits && staff && secondFactorFits(staff.secondFactor, credentials.code, ctx.now);
    const opened = await this.db.write(inTown, async (tx) => {
      const locked = await isLockedNow(tx, account, source);
      if (!town || !fits || locked) {
        await noteFailure(tx, account, source);
        return null;
      }
      const { personId } = staff;
      await forgetFailures(tx, account);
      await audit(tx, 'signIn', account, personId);
      const expiresAt = new Date(tx.now.getTime() + WORKING_DAY);
      const session = { door: 'admin' as const, personId, townId: town.id, now: tx.now, expiresAt };
      const token = await this.sessions.open(session, tx.em);
      return { token, personId, townId: town.id, expiresAt };
    });
    return opened ?? new WrongCredentials();
  }

  /** End every session of a person of this town; their next request anywhere is refused. */
  revoke(ctx: Ctx, personId: string): Promise<Outcome<{ count: number }>> {
    return this.db.write<{ count: number }>(ctx, async (tx) => {
      const [staff] = await tx.sql(`select from staff where person_id = $1`, [personId]);
      if (!staff) return new PersonNotFound();
      await audit(tx, 'revokeSessions', personId);
      tx.afterCommit(() => this.live.publish({ townId: ctx.townId, type: SESSION_OVER, id: personId }));
      return { count: await this.sessions.closeAllOf(tx, personId) };
    });
  }

  async signOut(ctx: Ctx, token: string): Promise<void> {
    const personId = await this.sessions.close(token, ctx.now);
    if (personId) this.live.publish({ townId: ctx.townId, type: SESSION_OVER, id: personId });
  }
}
