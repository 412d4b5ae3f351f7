import { describe, expect, it } from '@jest/globals';
import type { RequestRow } from './request.entity.js';
import { allStates } from './request.states.js';
import { headlineOf, nextStepOf, stepsOf } from './request.story.js';

const names = { unit: '规建办', handler: '徐海峰', centre: '徐泾镇企业服务中心' };
const request = (more: Partial<RequestRow>) =>
  ({
    state: 'filed',
    reworks: 0,
    contactPhone: '19900006612',
    filedAt: new Date('2026-09-01T02:02:00Z'),
    dispatchedAt: null,
    firstContactAt: null,
    answeredAt: null,
    ratedAt: null,
    closedAt: null,
    ...more,
  }) as RequestRow;

describe('what the requester reads', () => {
  it.each(allStates)('%s has a headline and a next step', (state) => {
    expect(headlineOf(request({ state }), names)).not.toBe('');
    expect(nextStepOf(request({ state }), names)).not.toBe('');
  });

  it('names who comes next and where the news will go', () =>
    expect(nextStepOf(request({ state: 'dispatched' }), names)).toBe(
      '规建办 徐海峰签收后先与您联系，进展会发到尾号 6612 的手机',
    ));

  it.each([
    ['filed', {}, ['done', 'now', 'toCome', 'toCome', 'toCome']],
    ['inProgress', { dispatchedAt: new Date(1) }, ['done', 'done', 'now', 'toCome', 'toCome']],
    [
      'inProgress',
      { dispatchedAt: new Date(1), firstContactAt: new Date(2) },
      ['done', 'done', 'done', 'now', 'toCome'],
    ],
    [
      'closed',
      { dispatchedAt: new Date(1), firstContactAt: new Date(2), ratedAt: new Date(4) },
      ['done', 'done', 'done', 'done', 'done'],
    ],
  ] as const)('%s %j: %j', (state, more, steps) =>
    expect(stepsOf(request({ state, ...more }), names).map((step) => step.state)).toEqual(steps),
  );

  it('ends the way of a declined request where it ended', () =>
    expect(stepsOf(request({ state: 'declined' }), names).map((step) => step.name)).toEqual(['已收到', '不予受理']));
});
