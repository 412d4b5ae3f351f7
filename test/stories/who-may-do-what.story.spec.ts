import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rootFields } from '../world/documents.js';
import type { Door, Shown } from '../world/door.js';
import { sampleArguments } from '../world/samples.js';
import { World } from '../world/world.js';

const staff = [
  'desk',
  'counter',
  'handler',
  'head',
  'followup',
  'editor',
  'leader',
  'admin',
  'security',
  'auditor',
] as const;
type Login = (typeof staff)[number];
const anyone = 'anyone';

/** Who may try which act; everybody else is told that their post has no such right. */
const acts: Record<string, readonly Login[] | typeof anyone> = {
  signIn: anyone,
  signOut: anyone,
  acceptRequest: ['desk'],
  declineRequest: ['desk'],
  askForMore: ['desk'],
  setTier: ['desk'],
  setCategory: ['desk'],
  dispatchRequest: ['desk'],
  acceptSuggestion: ['desk'],
  undoTriage: ['desk'],
  mergeRequest: ['desk'],
  referToMeeting: ['desk'],
  signForRequest: ['handler', 'head'],
  returnToDesk: ['handler', 'head'],
  recordFirstContact: ['handler', 'head'],
  pauseRequest: ['handler', 'head'],
  resumeRequest: ['handler', 'head'],
  answerRequest: ['handler', 'head'],
  followUpRequest: ['desk', 'followup'],
  closeRequest: ['desk', 'followup'],
  reopenRequest: ['desk', 'followup'],
  addNote: ['desk', 'counter', 'handler', 'head', 'followup'],
  snoozeRequest: ['desk', 'counter', 'handler', 'head', 'followup', 'leader'],
  lookAt: ['desk', 'counter', 'handler', 'head', 'followup', 'leader'],
  fileRequestAtCounter: ['desk', 'counter'],
  registerEnterprise: ['desk', 'counter'],
  previewSheet: ['desk'],
  saveColumnMapping: ['desk'],
  importSheet: ['desk'],
  publishServiceItem: ['editor'],
  withdrawServiceItem: ['editor'],
  revokeSessions: ['security'],
};

describe('who may do what', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  const attempt = async (door: Door, name: string): Promise<string> => {
    const field = rootFields('admin', 'Mutation').find((each) => each.name === name);
    const union = String(field?.type).endsWith('Result!');
    const heads = field?.args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
    const passed = field?.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    const query = `mutation ${heads && `(${heads})`} { ${name}${passed && `(${passed})`} ${union ? '{ __typename }' : ''} }`;
    const { body } = await door.post({ query, variables: sampleArguments('admin', 'Mutation', name) });
    return body.errors?.[0].extensions.code ?? 'allowed';
  };

  it('this page names every act of the staff door', () => {
    expect(Object.keys(acts).sort()).toEqual(
      rootFields('admin', 'Mutation')
        .map(({ name }) => name)
        .sort(),
    );
  });

  it.each(Object.entries(acts).filter(([name]) => name !== 'signOut'))('%s is for %s', async (name, who) => {
    expect(await attempt(world.door('admin'), name)).toBe(who === anyone ? 'allowed' : 'SIGN_IN_NEEDED');
    for (const login of staff)
      expect([login, await attempt(world.town[login], name)]).toEqual([
        login,
        who === anyone || who.includes(login) ? 'allowed' : 'NOT_ALLOWED',
      ]);
  });

  it('a requester’s session opens no staff door', async () => {
    const token = world.enterprise.headers.authorization ?? '';
    expect(await attempt(world.door('admin', { authorization: token }), 'acceptRequest')).toBe('SESSION_EXPIRED');
  });

  it('the unit’s acts are for the unit that has it, and its list holds nothing else', async () => {
    const ours = await world.request({ state: 'dispatched', unit: 'planning' });
    const theirs = await world.request({ state: 'dispatched', unit: 'economy' });
    const { handler, handler2, head } = world.town;
    expect(await handler2.refusal('signForRequest', ours)).toMatchObject({ __typename: 'RequestNotFound' });
    expect(await handler.look('request', { number: theirs.number })).toBeNull();
    const listed = async (door: Door): Promise<string[]> =>
      (await door.look('requests')).edges.map(({ node }: { node: Shown }) => node.number);
    expect([await listed(handler), await listed(handler2)]).toEqual([[ours.number], [theirs.number]]);
    expect(await head.act('signForRequest', ours)).toMatchObject({ handler: { name: '静水郑' } });
  });

  it('the buttons are what the door allows', async () => {
    const request = await world.request({ state: 'dispatched' });
    const verbs = async (door: Door) => (await door.look('request', { number: request.number })).verbs;
    expect(await verbs(world.handler)).toEqual(['SIGN_FOR', 'RETURN_TO_DESK', 'RECORD_FIRST_CONTACT', 'NOTE']);
    expect(await verbs(world.town.leader)).toEqual([]);
    expect(await verbs(world.desk)).toEqual(expect.not.arrayContaining(['SIGN_FOR', 'ANSWER', 'RATE', 'WITHDRAW']));
  });

  it('one of an enterprise’s people sees what another filed for it; another enterprise does not', async () => {
    const { number } = await world.request({ filing: { enterprise: world.town.creditCode } });
    const stranger = await world.town.speaker(0, 1);
    expect(await world.town.approver.look('request', { number })).toMatchObject({ number });
    expect(await stranger.look('request', { number })).toBeNull();
    const refused = await stranger.refusal('fileRequest', {
      input: {
        idempotencyKey: 'stranger-1',
        category: 'other',
        words: '替别家企业提一件',
        contactName: '某',
        enterprise: world.town.creditCode,
      },
    });
    expect(refused).toMatchObject({ __typename: 'EnterpriseNotYours' });
  });
});
