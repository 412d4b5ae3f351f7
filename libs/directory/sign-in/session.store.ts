import { createHash, randomBytes } from 'node:crypto';
import { camelRows, type Door, type Tx } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface SessionRow {
  personId: string;
  townId: number | null;
  name: string;
  phone: string | null;
  over: boolean;
}

export interface NewSession {
  door: Door;
  personId: string;
  townId: number | null;
  now: Date;
  expiresAt: Date;
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Opaque sessions: the client holds a random token, the database its hash; revoked means over at the next request. */
@Injectable()
export class SessionStore {
  constructor(private readonly source: DataSource) {}

  /** In the transaction of the act that earned it, where there is one. */
  async open(session: NewSession, within: Pick<Tx['em'], 'query'> = this.source): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await within.query(
      `insert into session (token_hash, door, person_id, town_id, created_at, expires_at) values ($1, $2, $3, $4, $5, $6)`,
      [hashOf(token), session.door, session.personId, session.townId, session.now, session.expiresAt],
    );
    return token;
  }

  async find(token: string, door: Door, now: Date): Promise<SessionRow | undefined> {
    const rows = await this.source.query(
      `select s.person_id, s.town_id, p.name, p.phone, (s.revoked_at is not null or s.expires_at <= $3) as over
         from session s join person p on p.id = s.person_id where s.token_hash = $1 and s.door = $2`,
      [hashOf(token), door, now],
    );
    return camelRows<SessionRow>(rows)[0];
  }

  /** Answers with whose it was; null where there was nothing to close. */
  async close(token: string, now: Date): Promise<string | null> {
    const [rows] = await this.source.query(
      `update session set revoked_at = $2 where token_hash = $1 and revoked_at is null returning person_id`,
      [hashOf(token), now],
    );
    return camelRows<{ personId: string }>(rows)[0]?.personId ?? null;
  }

  async forgetOld(now: Date): Promise<void> {
    const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
    await this.source.query(`delete from one_time_code where sent_at < $1`, [daysAgo(1)]);
    await this.source.query(`delete from failed_try where at < $1`, [daysAgo(1)]);
    await this.source.query(`delete from session where expires_at < $1 or revoked_at < $1`, [daysAgo(30)]);
  }

  async closeAllOf(tx: Tx, personId: string): Promise<number> {
    const closed = await tx.sql(
      `update session set revoked_at = $2 where person_id = $1 and revoked_at is null returning token_hash`,
      [personId, tx.now],
    );
    return closed.length;
  }
}
