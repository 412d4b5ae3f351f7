import type { APIContext } from 'astro';
import { type Fault, formOf, isMobile, mobileOf, textOf } from '../form/faults';
import { dataOf, localPath } from '../layout/shell';
import { codeOf, phoneWords, type Turn, wrongCodeWords } from '../request/new-request';
import { RequestCodeDocument, SignInDocument } from './account.documents';

export interface SignInPage {
  /** Where to go after signing in */
  next: string;
  phone: string;
  /** A code is on its way to this phone */
  sent: boolean;
  shownCode?: string;
  faults: Fault[];
}

const COOKIE = 'signin';

export async function signIn({ request, cookies, url, locals }: APIContext): Promise<Turn<SignInPage>> {
  const next = localPath(url.searchParams.get('next'), '/me');
  const waiting = read(cookies.get(COOKIE)?.value);
  const here = `/sign-in?next=${encodeURIComponent(next)}`;
  if (request.method !== 'POST') {
    if (locals.shell?.me) return { to: next };
    const other = url.searchParams.has('other');
    return {
      page: {
        next,
        phone: other ? '' : waiting.phone,
        sent: !other && Boolean(waiting.phone),
        shownCode: waiting.shownCode,
        faults: [],
      },
    };
  }
  const form = (await formOf(request)) ?? new FormData();
  const phone = mobileOf(textOf(form, 'phone'));
  const sent = waiting.phone !== '' && waiting.phone === phone;
  const page = (faults: Fault[], more: Partial<SignInPage> = {}): Turn<SignInPage> => ({
    page: { next, phone, sent, shownCode: sent ? waiting.shownCode : undefined, faults, ...more },
  });
  if (!isMobile(phone)) return page([{ field: 'phone', message: phoneWords(phone) }], { sent: false });

  if (textOf(form, 'do') !== 'enter') {
    const { requestCode } = dataOf(await locals.ask(RequestCodeDocument, { phone }));
    if (requestCode.__typename !== 'CodeSent')
      return page([{ field: sent ? 'code' : 'phone', message: requestCode.message }]);
    cookies.set(COOKIE, JSON.stringify({ phone, shownCode: requestCode.shownCode ?? undefined }), {
      path: '/sign-in',
      httpOnly: true,
      sameSite: 'lax',
      maxAge: 600,
    });
    return { to: here };
  }
  const code = codeOf(textOf(form, 'code'));
  if (!/^\d{6}$/.test(code))
    return page(
      [{ field: 'code', message: code ? `验证码是 6 位数字，现在是 ${code.length} 位` : '请填短信里的 6 位验证码' }],
      { sent: true },
    );
  const { signIn: result } = dataOf(await locals.ask(SignInDocument, { phone, code }));
  if (result.__typename === 'SignedIn') {
    cookies.delete(COOKIE, { path: '/sign-in' });
    return { to: next };
  }
  const message = result.__typename === 'WrongCredentials' ? wrongCodeWords : result.message;
  return page([{ field: 'code', message }], { sent: true });
}

function read(text: string | undefined): { phone: string; shownCode?: string } {
  try {
    const { phone, shownCode } = JSON.parse(text ?? '');
    return {
      phone: isMobile(String(phone)) ? String(phone) : '',
      shownCode: typeof shownCode === 'string' ? shownCode : undefined,
    };
  } catch {
    return { phone: '' };
  }
}
