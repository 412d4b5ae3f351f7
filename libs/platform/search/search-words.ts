import { pinyin } from 'pinyin-pro';

/**
 * Chinese found by index: text is kept as its single characters and bigrams (c:…), and short names also as pinyin
 * syllable runs and initials (p:…, i:…). Trigrams do not serve two-character words; this does, by one GIN index.
 */

const cjk = /[\u3400-\u9fff]/;
const normal = (text: string): string => text.normalize('NFKC').toLowerCase();
const piecesOf = (text: string): string[] => normal(text).match(/[\u3400-\u9fff]+|[a-z0-9]+/g) ?? [];

/** Characters and bigrams of Chinese, whole words and their beginnings (2 to 12 letters) of Latin and digits. */
export function textWords(...texts: (string | null | undefined)[]): string[] {
  const words = new Set<string>();
  for (const piece of texts.flatMap((text) => piecesOf(text ?? ''))) {
    if (cjk.test(piece))
      for (let at = 0; at < piece.length; at += 1) words.add(`c:${piece[at]}`).add(`c:${piece.slice(at, at + 2)}`);
    else for (let end = 1; end <= Math.min(piece.length, 12); end += 1) words.add(`c:${piece.slice(0, end)}`);
  }
  return [...words];
}

/** Pinyin of a short name, from each character on: 融资 → rongzi, zi, and its beginnings; initials rz, z. */
export function pinyinWords(...names: string[]): string[] {
  const words = new Set<string>();
  for (const piece of names.flatMap(piecesOf).filter((each) => cjk.test(each))) {
    const syllables = syllablesOf(piece);
    syllables.forEach((_, from) => {
      const rest = syllables.slice(from, from + 8);
      addBeginnings(words, 'p', rest.join(''), 24);
      addBeginnings(words, 'i', rest.map((syllable) => syllable[0]).join(''), 8);
    });
  }
  return [...words];
}

export interface SearchQuery {
  /** Each alternative is a set of words that must all be there; the first that finds anything answers. */
  alternatives: { how: 'text' | 'pinyin' | 'initials'; words: string[] }[];
  near: NearWords;
}

/** Typing errors forgiven, for when no alternative finds anything. Empty where there is nothing to forgive. */
export interface NearWords {
  /** All there, when the right sound was written with other characters: 容资 sounds like 融资. */
  sameSound: string[];
  /** At least `least` of these there: half of the bigrams, or the first half of the letters, three or more. */
  any: string[];
  least: number;
}

/** What to look for: the words themselves; for Latin letters also as initials, then as pinyin. */
export function searchQuery(input: string): SearchQuery {
  const pieces = piecesOf(input.slice(0, 60));
  if (pieces.length === 0) return { alternatives: [], near: { sameSound: [], any: [], least: 0 } };
  const text = pieces.flatMap((piece) =>
    cjk.test(piece) && piece.length > 1 ? bigrams(piece) : [`c:${piece.slice(0, 12)}`],
  );
  const alternatives: SearchQuery['alternatives'] = [{ how: 'text', words: text }];
  if (pieces.every((piece) => /^[a-z]+$/.test(piece))) {
    const letters = pieces.join('');
    alternatives.push(
      { how: 'initials', words: [`i:${letters.slice(0, 8)}`] },
      { how: 'pinyin', words: [`p:${letters.slice(0, 24)}`] },
    );
  }
  return { alternatives, near: nearWords(pieces, text) };
}

function nearWords(pieces: readonly string[], text: string[]): NearWords {
  if (pieces.some((piece) => cjk.test(piece))) {
    const sameSound = pieces.map((piece) => (cjk.test(piece) ? `p:${soundOf(piece)}` : `c:${piece.slice(0, 12)}`));
    return { sameSound, any: text.length > 1 ? text : [], least: Math.ceil(text.length / 2) };
  }
  const letters = pieces.join('');
  const begins = letters.slice(0, Math.max(3, Math.ceil(letters.length / 2)));
  return {
    sameSound: [],
    any: letters.length > 3 ? [`c:${begins.slice(0, 12)}`, `p:${begins.slice(0, 24)}`] : [],
    least: 1,
  };
}

const syllablesOf = (piece: string): string[] => pinyin(piece, { toneType: 'none', type: 'array', v: true });

const soundOf = (piece: string): string => syllablesOf(piece).slice(0, 8).join('').slice(0, 24);

const bigrams = (piece: string): string[] =>
  Array.from({ length: piece.length - 1 }, (_, at) => `c:${piece.slice(at, at + 2)}`);

function addBeginnings(words: Set<string>, kind: string, letters: string, most: number): void {
  for (let end = 1; end <= Math.min(letters.length, most); end += 1) words.add(`${kind}:${letters.slice(0, end)}`);
}
