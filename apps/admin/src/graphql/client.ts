import { Client, cacheExchange, fetchExchange, mapExchange } from 'urql';
import { sessionEnded } from './session-ended';

const signedOutCodes = ['SIGN_IN_NEEDED', 'SESSION_EXPIRED'];

export const client = new Client({
  url: '/graphql/admin',
  preferGetMethod: false,
  fetchOptions: { credentials: 'same-origin', headers: { 'apollo-require-preflight': 'true' } },
  exchanges: [
    mapExchange({
      onResult(result) {
        const codes = result.error?.graphQLErrors.map((error) => error.extensions.code) ?? [];
        if (codes.some((code) => signedOutCodes.includes(String(code)))) sessionEnded.tell();
      },
    }),
    cacheExchange,
    fetchExchange,
  ],
});
