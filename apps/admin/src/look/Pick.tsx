// biome-ignore-all lint/a11y/noAutofocus: the first field of a dialog that somebody asked for
// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a list is what a listbox is
// biome-ignore-all lint/a11y/useFocusableInteractive: focus stays in the combobox, aria-activedescendant points at the option
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the keys are the combobox's
import { useId, useRef, useState } from 'react';
import { initialsMatch } from './initials';

export interface Option {
  key: string;
  words: string;
  hint?: string;
}

interface PickProps {
  label: string;
  hint?: string;
  fault?: string;
  options: readonly Option[];
  value: string | undefined;
  change: (key: string | undefined) => void;
  autoFocus?: boolean;
}

/** Those called so first, then all of a group called so. */
const found = (options: readonly Option[], typed: string): readonly Option[] => {
  const named = options.filter(({ words }) => initialsMatch(words, typed));
  const grouped = options.filter(
    (option) => !named.includes(option) && option.hint && initialsMatch(option.hint, typed),
  );
  return [...named, ...grouped];
};

/**
 * One of many, found by characters or pinyin initials. Of our own: the ready-made one hides the rest of the page from
 * screen readers while it is open, and leaves what can be focused there.
 */
export function Pick({ label, hint, fault, options, value, change, autoFocus = false }: PickProps) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const chosen = options.find(({ key }) => key === value);
  const [typed, setTyped] = useState<string>();
  const [at, setAt] = useState(0);
  const open = typed !== undefined;
  const shown = open && typed !== chosen?.words ? found(options, typed) : options;
  const active = open ? shown[at] : undefined;
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined;

  function show(text: string) {
    setTyped(text);
    setAt(0);
  }
  function choose(option: Option | undefined) {
    change(option?.key);
    setTyped(undefined);
  }
  function step(by: number) {
    if (!open) return show(chosen?.words ?? '');
    const next = Math.min(shown.length - 1, Math.max(0, at + by));
    setAt(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  }
  function press(event: React.KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter' && active && !event.ctrlKey && !event.metaKey) choose(active);
    else if (event.key === 'Escape' && open) {
      setTyped(undefined);
      event.stopPropagation();
    } else return;
    event.preventDefault();
  }

  return (
    <div className="field pick-field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <input
        id={id}
        className="input"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active && `${id}-${active.key}`}
        aria-describedby={described}
        aria-invalid={fault ? true : undefined}
        autoFocus={autoFocus}
        value={typed ?? chosen?.words ?? ''}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => !open && show(chosen?.words ?? '')}
        onChange={({ target }) => {
          show(target.value);
          if (target.value === '') change(undefined);
        }}
        onBlur={() => setTyped(undefined)}
        onKeyDown={press}
      />
      <ul
        id={`${id}-list`}
        ref={list}
        role="listbox"
        aria-label={label}
        className="options floating"
        hidden={!open || shown.length === 0}
      >
        {open &&
          shown.map((option, index) => (
            <li
              key={option.key}
              id={`${id}-${option.key}`}
              role="option"
              aria-selected={option.key === value}
              data-focused={index === at || undefined}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              <span>{option.words}</span>
              {option.hint && <span className="n">{option.hint}</span>}
            </li>
          ))}
      </ul>
      {open && shown.length === 0 && <span className="hint">没有符合“{typed}”的</span>}
      {fault && (
        <span className="fault" id={`${id}-fault`}>
          {fault}
        </span>
      )}
    </div>
  );
}
