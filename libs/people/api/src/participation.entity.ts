import { Column, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { NotPersonal, Personal, VaultEntity } from '@samenspraak/shared-api';
import { Person } from './person.entity';

/** Which participant in the content store is which person. Only the vault knows; the content store cannot join them. */
@VaultEntity()
export class Participation {
  @NotPersonal()
  @PrimaryColumn('uuid')
  participantId: string;

  @Personal({
    purpose: 'Weten in welke ruimtes u meedoet, zodat u ziet wat van u is.',
    ground: 'AVG art. 6 lid 1 onder b en art. 9 lid 2 onder a: u nam de uitnodiging aan',
    seenBy: 'self',
    keep: 'until erased',
    erase: 'delete row',
  })
  @Index()
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
}
