import './enterprise.css';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { cappedCount, fullDay } from '../../../../libs/ui/formats';
import { enterpriseSizeWords, standingWords } from '../../../../libs/ui/words';
import { useRead } from '../graphql/read';
import { useHints } from '../live/hints';
import { Trouble } from '../look/Trouble';
import { useTitle } from '../look/title';
import { Waiting } from '../look/Waiting';
import { RequestsTable } from '../requests/RequestsTable';
import { useMay } from '../sign-in/session';
import { EnterpriseDocument } from './enterprises.documents';

export function EnterprisePage() {
  const { creditCode } = useParams({ from: '/enterprises/$creditCode' });
  const { data, loading, error, again } = useRead(EnterpriseDocument, { creditCode });
  const may = useMay();
  const [cursor, setCursor] = useState<string>();
  const enterprise = data?.enterprise;
  useTitle(enterprise?.name ?? creditCode);
  useHints(({ type }) => type === 'request', again);

  if (loading) return <Waiting lines={10} />;
  if (!enterprise) {
    return (
      <div className="empty">
        {error ? <Trouble error={error} again={again} /> : <h1>没有这家企业</h1>}
        <p>
          <Link to="/enterprises" search={{}}>
            回到企业档案
          </Link>
        </p>
      </div>
    );
  }
  const facts: [string, React.ReactNode][] = [
    [
      '信用代码',
      enterprise.creditCode + (enterprise.checkDigitConfirmed ? '（校验位不符，已由人工确认照证登记）' : ''),
    ],
    ['行业', enterprise.industry],
    ['规模', enterprise.size && `${enterpriseSizeWords[enterprise.size]}企业`],
    ['地址', enterprise.address],
    ['成立', enterprise.foundedOn && fullDay(enterprise.foundedOn)],
    ['服务专员', enterprise.steward?.name],
    ['标签', enterprise.tags.join('、')],
  ];
  return (
    <div className="page">
      <header className="page-head">
        <h1>{enterprise.name}</h1>
        <span className="muted">
          {enterprise.openRequests > 0 ? `在办 ${enterprise.openRequests} 件` : '没有在办的需求'}
        </span>
        <span className="spread" />
        {may('requests.file') && (
          <Link className="btn" to="/counter" search={{ enterprise: enterprise.creditCode }}>
            代这家企业提需求
          </Link>
        )}
      </header>
      <div className="enterprise-top">
        <section className="panel" aria-labelledby="register">
          <header>
            <h2 id="register">登记信息</h2>
          </header>
          <div className="in">
            <dl className="facts">
              {facts
                .filter(([, value]) => value)
                .map(([name, value]) => (
                  <div key={name} className="contents">
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
            </dl>
            {enterprise.summary && <p className="enterprise-summary">{enterprise.summary}</p>}
          </div>
        </section>
        <section className="panel" aria-labelledby="people">
          <header>
            <h2 id="people">联系人</h2>
          </header>
          <div className="in">
            {enterprise.people.length === 0 && <p className="muted">还没有人绑定这家企业</p>}
            <ul>
              {enterprise.people.map((person) => (
                <li key={person.id} className="person">
                  <b>{person.name}</b> <span className="muted">{standingWords[person.standing]}</span>
                  <br />
                  <a href={`tel:${person.phone}`}>{person.phone}</a>
                </li>
              ))}
            </ul>
          </div>
        </section>
      </div>
      <section className="panel" aria-labelledby="history">
        <header>
          <h2 id="history">需求</h2>
          <span className="muted">{data && cappedCount(data.requests.count)} 件</span>
          <span className="spread" />
          <Link to="/requests" search={{ enterprise: enterprise.creditCode }} className="small">
            在列表里看
          </Link>
        </header>
        {data && data.requests.edges.length > 0 ? (
          <RequestsTable
            rows={data.requests.edges.map(({ node }) => node)}
            cursor={cursor}
            choose={setCursor}
            caption="这家企业的需求"
            who={false}
          />
        ) : (
          <p className="in muted">还没有提过需求</p>
        )}
      </section>
    </div>
  );
}
