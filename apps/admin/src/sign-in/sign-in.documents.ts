import { graphql } from '../generated/gql';

export const SessionDocument = graphql(`
  query Session {
    me { id name login roles capabilities unit { id code name } }
    town { code name centreName district hue phone address portalUrl hours { opens closes } }
  }
`);

export const TownsDocument = graphql(`query Towns { towns { code name district } }`);

export const SignInDocument = graphql(`
  mutation SignIn($town: String!, $login: String!, $password: String!, $code: String!) {
    signIn(town: $town, login: $login, password: $password, code: $code) {
      __typename
      ... on SignedIn { expiresAt me { id } }
      ... on Refusal { message }
      ... on InvalidInput { fields { field message } }
    }
  }
`);

export const SignOutDocument = graphql(`mutation SignOut { signOut }`);
