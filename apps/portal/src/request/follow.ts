import type { APIContext } from 'astro';
import { type Fault, formOf, textOf } from '../form/faults';
import { takeFiles } from '../form/uploads';
import type { OneRequestQuery, RequestAccessInput, Satisfaction } from '../generated/graphql';
import { dataOf } from '../layout/shell';
import type { Turn } from './new-request';
import {
  ChaseDocument,
  RateDocument,
  ReopenDocument,
  RequestDocument,
  SupplyDocument,
  WithdrawDocument,
} from './request.documents';

export type Followed = NonNullable<OneRequestQuery['request']>;

export interface FollowPage {
  request: Followed;
  /** The code of the link, when the visitor came by it */
  code?: string;
  faults: Fault[];
  /** What was typed into the form at fault */
  typed: { act?: string; words?: string; satisfaction?: string; solved?: string };
}

/** The pictures of the answer that stands, and those the requester sent: each is shown where it belongs. */
export function picturesOf({ attachments, timeline }: Followed) {
  const answers = timeline.filter(({ verb }) => verb === 'ANSWER').toSorted((a, b) => b.at.localeCompare(a.at));
  const byUnit = new Set(answers.flatMap((answer) => answer.attachments.map(({ id }) => id)));
  return { answer: answers[0]?.attachments ?? [], own: attachments.filter(({ id }) => !byUnit.has(id)) };
}

/** null: no such request, or not for this visitor. */
export type Follow = Turn<FollowPage> | null;

/** The address of a request for whoever reads this page now; the code stays only where it came by link. */
export const addressOf = (number: string, code?: string, more = ''): string =>
  `/r/${encodeURIComponent(number)}${more}${code ? `?c=${encodeURIComponent(code)}` : ''}`;

const done = (to: string, what: string) => `${to}${to.includes('?') ? '&' : '?'}done=${what}`;

export const doneWords: Record<string, string> = {
  supply: '已收到您的补充',
  chase: '已替您催办，承办单位会看到',
  withdraw: '已撤回，这件事不再办理',
  reopen: '已转重新办理，承办单位会再联系您',
  rate: '已收到您的评价',
};

async function load({ params, url, locals }: APIContext): Promise<{ request: Followed; code?: string } | null> {
  const number = (params.number ?? '').trim().toUpperCase();
  const code = url.searchParams.get('c')?.slice(0, 40) || undefined;
  if (!/^[\w-]{3,40}$/.test(number)) return null;
  const { request } = dataOf(await locals.ask(RequestDocument, { number, code }));
  return request ? { request, code } : null;
}

type Refused = { __typename: string; message?: string; fields?: { field: string; message: string }[] };

/** 回执与进度 */
export async function follow(context: APIContext): Promise<Follow> {
  const found = await load(context);
  if (!found) return null;
  const { request, code } = found;
  const page: FollowPage = { request, code, faults: [], typed: {} };
  if (context.request.method !== 'POST') return { page };

  const form = (await formOf(context.request)) ?? new FormData();
  const act = textOf(form, 'act');
  const words = textOf(form, 'words');
  const access: RequestAccessInput = { number: request.number, code };
  const again = (faults: Fault[]): Follow => ({ page: { ...page, faults, typed: { act, words } } });
  const wordless = {
    field: `${act}-words`,
    message: act === 'supply' ? '请写下要补充的内容' : act === 'reopen' ? '请写明还有什么没解决' : '请写一句为什么撤回',
  };
  if (act !== 'chase' && !words) return again([wordless]);

  const { ask } = context.locals;
  let result: Refused;
  switch (act) {
    case 'supply': {
      const taken = await takeFiles(context.locals, form, 'supply-photos', 6);
      if (taken.faults.length > 0) return again(taken.faults);
      result = dataOf(
        await ask(SupplyDocument, { access, words, attachments: taken.files.map(({ id }) => id) }),
      ).supplyRequest;
      break;
    }
    case 'chase':
      result = dataOf(await ask(ChaseDocument, { access })).chaseRequest;
      break;
    case 'withdraw':
      result = dataOf(
        await ask(WithdrawDocument, { access: { ...access, expectedVersion: request.version }, words }),
      ).withdrawRequest;
      break;
    case 'reopen':
      result = dataOf(
        await ask(ReopenDocument, { access: { ...access, expectedVersion: request.version }, words }),
      ).reopenRequest;
      break;
    default:
      return again([{ field: '', message: '请再点一次要办的事' }]);
  }
  if (result.__typename === 'Request') return { to: done(addressOf(request.number, code), act) };
  const faults = faultsOfRefusal(result, `${act}-words`);
  const fresh = await load(context);
  return fresh && { page: { ...fresh, faults, typed: { act, words } } };
}

const levels: readonly Satisfaction[] = [
  'VERY_SATISFIED',
  'SATISFIED',
  'FAIRLY_SATISFIED',
  'DISSATISFIED',
  'VERY_DISSATISFIED',
];
export const satisfactionLevels = levels;

/** 评价 */
export async function rate(context: APIContext): Promise<Follow> {
  const found = await load(context);
  if (!found) return null;
  const { request, code } = found;
  if (context.request.method !== 'POST') {
    return {
      page: { request, code, faults: [], typed: { satisfaction: context.url.searchParams.get('level') ?? undefined } },
    };
  }
  const form = (await formOf(context.request)) ?? new FormData();
  const typed = {
    satisfaction: textOf(form, 'satisfaction'),
    solved: textOf(form, 'solved'),
    words: textOf(form, 'words'),
  };
  const satisfaction = levels.find((level) => level === typed.satisfaction);
  const faults: Fault[] = [];
  if (!satisfaction) faults.push({ field: 'level-0', message: '请选一个满意程度' });
  if (typed.solved !== 'yes' && typed.solved !== 'no')
    faults.push({ field: 'solved-yes', message: '请选问题有没有解决' });
  if ([...typed.words].length > 500)
    faults.push({ field: 'words', message: `说明最多 500 个字，现在是 ${[...typed.words].length} 个` });
  if (faults.length > 0 || !satisfaction) return { page: { request, code, faults, typed } };
  const { rateRequest } = dataOf(
    await context.locals.ask(RateDocument, {
      access: { number: request.number, code },
      satisfaction,
      solved: typed.solved === 'yes',
      words: typed.words || undefined,
    }),
  );
  if (rateRequest.__typename === 'Request') return { to: done(addressOf(request.number, code), 'rate') };
  const fresh = await load(context);
  return fresh && { page: { ...fresh, faults: faultsOfRefusal(rateRequest, 'words'), typed } };
}

const faultsOfRefusal = ({ message, fields }: Refused, field: string): Fault[] =>
  fields && fields.length > 0
    ? fields.map((one) => ({ field, message: one.message }))
    : [{ field: '', message: message ?? '没有办成，请稍后再试' }];
