import { camelRows } from '@center/platform';
import { DataSource } from 'typeorm';
import { SessionStore } from './sign-in/session.store.js';

const A_DAY = 86_400_000;

/** A bearer token of an example account, for scripts. `enterprise` and `approver` are people of the town's first enterprise. */
export async function issueToken(appUrl: string, { town, as }: { town: string; as: string }): Promise<string> {
  const source = await new DataSource({ type: 'postgres', url: appUrl }).initialize();
  const runner = source.createQueryRunner();
  try {
    const towns = camelRows<{ id: number; code: string }>(
      await runner.query(`select id, code from town where example order by id`),
    );
    const found = towns.find((each) => each.code === town);
    if (towns.length === 0) throw new Error('There are no example towns here yet: npm start brings them to life.');
    if (!found) throw new Error(`No example town "${town}": ${towns.map((each) => each.code).join(', ')}`);
    await runner.query(`select set_config('app.town_id', $1, false)`, [String(found.id)]);

    const standing = { enterprise: 'owner', approver: 'approver' }[as];
    const [person] = camelRows<{ personId: string }>(
      standing
        ? await runner.query(
            `select ep.person_id from town_enterprise t join enterprise_person ep on ep.enterprise_id = t.enterprise_id
              where ep.standing = $1 order by t.since, t.enterprise_id, ep.since limit 1`,
            [standing],
          )
        : await runner.query(`select person_id from staff where login = $1 and disabled_at is null`, [as]),
    );
    if (!person) {
      const logins = camelRows<{ login: string }>(await runner.query(`select login from staff order by login`));
      throw new Error(
        `Nobody "${as}" in ${town}: enterprise, approver, ${logins.map((each) => each.login).join(', ')}`,
      );
    }
    const now = new Date(Date.now());
    const door = standing ? 'portal' : 'admin';
    return await new SessionStore(source).open({
      door,
      personId: person.personId,
      townId: found.id,
      now,
      expiresAt: new Date(now.getTime() + A_DAY),
    });
  } finally {
    await runner.release();
    await source.destroy();
  }
}
