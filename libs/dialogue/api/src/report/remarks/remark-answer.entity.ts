import { Field, ID, InputType, IntersectionType, ObjectType, PickType } from '@nestjs/graphql';
import { Accessible, ContentEntity, Language, NotPersonal, OptionalText, Personal, Relation, Side, authorship, ownWords } from '@samenspraak/shared-api';
import { Organisation, Participant, Space } from '@samenspraak/spaces-api';
import { IsEnum } from 'class-validator';
import { Column, ForeignKey, PrimaryGeneratedColumn } from 'typeorm';
import { Looked } from '../../names/looked.input';
import { RemarkOutcome } from './remark-outcome';
import { ReportRemark } from './report-remark.entity';

/** What the other side says to a remark, once. A working note: destroyed once the report is settled. */
@ContentEntity()
@ObjectType()
@Accessible('everyone')
export class RemarkAnswer {
  @Field(() => ID)
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @NotPersonal()
  @ForeignKey(() => Space)
  @Column('uuid')
  spaceId: string;

  @NotPersonal()
  @ForeignKey(() => ReportRemark, { onDelete: 'CASCADE' })
  @Column('uuid', { unique: true })
  remarkId: string;

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

  @Field(() => RemarkOutcome)
  @NotPersonal()
  @IsEnum(RemarkOutcome)
  @Column('text')
  outcome: RemarkOutcome;

  /** Why not; or what is said along with a yes. */
  @Field(() => String, { nullable: true })
  @Personal(ownWords)
  @OptionalText(2000)
  @Column('text', { nullable: true })
  text: string | null;

  @Field(() => Language)
  @NotPersonal()
  @IsEnum(Language)
  @Column('text')
  language: Language;

  @Field()
  @NotPersonal()
  @Column('timestamptz')
  at: Date;
}

@InputType()
export class RemarkAnswerInput extends IntersectionType(PickType(RemarkAnswer, ['outcome', 'text', 'language'], InputType), Looked) {}
