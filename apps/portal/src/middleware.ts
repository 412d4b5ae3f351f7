import { defineMiddleware } from 'astro:middleware';
import { ShellDocument } from './layout/shell.documents';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

export const onRequest = defineMiddleware(async (context, next) => {
  const { locals, request, url, cookies } = context;
  locals.big = cookies.get('big')?.value === '1';
  locals.shell = null;
  if (!safe.has(request.method) && !isOurOwn(request))
    return new Response('请从本站页面提交', { status: 403, headers: { 'content-type': 'text/plain; charset=utf-8' } });
  if (url.pathname === '/big') return next();

  if (locals.ask) {
    const { data, errors } = await locals.ask(ShellDocument, {});
    if (data?.town) locals.shell = data;
    else if (!errors?.some((error) => error.extensions?.code === 'TOWN_UNKNOWN')) {
      throw new Error(errors?.map((error) => error.message).join('; ') || 'No town');
    }
    if (!locals.shell && url.pathname !== '/which-town') return context.rewrite('/which-town');
  }
  const response = await next();
  if (response.headers.get('content-type') === 'text/html')
    response.headers.set('content-type', 'text/html; charset=utf-8');
  response.headers.set('cache-control', 'private, no-cache');
  // not 'no-referrer': browsers then hide the origin of our own forms, and isOurOwn could not tell them
  response.headers.set('referrer-policy', 'same-origin');
  return response;
});

/** A form counts only when it was sent from this very site. */
function isOurOwn(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site) return site === 'same-origin' || site === 'none';
  const origin = request.headers.get('origin');
  if (!origin) return true; // no browser sends a form across sites without an origin
  return hostOf(origin) === (request.headers.get('x-forwarded-host') ?? request.headers.get('host'));
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : '');
