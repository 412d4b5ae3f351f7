/** The life of a request as data: from each state, which act leads where. Screens draw their buttons from it. */
const open = { withdraw: 'withdrawn', mergeInto: 'merged' } as const;

export const requestStates = {
  filed: { accept: 'accepted', decline: 'declined', askForMore: 'waiting', ...open },
  waiting: { supply: 'filed', ...open },
  accepted: { dispatch: 'dispatched', ...open },
  dispatched: { signFor: 'inProgress', returnToDesk: 'accepted', ...open },
  inProgress: { answer: 'answered', pause: 'paused', returnToDesk: 'accepted', ...open },
  paused: { resume: 'inProgress', ...open },
  answered: { close: 'closed', reopen: 'dispatched' },
  closed: { reopen: 'dispatched' },
  declined: {},
  withdrawn: {},
  merged: {},
} as const satisfies Record<string, Record<string, string>>;

export type RequestState = keyof typeof requestStates;
type Edges = (typeof requestStates)[RequestState];
export type MovingVerb = Edges extends infer Each ? (Each extends unknown ? keyof Each : never) : never;

/** Acts that add a fact and leave the state as it is, and the states in which they make sense. */
const factVerbs = {
  setTier: ['filed', 'accepted'],
  setCategory: ['filed', 'waiting', 'accepted', 'dispatched', 'inProgress'],
  referToMeeting: ['filed', 'accepted', 'dispatched', 'inProgress', 'paused'],
  recordFirstContact: ['dispatched', 'inProgress', 'paused'],
  rate: ['answered', 'closed'],
  followUp: ['answered', 'closed'], // closed after a call, then rated badly: the call-back is owed again
  chase: ['filed', 'accepted', 'dispatched', 'inProgress', 'paused'],
  note: [
    'filed',
    'waiting',
    'accepted',
    'dispatched',
    'inProgress',
    'paused',
    'answered',
    'closed',
    'declined',
    'withdrawn',
    'merged',
  ],
} as const satisfies Record<string, readonly RequestState[]>;

export type FactVerb = keyof typeof factVerbs;
export type RequestVerb = MovingVerb | FactVerb;
export type EntryVerb = RequestVerb | 'file' | 'undo' | 'import';

const closedStates: readonly RequestState[] = ['closed', 'declined', 'withdrawn', 'merged'];
export const isOpen = (state: RequestState): boolean => !closedStates.includes(state);
export const allStates = Object.keys(requestStates) as RequestState[];
export const openStates = allStates.filter(isOpen);

const isFactVerb = (verb: string): verb is FactVerb => verb in factVerbs;

/** Every act that the state allows, moving acts first. Who may do it is another question. */
export const verbsFrom = (state: RequestState): RequestVerb[] => [
  ...(Object.keys(requestStates[state]) as MovingVerb[]),
  ...(Object.keys(factVerbs) as FactVerb[]).filter((verb) =>
    (factVerbs[verb] as readonly RequestState[]).includes(state),
  ),
];

/** The state after the act: the same one for acts that only add a fact. */
export const stateAfter = (state: RequestState, verb: RequestVerb): RequestState =>
  isFactVerb(verb) ? state : ((requestStates[state] as Record<string, RequestState>)[verb] ?? state);
