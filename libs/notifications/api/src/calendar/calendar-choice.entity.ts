import { Person } from '@samenspraak/people-api';
import { Personal, VaultEntity, Withheld, ownChoice } from '@samenspraak/shared-api';
import { Column, ForeignKey, PrimaryColumn } from 'typeorm';

/**
 * What someone wants in their calendar, and the fingerprint of their secret link. Of a person, so in the vault: in the
 * content store it would tell which participants are one person. None means: appointments by mail, under their own name.
 */
@VaultEntity()
export class CalendarChoice {
  @Personal(ownChoice)
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;

  /** Appointments by mail; null when nothing was chosen. */
  @Personal(ownChoice)
  @Column('boolean', { nullable: true })
  invites: boolean | null;

  /** Nothing of what it is, or where: a calendar may be seen by others. */
  @Personal(ownChoice)
  @Column('boolean', { default: false })
  neutral: boolean;

  /** SHA-256 of the secret in the link, which was shown once. */
  @Personal({ ...ownChoice, seenBy: 'platform' })
  @Withheld()
  @Column('text', { nullable: true, unique: true })
  linkHash: string | null;

  @Personal(ownChoice)
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  linkMadeAt: Date | null;
}
