import { readFile, writeFile } from 'node:fs/promises';
import { main } from './lib/problem.js';
import { inRoot } from './lib/root.js';

/**
 * After npm install, before committing the lock file. Where a registry lacks a package's binaries for some platforms, npm
 * still names them in the lock without locking them, and npm ci then refuses the whole file. Those names are taken out.
 */
await main(import.meta, async () => {
  const file = inRoot('package-lock.json');
  const lock = JSON.parse(await readFile(file, 'utf8'));
  for (const [path, { optionalDependencies = {} }] of Object.entries(lock.packages))
    for (const name of Object.keys(optionalDependencies))
      if (!isLocked(lock, path, name)) {
        delete optionalDependencies[name];
        console.log(`not in this registry: ${name}, wanted by ${path}`);
      }
  await writeFile(file, `${JSON.stringify(lock, null, 2)}\n`);
});

/** Looked for as Node would: beside the package, then one level up after the other. */
function isLocked({ packages }, path, name) {
  if (packages[`${path && `${path}/`}node_modules/${name}`]) return true;
  return path !== '' && isLocked({ packages }, path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name);
}
