import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isoLocal } from '../time/local-time.js';

const moment = (value: unknown): Date => {
  const date =
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(value) ? new Date(value) : null;
  if (!date || Number.isNaN(date.getTime()))
    throw new GraphQLError('时刻须写成 ISO 8601 并带时区，如 2026-09-01T10:02:00+08:00');
  return date;
};

/** 2026-02-30 is read as 2 March. */
const isDay = (date: string): boolean => {
  const read = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date);
};

const day = (value: unknown): string => {
  const known = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value);
  if (known) return value;
  throw new GraphQLError('日期须写成 yyyy-mm-dd，且确有这一天');
};

/** A whole number that JSON carries unharmed. */
const fen = (value: unknown): number => {
  if (Number.isSafeInteger(value)) return value as number;
  throw new GraphQLError(`金额以分为单位，须为整数，不超过 ${Number.MAX_SAFE_INTEGER}`);
};

export const scalars = {
  DateTime: new GraphQLScalarType<Date, string>({
    name: 'DateTime',
    description: "A moment, ISO 8601 with the town's offset, e.g. 2026-09-01T10:02:00+08:00",
    serialize: (value) => isoLocal(value as Date),
    parseValue: moment,
    parseLiteral: (node) => moment(node.kind === Kind.STRING ? node.value : null),
  }),
  Date: new GraphQLScalarType<string, string>({
    name: 'Date',
    description: 'A day, yyyy-mm-dd',
    serialize: (value) => String(value),
    parseValue: day,
    parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : null),
  }),
  Fen: new GraphQLScalarType<number, number>({
    name: 'Fen',
    description: 'Money in fen (1/100 yuan): a whole number, at most 2^53 − 1 either way',
    serialize: fen,
    parseValue: fen,
    parseLiteral: (node) => fen(node.kind === Kind.INT ? Number(node.value) : null),
  }),
};
