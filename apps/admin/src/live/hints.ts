import { useEffect, useRef } from 'react';
import { sessionEnded } from '../graphql/session-ended';

/** What the API says when something changed: which request, never what is in it. */
export interface Hint {
  type: string;
  id: string;
  number?: string;
  version?: number;
  verb?: string;
}

/** However many hints come, a screen asks again at most this often. */
const PAUSE = 5_000;

interface Watcher {
  touches: (hint: Hint) => boolean;
  refresh: () => void;
  last: number;
  timer?: ReturnType<typeof setTimeout>;
}

const watchers = new Set<Watcher>();
/** Versions this screen already holds, from its own acts: their echo needs no second question. */
const known = new Map<string, number>();
let line: EventSource | undefined;
let broken = false;

export const know = (id: string, version: number): void => {
  known.set(id, version);
};

/** Open the line while somebody is signed in. */
export function openLine(): () => void {
  line = new EventSource('/live/admin', { withCredentials: true });
  line.onopen = () => {
    if (broken) for (const watcher of watchers) stir(watcher);
    broken = false;
  };
  line.onerror = () => {
    broken = true;
    if (line?.readyState === EventSource.CLOSED) void asksWhy();
  };
  line.onmessage = ({ data }) => hear(data);
  return () => {
    line?.close();
    line = undefined;
  };
}

/** A line that was refused does not come back by itself: the session is over, or the house was away for a moment. */
async function asksWhy(): Promise<void> {
  const signedIn = await fetch('/graphql/admin', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ me { id } }' }),
  })
    .then((answer) => answer.json())
    .then(({ data }) => data?.me !== null)
    .catch(() => true);
  if (!signedIn) return sessionEnded.tell();
  setTimeout(() => line && openLine(), PAUSE);
}

function hear(data: string): void {
  let hint: Hint;
  try {
    hint = JSON.parse(data);
  } catch {
    return;
  }
  const ours = hint.version !== undefined && hint.id !== undefined && (known.get(hint.id) ?? -1) >= hint.version;
  if (ours) return;
  for (const watcher of watchers) if (watcher.touches(hint)) stir(watcher);
}

/** At once after a quiet time, then once for all that came during the pause. */
function stir(watcher: Watcher): void {
  if (watcher.timer) return;
  const wait = Math.max(0, watcher.last + PAUSE - Date.now());
  watcher.timer = setTimeout(() => {
    watcher.timer = undefined;
    watcher.last = Date.now();
    watcher.refresh();
  }, wait);
}

/** Ask again when a hint touches what this screen shows. */
export function useHints(touches: (hint: Hint) => boolean, refresh: () => void, active = true): void {
  const latest = useRef({ touches, refresh });
  latest.current = { touches, refresh };
  useEffect(() => {
    if (!active) return;
    const watcher: Watcher = {
      touches: (hint) => latest.current.touches(hint),
      refresh: () => latest.current.refresh(),
      last: 0,
    };
    watchers.add(watcher);
    return () => {
      watchers.delete(watcher);
      clearTimeout(watcher.timer);
    };
  }, [active]);
}
