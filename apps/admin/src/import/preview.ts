import type { PreviewSheetMutation } from '../generated/graphql';
import type { Refusal } from '../graphql/act';

/** A sheet as read before anything is kept */
export type Preview = Extract<PreviewSheetMutation['previewSheet'], { __typename: 'SheetPreview' }>;

export const wordsOf = (refusal: Refusal | undefined): string =>
  [...new Set([refusal?.message, ...(refusal?.fields.map(({ message }) => message) ?? [])])].filter(Boolean).join('：');
