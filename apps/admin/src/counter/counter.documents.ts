import { graphql } from '../generated/gql';

export const FileAtCounterDocument = graphql(`
  mutation FileAtCounter($input: FileAtCounterInput!) {
    fileRequestAtCounter(input: $input) {
      __typename
      ... on Request { id number version trackingCode }
      ... on Refusal { message }
      ... on InvalidInput { fields { field message } }
    }
  }
`);

export const FindEnterpriseDocument = graphql(`
  query FindEnterprise($q: String!) {
    enterprises(q: $q, first: 8) { edges { node { id creditCode name address people { id name phone standing } } } count { value atLeast } }
  }
`);

export const KnownEnterpriseDocument = graphql(`
  query KnownEnterprise($creditCode: String!) { enterprise(creditCode: $creditCode) { id creditCode name address people { id name phone standing } } }
`);
