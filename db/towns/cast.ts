import { type Outcome, refused, type Staff } from '@center/platform';

/** Who a login of the town's data is, ready to act. */
export type Cast = ReadonlyMap<string, Staff>;

/** An example town holds no surprise: a refusal while replaying is a fault of its data, told with the act that met it. */
export async function must<T>(outcome: Promise<Outcome<T>>, what = ''): Promise<T> {
  const result = await outcome;
  if (refused(result)) throw new Error(`${what} ${result.constructor.name}: ${result.message}`);
  return result;
}
