import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Accessible, ContentEntity, Language, NotPersonal, Personal, Relation, Side, authorship, ownWords } from '@samenspraak/shared-api';
import { Organisation, Participant, Space } from '@samenspraak/spaces-api';
import { Column, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { ReportParagraph } from './report-paragraph.entity';
import { Verdict } from './report-state';
import { Report } from './report.entity';

/** What a side says of a report, through a representative of one of its seats. Once, and for good. */
@ContentEntity()
@Unique(['reportId', 'side'])
@ObjectType()
@Accessible('everyone')
export class ReportApproval {
  @Field(() => ID)
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @NotPersonal()
  @ForeignKey(() => Space)
  @Column('uuid')
  spaceId: string;

  @NotPersonal()
  @ForeignKey(() => Report, { onDelete: 'CASCADE' })
  @Column('uuid')
  reportId: string;

  @Field(() => Side)
  @NotPersonal()
  @Column('text')
  side: Side;

  @Field(() => Verdict)
  @NotPersonal()
  @Column('text')
  verdict: Verdict;

  /** What it sees differently: markdown, printed with the report. */
  @Field(() => String, { nullable: true })
  @Personal(ownWords)
  @Column('text', { nullable: true })
  dissent: string | null;

  @Field(() => Language, { nullable: true })
  @NotPersonal()
  @Column('text', { nullable: true })
  language: Language | null;

  /** The paragraph a dissent is about; null when it is about the whole report. */
  @Field(() => ID, { nullable: true })
  @NotPersonal()
  @ForeignKey(() => ReportParagraph)
  @Column('uuid', { nullable: true })
  paragraphId: string | null;

  @Personal(authorship)
  @ForeignKey(() => Participant, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  participantId: string | null;

  @Relation(() => Participant, 'participantId', { nullable: true })
  participant?: Participant | null;

  @NotPersonal()
  @ForeignKey(() => Organisation)
  @Column('uuid')
  organisationId: string;

  @Relation(() => Organisation, 'organisationId')
  organisation?: Organisation;

  @Field()
  @NotPersonal()
  @Column('timestamptz')
  at: Date;
}
