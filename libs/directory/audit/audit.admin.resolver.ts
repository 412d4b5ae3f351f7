import { AtCtx, type Ctx, Needs, PageArgs, Valid } from '@center/platform';
import { Query, Resolver } from '@nestjs/graphql';
import { AuditStore } from './audit.store.js';

@Resolver()
export class AuditAdminResolver {
  constructor(private readonly log: AuditStore) {}

  @Query()
  @Needs('audit.read')
  auditLog(@AtCtx() ctx: Ctx, @Valid() page: PageArgs) {
    return this.log.page(ctx, page);
  }
}
