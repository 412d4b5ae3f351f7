import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphQLInputType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { documentOf, type RootKind, rootFields } from '../world/documents.js';
import type { Given } from '../world/door.js';
import { SOME_ID, sampleArguments } from '../world/samples.js';
import { World } from '../world/world.js';

const NUL = String.fromCharCode(0);
const cursor = (...key: unknown[]) => Buffer.from(JSON.stringify(key)).toString('base64url');
const words = [`a${NUL}b`, '\u{1F4A5}'.repeat(5000), "'; drop table request; --", '\ud800', '%_\\', '-1'];
const cursors = [
  'nonsense',
  cursor('a', 'b'),
  cursor(null, SOME_ID),
  cursor(`x${NUL}`, SOME_ID),
  cursor('2026-02-30T25:00:00.000Z', SOME_ID),
  cursor(1e99, 'text', SOME_ID),
];

/** The type's value with the hostile words in one of its places of words, for each such place. */
function placesIn(type: GraphQLInputType, value: string): unknown[] {
  if (isNonNullType(type)) return placesIn(type.ofType, value);
  if (isListType(type)) return placesIn(type.ofType, value).map((each) => [each]);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).flatMap((field) =>
      placesIn(field.type, value).map((each) => ({ [field.name]: each })),
    );
  return type.name === 'String' || type.name === 'ID' ? [value] : [];
}

const places = (['portal', 'admin'] as const).flatMap((door) =>
  (['Query', 'Mutation'] as const).flatMap((kind: RootKind) =>
    rootFields(door, kind).flatMap(({ name, args }) =>
      args.filter((arg) => placesIn(arg.type, '').length > 0).map((arg) => ({ door, kind, name, arg })),
    ),
  ),
);

describe('hostile values in every place of words at every door', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
    // One who may do everything, so that no place is guarded by a lack of right.
    await world.sql(
      `insert into staff_role (town_id, staff_id, role) select town_id, id, unnest(array['handler', 'editor', 'security']) from staff where town_id = $1 and login = 'desk'`,
      [world.town.id],
    );
  });
  afterAll(() => world.close());

  it.each(places)('$door: $name, $arg.name', async ({ door, kind, name, arg }) => {
    const sample = sampleArguments(door, kind, name);
    const somebody = door === 'admin' ? world.desk : world.enterprise;
    const faults = await Promise.all(
      (arg.name === 'after' ? cursors : words)
        .flatMap((value) => placesIn(arg.type, value))
        .map(async (given) => {
          const args: Given = { ...sample, [arg.name]: within(sample[arg.name], given) };
          const { body } = await somebody.post({
            query: documentOf(door, kind, name, Object.keys(args)),
            variables: args,
          });
          return body.errors?.[0].extensions.code === 'INTERNAL' || !(body.data || body.errors) ? [given, body] : null;
        }),
    );
    expect(faults.filter(Boolean)).toEqual([]);
  });
});

const isPlain = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** Fields beside the hostile one keep a value that fits, so that the hostile one is what is judged. */
const within = (sample: unknown, given: unknown): unknown =>
  isPlain(sample) && isPlain(given)
    ? Object.fromEntries(
        [...new Set([...Object.keys(sample), ...Object.keys(given)])].map((key) => [
          key,
          key in given ? within(sample[key], given[key]) : sample[key],
        ]),
      )
    : given;
