import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Refusal } from '../../outcome/outcome.js';
import type { FileRow } from '../file.entity.js';
import { isShown } from '../media/media.rules.js';

/** What POST /files says when it says no: words for people, and a code for programs. */
export interface No {
  message: string;
  code: string;
}

const statusOf: Record<string, number> = {
  FileTooLarge: 413,
  FileTypeRefused: 415,
  FileBroken: 422,
  FileEmpty: 422,
  TooManyUploads: 429,
};

/** FileTooLarge{limit} becomes 413 { message, code: FILE_TOO_LARGE, limit }. */
export function refuse(reply: FastifyReply, refusal: Refusal): FastifyReply {
  const name = refusal.constructor.name;
  const code = name.replace(/\B[A-Z]/g, '_$&').toUpperCase();
  return reply.status(statusOf[name] ?? 400).send({ ...refusal, code });
}

export const no = (reply: FastifyReply, status: number, code: string, message: string): FastifyReply =>
  reply.status(status).send({ message, code } satisfies No);

/** A shut door, a body that is not what it says: no word of ours from inside goes out. */
export function answerFault(
  error: Error & { statusCode?: number; code?: string },
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (error instanceof GraphQLError) {
    const { code, http } = error.extensions as { code: string; http: { status: number } };
    return no(reply, http.status, code, error.message);
  }
  if (error.statusCode === 415 || error.statusCode === 406)
    return no(reply, 415, 'MULTIPART_NEEDED', '请用表单上传文件（multipart/form-data，字段名 file）');
  if (error.statusCode !== undefined && error.statusCode < 500)
    return no(reply, 400, 'UPLOAD_INCOMPLETE', '上传的内容不完整，请重新上传');
  request.log.error({ err: error }, 'upload failed');
  return no(reply, 500, 'INTERNAL', '系统出了问题，文件没有收下。请稍后再试');
}

/** Absent and forbidden are one answer. */
export const notFound = (reply: FastifyReply): FastifyReply => reply.status(404).send({ message: '没有找到这个文件' });

/** Kept by this browser alone, and asked about again each time: a right that ends, ends now. */
export function headersOf(reply: FastifyReply, file: FileRow, preview: boolean): FastifyReply {
  const mediaType = preview ? 'image/webp' : file.mediaType;
  if (!preview) reply.header('content-length', file.bytes);
  return reply
    .type(mediaType)
    .header('etag', etagOf(file, preview))
    .header('cache-control', 'private, no-cache')
    .header('x-content-type-options', 'nosniff')
    .header('content-disposition', `${isShown(mediaType) ? 'inline' : 'attachment'}; ${fileNameOf(file.name)}`)
    .header(
      'content-security-policy',
      `default-src 'none'; frame-ancestors 'none'${mediaType === 'application/pdf' ? "; object-src 'self'" : '; sandbox'}`,
    );
}

export const etagOf = (file: FileRow, preview: boolean): string =>
  `"${file.sha256.slice(0, 32)}${preview ? '-preview' : ''}"`;

/** RFC 6266 with RFC 5987: plain letters for old readers, the true name for all others. */
function fileNameOf(name: string): string {
  const plain = name.replace(/[^\w. -]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${plain}"; filename*=UTF-8''${encoded}`;
}
