import { useMemo } from 'react';
import { useRead } from '../graphql/read';
import type { Option } from '../look/Pick';
import { CategoriesDocument, UnitsDocument } from './request.documents';

export function useUnits(): Option[] {
  const { data } = useRead(UnitsDocument, {});
  return useMemo(() => data?.units.map(({ code, name }) => ({ key: code, words: name })) ?? [], [data]);
}

/** The leaves of the tree, each with the name of its branch */
export function useCategories(): Option[] {
  const { data } = useRead(CategoriesDocument, {});
  return useMemo(() => {
    const all = data?.categories ?? [];
    const names = new Map(all.map(({ code, name }) => [code, name]));
    const branches = new Set(all.map(({ parentCode }) => parentCode));
    return all
      .filter(({ code }) => !branches.has(code))
      .map(({ code, name, parentCode }) => ({
        key: code,
        words: name,
        hint: parentCode ? names.get(parentCode) : undefined,
      }));
  }, [data]);
}
