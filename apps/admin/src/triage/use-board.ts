import { useCallback, useReducer, useState } from 'react';
import type { RequestCoreFragment, TriageQuery } from '../generated/graphql';
import type { Outcome } from '../graphql/act';
import { undo } from '../request/acts';
import { announce } from '../shell/announce';
import { type Change, change, type Held, nothingHeld, waitingOf } from './held-rows';

export type TriageRow = TriageQuery['requests']['edges'][number]['node'];

export interface Undoable {
  row: TriageRow;
  words: string;
  until: number;
}

export interface Setback {
  row: TriageRow;
  message: string;
}

/** The board's rows, where the cursor stands, what can be taken back, and what came back refused. */
export function useBoard() {
  const [held, step] = useReducer(
    change as (held: Held<TriageRow>, step: Change<TriageRow>) => Held<TriageRow>,
    nothingHeld<TriageRow>(),
  );
  const [wanted, setCursor] = useState<string>();
  const [undoables, setUndoables] = useState<Undoable[]>([]);
  const [setback, setSetback] = useState<Setback>();
  const cursor = held.rows.find(({ id }) => id === wanted) ?? held.rows[0];

  /** Take the row off the board and go on to the next at once; the answer comes when it comes. */
  const send = useCallback(
    (row: TriageRow, what: () => Promise<Outcome<RequestCoreFragment>>, words: string) => {
      const at = held.rows.findIndex(({ id }) => id === row.id);
      const next =
        held.rows.slice(at + 1).find(({ id }) => !held.gone.has(id)) ??
        held.rows.slice(0, at).findLast(({ id }) => !held.gone.has(id));
      step({ type: 'leave', id: row.id });
      setCursor(next?.id);
      setSetback(undefined);
      void what().then(({ done, refusal }) => {
        if (refusal) {
          step({ type: 'back', id: row.id });
          setSetback({
            row,
            message: refusal.kind === 'RequestChanged' ? `${refusal.by} 刚改过，看过再定` : refusal.message,
          });
          announce(`${row.number} 没有办成：${refusal.message}`);
          return;
        }
        const until = done.undoUntil ? Date.parse(done.undoUntil) : 0;
        if (until > Date.now())
          setUndoables((before) => [...before.filter((one) => one.until > Date.now()), { row, words, until }]);
        announce(`${row.number} ${words}${until > 0 ? '，10 秒内按 Z 撤销' : ''}`);
      });
      return next;
    },
    [held],
  );

  const takeBack = useCallback(async () => {
    const last = undoables.findLast(({ until }) => until > Date.now());
    if (!last) return;
    setUndoables((before) => before.filter((one) => one !== last));
    const { refusal } = await undo(last.row.id);
    if (refusal) {
      setSetback({ row: last.row, message: refusal.message });
      announce(`${last.row.number} 没有撤销：${refusal.message}`);
      return;
    }
    step({ type: 'back', id: last.row.id });
    setCursor(last.row.id);
    announce(`${last.row.number} 已撤销`);
  }, [undoables]);

  return {
    held,
    step,
    rows: held.rows,
    waiting: waitingOf(held),
    cursor,
    setCursor,
    send,
    undoables,
    takeBack,
    setback,
    clearSetback: () => setSetback(undefined),
  };
}
