import type { Tx } from '@center/platform';
import type { RequestKind } from '../../request/request.entity.js';
import type { RequestState } from '../../request/request.states.js';

/** A request that came by a sheet, or was moved by one; `was` is null when it is new. */
export interface ImportedMove {
  requestId: string;
  kind: RequestKind;
  was: RequestState | null;
  state: RequestState;
  filedAt: Date;
  closedAt: Date | null;
}

/**
 * Where the clocks of imported requests start and stop: first contact and answer for one that is open, from its filing;
 * none for one that came closed; all stopped for one that a sheet has closed. Called once for each five hundred rows, in
 * their transaction, so it must do its work by sets.
 */
export async function clocksOfImported(_tx: Tx, _moved: readonly ImportedMove[]): Promise<void> {}
