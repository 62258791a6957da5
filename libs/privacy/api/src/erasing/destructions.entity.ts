import { ContentEntity, NotPersonal, VaultEntity } from '@samenspraak/shared-api';
import { Column, PrimaryColumn } from 'typeorm';

/** A line of the list of destructions that was carried out in the content store. A restored backup lacks the later ones. */
@ContentEntity()
export class ContentDestruction {
  @NotPersonal()
  @PrimaryColumn('int')
  number: number;

  @NotPersonal()
  @Column('timestamptz')
  doneAt: Date;

  /** Since then no file of the server holds the bytes. */
  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  washedAt: Date | null;
}

/** The same in the vault. */
@VaultEntity()
export class VaultDestruction {
  @NotPersonal()
  @PrimaryColumn('int')
  number: number;

  @NotPersonal()
  @Column('timestamptz')
  doneAt: Date;

  /** Since then no file of the server holds the bytes. */
  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  washedAt: Date | null;
}
