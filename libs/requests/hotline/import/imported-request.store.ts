import type { Tx } from '@center/platform';
import { Injectable } from '@nestjs/common';
import type { EntryFacts } from '../../request/request.entity.js';
import type { EntryVerb, RequestState } from '../../request/request.states.js';
import type { TicketContent } from '../ticket/ticket-changes.rules.js';
import type { LocalDate } from './request-numbers.rules.js';

/** A request that a ticket of this number has become, locked, and what the last sheet said of it. */
export interface KeptRequest {
  id: string;
  externalNumber: string;
  number: string;
  state: RequestState;
  kind: string;
  title: string;
  words: string;
  categoryId: string;
  address: string | null;
  longitude: number | null;
  latitude: number | null;
  unitId: string | null;
  contactName: string | null;
  contactPhone: string | null;
  filedAt: Date;
  answeredAt: Date | null;
  closedAt: Date | null;
  movedHere: boolean;
  content: Partial<TicketContent>;
}

/** What a sheet may write of a request, new or changed; in the columns' names, because it goes to the database as one document. */
export interface ImportedColumns {
  id: string;
  state: RequestState;
  title: string;
  words: string;
  category_id: string;
  address: string | null;
  longitude: number | null;
  latitude: number | null;
  contact_name: string | null;
  contact_phone: string | null;
  filed_at: Date;
  external_status: string | null;
  unit_id: string | null;
  answered_at: Date | null;
  closed_at: Date | null;
  changed_at: Date;
  search_words: string[];
}

export interface NewColumns extends ImportedColumns {
  number: string;
  kind: string;
  tracking_code: string;
  external_number: string;
}

export interface ImportedEntry {
  request_id: string;
  id: string;
  at: Date;
  verb: EntryVerb;
  from_state: RequestState | null;
  to_state: RequestState;
  by_name: string;
  words: string;
  facts: EntryFacts;
}

const shared = `id uuid, state text, title text, words text, category_id uuid, address text, longitude float8, latitude float8, contact_name text,
  contact_phone text, filed_at timestamptz, external_status text, unit_id uuid, answered_at timestamptz, closed_at timestamptz, changed_at timestamptz, search_words text[]`;

/** Statements over whole sets of rows: their number does not grow with the sheet's. */
@Injectable()
export class ImportedRequestStore {
  /** Imports of one town go one after the other, so that two sheets with the same new ticket make one request. */
  takeTurn(tx: Tx): Promise<unknown> {
    return tx.sql(`select pg_advisory_xact_lock(hashtext('hotline import'), $1)`, [tx.townId]);
  }

  kept(tx: Tx, numbers: readonly string[]): Promise<KeptRequest[]> {
    return tx.sql<KeptRequest>(
      `select r.id, r.external_number, r.number, r.state, r.kind, r.title, r.words, r.category_id, r.address, r.longitude, r.latitude, r.unit_id,
              r.contact_name, r.contact_phone, r.filed_at, r.answered_at, r.closed_at, coalesce(t.content, '{}') as content,
              exists (select from request_entry e where e.town_id = r.town_id and e.request_id = r.id and e.by_kind <> 'system'
                         and e.verb <> 'undo' and e.undone_at is null and e.from_state is distinct from e.to_state) as moved_here
         from request r left join hotline_ticket t on t.town_id = r.town_id and t.number = r.external_number
        where r.external_number = any($1) order by r.id for update of r`,
      [numbers],
    );
  }

  /** So many numbers of each day at once; answers with the last number given before them. */
  async takeNumbers(tx: Tx, wanted: ReadonlyMap<LocalDate, number>): Promise<Map<LocalDate, number>> {
    const days = [...wanted].map(([on_date, count]) => ({ on_date, count }));
    const rows = await tx.sql<{ onDate: LocalDate; last: number }>(
      `insert into request_number (town_id, on_date, last)
       select $1, d.on_date, d.count from jsonb_to_recordset($2) as d(on_date date, count int) order by d.on_date
       on conflict (town_id, on_date) do update set last = request_number.last + excluded.last returning on_date, last`,
      [tx.townId, JSON.stringify(days)],
    );
    return new Map(rows.map(({ onDate, last }) => [onDate, last - (wanted.get(onDate) ?? 0)]));
  }

  insert(tx: Tx, rows: readonly NewColumns[], batchId: string, byName: string): Promise<unknown> {
    return tx.sql(
      `insert into request (town_id, id, number, state, kind, source, title, words, category_id, address, longitude, latitude, contact_name, contact_phone,
              tracking_code, filed_at, external_number, external_status, import_batch_id, unit_id, answered_at, closed_at, changed_at, changed_by_name, search_words)
       select $1, r.id, r.number, r.state, r.kind, 'hotline', r.title, r.words, r.category_id, r.address, r.longitude, r.latitude, r.contact_name, r.contact_phone,
              r.tracking_code, r.filed_at, r.external_number, r.external_status, $3, r.unit_id, r.answered_at, r.closed_at, r.changed_at, $4, r.search_words
         from jsonb_to_recordset($2) as r(${shared}, number text, kind text, tracking_code text, external_number text)`,
      [tx.townId, JSON.stringify(rows), batchId, byName],
    );
  }

  update(tx: Tx, rows: readonly ImportedColumns[], byName: string): Promise<unknown> {
    return tx.sql(
      `update request r set state = n.state, title = n.title, words = n.words, category_id = n.category_id, address = n.address, longitude = n.longitude,
              latitude = n.latitude, contact_name = n.contact_name, contact_phone = n.contact_phone, filed_at = n.filed_at, external_status = n.external_status,
              unit_id = n.unit_id, answered_at = n.answered_at, closed_at = n.closed_at, search_words = n.search_words, version = r.version + 1,
              changed_at = greatest(r.changed_at, n.changed_at), changed_by_name = $3
         from jsonb_to_recordset($2) as n(${shared}) where r.town_id = $1 and r.id = n.id`,
      [tx.townId, JSON.stringify(rows), byName],
    );
  }

  note(tx: Tx, entries: readonly ImportedEntry[]): Promise<unknown> {
    return tx.sql(
      `insert into request_entry (town_id, request_id, id, at, verb, from_state, to_state, by_kind, by_name, words, facts)
       select $1, e.request_id, e.id, e.at, e.verb, e.from_state, e.to_state, 'system', e.by_name, e.words, e.facts
         from jsonb_to_recordset($2) as e(request_id uuid, id uuid, at timestamptz, verb text, from_state text, to_state text, by_name text, words text, facts jsonb)`,
      [tx.townId, JSON.stringify(entries)],
    );
  }

  keepContent(
    tx: Tx,
    batchId: string,
    tickets: readonly { number: string; request_id: string; content: TicketContent; row: number }[],
  ): Promise<unknown> {
    return tx.sql(
      `insert into hotline_ticket (town_id, number, request_id, content, batch_id, row)
       select $1, t.number, t.request_id, t.content, $3, t.row from jsonb_to_recordset($2) as t(number text, request_id uuid, content jsonb, row int)
       on conflict (town_id, number) do update set content = excluded.content, batch_id = excluded.batch_id, row = excluded.row`,
      [tx.townId, JSON.stringify(tickets), batchId],
    );
  }
}
