import type { TypedDocumentString } from '../generated/graphql';
import { client } from './client';
import { source } from './read';

/** What became of an act: done, or refused with words for the person who asked. What they typed is theirs to send again. */
export type Outcome<Done> = { done: Done; refusal?: undefined } | { done?: undefined; refusal: Refusal };

export interface Refusal {
  kind: string;
  message: string;
  fields: readonly { field: string; message: string }[];
  /** Who changed it in the meantime, and when */
  by?: string;
  at?: string;
}

type Answer = {
  __typename?: string;
  message?: string;
  fields?: readonly { field: string; message: string }[];
  by?: unknown;
  at?: string;
};

/**
 * Send a mutation with one root field whose result is a union; `done` names the types that mean yes.
 * A failure on the way becomes a refusal too, so that a form has one place to show it.
 */
export async function act<Result extends Record<string, unknown>, Variables, Name extends string>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  ...done: Name[]
): Promise<Outcome<DoneOf<Result, Name>>> {
  const { data, error } = await client.mutation(source(document), variables as never).toPromise();
  const answer = data && (Object.entries(data).find(([name]) => name !== '__typename')?.[1] as Answer | null);
  if (answer && done.includes(answer.__typename as Name)) return { done: answer as DoneOf<Result, Name> };
  if (answer) {
    return {
      refusal: {
        kind: answer.__typename ?? 'Refusal',
        message: answer.message ?? '没有办成，请重试',
        fields: answer.fields ?? [],
        by: typeof answer.by === 'string' ? answer.by : undefined,
        at: answer.at,
      },
    };
  }
  return { refusal: { kind: 'Failure', message: failureWords(error), fields: [] } };
}

type FieldOf<Result> = NonNullable<Exclude<Result[Exclude<keyof Result, '__typename'>], undefined>>;
type DoneOf<Result, Name extends string> = Extract<FieldOf<Result>, { __typename: Name }>;

/** What a failed question or act says, and what is kept */
export function failureWords(
  error: { networkError?: Error; graphQLErrors?: readonly { message: string }[] } | undefined,
): string {
  if (error?.networkError) return '网络没有送达，已填的内容还在，可以再试一次';
  return error?.graphQLErrors?.[0]?.message ?? '没有办成，已填的内容还在，可以再试一次';
}
