import { useEffect, useState } from 'react';
import type { Undoable } from './use-board';

/** What was just done, and the seconds left to take it back. It stands in the page; nothing floats. */
export function UndoBar({ undoables, takeBack }: { undoables: readonly Undoable[]; takeBack: () => void }) {
  const [now, setNow] = useState(Date.now);
  const last = undoables.findLast(({ until }) => until > now);
  const counting = undoables.some(({ until }) => until > Date.now());
  useEffect(() => {
    setNow(Date.now());
    if (!counting) return;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [counting]);

  if (!last) return null;
  return (
    <div className="undo-bar row">
      <span className="undo-words">
        <span className="muted">{last.row.number}</span> {last.words}
      </span>
      <span className="spread" />
      <span className="muted" aria-hidden="true">
        {Math.max(1, Math.ceil((last.until - now) / 1000))} 秒
      </span>
      <button type="button" className="f" onClick={takeBack}>
        撤销 <kbd>Z</kbd>
      </button>
    </div>
  );
}
