import { useCallback, useRef } from 'react';
import { type AnyVariables, type CombinedError, type DocumentInput, useQuery } from 'urql';
import type { TypedDocumentString } from '../generated/graphql';

export interface Reading<Result> {
  /** What was read last; while other variables are on their way, what was read before them, and then `stale` is true */
  data: Result | undefined;
  stale: boolean;
  /** Nothing to show yet */
  loading: boolean;
  error: CombinedError | undefined;
  again: () => void;
}

/** Read by a typed document. Old rows stay while new ones are on their way. */
export function useRead<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { pause = false }: { pause?: boolean } = {},
): Reading<Result> {
  const [{ data, fetching, stale, error }, execute] = useQuery<Result, AnyVariables>({
    query: source(document),
    variables: variables as AnyVariables,
    pause,
    requestPolicy: 'cache-and-network',
  });
  const kept = useRef<Result | undefined>(undefined);
  if (data) kept.current = data;
  const shown = data ?? kept.current;
  const again = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  return {
    data: shown,
    stale: (fetching || stale) && shown !== undefined && !data,
    loading: fetching && shown === undefined,
    error: fetching ? undefined : error,
    again,
  };
}

/** urql reads text; the generated documents are String objects. */
export const source = <Result, Variables>(document: TypedDocumentString<Result, Variables>) =>
  document.toString() as DocumentInput<Result, AnyVariables>;
