import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pdf } from '../../libs/platform/files/files.example.js';
import { hotlineSheet } from '../../libs/requests/hotline/hotline-sheet.example.js';
import { type DoorName, type RootKind, rootFields } from '../world/documents.js';
import type { Answer, Given, Shown } from '../world/door.js';
import { filing } from '../world/requests.js';
import { holdsWords, SOME_ID, sampleArguments } from '../world/samples.js';
import { World } from '../world/world.js';

/** Every thing of the second town that a name leads to. */
interface Theirs {
  request: Shown;
  file: string;
  mapping: string;
  batch: string;
  person: string;
}

/** Arguments that name one thing. A new one must be put to the test here, or in the list of those that name nothing. */
const naming = (theirs: Theirs): Record<string, unknown> => ({
  id: theirs.request.id,
  number: theirs.request.number,
  access: { number: theirs.request.number, code: theirs.request.trackingCode },
  file: theirs.file,
  mapping: theirs.mapping,
  personId: theirs.person,
});
/** Arguments of words that name nothing, or a thing by a name that each town has of its own; the tests below try those. */
const nothing = [
  ...['words', 'first', 'after', 'filter', 'q', 'phone', 'town', 'login', 'password', 'name', 'attachments', 'input'],
  ...['unit', 'category', 'creditCode', 'code', 'into'],
];

describe('the ids and numbers of another town', () => {
  let world: World;
  let theirs: Theirs;
  beforeAll(async () => {
    world = await World.open();
    const { there } = world;
    const { body: file } = await there.enterprise.upload(pdf, '合同.pdf');
    const { body: sheet } = await there.desk.upload(Buffer.from(hotlineSheet(3)), '热线.csv');
    const {
      proposed: columns,
      dateFormat,
      timeZone,
      header,
    } = await there.desk.act('previewSheet', { file: sheet.id });
    const mapping = await there.desk.act('saveColumnMapping', {
      input: { name: '热线', columns, dateFormat, timeZone, header },
    });
    const batch = await there.desk.act('importSheet', { file: sheet.id, mapping: mapping.id, dryRun: false });
    theirs = {
      request: await world.request({ town: there, state: 'inProgress', filing: { attachments: [file.id] } }),
      file: sheet.id,
      mapping: mapping.id,
      batch: batch.id,
      person: await there.staffId('handler'),
    };
  });
  afterAll(() => world.close());

  const fieldsThat = (door: DoorName, kind: RootKind) =>
    rootFields(door, kind).filter(({ args }) => args.some(({ name }) => name in naming({ request: {} } as Theirs)));

  it('no argument of a door is forgotten here', () => {
    const known = [...nothing, ...Object.keys(naming({ request: {} } as Theirs))];
    const fields = (['portal', 'admin', 'bank'] as const).flatMap((door) => [
      ...rootFields(door, 'Query'),
      ...rootFields(door, 'Mutation'),
    ]);
    const forgotten = fields.flatMap(({ name, args }) =>
      args.filter((arg) => holdsWords(arg.type) && !known.includes(arg.name)).map((arg) => `${name}(${arg.name})`),
    );
    expect(forgotten).toEqual([]);
  });

  it('lead every act of the staff door to the same “not found” as an id that never was', async () => {
    const { desk, handler, security } = world.town;
    for (const { name, args } of fieldsThat('admin', 'Mutation').filter(({ name }) => name !== 'lookAt')) {
      const sample = sampleArguments('admin', 'Mutation', name);
      const named = Object.fromEntries(
        args.flatMap((arg) => (arg.name in naming(theirs) ? [[arg.name, naming(theirs)[arg.name]]] : [])),
      );
      const never: Given = Object.fromEntries(Object.keys(named).map((key) => [key, SOME_ID]));
      const answers: Answer[] = [];
      for (const given of [named, never]) {
        for (const door of [desk, handler, security]) {
          const answer = await door
            .try(name, { ...sample, ...given, number: undefined })
            .catch((error) => /NOT_ALLOWED/.test(String(error)) && 'not allowed');
          if (answer !== 'not allowed') answers.push(answer);
        }
      }
      expect(answers.length).toBeGreaterThan(1);
      for (const answer of answers) expect([name, answer]).toEqual([name, answers[0]]);
      expect(answers[0].__typename).toMatch(/NotFound$|^InvalidInput$/);
    }
  });

  it('lead every act of the portal to “not found”, whatever code or phone is given', async () => {
    const { request } = theirs;
    for (const { name } of fieldsThat('portal', 'Mutation')) {
      const sample = sampleArguments('portal', 'Mutation', name);
      for (const access of [
        { number: request.number, code: request.trackingCode },
        { number: request.number, phone: world.there.phone },
      ])
        for (const door of [world.visitor, world.enterprise])
          expect([name, await door.refusal(name, { ...sample, access })]).toEqual([
            name,
            { __typename: 'RequestNotFound', message: '没有找到这件诉求' },
          ]);
    }
  });

  it('lead every question to nothing', async () => {
    const { desk, visitor, enterprise } = world.town;
    const { request } = theirs;
    expect(await desk.look('request', { number: request.number })).toBeNull();
    expect(await desk.look('importBatch', { id: theirs.batch })).toBeNull();
    expect(await desk.look('enterprise', { creditCode: world.there.creditCode })).toBeNull();
    expect(await desk.look('serviceItem', { code: 'YS-RZ-001' })).toBeNull();
    expect(await desk.look('serviceItemVersions', { code: 'YS-RZ-001' })).toEqual([]);
    expect(await visitor.look('serviceItem', { code: 'YS-RZ-001' })).toBeNull();
    for (const door of [visitor, enterprise])
      expect(await door.look('request', { number: request.number, code: request.trackingCode })).toBeNull();
    for (const filter of [
      { enterprise: world.there.creditCode },
      { batch: theirs.batch },
      { q: request.number },
      { q: '何老板' },
    ])
      expect((await desk.look('requests', { filter })).count.value).toBe(0);
  });

  it('lead to no file: neither to read it nor to make it one’s own', async () => {
    const [file] = theirs.request.attachments;
    for (const door of [world.desk, world.handler, world.enterprise, world.visitor]) {
      expect((await door.get(file.url)).status).toBe(404);
      expect((await door.get(`${file.url}?c=${theirs.request.trackingCode}`)).status).toBe(404);
    }
    for (const id of [file.id, theirs.file, SOME_ID])
      expect(await world.enterprise.refusal('fileRequest', { input: filing({ attachments: [id] }) })).toMatchObject({
        fields: [{ field: 'attachments', limit: 'known' }],
      });
  });

  it('name nothing of ours: not a unit’s request, not a request to merge into', async () => {
    const ours = await world.request({ state: 'accepted' });
    expect(await world.desk.refusal('mergeRequest', ours, { into: theirs.request.number })).toMatchObject({
      __typename: 'CannotMerge',
    });
    expect(await world.town.open(ours.number)).toMatchObject({ state: 'ACCEPTED', version: ours.version });
  });

  it('and the second town stands as it stood', async () => {
    expect(await world.there.open(theirs.request.number)).toEqual(theirs.request);
    const viewers = await world.sql('select count(*)::int as count from request_viewer where request_id = $1', [
      theirs.request.id,
    ]);
    expect(viewers).toEqual([{ count: 0 }]);
  });

  it('a staff session is of its own town, whatever address it asks by', async () => {
    const elsewhere = world.door('admin', {
      ...world.desk.headers,
      'x-town': world.there.code,
      host: 'yuan.localhost',
    });
    expect(await elsewhere.look('town', {}, '{ code }')).toEqual({ code: 'jing' });
    expect(await elsewhere.look('request', { number: theirs.request.number })).toBeNull();
  });
});
