import { randomBytes } from 'node:crypto';
import { CategoryStore } from '@center/catalog';
import { Towns } from '@center/directory';
import { localDate, type Tx } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { requestNumber } from '../../request/request-number.rules.js';
import type { TicketRow } from '../ticket/sort-rows.rules.js';
import { differencesOf, type TicketDifference } from '../ticket/ticket-changes.rules.js';
import { ClocksOfImported, type ImportedMove } from './clocks-of-imported.js';
import { HotlineCategoryStore } from './hotline-category.store.js';
import type { RowDifference } from './import-batch.store.js';
import { columnsOfChanged, columnsOfNew, keptContent, standingHere } from './imported-columns.rules.js';
import {
  type ImportedEntry,
  ImportedRequestStore,
  type KeptRequest,
  type NewColumns,
} from './imported-request.store.js';
import { countsOf } from './request-numbers.rules.js';
import { cameWords, changedWords, closedWords } from './ticket-words.js';
import { TownFacts } from './town-facts.js';

export interface Taken {
  created: number;
  changed: number;
  same: number;
  differences: RowDifference[];
}

interface Source {
  batchId: string;
  /** The name of the book the tickets come from: it signs the timeline. */
  book: string;
  dryRun: boolean;
}

interface Change extends TicketRow {
  kept: KeptRequest;
  differences: TicketDifference[];
}

/** Takes a chunk of tickets into the town, in the caller's transaction; a dry run finds out and writes nothing. */
@Injectable()
export class TicketIntake {
  constructor(
    private readonly towns: Towns,
    private readonly categories: CategoryStore,
    private readonly names: HotlineCategoryStore,
    private readonly requests: ImportedRequestStore,
    private readonly clocks: ClocksOfImported,
  ) {}

  async take(tx: Tx, source: Source, rows: readonly TicketRow[]): Promise<Taken> {
    const town = await this.townFacts(tx, source, rows);
    const kept = new Map(
      (
        await this.requests.kept(
          tx,
          rows.map(({ ticket }) => ticket.number),
        )
      ).map((request) => [request.externalNumber, request]),
    );
    const fresh = rows.filter(({ ticket }) => !kept.has(ticket.number));
    const changed = rows.flatMap((row): Change[] => {
      const request = kept.get(row.ticket.number);
      const differences = request ? differencesOf(request.content, row.ticket, standingHere(request, town)) : [];
      return request && differences.length > 0 ? [{ ...row, kept: request, differences }] : [];
    });

    if (!source.dryRun) {
      const created = await this.create(tx, source, fresh, town);
      const moved = await this.change(tx, source, changed, town);
      await this.clocks.turn(tx, [...created, ...moved]);
    }
    return {
      created: fresh.length,
      changed: changed.length,
      same: rows.length - fresh.length - changed.length,
      differences: changed.flatMap(({ row, ticket, differences }) =>
        differences.map((each) => ({ row, number: ticket.number, ...each })),
      ),
    };
  }

  private async create(
    tx: Tx,
    { batchId, book }: Source,
    rows: readonly TicketRow[],
    town: TownFacts,
  ): Promise<ImportedMove[]> {
    if (rows.length === 0) return [];
    const numberFor = await this.numbers(tx, rows, town.numberPrefix);
    const columns = rows.map(({ ticket }): NewColumns => {
      const number = numberFor(ticket.filedAt);
      return {
        ...columnsOfNew(ticket, uuidv7(), number, town),
        number,
        kind: ticket.kind,
        tracking_code: randomBytes(9).toString('base64url'),
        external_number: ticket.number,
      };
    });
    const idOf = new Map(columns.map((each) => [each.external_number, each.id]));
    const withId = rows.map(({ row, ticket }) => ({ row, ticket, id: idOf.get(ticket.number) as string }));

    await this.requests.insert(tx, columns, batchId, book);
    await this.requests.keepContent(
      tx,
      batchId,
      withId.map(({ row, ticket, id }) => keptContent(row, ticket, id)),
    );
    await this.requests.note(
      tx,
      withId.flatMap((each) => entriesOfNew(each, book)),
    );
    return columns.map((each, at) => ({
      requestId: each.id,
      kind: (rows[at] as TicketRow).ticket.kind,
      was: null,
      state: each.state,
      filedAt: each.filed_at,
      closedAt: each.closed_at,
    }));
  }

  private async change(
    tx: Tx,
    { batchId, book }: Source,
    changes: readonly Change[],
    town: TownFacts,
  ): Promise<ImportedMove[]> {
    if (changes.length === 0) return [];
    const columns = changes.map(({ ticket, kept, differences }) => columnsOfChanged(ticket, kept, differences, town));
    await this.requests.update(tx, columns, book);
    await this.requests.keepContent(
      tx,
      batchId,
      changes.map(({ row, ticket, kept }) => keptContent(row, ticket, kept.id)),
    );
    await this.requests.note(
      tx,
      changes.flatMap((change, at) => entriesOfChange(tx, change, (columns[at] as NewColumns).state, book)),
    );
    return columns
      .map((each, at) => ({
        was: (changes[at] as Change).kept.state,
        kind: (changes[at] as Change).ticket.kind,
        requestId: each.id,
        state: each.state,
        filedAt: each.filed_at,
        closedAt: each.closed_at,
      }))
      .filter(({ was, state }) => was !== state);
  }

  /** Numbers by the day of filing, one statement for all days of the chunk. */
  private async numbers(tx: Tx, rows: readonly TicketRow[], prefix: string): Promise<(filedAt: Date) => string> {
    const last = await this.requests.takeNumbers(tx, countsOf(rows.map(({ ticket }) => localDate(ticket.filedAt))));
    return (filedAt) => {
      const day = localDate(filedAt);
      const nth = (last.get(day) ?? 0) + 1;
      last.set(day, nth);
      return requestNumber(prefix, day, nth);
    };
  }

  private async townFacts(tx: Tx, { dryRun }: Source, rows: readonly TicketRow[]): Promise<TownFacts> {
    const [town, units] = await Promise.all([this.towns.byId(tx.townId), this.towns.unitsOf(tx.townId)]);
    if (!town) throw new Error(`There is no town ${tx.townId}`);
    const known = new TownFacts(town.numberPrefix, units, await this.names.all(tx));
    const missing = rows.map(({ ticket }) => ticket.category).filter((name) => !known.categories.idOf(name));
    if (dryRun || missing.length === 0) return known;
    tx.afterCommit(() => this.categories.forget());
    return new TownFacts(town.numberPrefix, units, await this.names.ensure(tx, missing, known.backstopId));
  }
}

/** With the dates of the hotline's own book: it came then, and was closed then. */
function entriesOfNew({ ticket, id }: { ticket: TicketRow['ticket']; id: string }, book: string): ImportedEntry[] {
  const came: ImportedEntry = {
    request_id: id,
    id: uuidv7(),
    at: ticket.filedAt,
    verb: 'import',
    from_state: null,
    to_state: ticket.standing === 'inHand' ? 'accepted' : 'filed',
    by_name: book,
    words: cameWords(ticket, book),
    facts: { source: 'hotline' },
  };
  return ticket.closedAt ? [came, closingEntry(ticket, id, 'filed', book)] : [came];
}

function entriesOfChange(
  tx: Tx,
  { ticket, kept, differences }: Change,
  state: ImportedEntry['to_state'],
  book: string,
): ImportedEntry[] {
  const closes = state === 'closed' && kept.state !== 'closed';
  const told: ImportedEntry = {
    request_id: kept.id,
    id: uuidv7(),
    at: tx.now,
    verb: 'import',
    from_state: closes ? state : kept.state,
    to_state: state,
    by_name: book,
    words: changedWords(differences, book),
    facts: { source: 'hotline' },
  };
  return closes ? [closingEntry(ticket, kept.id, kept.state, book), told] : [told];
}

const closingEntry = (
  ticket: TicketRow['ticket'],
  requestId: string,
  from: ImportedEntry['from_state'],
  book: string,
): ImportedEntry => ({
  request_id: requestId,
  id: uuidv7(),
  at: ticket.closedAt as Date,
  verb: 'close',
  from_state: from,
  to_state: 'closed',
  by_name: ticket.unit ?? book,
  words: closedWords(ticket),
  facts: ticket.unit ? { unit: ticket.unit } : {},
});
