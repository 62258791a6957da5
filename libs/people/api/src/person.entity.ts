import { Column, PrimaryGeneratedColumn } from 'typeorm';
import { Language, NotPersonal, Personal, VaultEntity } from '@samenspraak/shared-api';

const account = 'AVG art. 6 lid 1 onder b: zonder adres kunt u niet inloggen';

/** The private half of a member. Has no GraphQL type, and never will: what others see is a Participant. */
@VaultEntity()
export class Person {
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** Lower case, as `mailAddress` makes it. */
  @Personal({ purpose: 'Inloggen en u berichten sturen.', ground: account, seenBy: 'self', keep: 'until erased', erase: 'delete row' })
  @Column('text', { unique: true })
  email: string;

  @Personal({ purpose: 'U schrijven in uw eigen taal.', ground: account, seenBy: 'self', keep: 'until erased', erase: 'delete row' })
  @Column('text')
  language: Language;

  @Personal({ purpose: 'Weten sinds wanneer u een account heeft.', ground: account, seenBy: 'self', keep: 'until erased', erase: 'delete row' })
  @Column('timestamptz')
  createdAt: Date;
}

/** Written the same way everywhere, in a fixed locale: Turkish has two letters i. */
export const mailAddress = (given: string): string => given.trim().normalize('NFC').toLowerCase();
