import { Field, ID, InputType, IntersectionType, ObjectType, PickType } from '@nestjs/graphql';
import { Accessible, ContentEntity, Language, NotPersonal, OptionalText, Personal, Relation, RequiredText, Side, authorship, ownWords } from '@samenspraak/shared-api';
import { Organisation, Participant, Space } from '@samenspraak/spaces-api';
import { IsEnum } from 'class-validator';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Looked } from '../../names/looked.input';
import { ReportParagraph } from '../report-paragraph.entity';
import { Report } from '../report.entity';

/** What a side asks to see otherwise in one paragraph. A working note: destroyed once the report is settled. */
@ContentEntity()
@Index(['paragraphId', 'at'])
@ObjectType()
@Accessible('everyone')
export class ReportRemark {
  @Field(() => ID)
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @NotPersonal()
  @ForeignKey(() => Space)
  @Column('uuid')
  spaceId: string;

  @NotPersonal()
  @Index()
  @ForeignKey(() => Report, { onDelete: 'CASCADE' })
  @Column('uuid')
  reportId: string;

  @NotPersonal()
  @ForeignKey(() => ReportParagraph, { onDelete: 'CASCADE' })
  @Column('uuid')
  paragraphId: string;

  @Field(() => Side)
  @NotPersonal()
  @Column('text')
  side: Side;

  @NotPersonal()
  @ForeignKey(() => Organisation)
  @Column('uuid')
  organisationId: string;

  @Relation(() => Organisation, 'organisationId')
  organisation?: Organisation;

  @Personal(authorship)
  @ForeignKey(() => Participant, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  participantId: string | null;

  /** What is not right, or is missing. */
  @Field()
  @Personal(ownWords)
  @RequiredText(2000)
  @Column('text')
  text: string;

  @Field(() => Language)
  @NotPersonal()
  @IsEnum(Language)
  @Column('text')
  language: Language;

  /** How the paragraph would read instead, in the language of the report; null when the side only asks. */
  @Field(() => String, { nullable: true })
  @Personal(ownWords)
  @OptionalText(4000)
  @Column('text', { nullable: true })
  proposal: string | null;

  @Field()
  @NotPersonal()
  @Column('timestamptz')
  at: Date;
}

@InputType()
export class RemarkInput extends IntersectionType(PickType(ReportRemark, ['text', 'language', 'proposal'], InputType), Looked) {}
