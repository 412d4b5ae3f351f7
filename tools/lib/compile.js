import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { filesIn } from './fresh.js';
import { Problem } from './problem.js';
import { inRoot, root } from './root.js';

const isCode = (path) => path.endsWith('.ts');
const isLeftOut = (path) => /\.spec\.ts$|\.d\.ts$|\.tsx$|\.md$|^libs\/ui\//.test(path);

/** The server's files, as paths from the root: code to compile, and the SQL, GraphQL and example files it reads beside itself. */
export const serverFiles = async () =>
  (await filesIn('apps/api', 'libs', 'db')).map((path) => relative(root, path)).filter((path) => !isLeftOut(path));

/** apps/api, libs and db into dist, folder by folder as they stand; what has no source any more is removed. */
export async function compileServer() {
  const { transformFile } = await import('@swc/core');
  const files = await serverFiles();
  const made = await Promise.all(files.map((path) => (isCode(path) ? compile(path, transformFile) : copy(path))));

  const kept = new Set(made.map((path) => inRoot(path)));
  for (const path of await filesIn('dist/apps', 'dist/libs', 'dist/db')) if (!kept.has(path)) await rm(path);
  return made;
}

async function compile(path, transformFile) {
  const output = join('dist', path.replace(/\.ts$/, '.js'));
  const { code } = await transformFile(inRoot(path), {
    cwd: root,
    sourceMaps: 'inline',
    sourceFileName: relative(dirname(output), path),
  }).catch((error) => {
    throw new Problem(error.message.split('\n\nCaused by')[0]);
  });
  await mkdir(inRoot(dirname(output)), { recursive: true });
  await writeFile(inRoot(output), code);
  return output;
}

async function copy(path) {
  const output = join('dist', path);
  await mkdir(inRoot(dirname(output)), { recursive: true });
  await copyFile(inRoot(path), inRoot(output));
  return output;
}
