import { describe, expect, it } from '@jest/globals';
import type { ColumnMapping } from '../mapping/mapping.types.js';
import { MOST_CATEGORIES, rowSorter } from './sort-rows.rules.js';
import { ticketReader } from './ticket.rules.js';

const header = [
  'no',
  'title',
  'words',
  'type',
  'status',
  'filed',
  'closed',
  'touched',
  'address',
  'x',
  'y',
  'owner',
  'phone',
];
const facts = [
  'number',
  'title',
  'words',
  'category',
  'status',
  'filedAt',
  'closedAt',
  'updatedAt',
  'address',
  'longitude',
  'latitude',
  'unit',
  'requesterPhone',
] as const;
const mapping: ColumnMapping = {
  name: 'm',
  header,
  dateFormat: 'M/d/yy H:mm',
  timeZone: 'America/Los_Angeles',
  columns: facts.map((fact, at) => ({ fact, column: header[at] as string })),
};
const read = ticketReader(header, mapping);

const good = {
  no: 'T1',
  words: '路灯不亮',
  type: '路灯',
  status: 'Closed',
  filed: '1/1/20 8:00',
  closed: '1/2/20 9:00',
  x: '-118.2',
  y: '34.1',
};
const cellsOf = (change: Record<string, string>) =>
  header.map((column) => ({ ...good, ...change })[column as keyof typeof good] ?? '');
const reading = (change: Record<string, string>) => read({ row: 7, cells: cellsOf(change) });
const ticket = (change: Record<string, string> = {}) => {
  const found = reading(change);
  if (Array.isArray(found)) throw new Error(found.map(({ code }) => code).join());
  return found;
};

describe('a row at fault says where, what and how to mend it', () => {
  const cases: [string, Record<string, string>, string, string | null][] = [
    ['no number', { no: ' ' }, 'NUMBER_MISSING', 'no'],
    ['no date', { filed: '' }, 'DATE_MISSING', 'filed'],
    ['a date of another format', { filed: '2020年1月1日' }, 'DATE_UNREADABLE', 'filed'],
    ['a date that is none', { closed: '13/45/20 9:00' }, 'DATE_UNREADABLE', 'closed'],
    ['an hour that never was', { filed: '3/8/20 2:30', closed: '' }, 'DATE_SKIPPED', 'filed'],
    ['closed before it was filed', { closed: '12/31/19 23:59' }, 'CLOSED_BEFORE_FILED', 'closed'],
    ['half a position', { x: '' }, 'POSITION_UNREADABLE', 'y'],
    ['a position in words', { y: '北纬三十度' }, 'POSITION_UNREADABLE', 'y'],
    ['a position off the earth', { x: '34.1', y: '-118.2' }, 'POSITION_OUT_OF_RANGE', 'y'],
    ['nothing said', { words: '', type: '' }, 'NOTHING_SAID', 'words'],
    ['words without end', { words: '长'.repeat(2001) }, 'TOO_LONG', 'words'],
    ['an endless address', { address: '路'.repeat(201) }, 'TOO_LONG', 'address'],
  ];
  it.each(cases)('%s', (_, change, code, column) => {
    const words = expect.stringMatching(/./);
    expect(reading(change)).toEqual([expect.objectContaining({ row: 7, column, code, message: words, advice: words })]);
  });

  it('names every fault of a row, and what runs over the header', () => {
    const cells = [...cellsOf({ no: '', filed: 'x' }), 'over'];
    expect(read({ row: 9, cells })).toMatchObject([
      { code: 'TOO_MANY_CELLS', row: 9 },
      { code: 'NUMBER_MISSING' },
      { code: 'DATE_UNREADABLE', value: 'x' },
    ]);
  });
});

describe('a ticket from its row', () => {
  it('keeps original dates, its own status and its place', () => {
    expect(ticket()).toMatchObject({
      number: 'T1',
      title: '路灯不亮',
      words: '路灯不亮',
      category: '路灯',
      kind: 'help',
      status: 'Closed',
      standing: 'done',
      longitude: -118.2,
      latitude: 34.1,
      filedAt: new Date('2020-01-01T16:00Z'),
      closedAt: new Date('2020-01-02T17:00Z'),
      updatedAt: new Date('2020-01-02T17:00Z'),
    });
  });
  it('shortens a title, not the words', () => {
    const words = '很长的话'.repeat(40);
    expect(ticket({ words })).toMatchObject({ words, title: `${words.slice(0, 59)}…` });
  });
  it('says category and place where the sheet has no words', () =>
    expect(ticket({ words: '', address: 'MAIN ST' })).toMatchObject({
      words: '路灯，MAIN ST',
      title: '路灯，MAIN ST',
    }));
  it('has no place at 0, 0', () =>
    expect(ticket({ x: '0', y: '0' })).toMatchObject({ longitude: null, latitude: null }));
  it('is a complaint when its type says so', () => expect(ticket({ type: '噪声投诉' }).kind).toBe('complaint'));
  it('reads a phone as people write it', () =>
    expect(ticket({ phone: '１３８ 1234-5678' }).requesterPhone).toBe('13812345678'));
});

describe('the status of the hotline decides where it stands', () => {
  const cases: [string, string, string | null, string][] = [
    ['Closed', '1/2/20 9:00', '2020-01-02T17:00Z', 'done'],
    ['Closed', '', '2020-01-03T08:00Z', 'done'], // closed without a closing date: the last touch
    ['Cancelled', '1/2/20 9:00', '2020-01-02T17:00Z', 'cancelled'],
    ['Referred Out', '1/2/20 9:00', '2020-01-02T17:00Z', 'referred'],
    ['Referred Out', '', null, 'referred'],
    ['Open', '', null, 'new'],
    ['Open', '1/2/20 9:00', null, 'new'], // open again: an old closing date says nothing
    ['Pending', '', null, 'inHand'],
    ['已办结', '1/2/20 9:00', '2020-01-02T17:00Z', 'done'],
    ['办理中', '', null, 'inHand'],
    ['某种状态', '1/2/20 9:00', '2020-01-02T17:00Z', 'done'],
    ['', '', null, 'new'],
  ];
  it.each(cases)('%s, closed at "%s"', (status, closed, closedAt, standing) => {
    expect(ticket({ status, closed, touched: '1/3/20 0:00' })).toMatchObject({
      standing,
      closedAt: closedAt === null ? null : new Date(closedAt),
    });
  });
});

describe('one sheet', () => {
  const row = (at: number, change: Record<string, string>) => ({ row: at, cells: cellsOf(change) });

  it('has one row a ticket: the first good one, across chunks', () => {
    const sort = rowSorter(read, { number: 'no', category: 'type' });
    expect(sort([row(2, { filed: '' }), row(3, {})])).toMatchObject({
      tickets: [{ row: 3 }],
      errors: [{ row: 2, code: 'DATE_MISSING' }],
    });
    expect(sort([row(4, {}), row(5, { no: 'T2' })])).toMatchObject({
      tickets: [{ row: 5 }],
      errors: [
        { row: 4, column: 'no', value: 'T1', code: 'NUMBER_TWICE', message: expect.stringContaining('第 3 行') },
      ],
    });
  });

  it('does not fill the town with categories that are none', () => {
    const sort = rowSorter(read, { number: 'no', category: 'type' });
    const { tickets, errors } = sort(
      Array.from({ length: MOST_CATEGORIES + 3 }, (_, at) => row(at + 2, { no: `T${at}`, type: `路 ${at} 号` })),
    );
    expect(tickets).toHaveLength(MOST_CATEGORIES);
    expect(errors.map(({ code, row }) => [code, row])).toEqual(
      [202, 203, 204].map((at) => ['TOO_MANY_CATEGORIES', at]),
    );
  });
});
