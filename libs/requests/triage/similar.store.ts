import type { Tx } from '@center/platform';
import { Injectable } from '@nestjs/common';
import type { RequestState } from '../request/request.states.js';
import type { Likeness } from './similar.rules.js';

export interface Candidate extends Likeness {
  id: string;
  number: string;
  state: RequestState;
  filedAt: Date;
  unitId: string | null;
  answerOutcome: string | null;
}

const THIRTY_DAYS = 30 * 86_400_000;
/** About a kilometre: the rule decides what is near, this only keeps the reading small. */
const BOX = 0.01;

@Injectable()
export class SimilarStore {
  /** Requests of the last thirty days that might be the same matter: of the category, or nearby. The newest 200. */
  candidates(
    tx: Tx,
    like: Pick<Likeness, 'longitude' | 'latitude'> & { categoryIds: readonly string[] },
  ): Promise<Candidate[]> {
    return tx.sql<Candidate>(
      `select r.id, r.number, r.title, left(r.words, 400) as words, r.category_id, r.longitude, r.latitude, r.state, r.filed_at, r.unit_id, r.answer_outcome
         from request r
        where r.filed_at > $1 and r.state not in ('withdrawn', 'merged')
          and (r.category_id = any($2) or (r.longitude between $3::float8 - ${BOX} and $3::float8 + ${BOX} and r.latitude between $4::float8 - ${BOX} and $4::float8 + ${BOX}))
        order by r.filed_at desc, r.id desc limit 200`,
      [new Date(tx.now.getTime() - THIRTY_DAYS), like.categoryIds, like.longitude, like.latitude],
    );
  }
}
