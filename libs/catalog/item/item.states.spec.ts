import { describe, expect, it } from '@jest/globals';
import { type ItemState, type ItemVerb, isAllowed, itemStates, stateAfter } from './item.states.js';

const states = Object.keys(itemStates) as ItemState[];
const edges = Object.entries(itemStates).flatMap(([from, verbs]) =>
  Object.entries(verbs).map(([verb, to]) => [from, verb, to]),
);

describe('the life of a version', () => {
  it.each(edges)('%s –%s→ %s', (from, verb, to) => {
    expect(states).toContain(to);
    expect(isAllowed(from as ItemState, verb as ItemVerb)).toBe(true);
    expect(stateAfter(from as ItemState, verb as ItemVerb)).toBe(to);
  });

  it('reaches every state from the draft', () => {
    const reached = new Set<string>(['draft']);
    for (const state of reached) for (const [from, , to] of edges) if (from === state) reached.add(to as string);
    expect([...reached].sort()).toEqual([...states].sort());
  });

  it.each(states.filter((state) => state !== 'inReview'))(
    'publishes nothing that is %s: only what was reviewed',
    (state) => expect(isAllowed(state, 'publish')).toBe(false),
  );

  it.each(['superseded', 'withdrawn'] as const)('ends with %s', (state) => expect(itemStates[state]).toEqual({}));
});
