import type { APIRoute } from 'astro';
import { formOf, textOf } from '../form/faults';
import { localPath } from '../layout/shell';

/** 大字版: kept in a cookie, so that it works without script. */
export const POST: APIRoute = async ({ request, cookies, redirect }) => {
  const form = (await formOf(request)) ?? new FormData();
  const place = { path: '/', sameSite: 'lax' } as const;
  if (textOf(form, 'big') === '1') cookies.set('big', '1', { ...place, maxAge: 365 * 24 * 3600 });
  else cookies.delete('big', place);
  return redirect(localPath(textOf(form, 'back')), 303);
};

export const GET: APIRoute = ({ redirect }) => redirect('/', 303);
