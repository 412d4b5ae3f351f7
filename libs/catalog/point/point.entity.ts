import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 服务点: a place where something can be had or asked. Positions are WGS-84. */
@Entity('service_point')
export class ServicePoint {
  @PrimaryColumn('int') townId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('text') name!: string;
  @Column('text') kind!: PointKind;
  @Column('text') address!: string;
  @Column('float8') longitude!: number;
  @Column('float8') latitude!: number;
  @Column('text') hours!: string;
  @Column('text') phone!: string;
  @Column('boolean') stepFree!: boolean;
  @Column('text') words!: string;
  @Column('text', { array: true }) searchWords!: string[];
  @Column('int') position!: number;
}

export type PointKind = 'counter' | 'park' | 'bank' | 'partner' | 'site' | 'canteen' | 'charging';
