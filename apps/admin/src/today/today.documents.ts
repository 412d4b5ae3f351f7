import { graphql } from '../generated/gql';

export const TodayDocument = graphql(`
  query Today($soon: DateTime!, $open: [RequestState!]!) {
    overdue: requests(filter: { overdue: true, states: $open }, sort: DUE, first: 10) { edges { node { ...RequestRow } } count { value atLeast } }
    soon: requests(filter: { dueBefore: $soon, states: $open }, sort: DUE, first: 10) { edges { node { ...RequestRow } } count { value atLeast } }
    mine: requests(filter: { mine: true, states: $open }, sort: DUE, first: 10) { edges { node { ...RequestRow } } count { value atLeast } }
    callBack: requests(filter: { callBack: true }, sort: DUE, first: 10) { edges { node { ...RequestRow } } count { value atLeast } }
    next: requests(filter: { states: $open }, sort: DUE, first: 1) { edges { node { id number title clock { ...ClockFace } } } }
    nav: requestCounts { ...NavCounts }
  }
`);
