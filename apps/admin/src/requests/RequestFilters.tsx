import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { kindWords, sortWords, sourceWords, stateWords, tierWords } from '../../../../libs/ui/words';
import type { RequestSort, RequestsQuery } from '../generated/graphql';
import { type Density, densities, useDensity } from '../look/density';
import { optionsOf } from '../look/Field';
import { FilterChip, type FilterOption } from '../look/FilterChip';
import { FiltersToggle } from '../look/FiltersToggle';
import { useCategories, useUnits } from '../request/choices';
import { type Address, listOf } from '../shell/address';
import { DatesChip } from './DatesChip';
import { withFilter } from './request-filter';

type Counts = RequestsQuery['counts'];

const plain = (words: Record<string, string>): FilterOption[] =>
  optionsOf(words).map(([key, words]) => ({ key, words }));

/** Every filter of the list is a chip that shows its value; all of it stands in the address. */
export function RequestFilters({
  address,
  counts,
  sort,
}: {
  address: Address;
  counts: Counts | undefined;
  sort: RequestSort;
}) {
  const navigate = useNavigate();
  const categories = useCategories();
  const units = useUnits();
  const [density, setDensity] = useDensity();
  const set = (part: Address) => void navigate({ to: '/requests', search: withFilter(address, part) });
  const join = (values: string[]) => values.join(',') || undefined;
  const counted = (options: FilterOption[], facets: Counts['sources'] | undefined) =>
    options.map((option) => ({
      ...option,
      count: facets?.find(({ key }) => key.toLowerCase() === option.key.toLowerCase())?.count,
    }));
  const flags = [
    ['mine', '我的'],
    ['overdue', '已超时'],
    ['callBack', '待回访'],
    ['meeting', '待联席会议'],
  ] as const;
  const [open, setOpen] = useState(false);
  const taken = Object.entries(address).filter(
    ([key, value]) => value && !['sort', 'after', 'page', 'q'].includes(key),
  ).length;
  const some = taken > 0 || Boolean(address.q);

  return (
    <search className={open ? 'board-bar request-filters' : 'board-bar request-filters closed'} aria-label="筛选">
      <Search q={address.q ?? ''} find={(q) => set({ q: q || undefined })} />
      <FiltersToggle open={open} set={taken} turn={() => setOpen(!open)} />
      <FilterChip
        label="状态"
        options={plain(stateWords).map((option) => ({
          ...option,
          count: counts?.states.find(({ state }) => state === option.key)?.count,
        }))}
        chosen={listOf(address.state)}
        none={address.open ? '在办' : '全部'}
        change={(state) => set({ state: join(state), open: undefined })}
      />
      <FilterChip
        label="渠道"
        options={counted(plain(sourceWords), counts?.sources)}
        chosen={listOf(address.source)}
        change={(source) => set({ source: join(source) })}
      />
      <FilterChip
        label="性质"
        options={plain(kindWords)}
        chosen={listOf(address.kind)}
        change={(kind) => set({ kind: join(kind) })}
      />
      <FilterChip
        label="分级"
        options={[{ key: 'unset', words: '未定' }, ...plain(tierWords)]}
        chosen={listOf(address.tier)}
        change={(tier) => set({ tier: join(tier) })}
      />
      <FilterChip
        label="类别"
        options={counted(categories, counts?.categories)}
        chosen={listOf(address.category)}
        change={(category) => set({ category: join(category) })}
      />
      <FilterChip
        label="单位"
        options={counted(units, counts?.units)}
        chosen={listOf(address.unit)}
        change={(unit) => set({ unit: join(unit) })}
      />
      {flags.map(([key, words]) => (
        <button
          key={key}
          type="button"
          className={address[key] ? 'f on' : 'f'}
          aria-pressed={Boolean(address[key])}
          onClick={() => set({ [key]: address[key] ? undefined : '1' })}
        >
          {words}
        </button>
      ))}
      {address.due === 'today' && <Taken words="今日到期" take={() => set({ due: undefined })} />}
      {address.open && <Taken words="只看在办" take={() => set({ open: undefined })} />}
      {address.enterprise && <Taken words={`企业 ${address.enterprise}`} take={() => set({ enterprise: undefined })} />}
      {address.batch && <Taken words="一次导入" take={() => set({ batch: undefined })} />}
      <DatesChip from={address.from} until={address.until} change={set} />
      {some && (
        <button
          type="button"
          className="btn-text small"
          onClick={() => void navigate({ to: '/requests', search: { sort: address.sort } })}
        >
          清空
        </button>
      )}
      <span className="spread" />
      <FilterChip
        label="排序"
        single
        options={plain(sortWords)}
        chosen={address.sort ? [sort] : []}
        none={sortWords[sort]}
        change={([next]) => set({ sort: next })}
      />
      <FilterChip
        className="desk-only"
        label="密度"
        single
        options={plain(densities)}
        chosen={density === 'standard' ? [] : [density]}
        none={densities.standard}
        change={([next]) => setDensity((next ?? 'standard') as Density)}
      />
    </search>
  );
}

function Search({ q, find }: { q: string; find: (q: string) => void }) {
  const [typed, setTyped] = useState(q);
  useEffect(() => setTyped(q), [q]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        find(typed.trim());
      }}
    >
      <input
        type="search"
        className="input search"
        aria-label="编号、标题、地点或企业"
        placeholder="编号、标题、地点或企业"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          if (target.value === '' && q !== '') find('');
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
    </form>
  );
}

function Taken({ words, take }: { words: string; take: () => void }) {
  return (
    <button type="button" className="f on" onClick={take} aria-label={`去掉条件：${words}`}>
      {words} <span aria-hidden="true">×</span>
    </button>
  );
}
