import type { Fault } from './faults';
import { filesOf } from './faults';

/** What the file dialogue offers; what is taken is decided by the API, from the bytes. Without HEIC, iPhones hand over a JPEG. */
export const accepted = 'image/jpeg,image/png,image/webp,application/pdf,.docx,.xlsx';

/** Takes the files of a form in, one by one; each refusal becomes a fault that names its file. */
export async function takeFiles(
  locals: App.Locals,
  form: FormData,
  name: string,
  room: number,
): Promise<{ files: { id: string; name: string }[]; faults: Fault[] }> {
  const sent = filesOf(form, name);
  const faults: Fault[] = [];
  const files: { id: string; name: string }[] = [];
  if (sent.length > room)
    faults.push({ field: name, message: `照片和文件最多 ${room} 个，多出的 ${sent.length - room} 个没有收下` });
  for (const file of sent.slice(0, Math.max(room, 0))) {
    const taken = await locals.upload(file);
    if ('refusal' in taken) faults.push({ field: name, message: `“${file.name}”没有收下：${taken.refusal}` });
    else files.push({ id: taken.id, name: taken.name });
  }
  return { files, faults };
}
