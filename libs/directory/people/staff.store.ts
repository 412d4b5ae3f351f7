import { type Ctx, Db } from '@center/platform';
import { Injectable } from '@nestjs/common';
import type { Unit } from '../town/town.entity.js';
import { Towns } from '../town/towns.js';
import { capabilitiesOf } from './capabilities.js';

export interface Colleague {
  id: string;
  personId: string;
  name: string;
  login: string;
  unitId: string;
}

export interface StaffMember {
  personId: string;
  name: string;
  login: string;
  roles: string[];
  unit: Unit;
  disabled: boolean;
  sessions: number;
  signedInAt: Date | null;
}

@Injectable()
export class StaffStore {
  constructor(
    private readonly db: Db,
    private readonly towns: Towns,
  ) {}

  async me(ctx: Ctx, personId: string) {
    const [row] = await this.db.read(ctx, (tx) =>
      tx.sql<Colleague & { roles: string[] }>(
        `select s.person_id as id, s.person_id, p.name, s.login, s.unit_id,
                array(select role from staff_role r where r.town_id = s.town_id and r.staff_id = s.id order by role) as roles
           from staff s join person p on p.id = s.person_id where s.person_id = $1`,
        [personId],
      ),
    );
    if (!row) return null;
    const unit = (await this.towns.unitsOf(ctx.townId)).find((each) => each.id === row.unitId) ?? null;
    return { ...row, unit, capabilities: [...capabilitiesOf(row.roles)] };
  }

  /** Everybody who works here, by department; sessions are those of this town's door. */
  async list(ctx: Ctx): Promise<StaffMember[]> {
    const rows = await this.db.read(ctx, (tx) =>
      tx.sql<Omit<StaffMember, 'unit'> & { unitId: string }>(
        `select s.person_id, p.name, s.login, s.unit_id, s.disabled_at is not null as disabled, o.sessions, o.signed_in_at,
                array(select role from staff_role r where r.town_id = s.town_id and r.staff_id = s.id order by role) as roles
           from staff s join person p on p.id = s.person_id join unit u on u.id = s.unit_id
           left join lateral (
             select count(*)::int as sessions, max(created_at) as signed_in_at from session o
              where o.person_id = s.person_id and o.town_id = s.town_id and o.door = 'admin' and o.revoked_at is null and o.expires_at > $1
           ) o on true
          order by u.position, s.login`,
        [tx.now],
      ),
    );
    const units = new Map((await this.towns.unitsOf(ctx.townId)).map((unit) => [unit.id, unit]));
    return rows.flatMap(({ unitId, ...row }) => {
      const unit = units.get(unitId);
      return unit ? [{ ...row, unit }] : [];
    });
  }

  /** Colleagues by staff id or person id, for batched fields. */
  async colleagues(ctx: Ctx, ids: readonly string[]): Promise<Map<string, Colleague>> {
    const rows = await this.db.read(ctx, (tx) =>
      tx.sql<Colleague>(
        `select s.id, s.person_id, p.name, s.login, s.unit_id from staff s join person p on p.id = s.person_id
          where s.id = any($1) or s.person_id = any($1)`,
        [ids],
      ),
    );
    return new Map(rows.flatMap((row) => [[row.id, row] as const, [row.personId, row] as const]));
  }
}
