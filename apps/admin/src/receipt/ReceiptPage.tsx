import './receipt.css';
import { Link, useParams } from '@tanstack/react-router';
import { fullMoment, limitWords } from '../../../../libs/ui/formats';
import { kindWords, sourceWords } from '../../../../libs/ui/words';
import { useRead } from '../graphql/read';
import { Trouble } from '../look/Trouble';
import { useTitle } from '../look/title';
import { Waiting } from '../look/Waiting';
import { RequestDocument } from '../request/request.documents';
import { useSession } from '../sign-in/session';
import { QrCode } from './QrCode';

/** 回执 on A5: the number large, the promise, who to call, and the way to follow it. Black ink only. */
export function ReceiptPage() {
  const { number } = useParams({ from: '/requests/$number/receipt' });
  const { town, me } = useSession();
  const { data, loading, error, again } = useRead(RequestDocument, { number });
  const request = data?.request;
  useTitle(`回执 ${number}`);

  if (loading) return <Waiting lines={8} />;
  if (!request) {
    return (
      <div className="empty">
        {error ? <Trouble error={error} again={again} /> : <h1>没有这件需求</h1>}
        <p>
          <Link to="/requests">回到全部需求</Link>
        </p>
      </div>
    );
  }
  const link = `${town.portalUrl}/r/${request.number}?c=${encodeURIComponent(request.trackingCode)}`;
  const clocks = request.clocks.filter(({ kind }) => kind === 'FIRST_CONTACT' || kind === 'ANSWER');
  return (
    <div className="receipt-page">
      <p className="row receipt-bar">
        <button type="button" className="btn main" onClick={() => window.print()}>
          打印回执
        </button>
        <Link className="btn" to="/requests/$number" params={{ number }}>
          看这件需求
        </Link>
        <Link className="btn" to="/counter" search={{}}>
          再办一件
        </Link>
      </p>
      <article className="receipt">
        <header>
          <p>{town.centreName}</p>
          <h1>诉求受理回执</h1>
        </header>
        <p className="receipt-number">
          <span>受理编号</span>
          <b>{request.number}</b>
        </p>
        <dl>
          <dt>诉求人</dt>
          <dd>{[request.enterprise?.name, request.requesterName].filter(Boolean).join('　')}</dd>
          <dt>事项</dt>
          <dd>{request.title}</dd>
          <dt>类别</dt>
          <dd>
            {request.category.name}（{kindWords[request.kind]}）
          </dd>
          {request.place && (
            <>
              <dt>地点</dt>
              <dd>{request.place.address}</dd>
            </>
          )}
          <dt>受理</dt>
          <dd>
            {fullMoment(request.filedAt)}，{sourceWords[request.source]}
            {request.filedBy && `，经办 ${request.filedBy.name}`}
          </dd>
          {clocks.map((clock) => (
            <div key={clock.kind} className="contents">
              <dt>{clock.kind === 'ANSWER' ? '答复时限' : '先行联系'}</dt>
              <dd>
                {clock.dueAt ? `${fullMoment(clock.dueAt)} 前` : '另行告知'}（{limitWords(clock.limit)}
                {clock.provisional ? '，暂定' : ''}）
              </dd>
            </div>
          ))}
        </dl>
        <div className="tear" aria-hidden="true" />
        <footer>
          <QrCode text={link} label="查进度、补充和评价的二维码" />
          <div>
            <p>
              扫码看进度、补充材料、评价。没有手机也可以凭受理编号和电话查询：
              <br />
              <b>{town.phone}</b>
            </p>
            <p>{town.address}</p>
            <p className="receipt-small">
              {fullMoment(new Date())} 打印，{me.name}
            </p>
          </div>
        </footer>
      </article>
    </div>
  );
}
