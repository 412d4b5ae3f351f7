import { graphql } from '../generated';

export const RequestCodeDocument = graphql(`
  mutation RequestCode($phone: String!) {
    requestCode(phone: $phone) {
      __typename
      ... on CodeSent { phone shownCode validMinutes }
      ... on Refusal { message }
      ... on TooManyCodes { retryAt }
      ... on InvalidInput { fields { field message } }
    }
  }
`);

export const SignInDocument = graphql(`
  mutation SignIn($phone: String!, $code: String!) {
    signIn(phone: $phone, code: $code) {
      __typename
      ... on SignedIn { me { name } }
      ... on Refusal { message }
      ... on InvalidInput { fields { field message } }
    }
  }
`);

export const SignOutDocument = graphql(`
  mutation SignOut { signOut }
`);

export const CheckCreditCodeDocument = graphql(`
  query CheckCreditCode($code: String!) { checkCreditCode(code: $code) { normalised format checkDigit } }
`);

export const BindEnterpriseDocument = graphql(`
  mutation BindEnterprise($creditCode: String!, $name: String!, $confirmed: Boolean) {
    bindEnterprise(creditCode: $creditCode, name: $name, confirmedCheckDigit: $confirmed) {
      __typename
      ... on Refusal { message }
      ... on CheckDigitUnconfirmed { normalised }
      ... on InvalidInput { fields { field message } }
    }
  }
`);
