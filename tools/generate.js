// Prints each door's schema into db/schema (committed, so that a change of a door is seen in its diff)
// and writes the types of server and clients beside their users, into folders named generated/.
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { mergeTypeDefs } from '@graphql-tools/merge';
import { buildASTSchema, buildSchema, isEnumType, lexicographicSortSchema, printSchema } from 'graphql';

const doors = ['portal', 'admin', 'bank'];

/** The SDL files of one door: those that name it, and those that name none; of these the bank door takes only the platform's. */
export const filesOfDoor = (door, root = '.') =>
  globSync(`${root}/libs/**/*.graphql`)
    .filter((file) => {
      const named = doors.filter((each) => basename(file).split('.').includes(each));
      return named.length > 0 ? named.includes(door) : door !== 'bank' || file.includes('platform');
    })
    .sort();

export const printedSchema = (door, root = '.') =>
  `${printSchema(lexicographicSortSchema(buildASTSchema(mergeTypeDefs(filesOfDoor(door, root).map((file) => readFileSync(file, 'utf8'))))))}\n`;

/** IN_PROGRESS at the door is inProgress in our code (libs/platform/graphql/schema-conventions.ts). */
const codeNames = (door) => {
  const types = Object.values(buildSchema(readFileSync(`db/schema/${door}.graphql`, 'utf8')).getTypeMap());
  const camel = (name) => name.toLowerCase().replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
  const own = types.filter((type) => isEnumType(type) && !type.name.startsWith('__'));
  return Object.fromEntries(
    own.map((type) => [type.name, Object.fromEntries(type.getValues().map(({ name }) => [name, camel(name)]))]),
  );
};

const scalars = { DateTime: 'string', Date: 'string', ID: 'string', Fen: 'number' };
const client = (door, app) => ({
  [`apps/${app}/src/generated/`]: {
    preset: 'client',
    schema: `db/schema/${door}.graphql`,
    documents: [`apps/${app}/src/**/*.{ts,tsx}`, `!apps/${app}/src/generated/**`],
    presetConfig: { fragmentMasking: false },
    config: { scalars, useTypeImports: true, enumsAsTypes: true, documentMode: 'string' },
  },
});

export const generateAll = async () => {
  mkdirSync('db/schema', { recursive: true });
  for (const door of doors) {
    const printed = printedSchema(door);
    const file = `db/schema/${door}.graphql`;
    if (!existsSync(file) || readFileSync(file, 'utf8') !== printed) writeFileSync(file, printed);
  }
  const server = Object.fromEntries(
    doors.map((door) => [
      `libs/platform/graphql/generated/${door}.ts`,
      {
        schema: `db/schema/${door}.graphql`,
        plugins: ['typescript'],
        config: {
          scalars: { ...scalars, DateTime: 'Date' },
          enumValues: codeNames(door),
          enumsAsTypes: true,
          useTypeImports: true,
          skipTypename: true,
        },
      },
    ]),
  );
  const clients = [
    existsSync('apps/portal/src') && client('portal', 'portal'),
    existsSync('apps/admin/src') && client('admin', 'admin'),
  ];
  await generate(
    {
      silent: true,
      ignoreNoDocuments: true,
      errorsOnly: true,
      generates: Object.assign(server, ...clients.filter(Boolean)),
    },
    true,
  );
};

if (import.meta.url === `file://${process.argv[1]}`) await generateAll();
