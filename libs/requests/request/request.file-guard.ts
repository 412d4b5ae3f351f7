import { type Ctx, FileGuard, type FileRow } from '@center/platform';
import { Injectable } from '@nestjs/common';
import { seenBy } from './request.access.js';
import { RequestStore } from './request.store.js';
import { maySee } from './requester-access.js';

/** A request's files are for whoever may see it: its unit and desk, its requester, the holder of its code; an internal note's for staff. */
@Injectable()
export class RequestFileGuard extends FileGuard {
  readonly kind = 'request';

  constructor(private readonly requests: RequestStore) {
    super();
  }

  async mayRead(ctx: Ctx, file: FileRow, query: Readonly<Record<string, string | undefined>>): Promise<boolean> {
    const [, id = '', internal] = file.belongsTo?.split('/') ?? [];
    const request = (await this.requests.byIds(ctx, [id])).get(id);
    if (!request) return false;
    return ctx.actor.kind === 'staff'
      ? seenBy(ctx.actor, [request]).length > 0
      : !internal && maySee(ctx, request, query.c);
  }
}
