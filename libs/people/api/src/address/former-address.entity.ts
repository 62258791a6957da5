import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { NotPersonal, OpenedBy, Personal, type PersonalDataMark, VaultEntity, Withheld } from '@samenspraak/shared-api';
import { Person } from '../person.entity';
import { openUnder } from './sealed-address';

/** Seven days in which whoever reads the old mailbox can take it back. Milliseconds. */
export const undoneWithin = 7 * 24 * 60 * 60 * 1000;

const former: PersonalDataMark = { purpose: 'account', seenBy: 'self', keep: { for: 'P7D', from: 'replacedAt' }, erase: 'delete row' };

/** The address of an account until it was changed, kept as long as the change can be undone. */
@VaultEntity()
export class FormerAddress {
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Personal(former)
  @Index()
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;

  /** Encrypted under the person's key. */
  @Personal(former)
  @OpenedBy(({ id, personId, sealedEmail }: FormerAddress) => openUnder(personId, `former:${id}`, sealedEmail))
  @Column('bytea')
  sealedEmail: Buffer;

  /** SHA-256 of what the mail to this address carries; empty until the worker has written it. */
  @NotPersonal()
  @Withheld()
  @Column('text', { nullable: true })
  undoHash: string | null;

  @Personal(former)
  @Column('timestamptz')
  replacedAt: Date;
}
