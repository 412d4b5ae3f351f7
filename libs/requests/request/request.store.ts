import { type Ctx, Db, localDate, nameOf, personIdOf, SnakeNames, type Tx, textWords } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { getMetadataArgsStorage } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { type EntryFacts, Request, RequestEntry, type RequestRow } from './request.entity.js';
import type { EntryVerb, RequestState } from './request.states.js';
import { requestNumber } from './request-number.rules.js';

@Injectable()
export class RequestStore {
  constructor(private readonly db: Db) {}

  async byNumber(ctx: Ctx, number: string): Promise<RequestRow | null> {
    const [row] = await this.db.read(ctx, (tx) => this.select(tx, 'r.number = $1', [number]));
    return row ?? null;
  }

  /** Two that are merged into each other at once: one of them waits, and then finds the other merged. */
  async lockByNumber(tx: Tx, number: string): Promise<RequestRow | null> {
    const [row] = await this.select(tx, 'r.number = $1 for update', [number]);
    return row ?? null;
  }

  async byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, RequestRow>> {
    const rows = await this.db.read(ctx, (tx) => this.select(tx, 'r.id = any($1)', [ids]));
    return new Map(rows.map((row) => [row.id, row]));
  }

  async lock(tx: Tx, id: string): Promise<RequestRow | null> {
    const [row] = await this.select(tx, 'r.id = $1 for update', [id]);
    return row ?? null;
  }

  async byIdempotencyKey(tx: Tx, key: string): Promise<RequestRow | null> {
    const [row] = await this.select(tx, 'r.idempotency_key = $1', [key]);
    return row ?? null;
  }

  /** The next number of the town's day; filings of one town on one day wait for each other here, and only here. */
  async nextNumber(tx: Tx, prefix: string): Promise<string> {
    const today = localDate(tx.now);
    const [row] = await tx.sql<{ last: number }>(
      `insert into request_number (town_id, on_date, last) values ($1, $2, 1)
       on conflict (town_id, on_date) do update set last = request_number.last + 1 returning last`,
      [tx.townId, today],
    );
    return requestNumber(prefix, today, Number(row?.last));
  }

  async insert(tx: Tx, request: Omit<Request, 'townId' | 'searchWords'>, enterpriseName: string | null): Promise<void> {
    const searchWords = textWords(
      request.number,
      request.title,
      request.words.slice(0, 500),
      request.address,
      request.contactName,
      enterpriseName,
    );
    await tx.em.insert(Request, { ...request, townId: tx.townId, searchWords });
  }

  async change(tx: Tx, request: RequestRow, patch: Partial<Request>, by = nameOf(tx.actor)): Promise<void> {
    await tx.em.update(
      Request,
      { townId: tx.townId, id: request.id },
      { ...patch, version: request.version + 1, changedAt: tx.now, changedByName: by },
    );
  }

  /** One line of the timeline; answers with its id. */
  async note(
    tx: Tx,
    entry: {
      requestId: string;
      verb: EntryVerb;
      from: RequestState | null;
      to: RequestState | null;
      by?: string;
      words?: string | null;
      internal?: boolean;
      facts?: EntryFacts;
    },
  ): Promise<string> {
    const id = uuidv7();
    await tx.em.insert(RequestEntry, {
      townId: tx.townId,
      requestId: entry.requestId,
      id,
      at: tx.now,
      verb: entry.verb,
      fromState: entry.from,
      toState: entry.to,
      byKind: tx.actor.kind === 'staff' ? 'staff' : tx.actor.kind === 'system' ? 'system' : 'requester',
      byId: personIdOf(tx.actor),
      byName: entry.by ?? nameOf(tx.actor),
      words: entry.words ?? null,
      internal: entry.internal ?? false,
      facts: entry.facts ?? {},
      undoneAt: null,
    });
    return id;
  }

  async entriesOf(ctx: Ctx, requestIds: readonly string[]): Promise<Map<string, RequestEntry[]>> {
    const rows = await this.db.read(ctx, (tx) =>
      tx.sql<RequestEntry>(`select * from request_entry where request_id = any($1) order by at, id`, [requestIds]),
    );
    return Map.groupBy(rows, (row) => row.requestId);
  }

  /** The requests of the same matter that were merged into this one. */
  mergedInto(ctx: Ctx, id: string): Promise<RequestRow[]> {
    return this.db.read(ctx, (tx) => this.select(tx, 'r.merged_into = $1 order by r.number', [id]));
  }

  async openOfRequester(tx: Tx, personId: string): Promise<number> {
    const [row] = await tx.sql<{ count: number }>(
      `select count(*)::int as count from request where requester_id = $1 and state not in ('answered', 'closed', 'declined', 'withdrawn', 'merged')`,
      [personId],
    );
    return row?.count ?? 0;
  }

  private async select(tx: Tx, where: string, values: readonly unknown[]): Promise<RequestRow[]> {
    return rowsOf(await tx.sql(`select ${requestColumns} from request r where ${where}`, values));
  }
}

/** What reading a request brings: every column but the words it is searched by, which weigh more than all the others. */
export const requestColumns = getMetadataArgsStorage()
  .columns.filter(({ target, propertyName }) => target === Request && propertyName !== 'searchWords')
  .map(({ propertyName }) => `r.${new SnakeNames().columnName(propertyName)}`)
  .concat('r.due_at', 'r.due_kind')
  .join(', ');

/** Postgres gives infinity as a number; a request that is not due has none. */
export const rowsOf = (rows: readonly Record<string, unknown>[]): RequestRow[] =>
  rows.map(
    ({ searchWords: _, dueAt, ...row }) => ({ ...row, dueAt: dueAt instanceof Date ? dueAt : null }) as RequestRow,
  );
