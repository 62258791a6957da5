import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Topic } from '@samenspraak/agenda-api';
import { DialogueSeries, Session } from '@samenspraak/dialogue-api';
import { Decision } from '@samenspraak/moderation-api';
import { Commitment } from '@samenspraak/progress-api';
import { Accessible, ContentEntity, NotPersonal, Personal, PersonalDataMark, Relation } from '@samenspraak/shared-api';
import { Participant, Space } from '@samenspraak/spaces-api';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

export enum NotificationKind {
  topic_moved = 'topic_moved',
  contribution_made = 'contribution_made',
  session_moved = 'session_moved',
  series_moved = 'series_moved',
  commitment_moved = 'commitment_moved',
  place_moved = 'place_moved',
  /** A step of a decision about one's own text. */
  decision_moved = 'decision_moved',
  /** A decision about what one reported. */
  flag_answered = 'flag_answered',
}
registerEnumType(NotificationKind, { name: 'NotificationKind' });

/** Days a notification is kept: the mark below says so, and the worker does it. */
export const keptDays = 90;

const told: PersonalDataMark = {
  purpose: 'news',
  seenBy: 'self',
  keep: { for: `P${keptDays}D`, from: 'at' },
  erase: 'delete row',
};

/**
 * Something happened that a participant wants to hear of. Whether it was read is nowhere stored: it is there until it is
 * cleared or old.
 */
@ContentEntity()
@Unique(['participantId', 'eventId'])
@Index(['participantId', 'at'])
@Index(['at'])
@ObjectType()
@Accessible('signedIn')
export class Notification {
  @Field(() => ID)
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Personal(told)
  @ForeignKey(() => Participant, { onDelete: 'CASCADE' })
  @Column('uuid')
  participantId: string;

  @Field(() => NotificationKind)
  @NotPersonal()
  @Column('text')
  kind: NotificationKind;

  @NotPersonal()
  @Index()
  @ForeignKey(() => Topic, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  topicId: string | null;

  @Relation(() => Topic, 'topicId', { nullable: true })
  topic?: Topic | null;

  @NotPersonal()
  @Index()
  @ForeignKey(() => Session, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  sessionId: string | null;

  @Relation(() => Session, 'sessionId', { nullable: true })
  session?: Session | null;

  @NotPersonal()
  @Index()
  @ForeignKey(() => DialogueSeries, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  seriesId: string | null;

  @Relation(() => DialogueSeries, 'seriesId', { nullable: true })
  series?: DialogueSeries | null;

  @NotPersonal()
  @Index()
  @ForeignKey(() => Commitment, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  commitmentId: string | null;

  @Relation(() => Commitment, 'commitmentId', { nullable: true })
  commitment?: Commitment | null;

  /** Where a seat, a mandate or tasks changed. */
  @NotPersonal()
  @Index()
  @ForeignKey(() => Space, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  spaceId: string | null;

  @Relation(() => Space, 'spaceId', { nullable: true })
  space?: Space | null;

  @NotPersonal()
  @Index()
  @ForeignKey(() => Decision, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  decisionId: string | null;

  @Relation(() => Decision, 'decisionId', { nullable: true })
  decision?: Decision | null;

  /** The line of the story it tells of, or the contribution. */
  @NotPersonal()
  @Column('uuid')
  eventId: string;

  @Field()
  @NotPersonal()
  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;
}
