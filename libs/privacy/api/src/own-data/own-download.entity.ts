import { Person } from '@samenspraak/people-api';
import { NotPersonal, Personal, VaultEntity, Withheld } from '@samenspraak/shared-api';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Milliseconds between asking for a download and the end of it. */
export const downloadLifetime = 15 * 60 * 1000;

/**
 * Someone asked for their data: a right to fetch it once, from the browser that asked. The data itself is never stored; it
 * is gathered when it is fetched.
 */
@VaultEntity()
export class OwnDownload {
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Personal({ purpose: 'ownData', seenBy: 'self', keep: { for: 'PT15M', from: 'askedAt' }, erase: 'delete row' })
  @Index()
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;

  /** The session that asked, and the only one that can fetch. */
  @NotPersonal()
  @Withheld()
  @Column('text')
  sessionHash: string;

  @NotPersonal()
  @Column('timestamptz')
  askedAt: Date;

  /** When the button was pressed. */
  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;

  /** SHA-256 of the key with which the page then fetches, within a minute; empty again when that was done. */
  @NotPersonal()
  @Withheld()
  @Column('text', { nullable: true })
  keyHash: string | null;
}
