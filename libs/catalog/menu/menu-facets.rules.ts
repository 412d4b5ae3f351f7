import { rolledUp } from '../category/category.rules.js';
import type { CategoryRow } from '../category/category.store.js';
import type { Channel } from '../item/guide.types.js';

/** How many items each choice would leave, by its key in the database. */
export interface FacetCounts {
  categories: Record<string, number> | null;
  audiences: Record<string, number> | null;
  themes: Record<string, number> | null;
  channels: Record<string, number> | null;
  free: number;
}

export interface Facet {
  key: string;
  label: string;
  count: number;
}

const channelNames = { window: '窗口办', web: '网上办', mobile: '掌上办', post: '邮寄办' } as const satisfies Record<
  Channel,
  string
>;

/** Keys as the filter takes them, labels as people read them, the most frequent first. */
export function facetsOf(counts: FacetCounts, categories: readonly CategoryRow[]) {
  const sums = rolledUp(categories, counts.categories ?? {});
  return {
    categories: frequentFirst(
      categories.flatMap(({ id, code, name }) =>
        sums.has(id) ? [{ key: code, label: name, count: sums.get(id)! }] : [],
      ),
    ),
    audiences: frequentFirst(asSpelled(counts.audiences)),
    themes: frequentFirst(asSpelled(counts.themes)),
    channels: frequentFirst(
      asSpelled(counts.channels).map((facet) => ({
        ...facet,
        key: facet.key.toUpperCase(),
        label: channelNames[facet.key as Channel],
      })),
    ),
    free: counts.free,
  };
}

const asSpelled = (counts: Record<string, number> | null): Facet[] =>
  Object.entries(counts ?? {}).map(([key, count]) => ({ key, label: key, count }));

const frequentFirst = (facets: readonly Facet[]): Facet[] => facets.toSorted((a, b) => b.count - a.count);
