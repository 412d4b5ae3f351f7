import './triage.css';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { waitedWords } from '../../../../libs/ui/formats';
import { verbDoneWords, verbWords } from '../../../../libs/ui/words';
import type { RequestVerb } from '../generated/graphql';
import { useRead } from '../graphql/read';
import { useKeys } from '../keys/keys';
import { useHints } from '../live/hints';
import { useNow } from '../live/now';
import { useDensity } from '../look/density';
import { Trouble } from '../look/Trouble';
import { useTitle } from '../look/title';
import { Waiting } from '../look/Waiting';
import { ActDialog } from '../request/ActDialog';
import { acceptSuggestion, type Overruled, perform, snooze } from '../request/acts';
import { rememberList } from '../request/neighbours';
import { useFeedNav } from '../shell/nav-counts';
import { DoneToday } from './DoneToday';
import { markRead } from './read-rows';
import { SnoozeDialog } from './SnoozeDialog';
import { TriageDetail, triageVerbs } from './TriageDetail';
import { TriageFilters } from './TriageFilters';
import { TriageTable } from './TriageTable';
import { TriageDocument } from './triage.documents';
import { triageFilter } from './triage-filter';
import { UndoBar } from './UndoBar';
import { type TriageRow, useBoard } from './use-board';
import { useDetail } from './use-detail';

type Open = RequestVerb | 'SNOOZE';

export function TriagePage() {
  const address = useSearch({ from: '/triage' });
  const navigate = useNavigate();
  const now = useNow();
  const filter = triageFilter(address, now);
  const of = JSON.stringify(filter);
  const { data, loading, error, stale, again } = useRead(TriageDocument, { filter });
  const board = useBoard();
  const { rows, cursor, held, step, setCursor, send } = board;
  const detail = useDetail(cursor?.number);
  const [open, setOpen] = useState<{ what: Open; row: TriageRow }>();
  const [overruling, setOverruling] = useState(false);
  const [density, setDensity] = useDensity();
  const focusNext = useRef(false);

  useTitle('分办台');
  useFeedNav(data?.nav);
  useHints(({ type }) => type === 'request', again);
  useEffect(() => {
    if (data && !stale)
      step({
        type: 'fresh',
        rows: data.requests.edges.map(({ node }) => node),
        total: data.requests.count.value,
        complete: !data.requests.pageInfo.hasNextPage,
        of,
        now: Date.now(),
      });
  }, [data, stale, of, step]);
  useEffect(() => rememberList(rows.map(({ number }) => number)), [rows]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row may be fresher; only another row moves the focus
  useEffect(() => {
    setOverruling(false);
    if (cursor) markRead(cursor.id);
    if (focusNext.current && cursor) document.getElementById(`row-${cursor.id}`)?.focus();
    focusNext.current = false;
  }, [cursor?.id]);

  const verbs = (detail?.verbs ?? cursor?.verbs ?? []) as RequestVerb[];
  const may = (verb: RequestVerb) => cursor !== undefined && !held.gone.has(cursor.id) && verbs.includes(verb);
  const mayAccept = may('ACCEPT') || may('DISPATCH');
  const version = () => Math.max(detail?.version ?? 0, cursor?.version ?? 0);

  function move(by: number) {
    const at = rows.findIndex(({ id }) => id === cursor?.id);
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
    if (!next) return;
    focusNext.current = true;
    if (next.id === cursor?.id) document.getElementById(`row-${next.id}`)?.focus();
    setCursor(next.id);
  }

  function accept(overruled: Overruled = {}, words = '') {
    if (!cursor || !mayAccept) return;
    focusNext.current = true;
    const unit = words || (detail?.suggestion ? `已派给${detail.suggestion.unit.name}` : verbDoneWords.DISPATCH);
    send(cursor, () => acceptSuggestion({ id: cursor.id, expectedVersion: version() }, overruled), unit);
  }

  const ask = (what: Open) => {
    if (cursor && (what === 'SNOOZE' || may(what))) setOpen({ what, row: cursor });
  };
  const refer = () => {
    if (!cursor || !may('REFER_TO_MEETING')) return;
    focusNext.current = true;
    send(
      cursor,
      () => perform('REFER_TO_MEETING', { id: cursor.id, expectedVersion: version() }, { words: '' }),
      verbDoneWords.REFER_TO_MEETING,
    );
  };
  const takeBack = () => {
    focusNext.current = true;
    void board.takeBack();
  };
  const openPage = () => cursor && void navigate({ to: '/requests/$number', params: { number: cursor.number } });

  useKeys('分办台', [
    { key: ['j', 'ArrowDown'], words: '下一件', act: () => move(1) },
    { key: ['k', 'ArrowUp'], words: '上一件', act: () => move(-1) },
    { key: '1', words: '接受建议并派单', act: () => accept(), when: mayAccept },
    { key: '2', words: '并入相似需求', act: () => ask('MERGE_INTO'), when: may('MERGE_INTO') },
    { key: '3', words: '转联席会议', act: refer, when: may('REFER_TO_MEETING') },
    { key: '4', words: '退回补充', act: () => ask('ASK_FOR_MORE'), when: may('ASK_FOR_MORE') },
    { key: 'd', words: '不予受理', act: () => ask('DECLINE'), when: may('DECLINE') },
    { key: 'e', words: '改类别、分级或单位', act: () => setOverruling(true), when: mayAccept },
    { key: 'h', words: '稍后处理', act: () => ask('SNOOZE'), when: mayAccept || triageVerbs.some(may) },
    { key: 'z', words: '撤销刚才的', act: takeBack },
    {
      key: 'f',
      words: '筛选',
      act: () => document.querySelector<HTMLElement>('.triage-filters button:not(.filters-toggle)')?.focus(),
    },
    { key: 'Enter', words: '打开', act: openPage },
  ]);

  const triage = data?.requests.count.value ?? 0;
  const oldest = data?.nav.oldestFiledAt;

  return (
    <div className={`triage ${density}`}>
      <section className="triage-list" aria-labelledby="board">
        <header className="board-head">
          <h1 id="board">分办台</h1>
          <p className="muted">
            {data && (triage > 0 ? `${triage} 件待分办` : '没有待分办的')}
            {triage > 0 && oldest && `，最早一件${waitedWords(oldest, now)}`}
          </p>
        </header>
        <TriageFilters address={address} density={density} setDensity={setDensity} />
        {error && <Trouble error={error} again={again} kept={rows.length > 0} />}
        {board.setback && (
          <p className="notice over row" role="alert">
            <span>
              {board.setback.row.number} 没有办成：{board.setback.message}
            </span>
            <button type="button" className="btn-text" onClick={() => board.setback && setCursor(board.setback.row.id)}>
              看这件
            </button>
            <button type="button" className="btn-text" onClick={board.clearSetback}>
              知道了
            </button>
          </p>
        )}
        {loading ? (
          <Waiting />
        ) : rows.length > 0 ? (
          <TriageTable rows={rows} gone={held.gone} cursor={cursor?.id} choose={setCursor} stale={stale} />
        ) : (
          data && (
            <DoneToday
              waiting={board.waiting}
              show={() => step({ type: 'take', now: Date.now() })}
              filtered={Object.values(address).some(Boolean)}
            />
          )
        )}
        <UndoBar undoables={board.undoables} takeBack={takeBack} />
        {board.waiting > 0 && rows.length > 0 && (
          <button type="button" className="new-bar" onClick={() => step({ type: 'take', now: Date.now() })}>
            {board.waiting} 条新需求，点此显示
          </button>
        )}
      </section>
      <aside className="triage-detail" aria-label="需求详情">
        {cursor && (
          <TriageDetail
            row={cursor}
            request={detail}
            gone={held.gone.has(cursor.id)}
            may={may}
            accept={accept}
            ask={ask}
            refer={refer}
            overruling={overruling}
            setOverruling={(on) => {
              setOverruling(on);
              if (!on) document.getElementById(`row-${cursor.id}`)?.focus();
            }}
          />
        )}
      </aside>
      {open && open.what !== 'SNOOZE' && (
        <ActDialog
          verb={open.what}
          request={
            {
              ...open.row,
              tier: open.row.tier ?? null,
              undoUntil: null,
              ...(detail?.id === open.row.id ? detail : {}),
            } as never
          }
          similar={detail?.id === open.row.id ? detail.similar : []}
          title={open.what === 'MERGE_INTO' ? '并入' : verbWords[open.what]}
          close={() => setOpen(undefined)}
          hand={(filled) => {
            const { row, what } = open;
            const verb = what as RequestVerb;
            setOpen(undefined);
            focusNext.current = true;
            send(
              row,
              () =>
                perform(
                  verb,
                  { id: row.id, expectedVersion: Math.max(row.version, detail?.id === row.id ? detail.version : 0) },
                  filled,
                ),
              verb === 'MERGE_INTO' ? `已并入 ${filled.into}` : verbDoneWords[verb],
            );
          }}
        />
      )}
      {open?.what === 'SNOOZE' && (
        <SnoozeDialog
          number={open.row.number}
          close={() => setOpen(undefined)}
          choose={(until, words) => {
            const { row } = open;
            setOpen(undefined);
            focusNext.current = true;
            send(row, () => snooze(row.id, until), `${words}再看`);
          }}
        />
      )}
    </div>
  );
}
