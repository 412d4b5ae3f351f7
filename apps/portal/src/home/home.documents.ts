import { graphql } from '../generated';

export const HomeDocument = graphql(`
  query Home { categories { code name hint needsPlace parentCode } }
`);

export const OpenRequestsDocument = graphql(`
  query OpenRequests {
    myRequests(open: true, first: 3) {
      count { value atLeast }
      edges { node { number state title headline filedAt enterpriseName category { name } clock { kind state startedAt dueAt used } verbs } }
    }
  }
`);
