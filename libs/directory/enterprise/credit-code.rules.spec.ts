import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCreditCode } from './credit-code.rules.js';

const CHARSET = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const HUAWEI = '914403001922038216'; // 华为技术有限公司
const SPDB = '9131000013221158XC'; // 上海浦东发展银行股份有限公司
const ISSUED_EARLY = '91350100M0001TGQXM'; // 福建恒跃柳工机械销售有限公司

/** Any seventeen characters, with each last one that the check accepts. */
const rightCodes = fc
  .array(fc.constantFrom(...CHARSET), { minLength: 17, maxLength: 17 })
  .map((body) => CHARSET.map((last) => [...body, last].join('')))
  .map((codes) => codes.filter((code) => readCreditCode(code).checkDigit === 'right'));

describe('a unified social credit code', () => {
  it.each([HUAWEI, SPDB])('%s is right', (code) => {
    expect(readCreditCode(code)).toMatchObject({
      normalised: code,
      format: 'ok',
      checkDigit: 'right',
      bodyCheckDigit: 'right',
      kind: 'enterprise',
      divisionCode: code.slice(2, 8),
    });
  });

  it('issued early fails its check and is only asked about', () => {
    expect(readCreditCode(ISSUED_EARLY)).toMatchObject({ format: 'ok', checkDigit: 'wrong', divisionCode: '350100' });
  });

  it.each([
    ['lower case', '9131000013221158xc'],
    ['full width', '９１３１００００１３２２１１５８ＸＣ'],
    ['full width and lower case', '９１３１００００１３２２１１５８ｘｃ'],
    ['spaces, wide ones too', ' 9131 0000\u00a013221158\u3000XC\n'],
    ['dashes of all kinds', '9-13100－0013–2211—58X‐C'],
    ['marks that nobody sees', '\ufeff9131000013221158XC\u200b'],
  ])('is understood with %s', (_, typed) => {
    expect(readCreditCode(typed)).toEqual(readCreditCode(SPDB));
  });

  it.each([
    ['O for 0', '91440300192203821O', 18],
    ['I for 1', '9I4403001922038216', 2],
    ['a Chinese character', '企14403001922038216', 1],
    ['a rare character counted once', '9𠮷4403001922038216', 2],
    ['a wrong character in a code too short', '9144S', 5],
  ])('names the place of %s', (_, typed, position) => {
    expect(readCreditCode(typed)).toMatchObject({ format: 'wrongCharacter', position, checkDigit: 'unknown' });
  });

  it.each(['', '   ', HUAWEI.slice(1), `${HUAWEI}1`, '310000400012345'])(
    'of another length is refused: "%s"',
    (typed) => {
      expect(readCreditCode(typed)).toMatchObject({
        format: 'wrongLength',
        checkDigit: 'unknown',
        bodyCheckDigit: 'unknown',
      });
    },
  );

  it.each([
    ['91', 'enterprise'],
    ['92', 'individual'],
    ['93', 'cooperative'],
    ['12', 'other'],
  ])('that begins with %s is of the kind %s', (begins, kind) => {
    expect(readCreditCode(begins + HUAWEI.slice(2)).kind).toBe(kind);
  });

  it.each([
    ['10 written as X', 'Q0000000', 'X'],
    ['11 written as 0', '00000000', '0'],
  ])('checks the organisation code inside: %s', (_, body, digit) => {
    expect(readCreditCode(`91440300${body}${digit}1`).bodyCheckDigit).toBe('right');
    expect(readCreditCode(`91440300${body}11`).bodyCheckDigit).toBe('wrong');
  });

  it('has exactly one right check digit', () => {
    fc.assert(fc.property(rightCodes, (codes) => expect(codes).toHaveLength(1)));
  });

  it('shows one changed character, whichever it is', () => {
    fc.assert(
      fc.property(rightCodes, fc.nat({ max: 17 }), fc.constantFrom(...CHARSET), ([code = ''], place, other) => {
        fc.pre(code[place] !== other);
        expect(readCreditCode(code.slice(0, place) + other + code.slice(place + 1)).checkDigit).toBe('wrong');
      }),
    );
  });

  it('reads whatever is typed, and reads its own reading the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const reading = readCreditCode(typed);
        expect(readCreditCode(reading.normalised)).toEqual(reading);
      }),
    );
  });
});
