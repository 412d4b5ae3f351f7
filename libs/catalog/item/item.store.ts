import { type Ctx, Db, type Tx } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Channel, Guide } from './guide.types.js';
import { ServiceItem, ServiceItemVersion } from './item.entity.js';
import type { ItemState } from './item.states.js';

/** One version of an item with the fields of its guide beside its own. */
export interface ItemRow extends Guide {
  id: string;
  code: string;
  version: number;
  state: ItemState;
  name: string;
  summary: string;
  categoryId: string;
  audience: string[];
  themes: string[];
  channels: Channel[];
  inForceFrom: string | null;
}

export type VersionRow = Pick<ServiceItemVersion, 'version' | 'state' | 'changedBy' | 'changedAt' | 'inForceFrom'>;

const columns = `i.id, i.code, v.version, v.state, v.name, v.summary, v.category_id, v.audience, v.themes, v.channels, v.in_force_from, v.guide`;
const source = `service_item i join service_item_version v on v.item_id = i.id`;

@Injectable()
export class ItemStore {
  constructor(private readonly db: Db) {}

  /** The version that the public sees now. */
  async inForce(ctx: Ctx | Tx, code: string): Promise<ItemRow | null> {
    const rows = await this.db.read(ctx, (tx) => this.read(tx, `i.code = $1 and v.state = 'published'`, [code]));
    return rows[0] ?? null;
  }

  /** Any version by its number: a request is read with the guide under which it was filed. */
  async version(ctx: Ctx | Tx, itemId: string, version: number): Promise<ItemRow | null> {
    const rows = await this.db.read(ctx, (tx) => this.rows(tx, [{ itemId, version }]));
    return rows[0] ?? null;
  }

  /** Versions by their keys, in no order. */
  rows(tx: Tx, keys: readonly { itemId: string; version: number }[]): Promise<ItemRow[]> {
    return this.read(tx, `(v.item_id, v.version) in (select * from unnest($1::uuid[], $2::int[]))`, [
      keys.map(({ itemId }) => itemId),
      keys.map(({ version }) => version),
    ]);
  }

  /** Every version, newest first. */
  versionsOf(ctx: Ctx, code: string): Promise<VersionRow[]> {
    return this.db.read(ctx, (tx) =>
      tx.sql<VersionRow>(
        `select v.version, v.state, v.changed_by, v.changed_at, v.in_force_from from ${source} where i.code = $1 order by v.version desc`,
        [code],
      ),
    );
  }

  /** The item of this code, made if it was not there, locked for whoever changes its versions. */
  async take(tx: Tx, code: string): Promise<string> {
    await tx.sql(
      `insert into service_item (town_id, id, code) values ($1, $2, $3) on conflict (town_id, code) do nothing`,
      [tx.townId, uuidv7(), code],
    );
    return (await this.lock(tx, code)) as string;
  }

  async lock(tx: Tx, code: string): Promise<string | undefined> {
    const [item] = await tx.sql<Pick<ServiceItem, 'id'>>(`select id from service_item where code = $1 for update`, [
      code,
    ]);
    return item?.id;
  }

  /** Number and state of each version, newest first. */
  states(tx: Tx, itemId: string): Promise<{ version: number; state: ItemState }[]> {
    return tx.sql(`select version, state from service_item_version where item_id = $1 order by version desc`, [itemId]);
  }

  /** A new version, or the open draft written over. */
  async keep(tx: Tx, draft: Omit<ServiceItemVersion, 'townId' | 'changedAt' | 'inForceFrom'>): Promise<void> {
    const row = { ...draft, townId: tx.townId, changedAt: tx.now, inForceFrom: null };
    await tx.em.upsert(ServiceItemVersion, row, ['townId', 'itemId', 'version']);
  }

  async move(
    tx: Tx,
    itemId: string,
    version: number,
    to: ItemState,
    by: string | null,
    inForceFrom: string | null = null,
  ): Promise<void> {
    await tx.sql(
      `update service_item_version set state = $3, changed_by = $4, changed_at = $5, in_force_from = coalesce($6, in_force_from)
        where item_id = $1 and version = $2`,
      [itemId, version, to, by, tx.now, inForceFrom],
    );
  }

  private async read(tx: Tx, where: string, values: readonly unknown[]): Promise<ItemRow[]> {
    const rows = await tx.sql<ItemRow & { guide: Guide }>(`select ${columns} from ${source} where ${where}`, values);
    return rows.map(({ guide, ...row }) => ({ ...guide, ...row }));
  }
}
