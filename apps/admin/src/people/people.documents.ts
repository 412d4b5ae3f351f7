import { graphql } from '../generated/gql';

export const RevokeSessionsDocument = graphql(`
  mutation RevokeSessions($personId: ID!) {
    revokeSessions(personId: $personId) { __typename ... on SessionsRevoked { count } ... on Refusal { message } ... on InvalidInput { fields { field message } } }
  }
`);
