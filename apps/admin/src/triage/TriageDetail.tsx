import { Link } from '@tanstack/react-router';
import { kindWords, sourceWords, tierWords } from '../../../../libs/ui/words';
import type { OneRequestQuery, RequestVerb } from '../generated/graphql';
import { ClockChip, StateChip, TierChip } from '../look/Chip';
import type { Overruled } from '../request/acts';
import { requesterOf } from '../request/Facts';
import { Photos } from '../request/Photos';
import { SimilarList } from '../request/RequestSide';
import { Timeline } from '../request/Timeline';
import { OverrideBox } from './OverrideBox';
import type { TriageRow } from './use-board';

/** Who may do none of these only reads, and has no list of their own to put a request off in. */
export const triageVerbs = ['MERGE_INTO', 'REFER_TO_MEETING', 'ASK_FOR_MORE', 'DECLINE'] as const;

interface TriageDetailProps {
  row: TriageRow;
  /** All of it, once it has come */
  request: OneRequestQuery['request'] | undefined;
  gone: boolean;
  may: (verb: RequestVerb) => boolean;
  accept: (overruled?: Overruled, words?: string) => void;
  ask: (what: RequestVerb | 'SNOOZE') => void;
  refer: () => void;
  overruling: boolean;
  setOverruling: (on: boolean) => void;
}

export function TriageDetail({
  row,
  request,
  gone,
  may,
  accept,
  ask,
  refer,
  overruling,
  setOverruling,
}: TriageDetailProps) {
  const suggestion = request?.suggestion;
  const mayAccept = may('ACCEPT') || may('DISPATCH');
  const mayTriage = mayAccept || triageVerbs.some(may);
  return (
    <>
      <div className="detail-facts">
        <p className="row">
          <Link to="/requests/$number" params={{ number: row.number }} className="muted number">
            {row.number}
          </Link>
          {row.clock ? <ClockChip clock={row.clock} /> : <StateChip state={row.state} />}
          {row.tier && <TierChip tier={row.tier} />}
        </p>
        <h2>{row.title}</h2>
        {gone && <p className="notice">他人已处理这件，做下一件时它会离开列表。</p>}
        {request && request.viewers.length > 0 && (
          <p className="viewers small">{request.viewers.map(({ name }) => name).join('、')} 也在看</p>
        )}
        <dl className="facts">
          <dt>诉求人</dt>
          <dd>{request ? requesterOf(request) : (row.enterprise?.name ?? row.requesterName)}</dd>
          {request?.place && (
            <>
              <dt>地点</dt>
              <dd>{request.place.address}</dd>
            </>
          )}
          <dt>类别</dt>
          <dd>
            {row.category.name} · {kindWords[row.kind]} · {sourceWords[row.source]}
          </dd>
          {request && (
            <>
              <dt>诉求</dt>
              <dd className="pre">{request.words}</dd>
            </>
          )}
        </dl>
        {request && <Photos photos={request.attachments} />}
        {suggestion && (
          <div className="suggest">
            <b>建议：</b>
            {suggestion.category.name} · {tierWords[suggestion.tier]} · 派给{suggestion.unit.name}
            {suggestion.reasons.length > 0 && <p className="muted small">依据：{suggestion.reasons.join('；')}</p>}
          </div>
        )}
        {request && !suggestion && mayAccept && <p className="notice">没有把握给建议，按 E 选单位。</p>}
        {overruling && (
          <OverrideBox suggestion={suggestion ?? undefined} accept={accept} close={() => setOverruling(false)} />
        )}
      </div>
      {mayTriage && (
        <div className="detail-acts">
          {mayAccept && suggestion && (
            <button type="button" className="btn main wide" onClick={() => accept()}>
              <span>接受建议并派单</span>
              <kbd>1</kbd>
            </button>
          )}
          {mayAccept && !overruling && (
            <button
              type="button"
              className={suggestion ? 'btn wide' : 'btn main wide'}
              onClick={() => setOverruling(true)}
            >
              <span>改类别、分级或单位</span>
              <kbd>E</kbd>
            </button>
          )}
          {may('MERGE_INTO') && (
            <button type="button" className="btn wide" onClick={() => ask('MERGE_INTO')}>
              <span>并入相似需求{request && request.similar.length > 0 && `（${request.similar.length} 件）`}</span>
              <kbd>2</kbd>
            </button>
          )}
          {may('REFER_TO_MEETING') && (
            <button type="button" className="btn wide" onClick={refer}>
              <span>转联席会议</span>
              <kbd>3</kbd>
            </button>
          )}
          {may('ASK_FOR_MORE') && (
            <button type="button" className="btn wide" onClick={() => ask('ASK_FOR_MORE')}>
              <span>退回补充</span>
              <kbd>4</kbd>
            </button>
          )}
          <div className="pair">
            {may('DECLINE') && (
              <button type="button" className="btn wide" onClick={() => ask('DECLINE')}>
                <span>不予受理</span>
                <kbd>D</kbd>
              </button>
            )}
            <button type="button" className="btn wide" onClick={() => ask('SNOOZE')}>
              <span>稍后处理</span>
              <kbd>H</kbd>
            </button>
          </div>
        </div>
      )}
      {request && (
        <div className="detail-more">
          <SimilarList similar={request.similar} />
          <section>
            <h3>经过</h3>
            <Timeline key={`${request.id}.${request.version}`} number={request.number} page={request.timeline} />
          </section>
        </div>
      )}
    </>
  );
}
