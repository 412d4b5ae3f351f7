import {
  type GraphQLAbstractType,
  type GraphQLSchema,
  isEnumType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { Refusal } from '../outcome/outcome.js';

/** IN_PROGRESS at the door is inProgress in our code, for every enum of every door. */
export const codeNameOf = (name: string): string =>
  name.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

export function translateEnums(schema: GraphQLSchema): Record<string, Record<string, string>> {
  const enums = Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .filter((type) => !type.name.startsWith('__'));
  return Object.fromEntries(
    enums.map((type) => [type.name, Object.fromEntries(type.getValues().map(({ name }) => [name, codeNameOf(name)]))]),
  );
}

/**
 * A result union is one kind of success and its refusals. A refusal is known by its class, so services return plain
 * rows and refusals and say nothing of GraphQL.
 */
export function resolveOutcomes(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isUnionType(type))
      type.resolveType = typeOfOutcome(
        type.name,
        type.getTypes().map((member) => ({ name: member.name, refusal: implementsRefusal(member) })),
      );
    if (isInterfaceType(type))
      (type as GraphQLAbstractType).resolveType = (value) => (value as object).constructor.name;
  }
  return schema;
}

const implementsRefusal = (type: unknown): boolean =>
  isObjectType(type) && type.getInterfaces().some((parent) => parent.name === 'Refusal');

function typeOfOutcome(union: string, members: { name: string; refusal: boolean }[]) {
  const [success, ...more] = members.filter((member) => !member.refusal);
  if (!success || more.length > 0) throw new Error(`${union} must have exactly one success`);
  return (value: unknown): string => (value instanceof Refusal ? value.constructor.name : success.name);
}
