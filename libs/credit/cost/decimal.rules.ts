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
  if (exponent < 2) return exponent === 1 ? base : ONE;
  const root = power(base, Math.floor(exponent / 2));
  const square = times(root, root);
  return exponent % 2 === 1 ? times(square, base) : square;
}

/** a ÷ b, rounded half up (towards more), b > 0. */
export function halfUp(a: bigint, b: bigint): bigint {
  const twice = 2n * a + b;
  const whole = twice / (2n * b);
  return twice < 0n && whole * 2n * b !== twice ? whole - 1n : whole;
}
