import type { RequestState } from '../../request/request.states.js';

/** Where a ticket stands with the hotline. */
export type TicketStanding = 'new' | 'inHand' | 'done' | 'cancelled' | 'referred';

const words: Record<TicketStanding, readonly string[]> = {
  new: ['open', 'new', 'submitted', '新建', '待受理', '未受理', '待签收', '待派单', '待分派', '待办'],
  inHand: [
    'pending',
    'in progress',
    'assigned',
    '受理',
    '已受理',
    '已签收',
    '已派单',
    '办理中',
    '处理中',
    '在办',
    '待回复',
    '延期',
  ],
  done: [
    'closed',
    'completed',
    'resolved',
    'done',
    '办结',
    '已办结',
    '结案',
    '已结案',
    '完成',
    '已完成',
    '已答复',
    '已回复',
    '已关闭',
    '归档',
    '已归档',
  ],
  cancelled: [
    'cancelled',
    'canceled',
    'duplicate',
    'withdrawn',
    '撤销',
    '已撤销',
    '撤单',
    '已撤单',
    '作废',
    '已作废',
    '取消',
    '已取消',
  ],
  referred: ['referred out', 'referred', 'transferred', '转办', '已转办', '转出', '已转出', '移送', '已移送'],
};
const standings = new Map(
  Object.entries(words).flatMap(([standing, names]) =>
    names.map((name) => [name, standing as TicketStanding] as const),
  ),
);

/** By the hotline's word; one we do not know, or none, is done when the ticket has a closing moment and new otherwise. */
export const standingOf = (status: string | null, hasClosing: boolean): TicketStanding =>
  standings.get(status?.trim().toLowerCase() ?? '') ?? (hasClosing ? 'done' : 'new');

/** Over with the hotline. Referred out is over when it has a closing moment, and in other hands until then. */
export const isOver = (standing: TicketStanding, hasClosing: boolean): boolean =>
  standing === 'done' || standing === 'cancelled' || (standing === 'referred' && hasClosing);

/** Our state for it. What is over is closed; what somebody at the hotline works on is accepted; the rest waits for our desk. */
export const stateOfTicket = ({
  standing,
  closedAt,
}: {
  standing: TicketStanding;
  closedAt: Date | null;
}): RequestState => (closedAt ? 'closed' : standing === 'new' ? 'filed' : 'accepted');
