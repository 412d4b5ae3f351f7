import { type FieldFault, InvalidInput } from '../outcome/outcome.js';
import type { FileRow } from './file.entity.js';

export const FILE_BYTES = 20 * 1024 * 1024;
export const FILES_AT_ONCE = 9;
/** How long an upload waits to be claimed by something; after that it is swept, and until then nobody is surprised by that. */
export const UNCLAIMED_HOURS = 24;

export interface Claim {
  ids: readonly string[];
  belongsTo: string;
  by: string | null;
  now: Date;
}

export type ClaimFacts = Pick<FileRow, 'id' | 'belongsTo' | 'uploadedBy' | 'uploadedAt'>;

/**
 * A file belongs to one thing, for good; claiming again for the same thing is fine. An unknown id, another town's,
 * another person's and one that has been swept get the same answer.
 */
export function whyNotClaim({ ids, belongsTo, by, now }: Claim, found: readonly ClaimFacts[]): InvalidInput | null {
  const fault = (limit: string, message: string): FieldFault => ({ field: 'attachments', limit, message });
  if (ids.length > FILES_AT_ONCE)
    return new InvalidInput([
      fault(String(FILES_AT_ONCE), `照片和文件一次最多 ${FILES_AT_ONCE} 个，现在是 ${ids.length} 个`),
    ]);

  const faults = ids.flatMap((id, index) => {
    const file = found.find((each) => each.id === id.toLowerCase());
    if (file?.belongsTo === belongsTo) return [];
    if (!file || !isOf(file, by) || (file.belongsTo === null && file.uploadedAt <= unclaimedSince(now)))
      return [fault('known', `第 ${index + 1} 个文件已经失效，请重新上传`)];
    return file.belongsTo === null ? [] : [fault('unclaimed', `第 ${index + 1} 个文件已经用在别处，请重新上传`)];
  });
  return faults.length > 0 ? new InvalidInput(faults) : null;
}

/** Nobody but its uploader; a visitor's is open to whoever was told its id, which only that visitor was. */
export const isOf = (file: Pick<FileRow, 'uploadedBy'>, personId: string | null): boolean =>
  file.uploadedBy === null || file.uploadedBy === personId;

/** What was uploaded by then and is still unclaimed is swept, and can no longer be claimed. */
export const unclaimedSince = (now: Date): Date => new Date(now.getTime() - UNCLAIMED_HOURS * 3_600_000);
