import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Channel, Guide } from './guide.types.js';
import type { ItemState } from './item.states.js';

/** 服务事项: what stays the same through all its versions. */
@Entity('service_item')
export class ServiceItem {
  @PrimaryColumn('int') townId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
}

/** One version of an item. What is searched and filtered by has columns; what is only read lies in `guide`. */
@Entity('service_item_version')
export class ServiceItemVersion {
  @PrimaryColumn('int') townId!: number;
  @PrimaryColumn('uuid') itemId!: string;
  @PrimaryColumn('int') version!: number;
  @Column('text') state!: ItemState;
  @Column('text') name!: string;
  @Column('text') summary!: string;
  @Column('uuid') categoryId!: string;
  @Column('text', { array: true }) audience!: string[];
  @Column('text', { array: true }) themes!: string[];
  @Column('text', { array: true }) channels!: Channel[];
  @Column('boolean') freeOfCharge!: boolean;
  @Column('jsonb') guide!: Guide;
  @Column('text', { array: true }) searchWords!: string[];
  @Column('uuid', { nullable: true }) changedBy!: string | null;
  @Column('timestamptz') changedAt!: Date;
  @Column('date', { nullable: true }) inForceFrom!: string | null;
}
