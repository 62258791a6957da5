import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { NotPersonal, OpenedBy, Personal, VaultEntity, Withheld } from '@samenspraak/shared-api';
import { Person } from '../person.entity';
import { openUnder } from './sealed-address';

/** Someone asked to be written to at another address. One use, fifteen minutes; until then nothing has changed. */
@VaultEntity()
export class AddressRequest {
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Personal({ purpose: 'account', seenBy: 'self', keep: { for: 'PT15M', from: 'askedAt' }, erase: 'delete row' })
  @Index()
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;

  /** The new address, encrypted under the person's key. */
  @Personal({ purpose: 'account', seenBy: 'self', keep: { for: 'PT15M', from: 'askedAt' }, erase: 'delete row' })
  @OpenedBy(({ id, personId, sealedEmail }: AddressRequest) => openUnder(personId, `request:${id}`, sealedEmail))
  @Column('bytea')
  sealedEmail: Buffer;

  /** SHA-256 of what the mail carries; empty until the worker has written the mail, and where it carries nothing. */
  @NotPersonal()
  @Withheld()
  @Column('text', { nullable: true })
  linkHash: string | null;

  @NotPersonal()
  @Withheld()
  @Column('text', { nullable: true })
  codeHash: string | null;

  @NotPersonal()
  @Column('int', { default: 0 })
  tries: number;

  @NotPersonal()
  @Column('timestamptz')
  askedAt: Date;
}
