export type CheckDigit = 'right' | 'wrong' | 'unknown';

/** What was understood of a typed code. A wrong format is refused; a wrong check digit is asked about and flagged. */
export interface CreditCodeReading {
  normalised: string;
  format: 'ok' | 'wrongLength' | 'wrongCharacter';
  /** Of the first wrong character in `normalised`, from 1. */
  position?: number;
  checkDigit: CheckDigit;
  /** Of the organisation code inside, the 9th to 17th characters. */
  bodyCheckDigit: CheckDigit;
  kind?: CreditCodeKind;
  /** GB/T 2260: where it was registered, which is not always where it is. */
  divisionCode?: string;
}

export type CreditCodeKind = 'enterprise' | 'individual' | 'cooperative' | 'other';

const LENGTH = 18;
const CHARSET = '0123456789ABCDEFGHJKLMNPQRTUWXY'; // no I O S V Z
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

const BODY_CHARSET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const BODY_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

const KINDS: Record<string, CreditCodeKind> = { '91': 'enterprise', '92': 'individual', '93': 'cooperative' };

/**
 * Reads a 统一社会信用代码 (GB 32100-2015) as people type or paste it: full width, lower case, spaced. The check digit
 * only warns, because codes issued early are in lawful use and fail it.
 */
export function readCreditCode(input: string): CreditCodeReading {
  const normalised = normalise(input);
  const wrong = [...normalised].findIndex((character) => !CHARSET.includes(character));
  if (wrong >= 0) return { ...unread(normalised, 'wrongCharacter'), position: wrong + 1 };
  if (normalised.length !== LENGTH) return unread(normalised, 'wrongLength');

  return {
    normalised,
    format: 'ok',
    checkDigit: normalised[17] === checkDigitOf(normalised) ? 'right' : 'wrong',
    bodyCheckDigit: normalised[16] === bodyCheckDigitOf(normalised.slice(8)) ? 'right' : 'wrong',
    kind: KINDS[normalised.slice(0, 2)] ?? 'other',
    divisionCode: normalised.slice(2, 8),
  };
}

/** NFKC turns full-width letters, digits and dashes into plain ones. */
const normalise = (input: string): string =>
  input
    .normalize('NFKC')
    .replace(/[\s\p{Dash}\p{Cf}]/gu, '')
    .toUpperCase();

const unread = (normalised: string, format: CreditCodeReading['format']): CreditCodeReading => ({
  normalised,
  format,
  checkDigit: 'unknown',
  bodyCheckDigit: 'unknown',
});

const checkDigitOf = (code: string): string | undefined => CHARSET[(31 - (weighted(code, CHARSET, WEIGHTS) % 31)) % 31];

/** GB 11714: 10 is written X, 11 is written 0. */
const bodyCheckDigitOf = (body: string): string | undefined =>
  '0123456789X0'[11 - (weighted(body, BODY_CHARSET, BODY_WEIGHTS) % 11)];

const weighted = (code: string, charset: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * charset.indexOf(code.charAt(i)), 0);
