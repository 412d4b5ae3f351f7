import { describe, expect, it } from '@jest/globals';
import { allStates, isOpen, openStates, requestStates, stateAfter, verbsFrom } from './request.states.js';

describe('the life of a request', () => {
  it.each(
    Object.entries(requestStates).flatMap(([from, edges]) =>
      Object.entries(edges).map(([verb, to]) => [from, verb, to]),
    ),
  )('%s –%s→ %s ends in a state of the table', (_, __, to) => expect(allStates).toContain(to));

  it('reaches every state from filing', () => {
    const reached = new Set(['filed']);
    for (const state of reached) for (const to of Object.values(requestStates[state as 'filed'])) reached.add(to);
    expect([...reached].sort()).toEqual([...allStates].sort());
  });

  it('leaves no open state without a way to an end', () => {
    const ends = (state: string, seen = new Set<string>()): boolean =>
      !isOpen(state as 'filed') ||
      (!seen.has(state) &&
        Object.values(requestStates[state as 'filed']).some((to) => ends(to, new Set([...seen, state]))));
    expect(openStates.filter((state) => !ends(state))).toEqual([]);
  });

  it('lets a requester withdraw until it is answered, and never after', () => {
    expect(allStates.filter((state) => verbsFrom(state).includes('withdraw'))).toEqual([
      'filed',
      'waiting',
      'accepted',
      'dispatched',
      'inProgress',
      'paused',
    ]);
  });

  it('keeps the state when an act only adds a fact', () =>
    expect(stateAfter('inProgress', 'recordFirstContact')).toBe('inProgress'));
});
