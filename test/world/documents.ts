import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql';

export type DoorName = 'portal' | 'admin' | 'bank';
export type RootKind = 'Query' | 'Mutation';

const kept = new Map<DoorName, GraphQLSchema>();

/** A door's schema as it is committed. */
export function schemaOf(door: DoorName): GraphQLSchema {
  const schema = kept.get(door) ?? buildSchema(readFileSync(`db/schema/${door}.graphql`, 'utf8'));
  kept.set(door, schema);
  return schema;
}

export function rootFields(door: DoorName, kind: RootKind): GraphQLField<unknown, unknown>[] {
  return Object.values((schemaOf(door).getType(kind) as GraphQLObjectType | undefined)?.getFields() ?? {});
}

export function rootField(door: DoorName, kind: RootKind, name: string): GraphQLField<unknown, unknown> {
  const field = rootFields(door, kind).find((each) => each.name === name);
  if (!field) throw new Error(`The ${door} door has no ${kind.toLowerCase()} ${name}`);
  return field;
}

/** The document that calls one root field with these arguments and reads what tests look at. */
export function documentOf(
  door: DoorName,
  kind: RootKind,
  name: string,
  given: readonly string[],
  selection?: string,
): string {
  const field = rootField(door, kind, name);
  const args = field.args.filter((arg) => given.includes(arg.name));
  const heads = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return `${kind.toLowerCase()} ${heads && `(${heads})`} { ${name}${passed && `(${passed})`} ${selection ?? selectionOf(door, field.type)} }`;
}

const requests: Record<DoorName, string> = {
  bank: '',
  portal: `number version state title words headline nextStep question trackingCode filedAt contactName contactPhoneTail enterpriseName handlerName
    reopenUntil lookOnly verbs unit { name } clock { kind state dueAt } clocks { kind state dueAt stoppedAt } answer { outcome words } rating { satisfaction solved callBackBy }
    attachments { id name url previewUrl } timeline { verb sentence by words } steps { name state }`,
  admin: `id number version state kind source title words tier returns reworks trackingCode filedAt closedAt question undoUntil mergedInto merged
    externalNumber externalStatus requesterName requesterPhone meetingAskedAt category { code name } unit { code name } handler { name } filedBy { name }
    enterprise { name } clock { kind state dueAt } clocks { kind state dueAt startedAt stoppedAt breachedAt provisional }
    answer { outcome words } rating { satisfaction solved words } followUp { satisfaction solved }
    attachments { id name mediaType url previewUrl takenAtPlace { longitude latitude } } verbs
    timeline(first: 50) { edges { node { at verb sentence by words internal from to } } }`,
};

/** All that a type offers, so many levels deep. */
export const everythingOf = (door: DoorName, type: string, depth = 3): string =>
  fieldsOf(door, schemaOf(door).getType(type) as GraphQLObjectType, depth);

/** Of a union: each member's own; of a request: what a screen shows; of all else: every plain field, three levels deep. */
function selectionOf(door: DoorName, type: GraphQLOutputType, depth = 3): string {
  const named = getNamedType(type);
  if (isUnionType(named))
    return `{ __typename ${named
      .getTypes()
      .map((member) => `... on ${member.name} ${selectionOf(door, member)}`)
      .join(' ')} }`;
  if (named.name === 'Request') return `{ ${requests[door]} }`;
  if (named.name === 'RequestConnection')
    return '{ edges { node { number state } } pageInfo { hasNextPage endCursor } count { value atLeast } }';
  return isObjectType(named) ? fieldsOf(door, named, depth) : '';
}

function fieldsOf(door: DoorName, named: GraphQLObjectType, depth: number): string {
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (isLeafType(getNamedType(field.type))) return [field.name];
    return depth > 1
      ? [`${field.name} ${selectionOf(door, field.type, depth - 1)}`].filter((each) => !each.endsWith('{  }'))
      : [];
  });
  return `{ ${fields.join(' ')} }`;
}
