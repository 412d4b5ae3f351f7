import { useState } from 'react';
import { act, type Refusal } from '../graphql/act';
import { Field } from '../look/Field';
import { useTitle } from '../look/title';
import { announce } from '../shell/announce';
import { useMay } from '../sign-in/session';
import { RevokeSessionsDocument } from './people.documents';

/** End every session of a person at once: a lost phone, a colleague who left. */
export function PeoplePage() {
  const may = useMay();
  const [personId, setPersonId] = useState('');
  const [refusal, setRefusal] = useState<Refusal>();
  const [ended, setEnded] = useState<number>();
  useTitle('人员与会话');

  async function revoke() {
    const { done, refusal } = await act(RevokeSessionsDocument, { personId: personId.trim() }, 'SessionsRevoked');
    setRefusal(refusal);
    setEnded(done?.count);
    if (done) announce(`已结束 ${done.count} 个会话`);
  }

  return (
    <div className="page">
      <header className="page-head">
        <h1>人员与会话</h1>
      </header>
      {may('people.revoke') ? (
        <section className="panel" aria-labelledby="revoke">
          <header>
            <h2 id="revoke">结束一个人的全部会话</h2>
          </header>
          <form
            className="in"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void revoke();
            }}
          >
            {refusal && (
              <p className="notice over" role="alert">
                {refusal.message}
              </p>
            )}
            {ended !== undefined && <p className="notice ok">已结束 {ended} 个会话，他要重新登录。</p>}
            <Field label="人员标识" hint="审计记录里的人员标识" fault={refusal?.fields[0]?.message}>
              {(own) => (
                <input
                  {...own}
                  autoComplete="off"
                  spellCheck={false}
                  value={personId}
                  onChange={({ target }) => setPersonId(target.value)}
                />
              )}
            </Field>
            <button type="submit" className="btn main">
              结束会话
            </button>
          </form>
        </section>
      ) : (
        <p className="muted">您的岗位可以看人员，名册还在做。</p>
      )}
    </div>
  );
}
