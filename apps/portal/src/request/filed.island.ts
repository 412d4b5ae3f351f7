import { forget } from './kept-draft';

// The receipt is here: what was kept on this phone while typing is no longer needed.
forget();
document.querySelector<HTMLButtonElement>('#print')?.addEventListener('click', () => print());
for (const element of document.querySelectorAll<HTMLElement>('.scripted')) element.hidden = false;
