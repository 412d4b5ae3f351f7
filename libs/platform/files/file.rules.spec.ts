import { describe, expect, it } from '@jest/globals';
import { type ClaimFacts, whyNotClaim } from './file.rules.js';

const now = new Date('2026-09-01T08:00:00Z');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const file = (facts: Partial<ClaimFacts> = {}): ClaimFacts => ({
  id: 'a',
  belongsTo: null,
  uploadedBy: null,
  uploadedAt: hoursAgo(1),
  ...facts,
});
const why = (found: ClaimFacts[], ids = ['a'], by: string | null = 'wang') =>
  whyNotClaim({ ids, belongsTo: 'request/1', by, now }, found)?.fields.map((fault) => fault.limit) ?? null;

describe('a file is claimed', () => {
  it.each<[string, ClaimFacts[], string[] | null]>([
    ["a visitor's", [file()], null],
    ["one's own", [file({ uploadedBy: 'wang' })], null],
    ["another person's", [file({ uploadedBy: 'li' })], ['known']],
    ['for the same thing again', [file({ belongsTo: 'request/1', uploadedAt: hoursAgo(99) })], null],
    ['when something else has it', [file({ belongsTo: 'request/2' })], ['unclaimed']],
    ['when it is unknown', [], ['known']],
    ['just before it is swept', [file({ uploadedAt: hoursAgo(23.9) })], null],
    ['when it may have been swept', [file({ uploadedAt: hoursAgo(24) })], ['known']],
  ])('%s', (_, found, answer) => expect(why(found)).toEqual(answer));

  it('nine at once, not ten', () => {
    const ids = Array.from({ length: 10 }, (_, index) => `${index}`);
    const found = ids.map((id) => file({ id }));
    expect(why(found, ids.slice(1))).toBeNull();
    expect(why(found, ids)).toEqual(['9']);
  });
});
