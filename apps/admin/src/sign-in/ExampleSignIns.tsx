import { useEffect, useState } from 'react';
import { roleWords } from '../../../../libs/ui/words';

export interface ExampleSignIn {
  town: string;
  townName: string;
  login: string;
  name: string;
  unit: string | null;
  roles: string[];
  password: string;
  code: string;
}

/** The day's work first */
const order = Object.keys(roleWords);
const rank = ({ roles }: ExampleSignIn) => order.indexOf(roles[0] ?? '');

/** Accounts of the example set-up, with their codes of this minute; a real set-up answers 404 and shows nothing. */
async function exampleSignIns(): Promise<ExampleSignIn[]> {
  const answer = await fetch('/example/sign-ins', { headers: { accept: 'application/json' } }).catch(() => undefined);
  if (!answer?.ok) return [];
  const list: unknown = await answer.json().catch(() => []);
  return Array.isArray(list) ? (list as ExampleSignIn[]) : [];
}

export function ExampleSignIns({ town, choose }: { town: string; choose: (account: ExampleSignIn) => void }) {
  const [accounts, setAccounts] = useState<ExampleSignIn[]>([]);
  useEffect(() => void exampleSignIns().then(setAccounts), []);
  const here = accounts
    .filter((account) => account.town === town)
    .toSorted((a, b) => rank(a) - rank(b) || a.login.localeCompare(b.login, 'en', { numeric: true }));
  if (here.length === 0) return null;

  async function enter({ login }: ExampleSignIn) {
    const fresh = await exampleSignIns(); // codes change every half minute
    const account = fresh.find((one) => one.town === town && one.login === login);
    if (account) choose(account);
  }

  return (
    <aside className="examples" aria-label="示例账号">
      <h2>{here[0]?.townName}的示例账号</h2>
      <p className="muted small">示例环境才有，点一个就以他的身份登录。换街镇看别处的账号。</p>
      <ul>
        {here.map((account) => (
          <li key={account.login}>
            <button type="button" onClick={() => void enter(account)}>
              <b>{account.name}</b>
              <span>{account.roles.map((role) => roleWords[role] ?? role).join('、')}</span>
              <span className="muted unit">{account.unit}</span>
              <span className="muted">{account.login}</span>
            </button>
          </li>
        ))}
      </ul>
    </aside>
  );
}
