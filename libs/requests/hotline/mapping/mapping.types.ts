/** What a ticket has that a column can hold. */
export const ticketFacts = [
  'number',
  'title',
  'words',
  'category',
  'status',
  'filedAt',
  'closedAt',
  'updatedAt',
  'address',
  'longitude',
  'latitude',
  'unit',
  'source',
  'requesterName',
  'requesterPhone',
] as const;
export type TicketFact = (typeof ticketFacts)[number];

export interface MappedColumn {
  fact: TicketFact;
  column: string;
}

/** Which column of a town's hotline sheet holds which fact, and how its times are to be read. */
export interface ColumnMapping {
  name: string;
  columns: MappedColumn[];
  /** M/d/yy H:mm, in the letters of Unicode's date fields, as date-fns and luxon write them. */
  dateFormat: string;
  timeZone: string;
  /** The column names of the sheet it was made for. */
  header: string[];
}

export interface SavedMapping extends ColumnMapping {
  id: string;
}
