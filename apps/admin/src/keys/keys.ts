import { useEffect, useRef } from 'react';

/** One key of a page: what it is called on the keyboard, what it does in words, and the doing. */
export interface Key {
  /** As in KeyboardEvent.key; letters in lower case. Several keys may do the same. */
  key: string | readonly string[];
  /** For the help; absent: works, but is not listed */
  words?: string;
  act: () => void;
  when?: boolean;
}

export interface KeyGroup {
  name: string;
  keys: readonly Key[];
}

const groups: { current: KeyGroup }[] = [];
const OFF = 'admin.single-keys-off';

export const singleKeys = {
  off: () => localStorage.getItem(OFF) === '1',
  turn: (off: boolean) => localStorage.setItem(OFF, off ? '1' : '0'),
};

export const allKeys = (): KeyGroup[] => groups.map(({ current }) => current);

export const keysOf = ({ key }: Key): readonly string[] => (typeof key === 'string' ? [key] : key);

/** Keys of this page, while it is shown. They never fire while somebody types, nor under an open dialog. */
export function useKeys(name: string, keys: readonly Key[]): void {
  const group = useRef<KeyGroup>({ name, keys });
  group.current = { name, keys };
  useEffect(() => {
    groups.push(group);
    return () => {
      groups.splice(groups.indexOf(group), 1);
    };
  }, []);
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
  !isButtonLike(target);

const isButtonLike = (element: HTMLElement): boolean =>
  element instanceof HTMLInputElement && /^(checkbox|button|submit)$/.test(element.type);

const isUnderDialog = (): boolean =>
  document.querySelector('[role=dialog],[role=alertdialog],[role=menu],[role=listbox][data-floating]') !== null;

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (isField(event.target) || isUnderDialog() || singleKeys.off()) return;
  const pressed = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (
    pressed === 'Enter' &&
    event.target instanceof HTMLElement &&
    event.target.closest('a,button,summary,[role=button]')
  )
    return;
  for (const { current } of groups.toReversed()) {
    const found = current.keys.find((key) => key.when !== false && keysOf(key).includes(pressed));
    if (!found) continue;
    event.preventDefault();
    found.act();
    return;
  }
}

window.addEventListener('keydown', onKeyDown);
