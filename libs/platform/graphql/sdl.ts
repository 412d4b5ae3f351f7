import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Door } from './door-context.js';

const libs = fileURLToPath(new URL('../../', import.meta.url));
const doors: Door[] = ['portal', 'admin', 'bank'];

/**
 * The SDL files of one door: those that name it (`cost.portal.bank.graphql` names two), and those that name none; of
 * these the bank door takes only the platform's.
 */
export const filesOfDoor = (door: Door): string[] =>
  globSync('**/*.graphql', { cwd: libs })
    .filter((file) => {
      const named = doors.filter((each) => basename(file).split('.').includes(each));
      return named.length > 0 ? named.includes(door) : door !== 'bank' || file.startsWith('platform');
    })
    .sort()
    .map((file) => `${libs}${file}`);
