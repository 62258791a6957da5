import { Person } from '@samenspraak/people-api';
import { NotPersonal, Personal, type PersonalDataMark, VaultEntity } from '@samenspraak/shared-api';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { LookField, LookPurpose } from './look-purpose';
import { PrivacyQuestion } from './privacy-question.entity';

const line: PersonalDataMark = { purpose: 'looks', seenBy: 'self', keep: 'until erased', erase: 'delete row' };

/**
 * One line of who looked: a ticket, written and committed before anything is read (after the Dutch standard Logboek
 * Dataverwerkingen: one line per processing and person). Only functions of the vault write it, and none rewrites it.
 */
@VaultEntity()
export class Look {
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Personal(line)
  @Index()
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;

  /** The case: what the person asked. */
  @NotPersonal()
  @ForeignKey(() => PrivacyQuestion, { onDelete: 'CASCADE' })
  @Column('uuid')
  questionId: string;

  /** The entry of the register of processing, and its edition. */
  @NotPersonal()
  @Column('text')
  purpose: LookPurpose;

  @NotPersonal()
  @Column('text')
  registerVersion: string;

  @NotPersonal()
  @Column('text', { array: true })
  fields: LookField[];

  @Personal(line)
  @Column('text')
  body: string;

  @Personal(line)
  @Column('text')
  function: string;

  /** A, B, C: the same letter for the same viewer of this person. */
  @NotPersonal()
  @Column('text')
  employee: string;

  /** Which viewer, for the letter: a hash over person and viewer, so that it joins no two persons. */
  @Personal({ ...line, seenBy: 'platform' })
  @Column('text')
  viewer: string;

  /** PostgreSQL's number of the transaction that wrote it: no other transaction sees it before it is committed. */
  @NotPersonal()
  @Column('bigint')
  transaction: string;

  @NotPersonal()
  @Column('timestamptz')
  writtenAt: Date;

  /** When the fields were read; empty when they never were. */
  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
