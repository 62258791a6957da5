import { Person } from '@samenspraak/people-api';
import { NotPersonal, Personal, type PersonalDataMark, VaultEntity, Withheld } from '@samenspraak/shared-api';
import { Column, ForeignKey, PrimaryColumn } from 'typeorm';

/** After two years it goes: the page says until when. */
export const codeYears = 2;

const mark: PersonalDataMark = { purpose: 'privacyQuestions', seenBy: 'self', keep: { for: `P${codeYears}Y`, from: 'madeAt' }, erase: 'delete row' };

/**
 * That someone has a code on paper, with which they can ask for help when they cannot sign in. Only its fingerprint is
 * kept: the code itself was shown once.
 */
@VaultEntity()
export class SupportCode {
  @Personal(mark)
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;

  @NotPersonal()
  @Withheld()
  @Column('text', { unique: true })
  codeHash: string;

  @Personal(mark)
  @Column('timestamptz')
  madeAt: Date;
}
