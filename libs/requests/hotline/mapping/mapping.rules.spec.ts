import { describe, expect, it } from '@jest/globals';
import { mappingFor, whyNotMapping } from './mapping.rules.js';
import type { ColumnMapping, SavedMapping } from './mapping.types.js';
import { proposeMapping } from './propose-mapping.rules.js';

const chosen = (header: string[], sample: string[][] = []) => {
  const { columns, ...rest } = proposeMapping(header, sample);
  return { ...rest, columns: Object.fromEntries(columns.map(({ fact, column }) => [fact, column])) };
};

describe('columns are guessed by their names', () => {
  it("a Chinese hotline's sheet", () => {
    const header = [
      '序号',
      '工单编号',
      '诉求标题',
      '主要内容',
      '受理时间',
      '办结时间',
      '事发地址',
      '承办单位',
      '来电人',
      '联系电话',
      '工单状态',
      '诉求类别',
    ];
    const sample = [['1', 'W1', '噪声', '夜间施工', '2026/9/1 10:02', '', '', '', '', '', '', '']];
    expect(chosen(header, sample)).toMatchObject({
      name: '12345 工单表',
      timeZone: 'Asia/Shanghai',
      dateFormat: 'yyyy/M/d H:mm',
      columns: {
        number: '工单编号',
        title: '诉求标题',
        words: '主要内容',
        filedAt: '受理时间',
        closedAt: '办结时间',
        address: '事发地址',
        unit: '承办单位',
        requesterName: '来电人',
        requesterPhone: '联系电话',
        status: '工单状态',
        category: '诉求类别',
      },
    });
  });

  it('the sheet of Los Angeles', () => {
    const header =
      'srnumber,requesttype,status,createddate,updateddate,servicedate,closeddate,requestsource,owner,latitude,longitude,address,ncname'.split(
        ',',
      );
    const { columns, ...rest } = chosen(header, [
      ['1', 'Other', 'Open', '1/1/20 0:05', '1/2/20 8:43', '1/2/20 0:00', '', '', '', '', '', '', ''],
    ]);
    expect(rest).toMatchObject({ timeZone: 'America/Los_Angeles', dateFormat: 'M/d/yy H:mm' });
    expect(columns).toEqual({
      number: 'srnumber',
      category: 'requesttype',
      status: 'status',
      filedAt: 'createddate',
      updatedAt: 'updateddate',
      closedAt: 'closeddate',
      source: 'requestsource',
      unit: 'owner',
      latitude: 'latitude',
      longitude: 'longitude',
      address: 'address',
    });
  });

  it('brackets, spaces and longer names do not hide a column, and no column serves twice', () => {
    expect(chosen(['工单编号 *', '受理时间（必填）', '诉求内容', '诉求人姓名', '诉求人联系电话']).columns).toEqual({
      number: '工单编号 *',
      filedAt: '受理时间（必填）',
      words: '诉求内容',
      requesterName: '诉求人姓名',
      requesterPhone: '诉求人联系电话',
    });
  });

  it('a sheet of something else', () => expect(chosen(['姓名甲', '身高']).columns).toEqual({}));
});

const mapping: ColumnMapping = {
  name: 'm',
  columns: [
    { fact: 'number', column: 'a' },
    { fact: 'filedAt', column: 'b' },
    { fact: 'words', column: 'c' },
  ],
  dateFormat: 'yyyy-M-d',
  timeZone: 'Asia/Shanghai',
  header: ['a', 'b', 'c', 'd'],
};

describe('a mapping that cannot stand is refused', () => {
  const without = (fact: string) => mapping.columns.filter((each) => each.fact !== fact);
  const cases: [string, Partial<ColumnMapping>, RegExp | null][] = [
    ['it stands', {}, null],
    ['no number', { columns: without('number') }, /工单编号/],
    ['no date', { columns: without('filedAt') }, /受理时间/],
    ['nothing said', { columns: without('words') }, /至少一列/],
    ['half a position', { columns: [...mapping.columns, { fact: 'latitude', column: 'd' }] }, /经度和纬度/],
    ['a fact twice', { columns: [...mapping.columns, { fact: 'words', column: 'd' }] }, /同一项/],
    [
      'a column that is not there',
      { columns: [...mapping.columns, { fact: 'unit', column: 'z' }] },
      /没有“z”这一列|表头里没有/,
    ],
    ['no date format', { dateFormat: 'H:mm' }, /时间格式/],
    ['no such zone', { timeZone: 'Asia/Nowhere' }, /没有这个时区/],
  ];
  it.each(cases)('%s', (_, change, words) => {
    const message = whyNotMapping({ ...mapping, ...change })?.message;
    if (words) expect(message).toMatch(words);
    else expect(message).toBeUndefined();
  });
});

it('the saved mapping of this very header is taken, or else the fullest that fits', () => {
  const saved = (id: string, header: string[], ...columns: string[]): SavedMapping => ({
    ...mapping,
    id,
    header,
    columns: columns.map((column) => ({ fact: 'words', column })),
  });
  const all = [
    saved('small', ['a', 'b'], 'a'),
    saved('full', ['a', 'b', 'x'], 'a', 'b'),
    saved('exact', ['a', 'b', 'c'], 'c'),
    saved('other', ['q'], 'q'),
  ];
  expect(mappingFor(all, ['a', 'b', 'c'])?.id).toBe('exact');
  expect(mappingFor(all, ['b', 'a', 'd'])?.id).toBe('full');
  expect(mappingFor(all, ['z'])).toBeUndefined();
});
