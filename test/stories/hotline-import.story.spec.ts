import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hotlineSheet } from '../../libs/requests/hotline/hotline-sheet.example.js';
import type { Answer } from '../world/door.js';
import { World } from '../world/world.js';

type Row = Record<string, string>;

const ROWS = 300;
/** What is wrong with some rows, by their place; the spreadsheet counts the header as row 1. */
const broken: Record<number, Row> = {
  10: { srnumber: '' },
  20: { createddate: 'last Tuesday' },
  30: { srnumber: '9-1000005' },
  40: { closeddate: '12/31/19 8:00' },
  50: { latitude: '340.05' },
};
const sheet = (change: (row: Row, at: number) => Row = (row) => row) =>
  hotlineSheet(ROWS, (row, at) => change({ ...row, ...broken[at] }, at));

describe('the city hotline’s sheet comes in', () => {
  let world: World;
  let mapping: Answer;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  const upload = async (text: string) =>
    (await world.desk.upload(Buffer.from(text), '热线.csv', 'text/csv')).body.id as string;
  const bring = async (text: string, dryRun = false): Promise<Answer> => {
    const asked = await world.desk.act('importSheet', { file: await upload(text), mapping: mapping.id, dryRun });
    await world.turn();
    return world.desk.look('importBatch', { id: asked.id });
  };
  const total = async (filter = {}): Promise<number> => (await world.desk.look('requests', { filter })).count.value;

  it('its columns are recognised, and the mapping is saved for the next time', async () => {
    const file = await upload(sheet());
    const preview = await world.desk.act('previewSheet', { file });
    expect(preview).toMatchObject({
      rowCount: ROWS,
      mapping: null,
      dateFormat: 'M/d/yy H:mm',
      timeZone: 'America/Los_Angeles',
    });
    const { proposed: columns, dateFormat, timeZone, header } = preview;
    mapping = await world.desk.act('saveColumnMapping', {
      input: { name: '洛杉矶', columns, dateFormat, timeZone, header },
    });
    expect((await world.desk.act('previewSheet', { file })).mapping).toMatchObject({ id: mapping.id });
  });

  it('a dry run says what would be, and keeps nothing', async () => {
    expect(await bring(sheet(), true)).toMatchObject({
      state: 'DONE',
      dryRun: true,
      done: ROWS,
      created: 295,
      changed: 0,
      same: 0,
      failed: 5,
    });
    expect(await total()).toBe(0);
  });

  it('good rows are brought in, each broken one is told with its row, column and advice', async () => {
    const batch = await bring(sheet());
    expect(batch).toMatchObject({ state: 'DONE', rowCount: ROWS, created: 295, failed: 5, by: '静水钱' });
    expect(batch.errors.map(({ row, column, code }: Answer) => [row, column, code])).toEqual([
      [12, 'srnumber', 'NUMBER_MISSING'],
      [22, 'createddate', 'DATE_UNREADABLE'],
      [32, 'srnumber', 'NUMBER_TWICE'],
      [42, 'closeddate', 'CLOSED_BEFORE_FILED'],
      [52, 'latitude', 'POSITION_OUT_OF_RANGE'],
    ]);
    for (const error of batch.errors) expect(error.advice).not.toBe('');
  });

  it('the totals are those of the sheet, by state and by day', async () => {
    const statuses = [...Array(ROWS).keys()]
      .filter((at) => !broken[at])
      .map((at) => (at % 50 === 7 ? 'FILED' : at % 50 === 19 ? 'ACCEPTED' : 'CLOSED'));
    const counts = await world.desk.look('requestCounts');
    expect(Object.fromEntries(counts.states.map(({ state, count }: Answer) => [state, count]))).toEqual({
      FILED: statuses.filter((each) => each === 'FILED').length,
      ACCEPTED: statuses.filter((each) => each === 'ACCEPTED').length,
      CLOSED: statuses.filter((each) => each === 'CLOSED').length,
    });
    expect(counts).toMatchObject({ total: { value: 295 }, sources: [{ key: 'hotline', count: 295 }] });
    expect(await total({ filedFrom: '2020-01-01', filedUntil: '2020-01-02' })).toBe(295);
    expect(await total({ q: '9-1000100' })).toBe(1);
  });

  it('a closed ticket keeps the hotline’s own moments on its timeline', async () => {
    const { edges } = await world.desk.look('requests', { filter: { q: '9-1000100' } });
    const request = await world.town.open(edges[0].node.number);
    expect(request).toMatchObject({
      externalNumber: '9-1000100',
      externalStatus: 'Closed',
      filedAt: '2020-01-01T17:40:00+08:00',
      closedAt: '2020-02-01T17:40:00+08:00',
    });
    expect(request.timeline.edges.map(({ node }: Answer) => [node.verb, node.at])).toEqual([
      ['CLOSE', '2020-02-01T17:40:00+08:00'],
      ['IMPORT', '2020-01-01T17:40:00+08:00'],
    ]);
  });

  it('the same sheet again changes nothing', async () => {
    expect(await bring(sheet())).toMatchObject({ created: 0, changed: 0, same: 295, failed: 5 });
    expect(await total()).toBe(295);
  });

  it('a later sheet is shown by its differences; what the desk has done since stands', async () => {
    const ours = (await world.desk.look('requests', { filter: { q: '9-1000007' } })).edges[0].node.number;
    await world.desk.act('acceptRequest', await world.town.open(ours));
    const closed = { status: 'Closed', closeddate: '3/5/20 9:00' };
    const batch = await bring(
      sheet((row, at) =>
        at === 7 || at === 57 ? { ...row, ...closed } : at === 100 ? { ...row, address: '7 NEW ST' } : row,
      ),
    );

    expect(batch).toMatchObject({ created: 0, changed: 3, same: 292 });
    const told = batch.differences.map(({ number, field, now, applied }: Answer) => [number, field, now, applied]);
    expect(told).toContainEqual(['9-1000007', 'CLOSED_AT', '2020-03-06T01:00:00+08:00', false]);
    expect(told).toContainEqual(['9-1000057', 'CLOSED_AT', '2020-03-06T01:00:00+08:00', true]);
    expect(told).toContainEqual(['9-1000100', 'ADDRESS', '7 NEW ST', true]);
    expect(await world.town.open(ours)).toMatchObject({ state: 'ACCEPTED' });
    expect(await total({ states: ['FILED'] })).toBe(4);
  });

  it('a broken sheet is refused whole, with the row that breaks it', async () => {
    const text = sheet().replace('9-1000200', '"9-1000200');
    const refused = await world.desk.refusal('importSheet', {
      file: await upload(text),
      mapping: mapping.id,
      dryRun: false,
    });
    expect(refused).toMatchObject({ __typename: 'SheetUnreadable', message: expect.stringMatching(/第 \d+ 行的引号/) });
    expect(await world.desk.refusal('previewSheet', { file: await upload('%PDF-1.7\n') })).toMatchObject({
      __typename: 'SheetUnreadable',
    });
    expect(await total()).toBe(295);
  });

  it('the second town has none of it: no request, no batch, no mapping, no sheet', async () => {
    const { desk } = world.there;
    const [batch] = (await world.desk.look('importBatches')).edges;
    expect((await desk.look('requests')).count.value).toBe(0);
    expect((await desk.look('importBatches')).edges).toEqual([]);
    expect(await desk.look('importBatch', { id: batch.node.id })).toBeNull();
    expect(await desk.look('columnMappings')).toEqual([]);
    const file = await upload(sheet());
    expect(await desk.refusal('previewSheet', { file })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await desk.refusal('importSheet', { file, mapping: mapping.id, dryRun: true })).toMatchObject({
      __typename: 'MappingNotFound',
    });
  });
});
