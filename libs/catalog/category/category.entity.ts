import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 事项分类: what a request or a service item is about, and which unit it is proposed to. */
@Entity('category')
export class Category {
  @PrimaryColumn('int') townId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('text') name!: string;
  @Column('text') hint!: string;
  @Column('uuid', { nullable: true }) parentId!: string | null;
  @Column('boolean') needsPlace!: boolean;
  /** False: it comes from outside, such as a hotline's own types, and is no choice for a requester. */
  @Column('boolean', { default: true }) offered!: boolean;
  @Column('uuid') unitId!: string;
  @Column('int') position!: number;
}
