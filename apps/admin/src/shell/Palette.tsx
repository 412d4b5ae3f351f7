import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Autocomplete, Input, Menu, MenuItem, TextField } from 'react-aria-components';
import { initialsMatch } from '../look/initials';
import { Sheet } from '../look/Sheet';
import { useMay } from '../sign-in/session';
import { places, views } from './places';

interface Command {
  id: string;
  words: string;
  go: () => void;
}

/** Jump to a page, to a request by its number, or look for words. */
export function Palette({ close }: { close: () => void }) {
  const [typed, setTyped] = useState('');
  const navigate = useNavigate();
  const may = useMay();
  const words = typed.trim();

  const pages: Command[] = [
    ...places
      .filter(({ needs }) => needs.some(may))
      .map(({ to, words }) => ({ id: to, words: `去 ${words}`, go: () => void navigate({ to, search: {} }) })),
    ...(may('requests.read')
      ? views.map(({ words, search }) => ({
          id: words,
          words: `看 ${words}`,
          go: () => void navigate({ to: '/requests', search }),
        }))
      : []),
  ].filter((command) => initialsMatch(command.words, words));

  const found: Command[] = [];
  if (/^[a-z]{1,4}-[\d-]+$/i.test(words)) {
    found.push({
      id: 'number',
      words: `打开需求 ${words.toUpperCase()}`,
      go: () => void navigate({ to: '/requests/$number', params: { number: words.toUpperCase() } }),
    });
  }
  if (words !== '' && may('requests.read'))
    found.push({
      id: 'q',
      words: `在全部需求里找“${words}”`,
      go: () => void navigate({ to: '/requests', search: { q: words } }),
    });
  if (words !== '' && may('enterprises.read'))
    found.push({
      id: 'e',
      words: `在企业档案里找“${words}”`,
      go: () => void navigate({ to: '/enterprises', search: { q: words } }),
    });
  const commands = [
    ...found.filter(({ id }) => id === 'number'),
    ...pages,
    ...found.filter(({ id }) => id !== 'number'),
  ];

  return (
    <Sheet title="搜索或执行命令" close={close}>
      <Autocomplete inputValue={typed} onInputChange={setTyped} filter={() => true}>
        <TextField aria-label="页面名、受理编号或要找的词" autoFocus>
          <Input className="input" placeholder="页面名、受理编号或要找的词" />
        </TextField>
        <Menu
          className="options palette"
          aria-label="可去的地方"
          items={commands}
          onAction={(key) => {
            close();
            commands.find(({ id }) => id === key)?.go();
          }}
        >
          {(command) => (
            <MenuItem id={command.id} textValue={command.words}>
              {command.words}
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </Sheet>
  );
}
