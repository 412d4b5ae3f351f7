import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const run = promisify(execFile);
const args = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP *.localhost 127.0.0.1',
];

/** The browser that came with npm: no browser, no library and no font of the machine is needed. */
export async function openBrowser(folder: string): Promise<Browser> {
  const executablePath = join(folder, 'chromium');
  const env = { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') } as Record<string, string>;
  if (!(await starts(executablePath))) env.LD_LIBRARY_PATH = join(folder, 'al2023/lib');
  return chromium.launch({ executablePath, args, env });
}

/** Without libnss3 and its like on the machine the loader refuses; then those of the package serve. */
const starts = (executablePath: string): Promise<boolean> =>
  run(executablePath, ['--version']).then(
    () => true,
    () => false,
  );

/** Once a machine: ten seconds of unpacking. */
export async function inflateOnce(folder: string): Promise<void> {
  if (!existsSync(folder))
    await run(process.execPath, [fileURLToPath(new URL('./inflate.js', import.meta.url)), folder]);
}
