import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useState } from 'react';
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

/** One of many, found by characters or pinyin initials */
export function Pick({ label, hint, fault, options, value, change, autoFocus = false }: PickProps) {
  const chosen = options.find(({ key }) => key === value)?.words ?? '';
  const [typed, setTyped] = useState(chosen);
  const shown = typed === chosen ? options : options.filter(({ words }) => initialsMatch(words, typed));
  return (
    <ComboBox
      className="field"
      menuTrigger="focus"
      allowsEmptyCollection
      items={shown.map((option) => ({ ...option, id: option.key }))}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={value ?? null}
      onSelectionChange={(key) => {
        change(key === null ? undefined : String(key));
        setTyped(options.find((option) => option.key === key)?.words ?? '');
      }}
      isInvalid={fault !== undefined}
    >
      <Label>{label}</Label>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <Input className="input" autoFocus={autoFocus} />
      {fault && (
        <Text slot="errorMessage" className="fault">
          {fault}
        </Text>
      )}
      <Popover className="floating pick">
        <ListBox className="options" data-floating renderEmptyState={() => <span className="none">没有符合的</span>}>
          {(option: Option & { id: string }) => (
            <ListBoxItem id={option.id} textValue={option.words}>
              <span>{option.words}</span>
              {option.hint && <span className="n">{option.hint}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
