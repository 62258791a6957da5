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
    purpose: 'places',
    seenBy: 'self',
    keep: 'until erased',
    erase: 'delete row',
  })
  @Index()
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
}
