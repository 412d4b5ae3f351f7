import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { kindWords, sourceWords, tierWords } from '../../../../libs/ui/words';
import { type Density, densities } from '../look/density';
import { optionsOf } from '../look/Field';
import { FilterChip, type FilterOption } from '../look/FilterChip';
import { FiltersToggle } from '../look/FiltersToggle';
import { useCategories } from '../request/choices';
import { type Address, listOf } from '../shell/address';
import { dueWords } from './triage-filter';

const filterOptions = (words: Record<string, string>): FilterOption[] =>
  optionsOf(words).map(([key, words]) => ({ key, words }));

export function TriageFilters({
  address,
  density,
  setDensity,
}: {
  address: Address;
  density: Density;
  setDensity: (density: Density) => void;
}) {
  const navigate = useNavigate();
  const categories = useCategories();
  const set = (part: Address) => void navigate({ to: '/triage', search: { ...address, ...part }, replace: true });
  const [open, setOpen] = useState(false);
  const taken = Object.values(address).filter(Boolean).length;
  const join = (values: string[]) => values.join(',') || undefined;

  return (
    <search className={open ? 'board-bar triage-filters' : 'board-bar triage-filters closed'} aria-label="筛选">
      <FiltersToggle open={open} set={taken} turn={() => setOpen(!open)} />
      <FilterChip
        label="渠道"
        options={filterOptions(sourceWords)}
        chosen={listOf(address.source)}
        change={(source) => set({ source: join(source) })}
      />
      <FilterChip
        label="分级"
        options={[{ key: 'unset', words: '未定' }, ...filterOptions(tierWords)]}
        chosen={listOf(address.tier)}
        change={(tier) => set({ tier: join(tier) })}
      />
      <FilterChip
        label="时限"
        single
        options={filterOptions(dueWords)}
        chosen={listOf(address.due)}
        change={(due) => set({ due: join(due) })}
      />
      <FilterChip
        label="类别"
        options={categories}
        chosen={listOf(address.category)}
        change={(category) => set({ category: join(category) })}
      />
      <FilterChip
        label="性质"
        options={filterOptions(kindWords)}
        chosen={listOf(address.kind)}
        change={(kind) => set({ kind: join(kind) })}
      />
      {taken > 0 && (
        <button
          type="button"
          className="btn-text small"
          onClick={() => void navigate({ to: '/triage', search: {}, replace: true })}
        >
          清空
        </button>
      )}
      <span className="spread" />
      <FilterChip
        className="desk-only"
        label="密度"
        single
        options={filterOptions(densities)}
        chosen={density === 'standard' ? [] : [density]}
        none={densities.standard}
        change={([next]) => setDensity((next ?? 'standard') as Density)}
      />
    </search>
  );
}
