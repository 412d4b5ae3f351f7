const KEY = 'admin.read';

/** Which rows somebody has looked at in this tab; the others are set in bold. */
const read = new Set(sessionStorage.getItem(KEY)?.split(',') ?? []);

export const isRead = (id: string): boolean => read.has(id);

export function markRead(id: string): void {
  if (read.has(id)) return;
  read.add(id);
  sessionStorage.setItem(KEY, [...read].slice(-500).join(','));
}
