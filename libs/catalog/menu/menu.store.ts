import { COUNT_CAP, type Ctx, cappedCount, Db, decodeCursor, pageOf, type Tx } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { CategoryStore } from '../category/category.store.js';
import type { Channel } from '../item/guide.types.js';
import { ItemStore } from '../item/item.store.js';
import { type FacetCounts, facetsOf } from './menu-facets.rules.js';
import { type Hit, type Try, triesOf, whyFound } from './menu-words.rules.js';

export interface MenuFilter {
  category?: string | null;
  audience?: string | null;
  theme?: string | null;
  channel?: Channel | null;
  free?: boolean | null;
}

export interface MenuAsk {
  q?: string | null;
  filter?: MenuFilter | null;
  first?: number;
  after?: string | null;
}

/** `tries` null: no words, everything is found. `within` null: all categories. */
interface Look {
  tries: Try[] | null;
  within: string[] | null;
  filter: MenuFilter;
  key: ReturnType<typeof keyOf>;
  first: number;
}

type Place = Hit & { itemId: string; version: number; rank: number; name: string };
type Counted = FacetCounts & { count: number; page: Place[] | null };

/** 惠企服务菜单: the items in force, found, counted and paged. */
@Injectable()
export class MenuStore {
  constructor(
    private readonly db: Db,
    private readonly items: ItemStore,
    private readonly categories: CategoryStore,
  ) {}

  /** Two statements a page, however long it is: one finds, counts and orders, one reads the guides of this page. */
  async page(ctx: Ctx, { q, filter, first = 20, after }: MenuAsk) {
    const words = q?.trim() ?? '';
    const categories = await this.categories.all(ctx);
    const within = filter?.category ? await this.categories.idsBelow(ctx, filter.category) : null;
    return this.db.read(ctx, async (tx) => {
      const look = { tries: words ? triesOf(words) : null, within, filter: filter ?? {}, key: keyOf(after), first };
      const { count, page, ...facets } = await this.look(tx, look);
      const places = pageOf(page ?? [], first, ({ rank, name, itemId }) => [rank, name, itemId]);
      const rows = await this.items.rows(
        tx,
        places.edges.map(({ node }) => node),
      );
      return {
        ...places,
        edges: places.edges.flatMap(({ cursor, node: place }) => {
          const item = rows.find((row) => row.id === place.itemId);
          return item ? [{ cursor, node: item, matched: words ? whyFound(place, words, item) : null }] : [];
        }),
        count: cappedCount(count),
        facets: facetsOf(facets, categories),
      };
    });
  }

  /** Each facet is counted under all filters but its own, so that it shows what another choice would give. */
  private async look(tx: Tx, { tries, within, filter, key, first }: Look): Promise<Counted> {
    const values: unknown[] = [
      within,
      filter.audience ?? null,
      filter.theme ?? null,
      filter.channel ?? null,
      filter.free ?? null,
      key?.rank ?? null,
      key?.name ?? null,
      key?.itemId ?? null,
      first + 1,
    ];
    const [row] = await tx.sql<Counted>(
      `with ${tries ? foundBy(tries, values) : everything},
       seen as materialized (
         select v.item_id, v.version, f.how, f.place, f.rank, v.name, v.category_id, v.audience, v.themes, v.channels, v.free_of_charge,
                ($1::uuid[] is null or v.category_id = any($1)) as c,
                ($2::text is null or $2 = any(v.audience)) as a,
                ($3::text is null or $3 = any(v.themes)) as t,
                ($4::text is null or $4 = any(v.channels)) as w,
                ($5::boolean is null or v.free_of_charge = $5) as p
           from found f join service_item_version v on v.item_id = f.item_id and v.version = f.version),
       kept as (select * from seen where c and a and t and w and p),
       page as (
         select item_id, version, how, place, rank, name from kept
          where $6::int is null or (rank, name, item_id) > ($6, $7::text, $8::uuid)
          order by rank, name, item_id limit $9)
       select (select count(*) from (select from kept limit ${COUNT_CAP + 1}) counted) as count,
              (select count(*) from seen where c and a and t and w and free_of_charge) as free,
              (select ${keyed} from (select category_id as key, count(*) as n from seen where a and t and w and p group by 1) x) as categories,
              (select ${keyed} from (select key, count(*) as n from seen, unnest(audience) key where c and t and w and p group by 1) x) as audiences,
              (select ${keyed} from (select key, count(*) as n from seen, unnest(themes) key where c and a and w and p group by 1) x) as themes,
              (select ${keyed} from (select key, count(*) as n from seen, unnest(channels) key where c and a and t and p group by 1) x) as channels,
              (select jsonb_agg(jsonb_build_object('itemId', item_id, 'version', version, 'how', how, 'place', place, 'rank', rank, 'name', name)
                                order by rank, name, item_id) from page) as page`,
      values,
    );
    return row as Counted;
  }
}

const keyed = `jsonb_object_agg(key, n)`;

/** Without words: all that is in force, by name. */
const everything = `found as (select item_id, version, 'browse' as how, 1 as place, 0 as rank from service_item_version where state = 'published')`;

/** A try asks the index only where the tries before it found nothing. Near hits rank by how much of them fits. */
function foundBy(tries: readonly Try[], values: unknown[]): string {
  const parts = tries.map(({ how, sets, least }, at) => {
    const wanted = values.push(sets.map((words) => words.join(' ')));
    const rank = how === 'near' ? `${sets.length} - count(*)` : 'min(wanted.place)';
    const before = Array.from({ length: at }, (_, earlier) => ` and not exists (select from try_${earlier})`).join('');
    return `try_${at} as materialized (
         select f.item_id, f.version, '${how}' as how, min(wanted.place)::int as place, (${rank})::int as rank
           from unnest($${wanted}::text[]) with ordinality as wanted(words, place), find_service_items(string_to_array(wanted.words, ' ')) f
          where true${before}
          group by 1, 2 having count(*) >= ${least})`;
  });
  const none = `select null::uuid as item_id, null::int as version, '' as how, 0 as place, 0 as rank where false`;
  return [
    ...parts,
    `found as (${[none, ...tries.map((_, at) => `select * from try_${at}`)].join(' union all ')})`,
  ].join(',\n       ');
}

function keyOf(after?: string | null) {
  const [rank, name, itemId] = decodeCursor(after, 'rank', 'text', 'id') ?? [];
  return itemId ? { rank, name, itemId } : null;
}
