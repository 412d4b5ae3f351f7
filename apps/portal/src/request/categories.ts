import type { CategoriesQuery } from '../generated/graphql';

export type Category = CategoriesQuery['categories'][number];

/** The large choices of the first page. */
export const largeChoices = (categories: readonly Category[]): Category[] =>
  categories.filter(({ parentCode }) => !parentCode);

/** The large choice that this category belongs to. */
export function largeChoiceOf(categories: readonly Category[], code: string): Category | undefined {
  let category = categories.find((one) => one.code === code);
  for (let depth = 0; category?.parentCode && depth < 10; depth++) {
    const parent = category.parentCode;
    category = categories.find((one) => one.code === parent);
  }
  return category;
}

/** Everything below a category, in reading order, with its depth. */
export const below = (
  categories: readonly Category[],
  code: string,
  depth = 0,
): { category: Category; depth: number }[] =>
  depth > 9
    ? []
    : categories
        .filter(({ parentCode }) => parentCode === code)
        .flatMap((category) => [{ category, depth }, ...below(categories, category.code, depth + 1)]);

/** 周边与工地 › 工地噪声 */
export function pathOf(categories: readonly Category[], code: string): string {
  const names: string[] = [];
  for (let one = categories.find((category) => category.code === code); one && names.length < 10; ) {
    names.unshift(one.name);
    const parent: string | null | undefined = one.parentCode;
    one = parent ? categories.find((category) => category.code === parent) : undefined;
  }
  return names.join('，');
}
