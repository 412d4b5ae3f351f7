import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, it } from '@jest/globals';
import pg from 'pg';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { Centre } from './centre.js';
import { openBrowser } from './chromium.js';
import { serveFonts, setInType } from './fonts.js';
import { Person } from './person.js';
import { cloneTowns, prepared } from './prepared.js';

const FAILED = '.build/browser';

export const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const desk: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };

/** A browser and a house of one test file's own, with 徐泾镇 in the middle of its morning. */
export class Stage {
  private contexts: BrowserContext[] = [];

  private constructor(
    readonly centre: Centre,
    private readonly browser: Browser,
    private readonly owner: pg.Client,
  ) {}

  static async open(name: string): Promise<Stage> {
    mkdirSync(FAILED, { recursive: true });
    const ready = await prepared();
    const { ownerUrl, appUrl } = await cloneTowns(ready);
    const centre = await Centre.open(appUrl, `${FAILED}/${name}.log`);
    const browser = await openBrowser(ready.browser);
    const owner = new pg.Client(ownerUrl);
    await owner.connect();
    return new Stage(centre, browser, owner);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.centre.close();
    await this.owner.end();
  }

  /** Somebody at the portal of a town, on a phone unless said otherwise; signed in by their phone number if one is given. */
  async visitor({
    number,
    town = 'xujing',
    ...options
  }: BrowserContextOptions & { number?: string; town?: string } = {}): Promise<Person> {
    const home = `http://${town}.localhost:${this.centre.port}`;
    const context = await this.context({ ...phone, ...options });
    if (number) {
      const [person] = await this.sql('select id from person where phone = $1', [number]);
      const token = await this.session('portal', person?.id, null);
      await context.addCookies([{ name: 'portal_session', value: token, url: home, httpOnly: true, sameSite: 'Lax' }]);
    }
    return new Person(await context.newPage(), home, options.hasTouch ?? true);
  }

  /** Somebody of the town's staff at a desk, signed in. */
  async staff(login: string, town = 'xujing', options: BrowserContextOptions = {}): Promise<Person> {
    const home = `http://localhost:${this.centre.port}`;
    const context = await this.context({ ...desk, ...options });
    const token = await this.token(login, town);
    await context.addCookies([{ name: 'admin_session', value: token, url: home, httpOnly: true, sameSite: 'Lax' }]);
    return new Person(await context.newPage(), `${home}/admin`, false);
  }

  /** A session of somebody of the staff. */
  async token(login: string, town = 'xujing'): Promise<string> {
    const [found] = await this.sql(
      'select s.person_id, s.town_id from staff s join town t on t.id = s.town_id where s.login = $1 and t.code = $2',
      [login, town],
    );
    if (!found) throw new Error(`Nobody signs in as ${login} in ${town}`);
    return this.session('admin', found.person_id, found.town_id);
  }

  /** Somebody before the sign-in page of the staff. */
  async stranger(): Promise<Person> {
    const context = await this.context(desk);
    return new Person(await context.newPage(), `http://localhost:${this.centre.port}/admin`, false);
  }

  private async session(
    door: 'portal' | 'admin',
    personId: string | undefined,
    townId: string | null | undefined,
  ): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = new Date(Date.now() + this.centre.ahead);
    await this.sql(
      `insert into session (token_hash, door, person_id, town_id, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $5::timestamptz + interval '1 day')`,
      [createHash('sha256').update(token).digest(), door, personId, townId, now],
    );
    return token;
  }

  /** Looks past the wall, as the owner: for what no page shows. */
  async sql(text: string, values: unknown[] = []): Promise<Record<string, string>[]> {
    return (await this.owner.query(text, values)).rows;
  }

  /** What has been sent out to a phone, newest last. */
  async told(number: string): Promise<string[]> {
    await this.centre.turn();
    const rows = await this.sql('select words from message where phone = $1 order by sent_at, id', [number]);
    return rows.map((row) => row.words ?? '');
  }

  /** The clock goes on by so much, in the house and on every page. */
  async later(time: { minutes?: number; seconds?: number }): Promise<void> {
    const more = ((time.minutes ?? 0) * 60 + (time.seconds ?? 0)) * 1000;
    await this.centre.moveOn(more);
    for (const page of this.contexts.flatMap((context) => context.pages()))
      await page.evaluate((more) => (globalThis as unknown as { moveOn(more: number): void }).moveOn(more), more);
  }

  /** One scene, one set of fresh visitors; when it goes wrong, what they saw is kept in .build/browser. */
  async play(name: string, scene: (stage: Stage) => Promise<void>): Promise<void> {
    try {
      await scene(this);
      await Promise.all(this.contexts.map((context) => context.tracing.stop()));
    } catch (fault) {
      const file = `${FAILED}/${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)}`;
      for (const [at, context] of this.contexts.entries()) {
        for (const page of context.pages()) {
          await setInType(page).catch(() => {});
          await page.screenshot({ path: `${file}-${at + 1}.png` }).catch(() => {});
        }
        await context.tracing.stop({ path: `${file}-${at + 1}.zip` }).catch(() => {});
      }
      throw fault;
    } finally {
      await Promise.all(this.contexts.map((context) => context.close()));
      this.contexts = [];
    }
  }

  private async context(options: BrowserContextOptions): Promise<BrowserContext> {
    const context = await this.browser.newContext({
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(15_000);
    this.contexts.push(context);
    await context.tracing.start({ snapshots: true });
    await serveFonts(context);
    await context.addInitScript(moveTime, this.centre.ahead);
    return context;
  }
}

/** In the page: the same morning as in the house. */
function moveTime(ahead: number): void {
  const RealDate = Date;
  let more = 0;
  const now = () => RealDate.now() + ahead + more;
  const moveOn = (milliseconds: number) => {
    more += milliseconds;
  };
  Object.assign(globalThis, { moveOn });
  globalThis.Date = new Proxy(RealDate, {
    construct: (Real, args, target) => Reflect.construct(Real, args.length > 0 ? args : [now()], target),
    get: (Real, name) => (name === 'now' ? now : Reflect.get(Real, name)),
  });
}

/** `const scene = onStage('filing')`, then `scene('a sentence', async (stage) => …)` for each test of the file. */
export function onStage(name: string): (sentence: string, act: (stage: Stage) => Promise<void>) => void {
  let stage: Stage | undefined;
  beforeAll(async () => {
    stage = await Stage.open(name);
  }, 120_000);
  afterAll(() => stage?.close());
  return (sentence, act) => it(sentence, () => stage!.play(sentence, act), 120_000);
}
