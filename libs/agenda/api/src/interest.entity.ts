import { ContentEntity, NotPersonal, Personal, ownChoice } from '@samenspraak/shared-api';
import { Participant } from '@samenspraak/spaces-api';
import { Column, ForeignKey, PrimaryColumn } from 'typeorm';
import { Topic } from './topic.entity';

/** “I support this.” Only counted; the row is visible to its own participant alone. */
@ContentEntity()
export class Support {
  @NotPersonal()
  @ForeignKey(() => Topic, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  topicId: string;

  @Personal(ownChoice)
  @ForeignKey(() => Participant, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  participantId: string;
}

/** Wants to hear of every step. Proposing and supporting follow by themselves. */
@ContentEntity()
export class Follow {
  @NotPersonal()
  @ForeignKey(() => Topic, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  topicId: string;

  @Personal(ownChoice)
  @ForeignKey(() => Participant, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  participantId: string;

  /** Off: was followed by itself, and the participant said no. */
  @NotPersonal()
  @Column('boolean', { default: true })
  wanted: boolean;
}
