import { ContentEntity, NotPersonal, type Store } from '@samenspraak/shared-api';
import { Column, PrimaryColumn } from 'typeorm';

/** When a store's files were last written anew, one row for each store. */
@ContentEntity()
export class Wash {
  @NotPersonal()
  @PrimaryColumn('text')
  store: Store;

  @NotPersonal()
  @Column('timestamptz')
  doneAt: Date;
}
