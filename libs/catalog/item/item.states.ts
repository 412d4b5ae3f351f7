/** The life of a version as data: from each state, which act leads where. A new draft begins the next version. */
export const itemStates = {
  draft: { submit: 'inReview' },
  inReview: { publish: 'published', sendBack: 'draft' },
  published: { supersede: 'superseded', withdraw: 'withdrawn' },
  superseded: {},
  withdrawn: {},
} as const satisfies Record<string, Record<string, string>>;

export type ItemState = keyof typeof itemStates;
type Edges = (typeof itemStates)[ItemState];
export type ItemVerb = Edges extends infer Each ? (Each extends unknown ? keyof Each : never) : never;

export const isAllowed = (state: ItemState, verb: ItemVerb): boolean => verb in itemStates[state];

export const stateAfter = (state: ItemState, verb: ItemVerb): ItemState =>
  (itemStates[state] as Partial<Record<ItemVerb, ItemState>>)[verb] ?? state;
