import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An upload that was taken: what its bytes were found to be, where they lie, and what it belongs to. */
@Entity('file')
export class FileRow {
  @PrimaryColumn('int') townId!: number;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') mediaType!: string;
  @Column('int') bytes!: number;
  @Column('int', { nullable: true }) width!: number | null;
  @Column('int', { nullable: true }) height!: number | null;
  /** Of the bytes as kept, which for a picture are not the bytes that came. */
  @Column('text') sha256!: string;
  @Column('text') storageKey!: string;
  @Column('text', { nullable: true }) previewKey!: string | null;
  /** Where the photo says it was taken, WGS-84; the kept bytes no longer say it. */
  @Column('double precision', { nullable: true }) takenLongitude!: number | null;
  @Column('double precision', { nullable: true }) takenLatitude!: number | null;
  /** Null for a visitor's: only the visitor was told its id. */
  @Column('uuid', { nullable: true }) uploadedBy!: string | null;
  @Column('timestamptz') uploadedAt!: Date;
  /** `request/<id>`: the kind of thing and which one; null until it is claimed. */
  @Column('text', { nullable: true }) belongsTo!: string | null;
}
