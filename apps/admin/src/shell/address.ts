/** The state of a page in its address: plain words and commas, to be read, shared and shortened by hand. */
export type Address = Partial<Record<string, string>>;

export const readAddress = (search: string): Address => Object.fromEntries(new URLSearchParams(search));

export function writeAddress(address: Record<string, unknown>): string {
  const pairs = Object.entries(address).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '',
  );
  const text = new URLSearchParams(pairs).toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

export const parseAddress = (search: Record<string, unknown>): Address =>
  Object.fromEntries(
    Object.entries(search).map(([key, value]) => [key, value === undefined ? undefined : String(value)]),
  );

export const listOf = (value: string | undefined): string[] => value?.split(',').filter(Boolean) ?? [];

/** Only values that are words of this enum; a mistyped address filters less, it does not break. */
export const valuesOf = <Key extends string>(value: string | undefined, words: Record<Key, unknown>): Key[] =>
  listOf(value).filter((one): one is Key => one in words);
