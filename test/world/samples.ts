import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { type DoorName, type RootKind, rootField } from './documents.js';
import type { Given } from './door.js';

export const SOME_ID = '01990000-0000-7000-8000-000000000000';

/** A value that fits the type, and means nothing. */
function sampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) return samplesOf(Object.values(type.getFields()));
  const plain: Record<string, unknown> = {
    ID: SOME_ID,
    Int: 1,
    Float: 1,
    Boolean: false,
    Date: '2026-09-01',
    DateTime: '2026-09-01T10:00:00+08:00',
    String: '随便写几个字，只为试一试',
  };
  return plain[type.name] ?? 100;
}

const samplesOf = (args: readonly { name: string; type: GraphQLInputType }[]): Given =>
  Object.fromEntries(args.filter(({ type }) => isNonNullType(type)).map(({ name, type }) => [name, sampleOf(type)]));

/** Arguments with which a root field can be called at all. */
export const sampleArguments = (door: DoorName, kind: RootKind, name: string): Given =>
  samplesOf(rootField(door, kind, name).args);

/** Whether a person's words or the name of a thing can stand anywhere in it. */
export function holdsWords(type: GraphQLInputType): boolean {
  if (isNonNullType(type) || isListType(type)) return holdsWords(type.ofType);
  if (isInputObjectType(type)) return Object.values(type.getFields()).some((field) => holdsWords(field.type));
  return type.name === 'String' || type.name === 'ID';
}
