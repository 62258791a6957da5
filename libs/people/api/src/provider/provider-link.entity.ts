import { Column, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { NotPersonal, Personal, VaultEntity } from '@samenspraak/shared-api';
import { Person } from '../person.entity';

/** Which account someone of a body's own provider has here. The provider's name for them is kept as a mark only. */
@VaultEntity()
@Index(['issuer', 'personId'], { unique: true })
export class ProviderLink {
  /** HMAC of issuer and subject under the server's index key. */
  @NotPersonal()
  @PrimaryColumn('text')
  subjectIndex: string;

  @NotPersonal()
  @Column('text')
  issuer: string;

  @Personal({ purpose: 'account', seenBy: 'self', keep: 'until erased', erase: 'delete row' })
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
}
