import { type Ctx, Db, InvalidInput, type Outcome } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { type PointRow, PointStore } from './point.store.js';

export type NewPoint = Omit<PointRow, 'id'>;

@Injectable()
export class PointService {
  constructor(
    private readonly db: Db,
    private readonly points: PointStore,
  ) {}

  /** One more point, after those that the town has. */
  async create(ctx: Ctx, data: NewPoint): Promise<Outcome<{ pointId: string }>> {
    const taken = (await this.points.byCodes(ctx, [data.code])).size > 0;
    if (taken) return InvalidInput.of('code', '未用过的代码', '这个服务点代码已经用了');
    const { code, name, kind, address, longitude, latitude, hours, phone, stepFree, words } = data;
    const pointId = uuidv7();
    return this.db.write(ctx, async (tx) => {
      await this.points.insert(tx, {
        id: pointId,
        code,
        name,
        kind,
        address,
        longitude,
        latitude,
        hours,
        phone,
        stepFree,
        words,
      });
      return { pointId };
    });
  }
}
