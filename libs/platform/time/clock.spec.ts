import { describe, expect, it } from '@jest/globals';
import { type Clock, MovableClock, SystemClock } from './clock.js';

const noon = new Date('2026-03-02T12:00:00+08:00');

describe('the clock', () => {
  it('tells the time of the machine', () => {
    const before = Date.now();
    const now = new SystemClock().now().getTime();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });

  it('stands still until it is moved', () => {
    const clock: Clock = new MovableClock(noon);
    expect(clock.now()).toEqual(noon);
    expect(clock.now()).toEqual(noon);
  });

  it('moves to a moment and advances from there', () => {
    const clock = new MovableClock(noon);
    clock.moveTo(new Date('2026-03-01T09:00:00+08:00'));
    clock.advance(90 * 60_000);
    expect(clock.now()).toEqual(new Date('2026-03-01T10:30:00+08:00'));
  });

  it('is not moved by whoever changes the date it gave out or was given', () => {
    const given = new Date(noon);
    const clock = new MovableClock(given);
    given.setTime(0);
    clock.now().setTime(0);
    expect(clock.now()).toEqual(noon);
  });
});
