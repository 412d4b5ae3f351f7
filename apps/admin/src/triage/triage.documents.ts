import { graphql } from '../generated/gql';

export const TriageDocument = graphql(`
  query Triage($filter: RequestFilter!) {
    requests(filter: $filter, sort: DUE, first: 50) {
      edges { node { ...RequestRow verbs } }
      count { value atLeast }
      pageInfo { hasNextPage }
    }
    nav: requestCounts { ...NavCounts }
  }
`);

export const HandledTodayDocument = graphql(`
  query HandledToday($today: Date!) {
    requestCounts(filter: { filedFrom: $today }) { total { value atLeast } triage }
  }
`);
