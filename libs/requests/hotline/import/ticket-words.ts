import type { Ticket } from '../ticket/ticket.js';
import type { ComparedFact, TicketDifference } from '../ticket/ticket-changes.rules.js';

/** What the timeline says of a ticket's coming, changing and closing. */

export const cameWords = (ticket: Ticket, book: string): string =>
  [`${book}，工单 ${ticket.number}`, ticket.source && `渠道：${ticket.source}`].filter(Boolean).join('，');

export const closedWords = (ticket: Ticket): string =>
  ticket.status ? `热线工单状态：${ticket.status}` : '热线工单已办结';

export function changedWords(differences: readonly TicketDifference[], book: string): string {
  const told = differences.map(
    ({ fact, was, now, applied }) =>
      `${names[fact]}：${show(fact, was)} → ${show(fact, now)}${applied ? '' : '（本地已改动，保留本地）'}`,
  );
  const words = `${book}有更新。${told.join('；')}`;
  return words.length > 1000 ? `${words.slice(0, 999)}…` : words;
}

function show(fact: ComparedFact, value: string | null): string {
  if (value === null) return '（空）';
  if (fact === 'filedAt' || fact === 'closedAt') return value.slice(0, 16).replace('T', ' ');
  return value.length > 60 ? `${value.slice(0, 59)}…` : value;
}

const names: Record<ComparedFact, string> = {
  title: '标题',
  words: '诉求内容',
  category: '类别',
  status: '状态',
  filedAt: '受理时间',
  closedAt: '办结时间',
  address: '地点',
  longitude: '经度',
  latitude: '纬度',
  unit: '承办单位',
  source: '渠道',
  requesterName: '诉求人',
  requesterPhone: '联系电话',
};
