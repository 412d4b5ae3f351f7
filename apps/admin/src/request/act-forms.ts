import type { RequestVerb } from '../generated/graphql';

/** What each act asks for before it is done; an act without a form is done at once. */
export interface ActForm {
  lead?: string;
  /** The label over the words; absent: no words */
  words?: string;
  wordsHint?: string;
  optionalWords?: boolean;
  asks?: readonly (
    | 'category'
    | 'decline'
    | 'return'
    | 'pause'
    | 'outcome'
    | 'satisfaction'
    | 'tier'
    | 'unit'
    | 'into'
  )[];
}

export const actForms: Partial<Record<RequestVerb, ActForm>> = {
  DECLINE: {
    lead: '会告知诉求人，诉求人可以申诉。',
    asks: ['decline'],
    words: '告知诉求人的话',
    wordsHint: '写明依据，以及可以找谁办',
  },
  ASK_FOR_MORE: {
    lead: '会发给诉求人。补充之前答复时限不走。',
    words: '要补充什么',
    wordsHint: '写清缺哪一份、怎么交',
  },
  SET_TIER: { asks: ['tier'], words: '为什么这样定级', optionalWords: true },
  SET_CATEGORY: { asks: ['category'] },
  DISPATCH: { asks: ['unit'], words: '交代承办单位的话', optionalWords: true },
  RETURN_TO_DESK: {
    lead: '退回分办台。退过两次后由分办台裁定。',
    asks: ['return'],
    words: '退单依据',
    wordsHint: '写明事实和应由谁承办',
  },
  RECORD_FIRST_CONTACT: { words: '联系情况', wordsHint: '几点、联系到谁、约定了什么' },
  PAUSE: { lead: '挂起期间答复时限不走，恢复后接着走。', asks: ['pause'], words: '挂起依据' },
  ANSWER: { asks: ['outcome'], words: '给诉求人的答复', wordsHint: '先说结果，再说依据和下一步' },
  FOLLOW_UP: { asks: ['satisfaction'], words: '回访情况', wordsHint: '诉求人的原话' },
  REOPEN: { lead: '回到承办单位重新办理，另起重办时限。', words: '为什么重办' },
  MERGE_INTO: {
    lead: '并入后由原件统一办理，双方诉求人都会收到进展。',
    asks: ['into'],
    words: '并案说明',
    optionalWords: true,
  },
  REFER_TO_MEETING: { lead: '定为疑难，列入下一次联席会议。', words: '卡在哪里', optionalWords: true },
  NOTE: { lead: '只有工作人员看得到。', words: '内部记录' },
};

/** The next step of the way, most wanted first; the first that the API allows is the one main button. */
export const nextSteps: readonly RequestVerb[] = [
  'SIGN_FOR',
  'RESUME',
  'ANSWER',
  'FOLLOW_UP',
  'CLOSE',
  'DISPATCH',
  'ACCEPT',
];
