import './sign-in.css';
import { useState } from 'react';
import { act, type Refusal } from '../graphql/act';
import { useRead } from '../graphql/read';
import { Field } from '../look/Field';
import { useTitle } from '../look/title';
import { type ExampleSignIn, ExampleSignIns } from './ExampleSignIns';
import { SignInDocument, TownsDocument } from './sign-in.documents';

const empty = { town: '', login: '', password: '', code: '' };
const TOWN = 'admin.town';

export function SignInPage({ expired, entered }: { expired: boolean; entered: () => void }) {
  useTitle('登录 · 企业服务中心工作台');
  const { data } = useRead(TownsDocument, {});
  const [typed, setTyped] = useState(() => ({ ...empty, town: localStorage.getItem(TOWN) ?? '' }));
  const [refusal, setRefusal] = useState<Refusal>();
  const [sending, setSending] = useState(false);
  const towns = data?.towns ?? [];
  const town = towns.some(({ code }) => code === typed.town) ? typed.town : (towns[0]?.code ?? '');
  const set = (part: Partial<typeof empty>) => setTyped((before) => ({ ...before, ...part }));

  async function send(what: typeof empty) {
    setSending(true);
    const outcome = await act(SignInDocument, what, 'SignedIn');
    setSending(false);
    setRefusal(outcome.refusal);
    if (outcome.done) {
      localStorage.setItem(TOWN, what.town);
      entered();
    }
  }

  function choose(account: ExampleSignIn) {
    const what = { town: account.town, login: account.login, password: account.password, code: account.code };
    setTyped(what);
    void send(what);
  }

  const faultOf = (field: string) => refusal?.fields.find((fault) => fault.field === field)?.message;

  return (
    <div className="sign-in">
      <main className="sign-in-paper">
        <h1>企业服务中心工作台</h1>
        <p className="muted">{expired ? '登录已过期，登录后回到刚才的页面，已写的草稿还在。' : '街镇工作人员登录'}</p>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void send({ ...typed, town });
          }}
        >
          {refusal && (
            <p className="notice over" role="alert">
              {refusal.message}
            </p>
          )}
          <Field label="街镇" fault={faultOf('town')}>
            {(own) => (
              <select {...own} value={town} onChange={(event) => set({ town: event.target.value })}>
                {towns.map(({ code, name, district }) => (
                  <option key={code} value={code}>
                    {district} {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label="账号" fault={faultOf('login')}>
            {(own) => (
              <input
                {...own}
                autoComplete="username"
                autoCapitalize="none"
                spellCheck={false}
                value={typed.login}
                onChange={(event) => set({ login: event.target.value })}
              />
            )}
          </Field>
          <Field label="密码" fault={faultOf('password')}>
            {(own) => (
              <input
                {...own}
                type="password"
                autoComplete="current-password"
                value={typed.password}
                onChange={(event) => set({ password: event.target.value })}
              />
            )}
          </Field>
          <Field label="动态码" hint="认证器里的 6 位数字" fault={faultOf('code')}>
            {(own) => (
              <input
                {...own}
                inputMode="numeric"
                autoComplete="one-time-code"
                maxLength={8}
                value={typed.code}
                onChange={(event) => set({ code: event.target.value })}
              />
            )}
          </Field>
          <button type="submit" className="btn main wide-button" aria-disabled={sending}>
            {sending ? '正在登录' : '登录'}
          </button>
        </form>
      </main>
      <ExampleSignIns town={town} choose={choose} />
    </div>
  );
}
