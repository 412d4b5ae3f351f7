import { type ChildProcess, fork } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aheadNow } from './prepared.js';

/** The house under test, a process of its own: built files, one port, the time moved to the morning of the tests. */
export class Centre {
  private constructor(
    readonly port: number,
    /** By how much its time is ahead of the clock on the wall. */
    public ahead: number,
    private readonly child: ChildProcess,
    private readonly folder: string,
  ) {}

  static async open(databaseUrl: string, logFile: string): Promise<Centre> {
    const ahead = aheadNow();
    const folder = await mkdtemp(join(tmpdir(), 'center-browser-'));
    const log = openSync(logFile, 'w');
    const child = fork(fileURLToPath(new URL('./house.js', import.meta.url)), {
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl,
        DATA_DIR: folder,
        FILES_DIR: folder,
        TIME_AHEAD: `${ahead}`,
        LOG_LEVEL: 'warn',
        NODE_ENV: 'test',
      },
      execArgv: ['--enable-source-maps'],
      stdio: ['ignore', log, log, 'ipc'],
    });
    closeSync(log);
    const port = await new Promise<number>((ready, fail) => {
      child.once('message', (message: { port: number }) => ready(message.port));
      child.once('exit', () => fail(new Error(`The centre did not start, see ${logFile}`)));
    });
    return new Centre(port, ahead, child, folder);
  }

  /** The worker does what waits and is due. */
  turn(): Promise<number> {
    return this.ask('turn') as Promise<number>;
  }

  /** The clock of the house goes on by so much. */
  async moveOn(milliseconds: number): Promise<void> {
    this.ahead += milliseconds;
    await this.ask('moveOn', milliseconds);
  }

  async close(): Promise<void> {
    const left = new Promise((answer) => this.child.once('exit', answer));
    this.child.disconnect();
    await left;
    await rm(this.folder, { recursive: true, force: true });
  }

  private ask(act: string, given?: unknown): Promise<unknown> {
    const id = crypto.randomUUID();
    return new Promise((answer, fail) => {
      const hear = (message: { id?: string; done?: unknown; fault?: string }) => {
        if (message.id !== id) return;
        this.child.off('message', hear);
        if (message.fault) fail(new Error(message.fault));
        else answer(message.done);
      };
      this.child.on('message', hear);
      this.child.send({ id, act, given });
    });
  }
}
