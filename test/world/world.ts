import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SessionStore } from '@center/directory';
import { createServer, Jobs, MovableClock, Settings } from '@center/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { AppModule } from '../../apps/api/app.module.js';
import { cloneDatabase } from '../../libs/platform/testing/test-database.js';
import { type Answer, Door, type Given, type Shown } from './door.js';
import { requestIn, type Wanted } from './requests.js';
import { THE_DAY, type WorldTown, worldTowns } from './two-towns.js';

const FAR_OFF = new Date('2030-01-01T00:00:00Z');

/** The house as it runs, on a database of this file's own, with a clock that stands still until the test moves it. */
export class World {
  readonly clock = new MovableClock(THE_DAY);
  app!: NestFastifyApplication;
  fastify!: FastifyInstance;
  appUrl!: string;
  /** Where stories happen. */
  town!: TownOfWorld;
  /** The town that watches, and must see nothing. */
  there!: TownOfWorld;
  private owner!: pg.Client;
  private folder!: string;

  static async open(): Promise<World> {
    const world = new World();
    const { appUrl, ownerUrl } = await cloneDatabase();
    world.appUrl = appUrl;
    world.owner = new pg.Client(ownerUrl);
    await world.owner.connect();
    world.folder = await mkdtemp(join(tmpdir(), 'center-world-'));
    const settings = new Settings({ DATABASE_URL: appUrl, FILES_DIR: world.folder, DATA_DIR: world.folder });
    world.app = await createServer(AppModule.with({ settings, clock: world.clock }));
    await world.app.init();
    world.fastify = world.app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
    await world.fastify.ready();
    await world.app.listen(0, '127.0.0.1');
    const [town, there] = await Promise.all(worldTowns.map((each) => TownOfWorld.open(world, each)));
    Object.assign(world, { town, there });
    return world;
  }

  async close(): Promise<void> {
    await this.app?.close();
    await this.owner?.end();
    await rm(this.folder, { recursive: true, force: true });
  }

  get desk(): Door {
    return this.town.desk;
  }
  get counter(): Door {
    return this.town.counter;
  }
  get handler(): Door {
    return this.town.handler;
  }
  get enterprise(): Door {
    return this.town.enterprise;
  }
  get visitor(): Door {
    return this.town.visitor;
  }

  /** A request brought into a state by the acts of people; as the desk of its town sees it. */
  request({ town = this.town, ...wanted }: Wanted & { town?: TownOfWorld } = {}): Promise<Shown> {
    return requestIn(town, () => this.later({ minutes: 1 }), wanted);
  }

  later(time: { seconds?: number; minutes?: number; hours?: number }): void {
    this.clock.advance(((time.seconds ?? 0) + (time.minutes ?? 0) * 60 + (time.hours ?? 0) * 3600) * 1000);
  }

  /** Local time of the towns: '2026-09-30 16:00'. */
  at(moment: string): void {
    this.clock.moveTo(new Date(`${moment.replace(' ', 'T')}:00+08:00`));
  }

  /** The worker does what waits and is due. */
  turn(): Promise<number> {
    return this.app.get(Jobs).turn();
  }

  /** The worker's calendar comes round once: overdue clocks and the like. */
  sweep(): Promise<void> {
    return this.app.get(Jobs).sweep();
  }

  /** What the worker has sent out, oldest first. */
  async told(town: TownOfWorld = this.town): Promise<{ phone: string; words: string }[]> {
    return this.sql('select phone, words from message where town_id = $1 order by sent_at, id', [town.id]);
  }

  /** Looks past the wall, as the owner: for what no door shows. */
  async sql<Row = Answer>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.owner.query(text, values)).rows;
  }

  door(name: Door['name'], headers: Record<string, string> = {}): Door {
    return new Door(this.app.getHttpServer(), name, headers);
  }

  session(door: Door['name'], personId: string, townId: number): Promise<string> {
    const sessions = this.app.get(SessionStore, { strict: false });
    return sessions.open({ door, personId, townId, now: this.clock.now(), expiresAt: FAR_OFF });
  }
}

/** A town and the people at its doors. */
export class TownOfWorld {
  desk!: Door;
  desk2!: Door;
  counter!: Door;
  handler!: Door;
  /** Of another unit. */
  handler2!: Door;
  head!: Door;
  followup!: Door;
  editor!: Door;
  leader!: Door;
  admin!: Door;
  security!: Door;
  auditor!: Door;
  /** The owner of the town's first enterprise. */
  enterprise!: Door;
  approver!: Door;
  /** Nobody in particular, at the portal. */
  visitor!: Door;
  readonly id: number;
  readonly code: string;
  readonly creditCode: string;
  readonly phone: string;

  private constructor(
    private readonly world: World,
    readonly data: WorldTown,
  ) {
    const [enterprise] = data.enterprises;
    this.id = data.profile.id;
    this.code = data.profile.code;
    this.creditCode = enterprise?.creditCode ?? '';
    this.phone = enterprise?.people[0]?.phone ?? '';
  }

  static async open(world: World, data: WorldTown): Promise<TownOfWorld> {
    const town = new TownOfWorld(world, data);
    const staff = await world.sql<{ login: keyof TownOfWorld; person_id: string }>(
      'select login, person_id from staff where town_id = $1',
      [town.id],
    );
    for (const { login, person_id } of staff) Object.assign(town, { [login]: await town.as('admin', person_id) });
    town.visitor = world.door('portal', { 'x-town': town.code });
    town.enterprise = await town.speaker(0);
    town.approver = await town.speaker(1);
    return town;
  }

  /** Who speaks for the town's first enterprise: 0 its owner, 1 its approver; or the owner of another one. */
  async speaker(nth: number, enterprise = 0): Promise<Door> {
    const phone = this.data.enterprises[enterprise]?.people[nth]?.phone;
    const [person] = await this.world.sql<{ id: string }>('select id from person where phone = $1', [phone]);
    return this.as('portal', person?.id ?? '');
  }

  async staffId(login: string): Promise<string> {
    const [row] = await this.world.sql<{ person_id: string }>(
      'select person_id from staff where town_id = $1 and login = $2',
      [this.id, login],
    );
    return row?.person_id ?? '';
  }

  /** As the desk sees it now. */
  open(number: string): Promise<Shown> {
    return this.desk.look('request', { number });
  }

  private async as(door: 'portal' | 'admin', personId: string): Promise<Door> {
    const token = await this.world.session(door, personId, this.id);
    return this.world.door(door, {
      authorization: `Bearer ${token}`,
      ...(door === 'portal' ? { 'x-town': this.code } : {}),
    });
  }
}

export const linesOf = (request: Answer): Given[] => request.timeline.edges.map(({ node }: Answer) => node);
export const verbsIn = (request: Answer): string[] =>
  linesOf(request)
    .map((line) => String(line.verb))
    .reverse();
