import { endingOf, type Media, takenMedia } from './media.rules.js';

const LONGEST = 120;
const known = new Set([
  'heic',
  'heif',
  ...Object.values(takenMedia).flatMap((media): readonly string[] => media.endings),
]);

/**
 * A name for people to read and never a path: without folders, control characters, marks that turn the direction of
 * writing or leading dots, in NFC, at most 120 characters, and with the ending of what the file is.
 */
export function cleanName(name: string, endings: Media['endings']): string {
  const bare = (name.split(/[/\\]/).at(-1) ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const own = endingOf(bare);
  const stem = (known.has(own) ? bare.slice(0, -own.length - 1) : bare).replace(/^[. ]+|[. ]+$/g, '');
  const ending = endings.includes(own) ? bare.slice(-own.length) : endings[0];
  return `${[...(stem || '附件')].slice(0, LONGEST - ending.length - 1).join('')}.${ending}`;
}
