import { resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
export const inRoot = (...path) => resolve(root, ...path);

/** What the build made of a server file; imported when needed, because before the first build it is not there. */
export const built = (path) => import(inRoot('dist', path));
