/** Words somebody is writing outlive a reload, an expired session and a mistaken Escape, in this tab. */
const PREFIX = 'admin.draft.';

export const draftOf = (name: string): string => sessionStorage.getItem(PREFIX + name) ?? '';

export const keepDraft = (name: string, words: string): void =>
  words === '' ? sessionStorage.removeItem(PREFIX + name) : sessionStorage.setItem(PREFIX + name, words);

export const dropDraft = (name: string): void => sessionStorage.removeItem(PREFIX + name);
