import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { count } from '../../../../libs/ui/formats';

export interface FilterOption {
  key: string;
  words: string;
  count?: number;
}

interface FilterChipProps {
  label: string;
  options: readonly FilterOption[];
  chosen: readonly string[];
  change: (chosen: string[]) => void;
  /** One at a time; choosing it again takes it away */
  single?: boolean;
  /** What the chip says with nothing chosen */
  none?: string;
  className?: string;
}

/** A filter that shows its value, and its values with their counts */
export function FilterChip({
  label,
  options,
  chosen,
  change,
  single = false,
  none = '全部',
  className = '',
}: FilterChipProps) {
  const words = options.filter(({ key }) => chosen.includes(key)).map((option) => option.words);
  const value =
    words.length > 2 ? `${words.length} 项` : words.join('、') || (chosen.length > 0 ? chosen.join('、') : none);
  return (
    <MenuTrigger>
      <Button className={`f ${chosen.length > 0 ? 'on' : ''} ${className}`} aria-label={`${label}：${value}`}>
        {label} <b>{value}</b>
      </Button>
      <Popover className="floating" placement="bottom start">
        <Menu
          className="options"
          aria-label={label}
          selectionMode={single ? 'single' : 'multiple'}
          selectedKeys={[...chosen]}
          onSelectionChange={(keys) => change(keys === 'all' ? options.map(({ key }) => key) : [...keys].map(String))}
          renderEmptyState={() => <span className="none">没有可选的</span>}
        >
          {options.map((option) => (
            <MenuItem key={option.key} id={option.key} textValue={option.words}>
              <span>{option.words}</span>
              {option.count !== undefined && <span className="n">{count(option.count)}</span>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
