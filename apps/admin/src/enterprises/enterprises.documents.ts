import { graphql } from '../generated/gql';

export const EnterprisesDocument = graphql(`
  query Enterprises($q: String, $after: String) {
    enterprises(q: $q, first: 50, after: $after) {
      edges { node { id creditCode name industry size address openRequests checkDigitConfirmed steward { id name } } }
      count { value atLeast }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const EnterpriseDocument = graphql(`
  query OneEnterprise($creditCode: String!) {
    enterprise(creditCode: $creditCode) {
      id creditCode name industry size address foundedOn summary tags checkDigitConfirmed openRequests
      steward { id name } people { id name phone standing }
    }
    requests(filter: { enterprise: $creditCode }, sort: FILED_NEWEST, first: 50) { edges { node { ...RequestRow } } count { value atLeast } }
  }
`);

export const CheckCreditCodeDocument = graphql(`
  query CheckCreditCode($code: String!) { checkCreditCode(code: $code) { normalised format checkDigit } }
`);

export const RegisterEnterpriseDocument = graphql(`
  mutation RegisterEnterprise($input: RegisterEnterpriseInput!) {
    registerEnterprise(input: $input) {
      __typename
      ... on Enterprise { id creditCode name address people { id name phone standing } }
      ... on Refusal { message }
      ... on CheckDigitUnconfirmed { normalised }
      ... on InvalidInput { fields { field message } }
    }
  }
`);
