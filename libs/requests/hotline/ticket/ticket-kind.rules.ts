import type { RequestKind } from '../../request/request.entity.js';

const signs: readonly [RegExp, RequestKind][] = [
  [/举报|violation/i, 'violationReport'],
  [/投诉|complaint/i, 'complaint'],
  [/咨询|enquiry|inquiry|question/i, 'enquiry'],
  [/建议|suggestion/i, 'suggestion'],
  [/表扬|感谢|praise|compliment/i, 'praise'],
];

/** A call for help, unless the ticket's type says otherwise. */
export const kindOfTicket = (category: string): RequestKind =>
  signs.find(([sign]) => sign.test(category))?.[1] ?? 'help';
