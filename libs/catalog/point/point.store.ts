import { type Ctx, Db, pinyinWords, searchQuery, type Tx, textWords } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { type PointKind, ServicePoint } from './point.entity.js';

export type PointRow = Omit<ServicePoint, 'townId' | 'searchWords' | 'position'>;

const columns = `id, code, name, kind, address, longitude, latitude, hours, phone, step_free, words`;

@Injectable()
export class PointStore {
  constructor(private readonly db: Db) {}

  /**
   * The town's points, or those found by words, else by initials, else by pinyin, else by the same sound. A town has
   * some dozens: they are looked through without an index.
   */
  list(ctx: Ctx, { q, kind }: { q?: string | null; kind?: PointKind | null } = {}): Promise<PointRow[]> {
    const { alternatives, near } = searchQuery(q ?? '');
    const tries = [...alternatives.map(({ words }) => words), near.sameSound].filter((words) => words.length > 0);
    return this.db.read(ctx, (tx) =>
      tx.sql<PointRow>(
        `with looked_at as (
           select ${columns}, position,
                  (select min(place) from unnest($2::text[]) with ordinality as wanted(words, place)
                    where search_words @> string_to_array(wanted.words, ' ')) as place
             from service_point where $1::text is null or kind = $1)
         select ${columns} from looked_at where $3 or place = (select min(place) from looked_at) order by position`,
        [kind ?? null, tries.map((words) => words.join(' ')), !q?.trim()],
      ),
    );
  }

  async byCodes(ctx: Ctx, codes: readonly string[]): Promise<Map<string, PointRow>> {
    const rows = await this.db.read(ctx, (tx) =>
      tx.sql<PointRow>(`select ${columns} from service_point where code = any($1)`, [codes]),
    );
    return new Map(rows.map((row) => [row.code, row]));
  }

  async insert(tx: Tx, point: PointRow): Promise<void> {
    const [last] = await tx.sql<{ position: number }>(
      `select coalesce(max(position), 0) as position from service_point`,
    );
    await tx.em.insert(ServicePoint, {
      ...point,
      townId: tx.townId,
      position: (last?.position ?? 0) + 1,
      searchWords: [...textWords(point.name, point.address, point.words), ...pinyinWords(point.name)],
    });
  }
}
