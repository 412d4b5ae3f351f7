import { describe, expect, it } from '@jest/globals';
import { codeAllowedAt, isLocked } from './lockout.rules.js';

describe('the lock', () => {
  it.each([
    ['four failures on the account', { ofAccount: 4, accountsOfSource: 1 }, false],
    ['five failures on the account', { ofAccount: 5, accountsOfSource: 1 }, true],
    ['one clerk of a hall failing', { ofAccount: 0, accountsOfSource: 1 }, false],
    ['five accounts failing from one source', { ofAccount: 1, accountsOfSource: 5 }, true],
  ])('%s', (_, recent, locked) => expect(isLocked(recent)).toBe(locked));
});

describe('the next code', () => {
  const at = (seconds: number) => new Date(seconds * 1000);
  it.each([
    ['never asked before', { lastToPhone: null, nthLastFromSource: null }, null],
    ['half a minute after the last to this phone', { lastToPhone: at(100), nthLastFromSource: null }, at(130)],
    [
      'an hour after the twentieth last from this source',
      { lastToPhone: at(100), nthLastFromSource: at(90) },
      at(3690),
    ],
  ])('%s', (_, recent, allowed) => expect(codeAllowedAt(recent)).toEqual(allowed));
});
