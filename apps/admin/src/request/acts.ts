import type {
  AnswerOutcome,
  DeclineReason,
  PauseReason,
  RequestCoreFragment,
  RequestVerb,
  ReturnReason,
  Satisfaction,
  Tier,
} from '../generated/graphql';
import { act, type Outcome } from '../graphql/act';
import { know } from '../live/hints';
import * as documents from './acts.documents';

/** What somebody may have filled in for an act; each act takes what it needs. */
export interface Filled {
  words: string;
  decline?: DeclineReason;
  return?: ReturnReason;
  pause?: PauseReason;
  outcome?: AnswerOutcome;
  satisfaction?: Satisfaction;
  solved?: boolean;
  tier?: Tier;
  unit?: string;
  category?: string;
  into?: string;
  attachments?: string[];
}

type Done = Promise<Outcome<{ __typename: 'Request' } & RequestCoreFragment>>;
type Held = { id: string; expectedVersion: number };

/** Staff's verbs and the mutation behind each. Verbs of the requester or of the system are not here: they have no button. */
const acts: Partial<Record<RequestVerb, (held: Held, filled: Filled) => Done>> = {
  ACCEPT: (held) => act(documents.AcceptDocument, held, 'Request'),
  DECLINE: (held, { decline, words }) =>
    act(documents.DeclineDocument, { ...held, reason: needed(decline), words }, 'Request'),
  ASK_FOR_MORE: (held, { words }) => act(documents.AskForMoreDocument, { ...held, words }, 'Request'),
  SET_TIER: (held, { tier, words }) =>
    act(documents.SetTierDocument, { ...held, tier: needed(tier), words: words || null }, 'Request'),
  DISPATCH: (held, { unit, words }) =>
    act(documents.DispatchDocument, { ...held, unit: needed(unit), words: words || null }, 'Request'),
  SET_CATEGORY: (held, { category }) =>
    act(documents.SetCategoryDocument, { ...held, category: needed(category) }, 'Request'),
  SIGN_FOR: (held) => act(documents.SignForDocument, held, 'Request'),
  RETURN_TO_DESK: (held, { return: reason, words }) =>
    act(documents.ReturnToDeskDocument, { ...held, reason: needed(reason), words }, 'Request'),
  RECORD_FIRST_CONTACT: (held, { words }) => act(documents.FirstContactDocument, { ...held, words }, 'Request'),
  PAUSE: (held, { pause, words }) => act(documents.PauseDocument, { ...held, reason: needed(pause), words }, 'Request'),
  RESUME: (held) => act(documents.ResumeDocument, held, 'Request'),
  ANSWER: (held, { outcome, words, attachments }) =>
    act(documents.AnswerDocument, { ...held, outcome: needed(outcome), words, attachments }, 'Request'),
  FOLLOW_UP: (held, { satisfaction, solved, words }) =>
    act(
      documents.FollowUpDocument,
      { ...held, satisfaction: needed(satisfaction), solved: needed(solved), words },
      'Request',
    ),
  CLOSE: (held) => act(documents.CloseDocument, held, 'Request'),
  REOPEN: (held, { words }) => act(documents.ReopenDocument, { ...held, words }, 'Request'),
  MERGE_INTO: (held, { into, words }) =>
    act(documents.MergeDocument, { ...held, into: needed(into), words: words || null }, 'Request'),
  REFER_TO_MEETING: (held, { words }) => act(documents.ReferDocument, { ...held, words: words || null }, 'Request'),
  NOTE: ({ id }, { words, attachments }) => act(documents.NoteDocument, { id, words, attachments }, 'Request'),
};

export const hasButton = (verb: RequestVerb): boolean => verb in acts;

export async function perform(verb: RequestVerb, held: Held, filled: Filled): Done {
  const perform = acts[verb];
  if (!perform) throw new Error(`No button for ${verb}`);
  return remembered(perform(held, filled));
}

export interface Overruled {
  category?: string;
  tier?: Tier;
  unit?: string;
}

export const acceptSuggestion = (held: Held, overruled: Overruled): Done =>
  remembered(act(documents.AcceptSuggestionDocument, { ...held, ...overruled }, 'Request'));

export const snooze = (id: string, until: string | null): Done =>
  remembered(act(documents.SnoozeDocument, { id, until }, 'Request'));

export const undo = (id: string): Done => remembered(act(documents.UndoDocument, { id }, 'Request'));

/** The echo of our own act on the live line needs no second question. */
async function remembered(done: Done): Done {
  const outcome = await done;
  if (outcome.done) know(outcome.done.id, outcome.done.version);
  return outcome;
}

function needed<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('A form let an unfilled field through');
  return value;
}
