import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Door, Given, Shown } from '../world/door.js';
import { linesOf, World } from '../world/world.js';

/** Every verb as a button: the mutation behind it, and what a person would fill in. */
const buttons: Record<string, [mutation: string, filled: Given]> = {
  ACCEPT: ['acceptRequest', {}],
  DECLINE: ['declineRequest', { reason: 'NO_FACTS', words: '没有写明具体的地点' }],
  ASK_FOR_MORE: ['askForMore', { words: '请写明是哪一段路' }],
  SET_TIER: ['setTier', { tier: 'COMPOSITE' }],
  SET_CATEGORY: ['setCategory', { category: 'other' }],
  DISPATCH: ['dispatchRequest', { unit: 'planning' }],
  REFER_TO_MEETING: ['referToMeeting', {}],
  SIGN_FOR: ['signForRequest', {}],
  RETURN_TO_DESK: ['returnToDesk', { reason: 'NEEDS_OTHERS', words: '需要经济办一起办理' }],
  RECORD_FIRST_CONTACT: ['recordFirstContact', { words: '已电话联系' }],
  PAUSE: ['pauseRequest', { reason: 'AWAITING_SEASON', words: '雨天不能铺沥青' }],
  RESUME: ['resumeRequest', {}],
  ANSWER: ['answerRequest', { outcome: 'SOLVED', words: '路面已经全部恢复通行' }],
  FOLLOW_UP: ['followUpRequest', { satisfaction: 'SATISFIED', solved: true, words: '已回访' }],
  CLOSE: ['closeRequest', {}],
  NOTE: ['addNote', { words: '记一笔' }],
  SUPPLY: ['supplyRequest', { words: '中心路 8 号门口' }],
  WITHDRAW: ['withdrawRequest', { words: '已经好了' }],
  RATE: ['rateRequest', { satisfaction: 'DISSATISFIED', solved: false }],
  CHASE: ['chaseRequest', {}],
  REOPEN: ['reopenRequest', { words: '又坏了，请再来看' }],
};
/** Reasons a button may still meet, each a rule beyond the state. */
const mayStillSay = [
  'TierMissing',
  'FollowUpMissing',
  'ReworkNeeded',
  'ReturnWindowOver',
  'ReopenWindowOver',
  'ChasedToday',
  'AlreadyRated',
];
const over = ['CLOSED', 'DECLINED', 'WITHDRAWN', 'MERGED'];

describe('whoever presses any button that is offered, in any order', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('walk %d: it does what it says, and the request holds together', async (seed) => {
    const dice = diceOf(seed);
    const people = [world.desk, world.handler, world.enterprise];
    let request = await world.request();
    for (let steps = 0; steps < 15; steps += 1) {
      const offers = (await Promise.all(people.map((who) => offersOf(who, request.number)))).flat();
      const offer = offers[dice(offers.length)];
      if (!offer) break;
      world.later({ minutes: 1 + dice(90) });
      await press(offer, request);
      request = await world.town.open(request.number);
      await holdsTogether(request);
    }
  });

  interface Offer {
    who: Door;
    verb: string;
    seen: Shown;
  }

  async function offersOf(who: Door, number: string): Promise<Offer[]> {
    const seen = await who.look('request', { number });
    return (seen?.verbs ?? [])
      .filter((verb: string) => verb !== 'MERGE_INTO')
      .map((verb: string) => ({ who, verb, seen }));
  }

  async function press({ who, verb, seen }: Offer, { state }: Shown): Promise<void> {
    const [mutation, filled] = buttons[verb] ?? ['no button for this verb', {}];
    const answer: Answer = await who.try(mutation, seen, filled);
    if (answer.number) expect(answer.version).toBeGreaterThanOrEqual(seen.version);
    else expect([state, verb, mayStillSay]).toEqual([state, verb, expect.arrayContaining([answer.__typename])]);
  }

  async function holdsTogether(request: Answer): Promise<void> {
    const lines = linesOf(request).reverse() as { verb: string; from: string | null; to: string }[];
    for (const [at, line] of lines.entries())
      expect([line.verb, line.from]).toEqual([line.verb, lines[at - 1]?.to ?? null]);
    expect(request.state).toBe(lines.at(-1)?.to);

    const running = request.clocks.filter(({ stoppedAt }: Answer) => !stoppedAt);
    if (over.includes(request.state)) expect(running).toEqual([]);
    const paused = ['WAITING', 'PAUSED'].includes(request.state);
    for (const clock of running) expect([request.state, clock.dueAt === null]).toEqual([request.state, paused]);
    const first = running
      .map(({ dueAt }: Answer) => dueAt)
      .filter(Boolean)
      .sort()[0];
    expect(request.clock?.dueAt ?? undefined).toBe(first);
    const [{ due_at: dueAt }] = await world.sql('select due_at from request where id = $1', [request.id]);
    expect(dueAt === Infinity ? undefined : dueAt.getTime()).toBe(first && new Date(first).getTime());
    expect(new Set(running.map(({ kind }: Answer) => kind)).size).toBe(running.length);
  }
});

/** A die that falls the same way in every run (mulberry32). */
function diceOf(seed: number): (sides: number) => number {
  let state = seed * 0x9e3779b9;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * sides);
  };
}
