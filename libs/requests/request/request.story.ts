import { isUnhappy } from './rating.rules.js';
import type { RequestRow } from './request.entity.js';
import type { RequestState } from './request.states.js';

/** What the requester reads: one sentence that states the fact, what comes next and by whom, and the way as steps. */

export interface StoryNames {
  unit: string | null;
  handler: string | null;
  centre: string;
}

export function headlineOf(request: Pick<RequestRow, 'state' | 'reworks' | 'ratedAt'>, { unit }: StoryNames): string {
  const again = request.reworks > 0 ? '重新办理：' : '';
  const headlines: Record<RequestState, string> = {
    filed: '已收到，等待受理',
    waiting: '请您补充情况',
    accepted: '已受理，正在确定由谁来办',
    dispatched: `${again}已派给${unit ?? '承办单位'}，等待签收`,
    inProgress: `${again}${unit ?? '承办单位'}正在办理`,
    paused: '暂时停在这里，原因见办理经过',
    answered: request.ratedAt ? '已答复，您已评价' : '已答复，请您评价',
    closed: '已结案',
    declined: '不予受理，原因见办理经过',
    withdrawn: '您已撤回',
    merged: '已并入同一事项一起办理',
  };
  return headlines[request.state];
}

export function nextStepOf(request: RequestRow, { unit, handler, centre }: StoryNames): string {
  const tail = request.contactPhone ? `，进展会发到尾号 ${request.contactPhone.slice(-4)} 的手机` : '';
  const who = [unit, handler].filter(Boolean).join(' ') || centre;
  switch (request.state) {
    case 'filed':
      return `${centre}核对后派给承办单位${tail}`;
    case 'waiting':
      return '您补充后马上继续办理，这段时间不计入时限';
    case 'accepted':
      return `${centre}派给承办单位${tail}`;
    case 'dispatched':
      return `${who}签收后先与您联系${tail}`;
    case 'inProgress':
      return request.firstContactAt ? `${who}办理后答复您${tail}` : `${who}先与您联系，再办理${tail}`;
    case 'paused':
      return `${who}在条件具备后继续办理${tail}`;
    case 'answered':
      return request.ratedAt
        ? isUnhappy(request.satisfaction, request.solved)
          ? '工作人员会在 1 个工作日内给您回电话'
          : '感谢评价，我们核对后结案'
        : '请您评价，不满意可以重新办理';
    case 'closed':
      return '还有问题可以在期限内重新办理';
    case 'declined':
      return '有不同意见，可以打电话或到窗口提出';
    case 'withdrawn':
      return '需要时可以再提一件';
    case 'merged':
      return '办结时同样会告诉您';
  }
}

export interface Step {
  name: string;
  state: 'done' | 'now' | 'toCome';
  at: Date | null;
  words: string | null;
}

const way: readonly { name: string; reached: readonly RequestState[]; at: (request: RequestRow) => Date | null }[] = [
  { name: '已收到', reached: [], at: (request) => request.filedAt },
  {
    name: '受理并派单',
    reached: ['dispatched', 'inProgress', 'paused', 'answered', 'closed'],
    at: (request) => request.dispatchedAt,
  },
  { name: '先行联系', reached: [], at: (request) => request.firstContactAt },
  { name: '办理并答复', reached: ['answered', 'closed'], at: (request) => request.answeredAt },
  { name: '请您评价', reached: ['closed'], at: (request) => request.ratedAt ?? request.followedUpAt },
];

/** The way as five steps. What lies behind is done, one is now, the rest may come; an ended request has no more to come. */
export function stepsOf(request: RequestRow, names: StoryNames): Step[] {
  const ended = ['declined', 'withdrawn', 'merged'].includes(request.state);
  const done = way.map(
    (step, at) =>
      at === 0 ||
      step.reached.includes(request.state) ||
      (step.name === '先行联系' && request.firstContactAt !== null) ||
      (step.name === '请您评价' && request.ratedAt !== null),
  );
  const now = ended ? -1 : done.findIndex((each) => !each);
  const steps = way.map(
    (step, at): Step => ({
      name: step.name,
      state: done[at] ? 'done' : at === now ? 'now' : 'toCome',
      at: done[at] ? step.at(request) : null,
      words:
        step.name === '受理并派单' && done[at] && names.unit
          ? `${names.unit}${names.handler ? ` ${names.handler}` : ''}`
          : null,
    }),
  );
  if (!ended) return steps;
  const end = { declined: '不予受理', withdrawn: '已撤回', merged: '并入同一事项' }[request.state as 'declined'];
  return [
    ...steps.filter((step) => step.state === 'done'),
    { name: end, state: 'now', at: request.closedAt, words: null },
  ];
}
