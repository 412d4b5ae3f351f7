import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isEnumType } from 'graphql';
import { stateTones, stateWords, verbDoneWords, verbWords, wordsOf } from './words.js';

const schemas = ['admin', 'portal'].map((door) =>
  buildSchema(readFileSync(new URL(`../../db/schema/${door}.graphql`, import.meta.url), 'utf8')),
);
const enums = schemas
  .flatMap((schema) => Object.values(schema.getTypeMap()).filter(isEnumType))
  .filter((type) => !type.name.startsWith('__'));

describe('words', () => {
  it.each(enums.map((type) => [type.name, type] as const))('%s has a word for each of its values', (name, type) => {
    const words: Record<string, string> = wordsOf[name as keyof typeof wordsOf] ?? {};
    expect(Object.keys(words)).toEqual(expect.arrayContaining(type.getValues().map((value) => value.name)));
  });

  it('no word is empty, shouts, or stands for two values of one enum', () => {
    for (const words of Object.values(wordsOf)) {
      const all = Object.values(words);
      expect(new Set(all).size).toBe(all.length);
      for (const word of all) expect(word).toMatch(/^[^!！]+$/);
    }
  });

  it('every state has a tone, and every verb its done form', () => {
    expect(Object.keys(stateTones).sort()).toEqual(Object.keys(stateWords).sort());
    expect(Object.keys(verbDoneWords).sort()).toEqual(Object.keys(verbWords).sort());
  });
});
