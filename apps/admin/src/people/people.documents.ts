import { graphql } from '../generated/gql';

export const StaffDocument = graphql(`
  query StaffList { staff { personId name login roles disabled sessions signedInAt unit { id name } } }
`);

export const RevokeSessionsDocument = graphql(`
  mutation RevokeSessions($personId: ID!) {
    revokeSessions(personId: $personId) { __typename ... on SessionsRevoked { count } ... on Refusal { message } ... on InvalidInput { fields { field message } } }
  }
`);
