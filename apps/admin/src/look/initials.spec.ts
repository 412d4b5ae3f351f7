import { describe, expect, it } from '@jest/globals';
import { initialsMatch, initialsOf } from './initials';

describe('pinyin initials', () => {
  it('are right at the edges of a letter, where one dictionary and another part', () => {
    expect(initialsOf('融资信用服务工作站')).toBe('rzxyfwgzz');
    expect(initialsOf('劳动路灯绿化龙灵')).toBe('ldldlhll');
    expect(initialsOf('软若润日他妈')).toBe('rrrrtm');
  });

  it('find a unit by what a clerk types', () => {
    expect(initialsMatch('融资信用服务工作站', 'rz')).toBe(true);
    expect(initialsMatch('融资信用服务工作站', 'sz')).toBe(false);
  });
});
