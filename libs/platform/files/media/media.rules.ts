/** A kind of file we take. `endings` are the endings its name may keep, the first being the one it is given. */
export interface Media {
  mediaType: string;
  endings: readonly [string, ...string[]];
  picture?: true;
}

const office = 'application/vnd.openxmlformats-officedocument';

export const takenMedia = {
  jpg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'], picture: true },
  png: { mediaType: 'image/png', endings: ['png'], picture: true },
  webp: { mediaType: 'image/webp', endings: ['webp'], picture: true },
  pdf: { mediaType: 'application/pdf', endings: ['pdf'] },
  docx: { mediaType: `${office}.wordprocessingml.document`, endings: ['docx'] },
  xlsx: { mediaType: `${office}.spreadsheetml.sheet`, endings: ['xlsx'] },
  csv: { mediaType: 'text/csv', endings: ['csv'] },
  txt: { mediaType: 'text/plain', endings: ['txt'] },
} as const satisfies Record<string, Media>;

/** Shown in the browser; everything else is only handed over. */
export const isShown = (mediaType: string): boolean =>
  mediaType.startsWith('image/') || mediaType === 'application/pdf';

export const endingOf = (name: string): string => /\.([a-z0-9]{1,8})\s*$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/**
 * Words and nothing else: UTF-8, or GB18030 as Chinese Excel writes CSV; no control characters, no markup, no script's
 * first line. The name must say txt or csv as well, for a program can be plain words too.
 */
export function textMediaOf(bytes: Uint8Array, name: string): Media | null {
  const ending = endingOf(name);
  if (ending !== 'txt' && ending !== 'csv') return null;
  const words = wordsOf(bytes);
  return words === null || CONTROLS.test(words) || foundInWords(words) ? null : takenMedia[ending];
}

/** What a refused text seems to be. */
export function foundInText(bytes: Uint8Array): string | null {
  const words = wordsOf(bytes.subarray(0, 4096));
  return words === null ? null : foundInWords(words);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/;

function foundInWords(words: string): string | null {
  const head = words.slice(0, 4096).replace(/^[\ufeff\s]+/, '');
  if (/<svg[\s>]/i.test(head)) return 'SVG 图形';
  if (/<(!doctype\s+html|html|head|body|script|iframe|meta|link|style|object|embed)[\s>/]/i.test(head)) return '网页';
  if (/^<(\?xml|!doctype|[a-z][\w:-]*[\s>/])/i.test(head)) return 'XML 文件';
  return /^#!/.test(head) ? '脚本程序' : null;
}

function wordsOf(bytes: Uint8Array): string | null {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // not written in this one
    }
  }
  return null;
}

const words: Record<string, string> = {
  ...named('程序', 'exe elf macho dll deb rpm apk jar class msi dmg wasm lnk'),
  ...named('压缩包', 'zip rar 7z gz tar tar.gz bz2 xz zst lz'),
  ...named('带宏的 Office 文件', 'docm xlsm pptm dotm xltm'),
  ...named('幻灯片', 'pptx ppsx odp'),
  ...named('HEIC 照片', 'heic heif'),
  xml: 'XML 文件',
  gif: 'GIF 动图',
  avif: 'AVIF 图片',
  cfb: '旧版 Office 文件',
};

function named(name: string, endings: string): Record<string, string> {
  return Object.fromEntries(endings.split(' ').map((ending) => [ending, name]));
}

/** What was found, in words, with advice where there is a way out. */
export function refusedMedia(found: { ext: string; mime: string }): { found: string; advice?: string } {
  if (words[found.ext] === 'HEIC 照片')
    return { found: 'HEIC 照片', advice: '请另存为 JPG 后再上传；苹果手机可在“设置 - 相机 - 格式”里选“兼容性最佳”' };
  if (found.ext === 'cfb') return { found: '旧版 Office 文件', advice: '请另存为 docx 或 xlsx 后再上传' };
  const [family] = found.mime.split('/');
  const byFamily = { video: '视频', audio: '音频', image: '这种格式的图片', font: '字体文件' }[family ?? ''];
  return { found: words[found.ext] ?? byFamily ?? '这种文件' };
}
