const KEY = 'admin.import.';

/** What a dry run was made of, so that the real one can follow with one button */
export interface SheetMapping {
  file: string;
  mapping: string;
}

export const rememberMapping = (batch: string, made: SheetMapping): void =>
  sessionStorage.setItem(KEY + batch, JSON.stringify(made));

export function mappingOf(batch: string): SheetMapping | undefined {
  const kept = sessionStorage.getItem(KEY + batch);
  return kept ? (JSON.parse(kept) as SheetMapping) : undefined;
}
