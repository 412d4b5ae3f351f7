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

/** The bank door stands, and holds nothing until the financing workstation moves in. */
@Module({ providers: [BankDoorResolver] })
export class BankDoor {}
