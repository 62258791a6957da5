import { ContentEntity, NotPersonal, Personal } from '@samenspraak/shared-api';
import { Participant, Space } from '@samenspraak/spaces-api';
import { Check, Column, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Topic } from '../topic.entity';

/**
 * Whose a pseudonym under a topic is. PostgreSQL shows the row to that participant alone, so that they find back what they
 * wrote and can take it back. It goes with the participant, and then what was written under it is destroyed.
 */
@ContentEntity()
@Unique(['topicId', 'participantId'])
@Check('pseudonym_number', 'number > 0')
export class Pseudonym {
  @NotPersonal()
  @ForeignKey(() => Topic, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  topicId: string;

  /** As others see it: drawn by chance, so that it says nothing about who was first. */
  @NotPersonal()
  @PrimaryColumn('int')
  number: number;

  @NotPersonal()
  @ForeignKey(() => Space)
  @Column('uuid')
  spaceId: string;

  @Personal({ purpose: 'authorship', seenBy: 'self', keep: 'until erased', erase: 'delete row' })
  @Index('pseudonym_of_participant')
  @ForeignKey(() => Participant, { onDelete: 'CASCADE' })
  @Column('uuid')
  participantId: string;
}
