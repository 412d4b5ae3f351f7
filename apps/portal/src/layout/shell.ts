import type { Answered } from '../env';
import type { ShellQuery } from '../generated/graphql';

/** What every page shows around its content: the town, and who is signed in. */
export type Shell = ShellQuery;

/** The data of an answer; an unexpected failure becomes the 500 page. */
export function dataOf<Result>({ data, errors }: Answered<Result>): Result {
  if (!data) throw new Error(errors?.map((error) => error.message).join('; ') ?? 'No data');
  return data;
}

/** 工作日 9:00 到 11:30，13:00 到 17:00 */
export const hoursOf = (hours: readonly { opens: string; closes: string }[]): string =>
  `工作日 ${hours.map(({ opens, closes }) => `${plain(opens)}\u00a0到\u00a0${plain(closes)}`).join('，')}`;

const plain = (time: string) => time.replace(/^0/, '');

export const telOf = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;

/** Only paths of this site, so that a link cannot send the visitor elsewhere. */
export const localPath = (path: unknown, otherwise = '/'): string =>
  typeof path === 'string' && /^\/(?![/\\])[\x21-\x7e]*$/.test(path) ? path : otherwise;

/** A phone seen for the first time has no name yet, only 尾号 1234. */
export const knownName = (name: string): string => (name.startsWith('尾号') ? '' : name);

/** The number a visitor may call, with the mobile phone's middle hidden: 199****0001 */
export const maskedPhone = (phone: string): string => phone.replace(/^(\d{3})\d{4}(\d{4})$/, '$1****$2');
