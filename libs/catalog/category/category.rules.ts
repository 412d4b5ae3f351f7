import { InvalidInput, type Refusal } from '@center/platform';

interface Branch {
  id: string;
  code: string;
  parentId: string | null;
}

/** The ids of a category and of all below it; none for an unknown code. */
export function withDescendants(all: readonly Branch[], code: string): string[] {
  const found = all.filter((category) => category.code === code).map(({ id }) => id);
  for (const id of found) found.push(...all.filter(({ parentId }) => parentId === id).map((child) => child.id));
  return found;
}

/** Counts by category, each added to all categories above it: whoever chooses the parent finds the children's items. */
export function rolledUp(all: readonly Branch[], counts: Readonly<Record<string, number>>): Map<string, number> {
  const byId = new Map(all.map((category) => [category.id, category]));
  const sums = new Map<string, number>();
  for (const [id, count] of Object.entries(counts)) {
    for (let at = byId.get(id); at; at = byId.get(at.parentId ?? '')) sums.set(at.id, (sums.get(at.id) ?? 0) + count);
  }
  return sums;
}

/** A category hangs below one that exists, and its requests go to a unit that exists. */
export function whyNotCreate(known: { taken: boolean; parent: boolean; unit: boolean }): Refusal | null {
  if (known.taken) return InvalidInput.of('code', '未用过的代码', '这个分类代码已经用了');
  if (!known.parent) return InvalidInput.of('parent', '已有的分类', '没有这个上级分类');
  if (!known.unit) return InvalidInput.of('unit', '本镇的部门', '没有这个部门');
  return null;
}
