import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { AstroCookies } from 'astro';
import { type Fault, mobileOf, textOf } from '../form/faults';

/**
 * What an enterprise has said so far. It travels in the visitor's own cookies, so that three pages need no script and
 * nothing is kept on the server before it is filed; `key` makes the same draft count once, however often it is sent.
 */
export interface Draft {
  key: string;
  category: string;
  words: string;
  address: string;
  longitude?: number;
  latitude?: number;
  files: { id: string; name: string }[];
  /** Code of the guide it was started from */
  item?: string;
  enterprise?: string;
  contactName?: string;
  contactPhone?: string;
  /** The phone a one-time code went to, and in the example set-up the code itself */
  codeSentTo?: string;
  shownCode?: string;
}

export const WORDS_MIN = 5;
export const WORDS_MAX = 2000;
export const FILES_MAX = 6;

const PIECE = 3600;
const PIECES = 4;
const WEEK = 7 * 24 * 3600;

export const newDraft = (): Draft => ({ key: crypto.randomUUID(), category: '', words: '', address: '', files: [] });

export const packed = (draft: Draft): string =>
  brotliCompressSync(JSON.stringify(draft), {
    params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
  }).toString('base64url');

/** A draft from a cookie or a hidden field; null for anything that is not one. */
export function unpacked(text: string): Draft | null {
  try {
    const {
      key,
      category,
      words,
      address,
      longitude,
      latitude,
      files,
      item,
      enterprise,
      contactName,
      contactPhone,
      codeSentTo,
      shownCode,
    } = JSON.parse(brotliDecompressSync(Buffer.from(text, 'base64url'), { maxOutputLength: 64 * 1024 }).toString());
    if (
      !/^[\w-]{8,64}$/.test(key) ||
      ![category, words, address].every((value) => typeof value === 'string') ||
      !Array.isArray(files)
    )
      return null;
    return {
      key,
      category,
      words,
      address,
      longitude: degrees(longitude),
      latitude: degrees(latitude),
      files: files.filter((file) => typeof file?.id === 'string' && typeof file?.name === 'string').slice(0, FILES_MAX),
      ...strings({ item, enterprise, contactName, contactPhone, codeSentTo, shownCode }),
    };
  } catch {
    return null;
  }
}

export function readDraft(cookies: AstroCookies): Draft | null {
  const text = Array.from({ length: PIECES }, (_, piece) => cookies.get(`draft${piece}`)?.value ?? '').join('');
  return text ? unpacked(text) : null;
}

/** False when the words do not fit, which only a text of thousands of rare characters manages. */
export function keepDraft(cookies: AstroCookies, draft: Draft): boolean {
  const text = packed(draft);
  if (text.length > PIECE * PIECES) return false;
  for (let piece = 0; piece < PIECES; piece++) {
    const part = text.slice(piece * PIECE, (piece + 1) * PIECE);
    if (part) cookies.set(`draft${piece}`, part, { ...place, maxAge: WEEK });
    else if (cookies.has(`draft${piece}`)) cookies.delete(`draft${piece}`, place);
  }
  return true;
}

export function dropDraft(cookies: AstroCookies): void {
  for (let piece = 0; piece < PIECES; piece++) if (cookies.has(`draft${piece}`)) cookies.delete(`draft${piece}`, place);
}

/** The answers of 说情况, as they came in the form. */
export function draftOf(form: FormData, before: Draft | null): Draft {
  const key = textOf(form, 'key');
  const start = before?.key === key ? before : null;
  return {
    ...(start ?? newDraft()),
    key: /^[\w-]{8,64}$/.test(key) ? key : (before?.key ?? newDraft().key),
    category: textOf(form, 'category'),
    words: textOf(form, 'words'),
    address: textOf(form, 'address'),
    longitude: degrees(textOf(form, 'longitude')),
    latitude: degrees(textOf(form, 'latitude')),
    item: textOf(form, 'item') || undefined,
    files: form
      .getAll('kept')
      .map((value) => /^([\w-]{1,64}) (.{1,200})$/.exec(String(value)))
      .flatMap((match) => (match?.[1] && match[2] ? [{ id: match[1], name: match[2] }] : []))
      .slice(0, FILES_MAX),
  };
}

/** What keeps a draft from going on to 核对. */
export function faultsOf(draft: Draft, needsPlace: boolean): Fault[] {
  const length = [...draft.words].length;
  return [
    ...(length === 0 ? [{ field: 'words', message: '请写下遇到的情况' }] : []),
    ...(length > 0 && length < WORDS_MIN ? [{ field: 'words', message: `情况太短，请至少写 ${WORDS_MIN} 个字` }] : []),
    ...(length > WORDS_MAX ? [{ field: 'words', message: `情况最多 ${WORDS_MAX} 个字，现在是 ${length} 个` }] : []),
    ...(needsPlace && !draft.address ? [{ field: 'address', message: '请写明在哪里，工作人员要到现场看' }] : []),
    ...([...draft.address].length > 120 ? [{ field: 'address', message: '地点最多 120 个字' }] : []),
  ];
}

/** The answers about the person, from 核对. */
export const withContact = (draft: Draft, form: FormData): Draft => ({
  ...draft,
  contactName: textOf(form, 'contactName'),
  contactPhone: mobileOf(textOf(form, 'contactPhone')),
  enterprise: textOf(form, 'enterprise') || undefined,
});

const place = { path: '/new', httpOnly: true, sameSite: 'lax' } as const;

const degrees = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && Math.abs(number) <= 180 ? number : undefined;
};

const strings = (values: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => typeof value === 'string' && value.length <= 200),
  ) as Record<string, string>;
