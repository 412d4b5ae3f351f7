import { EXAMPLE_PASSWORD, secondFactorAt } from '@center/directory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World } from '../world/world.js';

describe('signing in', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  const credentials = async (login: string, more = {}) => {
    const [{ second_factor }] = await world.sql('select second_factor from staff where town_id = $1 and login = $2', [
      world.town.id,
      login,
    ]);
    return {
      town: world.town.code,
      login,
      password: EXAMPLE_PASSWORD,
      code: secondFactorAt(second_factor, world.clock.now()),
      ...more,
    };
  };
  const signIn = (given: object) => world.door('admin').try('signIn', { ...given });
  const as = (token: string, door: 'admin' | 'portal' = 'admin') =>
    world.door(door, { authorization: `Bearer ${token}`, 'x-town': 'jing' });

  describe('staff', () => {
    it('with password and second factor, of one town', async () => {
      const { token, me } = await signIn(await credentials('desk'));
      expect(me).toMatchObject({ name: '静水钱', roles: ['desk'], unit: { code: 'centre' } });
      expect(await as(token).look('town', {}, '{ code }')).toEqual({ code: 'jing' });
      expect(await as(token, 'portal').look('me')).toBeNull();
    });

    it('a wrong password, a wrong code, no such account and no such town get one answer', async () => {
      const answers = [
        await signIn(await credentials('desk', { password: 'wrong' })),
        await signIn(await credentials('desk', { code: '000000' })),
        await signIn(await credentials('desk', { login: 'nobody' })),
        await signIn(await credentials('desk', { town: 'nowhere' })),
      ];
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(answers[0]).toMatchObject({ __typename: 'WrongCredentials' });
    });

    it('after five wrong tries even the right words get that answer, for fifteen minutes', async () => {
      world.later({ hours: 1 });
      const wrong = await credentials('counter', { password: 'wrong' });
      const answers = [];
      for (let tries = 0; tries < 5; tries += 1) answers.push(await signIn(wrong));
      answers.push(await signIn(await credentials('counter')));
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(await signIn(await credentials('desk'))).toHaveProperty('token');

      world.later({ minutes: 16 });
      expect(await signIn(await credentials('counter'))).toHaveProperty('token');
    });

    it('a session ends after twelve hours, and says so', async () => {
      const { token } = await signIn(await credentials('desk'));
      world.later({ hours: 13 });
      expect(await as(token).fault('requests', {}, {}, 'Query')).toBe('SESSION_EXPIRED');
      expect(await world.door('admin').fault('requests', {}, {}, 'Query')).toBe('SIGN_IN_NEEDED');
    });

    it('signing out ends it at once', async () => {
      const { token } = await signIn(await credentials('desk'));
      await as(token).ask('mutation { signOut }');
      expect(await as(token).fault('requests', {}, {}, 'Query')).toBe('SESSION_EXPIRED');
    });

    it('the security administrator ends all sessions of a person: over at the next request', async () => {
      const { token } = await signIn(await credentials('handler'));
      const handler = { personId: await world.town.staffId('handler') };
      expect(await world.there.security.refusal('revokeSessions', handler)).toMatchObject({
        __typename: 'PersonNotFound',
      });
      expect(await as(token).look('me', {}, '{ name }')).toEqual({ name: '静水周' });
      expect((await world.town.security.act('revokeSessions', handler)).count).toBeGreaterThan(0);
      expect(await as(token).fault('requests', {}, {}, 'Query')).toBe('SESSION_EXPIRED');
    });

    it('an account that was closed has no session left', async () => {
      const { token } = await signIn(await credentials('head'));
      await world.sql(`update staff set disabled_at = now() where town_id = $1 and login = 'head'`, [world.town.id]);
      expect(await as(token).fault('requests', {}, {}, 'Query')).toBe('SESSION_EXPIRED');
      expect(await signIn(await credentials('head'))).toMatchObject({ __typename: 'WrongCredentials' });
    });
  });

  describe('a requester, by phone', () => {
    const phone = '13612345678';

    it('with a code that works once, for ten minutes', async () => {
      const { visitor } = world;
      const { shownCode: code } = await visitor.act('requestCode', { phone });
      expect(await visitor.refusal('requestCode', { phone })).toMatchObject({ __typename: 'TooManyCodes' });
      const { token } = await visitor.act('signIn', { phone, code });
      expect(await as(token, 'portal').look('me', {}, '{ phone }')).toEqual({ phone });
      expect(await as(token).look('me')).toBeNull();
      expect(await visitor.refusal('signIn', { phone, code })).toMatchObject({ __typename: 'WrongCredentials' });

      world.later({ minutes: 1 });
      const later = await visitor.act('requestCode', { phone });
      world.later({ minutes: 11 });
      expect(await visitor.refusal('signIn', { phone, code: later.shownCode })).toMatchObject({
        __typename: 'WrongCredentials',
      });
    });

    it('who guesses five times is locked out, the right code included', async () => {
      const { visitor } = world;
      world.later({ hours: 1 });
      const { shownCode: code } = await visitor.act('requestCode', { phone });
      const wrong = code === '000000' ? '000001' : '000000';
      for (let tries = 0; tries < 5; tries += 1) await visitor.refusal('signIn', { phone, code: wrong });
      expect(await visitor.refusal('signIn', { phone, code })).toMatchObject({ __typename: 'WrongCredentials' });
    });
  });
});
