import { spawn } from 'node:child_process';
import { Problem } from './problem.js';
import { inRoot } from './root.js';

/** Runs a program of node_modules and answers with all it said; a failure is a Problem that repeats it. */
export async function run(program, args, { cwd = inRoot(), env = {} } = {}) {
  const child = spawn(process.execPath, [inRoot('node_modules', program), ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const code = await new Promise((answer) => child.on('close', answer));
  if (code !== 0) throw new Problem(said.trim() || `${program} ended with ${code}`);
  return said;
}
