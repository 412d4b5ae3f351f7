import { describe, expect, it } from '@jest/globals';
import { FileTypeRefused } from '../file.refusals.js';
import { docm, docx, pdf, photo, xlsx, zip } from '../files.example.js';
import { sniff } from './sniff.js';

const gbk = Buffer.from('c6f3d2b5c3fbb3c62cbde1b9fb0d0a', 'hex'); // 企业名称,结果

describe('what a file is', () => {
  it.each<[string, string, Buffer | Promise<Buffer>, string]>([
    ['a photo', 'a.jpg', photo(), 'image/jpeg'],
    ['a photo that calls itself a document', 'a.pdf', photo(), 'image/jpeg'],
    ['a screenshot', 'a.png', photo(9, 9, 'png'), 'image/png'],
    ['a WebP picture', 'a.webp', photo(9, 9, 'webp'), 'image/webp'],
    ['a PDF', 'a.pdf', pdf, 'application/pdf'],
    ['a Word document', 'a.docx', docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['an Excel sheet', 'a.xlsx', xlsx, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['a CSV as Chinese Excel writes it', '名单.CSV', gbk, 'text/csv'],
    ['words', 'a.txt', Buffer.from('\ufeff情况说明：\n路灯不亮\n'), 'text/plain'],
    ['words that begin like a bitmap', 'a.csv', Buffer.from('BM区,3\n'), 'text/csv'],
  ])('%s is taken', async (_, name, bytes, mediaType) =>
    expect(await sniff(await bytes, name)).toMatchObject({ mediaType }),
  );

  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  it.each<[string, string, Buffer | string]>([
    ['SVG 图形', 'a.svg', svg],
    ['SVG 图形', 'a.txt', svg],
    ['SVG 图形', 'a.jpg', `<?xml version="1.0" encoding="UTF-8"?>\n<!-- 图 -->${svg}`],
    ['网页', 'a.txt', '\ufeff \n<!DOCTYPE html><p>'],
    ['网页', 'a.csv', '名称,结果\n"<script>alert(1)</script>",\n'],
    ['XML 文件', 'a.txt', '<?xml version="1.0"?><a/>'],
    ['脚本程序', 'a.txt', '#!/bin/sh\nrm -rf /\n'],
    ['程序', 'a.jpg', 'MZ\x90\x00\x03'],
    ['压缩包', 'a.zip', zip({ 'a.txt': 'a' })],
    ['带宏的 Office 文件', 'a.docx', docm],
    ['GIF 动图', 'a.gif', 'GIF89a\x01\x00\x01\x00'],
    ['旧版 Office 文件', 'a.doc', Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(600)}`, 'hex')],
    ['HEIC 照片', 'a.heic', Buffer.from('0000001c6674797068656963000000006d696631686569636d696166', 'hex')],
    ['无法识别的文件', 'a.bat', '@echo off\r\ndel *.*\r\n'],
    ['无法识别的文件', 'a.txt', Buffer.from([0, 1, 2, 3])],
    ['无法识别的文件', 'a', 'words without an ending'],
  ])('%s (%s) is refused, and named', async (found, name, bytes) => {
    const answer = await sniff(Buffer.from(bytes as string), name);
    expect(answer).toBeInstanceOf(FileTypeRefused);
    expect(answer).toMatchObject({ found, message: expect.stringContaining(found) });
  });
});
