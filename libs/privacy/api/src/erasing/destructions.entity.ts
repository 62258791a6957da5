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
}
