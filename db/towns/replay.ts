import { CategoryService, ItemService, PointService } from '@center/catalog';
import {
  type Colleague,
  capabilitiesOf,
  EnterpriseService,
  EXAMPLE_PASSWORD,
  StaffService,
  TownService,
  Towns,
} from '@center/directory';
import {
  type Actor,
  addDays,
  type Ctx,
  Db,
  isWorkingDay,
  localDate,
  type MovableClock,
  momentOf,
  system,
} from '@center/platform';
import { GroundService } from '@center/sites';
import type { INestApplicationContext } from '@nestjs/common';
import { type Cast, must } from './cast.js';
import { playStories } from './replay-stories.js';
import type { TownData } from './town.types.js';

/**
 * An example town comes to life as a real one does: opened, staffed, its menu drafted, reviewed and published, its
 * enterprises registered, its requests filed and handled; every act through the services that people use, at its own moment.
 */
export async function replayTown(
  app: INestApplicationContext,
  town: TownData,
  clock: MovableClock,
  today: Date,
  say: (line: string) => void,
): Promise<void> {
  const start = performance.now();
  const opened = momentOf(addDays(localDate(today), -400), '09:00');
  const as = (actor: Actor, now: Date): Ctx => ({ townId: town.profile.id, actor, now, requestId: 'replay' });
  clock.moveTo(opened);

  const { hours, centre, ...profile } = town.profile;
  await must(
    app.get(TownService).open(as(system, opened), { ...profile, ...centre, example: true, hours }, town.units),
  );
  const cast = await castOf(app, town, as(system, opened));
  const act = (login: string, now: Date) => as(cast.get(login) ?? missing(login), now);
  const editor = cast.has('editor') ? 'editor' : 'desk';

  for (const category of town.categories) await must(app.get(CategoryService).create(act(editor, opened), category));
  for (const point of town.points) await must(app.get(PointService).create(act(editor, opened), point));
  for (const { checkedBy, checkedWorkdaysAgo, ...item } of town.items) {
    const now = momentOf(await workdaysBefore(app, town.profile.id, today, checkedWorkdaysAgo), '10:00');
    const items = app.get(ItemService);
    const { version } = await must(items.draft(act(checkedBy, now), item));
    await must(items.submit(act(checkedBy, now), item.code, version));
    await must(items.publish(act(editor, now), item.code, version));
  }
  for (const grid of town.grids) await must(app.get(GroundService).addGrid(act('admin', opened), grid));
  for (const place of town.places) await must(app.get(GroundService).addPlace(act('admin', opened), place));
  for (const [at, enterprise] of town.enterprises.entries()) {
    const { people, steward, ...registration } = enterprise;
    const now = new Date(opened.getTime() + at * 60_000);
    const stewardId = steward ? (cast.get(steward)?.staffId ?? null) : null;
    await must(
      app
        .get(EnterpriseService)
        .register(act(cast.has('counter') ? 'counter' : 'desk', now), { ...registration, stewardId }, people),
    );
  }
  const acts = await playStories(app, town, cast, today);
  say(
    `  ${town.profile.name}: ${town.items.length} 项服务，${town.enterprises.length} 家企业，${town.stories.length} 件诉求，${acts} 步办理，${((performance.now() - start) / 1000).toFixed(1)} 秒`,
  );
}

/** The local date of the nth working day before today; 0 is today or, on a day off, the working day before it. */
export async function workdaysBefore(
  app: INestApplicationContext,
  townId: number,
  today: Date,
  count: number,
): Promise<string> {
  const calendar = await app.get(Towns).calendar(townId);
  let date = localDate(today);
  for (let left = count; left > 0 || !isWorkingDay(calendar, date); date = addDays(date, -1))
    if (isWorkingDay(calendar, date)) left -= 1;
  return date;
}

async function castOf(app: INestApplicationContext, town: TownData, ctx: Ctx): Promise<Cast> {
  const staff = app.get(StaffService);
  // Hashing passwords is slow on purpose; four at a time keep both processors busy.
  for (let at = 0; at < town.staff.length; at += 4)
    await Promise.all(
      town.staff
        .slice(at, at + 4)
        .map(({ role, ...person }) =>
          must(staff.employ(ctx, { ...person, roles: [role], password: EXAMPLE_PASSWORD })),
        ),
    );
  const rows = await app
    .get(Db)
    .read(ctx, (tx) =>
      tx.sql<Colleague>(
        `select s.id, s.person_id, p.name, s.login, s.unit_id from staff s join person p on p.id = s.person_id`,
      ),
    );
  return new Map(
    rows.map((row) => {
      const roles = town.staff.filter((person) => person.login === row.login).map((person) => person.role);
      return [
        row.login,
        {
          kind: 'staff',
          personId: row.personId,
          staffId: row.id,
          name: row.name,
          unitId: row.unitId,
          roles,
          capabilities: capabilitiesOf(roles),
        },
      ];
    }),
  );
}

function missing(login: string): never {
  throw new Error(`Nobody signs in as ${login}`);
}
