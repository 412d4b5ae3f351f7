import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { filing } from '../world/requests.js';
import { expectUnseenThere } from '../world/second-town.js';
import { linesOf, World } from '../world/world.js';

describe('at the counter, for somebody who stands there', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  const took = (more = {}) => filing({ kind: 'HELP', contactName: '施经理', contactPhone: '13812345678', ...more });

  it('it is recorded as filed at the counter, by whom, for whom', async () => {
    const filed = await world.counter.act('fileRequestAtCounter', {
      input: took({ enterprise: world.town.creditCode.toLowerCase() }),
    });
    expect(filed).toMatchObject({
      source: 'COUNTER',
      filedBy: { name: '静水李' },
      requesterName: '施经理',
      enterprise: { name: '静水咖啡馆有限公司' },
    });
    expect(linesOf(filed)).toMatchObject([{ verb: 'FILE', sentence: '窗口代为登记', by: '静水李' }]);

    const mine = await world.enterprise.look('myRequests');
    expect(mine.edges).toMatchObject([{ node: { number: filed.number } }]);
    await expectUnseenThere(world, filed);
  });

  it('the code on the printed receipt opens it without signing in, and lets them rate it', async () => {
    const { number, trackingCode: code } = await world.request({ state: 'answered', counter: true });
    expect(await world.visitor.look('request', { number, code })).toMatchObject({
      number,
      state: 'ANSWERED',
      contactName: '何老板',
    });
    expect(await world.visitor.look('request', { number })).toBeNull();
    expect(
      await world.visitor.act('rateRequest', { number, code }, { satisfaction: 'SATISFIED', solved: true }),
    ).toMatchObject({ rating: { solved: true } });
  });

  it('an enterprise of another town is not known here', async () => {
    const input = took({ enterprise: world.there.creditCode });
    expect(await world.counter.refusal('fileRequestAtCounter', { input })).toMatchObject({
      __typename: 'EnterpriseNotFound',
    });
  });

  it('a new enterprise is taken into the register, a doubtful code only on a person’s word', async () => {
    const input = {
      creditCode: '９１３５０１００m0001tgqxm',
      name: '静水柳工机械店',
      personName: '柳师傅',
      personPhone: '13700000001',
    };
    expect(await world.counter.refusal('registerEnterprise', { input })).toMatchObject({
      __typename: 'CheckDigitUnconfirmed',
      normalised: '91350100M0001TGQXM',
    });
    const registered = await world.counter.act('registerEnterprise', {
      input: { ...input, confirmedCheckDigit: true },
    });
    expect(registered).toMatchObject({
      creditCode: '91350100M0001TGQXM',
      checkDigitConfirmed: true,
      people: [{ name: '柳师傅', standing: 'OWNER' }],
    });
    expect(await world.there.desk.look('enterprise', { creditCode: registered.creditCode })).toBeNull();
  });
});
