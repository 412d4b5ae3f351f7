import { Db, system, type Tx } from '@center/platform';
import { DataSource } from 'typeorm';
import { SessionStore } from './sign-in/session.store.js';

const A_DAY = 86_400_000;

/** A bearer token of an example account, for scripts. `enterprise` and `approver` are people of the town's first enterprise. */
export async function issueToken(appUrl: string, { town, as }: { town: string; as: string }): Promise<string> {
  const source = await new DataSource({ type: 'postgres', url: appUrl }).initialize();
  try {
    const towns: { id: number; code: string }[] = await source.query(
      `select id, code from town where example order by id`,
    );
    const found = towns.find((each) => each.code === town);
    if (towns.length === 0) throw new Error('There are no example towns here yet: npm start brings them to life.');
    if (!found) throw new Error(`No example town "${town}": ${towns.map((each) => each.code).join(', ')}`);

    const ctx = { townId: found.id, actor: system, now: new Date(Date.now()), requestId: 'token' };
    return (await new Db(source).write<string>(ctx, async (tx) => {
      const standing = { enterprise: 'owner', approver: 'approver' }[as];
      const personId = standing ? await speakerOf(tx, standing) : await staffOf(tx, as);
      if (!personId)
        throw new Error(`Nobody "${as}" in ${town}: enterprise, approver, ${(await loginsOf(tx)).join(', ')}`);
      const [door, expiresAt] = [
        standing ? ('portal' as const) : ('admin' as const),
        new Date(tx.now.getTime() + A_DAY),
      ];
      return new SessionStore(source).open({ door, personId, townId: tx.townId, now: tx.now, expiresAt }, tx.em);
    })) as string;
  } finally {
    await source.destroy();
  }
}

async function speakerOf(tx: Tx, standing: string): Promise<string | undefined> {
  const [person] = await tx.sql<{ personId: string }>(
    `select ep.person_id from town_enterprise t join enterprise_person ep on ep.enterprise_id = t.enterprise_id
      where ep.standing = $1 order by t.since, t.enterprise_id, ep.since limit 1`,
    [standing],
  );
  return person?.personId;
}

async function staffOf(tx: Tx, login: string): Promise<string | undefined> {
  const [staff] = await tx.sql<{ personId: string }>(
    `select person_id from staff where login = $1 and disabled_at is null`,
    [login],
  );
  return staff?.personId;
}

const loginsOf = async (tx: Tx): Promise<string[]> =>
  (await tx.sql<{ login: string }>(`select login from staff order by login`)).map(({ login }) => login);
