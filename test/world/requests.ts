import type { Door, Given, Shown } from './door.js';

export type StateWanted =
  | 'filed'
  | 'waiting'
  | 'accepted'
  | 'dispatched'
  | 'inProgress'
  | 'paused'
  | 'answered'
  | 'closed'
  | 'declined'
  | 'withdrawn'
  | 'merged';

/** Those of a town who bring a request on its way. */
export interface People extends Record<'desk' | 'counter' | 'handler' | 'handler2' | 'enterprise', Door> {
  open(number: string): Promise<Shown>;
}

export interface Wanted {
  state?: StateWanted;
  unit?: 'planning' | 'economy';
  /** Fields of the filing that matter to the test. */
  filing?: Given;
  /** Filed at the counter instead of the portal. */
  counter?: boolean;
}

let filed = 0;

/** What a requester writes, unless the test says otherwise. */
export const filing = (more: Given = {}): Given => ({
  idempotencyKey: `world-${process.pid}-${++filed}`,
  category: 'surroundings',
  words: `门口的路每天夜里都在挖，店里没法营业，请来看一看。第 ${filed} 次反映`,
  contactName: '何老板',
  ...more,
});

/** From the filing to each state: the acts that lead there, a minute apart. */
const acts: Record<StateWanted, readonly Step[]> = {
  filed: [],
  waiting: ['askForMore'],
  declined: ['decline'],
  withdrawn: ['withdraw'],
  merged: ['merge'],
  accepted: ['accept'],
  dispatched: ['accept', 'dispatch'],
  inProgress: ['accept', 'dispatch', 'sign'],
  paused: ['accept', 'dispatch', 'sign', 'pause'],
  answered: ['accept', 'dispatch', 'sign', 'answer'],
  closed: ['accept', 'dispatch', 'sign', 'answer', 'rate', 'close'],
};
type Step =
  | 'askForMore'
  | 'decline'
  | 'withdraw'
  | 'merge'
  | 'accept'
  | 'dispatch'
  | 'sign'
  | 'pause'
  | 'answer'
  | 'rate'
  | 'close';

/** `aMinuteLater` moves the clock, so that every act has its own moment. */
export async function requestIn(
  town: People,
  aMinuteLater: () => void,
  { state = 'filed', unit = 'planning', filing: more = {}, counter = false }: Wanted,
): Promise<Shown> {
  const took = counter
    ? await town.counter.act('fileRequestAtCounter', {
        input: filing({ kind: 'HELP', contactPhone: '13900000001', ...more }),
      })
    : await town.enterprise.act('fileRequest', { input: filing(more) });
  let request = await town.open(took.number);
  for (const step of acts[state]) {
    aMinuteLater();
    await take(town, step, request, unit);
    request = await town.open(request.number);
  }
  return request;
}

async function take(town: People, step: Step, request: Shown, unit: 'planning' | 'economy'): Promise<unknown> {
  const handler = unit === 'planning' ? town.handler : town.handler2;
  switch (step) {
    case 'askForMore':
      return town.desk.act('askForMore', request, { words: '请补一张现场的照片' });
    case 'decline':
      return town.desk.act('declineRequest', request, { reason: 'OUT_OF_SCOPE', words: '不属于本镇受理的范围' });
    case 'withdraw':
      return town.enterprise.act('withdrawRequest', request, { words: '已经自己解决了' });
    case 'merge':
      return town.desk.act('mergeRequest', request, { into: (await requestIn(town, () => {}, {})).number });
    case 'accept':
      return town.desk.act('acceptRequest', request);
    case 'dispatch':
      return town.desk.act('acceptSuggestion', request, { tier: 'SIMPLE', unit });
    case 'sign':
      return handler.act('signForRequest', request);
    case 'pause':
      return handler.act('pauseRequest', request, { reason: 'AWAITING_AUTHORITY', words: '等区里的鉴定结果' });
    case 'answer':
      return handler.act('answerRequest', request, { outcome: 'SOLVED', words: '施工方已经停止夜间施工，并书面承诺' });
    case 'rate':
      return town.enterprise.act('rateRequest', request, { satisfaction: 'SATISFIED', solved: true });
    case 'close':
      return town.desk.act('closeRequest', request);
  }
}
