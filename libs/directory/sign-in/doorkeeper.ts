import {
  Clock,
  type Ctx,
  Db,
  type Door,
  Doorkeeper,
  type Requester,
  Settings,
  type Staff,
  system,
  TownUnknown,
  visitor,
} from '@center/platform';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { capabilitiesOf } from '../people/capabilities.js';
import { Towns } from '../town/towns.js';
import { type SessionRow, SessionStore } from './session.store.js';

/**
 * Who stands at the door, and in which town. At the portal the address decides the town: `x-town`, the host name, the
 * session's, a cookie, then the setting. A staff session is of one town and cannot be used in another.
 */
@Injectable()
export class CentreDoorkeeper extends Doorkeeper {
  constructor(
    private readonly sessions: SessionStore,
    private readonly towns: Towns,
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {
    super();
  }

  async admit(door: Door, request: FastifyRequest): Promise<{ ctx: Ctx; sessionExpired: boolean }> {
    const now = this.clock.now();
    const token = tokenOf(door, request);
    const session = token ? await this.sessions.find(token, door, now) : undefined;
    const valid = session && !session.over ? session : undefined;
    const base = { now, requestId: String(request.id) };

    if (door === 'portal') {
      const townId = await this.townOfAddress(request, valid?.townId ?? null);
      await this.towns.know(townId);
      return {
        ctx: { ...base, townId, actor: valid ? await this.requester(valid) : visitor },
        sessionExpired: Boolean(token && !valid),
      };
    }
    const actor = valid ? await this.staff(valid) : null;
    if (actor) await this.towns.know(valid?.townId ?? 0);
    return {
      ctx: { ...base, townId: actor ? (valid?.townId ?? 0) : 0, actor: actor ?? visitor },
      sessionExpired: Boolean(token && !actor),
    };
  }

  private async townOfAddress(request: FastifyRequest, ofSession: number | null): Promise<number> {
    const named = request.headers['x-town'];
    if (named) return (await this.towns.byCode(String(named)))?.id ?? refuseTown();
    const host = request.headers.host ?? '';
    const byHost = await this.towns.byHost(host);
    if (byHost) return byHost.id;
    if (this.settings.isPortalHost(host)) return refuseTown();
    const cookie = request.cookies.town ? await this.towns.byCode(request.cookies.town) : undefined;
    const fallback = this.settings.defaultTown
      ? await this.towns.byCode(this.settings.defaultTown)
      : (await this.towns.list())[0];
    return ofSession ?? cookie?.id ?? fallback?.id ?? NO_TOWN;
  }

  private async requester(session: SessionRow): Promise<Requester> {
    const rows = await this.db.read({ townId: 0, actor: system, now: this.clock.now(), requestId: 'door' }, (tx) =>
      tx.sql<{ enterpriseId: string }>(`select enterprise_id from enterprise_person where person_id = $1`, [
        session.personId,
      ]),
    );
    return {
      kind: 'requester',
      personId: session.personId,
      name: session.name,
      phone: session.phone ?? '',
      enterpriseIds: rows.map((row) => row.enterpriseId),
    };
  }

  private async staff(session: SessionRow): Promise<Staff | null> {
    if (session.townId === null) return null;
    const [row] = await this.db.read(
      { townId: session.townId, actor: system, now: this.clock.now(), requestId: 'door' },
      (tx) =>
        tx.sql<{ id: string; unitId: string; roles: string[] }>(
          `select s.id, s.unit_id, array(select role from staff_role r where r.town_id = s.town_id and r.staff_id = s.id) as roles
           from staff s where s.person_id = $1 and s.disabled_at is null`,
          [session.personId],
        ),
    );
    if (!row) return null;
    return {
      kind: 'staff',
      personId: session.personId,
      staffId: row.id,
      name: session.name,
      unitId: row.unitId,
      roles: row.roles,
      capabilities: capabilitiesOf(row.roles),
    };
  }
}

/** Before the first town is set up: a town that sees no row. */
const NO_TOWN = 0;

export const cookieOf = (door: Door): string => `${door}_session`;

/** A bearer token, or the door's own cookie. */
export function tokenOf(door: Door, request: FastifyRequest): string | undefined {
  const bearer = /^Bearer (\S{20,200})$/.exec(request.headers.authorization ?? '')?.[1];
  return bearer ?? request.cookies[cookieOf(door)];
}

function refuseTown(): never {
  throw new TownUnknown();
}
