import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Door } from './door-context.js';

const libs = fileURLToPath(new URL('../../', import.meta.url));
const doors: Door[] = ['portal', 'admin', 'bank'];

/** The SDL files of one door: its own, and those that name no door; the bank's only what is meant for it. */
export const filesOfDoor = (door: Door): string[] =>
  globSync('**/*.graphql', { cwd: libs })
    .filter((file) => !doors.some((other) => other !== door && file.endsWith(`.${other}.graphql`)))
    .filter((file) => door !== 'bank' || file.endsWith('.bank.graphql') || file.startsWith('platform'))
    .sort()
    .map((file) => `${libs}${file}`);
