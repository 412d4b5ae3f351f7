import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An enterprise is of the whole city, known by its 统一社会信用代码; its standing in a town is another row. */
@Entity('enterprise')
export class Enterprise {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') creditCode!: string;
  @Column('uuid', { nullable: true }) checkDigitConfirmedBy!: string | null;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) industry!: string | null;
  @Column('text', { nullable: true }) size!: EnterpriseSize | null;
  @Column('text', { nullable: true }) address!: string | null;
  @Column('date', { nullable: true }) foundedOn!: string | null;
  @Column('timestamptz') createdAt!: Date;
}

export type EnterpriseSize = 'large' | 'medium' | 'small' | 'micro';

/** What this town knows of an enterprise, with a copy of name and code so that the list needs no other table. */
@Entity('town_enterprise')
export class TownEnterprise {
  @PrimaryColumn('int') townId!: number;
  @PrimaryColumn('uuid') enterpriseId!: string;
  @Column('text') name!: string;
  @Column('text') creditCode!: string;
  @Column('text', { array: true }) searchWords!: string[];
  @Column('uuid', { nullable: true }) stewardId!: string | null;
  @Column('text', { nullable: true }) summary!: string | null;
  @Column('text', { array: true }) tags!: string[];
  @Column('timestamptz') since!: Date;
}

export type Standing = 'owner' | 'handler' | 'approver';
