/** What a visitor typed, kept on this phone while it is typed: a cut network or a closed page loses nothing. */
const NAME = 'draft';

interface Kept {
  key: string;
  words: string;
  address: string;
}

export function keep(draft: Kept): void {
  try {
    localStorage.setItem(NAME, JSON.stringify(draft));
  } catch {
    // private browsing: the cookie of the last finished step still holds
  }
}

export function kept(): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(NAME) ?? 'null');
  } catch {
    return null;
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(NAME);
  } catch {
    // nothing was kept
  }
}
