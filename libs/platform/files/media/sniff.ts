import { fileTypeFromBuffer } from 'file-type';
import type { Outcome } from '../../outcome/outcome.js';
import { FileBroken, FileTypeRefused } from '../file.refusals.js';
import { foundInText, type Media, refusedMedia, takenMedia, textMediaOf } from './media.rules.js';
import { readsHeic } from './picture.js';

/** What a file is, by its bytes. Only for plain words has its name a say, and only to narrow it down. */
export async function sniff(bytes: Buffer, name: string): Promise<Outcome<Media>> {
  const text = textMediaOf(bytes, name);
  if (text) return text;
  const found = await fileTypeFromBuffer(bytes).catch(() => null);
  if (found === null) return new FileBroken();
  if (found && found.ext in takenMedia) return takenMedia[found.ext as keyof typeof takenMedia];
  if (found?.ext === 'heic' && readsHeic) return takenMedia.jpg;

  const inWords = foundInText(bytes);
  if (inWords || !found) return new FileTypeRefused(inWords ?? '无法识别的文件');
  const { found: what, advice } = refusedMedia(found);
  return new FileTypeRefused(what, advice);
}
