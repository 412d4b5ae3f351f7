import './request.css';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { verbWords } from '../../../../libs/ui/words';
import type { RequestCoreFragment, RequestVerb } from '../generated/graphql';
import { useRead } from '../graphql/read';
import { useKeys } from '../keys/keys';
import { useHints } from '../live/hints';
import { useLookAt } from '../live/look-at';
import { ClockChip, StateChip, TierChip } from '../look/Chip';
import { Trouble } from '../look/Trouble';
import { useTitle } from '../look/title';
import { Waiting } from '../look/Waiting';
import { announce } from '../shell/announce';
import { ActDialog } from './ActDialog';
import { Acts } from './Acts';
import { Composer } from './Composer';
import { DayLine } from './DayLine';
import { Facts } from './Facts';
import { neighboursOf } from './neighbours';
import { RequestSide } from './RequestSide';
import { RequestDocument } from './request.documents';
import { Timeline } from './Timeline';

export function RequestPage() {
  const { number } = useParams({ from: '/requests/$number' });
  const { data, loading, error, stale, again } = useRead(RequestDocument, { number });
  const request = data?.request?.number === number ? data.request : undefined;
  const [open, setOpen] = useState<{ verb: RequestVerb; seen: RequestCoreFragment }>();
  const [mode, setMode] = useState<'ANSWER' | 'NOTE'>('ANSWER');
  const [copied, setCopied] = useState(false);
  const navigate = useNavigate();
  const { before, after } = neighboursOf(number);

  useTitle(request ? `${request.title} · ${number}` : number);
  useLookAt(request?.id);
  useHints((hint) => hint.id !== undefined && hint.id === request?.id, again);

  const may = (verb: RequestVerb) => request?.verbs.includes(verb) ?? false;
  const ask = (verb: RequestVerb) => request && may(verb) && setOpen({ verb, seen: request });
  const go = (to: string | undefined) => to && void navigate({ to: '/requests/$number', params: { number: to } });
  const write = (next: 'ANSWER' | 'NOTE') => {
    setMode(next);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('#composer textarea')?.focus());
  };
  async function copy() {
    await navigator.clipboard.writeText(number).catch(() => undefined);
    setCopied(true);
    announce(`已复制 ${number}`);
    setTimeout(() => setCopied(false), 2_000);
  }

  useKeys('需求详情', [
    { key: 'r', words: '写答复', act: () => write('ANSWER'), when: may('ANSWER') },
    { key: 'n', words: '写内部记录', act: () => write('NOTE'), when: may('NOTE') },
    { key: 't', words: '定级', act: () => ask('SET_TIER'), when: may('SET_TIER') },
    { key: 'u', words: '派单', act: () => ask('DISPATCH'), when: may('DISPATCH') },
    { key: 'p', words: '挂起', act: () => ask('PAUSE'), when: may('PAUSE') },
    { key: 's', words: '做下一步', act: () => document.querySelector<HTMLButtonElement>('.acts .btn.main')?.click() },
    { key: '.', words: '复制受理编号', act: () => void copy() },
    { key: '[', words: '上一件', act: () => go(before), when: before !== undefined },
    { key: ']', words: '下一件', act: () => go(after), when: after !== undefined },
  ]);

  if (loading) return <Waiting lines={12} />;
  if (!request) {
    return (
      <div className="empty">
        {error ? <Trouble error={error} again={again} /> : <h1>没有这件需求</h1>}
        <p>
          编号 {number} 不在您能看到的需求里。<Link to="/requests">回到全部需求</Link>
        </p>
      </div>
    );
  }

  return (
    <article className={stale ? 'request stale' : 'request'}>
      <header className="request-head">
        <div className="row">
          <button type="button" className="btn-text muted number" onClick={() => void copy()} title="复制受理编号">
            {copied ? '已复制' : request.number}
          </button>
          <StateChip state={request.state} />
          {request.tier && <TierChip tier={request.tier} />}
          {request.clocks
            .filter(({ state }) => state === 'RUNNING' || state === 'BREACHED' || state === 'PAUSED')
            .map((clock) => (
              <ClockChip key={clock.kind + clock.startedAt} clock={clock} />
            ))}
          <span className="spread" />
          {request.viewers.length > 0 && (
            <span className="viewers small">{request.viewers.map(({ name }) => name).join('、')} 也在看</span>
          )}
          <span className="pager">
            <button type="button" className="f" onClick={() => go(before)} aria-disabled={!before} aria-label="上一件">
              <kbd>[</kbd>
            </button>
            <button type="button" className="f" onClick={() => go(after)} aria-disabled={!after} aria-label="下一件">
              <kbd>]</kbd>
            </button>
          </span>
        </div>
        <h1>{request.title}</h1>
        {error && <Trouble error={error} again={again} kept />}
        <Acts request={request} ask={ask} />
      </header>
      <div className="request-body">
        <div className="request-main">
          <section aria-label="诉求">
            <Facts request={request} />
          </section>
          <Composer key={request.id} request={request} mode={mode} setMode={setMode} />
          <section aria-labelledby="timeline">
            <h2 id="timeline">经过</h2>
            <Timeline key={`${request.id}.${request.version}`} number={request.number} page={request.timeline} />
          </section>
          {request.clocks.length > 0 && (
            <section aria-labelledby="clocks">
              <h2 id="clocks">时限怎么算</h2>
              {request.clocks.map((clock) => (
                <DayLine key={clock.kind + clock.startedAt} clock={clock} />
              ))}
            </section>
          )}
        </div>
        <RequestSide request={request} />
      </div>
      {open && (
        <ActDialog
          verb={open.verb}
          request={open.seen}
          similar={request.similar}
          title={open.verb === 'MERGE_INTO' ? '并入' : verbWords[open.verb]}
          close={() => setOpen(undefined)}
        />
      )}
    </article>
  );
}
