import { createHash } from 'node:crypto';
import type { Tx } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';

const ROOT = 'hotline';

/** Categories by the hotline's names for them: a town's own of that name, or one made for it under 热线工单. */
export class CategoryNames {
  private readonly ids = new Map<string, string>();
  private readonly names = new Map<string, string>();

  constructor(rows: readonly { id: string; code: string; name: string }[]) {
    for (const { id, code, name } of rows) {
      this.names.set(id, name);
      // Made for the hotline's name, it stays its own when somebody renames it here.
      for (const key of [code, plain(name)]) if (!this.ids.has(key)) this.ids.set(key, id);
    }
  }

  idOf(name: string): string | undefined {
    return this.ids.get(codeOf(name)) ?? this.ids.get(plain(name));
  }

  nameOf(id: string): string | null {
    return this.names.get(id) ?? null;
  }
}

const plain = (name: string): string => name.trim().toLowerCase();
const codeOf = (name: string): string =>
  name === ROOT ? ROOT : `${ROOT}-${createHash('sha256').update(plain(name)).digest('hex').slice(0, 10)}`;

@Injectable()
export class HotlineCategoryStore {
  async all(tx: Tx): Promise<CategoryNames> {
    return new CategoryNames(await tx.sql(`select id, code, name from category order by position, code`));
  }

  /** Two statements, however many names are new; the backstop unit takes what comes under them. */
  async ensure(tx: Tx, names: readonly string[], unitId: string): Promise<CategoryNames> {
    const known = await this.all(tx);
    const missing = [...new Map(names.filter((name) => !known.idOf(name)).map((name) => [plain(name), name])).values()];
    if (missing.length === 0) return known;
    await this.insert(tx, [{ code: ROOT, name: '热线工单', hint: '12345 热线转来的工单' }], null, unitId);
    await this.insert(
      tx,
      missing.map((name) => ({ code: codeOf(name), name, hint: '热线的类别' })),
      ROOT,
      unitId,
    );
    return this.all(tx);
  }

  private insert(
    tx: Tx,
    rows: readonly { code: string; name: string; hint: string }[],
    parent: string | null,
    unitId: string,
  ): Promise<unknown> {
    return tx.sql(
      `insert into category (town_id, id, code, name, hint, parent_id, offered, unit_id, position)
       select $1, c.id, c.code, c.name, c.hint, (select id from category p where p.town_id = $1 and p.code = $3), false, $4,
              (select coalesce(max(position), 0) from category m where m.town_id = $1) + c.nth
         from jsonb_to_recordset($2) as c(id uuid, code text, name text, hint text, nth int)
       on conflict (town_id, code) do nothing`,
      [tx.townId, JSON.stringify(rows.map((row, at) => ({ ...row, id: uuidv7(), nth: at + 1 }))), parent, unitId],
    );
  }
}
