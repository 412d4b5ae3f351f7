import { describe, expect, it } from '@jest/globals';
import { type Change, change, type Held, nothingHeld, waitingOf } from './held-rows';

const nine = Date.parse('2026-09-01T09:00:00+08:00');
const row = (id: string, filedAt = '2026-09-01T08:00:00+08:00') => ({ id, filedAt });
const late = (id: string) => row(id, '2026-09-01T09:05:00+08:00');
type Row = ReturnType<typeof row>;

const fresh = (rows: Row[], of = 'all', total = rows.length): Change<Row> => ({
  type: 'fresh',
  rows,
  total,
  complete: total === rows.length,
  of,
  now: nine,
});
const heldAfter = (...steps: Change<Row>[]): Held<Row> =>
  steps.reduce<Held<Row>>((held, step) => change(held, step), nothingHeld());
const ids = (held: Held<Row>) => held.rows.map(({ id }) => id).join('');

describe('rows of the board', () => {
  const start = fresh([row('a'), row('b'), row('c')]);

  it('new requests wait behind the bar and shift nothing, wherever they belong', () => {
    const held = heldAfter(start, fresh([late('x'), row('a'), late('y'), row('b'), row('c'), late('z')]));
    expect([ids(held), waitingOf(held)]).toEqual(['abc', 3]);
    expect(ids(change(held, { type: 'take', now: nine }))).toBe('xaybcz');
  });

  it('what others took stays in its place until I act', () => {
    const held = heldAfter(start, fresh([row('a'), row('c')]));
    expect([ids(held), [...held.gone]]).toEqual(['abc', ['b']]);
    expect(ids(change(held, { type: 'leave', id: 'a' }))).toBe('c');
  });

  it('my own act takes a row out, undoing it puts it back where it was', () => {
    const held = heldAfter(start, { type: 'leave', id: 'b' });
    expect(ids(held)).toBe('ac');
    expect(ids(change(held, fresh([row('a'), row('b'), row('c')])))).toBe('ac');
    expect(ids(heldAfter(start, { type: 'leave', id: 'b' }, { type: 'back', id: 'b' }))).toBe('abc');
  });

  it('older rows move up from the next page without a bar; a burst beyond the page is counted whole', () => {
    expect(ids(heldAfter(start, { type: 'leave', id: 'a' }, fresh([row('b'), row('c'), row('d')])))).toBe('bcd');
    expect(waitingOf(heldAfter(start, fresh([row('a'), row('b'), row('c'), late('x')], 'all', 503)))).toBe(500);
  });

  it('another filter begins anew', () => {
    expect(ids(heldAfter(start, fresh([late('x'), row('b')], 'hotline')))).toBe('xb');
  });
});
