import { isEmail } from 'class-validator';
import { Column, PrimaryGeneratedColumn } from 'typeorm';
import { Forgotten, InvalidInput, Language, NotPersonal, OpenedBy, Personal, type PersonalDataMark, VaultEntity, Withheld } from '@samenspraak/shared-api';
import { addressOf } from './account';

const account: PersonalDataMark = { purpose: 'account', seenBy: 'self', keep: 'until erased', erase: 'delete row' };

/** An account that takes part in no space and holds no duty for the platform. */
const joinedNothing = `not exists (select from participation where participation.person_id = person.id)
  and not exists (select from duty where duty.person_id = person.id)`;

/** The private half of a member. Has no GraphQL type, and never will: what others see is a Participant. */
@VaultEntity()
@Forgotten({ keep: { for: 'P14D', from: 'createdAt' }, when: joinedNothing })
export class Person {
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** The mail address, lower case as `mailAddress` makes it, encrypted under the person's own key (`PersonKey`). */
  @Personal(account)
  @OpenedBy(({ id }: Person) => addressOf(id))
  @Column('bytea')
  sealedEmail: Buffer;

  /** Finds the account of an address, and keeps it the only one. */
  @Personal({ ...account, seenBy: 'platform' })
  @Withheld()
  @Column('text', { unique: true })
  emailIndex: string;

  @Personal(account)
  @Column('text')
  language: Language;

  @Personal(account)
  @Column('timestamptz')
  createdAt: Date;
}

/** Written the same way everywhere, in a fixed locale: Turkish has two letters i. */
export const mailAddress = (given: string): string => given.trim().normalize('NFC').toLowerCase();

/** A mail address as it was typed. @throws {InvalidInput} for none, or what is not one */
export function readAddress(given: string): string {
  const email = mailAddress(given);
  if (!email) throw InvalidInput.of('email', 'required');
  if (!isEmail(email) || email.length > 254) throw InvalidInput.of('email', 'email');
  return email;
}
