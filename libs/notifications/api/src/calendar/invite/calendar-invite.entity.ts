import { ContentEntity, NotPersonal, Personal, type PersonalDataMark } from '@samenspraak/shared-api';
import { Session } from '@samenspraak/dialogue-api';
import { Participant, Space } from '@samenspraak/spaces-api';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** What somebody's own calendar answered (RFC 5545, PARTSTAT). */
export enum CalendarAnswer {
  none = 'none',
  accepted = 'accepted',
  declined = 'declined',
  tentative = 'tentative',
}

const told: PersonalDataMark = { purpose: 'news', seenBy: 'self', keep: { for: 'P7D', from: 'endsAt' }, erase: 'delete row' };

/**
 * A session in somebody's own calendar, as far as we put it there: its number, and what that calendar last heard from us.
 * Who was told of which session is nobody's business a week later.
 */
@ContentEntity()
@Unique(['sessionId', 'participantId'])
@Index('calendar_invite_due', { synchronize: false })
export class CalendarInvite {
  /** Also the UID of the appointment, and half of the address that an answer goes to. */
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @NotPersonal()
  @ForeignKey(() => Space)
  @Column('uuid')
  spaceId: string;

  @NotPersonal()
  @ForeignKey(() => Session, { onDelete: 'CASCADE' })
  @Column('uuid')
  sessionId: string;

  @Personal(told)
  @Index()
  @ForeignKey(() => Participant, { onDelete: 'CASCADE' })
  @Column('uuid')
  participantId: string;

  /** SEQUENCE of the last message. */
  @NotPersonal()
  @Column('int', { default: 0 })
  sequence: number;

  /** Fingerprint of what that calendar shows; `cancelled` when it was taken out; null before the first message. */
  @NotPersonal()
  @Column('text', { nullable: true })
  held: string | null;

  /** The times that calendar shows. */
  @NotPersonal()
  @Column({ type: 'timestamptz', precision: 3 })
  startsAt: Date;

  @NotPersonal()
  @Index()
  @Column({ type: 'timestamptz', precision: 3 })
  endsAt: Date;

  @Personal(told)
  @Column('text', { default: CalendarAnswer.none })
  answer: CalendarAnswer;

  /** When that calendar gave its answer, by its own word: an older one changes nothing any more. */
  @Personal(told)
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  answeredAt: Date | null;

  /** How often something happened that this calendar may have to hear of, and how many of those were looked at. */
  @NotPersonal()
  @Column('int', { default: 1 })
  asked: number;

  @NotPersonal()
  @Column('int', { default: 0 })
  heard: number;

  /** A worker looks at it since then. */
  @NotPersonal()
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  takenAt: Date | null;

  /** Refused by the receiving end. */
  @NotPersonal()
  @Column('int', { default: 0 })
  tries: number;
}
