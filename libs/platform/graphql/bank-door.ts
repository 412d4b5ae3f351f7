import { Module } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { anyone, Needs } from '../access/needs.js';

@Resolver()
class BankDoorResolver {
  @Query()
  @Needs(anyone)
  door() {
    return 'bank';
  }
}

/** The bank door stands; the financing workstation moves in behind it. */
@Module({ providers: [BankDoorResolver] })
export class BankDoor {}
