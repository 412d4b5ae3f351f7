/**
 * The rows of the board stand still under the hand: what comes new waits for a click, what others took stays in its
 * place, greyed, until I act. Only my own acts take rows out, and undoing one puts its row back where it was.
 */
export interface Row {
  id: string;
  filedAt: string;
}

export interface Held<R extends Row> {
  rows: R[];
  /** What the API said last, for when it is taken */
  fresh: R[];
  /** Taken by others since */
  gone: ReadonlySet<string>;
  /** On their way out by my own act, with the place to come back to */
  leaving: ReadonlyMap<string, { row: R; at: number }>;
  takenAt: number;
  /** How many there are in all, now and when these rows were taken: the list itself ends at its first page */
  total: number;
  takenTotal: number;
  leftBefore: number;
  /** Which filter these rows belong to */
  of: string;
}

export type Change<R extends Row> =
  | { type: 'fresh'; rows: R[]; total: number; complete: boolean; of: string; now: number }
  | { type: 'take'; now: number }
  | { type: 'leave'; id: string }
  | { type: 'back'; id: string };

export const nothingHeld = <R extends Row>(): Held<R> => ({
  rows: [],
  fresh: [],
  gone: new Set(),
  leaving: new Map(),
  takenAt: 0,
  total: 0,
  takenTotal: 0,
  leftBefore: 0,
  of: '',
});

export function change<R extends Row>(held: Held<R>, step: Change<R>): Held<R> {
  switch (step.type) {
    case 'fresh':
      return step.of !== held.of || held.rows.length === 0
        ? { ...held, ...taken(held, step.rows, step.total, step.now), of: step.of }
        : { ...freshened(held, step.rows, step.complete), total: step.total };
    case 'take':
      return { ...held, ...taken(held, held.fresh, held.total, step.now) };
    case 'leave': {
      const at = held.rows.findIndex(({ id }) => id === step.id);
      const row = held.rows[at];
      if (!row) return held;
      const rows = held.rows.filter(({ id }) => id !== step.id && !held.gone.has(id));
      return { ...held, rows, gone: new Set(), leaving: new Map(held.leaving).set(step.id, { row, at }) };
    }
    case 'back': {
      const left = held.leaving.get(step.id);
      if (!left) return held;
      const leaving = new Map(held.leaving);
      leaving.delete(step.id);
      const row = held.fresh.find(({ id }) => id === step.id) ?? left.row;
      return {
        ...held,
        leaving,
        rows: held.rows.some(({ id }) => id === step.id) ? held.rows : held.rows.toSpliced(left.at, 0, row),
      };
    }
  }
}

function taken<R extends Row>(held: Held<R>, fresh: R[], total: number, now: number) {
  return {
    rows: fresh.filter(({ id }) => !held.leaving.has(id)),
    fresh,
    gone: new Set<string>(),
    takenAt: now,
    total,
    takenTotal: total,
    leftBefore: held.leaving.size,
  };
}

function freshened<R extends Row>(held: Held<R>, fresh: R[], complete: boolean): Held<R> {
  const byId = new Map(fresh.map((row) => [row.id, row]));
  const gone = new Set(complete ? held.rows.filter(({ id }) => !byId.has(id)).map(({ id }) => id) : []);
  const shown = new Set(held.rows.map(({ id }) => id));
  const last = fresh.findLastIndex(({ id }) => shown.has(id));
  const tail = fresh
    .slice(last + 1)
    .filter((row) => !shown.has(row.id) && !held.leaving.has(row.id) && Date.parse(row.filedAt) <= held.takenAt);
  return { ...held, fresh, gone, rows: [...held.rows.map((row) => byId.get(row.id) ?? row), ...tail] };
}

/** How many wait behind the bar */
export function waitingOf<R extends Row>({ fresh, rows, leaving, total, takenTotal, leftBefore }: Held<R>): number {
  const shown = new Set(rows.map(({ id }) => id));
  const inSight = fresh.filter(({ id }) => !shown.has(id) && !leaving.has(id)).length;
  return inSight === 0 ? 0 : Math.max(inSight, total - takenTotal + (leaving.size - leftBefore));
}
