import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../world/door.js';
import { filing } from '../world/requests.js';
import { expectUnseenThere } from '../world/second-town.js';
import { World } from '../world/world.js';

const phone = '13912345678';

describe('a guest who signs in nowhere', () => {
  let world: World;
  let filed: Answer;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  const guest = (more = {}) => filing({ contactName: '路过的人', contactPhone: phone, ...more });

  it('cannot file without the code that was sent to the phone', async () => {
    const { visitor } = world;
    expect(await visitor.refusal('fileRequest', { input: guest({ contactPhone: undefined }) })).toMatchObject({
      fields: [{ field: 'input.contactPhone' }],
    });
    expect(await visitor.refusal('fileRequest', { input: guest() })).toMatchObject({
      fields: [{ field: 'input.oneTimeCode' }],
    });
    await visitor.act('requestCode', { phone });
    expect(await visitor.refusal('fileRequest', { input: guest({ oneTimeCode: '000000' }) })).toMatchObject({
      __typename: 'WrongCredentials',
    });
    expect((await world.desk.look('requests')).count.value).toBe(0);
  });

  it('files with it, once', async () => {
    const { visitor } = world;
    world.later({ minutes: 1 });
    const { shownCode: oneTimeCode } = await visitor.act('requestCode', { phone });
    filed = await visitor.act('fileRequest', { input: guest({ oneTimeCode }) });
    expect(filed).toMatchObject({ contactName: '路过的人', contactPhoneTail: '5678', enterpriseName: null });
    expect(await visitor.refusal('fileRequest', { input: guest({ oneTimeCode }) })).toMatchObject({
      __typename: 'WrongCredentials',
    });
  });

  it('finds it by number and phone, or by the code of the receipt, however it is typed', async () => {
    const { visitor } = world;
    const { number, trackingCode: code } = filed;
    for (const access of [
      { number, phone },
      { number, code },
      { number: ` ${number.toLowerCase()} `, phone: '１３９ 1234-5678' },
    ])
      expect(await visitor.look('request', access)).toMatchObject({ number, headline: '已收到，等待受理' });
  });

  it('by number and phone may look and not act, nor learn the code that may: its handler knows both', async () => {
    const { visitor, desk } = world;
    const { number, trackingCode: code } = filed;
    const seen = await visitor.look('request', { number, phone });
    expect(seen).toMatchObject({ lookOnly: true, verbs: [] });
    expect(seen.trackingCode).not.toBe(code);
    expect(await visitor.look('request', { number, code: seen.trackingCode })).toMatchObject({ lookOnly: true });
    for (const access of [
      { number, phone },
      { number, code: seen.trackingCode },
    ])
      expect(await visitor.refusal('withdrawRequest', { access, words: '不用了' })).toMatchObject({
        __typename: 'RequestNotFound',
      });
    expect((await desk.look('request', { number })).trackingCode).toBe(code);
    expect((await world.town.leader.look('request', { number })).trackingCode).toBe(seen.trackingCode);
  });

  it('and all else gets the one answer: nothing', async () => {
    const { number, trackingCode: code } = filed;
    const other = (await world.request()).trackingCode;
    const wrong = [
      { number },
      { number, phone: '13912345679' },
      { number, phone: '5678' },
      { number, phone: '' },
      { number, code: other },
      { number, code: code.slice(0, -1) },
      { number: 'JS-2026-0901-9999', phone },
      { number: 'YS-2026-0901-0001', code },
      { number: '%', phone },
    ];
    for (const access of wrong) expect(await world.visitor.look('request', access)).toBeNull();
    for (const access of wrong.slice(1, 5)) {
      const refused = await world.visitor.refusal('withdrawRequest', { access, words: '不用了' });
      expect(refused).toEqual({ __typename: 'RequestNotFound', message: '没有找到这件诉求' });
    }
  });

  it('answers the desk’s question with the code alone, and the clocks stood still meanwhile', async () => {
    const { number, trackingCode: code } = filed;
    await world.desk.act('askForMore', await world.town.open(number), { words: '是哪一段路，请写门牌' });
    expect(await world.visitor.look('request', { number, code })).toMatchObject({
      state: 'WAITING',
      question: '是哪一段路，请写门牌',
    });
    expect((await world.town.open(number)).clocks.map((clock: Answer) => clock.state)).toEqual(['PAUSED', 'PAUSED']);

    world.at('2026-09-02 15:00');
    const supplied = await world.visitor.act('supplyRequest', { number, code }, { words: '中心路 8 号到 20 号' });
    expect(supplied).toMatchObject({ state: 'FILED', question: null });
    const [contact] = supplied.clocks;
    expect(contact).toMatchObject({ kind: 'FIRST_CONTACT', state: 'RUNNING' });
    expect(contact.dueAt > '2026-09-02T17:00:00+08:00').toBe(true);
  });

  it('may chase it once a day', async () => {
    const { number, trackingCode: code } = filed;
    await world.visitor.act('chaseRequest', { number, code });
    expect(await world.visitor.refusal('chaseRequest', { number, code })).toMatchObject({
      __typename: 'ChasedToday',
      againOn: '2026-09-03',
    });
  });

  it('the second town has seen nothing', () => expectUnseenThere(world, filed));
});
