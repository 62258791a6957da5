import { Column, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { NotPersonal, Personal, type PersonalDataMark, VaultEntity } from '@samenspraak/shared-api';
import { Person } from '../person.entity';

const passkey: PersonalDataMark = { purpose: 'passkey', seenBy: 'self', keep: 'until erased', erase: 'delete row' };

/** The public half of a passkey. The private half never leaves its owner's device; nothing of that device is kept. */
@VaultEntity()
export class Passkey {
  /** The credential's own id, base64url, as the device names it. */
  @Personal(passkey)
  @PrimaryColumn('text')
  id: string;

  @Personal(passkey)
  @Index()
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;

  /** By which its owner knows it: their first, second… */
  @NotPersonal()
  @Column('int')
  number: number;

  /** COSE (RFC 9052). */
  @NotPersonal()
  @Column('bytea')
  publicKey: Buffer;

  /** Signatures made so far, where the device counts; one that goes back was copied. */
  @NotPersonal()
  @Column('bigint')
  counter: string;

  @Personal(passkey)
  @Column('timestamptz')
  createdAt: Date;
}

/** A question that was answered, kept until it would have expired: each is answered once. */
@VaultEntity()
export class AnsweredChallenge {
  /** SHA-256 of the challenge. */
  @NotPersonal()
  @PrimaryColumn('text')
  hash: string;

  @NotPersonal()
  @Column('timestamptz')
  expiresAt: Date;
}
