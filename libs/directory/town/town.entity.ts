import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('town')
export class Town {
  @PrimaryColumn('int') id!: number;
  @Column('text') code!: string;
  @Column('text') name!: string;
  @Column('text') centreName!: string;
  @Column('text') district!: string;
  @Column('text') numberPrefix!: string;
  @Column('int') hue!: number;
  @Column('text') phone!: string;
  @Column('text') address!: string;
  @Column('float8') longitude!: number;
  @Column('float8') latitude!: number;
  @Column('text', { nullable: true }) host!: string | null;
  @Column('boolean') example!: boolean;
  @Column('timestamptz') createdAt!: Date;
}

@Entity('unit')
export class Unit {
  @PrimaryColumn('int') townId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('boolean') backstop!: boolean;
  @Column('int') position!: number;
}
