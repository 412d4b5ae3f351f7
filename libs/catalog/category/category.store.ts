import { type Ctx, Db, type Tx } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { Category } from './category.entity.js';
import { withDescendants } from './category.rules.js';

export interface CategoryRow {
  id: string;
  code: string;
  name: string;
  hint: string;
  needsPlace: boolean;
  offered: boolean;
  parentId: string | null;
  parentCode: string | null;
  unitId: string;
  position: number;
}

const FRESH = 60_000;

/** Read by every screen, changed a few times a year: each town's whole tree is kept for a minute. */
@Injectable()
export class CategoryStore {
  private readonly kept = new Map<number, { until: number; rows: Promise<CategoryRow[]> }>();

  constructor(private readonly db: Db) {}

  /** In the order in which the town wrote them down. */
  all(ctx: Ctx | Tx): Promise<CategoryRow[]> {
    const kept = this.kept.get(ctx.townId);
    if (kept && performance.now() < kept.until) return kept.rows;
    const rows = this.read(ctx);
    this.kept.set(ctx.townId, { until: performance.now() + FRESH, rows });
    rows.catch(() => this.kept.delete(ctx.townId));
    return rows;
  }

  async byCode(ctx: Ctx | Tx, code: string): Promise<CategoryRow | null> {
    return (await this.all(ctx)).find((row) => row.code === code) ?? null;
  }

  async byId(ctx: Ctx | Tx, id: string): Promise<CategoryRow | null> {
    return (await this.byIds(ctx, [id])).get(id) ?? null;
  }

  /** A row may point to a category that another process made within the last minute: then the tree is read again. */
  async byIds(ctx: Ctx | Tx, ids: readonly string[]): Promise<Map<string, CategoryRow>> {
    let all = await this.all(ctx);
    if (ids.some((id) => !all.some((row) => row.id === id))) {
      this.kept.delete(ctx.townId);
      all = await this.all(ctx);
    }
    return new Map(all.filter((row) => ids.includes(row.id)).map((row) => [row.id, row]));
  }

  /** The category and all below it, for filters; an unknown code gives none. */
  async idsBelow(ctx: Ctx | Tx, code: string): Promise<string[]> {
    return withDescendants(await this.all(ctx), code);
  }

  async insert(tx: Tx, category: Omit<Category, 'townId' | 'position'>): Promise<void> {
    const [last] = await tx.sql<{ position: number }>(`select coalesce(max(position), 0) as position from category`);
    await tx.em.insert(Category, { ...category, townId: tx.townId, position: (last?.position ?? 0) + 1 });
    tx.afterCommit(() => this.forget());
  }

  forget(): void {
    this.kept.clear();
  }

  private read(ctx: Ctx | Tx): Promise<CategoryRow[]> {
    return this.db.read(ctx, (tx) =>
      tx.sql<CategoryRow>(
        `select c.id, c.code, c.name, c.hint, c.needs_place, c.offered, c.parent_id, p.code as parent_code, c.unit_id, c.position
           from category c left join category p on p.id = c.parent_id order by c.position`,
      ),
    );
  }
}
