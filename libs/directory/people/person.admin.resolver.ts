import { AtDoor, type DoorContext } from '@center/platform';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Towns } from '../town/towns.js';
import type { Colleague } from './staff.store.js';

@Resolver('Person')
export class PersonAdminResolver {
  constructor(private readonly towns: Towns) {}

  @ResolveField()
  id(@Parent() colleague: Colleague) {
    return colleague.personId;
  }

  @ResolveField()
  async unit(@Parent() colleague: Colleague, @AtDoor() { ctx }: DoorContext) {
    return (await this.towns.unitsOf(ctx.townId)).find((unit) => unit.id === colleague.unitId) ?? null;
  }
}
