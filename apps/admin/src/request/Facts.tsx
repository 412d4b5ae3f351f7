import { Link } from '@tanstack/react-router';
import { kindWords, outcomeWords, satisfactionWords, sourceWords } from '../../../../libs/ui/words';
import type { OneRequestQuery } from '../generated/graphql';
import { Moment } from '../look/Moment';
import { Photos } from './Photos';

type Whole = NonNullable<OneRequestQuery['request']>;

/** What was asked, by whom, and what came of it so far */
export function Facts({ request }: { request: Whole }) {
  const { answer, followUp, rating, question } = request;
  return (
    <>
      <p className="pre asked">{request.words}</p>
      <Photos photos={request.attachments} />
      <dl className="facts request-facts">
        <Fact name="诉求人">{requesterOf(request)}</Fact>
        <Fact name="地点">{request.place?.address}</Fact>
        <Fact name="类别">
          {request.category.name} · {kindWords[request.kind]}
        </Fact>
        <Fact name="受理">
          <Moment at={request.filedAt} /> · {sourceWords[request.source]}
          {request.filedBy && ` · ${request.filedBy.name} 代办`}
        </Fact>
        <Fact name="承办">
          {request.unit && `${request.unit.name}${request.handler ? ` · ${request.handler.name}` : ''}`}
        </Fact>
        <Fact name="热线工单">
          {request.externalNumber &&
            `${request.externalNumber}${request.externalStatus ? `（${request.externalStatus}）` : ''}`}
        </Fact>
        <Fact name="服务事项">
          {request.serviceItem && (
            <Link to="/catalog/$code" params={{ code: request.serviceItem.code }}>
              {request.serviceItem.name}
            </Link>
          )}
        </Fact>
        <Fact name="退单">{request.returns > 0 && `${request.returns} 次`}</Fact>
        <Fact name="重办">{request.reworks > 0 && `${request.reworks} 次`}</Fact>
        <Fact name="联席会议">
          {request.meetingAskedAt && (
            <>
              <Moment at={request.meetingAskedAt} /> 列入
            </>
          )}
        </Fact>
        <Fact name="并入">
          {request.mergedInto && (
            <Link to="/requests/$number" params={{ number: request.mergedInto }}>
              {request.mergedInto}
            </Link>
          )}
        </Fact>
        <Fact name="并来">
          {request.merged.length > 0 &&
            request.merged.map((number) => (
              <Link key={number} to="/requests/$number" params={{ number }} className="apart">
                {number}
              </Link>
            ))}
        </Fact>
      </dl>
      {question && request.state === 'WAITING' && (
        <p className="notice soon">
          <b>等诉求人补充：</b>
          {question}
        </p>
      )}
      {answer && (
        <div className="result">
          <h2>
            答复：{outcomeWords[answer.outcome]}{' '}
            <span className="muted small">
              <Moment at={answer.at} /> {answer.unit?.name} {answer.by?.name}
            </span>
          </h2>
          <p className="pre">{answer.words}</p>
        </div>
      )}
      {rating && (
        <div className="result">
          <h2>
            评价：{satisfactionWords[rating.satisfaction]}，{rating.solved ? '已解决' : '没有解决'}{' '}
            <span className="muted small">
              <Moment at={rating.at} />
            </span>
          </h2>
          {rating.words && <p className="pre">{rating.words}</p>}
        </div>
      )}
      {followUp && (
        <div className="result">
          <h2>
            回访：{satisfactionWords[followUp.satisfaction]}，{followUp.solved ? '已解决' : '没有解决'}{' '}
            <span className="muted small">
              <Moment at={followUp.at} /> {followUp.by?.name}
            </span>
          </h2>
          <p className="pre">{followUp.words}</p>
        </div>
      )}
    </>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  if (!children) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

export const requesterOf = ({
  enterprise,
  requesterName,
  requesterPhone,
}: Pick<Whole, 'requesterName' | 'requesterPhone'> & { enterprise?: { name: string } | null }): string =>
  [enterprise?.name, requesterName, requesterPhone].filter(Boolean).join(' · ') || '未留姓名';
