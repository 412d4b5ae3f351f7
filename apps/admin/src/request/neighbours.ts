const KEY = 'admin.list';

/** The list somebody came from, so that [ and ] lead to the one before and the one after. */
export const rememberList = (numbers: readonly string[]): void => sessionStorage.setItem(KEY, numbers.join(','));

export function neighboursOf(number: string): { before?: string; after?: string } {
  const numbers = sessionStorage.getItem(KEY)?.split(',') ?? [];
  const at = numbers.indexOf(number);
  return at < 0 ? {} : { before: numbers[at - 1], after: numbers[at + 1] };
}
