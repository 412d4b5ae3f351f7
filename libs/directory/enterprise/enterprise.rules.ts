import { InvalidInput, type Refusal } from '@center/platform';
import { readCreditCode } from './credit-code.rules.js';
import { CheckDigitUnconfirmed } from './enterprise.refusals.js';

/** A code of wrong length or letters is refused; a wrong check digit waits for a person's word (GB 32100-2015). */
export function whyNotTakeCode(code: string, confirmed: boolean): Refusal | null {
  const { format, normalised, checkDigit, position } = readCreditCode(code);
  if (format === 'wrongLength')
    return InvalidInput.of('creditCode', '18 位', `统一社会信用代码是 18 位，现在是 ${normalised.length} 位`);
  if (format === 'wrongCharacter')
    return InvalidInput.of(
      'creditCode',
      '数字和大写字母，不含 I O Z S V',
      `统一社会信用代码第 ${position} 位不对，只有数字和除 I、O、Z、S、V 外的字母`,
    );
  return checkDigit === 'wrong' && !confirmed ? new CheckDigitUnconfirmed(normalised) : null;
}
