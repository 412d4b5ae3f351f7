import { refused } from '@center/platform';
import { describe, expect, it } from '@jest/globals';
import { readSheet } from './read-sheet.js';
import { xlsxOf } from './xlsx.example.js';

const rowsOf = async (bytes: Uint8Array | string) => {
  const sheet = await readSheet('t.csv', typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  if (refused(sheet)) return sheet.message;
  return { header: sheet.header, rows: (await Array.fromAsync(sheet.rows())).map(({ row, cells }) => [row, ...cells]) };
};

describe('a sheet is read whatever it was saved as', () => {
  const wanted = {
    header: ['工单编号', '内容'],
    rows: [
      [2, 'A1', '噪声'],
      [3, 'A2', '灯不亮'],
    ],
  };
  const text = '工单编号,内容\nA1,噪声\nA2,灯不亮\n';
  // 工单编号,内容 / A1,噪声 / A2,灯不亮 as Chinese Excel saves it
  const gb18030 = Buffer.from('b9a4b5a5b1e0bac52cc4dac8dd0a41312cd4ebc9f90a41322cb5c6b2bbc1c10a', 'hex');
  const forms: [string, Uint8Array][] = [
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['GB18030', gb18030],
    ['UTF-16, as Excel saves Unicode text, with tabs', Buffer.from(`\ufeff${text.replaceAll(',', '\t')}`, 'utf16le')],
    ['semicolons', Buffer.from(text.replaceAll(',', ';'))],
    ['tabs and Windows line ends', Buffer.from(text.replaceAll(',', '\t').replaceAll('\n', '\r\n'))],
    [
      'xlsx',
      xlsxOf([
        ['工单编号', '内容'],
        ['A1', '噪声'],
        ['A2', '灯不亮'],
      ]),
    ],
  ];
  it.each(forms)('%s', async (_, bytes) => expect(await rowsOf(bytes)).toEqual(wanted));

  it('counts rows as the spreadsheet does, empty ones and those of several lines included', async () => {
    expect(await rowsOf('编号,内容\n1,"两行\n内容"\n\n,\n2,x\n')).toEqual({
      header: ['编号', '内容'],
      rows: [
        [2, '1', '两行\n内容'],
        [5, '2', 'x'],
      ],
    });
  });

  it('passes over a title above the header, names what has no name, and numbers what comes twice', async () => {
    expect(await rowsOf('某镇工单汇总表,,,\n编号,,备注,备注\n1,2,3,4\n')).toEqual({
      header: ['编号', '第 2 列', '备注', '备注 (2)'],
      rows: [[3, '1', '2', '3', '4']],
    });
  });

  it('reads dates and long numbers of a workbook as they are shown', async () => {
    const sheet = xlsxOf([
      ['编号', '时间', '电话', '经度'],
      [20200101000123, new Date(Date.UTC(2020, 0, 2, 3, 4, 5)), 1.3812345678e10, 34.19402846],
      [null, null, null, null],
      ['B', null, 1, 2],
    ]);
    expect(await rowsOf(sheet)).toEqual({
      header: ['编号', '时间', '电话', '经度'],
      rows: [
        [2, '20200101000123', '2020-01-02 03:04:05', '13812345678', '34.19402846'],
        [4, 'B', '', '1', '2'],
      ],
    });
  });
});

describe('a broken sheet is refused in plain words', () => {
  const cases: [string, Uint8Array | string, RegExp][] = [
    ['nothing in it', '', /空的/],
    ['only a header', '编号,内容\n', /没有一行内容/],
    ['no header', '一句话\n又一句\n', /没有找到表头/],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /不是表格文件/],
    ['a PDF', '%PDF-1.7 ...', /不是表格文件/],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /旧版/],
    ['a web page called xls', '<html><table><tr><td>1</td></tr></table></html>', /网页/],
    [
      'half a workbook',
      xlsxOf([
        ['a', 'b'],
        ['1', '2'],
      ]).subarray(0, 300),
      /打不开/,
    ],
    [
      'a zip that is no workbook',
      Buffer.from('504b0506000000000000000000000000000000000000', 'hex'),
      /不是表格文件|打不开/,
    ],
    [
      'letters of no encoding',
      Buffer.concat([Buffer.from('编号,内容\n'), Buffer.from([0xff, 0xff, 0xff])]),
      /文字编码/,
    ],
    ['a quote never closed', '编号,内容\n1,好\n2,"没有配对\n3,好\n', /第 3 行的引号没有配对/],
    ['a quote in the middle', '编号,内容\n1,好\n2,"不"对"\n3,好\n', /第 3 行的引号位置不对/],
    ['too many columns', `${Array.from({ length: 101 }, (_, at) => `c${at}`).join(',')}\n1,2\n`, /超过 100 列/],
    ['too many rows', `a,b\n${'1,2\n'.repeat(50_001)}`, /超过 50 000 行/],
    ['too many bytes', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), /超过 20 MB/],
  ];
  it.each(cases)('%s', async (_, bytes, words) => expect(await rowsOf(bytes)).toMatch(words));
});
