import type { RequestKind } from '../request/request.entity.js';

const TITLE_LENGTH = 30;

/** A title from the requester's own words: the first sentence, shortened where it is long. */
export function titleOf(words: string): string {
  const first =
    words
      .trim()
      .split(/[\n。！？!?；;]/)[0]
      ?.trim() || words.trim();
  const characters = [...first];
  return characters.length > TITLE_LENGTH ? `${characters.slice(0, TITLE_LENGTH - 1).join('')}…` : first;
}

/** Noise, dust and traffic are complaints until the desk says otherwise; all else asks for help. */
export const kindOf = (category: string): RequestKind => (category.startsWith('surroundings') ? 'complaint' : 'help');
