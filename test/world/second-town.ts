import { expect } from '@jest/globals';
import type { Shown } from './door.js';
import type { World } from './world.js';

/** The second town, asked in every way there is: by list, count, number, id, code, words and file. */
export async function expectUnseenThere({ there, town }: World, { number }: Pick<Shown, 'number'>): Promise<void> {
  const request = await town.open(number);
  const { desk, visitor, enterprise } = there;
  const list = await desk.look('requests', { first: 100 });
  expect(list.edges.map(({ node }: { node: Shown }) => node.number)).not.toContain(number);
  expect(list.count.value).toBe(list.edges.length);
  expect((await desk.look('requestCounts')).total.value).toBe(list.edges.length);
  expect((await desk.look('requests', { filter: { q: number } })).count.value).toBe(0);

  expect(await desk.look('request', { number })).toBeNull();
  expect(await visitor.look('request', { number, code: request.trackingCode })).toBeNull();
  expect(await visitor.look('request', { number, phone: request.requesterPhone })).toBeNull();
  expect((await enterprise.look('myRequests')).count.value).toBe(0);
  expect(await desk.refusal('addNote', { id: request.id, words: '看看' })).toMatchObject({
    __typename: 'RequestNotFound',
  });
  for (const { url } of request.attachments) {
    expect((await desk.get(url)).status).toBe(404);
    expect((await visitor.get(`${url}?c=${request.trackingCode}`)).status).toBe(404);
  }
}
