import { CategoryStore } from '@center/catalog';
import { Towns } from '@center/directory';
import { type Ctx, cappedCount, type Staff } from '@center/platform';
import { Injectable } from '@nestjs/common';
import type { RequestFilter } from './request-filter.sql.js';
import { RequestListStore } from './request-list.store.js';

/** `grouping(state, source, category, unit)` has a bit for each column that is not of the group. */
const STATE = 0b0111;
const SOURCE = 0b1011;
const CATEGORY = 0b1101;
const UNIT = 0b1110;
const ALL = 0b1111;

const sources: Record<string, string> = {
  portal: '线上',
  counter: '窗口',
  hotline: '12345',
  patrol: '巡查',
  visit: '走访',
};

/** The counts with their names. */
@Injectable()
export class RequestCountsReader {
  constructor(
    private readonly list: RequestListStore,
    private readonly categories: CategoryStore,
    private readonly towns: Towns,
  ) {}

  async of(ctx: Ctx, actor: Staff, filter: RequestFilter) {
    const { groups, numbers } = await this.list.counts(ctx, actor, filter);
    const categories = new Map((await this.categories.all(ctx)).map((each) => [each.id, each]));
    const units = new Map((await this.towns.unitsOf(ctx.townId)).map((each) => [each.id, each]));
    const of = (kind: number) => groups.filter((group) => group.kind === kind).sort((a, b) => b.count - a.count);
    const facet = (key: string, label: string, count: number) => ({ key, label, count });
    return {
      ...numbers,
      total: cappedCount(of(ALL)[0]?.count ?? 0),
      states: of(STATE).map(({ state, count }) => ({ state, count })),
      sources: of(SOURCE).map(({ source, count }) => facet(source, sources[source] ?? source, count)),
      categories: of(CATEGORY).map(({ categoryId, count }) =>
        facet(categories.get(categoryId)?.code ?? '', categories.get(categoryId)?.name ?? '', count),
      ),
      units: of(UNIT)
        .filter(({ unitId }) => unitId)
        .map(({ unitId, count }) => facet(units.get(unitId)?.code ?? '', units.get(unitId)?.name ?? '', count)),
    };
  }
}
