/** Decimals of forty digits as whole numbers of 10⁻⁴⁰: what a rate needs to be exact where a double is not. */
export type Decimal = bigint;

export const ONE: Decimal = 10n ** 40n;

/** A double cannot tell more than about twelve places of a period or of a percentage; what lies beyond is noise. */
const PLACES = 12;

/** The decimal that was meant: 0.1 is a tenth. Up to nine thousand. */
export const decimalOf = (value: number): Decimal =>
  BigInt(Math.round(value * 10 ** PLACES)) * (ONE / 10n ** BigInt(PLACES));

export const times = (a: Decimal, b: Decimal): Decimal => (a * b) / ONE;

export const over = (a: Decimal, b: Decimal): Decimal => (a * ONE) / b;

/** By squaring; the exponent is whole and not negative. */
export function power(base: Decimal, exponent: number): Decimal {
  let result = ONE;
  for (let square = base, left = exponent; left > 0; left = Math.floor(left / 2), square = times(square, square))
    if (left % 2 === 1) result = times(result, square);
  return result;
}

/** a ÷ b, rounded half up (towards more), b > 0. */
export function halfUp(a: bigint, b: bigint): bigint {
  const twice = 2n * a + b;
  const whole = twice / (2n * b);
  return twice < 0n && whole * 2n * b !== twice ? whole - 1n : whole;
}
