import { createContext, useContext, useEffect } from 'react';
import { graphql } from '../generated/gql';
import type { NavCountsFragment } from '../generated/graphql';

/** Part of the question of every page with a list, so that the side bar needs none of its own there. */
export const NavCounts = graphql(`
  fragment NavCounts on RequestCounts { triage mine overdue dueToday callBacks meetings oldestFiledAt }
`);

export const NavCountsDocument = graphql(`query NavCountsAlone { nav: requestCounts { ...NavCounts } }`);

export const NavCountsContext = createContext<(counts: NavCountsFragment) => void>(() => undefined);

/** Hand this page's fresh numbers to the side bar. */
export function useFeedNav(counts: NavCountsFragment | undefined): void {
  const feed = useContext(NavCountsContext);
  useEffect(() => {
    if (counts) feed(counts);
  }, [counts, feed]);
}
