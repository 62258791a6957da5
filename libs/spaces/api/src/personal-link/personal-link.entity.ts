import { ContentEntity, NotPersonal, Personal, Withheld } from '@samenspraak/shared-api';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Organisation } from '../organisation.entity';
import { Participant } from '../participant.entity';
import { Space } from '../space.entity';

/**
 * A way to do one thing for an organisation straight from a mail, without signing in (decision 036). The secret is in the mail
 * alone; here is its hash. Holds as long as whom it was sent to speaks for the organisation, and that has a seat.
 */
@ContentEntity()
@Index(['deed', 'subjectId'])
export class PersonalLink {
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** SHA-256. */
  @NotPersonal()
  @Withheld()
  @Column('text', { unique: true })
  secretHash: string;

  /** The one thing it can do, such as `answer-dates`. */
  @NotPersonal()
  @Column('text')
  deed: string;

  /** With what: a session. */
  @NotPersonal()
  @Column('uuid')
  subjectId: string;

  @NotPersonal()
  @ForeignKey(() => Space)
  @Column('uuid')
  spaceId: string;

  @NotPersonal()
  @ForeignKey(() => Organisation)
  @Column('uuid')
  organisationId: string;

  /** To whom it was sent. What is done with it is the organisation's; nowhere is written who used it. */
  @Personal({ purpose: 'news', seenBy: 'self', keep: { for: 'P7D', from: 'expiresAt' }, erase: 'delete row' })
  @Index()
  @ForeignKey(() => Participant, { onDelete: 'CASCADE' })
  @Column('uuid')
  participantId: string;

  @NotPersonal()
  @Column('timestamptz')
  madeAt: Date;

  @NotPersonal()
  @Column('timestamptz')
  expiresAt: Date;

  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}
