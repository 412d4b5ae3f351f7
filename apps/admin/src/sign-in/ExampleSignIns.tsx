import { useEffect, useState } from 'react';

export interface ExampleSignIn {
  town: string;
  login: string;
  name: string;
  role: string;
  password: string;
  code: string;
}

/** Accounts of the example set-up, with their codes of this minute; a real set-up answers 404 and shows nothing. */
async function exampleSignIns(): Promise<ExampleSignIn[]> {
  const answer = await fetch('/example/sign-ins', { headers: { accept: 'application/json' } }).catch(() => undefined);
  if (!answer?.ok) return [];
  const list: unknown = await answer.json().catch(() => []);
  return Array.isArray(list) ? (list as ExampleSignIn[]) : [];
}

export function ExampleSignIns({ towns, choose }: { towns: readonly { code: string; name: string }[]; choose: (account: ExampleSignIn) => void }) {
  const [accounts, setAccounts] = useState<ExampleSignIn[]>([]);
  useEffect(() => void exampleSignIns().then(setAccounts), []);
  if (accounts.length === 0) return null;

  async function enter({ town, login }: ExampleSignIn) {
    const fresh = await exampleSignIns(); // codes change every half minute
    const account = fresh.find((one) => one.town === town && one.login === login);
    if (account) choose(account);
  }

  const places = [...new Set(accounts.map(({ town }) => town))];
  return (
    <aside className="examples" aria-label="示例账号">
      <h2>示例账号</h2>
      <p className="muted small">示例环境才有。点一个就以他的身份登录。</p>
      {places.map((place) => (
        <section key={place}>
          <h3>{towns.find(({ code }) => code === place)?.name ?? place}</h3>
          <ul>
            {accounts
              .filter(({ town }) => town === place)
              .map((account) => (
                <li key={account.login}>
                  <button type="button" className="btn wide" onClick={() => void enter(account)}>
                    <span>
                      {account.name} <span className="muted">{account.role}</span>
                    </span>
                    <span className="muted small">{account.login}</span>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </aside>
  );
}
