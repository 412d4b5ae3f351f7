import { useCallback, useEffect, useState } from 'react';
import type { SessionQuery } from '../generated/graphql';
import { client } from '../graphql/client';
import { source } from '../graphql/read';
import { sessionEnded } from '../graphql/session-ended';
import { openLine } from '../live/hints';
import { Waiting } from '../look/Waiting';
import { SignInPage } from './SignInPage';
import { SessionContext } from './session';
import { SessionDocument, SignOutDocument } from './sign-in.documents';

type State =
  | { at: 'asking' }
  | { at: 'out'; expired: boolean }
  | { at: 'unreachable' }
  | { at: 'in'; session: SessionQuery };

/** Shows the pages to those who are signed in, the sign-in page to all others, at the same address. */
export function Gate({ children }: { children: React.ReactNode }) {
  const [state, setState] = useState<State>({ at: 'asking' });

  const ask = useCallback(async () => {
    const { data, error } = await client
      .query(source(SessionDocument), {}, { requestPolicy: 'network-only' })
      .toPromise();
    if (data?.me && data.town) {
      document.documentElement.style.setProperty('--hue', String(data.town.hue));
      setState({ at: 'in', session: data });
    } else setState(error?.networkError ? { at: 'unreachable' } : { at: 'out', expired: false });
  }, []);

  const leave = useCallback(async () => {
    await client.mutation(source(SignOutDocument), {}).toPromise();
    window.location.assign('/admin/');
  }, []);

  useEffect(() => void ask(), [ask]);
  useEffect(
    () => sessionEnded.hear(() => setState((before) => (before.at === 'in' ? { at: 'out', expired: true } : before))),
    [],
  );
  useEffect(() => (state.at === 'in' ? openLine() : undefined), [state.at]);

  switch (state.at) {
    case 'asking':
      return <Waiting />;
    case 'unreachable':
      return (
        <main className="empty">
          <h1>没有连上服务</h1>
          <p>检查网络后再试。</p>
          <p>
            <button type="button" className="btn" onClick={() => void ask()}>
              重新连接
            </button>
          </p>
        </main>
      );
    case 'out':
      return <SignInPage expired={state.expired} entered={() => void ask()} />;
    case 'in': {
      const { me, town } = state.session;
      if (!me || !town) return null;
      return <SessionContext value={{ me, town, leave: () => void leave() }}>{children}</SessionContext>;
    }
  }
}
