import { describe, expect, it } from '@jest/globals';
import { cleanName } from './file-name.rules.js';

describe('the name a file is shown by', () => {
  it.each([
    ['工地 照片.jpg', '工地 照片.jpg'],
    ['IMG_0001.JPEG', 'IMG_0001.JPEG'],
    ['../../etc/passwd', 'passwd.jpg'],
    ['C:\\fakepath\\门头.jpg', '门头.jpg'],
    ['照片\u0000\r\nSet-Cookie: a=b.jpg', '照片Set-Cookie: a=b.jpg'],
    ['\u202egpj.exe', 'gpj.exe.jpg'],
    ['evil.html', 'evil.html.jpg'],
    ['IMG_2.HEIC', 'IMG_2.jpg'],
    ['cafe\u0301.jpg', 'café.jpg'],
    ['.htaccess', 'htaccess.jpg'],
    ['..', '附件.jpg'],
    ['', '附件.jpg'],
    ['\ud800.jpg', '附件.jpg'],
  ])('%j is shown as %j', (sent, shown) => expect(cleanName(sent, ['jpg', 'jpeg'])).toBe(shown));

  it('is at most 120 characters long, its ending included', () => {
    const shown = cleanName(`${'𠮷'.repeat(300)}.pdf`, ['pdf']);
    expect([...shown]).toHaveLength(120);
    expect(shown.endsWith('𠮷.pdf')).toBe(true);
  });
});
