import { useState } from 'react';
import { Sheet } from '../look/Sheet';
import { allKeys, keysOf, singleKeys } from './keys';

const shown: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc' };

/** The keys of the page that is open, and the switch for those who type by voice or by accident */
export function KeyHelp({ close }: { close: () => void }) {
  const [off, setOff] = useState(singleKeys.off);
  const groups = allKeys()
    .toReversed()
    .map(({ name, keys }) => ({ name, keys: keys.filter(({ words }) => words) }))
    .filter(({ keys }) => keys.length > 0);

  return (
    <Sheet title="快捷键" lead="输入文字时不起作用。" close={close}>
      {groups.map(({ name, keys }) => (
        <section key={name} className="key-group">
          <h3>{name}</h3>
          <dl>
            {keys.map((key) => (
              <div key={key.words}>
                <dt>
                  {keysOf(key).map((one) => (
                    <kbd key={one}>{shown[one] ?? (one.length === 1 ? one.toUpperCase() : one)}</kbd>
                  ))}
                </dt>
                <dd>{key.words}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <section className="key-group">
        <h3>到处可用</h3>
        <dl>
          <div>
            <dt>
              <kbd>Ctrl</kbd>
              <kbd>K</kbd>
            </dt>
            <dd>搜索或执行命令</dd>
          </div>
        </dl>
      </section>
      <div className="ends">
        <label className="choice">
          <input
            type="checkbox"
            checked={off}
            onChange={({ target }) => {
              singleKeys.turn(target.checked);
              setOff(target.checked);
            }}
          />
          关闭单键快捷键
        </label>
        <span className="spread" />
        <button type="button" className="btn" onClick={close}>
          关闭
        </button>
      </div>
    </Sheet>
  );
}
