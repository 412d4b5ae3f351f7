import { type Ctx, Db } from '@center/platform';
import { Injectable } from '@nestjs/common';
import type { Standing } from './enterprise.entity.js';

@Injectable()
export class MeStore {
  constructor(private readonly db: Db) {}

  /** The person behind a portal session and the enterprises they may speak for, in whatever town. */
  async me(ctx: Ctx, personId: string) {
    return this.db.read(ctx, async (tx) => {
      const [person] = await tx.sql<{ id: string; name: string; phone: string }>(
        `select id, name, phone from person where id = $1`,
        [personId],
      );
      if (!person) return null;
      const rows = await tx.sql<{
        standing: Standing;
        id: string;
        creditCode: string;
        name: string;
        industry: string;
        size: string;
        address: string;
      }>(
        `select ep.standing, e.id, e.credit_code, e.name, e.industry, e.size, e.address
           from enterprise_person ep join enterprise e on e.id = ep.enterprise_id where ep.person_id = $1 order by ep.since, e.id`,
        [personId],
      );
      return { ...person, enterprises: rows.map(({ standing, ...enterprise }) => ({ standing, enterprise })) };
    });
  }
}
