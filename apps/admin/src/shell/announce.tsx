import { useSyncExternalStore } from 'react';

let words = '';
const listeners = new Set<() => void>();

/** Say a change of state in the one live line of the page. The same words twice are said twice. */
export function announce(sentence: string): void {
  words = words === sentence ? `${sentence}\u00a0` : sentence;
  for (const listener of listeners) listener();
}

export function AnnouncedLine() {
  const said = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    () => words,
  );
  return (
    <p className="vh" aria-live="polite" role="status">
      {said}
    </p>
  );
}
