import { colleagueOf, StaffStore } from '@center/directory';
import { AtDoor, type DoorContext, nameOf, system } from '@center/platform';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { VersionRow } from './item.store.js';

@Resolver('ServiceItemVersion')
export class ItemVersionAdminResolver {
  constructor(private readonly staff: StaffStore) {}

  @ResolveField()
  async changedBy(@Parent() version: VersionRow, @AtDoor() at: DoorContext) {
    return (await colleagueOf(at, this.staff, version.changedBy))?.name ?? nameOf(system);
  }
}
