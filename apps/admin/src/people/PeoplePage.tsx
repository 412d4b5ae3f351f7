import { useState } from 'react';
import { roleWords } from '../../../../libs/ui/words';
import { act } from '../graphql/act';
import { useRead } from '../graphql/read';
import { Moment } from '../look/Moment';
import { Trouble } from '../look/Trouble';
import { useTitle } from '../look/title';
import { Waiting } from '../look/Waiting';
import { announce } from '../shell/announce';
import { useMay } from '../sign-in/session';
import { RevokeSessionsDocument, StaffDocument } from './people.documents';

/** Who works here; and, for the security administrator, an end to every session of a person: a lost phone, a colleague who left. */
export function PeoplePage() {
  const may = useMay();
  const { data, loading, error, again } = useRead(StaffDocument, {});
  const [refusal, setRefusal] = useState<{ personId: string; message: string }>();
  const people = data?.staff;
  useTitle('人员与会话');

  async function revoke(personId: string, name: string) {
    const { done, refusal } = await act(RevokeSessionsDocument, { personId }, 'SessionsRevoked');
    setRefusal(refusal && { personId, message: refusal.message });
    if (!done) return;
    announce(`${name}的 ${done.count} 个会话已结束`);
    again();
  }

  return (
    <div className="list-page">
      <header className="board-head">
        <h1>人员与会话</h1>
        <p className="muted">{people && `${people.length} 人`}</p>
      </header>
      {error && <Trouble error={error} again={again} kept={people !== undefined} />}
      {loading && <Waiting lines={14} />}
      {people && (
        <section className="table-wrap" aria-label="人员">
          <table className="table listed">
            <caption className="vh">人员，按单位</caption>
            <thead>
              <tr>
                <th scope="col">姓名</th>
                <th scope="col">账号</th>
                <th scope="col">岗位</th>
                <th scope="col">单位</th>
                <th scope="col">最近登录</th>
                <th scope="col">会话</th>
              </tr>
            </thead>
            <tbody>
              {people.map((person) => (
                <tr key={person.personId}>
                  <td className="name">
                    {person.name}
                    <span className="under">
                      {person.roles.map((role) => roleWords[role] ?? role).join('、')} · {person.unit.name}
                    </span>
                  </td>
                  <td className="m wide-only">{person.login}</td>
                  <td className="m wide-only">{person.roles.map((role) => roleWords[role] ?? role).join('、')}</td>
                  <td className="m wide-only">{person.unit.name}</td>
                  <td className="m wide-only">{person.signedInAt && <Moment at={person.signedInAt} />}</td>
                  <td>
                    {person.disabled && <span className="muted">已停用</span>}
                    {person.sessions > 0 && may('people.revoke') && (
                      <button
                        type="button"
                        className="f"
                        aria-label={`结束 ${person.sessions} 个会话：${person.name}`}
                        onClick={() => void revoke(person.personId, person.name)}
                      >
                        结束 {person.sessions} 个会话
                      </button>
                    )}
                    {person.sessions > 0 && !may('people.revoke') && `${person.sessions} 个`}
                    {refusal?.personId === person.personId && (
                      <span className="notice over" role="alert">
                        {refusal.message}
                      </span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
