import { registerEnumType } from '@nestjs/graphql';
import { Person } from '@samenspraak/people-api';
import { Language, NotPersonal, Personal, type PersonalDataMark, VaultEntity } from '@samenspraak/shared-api';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

export enum QuestionKind {
  /** About a line in who looked. */
  line = 'line',
  /** No mail comes in. */
  mail = 'mail',
  /** Anything else about one's own data. */
  data = 'data',
  /** Cannot sign in: asked with a help code. Only `open_case` in the vault makes one. */
  access = 'access',
}

registerEnumType(QuestionKind, { name: 'QuestionKind' });

const asked: PersonalDataMark = { purpose: 'privacyQuestions', seenBy: 'self', keep: 'until erased', erase: 'delete row' };

/** What someone asks the privacy officer, and the answer. The only way to a case, besides a code that the person gives: nobody can start one about a person. */
@VaultEntity()
export class PrivacyQuestion {
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Personal(asked)
  @Index()
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;

  @NotPersonal()
  @Column('text')
  kind: QuestionKind;

  /** The line it is about. */
  @NotPersonal()
  @Column('uuid', { nullable: true })
  lookId: string | null;

  @NotPersonal()
  @Column('text')
  language: Language;

  /** Under the key of whoever asked. */
  @Personal({ ...asked, erase: 'destroy' })
  @Column('bytea')
  sealedText: Buffer;

  @Personal({ ...asked, erase: 'destroy' })
  @Column('bytea', { nullable: true })
  sealedAnswer: Buffer | null;

  @NotPersonal()
  @Column('timestamptz')
  askedAt: Date;

  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;
}
