import { Column, Index, PrimaryGeneratedColumn } from 'typeorm';
import { About, Language, NotPersonal, OpenedBy, Personal, type PersonalDataMark, VaultEntity, Withheld } from '@samenspraak/shared-api';
import { openAddress } from './identifiers/identifiers';

/** One use, fifteen minutes. Times in milliseconds. */
export const attemptLifetime = 15 * 60 * 1000;
export const codeTries = 5;

/** Mails to one address in that time. Whoever asks more gets the same answer and no mail, member and stranger alike. */
export const mailsAtOnce = 30;

const asked: PersonalDataMark = { purpose: 'signIn', seenBy: 'platform', keep: { for: 'PT15M', from: 'createdAt' }, erase: 'delete row' };

/** Someone asked to sign in. Members and strangers look the same here, and get a mail alike. */
@VaultEntity()
@About({ when: 'sign_in_attempt.email_index = (select email_index from person where person.id = any(:own))' })
export class SignInAttempt {
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** The mail address, encrypted under the attempt's own key. */
  @Personal(asked)
  @OpenedBy(addressOfAttempt)
  @Column('bytea')
  sealedEmail: Buffer;

  @Personal(asked)
  @Withheld()
  @Column('bytea')
  wrappedKey: Buffer;

  @Personal(asked)
  @Withheld()
  @Index()
  @Column('text')
  emailIndex: string;

  @NotPersonal()
  @Column('text')
  language: Language;

  /** SHA-256 of what the mail carries; empty until the worker has written the mail. */
  @NotPersonal()
  @Withheld()
  @Column('text', { nullable: true })
  linkHash: string | null;

  @NotPersonal()
  @Withheld()
  @Column('text', { nullable: true })
  codeHash: string | null;

  /** Comes with an invitation: using it makes the account. */
  @NotPersonal()
  @Column('boolean', { default: false })
  invited: boolean;

  /** The page of this site to go on to, such as `/nl/agenda`. */
  @NotPersonal()
  @Column('text', { nullable: true })
  next: string | null;

  @NotPersonal()
  @Column('int', { default: 0 })
  tries: number;

  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;

  @NotPersonal()
  @Column('timestamptz')
  createdAt: Date;
}

/** Whom to write to. */
export function addressOfAttempt({ id, sealedEmail, wrappedKey }: SignInAttempt): string {
  return openAddress('attempt', id, sealedEmail, wrappedKey);
}
