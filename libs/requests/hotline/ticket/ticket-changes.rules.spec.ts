import { describe, expect, it } from '@jest/globals';
import type { Ticket } from './ticket.js';
import { contentOf, differencesOf, type StandingHere, stateAfterSheet } from './ticket-changes.rules.js';

const open: Ticket = {
  number: 'T1',
  title: '路灯',
  words: '路灯不亮',
  category: '路灯',
  kind: 'help',
  status: 'Open',
  standing: 'new',
  filedAt: new Date('2020-01-01T00:00Z'),
  closedAt: null,
  updatedAt: new Date('2020-01-01T00:00Z'),
  address: '一号',
  longitude: 121.3,
  latitude: 31.2,
  unit: 'BSL',
  source: 'Call',
  requesterName: null,
  requesterPhone: null,
};
const closed: Ticket = { ...open, status: 'Closed', standing: 'done', closedAt: new Date('2020-01-02T00:00Z') };
const asImported: StandingHere = {
  state: 'filed',
  movedHere: false,
  title: '路灯',
  words: '路灯不亮',
  category: '路灯',
  address: '一号',
  longitude: '121.3',
  latitude: '31.2',
  unit: 'BSL',
  requesterName: null,
  requesterPhone: null,
};
const told = (ticket: Ticket, here: Partial<StandingHere> = {}) =>
  differencesOf(contentOf(open), ticket, { ...asImported, ...here }).map(({ fact, applied }) =>
    applied ? fact : `${fact} kept`,
  );

describe('a ticket that comes again', () => {
  const cases: [string, Ticket, Partial<StandingHere>, string[]][] = [
    ['the same is the same', open, {}, []],
    ['a later touch alone changes nothing', { ...open, updatedAt: new Date('2021-01-01T00:00Z') }, {}, []],
    [
      'what we have changed here is not undone by an unchanged sheet',
      open,
      { address: '二号', category: '市政', state: 'dispatched', movedHere: true },
      [],
    ],
    ['closed by the hotline', closed, {}, ['status', 'closedAt']],
    [
      'closed by the hotline while we handle it: our state stands',
      closed,
      { state: 'inProgress', movedHere: true },
      ['status', 'closedAt kept'],
    ],
    ['a new address', { ...open, address: '三号' }, {}, ['address']],
    ['a new address, but ours is newer', { ...open, address: '三号' }, { address: '二号' }, ['address kept']],
    [
      'a new category where the desk has set another',
      { ...open, category: '噪声' },
      { category: '市政' },
      ['category kept'],
    ],
    ['moved on the map', { ...open, longitude: 121.4 }, {}, ['longitude']],
  ];
  it.each(cases)('%s', (_, ticket, here, wanted) => expect(told(ticket, here)).toEqual(wanted));

  it('says what it was and what it is', () => {
    expect(differencesOf(contentOf(open), closed, asImported)).toContainEqual({
      fact: 'closedAt',
      was: null,
      now: '2020-01-02T08:00:00+08:00',
      applied: true,
    });
  });
});

describe('the state after a sheet', () => {
  const cases: [string, Ticket, Pick<StandingHere, 'state' | 'movedHere'>, string][] = [
    ['closes what nobody here has touched', closed, { state: 'filed', movedHere: false }, 'closed'],
    ['opens it again', open, { state: 'closed', movedHere: false }, 'filed'],
    ['leaves what we work on', closed, { state: 'inProgress', movedHere: true }, 'inProgress'],
    ['leaves what we have closed', open, { state: 'closed', movedHere: true }, 'closed'],
  ];
  it.each(cases)('%s', (_, ticket, here, wanted) => expect(stateAfterSheet(ticket, here)).toBe(wanted));
});
