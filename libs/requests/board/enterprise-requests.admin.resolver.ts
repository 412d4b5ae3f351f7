import type { EnterpriseRow } from '@center/directory';
import { AtDoor, type DoorContext, loaderOf } from '@center/platform';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestListStore } from './request-list.store.js';

/** What requests add to an enterprise as staff see it. */
@Resolver('Enterprise')
export class EnterpriseRequestsAdminResolver {
  constructor(private readonly list: RequestListStore) {}

  @ResolveField()
  async openRequests(@Parent() enterprise: EnterpriseRow, @AtDoor() at: DoorContext) {
    return (
      (await loaderOf<string, number>(at, 'openRequests', (ctx, ids) => this.list.openOf(ctx, ids)).load(
        enterprise.id,
      )) ?? 0
    );
  }
}
