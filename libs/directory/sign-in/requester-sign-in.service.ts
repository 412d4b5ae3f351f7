import { createHash, randomInt } from 'node:crypto';
import { type Ctx, Db, type Outcome, oneAtATime, refused, Settings, Sms, type Tx } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { forgetFailures, isLockedNow, noteFailure } from './failed-tries.js';
import { CODES_AN_HOUR, codeAllowedAt, type RecentCodes } from './lockout.rules.js';
import { SessionStore } from './session.store.js';
import { TooManyCodes, WrongCredentials } from './sign-in.refusals.js';

const CODE_MINUTES = 10;
const THIRTY_DAYS = 30 * 86_400_000;

const hashOf = (phone: string, code: string): Buffer => createHash('sha256').update(`${phone}:${code}`).digest();

@Injectable()
export class RequesterSignInService {
  constructor(
    private readonly db: Db,
    private readonly sessions: SessionStore,
    private readonly sms: Sms,
    private readonly settings: Settings,
  ) {}

  /** A six-digit code for ten minutes. Shown on the page in the example set-up only. */
  async sendCode(
    ctx: Ctx,
    phone: string,
    source: string,
  ): Promise<Outcome<{ phone: string; validMinutes: number; shownCode: string | null }>> {
    const code = String(randomInt(0, 1_000_000)).padStart(6, '0');
    const kept = await this.db.write(ctx, async (tx) => {
      await oneAtATime(tx, `code ${phone}`);
      await oneAtATime(tx, `code from ${source}`);
      const retryAt = codeAllowedAt(await this.recentCodes(tx, phone, source));
      if (retryAt && retryAt > tx.now) return new TooManyCodes(retryAt);
      const expiresAt = new Date(tx.now.getTime() + CODE_MINUTES * 60_000);
      return tx.sql(
        `insert into one_time_code (id, phone, source, code_hash, sent_at, expires_at) values ($1, $2, $3, $4, $5, $6)`,
        [uuidv7(), phone, source, hashOf(phone, code), tx.now, expiresAt],
      );
    });
    if (refused(kept)) return kept;
    await this.sms.send(phone, `验证码 ${code}，${CODE_MINUTES} 分钟内有效。工作人员不会向您索要。`);
    return { phone, validMinutes: CODE_MINUTES, shownCode: this.settings.example ? code : null };
  }

  /** Whoever holds the phone is the person of that phone; a phone never seen becomes a person. The code is used up. */
  async signIn(
    ctx: Ctx,
    phone: string,
    code: string,
    source: string,
  ): Promise<Outcome<{ token: string; personId: string; expiresAt: Date }>> {
    const account = `phone:${phone}`;
    const opened = await this.db.write(ctx, async (tx) => {
      const locked = await isLockedNow(tx, account, source);
      const [used] = locked
        ? []
        : await tx.sql(
            `update one_time_code set used_at = $3 where id = (
           select id from one_time_code where phone = $1 and code_hash = $2 and used_at is null and expires_at > $3
            order by sent_at desc limit 1 for update) returning id`,
            [phone, hashOf(phone, code), tx.now],
          );
      if (!used) {
        await noteFailure(tx, account, source);
        return null;
      }
      await forgetFailures(tx, account);
      const personId = await personOfPhone(tx, phone);
      const expiresAt = new Date(tx.now.getTime() + THIRTY_DAYS);
      const session = { door: 'portal' as const, personId, townId: null, now: tx.now, expiresAt };
      const token = await this.sessions.open(session, tx.em);
      return { token, personId, expiresAt };
    });
    return opened ?? new WrongCredentials();
  }

  /** When the last code went to this phone, and when the twentieth last one was asked for from this source. */
  private async recentCodes(tx: Tx, phone: string, source: string): Promise<RecentCodes> {
    const [row] = await tx.sql<RecentCodes>(
      `select (select sent_at from one_time_code where phone = $1 order by sent_at desc limit 1) as last_to_phone,
              (select sent_at from one_time_code where source = $2 order by sent_at desc offset ${CODES_AN_HOUR - 1} limit 1) as nth_last_from_source`,
      [phone, source],
    );
    return row as RecentCodes;
  }

  /** Whom this person may speak for, right after signing in. */
  async enterprisesOf(ctx: Ctx, personId: string): Promise<string[]> {
    const rows = await this.db.read(ctx, (tx) =>
      tx.sql<{ enterpriseId: string }>(`select enterprise_id from enterprise_person where person_id = $1`, [personId]),
    );
    return rows.map((row) => row.enterpriseId);
  }
}

/** The person of a phone, made if never seen; a name replaces one that only repeats the phone's last digits. */
export async function personOfPhone(tx: Tx, phone: string, name?: string): Promise<string> {
  const [row] = await tx.sql<{ id: string }>(
    `insert into person (id, name, phone, created_at) values ($1, $2, $3, $4)
     on conflict (phone) do update set name = case when person.name like '尾号%' and $5::text is not null then $5 else person.name end
     returning id`,
    [uuidv7(), name ?? `尾号 ${phone.slice(-4)}`, phone, tx.now, name ?? null],
  );
  return (row as { id: string }).id;
}
