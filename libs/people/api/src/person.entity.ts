import { Column, PrimaryGeneratedColumn } from 'typeorm';
import { Language, NotPersonal, Personal, type PersonalDataMark, VaultEntity } from '@samenspraak/shared-api';

const account: PersonalDataMark = { purpose: 'account', seenBy: 'self', keep: 'until erased', erase: 'delete row' };

/** The private half of a member. Has no GraphQL type, and never will: what others see is a Participant. */
@VaultEntity()
export class Person {
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** Lower case, as `mailAddress` makes it. */
  @Personal(account)
  @Column('text', { unique: true })
  email: string;

  @Personal(account)
  @Column('text')
  language: Language;

  @Personal(account)
  @Column('timestamptz')
  createdAt: Date;
}

/** Written the same way everywhere, in a fixed locale: Turkish has two letters i. */
export const mailAddress = (given: string): string => given.trim().normalize('NFC').toLowerCase();
