import { useEffect, useState } from 'react';
import { useRead } from '../graphql/read';
import { Field } from '../look/Field';
import { FindEnterpriseDocument } from './counter.documents';
import type { FoundEnterprise } from './found-enterprise';
import { RegisterEnterprise } from './RegisterEnterprise';

interface EnterpriseSearchProps {
  chosen: FoundEnterprise | undefined;
  choose: (found: FoundEnterprise | undefined) => void;
  person: boolean;
  setPerson: (person: boolean) => void;
  fault?: string;
}

/** Find the enterprise by name or credit code; one that is new is taken into the register on the spot. */
export function EnterpriseSearch({ chosen, choose, person, setPerson, fault }: EnterpriseSearchProps) {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const [registering, setRegistering] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), 200);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data, stale } = useRead(FindEnterpriseDocument, { q: asked }, { pause: asked.length < 2 });
  const found = asked.length < 2 ? [] : (data?.enterprises.edges.map(({ node }) => node) ?? []);

  if (chosen) {
    return (
      <div className="chosen row">
        <div>
          <b>{chosen.name}</b>
          <br />
          <span className="muted small">
            {chosen.creditCode}
            {chosen.address && ` · ${chosen.address}`}
          </span>
        </div>
        <span className="spread" />
        <button type="button" className="btn" onClick={() => choose(undefined)}>
          换一家
        </button>
      </div>
    );
  }
  return (
    <>
      <Field label="企业名称或统一社会信用代码" fault={fault}>
        {(own) => (
          <input
            {...own}
            type="search"
            autoComplete="off"
            disabled={person}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      {asked.length >= 2 && !person && (
        <div className={stale ? 'found stale' : 'found'}>
          <ul aria-label="找到的企业">
            {found.map((one) => (
              <li key={one.id}>
                <button type="button" className="btn wide" onClick={() => choose(one)}>
                  <span>{one.name}</span>
                  <span className="muted small">{one.creditCode}</span>
                </button>
              </li>
            ))}
          </ul>
          {data && (
            <p className="row small">
              <span className="muted">{found.length === 0 ? `没有找到“${asked}”。` : '不在上面？'}</span>
              <button type="button" className="btn-text" onClick={() => setRegistering(true)}>
                登记新企业
              </button>
            </p>
          )}
        </div>
      )}
      <p className="person-choice">
        <label className="choice">
          <input type="checkbox" checked={person} onChange={({ target }) => setPerson(target.checked)} />
          个人，没有企业
        </label>
      </p>
      {registering && (
        <RegisterEnterprise
          start={asked}
          close={() => setRegistering(false)}
          done={(enterprise) => {
            setRegistering(false);
            choose(enterprise);
          }}
        />
      )}
    </>
  );
}
