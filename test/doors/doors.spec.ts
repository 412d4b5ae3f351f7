import { readFileSync } from 'node:fs';
import { anyone, createServer, Needs } from '@center/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DiscoveryModule } from '@nestjs/core';
import { Query, Resolver } from '@nestjs/graphql';
import { buildClientSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';
import { type DoorName, documentOf, everythingOf, rootFields } from '../world/documents.js';
import { type StateWanted } from '../world/requests.js';
import { sampleArguments } from '../world/samples.js';
import { World } from '../world/world.js';

const doors: DoorName[] = ['portal', 'admin', 'bank'];

@Resolver()
class SilentResolver {
  @Query()
  peek() {
    return 'everything';
  }

  @Query()
  @Needs(anyone)
  look() {
    return 'what everybody sees';
  }
}

describe('the doors', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
    await world.request();
  });
  afterAll(() => world.close());

  it.each(doors)('%s answers without signing in', async (door) => {
    expect(await world.door(door).ask('{ __typename }')).toEqual({ __typename: 'Query' });
  });

  it.each(doors)('%s speaks the schema that is committed', async (door) => {
    const spoken = buildClientSchema(await world.door(door).ask(getIntrospectionQuery({ descriptions: true })));
    expect(`${printSchema(lexicographicSortSchema(spoken))}\n`).toBe(readFileSync(`db/schema/${door}.graphql`, 'utf8'));
  });

  it('a resolver that does not say what it needs keeps the process from starting', async () => {
    const module = { module: class {}, imports: [DiscoveryModule], providers: [SilentResolver] };
    await expect(createServer(module)).rejects.toThrow('These doors do not say what they need: SilentResolver.peek');
  });

  it('the process is live, and ready while the database answers', async () => {
    const ask = async (url: string) => (await world.fastify.inject(url)).json();
    expect([await ask('/health/live'), await ask('/health/ready')]).toEqual([{ status: 'live' }, { status: 'ready' }]);
  });

  it.each(rootFields('admin', 'Query').map(({ name }) => name))('admin: %s is answered whole', async (name) => {
    const variables = { ...sampleArguments('admin', 'Query', name), ...named[name] };
    const query = documentOf('admin', 'Query', name, Object.keys(variables));
    const { desk, security, auditor } = world.town;
    const answers = await Promise.all(
      [desk, security, auditor].map(async (who) => (await who.post({ query, variables })).body),
    );
    const allowed = answers.filter(({ errors }) => errors?.[0].extensions.code !== 'NOT_ALLOWED');
    expect(allowed).not.toEqual([]);
    for (const body of allowed) expect([body.errors, Object.keys(body.data ?? {})]).toEqual([undefined, [name]]);
  });

  it.each(rootFields('portal', 'Query').map(({ name }) => name))('portal: %s is answered whole', async (name) => {
    const args = { ...sampleArguments('portal', 'Query', name), ...named[name] };
    expect(await world.enterprise.ask(documentOf('portal', 'Query', name, Object.keys(args)), args)).toHaveProperty(
      name,
    );
  });

  const named: Record<string, object> = {
    enterprise: { creditCode: '91310118MAYY00122C' },
    serviceItem: { code: 'JS-RZ-001' },
    serviceItemVersions: { code: 'JS-RZ-001' },
    promise: { category: 'other' },
  };
  const states: StateWanted[] = [
    'filed',
    'waiting',
    'accepted',
    'dispatched',
    'inProgress',
    'paused',
    'answered',
    'closed',
    'declined',
    'withdrawn',
    'merged',
  ];

  it.each(states)('all that a request offers is answered when it is %s', async (state) => {
    const { number } = await world.request({
      state,
      filing: {
        enterprise: world.town.creditCode,
        serviceItem: 'JS-RZ-001',
        place: { address: '中心路 8 号', longitude: 121.27, latitude: 31.18 },
      },
    });
    for (const [door, who] of [
      ['admin', world.desk],
      ['admin', world.town.leader],
      ['portal', world.enterprise],
    ] as const)
      expect(await who.look('request', { number }, everythingOf(door, 'Request', 2))).toMatchObject({ number });
  });
});
