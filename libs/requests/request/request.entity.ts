import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EntryVerb, RequestState } from './request.states.js';

export type RequestKind = 'enquiry' | 'help' | 'complaint' | 'violationReport' | 'suggestion' | 'praise';
export type RequestSource = 'portal' | 'counter' | 'hotline' | 'patrol' | 'visit';
export type Tier = 'simple' | 'composite' | 'hard';
export type AnswerOutcome = 'solved' | 'partlyWithPlan' | 'explained' | 'policyLimit' | 'unreachable';
export type DeclineReason = 'outOfScope' | 'otherAuthority' | 'inLitigation' | 'noFacts' | 'repeated';
export type ReturnReason = 'notOurs' | 'needsOthers' | 'wrongFacts';
export type PauseReason = 'awaitingRequester' | 'awaitingAuthority' | 'awaitingSeason' | 'legalProcedure';
export type Satisfaction = 'verySatisfied' | 'satisfied' | 'fairlySatisfied' | 'dissatisfied' | 'veryDissatisfied';

const maybe = { nullable: true } as const;

/** 诉求. The column due_at, where infinity stands for none, is written only by the clocks' own SQL. */
@Entity('request')
export class Request {
  @PrimaryColumn('int') townId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') number!: string;
  @Column('text') state!: RequestState;
  @Column('int') version!: number;
  @Column('text') kind!: RequestKind;
  @Column('text') source!: RequestSource;
  @Column('text') title!: string;
  @Column('text') words!: string;
  @Column('uuid') categoryId!: string;
  @Column('text', maybe) tier!: Tier | null;
  @Column('text', maybe) address!: string | null;
  @Column('float8', maybe) longitude!: number | null;
  @Column('float8', maybe) latitude!: number | null;

  @Column('uuid', maybe) enterpriseId!: string | null;
  @Column('uuid', maybe) requesterId!: string | null;
  @Column('text', maybe) contactName!: string | null;
  @Column('text', maybe) contactPhone!: string | null;
  @Column('text') trackingCode!: string;

  @Column('text', maybe) idempotencyKey!: string | null;
  @Column('timestamptz') filedAt!: Date;
  @Column('uuid', maybe) filedBy!: string | null;
  @Column('uuid', maybe) serviceItemId!: string | null;
  @Column('int', maybe) serviceItemVersion!: number | null;
  @Column('text', maybe) externalNumber!: string | null;
  @Column('text', maybe) externalStatus!: string | null;
  @Column('uuid', maybe) importBatchId!: string | null;

  @Column('uuid', maybe) unitId!: string | null;
  @Column('uuid', maybe) handlerId!: string | null;

  @Column('text', maybe) question!: string | null;
  @Column('text', maybe) declineReason!: DeclineReason | null;
  @Column('timestamptz', maybe) dispatchedAt!: Date | null;
  @Column('timestamptz', maybe) firstContactAt!: Date | null;
  @Column('timestamptz', maybe) meetingAskedAt!: Date | null;
  @Column('int') returns!: number;
  @Column('int') reworks!: number;
  @Column('timestamptz', maybe) answeredAt!: Date | null;
  @Column('uuid', maybe) answeredBy!: string | null;
  @Column('text', maybe) answerOutcome!: AnswerOutcome | null;
  @Column('text', maybe) answerWords!: string | null;
  @Column('timestamptz', maybe) ratedAt!: Date | null;
  @Column('text', maybe) satisfaction!: Satisfaction | null;
  @Column('boolean', maybe) solved!: boolean | null;
  @Column('text', maybe) ratingWords!: string | null;
  @Column('timestamptz', maybe) followedUpAt!: Date | null;
  @Column('uuid', maybe) followedUpBy!: string | null;
  @Column('text', maybe) followUpSatisfaction!: Satisfaction | null;
  @Column('boolean', maybe) followUpSolved!: boolean | null;
  @Column('text', maybe) followUpWords!: string | null;
  @Column('timestamptz', maybe) closedAt!: Date | null;
  @Column('uuid', maybe) mergedInto!: string | null;
  @Column('date', maybe) chasedOn!: string | null;
  @Column('timestamptz') changedAt!: Date;
  @Column('text') changedByName!: string;
  @Column('text', { array: true }) searchWords!: string[];
}

/** One line of the timeline: who did what, when, in which words. */
@Entity('request_entry')
export class RequestEntry {
  @PrimaryColumn('int') townId!: number;
  @PrimaryColumn('uuid') requestId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('timestamptz') at!: Date;
  @Column('text') verb!: EntryVerb;
  @Column('text', maybe) fromState!: RequestState | null;
  @Column('text', maybe) toState!: RequestState | null;
  @Column('text') byKind!: 'requester' | 'staff' | 'system';
  @Column('uuid', maybe) byId!: string | null;
  @Column('text') byName!: string;
  @Column('text', maybe) words!: string | null;
  @Column('boolean') internal!: boolean;
  @Column('jsonb') facts!: EntryFacts;
  @Column('timestamptz', maybe) undoneAt!: Date | null;
}

/** What a sentence of the timeline needs beyond its words, as it was at that moment. */
export interface EntryFacts {
  unit?: string;
  tier?: Tier;
  category?: string;
  reason?: string;
  outcome?: AnswerOutcome;
  satisfaction?: Satisfaction;
  solved?: boolean;
  into?: string;
  mergedFrom?: string;
  attachments?: string[];
  source?: string;
}

/** A request as read: the mapped columns, and when it is due first. */
export type RequestRow = Omit<Request, 'searchWords'> & { dueAt: Date | null; dueKind: string | null };
