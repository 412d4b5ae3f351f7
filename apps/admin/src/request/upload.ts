/** A file that the API took in, to be named in an act */
export interface Uploaded {
  id: string;
  name: string;
  mediaType: string;
  previewUrl?: string | null;
}

/** The file is of no type that we take. */
export class RefusedType extends Error {}

/** POST /files; the words of a refusal are thrown as they are meant to be read. */
export async function upload(file: File): Promise<Uploaded> {
  const body = new FormData();
  body.append('file', file);
  const answer = await fetch('/files', {
    method: 'POST',
    body,
    credentials: 'same-origin',
    headers: { 'apollo-require-preflight': 'true', 'x-door': 'admin' },
  }).catch(() => undefined);
  if (!answer) throw new Error('网络没有送达，再选一次');
  const told = (await answer.json().catch(() => ({}))) as Partial<Uploaded> & { message?: string };
  if (answer.status === 415) throw new RefusedType(told.message ?? '这种文件不能上传');
  if (!answer.ok || !told.id) throw new Error(told.message ?? '文件没有收下，换一个再试');
  return {
    id: told.id,
    name: told.name ?? file.name,
    mediaType: told.mediaType ?? file.type,
    previewUrl: told.previewUrl,
  };
}
