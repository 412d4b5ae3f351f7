import { audit, type Ctx, Db, type Outcome, refused } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { verify } from '@node-rs/argon2';
import { Towns } from '../town/towns.js';
import { forgetFailures, noteFailure, recentFailures } from './failed-tries.js';
import { isLocked } from './lockout.rules.js';
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
  ) {}

  /** Password and second factor of one town's account. The failure is kept even though nothing else is. */
  async signIn(
    ctx: Ctx,
    credentials: StaffCredentials,
    source: string,
  ): Promise<Outcome<{ token: string; personId: string; townId: number; expiresAt: Date }>> {
    const town = await this.towns.byCode(credentials.town);
    const account = `${credentials.login}@${credentials.town}`;
    const inTown = { ...ctx, townId: town?.id ?? 0 };
    const found = await this.db.read(inTown, async (tx) => {
      const [staff] = await tx.sql<{ personId: string; passwordHash: string; secondFactor: string }>(
        `select person_id, password_hash, second_factor from staff where login = $1 and disabled_at is null`,
        [credentials.login],
      );
      return { staff, locked: isLocked(await recentFailures(tx, account, source)) };
    });
    const passwordFits = await verify(found.staff?.passwordHash ?? nobody, credentials.password).catch(() => false);
    const fits = passwordFits && found.staff && secondFactorFits(found.staff.secondFactor, credentials.code, ctx.now);
    if (!town || !found.staff || !fits || found.locked) {
      await this.db.write(inTown, (tx) => noteFailure(tx, account, source));
      return new WrongCredentials();
    }
    const { personId } = found.staff;
    await this.db.write(inTown, async (tx) => {
      await forgetFailures(tx, account);
      await audit(tx, 'signIn', account, personId);
    });
    const expiresAt = new Date(ctx.now.getTime() + WORKING_DAY);
    const token = await this.sessions.open({ door: 'admin', personId, townId: town.id, now: ctx.now, expiresAt });
    return { token, personId, townId: town.id, expiresAt };
  }

  /** End every session of a person of this town; their next request anywhere is refused. */
  async revoke(ctx: Ctx, personId: string): Promise<Outcome<{ count: number }>> {
    const known = await this.db.write(ctx, async (tx) => {
      const [staff] = await tx.sql(`select from staff where person_id = $1`, [personId]);
      if (!staff) return new PersonNotFound();
      return audit(tx, 'revokeSessions', personId);
    });
    return refused(known) ? known : { count: await this.sessions.closeAllOf(personId, ctx.now) };
  }
}
