import { About, ContentEntity, NotPersonal, Personal, Withheld, ownWords } from '@samenspraak/shared-api';
import { Audience, Organisation, Space } from '@samenspraak/spaces-api';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { ActKind } from './act-kind';

export type SubjectKind = 'topic' | 'session' | 'series' | 'commitment' | 'space' | 'decision';

const ofOwnTopic = 'exists (select from topic where topic.id = governance_act.subject_id and topic.author_id = any(:own))';

/**
 * One line of the public register of what those who govern did. Written in the transaction of the act itself; a job gives
 * it its number and its place in the chain. Never changed and never removed, but for the words of a member in it: text and
 * salt of those can be destroyed, and the chain still proves itself.
 */
@ContentEntity()
@About({ when: ofOwnTopic })
@Index('governance_act_waiting', { synchronize: false })
@Index(['organisationId', 'serial'])
@Index(['subjectId'])
export class GovernanceAct {
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @NotPersonal()
  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;

  @NotPersonal()
  @Column('text')
  kind: ActKind;

  /** Of the thing it is about. Anything but `everyone` is a line without content to the public. */
  @NotPersonal()
  @Column('text')
  audience: Audience;

  @NotPersonal()
  @ForeignKey(() => Space)
  @Column('uuid')
  spaceId: string;

  /** The body that did it, or whose turn it was. */
  @NotPersonal()
  @ForeignKey(() => Organisation)
  @Column('uuid', { nullable: true })
  organisationId: string | null;

  @NotPersonal()
  @Column('text')
  subjectKind: SubjectKind;

  @NotPersonal()
  @Column('uuid')
  subjectId: string;

  /** What happened, as canonical JSON, without personal data. */
  @NotPersonal()
  @Column('text')
  content: string;

  @NotPersonal()
  @Withheld()
  @Column('text')
  contentSalt: string;

  @NotPersonal()
  @Withheld()
  @Column('text')
  contentHash: string;

  /** The words of a member that the act is about, such as a topic's question; null once destroyed. */
  @Personal(ownWords)
  @Column('text', { nullable: true })
  personal: string | null;

  @NotPersonal()
  @Withheld()
  @Column('text', { nullable: true })
  personalSalt: string | null;

  @NotPersonal()
  @Withheld()
  @Column('text')
  personalHash: string;

  /** From 1 without a gap; null until the job has been. */
  @NotPersonal()
  @Column('int', { unique: true, nullable: true })
  serial: number | null;

  @NotPersonal()
  @Withheld()
  @Column('text', { nullable: true })
  hash: string | null;
}
