import type { Channel, ServiceItemFilter, ServiceItemsQuery } from '../generated/graphql';

export type FacetCount = ServiceItemsQuery['serviceItems']['facets']['themes'][number];

const channels: readonly string[] = ['WINDOW', 'WEB', 'MOBILE', 'POST'] satisfies Channel[];

/** The list as its address tells it. */
export interface Asked {
  q: string;
  filter: ServiceItemFilter;
  after?: string;
}

const names = ['category', 'audience', 'theme', 'channel'] as const;

export function askedOf(search: URLSearchParams): Asked {
  const value = (name: string) => search.get(name)?.trim().slice(0, 80) || undefined;
  const channel = value('channel');
  return {
    q: value('q') ?? '',
    filter: {
      category: value('category'),
      audience: value('audience'),
      theme: value('theme'),
      channel: channels.includes(channel ?? '') ? (channel as Channel) : undefined,
      free: value('free') ? true : undefined,
    },
    after: search.get('after')?.slice(0, 400) || undefined,
  };
}

/** The address of the same list with one thing changed; a change begins at the first page again. */
export function addressWith(
  { q, filter }: Asked,
  change: Partial<Record<(typeof names)[number] | 'free' | 'after', string | undefined>> = {},
): string {
  const search = new URLSearchParams();
  const all = { ...filter, free: filter.free ? '1' : undefined, ...change };
  if (q) search.set('q', q);
  for (const name of [...names, 'free', 'after'] as const) {
    const value = (all as Record<string, string | undefined | null>)[name];
    if (value) search.set(name, value);
  }
  const text = search.toString();
  return text ? `/services?${text}` : '/services';
}

export const anyFilter = ({ filter }: Asked): boolean => Object.values(filter).some(Boolean);

/** The most frequent first, the chosen one always among them. */
export const shownFacets = (
  facets: readonly FacetCount[],
  chosen: string | null | undefined,
  most: number,
): FacetCount[] => {
  const first = facets.slice(0, most);
  const one = facets.find(({ key }) => key === chosen);
  return one && !first.includes(one) ? [...first, one] : first;
};
