import { describe, expect, it } from '@jest/globals';
import { LIKE_ENOUGH, likeness, metresBetween, overlap, similarOf } from './similar.rules.js';

const noise = {
  title: '汇龙路工地夜里打桩',
  words: '昨晚 23 点后仍有打桩声，办公楼夜班没法工作',
  categoryId: 'noise',
  longitude: 121.27,
  latitude: 31.19,
};

describe('likeness of two requests', () => {
  it.each([
    ['the same words', noise.words, noise.words, 1],
    ['nothing in common', '想申请首贷', '路灯不亮', 0],
    ['an empty text', '', '路灯不亮', 0],
  ])('%s', (_, a, b, shared) => expect(overlap(a, b)).toBe(shared));

  it('measures a hundredth of a degree of latitude as 1112 metres', () =>
    expect(metresBetween({ longitude: 121, latitude: 31 }, { longitude: 121, latitude: 31.01 })).toBe(1112));

  it('finds the same noise next door, and not the same words two kilometres off', () => {
    const nextDoor = { ...noise, title: '工地半夜打桩太吵', words: '汇龙路工地半夜打桩声影响休息', latitude: 31.191 };
    const farOff = { ...nextDoor, latitude: 31.21 };
    expect(likeness(noise, nextDoor)).toBeGreaterThan(LIKE_ENOUGH);
    expect(likeness(noise, farOff)).toBeLessThan(LIKE_ENOUGH);
  });

  it('says why, the likest first', () => {
    const [first] = similarOf(noise, [{ ...noise, categoryId: 'dust' }, noise]);
    expect(first?.reason).toBe('相距 0 米，同一类别，说法相近');
  });
});
