import {
  COUNT_CAP,
  type Ctx,
  cappedCount,
  Db,
  decodeCursor,
  pageOf,
  pinyinWords,
  searchQuery,
  type Tx,
  textWords,
} from '@center/platform';
import { Injectable } from '@nestjs/common';
import { Enterprise, type EnterpriseSize, type Standing, TownEnterprise } from './enterprise.entity.js';

export interface EnterpriseRow {
  id: string;
  creditCode: string;
  checkDigitConfirmed: boolean;
  name: string;
  industry: string | null;
  size: EnterpriseSize | null;
  address: string | null;
  foundedOn: string | null;
  summary: string | null;
  tags: string[];
  stewardId: string | null;
}

export interface EnterprisePersonRow {
  enterpriseId: string;
  id: string;
  name: string;
  phone: string;
  standing: Standing;
}

const columns = `e.id, e.credit_code, e.check_digit_confirmed_by is not null as check_digit_confirmed, e.name, e.industry, e.size,
  e.address, e.founded_on, t.summary, t.tags, t.steward_id`;

@Injectable()
export class EnterpriseStore {
  constructor(private readonly db: Db) {}

  async page(ctx: Ctx, { q, first = 50, after }: { q?: string | null; first?: number; after?: string | null }) {
    const key = decodeCursor(after, 'text', 'id');
    const words = q?.trim() ? (searchQuery(q).alternatives[0]?.words ?? ['none']) : null;
    const digits = q?.trim() && /^[0-9A-Za-z]{4,18}$/.test(q.trim()) ? q.trim().toUpperCase() : null;
    return this.db.read(ctx, async (tx) => {
      const rows = await tx.sql<EnterpriseRow>(
        `select ${columns} from town_enterprise t join enterprise e on e.id = t.enterprise_id
          where ($1::text[] is null or t.enterprise_id in (select find_town_enterprises($1)) or t.credit_code like $2 || '%')
            and ($3::text is null or (t.name, t.enterprise_id) > ($3, $4::uuid))
          order by t.name, t.enterprise_id limit $5`,
        [words, digits, key?.[0] ?? null, key?.[1] ?? null, first + 1],
      );
      const [total] = await tx.sql<{ count: number }>(
        `select count(*)::int as count from (
           select from town_enterprise t where $1::text[] is null or t.enterprise_id in (select find_town_enterprises($1)) or t.credit_code like $2 || '%'
            limit ${COUNT_CAP + 1}) counted`,
        [words, digits],
      );
      return { ...pageOf(rows, first, (row) => [row.name, row.id]), count: cappedCount(total?.count ?? 0) };
    });
  }

  async byCode(ctx: Ctx, creditCode: string): Promise<EnterpriseRow | null> {
    const rows = await this.db.read(ctx, (tx) => this.rows(tx, 't.credit_code = $1', [creditCode]));
    return rows[0] ?? null;
  }

  async byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, EnterpriseRow>> {
    const rows = await this.db.read(ctx, (tx) => this.rows(tx, 't.enterprise_id = any($1)', [ids]));
    return new Map(rows.map((row) => [row.id, row]));
  }

  async peopleOf(ctx: Ctx, enterpriseIds: readonly string[]): Promise<Map<string, EnterprisePersonRow[]>> {
    const rows = await this.db.read(ctx, (tx) =>
      tx.sql<EnterprisePersonRow>(
        `select ep.enterprise_id, p.id, p.name, p.phone, ep.standing
           from town_enterprise t join enterprise_person ep on ep.enterprise_id = t.enterprise_id join person p on p.id = ep.person_id
          where t.enterprise_id = any($1) order by ep.since, p.id`,
        [enterpriseIds],
      ),
    );
    return Map.groupBy(rows, (row) => row.enterpriseId);
  }

  /** Any enterprise of the city by its code, whatever town knows it; locked against a second registration at once. */
  async lockByCode(
    tx: Tx,
    creditCode: string,
  ): Promise<{ id: string; name: string; owned: boolean; here: boolean } | undefined> {
    const [row] = await tx.sql<{ id: string; name: string; owned: boolean; here: boolean }>(
      `select e.id, e.name, exists (select from enterprise_person ep where ep.enterprise_id = e.id) as owned,
              exists (select from town_enterprise t where t.enterprise_id = e.id) as here
         from enterprise e where e.credit_code = $1 for update`,
      [creditCode],
    );
    return row;
  }

  async insert(tx: Tx, enterprise: Omit<Enterprise, 'createdAt'>): Promise<void> {
    await tx.em.insert(Enterprise, { ...enterprise, createdAt: tx.now });
  }

  async takeIntoTown(
    tx: Tx,
    row: Pick<TownEnterprise, 'enterpriseId' | 'name' | 'creditCode'> & Partial<TownEnterprise>,
  ): Promise<void> {
    await tx.em.insert(TownEnterprise, {
      stewardId: null,
      summary: null,
      tags: [],
      ...row,
      townId: tx.townId,
      since: tx.now,
      searchWords: [...textWords(row.name, row.creditCode), ...pinyinWords(row.name)],
    });
  }

  addPerson(tx: Tx, enterpriseId: string, personId: string, standing: Standing): Promise<unknown> {
    return tx.sql(
      `insert into enterprise_person (enterprise_id, person_id, standing, since) values ($1, $2, $3, $4) on conflict do nothing`,
      [enterpriseId, personId, standing, tx.now],
    );
  }

  async speaksFor(tx: Tx, enterpriseId: string, personId: string): Promise<boolean> {
    const rows = await tx.sql(`select from enterprise_person where enterprise_id = $1 and person_id = $2`, [
      enterpriseId,
      personId,
    ]);
    return rows.length > 0;
  }

  private rows(tx: Tx, where: string, values: readonly unknown[]): Promise<EnterpriseRow[]> {
    return tx.sql<EnterpriseRow>(
      `select ${columns} from town_enterprise t join enterprise e on e.id = t.enterprise_id where ${where}`,
      values,
    );
  }
}
