import type { APIContext } from 'astro';
import { RequestCodeDocument } from '../account/account.documents';
import { type Fault, formOf, isMobile, textOf } from '../form/faults';
import { takeFiles } from '../form/uploads';
import type { ReviewQuery } from '../generated/graphql';
import { dataOf } from '../layout/shell';
import { type Category, largeChoiceOf } from './categories';
import {
  type Draft,
  draftOf,
  dropDraft,
  FILES_MAX,
  faultsOf,
  keepDraft,
  newDraft,
  readDraft,
  unpacked,
  withContact,
} from './draft';
import { CategoriesDocument, FileDocument, ReviewDocument } from './request.documents';

export const categoriesOf = async (locals: App.Locals): Promise<Category[]> =>
  dataOf(await locals.ask(CategoriesDocument, {})).categories;

/** A page to show, or the address to go on to. */
export type Turn<Page> = { to: string; page?: undefined } | { to?: undefined; page: Page };

export interface WhatPage {
  draft: Draft;
  categories: Category[];
  large: Category;
  category: Category;
  faults: Fault[];
}

/** 2/3 说情况 */
export async function tellWhat({ request, cookies, locals, url }: APIContext): Promise<Turn<WhatPage>> {
  const categories = await categoriesOf(locals);
  const before = readDraft(cookies);
  if (request.method === 'POST') {
    const form = await formOf(request);
    if (!form) return tooLarge(categories, before);
    const draft = draftOf(form, before);
    const { category, large } = chosen(categories, draft.category);
    if (!category || !large) return { to: '/new?missing=1' };
    if (before?.words && before.words !== draft.words) draft.key = newDraft().key; // other words, another request
    const removed = textOf(form, 'remove');
    const taken = await takeFiles(locals, form, 'photos', FILES_MAX - draft.files.length);
    draft.files = [...draft.files, ...taken.files].filter(({ id }) => id !== removed);
    const faults = [...(removed ? [] : faultsOf(draft, category.needsPlace)), ...taken.faults];
    if (faults.length === 0 && !keepDraft(cookies, draft))
      faults.push({ field: 'words', message: '内容太长，请分两次提交' });
    if (faults.length > 0) return { page: { draft, categories, large, category, faults } };
    return { to: removed ? '/new/what#photos' : '/new/check' };
  }
  const asked = url.searchParams.get('category') ?? before?.category ?? '';
  const { category, large } = chosen(categories, asked);
  if (!category || !large) return { to: '/new?missing=1' };
  const start = before ?? newDraft();
  const sameChoice = largeChoiceOf(categories, start.category)?.code === large.code;
  const draft: Draft = {
    ...start,
    category: sameChoice && asked === large.code ? start.category : category.code,
    item: url.searchParams.get('item')?.slice(0, 64) ?? start.item,
  };
  const words = url.searchParams.get('words');
  if (words && !draft.words) draft.words = words.slice(0, 200);
  return {
    page: { draft, categories, large, category: chosen(categories, draft.category).category ?? category, faults: [] },
  };
}

/** What came was more than we take, and so not even the words were read: those of the last step stand. */
function tooLarge(categories: Category[], before: Draft | null): Turn<WhatPage> {
  const { category, large } = chosen(categories, before?.category ?? '');
  if (!before || !category || !large) return { to: '/new?missing=1' };
  const faults = [{ field: 'photos', message: '照片和文件加起来太大，请减少几个或分两次提交' }];
  return { page: { draft: before, categories, large, category, faults } };
}

export interface CheckPage {
  draft: Draft;
  categories: Category[];
  category: Category;
  review: ReviewQuery | null;
  faults: Fault[];
}

/** 3/3 核对并提交 */
export async function checkAndFile(context: APIContext): Promise<Turn<CheckPage>> {
  const { request, cookies, locals } = context;
  const categories = await categoriesOf(locals);
  if (request.method !== 'POST') {
    const draft = readDraft(cookies);
    return draft ? show(context, categories, draft, []) : { to: '/new' };
  }
  const form = (await formOf(request)) ?? new FormData();
  const carried = unpacked(textOf(form, 'draft')) ?? readDraft(cookies);
  if (!carried) return { to: '/new' };
  const draft = withContact(carried, form);
  if (textOf(form, 'do') === 'code') return sendCode(context, categories, draft);

  const faults = [...unfinished(draft, categories), ...contactFaults(draft, form, Boolean(locals.shell?.me))];
  if (faults.length > 0) return show(context, categories, draft, faults);
  const filed = await fileDraft(locals, draft, textOf(form, 'code'));
  if ('faults' in filed) return show(context, categories, draft, filed.faults);
  dropDraft(cookies);
  return { to: `/r/${encodeURIComponent(filed.number)}?c=${encodeURIComponent(filed.trackingCode)}` };
}

async function show(
  { locals }: APIContext,
  categories: Category[],
  draft: Draft,
  faults: Fault[],
): Promise<Turn<CheckPage>> {
  const { category } = chosen(categories, draft.category);
  if (!category) return { to: '/new?missing=1' };
  if (faults.length === 0 && unfinished(draft, categories).length > 0) return { to: '/new/what' };
  const { data } = await locals.ask(ReviewDocument, {
    category: category.code,
    words: draft.words.slice(0, 200),
    longitude: draft.longitude,
    latitude: draft.latitude,
  });
  return { page: { draft, categories, category, review: data ?? null, faults } };
}

async function sendCode(context: APIContext, categories: Category[], draft: Draft): Promise<Turn<CheckPage>> {
  const phone = draft.contactPhone ?? '';
  if (!isMobile(phone))
    return show(context, categories, draft, [{ field: 'contactPhone', message: phoneWords(phone) }]);
  const { requestCode } = dataOf(await context.locals.ask(RequestCodeDocument, { phone }));
  if (requestCode.__typename !== 'CodeSent')
    return show(context, categories, draft, [{ field: 'contactPhone', message: requestCode.message }]);
  keepDraft(context.cookies, { ...draft, codeSentTo: phone, shownCode: requestCode.shownCode ?? undefined });
  return { to: '/new/check#code' };
}

async function fileDraft(
  locals: App.Locals,
  draft: Draft,
  code: string,
): Promise<{ number: string; trackingCode: string } | { faults: Fault[] }> {
  const signedIn = Boolean(locals.shell?.me);
  const { fileRequest } = dataOf(
    await locals.ask(FileDocument, {
      input: {
        idempotencyKey: draft.key,
        category: draft.category,
        words: draft.words,
        attachments: draft.files.map(({ id }) => id),
        contactName: draft.contactName ?? '',
        ...(draft.address && {
          place: { address: draft.address, longitude: draft.longitude, latitude: draft.latitude },
        }),
        ...(draft.item && { serviceItem: draft.item }),
        ...(signedIn
          ? draft.enterprise && { enterprise: draft.enterprise }
          : { contactPhone: draft.contactPhone, oneTimeCode: codeOf(code) }),
      },
    }),
  );
  switch (fileRequest.__typename) {
    case 'Request':
      return fileRequest;
    case 'InvalidInput':
      return {
        faults:
          fileRequest.fields.length > 0
            ? fileRequest.fields.map(placed)
            : [{ field: '', message: fileRequest.message }],
      };
    case 'WrongCredentials':
      return { faults: [{ field: 'code', message: wrongCodeWords }] };
    case 'UnknownCategory':
      return { faults: [{ field: '', href: '/new', message: fileRequest.message }] };
    default:
      return { faults: [{ field: '', message: fileRequest.message }] };
  }
}

/** Where the field the API names stands on our pages. */
function placed({ field, message }: { field: string; message: string }): Fault {
  const name = field.replace(/^input\./, '').split('.')[0] ?? '';
  if (name === 'contactName' || name === 'contactPhone' || name === 'enterprise') return { field: name, message };
  if (name === 'oneTimeCode') return { field: 'code', message };
  if (name === 'category') return { field: '', href: '/new', message };
  if (name === 'words' || name === 'title') return { field: '', href: '/new/what#words', message };
  if (name === 'place') return { field: '', href: '/new/what#address', message };
  if (name === 'attachments') return { field: '', href: '/new/what#photos', message };
  return { field: '', message };
}

const unfinished = (draft: Draft, categories: Category[]): Fault[] =>
  faultsOf(draft, chosen(categories, draft.category).category?.needsPlace ?? false).map((fault) => ({
    ...fault,
    field: '',
    href: `/new/what#${fault.field}`,
  }));

function contactFaults(draft: Draft, form: FormData, signedIn: boolean): Fault[] {
  const faults: Fault[] = [];
  if (!draft.contactName) faults.push({ field: 'contactName', message: '请写明怎么称呼您' });
  else if ([...draft.contactName].length > 30) faults.push({ field: 'contactName', message: '称呼最多 30 个字' });
  if (signedIn) return faults;
  const phone = draft.contactPhone ?? '';
  const code = codeOf(textOf(form, 'code'));
  if (!isMobile(phone)) faults.push({ field: 'contactPhone', message: phoneWords(phone) });
  if (!code)
    faults.push({
      field: 'code',
      message:
        draft.codeSentTo === phone && phone ? '请填短信里的 6 位验证码' : '请先获取验证码，再把 6 位数字填在这里',
    });
  else if (!/^\d{6}$/.test(code))
    faults.push({ field: 'code', message: `验证码是 6 位数字，现在是 ${code.length} 位` });
  return faults;
}

/** The digits of a code, also when typed full-width. */
export const codeOf = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

/** On the portal there is neither account nor password: only the code can be wrong. */
export const wrongCodeWords = '验证码不对、已过期，或尝试次数过多。请核对短信后再试，连续五次不对要等 15 分钟';

export const phoneWords = (phone: string): string =>
  phone ? `手机号应是 11 位数字、以 1 开头，现在是“${phone.slice(0, 20)}”` : '请填手机号，结果会发到这个号码';

function chosen(categories: readonly Category[], code: string): { category?: Category; large?: Category } {
  return { category: categories.find((one) => one.code === code), large: largeChoiceOf(categories, code) };
}
