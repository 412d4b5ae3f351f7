import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { leaveNote, openDatabase, removeNote, runningHouse } from './database.js';
import { Problem } from './problem.js';
import { built, inRoot } from './root.js';

const grace = 10_000;

/**
 * Database, migrations, example towns, then API and worker as processes of their own.
 * `over` settles with an exit code as soon as one of them is gone unasked; nothing is restarted behind anyone's back.
 */
export class House {
  #settings;
  #say;
  #database;
  #apps = [];
  #end;
  #stopped;
  #patient;

  /** A patient house stays up when API or worker fall, for the next change to mend them. */
  constructor(settings, { say = console.log, patient = false } = {}) {
    this.#settings = settings;
    this.#say = say;
    this.#patient = patient;
    this.over = new Promise((answer) => (this.#end = answer));
  }

  async start() {
    const running = await runningHouse(this.#settings);
    if (running?.embedded && !this.#settings.databaseUrl)
      throw new Problem(`Already running at ${running.url} (process ${running.pid}), with the same data.`);

    this.#database = await openDatabase(this.#settings, this.#say);
    this.#database.gone.then(() => this.#stopped || this.#fall('PostgreSQL is gone', 1));
    this.port = await freePort(this.#settings.port);
    if (this.port !== this.#settings.port) this.#say(`Port ${this.#settings.port} is taken; using ${this.port}.`);

    const { ownerUrl, embedded } = this.#database;
    const appUrl = await this.#migrate();
    if (this.#settings.examples && existsSync(inRoot('dist/db/towns/seed.js'))) {
      const { seedIfEmpty } = await built('db/towns/seed.js');
      await seedIfEmpty(appUrl, ownerUrl, this.#say);
    }
    await this.#startApps(appUrl);
    const url = `http://localhost:${this.port}/`;
    await leaveNote(this.#settings, { pid: process.pid, url, embedded, ownerUrl, appUrl });
  }

  /** New code, same database: for `npm run dev`. */
  async restart() {
    await this.#stopApps();
    await this.#startApps(await this.#migrate());
  }

  get leaving() {
    return Boolean(this.#stopped);
  }

  /** First those who write, then what they write to. */
  stop() {
    this.#stopped ??= (async () => {
      await this.#stopApps();
      await this.#database?.stop();
      if (this.#database) await removeNote(this.#settings);
    })();
    return this.#stopped;
  }

  async #migrate() {
    const { migrate } = await built('db/migrate.js');
    return (await migrate(this.#database.ownerUrl)).appUrl;
  }

  async #startApps(appUrl) {
    if (this.#stopped) return;
    const env = { ...process.env, PORT: `${this.port}`, DATABASE_URL: appUrl, DATA_DIR: this.#settings.dataDir };
    this.#apps = ['api/main', 'api/worker'].map((path) => this.#fork(path, env));
    const [api] = this.#apps;
    await new Promise((ready, fail) => {
      api.on('message', (message) => message === 'ready' && ready());
      api.once('exit', () => fail(new Problem('The API did not start.')));
    });
  }

  #fork(path, env) {
    const app = fork(inRoot('dist/apps', `${path}.js`), {
      env,
      execArgv: ['--enable-source-maps', '--import', new URL('./leave-with-parent.js', import.meta.url).href],
      detached: process.platform !== 'win32', // Ctrl-C is for us, who then stop them in order
    });
    app.once('exit', (code) => {
      if (!this.#apps.includes(app)) return;
      if (this.#patient) this.#say(`apps/${path} ended with ${code}; waiting for a change.`);
      else this.#fall(`apps/${path} ended with ${code}`, code ?? 1);
    });
    return app;
  }

  async #stopApps() {
    const leaving = this.#apps.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
    this.#apps = [];
    await Promise.all(leaving.map(leave));
  }

  #fall(what, code) {
    this.#say(`${what}; everything stops.`);
    this.#end(code);
  }
}

async function leave(app) {
  const left = once(app, 'exit');
  app.kill('SIGTERM');
  const impatience = setTimeout(() => app.kill('SIGKILL'), grace);
  await left;
  clearTimeout(impatience);
}

async function freePort(wanted) {
  for (let port = wanted; port < wanted + 100 && port < 65_536; port++) if (await isFree(port)) return port;
  throw new Problem(`No free port from ${wanted} on.`);
}

const isFree = (port) =>
  new Promise((answer, fail) => {
    const probe = createServer()
      .once('error', (error) =>
        error.code === 'EADDRINUSE' ? answer(false) : fail(new Problem(`PORT ${port}: ${error.message}`)),
      )
      .listen(port, () => probe.close(() => answer(true)));
  });

/** Starts the house and stays with it until it is asked to stop or falls; answers with the exit code. */
export async function keep(house, afterStart) {
  const asked = new Promise((answer) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => answer(0));
  });
  const failed = house.start().then(() => house.leaving || afterStart());
  try {
    return await Promise.race([asked, house.over, failed.then(() => house.over)]);
  } finally {
    process.on('uncaughtException', () => {}); // a migration or seed cut short: what breaks because we stop is no news
    await house.stop();
  }
}
