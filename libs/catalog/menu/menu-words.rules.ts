import { pinyinWords, searchQuery, textWords } from '@center/platform';

/**
 * How an item is found, and why. Words are kept with the field they stand in: `c:` any text; `nc: np: ni:` the name by
 * text, pinyin, initials; `sc: sp: si:` its synonyms; `tp: ti:` its themes; `k:` its code.
 */
export interface SearchedItem {
  code: string;
  name: string;
  summary: string;
  synonyms: readonly string[];
  themes: readonly string[];
  audience: readonly string[];
}

export const itemWords = ({ code, name, summary, synonyms, themes, audience }: SearchedItem): string[] => [
  `k:${code.toLowerCase()}`,
  ...textWords(name, summary, ...synonyms, ...themes, ...audience),
  ...[...textWords(name), ...pinyinWords(name)].map(ofName),
  ...[...textWords(...synonyms), ...pinyinWords(...synonyms)].map(ofSynonym),
  ...pinyinWords(...themes).map(ofTheme),
];

const ofName = (word: string): string => `n${word}`;
const ofSynonym = (word: string): string => `s${word}`;
const ofTheme = (word: string): string => `t${word}`;

export type How = 'code' | 'text' | 'initials' | 'pinyin' | 'sameSound' | 'near';

/** One way to look: an item is found when it holds at least `least` of the sets whole. The best set comes first. */
export interface Try {
  how: How;
  sets: string[][];
  least: number;
}

/**
 * What to look for, try after try; the first that finds anything answers. Typing errors are forgiven last: first the same
 * sound in other characters, as pinyin keyboards make them, then half of the bigrams. Trigram similarity was left out:
 * a two-character word has no trigram to share once one character is wrong.
 */
export function triesOf(q: string): Try[] {
  const { alternatives, near } = searchQuery(q);
  const tries: Try[] = alternatives.map(({ how, words }) => ({ how, sets: fieldsOf(how, words), least: 1 }));
  if (looksLikeCode.test(plain(q))) tries.unshift({ how: 'code', sets: [[`k:${plain(q)}`]], least: 1 });
  if (near.sameSound.length > 0)
    tries.push({ how: 'sameSound', sets: fieldsOf('sameSound', near.sameSound), least: 1 });
  if (near.any.length > 0) tries.push({ how: 'near', sets: near.any.flatMap(singleSets), least: near.least });
  return tries;
}

const looksLikeCode = /^[a-z]+(-[a-z0-9]+)+$/;
const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

const fieldsOf = (how: How, words: string[]): string[][] => [
  words.map(ofName),
  words.map(ofSynonym),
  how === 'text' ? words : words.map(ofTheme),
];

const singleSets = (word: string): string[][] => (word.startsWith('c:') ? [[word]] : fieldsOf('near', [word]));

/** Place 1 is the name, 2 a synonym, 3 what is left, as `triesOf` orders its sets. */
export interface Hit {
  how: How;
  place: number;
}

/** Why it was found, in the words that stand under a hit. */
export function whyFound({ how, place }: Hit, q: string, item: SearchedItem): string {
  if (how === 'code') return '编号';
  if (how === 'sameSound') return '同音';
  if (how === 'near') return '相近';
  if (how !== 'text') return `拼音 ${plain(q)}`;
  if (place === 1) return '名称';
  const has = hasAllOf(q);
  if (place === 2) return `近义词“${item.synonyms.find(has) ?? item.synonyms.find(hasAnyOf(q)) ?? ''}”`;
  if (has(item.summary)) return '简介';
  const theme = item.themes.find(has);
  if (theme) return `主题“${theme}”`;
  return item.audience.some(has) ? '服务对象' : '几处合起来';
}

const fragmentsOf = (q: string): string[] => (searchQuery(q).alternatives[0]?.words ?? []).map((word) => word.slice(2));
const hasAllOf = (q: string) => (text: string) => fragmentsOf(q).every((fragment) => plain(text).includes(fragment));
const hasAnyOf = (q: string) => (text: string) => fragmentsOf(q).some((fragment) => plain(text).includes(fragment));
