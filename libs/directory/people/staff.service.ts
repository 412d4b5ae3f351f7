import { audit, type Ctx, Db, type Outcome } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { hash } from '@node-rs/argon2';
import { v7 as uuidv7 } from 'uuid';
import { personOfPhone } from '../sign-in/requester-sign-in.service.js';
import { newSecondFactor } from '../sign-in/second-factor.js';
import { Towns } from '../town/towns.js';
import type { Role } from './capabilities.js';

export interface NewStaff {
  login: string;
  name: string;
  phone: string;
  unit: string;
  roles: readonly Role[];
  password: string;
}

/** OWASP's least for argon2id: 19 MiB, two passes. */
const argon = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

@Injectable()
export class StaffService {
  constructor(
    private readonly db: Db,
    private readonly towns: Towns,
  ) {}

  /** Give a person an account in this town: password kept as argon2id, a second factor of their own. */
  async employ(ctx: Ctx, staff: NewStaff): Promise<Outcome<{ staffId: string; personId: string }>> {
    const unit = (await this.towns.unitsOf(ctx.townId)).find((each) => each.code === staff.unit);
    if (!unit) throw new RangeError(`No unit ${staff.unit} in town ${ctx.townId}`);
    const passwordHash = await hash(staff.password, argon);
    return this.db.write<{ staffId: string; personId: string }>(ctx, async (tx) => {
      const personId = await personOfPhone(tx, staff.phone, staff.name);
      const staffId = uuidv7();
      await tx.sql(
        `insert into staff (town_id, id, person_id, login, unit_id, password_hash, second_factor) values ($1, $2, $3, $4, $5, $6, $7)`,
        [tx.townId, staffId, personId, staff.login, unit.id, passwordHash, newSecondFactor()],
      );
      for (const role of staff.roles)
        await tx.sql(`insert into staff_role (town_id, staff_id, role) values ($1, $2, $3)`, [
          tx.townId,
          staffId,
          role,
        ]);
      await audit(tx, 'employ', staff.login);
      return { staffId, personId };
    });
  }
}
