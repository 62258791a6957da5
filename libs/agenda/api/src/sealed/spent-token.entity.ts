import { ContentEntity, NotPersonal } from '@samenspraak/shared-api';
import { Column, PrimaryColumn } from 'typeorm';

/** A proof of membership that was used: it is good once. Kept until its month is no longer taken. */
@ContentEntity()
export class SpentToken {
  @NotPersonal()
  @PrimaryColumn('text')
  nullifier: string;

  @NotPersonal()
  @Column('text')
  period: string;
}
