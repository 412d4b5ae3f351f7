import { Clock, Db, Settings, system } from '@center/platform';
import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Towns } from '../town/towns.js';
import { secondFactorAt } from './second-factor.js';

/** Every account of the example towns opens with this. Example towns exist only where the settings say example. */
export const EXAMPLE_PASSWORD = 'youqiubiying';

/** GET /example/sign-ins: who to sign in as in the example set-up, with the second factor's code of this moment. Not there otherwise. */
export function exampleSignIns(fastify: FastifyInstance, app: INestApplicationContext): void {
  const [settings, towns, db, clock] = [app.get(Settings), app.get(Towns), app.get(Db), app.get(Clock)];
  if (!settings.example) return;
  fastify.get('/example/sign-ins', async () => {
    const now = clock.now();
    const examples = (await towns.list()).filter((town) => town.example);
    const people = await Promise.all(
      examples.map(async (town) => {
        const rows = await db.read({ townId: town.id, actor: system, now, requestId: 'example' }, (tx) =>
          tx.sql<{ login: string; name: string; unit: string; roles: string[]; secondFactor: string }>(
            `select s.login, p.name, u.name as unit, s.second_factor, array(select role from staff_role r where r.staff_id = s.id) as roles
               from staff s join person p on p.id = s.person_id join unit u on u.id = s.unit_id order by s.id`,
          ),
        );
        return rows.map(({ secondFactor, ...row }) => ({
          town: town.code,
          townName: town.name,
          ...row,
          password: EXAMPLE_PASSWORD,
          code: secondFactorAt(secondFactor, now),
        }));
      }),
    );
    return people.flat();
  });
}
