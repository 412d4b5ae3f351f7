import { randomBytes } from 'node:crypto';
import { CategoryStore, ItemStore } from '@center/catalog';
import { EnterpriseNotFound, EnterpriseStore, personOfPhone, Towns } from '@center/directory';
import { type Ctx, Db, FileService, InvalidInput, type Outcome, oneAtATime, refused, type Tx } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Acts } from '../request/acts.js';
import { filesOf } from '../request/attachment.reader.js';
import type { Request, RequestKind, RequestRow, RequestSource } from '../request/request.entity.js';
import { EnterpriseNotYours, TooManyOpenRequests, UnknownCategory } from '../request/request.refusals.js';
import { RequestStore } from '../request/request.store.js';
import { kindOf, titleOf } from './filing.rules.js';

export interface Filing {
  idempotencyKey: string;
  category: string;
  kind?: RequestKind | null;
  words: string;
  title?: string | null;
  place?: { address: string; longitude?: number | null; latitude?: number | null } | null;
  attachments?: readonly string[] | null;
  /** Credit code; without one the person asks for themselves. */
  enterprise?: string | null;
  contactName: string;
  contactPhone: string;
  serviceItem?: string | null;
  source?: RequestSource | null;
}

/** Open requests one person may have at once through the portal: room for a busy firm, none for a flood. */
export const OPEN_LIMIT = 30;

@Injectable()
export class FilingService {
  constructor(
    private readonly db: Db,
    private readonly requests: RequestStore,
    private readonly acts: Acts,
    private readonly categories: CategoryStore,
    private readonly items: ItemStore,
    private readonly enterprises: EnterpriseStore,
    private readonly towns: Towns,
    private readonly files: FileService,
  ) {}

  /** 提交诉求, by the requester. The same key again gives the first answer, and no second request. */
  async file(ctx: Ctx, filing: Filing): Promise<Outcome<RequestRow>> {
    const enterprise = filing.enterprise ? await this.enterprises.byCode(ctx, filing.enterprise) : null;
    return this.once(ctx, filing, async (tx) => {
      const actor = tx.actor;
      if (actor.kind !== 'requester') return new EnterpriseNotYours();
      if ((await this.requests.openOfRequester(tx, actor.personId)) >= OPEN_LIMIT)
        return new TooManyOpenRequests(OPEN_LIMIT);
      if (filing.enterprise && !(enterprise && actor.enterpriseIds.includes(enterprise.id)))
        return new EnterpriseNotYours();
      // Their own name where we knew only a phone; nobody else's is theirs to give.
      if (filing.contactPhone === actor.phone) await personOfPhone(tx, actor.phone, filing.contactName);
      return this.take(tx, filing, {
        source: 'portal',
        requesterId: actor.personId,
        enterprise,
        filedBy: null,
        by: filing.contactName,
      });
    });
  }

  /** At the counter (or on a visit, a patrol), for the enterprise or person that stands there; recorded as such. */
  async fileAtCounter(ctx: Ctx, filing: Filing): Promise<Outcome<RequestRow>> {
    const enterprise = filing.enterprise ? await this.enterprises.byCode(ctx, filing.enterprise) : null;
    return this.once(ctx, filing, async (tx) => {
      if (filing.enterprise && !enterprise) return new EnterpriseNotFound();
      const requesterId = await personOfPhone(tx, filing.contactPhone, filing.contactName);
      const filedBy = tx.actor.kind === 'staff' ? tx.actor.staffId : null;
      return this.take(tx, filing, { source: filing.source ?? 'counter', requesterId, enterprise, filedBy });
    });
  }

  /** A second click without a session: the first has used up the one-time code, and the key with its phone still answers. */
  async alreadyFiled(
    ctx: Ctx,
    { idempotencyKey, contactPhone }: Pick<Filing, 'idempotencyKey'> & { contactPhone?: string | null },
  ) {
    return this.db.write(ctx, async (tx) => {
      await this.waitForKey(tx, idempotencyKey);
      const request = await this.requests.byIdempotencyKey(tx, idempotencyKey);
      return contactPhone && request?.contactPhone === contactPhone ? request : null;
    });
  }

  private async once(
    ctx: Ctx,
    filing: Filing,
    work: (tx: Tx) => Promise<Outcome<RequestRow>>,
  ): Promise<Outcome<RequestRow>> {
    return this.db.write(ctx, async (tx) => {
      await this.waitForKey(tx, filing.idempotencyKey);
      const before = await this.requests.byIdempotencyKey(tx, filing.idempotencyKey);
      return before ? sameFiling(before, filing) : work(tx);
    });
  }

  /** Two clicks at once: the second waits here and then finds the first one's request. */
  private waitForKey(tx: Tx, key: string) {
    return oneAtATime(tx, `file ${tx.townId} ${key}`);
  }

  private async take(
    tx: Tx,
    filing: Filing,
    from: {
      source: RequestSource;
      requesterId: string;
      enterprise: { id: string; name: string } | null;
      filedBy: string | null;
      by?: string;
    },
  ): Promise<Outcome<RequestRow>> {
    const category = await this.categories.byCode(tx, filing.category);
    if (!category || (from.source === 'portal' && !category.offered)) return new UnknownCategory();
    const town = await this.towns.byId(tx.townId);
    const item = filing.serviceItem ? await this.items.inForce(tx, filing.serviceItem) : null;
    const id = uuidv7();
    const claimed = await this.files.claim(tx, filing.attachments ?? [], filesOf(id));
    if (refused(claimed)) return claimed;

    const kind = filing.kind ?? kindOf(category.code);
    const number = await this.requests.nextNumber(tx, town?.numberPrefix ?? 'XX');
    const request: Omit<Request, 'townId' | 'searchWords'> = {
      ...blank,
      id,
      number,
      kind,
      source: from.source,
      title: filing.title || titleOf(filing.words),
      words: filing.words,
      categoryId: category.id,
      address: filing.place?.address ?? null,
      longitude: filing.place?.longitude ?? null,
      latitude: filing.place?.latitude ?? null,
      enterpriseId: from.enterprise?.id ?? null,
      requesterId: from.requesterId,
      contactName: filing.contactName,
      contactPhone: filing.contactPhone,
      trackingCode: randomBytes(9).toString('base64url'),
      idempotencyKey: filing.idempotencyKey,
      filedAt: tx.now,
      filedBy: from.filedBy,
      serviceItemId: item?.id ?? null,
      serviceItemVersion: item?.version ?? null,
      changedAt: tx.now,
      changedByName: from.by ?? filing.contactName,
    };
    await this.requests.insert(tx, request, from.enterprise?.name ?? null);
    const facts = { source: from.source, attachments: [...(filing.attachments ?? [])] };
    const entryId = await this.requests.note(tx, {
      requestId: id,
      verb: 'file',
      from: null,
      to: 'filed',
      by: from.by,
      words: filing.words,
      facts,
    });
    await this.acts.turnClocks(tx, request, { clocks: { start: ['firstContact', 'answer'] } });
    await this.acts.tell(tx, { id, number, version: 1 }, 'file', entryId);
    return (await this.requests.lock(tx, id)) as RequestRow;
  }
}

/** A key belongs to one filing: whoever comes with somebody else's gets neither their request nor a new one. */
const sameFiling = (before: RequestRow, filing: Filing): Outcome<RequestRow> =>
  before.contactPhone === filing.contactPhone
    ? before
    : InvalidInput.of('input.idempotencyKey', '每次提交各用一个', '这次提交的标识已经用过，请刷新页面再提交');

const blank = {
  state: 'filed',
  version: 1,
  tier: null,
  externalNumber: null,
  externalStatus: null,
  importBatchId: null,
  unitId: null,
  handlerId: null,
  question: null,
  declineReason: null,
  dispatchedAt: null,
  firstContactAt: null,
  meetingAskedAt: null,
  returns: 0,
  reworks: 0,
  answeredAt: null,
  answeredBy: null,
  answerOutcome: null,
  answerWords: null,
  ratedAt: null,
  satisfaction: null,
  solved: null,
  ratingWords: null,
  followedUpAt: null,
  followedUpBy: null,
  followUpSatisfaction: null,
  followUpSolved: null,
  followUpWords: null,
  closedAt: null,
  mergedInto: null,
  chasedOn: null,
} as const satisfies Partial<Request>;
