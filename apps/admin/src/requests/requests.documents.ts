import { graphql } from '../generated/gql';

export const RequestsDocument = graphql(`
  query Requests($filter: RequestFilter!, $sort: RequestSort!, $after: String) {
    requests(filter: $filter, sort: $sort, first: 50, after: $after) {
      edges { node { ...RequestRow } }
      count { value atLeast }
      pageInfo { hasNextPage endCursor }
    }
    counts: requestCounts(filter: $filter) {
      total { value atLeast }
      states { state count }
      sources { key label count }
      categories { key label count }
      units { key label count }
    }
    nav: requestCounts { ...NavCounts }
  }
`);
