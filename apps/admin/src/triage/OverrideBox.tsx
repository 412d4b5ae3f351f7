// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a list is what a listbox is
// biome-ignore-all lint/a11y/useFocusableInteractive: focus stays in the combobox, aria-activedescendant points at the option
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the keys are the combobox's
import { useEffect, useId, useRef, useState } from 'react';
import { tierWords } from '../../../../libs/ui/words';
import type { OneRequestQuery, Tier } from '../generated/graphql';
import { optionsOf } from '../look/Field';
import { initialsOf } from '../look/initials';
import type { Overruled } from '../request/acts';
import { useCategories, useUnits } from '../request/choices';

type Suggestion = NonNullable<NonNullable<OneRequestQuery['request']>['suggestion']>;

interface Choice {
  key: string;
  kind: 'unit' | 'tier' | 'category';
  value: string;
  name: string;
  words: string;
}

const SHOWN = 9;

/**
 * Type a character or two: a unit sends it there and goes on; a tier or category is noted first, and Enter on an
 * empty line sends with what was noted.
 */
export function OverrideBox({
  suggestion,
  accept,
  close,
}: {
  suggestion: Suggestion | undefined;
  accept: (overruled: Overruled, words: string) => void;
  close: () => void;
}) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [noted, setNoted] = useState<Overruled>({});
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const choices = useChoices();
  const shown = found(choices, typed);
  const active = shown[at];
  const unitName =
    choices.find(({ kind, value }) => kind === 'unit' && value === (noted.unit ?? suggestion?.unit.code))?.name ??
    suggestion?.unit.name;

  useEffect(() => input.current?.focus(), []);

  function choose(choice: Choice) {
    if (choice.kind === 'unit') return accept({ ...noted, unit: choice.value }, `已派给${choice.name}`);
    setNoted({ ...noted, [choice.kind]: choice.kind === 'tier' ? (choice.value as Tier) : choice.value });
    setTyped('');
    setAt(0);
    input.current?.focus();
  }

  function press(event: React.KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, shown.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter') {
      if (typed === '' && at === 0 && unitName && Object.keys(noted).length > 0) accept(noted, `已派给${unitName}`);
      else if (active) choose(active);
    } else return;
    event.preventDefault();
  }

  return (
    <div className="override">
      <label htmlFor={id}>派给、定级或归类</label>
      <p className="muted small" id={`${id}-hint`}>
        打一两个字或拼音首字母，Enter 派单并看下一件
      </p>
      {(noted.tier || noted.category) && (
        <p className="row noted">
          {noted.category && (
            <span className="chip info">
              {choices.find(({ kind, value }) => kind === 'category' && value === noted.category)?.words}
            </span>
          )}
          {noted.tier && <span className="chip info">定为{tierWords[noted.tier]}</span>}
          {unitName && <span className="small muted">Enter 派给{unitName}</span>}
        </p>
      )}
      <input
        ref={input}
        id={id}
        className="input"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-describedby={`${id}-hint`}
        aria-activedescendant={active && `${id}-${active.key}`}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <ul id={`${id}-list`} role="listbox" className="options" aria-label="可选的单位、分级和类别">
        {shown.map((choice, index) => (
          <li
            key={choice.key}
            id={`${id}-${choice.key}`}
            role="option"
            aria-selected={index === at}
            data-focused={index === at || undefined}
            onClick={() => choose(choice)}
          >
            {choice.words}
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="muted">没有符合的</p>}
      <p className="row">
        <button type="button" className="btn-text small" onClick={close}>
          收起 <kbd>Esc</kbd>
        </button>
      </p>
    </div>
  );
}

function useChoices(): Choice[] {
  const units = useUnits();
  const categories = useCategories();
  return [
    ...units.map(
      ({ key, words }): Choice => ({
        key: `unit-${key}`,
        kind: 'unit',
        value: key,
        name: words,
        words: `派给 ${words}`,
      }),
    ),
    ...optionsOf(tierWords).map(
      ([value, name]): Choice => ({ key: `tier-${value}`, kind: 'tier', value, name, words: `定为 ${name}` }),
    ),
    ...categories.map(
      ({ key, words }): Choice => ({
        key: `category-${key}`,
        kind: 'category',
        value: key,
        name: words,
        words: `归为 ${words}`,
      }),
    ),
  ];
}

/** What begins with it before what holds it; units before tiers before categories */
function found(choices: readonly Choice[], typed: string): Choice[] {
  const asked = typed.trim().toLowerCase();
  if (asked === '') return choices.slice(0, SHOWN);
  const rank = ({ name }: Choice): number => {
    const initials = initialsOf(name);
    if (name.startsWith(asked) || initials.startsWith(asked)) return 0;
    return name.includes(asked) ? 1 : initials.includes(asked) ? 2 : 3;
  };
  return choices
    .map((choice) => [rank(choice), choice] as const)
    .filter(([rank]) => rank < 3)
    .toSorted(([a], [b]) => a - b)
    .slice(0, SHOWN)
    .map(([, choice]) => choice);
}
