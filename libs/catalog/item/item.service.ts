import { Towns } from '@center/directory';
import { audit, type Ctx, Db, localDate, nameOf, type Outcome, personIdOf, type Tx } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { CategoryStore } from '../category/category.store.js';
import { itemWords } from '../menu/menu-words.rules.js';
import { PointStore } from '../point/point.store.js';
import type { ItemDraft } from './guide.types.js';
import { ServiceItemNotFound, WrongItemState } from './item.refusals.js';
import { guideOf, whyNot, whyNotDraft } from './item.rules.js';
import { type ItemState, type ItemVerb, stateAfter } from './item.states.js';
import { type ItemRow, ItemStore } from './item.store.js';

export interface DraftKey {
  itemId: string;
  version: number;
}

@Injectable()
export class ItemService {
  constructor(
    private readonly db: Db,
    private readonly towns: Towns,
    private readonly categories: CategoryStore,
    private readonly points: PointStore,
    private readonly items: ItemStore,
  ) {}

  /** Write the next version, or write over the open draft. Who writes it vouches for it. Waits while one is in review. */
  async draft(ctx: Ctx, draft: ItemDraft): Promise<Outcome<DraftKey>> {
    const category = await this.categories.byCode(ctx, draft.category);
    const units = (await this.towns.unitsOf(ctx.townId)).map(({ code }) => code);
    const points = [...(await this.points.byCodes(ctx, draft.points)).keys()];
    const refusal = whyNotDraft(draft, { category: Boolean(category), units, points });
    if (refusal) return refusal;
    return this.db.write<DraftKey>(ctx, async (tx) => {
      const itemId = await this.items.take(tx, draft.code);
      const [last] = await this.items.states(tx, itemId);
      if (last?.state === 'inReview') return new WrongItemState(last.state, 'draft');
      const version = last?.state === 'draft' ? last.version : (last?.version ?? 0) + 1;
      await this.items.keep(tx, { ...versionOf(tx, draft), itemId, version, categoryId: category!.id });
      return { itemId, version };
    });
  }

  /** 送审 */
  submit(ctx: Ctx, code: string, version: number): Promise<Outcome<ItemRow>> {
    return this.act(ctx, code, version, 'submit');
  }

  /** 退回修改: the reviewed version becomes a draft again. */
  sendBack(ctx: Ctx, code: string, version: number): Promise<Outcome<ItemRow>> {
    return this.act(ctx, code, version, 'sendBack');
  }

  /** 发布 from today; the version in force until now is superseded and stays readable. */
  publish(ctx: Ctx, code: string, version: number): Promise<Outcome<ItemRow>> {
    return this.act(ctx, code, version, 'publish');
  }

  /** 下架: the version in force leaves the menu. */
  withdraw(ctx: Ctx, code: string): Promise<Outcome<ItemRow>> {
    return this.act(ctx, code, 'inForce', 'withdraw');
  }

  private act(ctx: Ctx, code: string, which: number | 'inForce', verb: ItemVerb): Promise<Outcome<ItemRow>> {
    return this.db.write<ItemRow>(ctx, async (tx) => {
      const itemId = await this.items.lock(tx, code);
      const versions = itemId ? await this.items.states(tx, itemId) : [];
      const inForce = versions.find(({ state }) => state === 'published');
      const version = which === 'inForce' ? (inForce ?? versions[0]) : versions.find((each) => each.version === which);
      const refusal = whyNot(version, verb);
      if (refusal || !itemId || !version) return refusal ?? new ServiceItemNotFound();

      if (verb === 'publish' && inForce) await this.move(tx, itemId, inForce, 'supersede');
      await this.move(tx, itemId, version, verb);
      if (verb === 'publish' || verb === 'withdraw')
        await audit(tx, `${verb}ServiceItem`, `${code} v${version.version}`);
      return (await this.items.version(tx, itemId, version.version)) ?? new ServiceItemNotFound();
    });
  }

  private move(
    tx: Tx,
    itemId: string,
    { version, state }: { version: number; state: ItemState },
    verb: ItemVerb,
  ): Promise<void> {
    const inForceFrom = verb === 'publish' ? localDate(tx.now) : null;
    return this.items.move(tx, itemId, version, stateAfter(state, verb), personIdOf(tx.actor), inForceFrom);
  }
}

const versionOf = (tx: Tx, draft: ItemDraft) => ({
  state: 'draft' as const,
  name: draft.name.trim(),
  summary: draft.summary,
  audience: draft.audience,
  themes: draft.themes,
  channels: draft.channels,
  freeOfCharge: draft.fees.length === 0,
  guide: guideOf(draft, nameOf(tx.actor), localDate(tx.now)),
  searchWords: itemWords(draft),
  changedBy: personIdOf(tx.actor),
});
