import { Field, ID, InputType, IntersectionType, ObjectType, PickType } from '@nestjs/graphql';
import { Topic } from '@samenspraak/agenda-api';
import { Accessible, ContentEntity, Language, NotPersonal, Relation, RequiredText } from '@samenspraak/shared-api';
import { Organisation, Space } from '@samenspraak/spaces-api';
import { IsEnum, IsOptional, IsUUID } from 'class-validator';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Looked } from '../names/looked.input';
import { ReportParagraph } from './report-paragraph.entity';
import { Session } from '../session/session.entity';

/** What a session advises a body to do: an object cut from the report, not a sentence in it. Read by who reads the report. */
@ContentEntity()
@ObjectType()
@Accessible('everyone')
export class Recommendation {
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
  @ForeignKey(() => Session, { onDelete: 'CASCADE' })
  @Column('uuid')
  sessionId: string;

  @Relation(() => Session, 'sessionId')
  session?: Session;

  /** The paragraph it was cut from. */
  @Field(() => ID, { nullable: true })
  @NotPersonal()
  @ForeignKey(() => ReportParagraph, { onDelete: 'SET NULL' })
  @IsOptional()
  @IsUUID()
  @Column('uuid', { nullable: true })
  reportParagraphId: string | null;

  @Field(() => ID, { nullable: true })
  @NotPersonal()
  @Index()
  @ForeignKey(() => Topic)
  @IsOptional()
  @IsUUID()
  @Column('uuid', { nullable: true })
  topicId: string | null;

  @Relation(() => Topic, 'topicId', { nullable: true })
  topic?: Topic | null;

  @Field()
  @NotPersonal()
  @RequiredText(600)
  @Column('text')
  text: string;

  @Field(() => ID)
  @NotPersonal()
  @ForeignKey(() => Organisation)
  @IsUUID()
  @Column('uuid')
  addressedToId: string;

  @Relation(() => Organisation, 'addressedToId')
  addressedTo?: Organisation;

  @Field(() => Language)
  @NotPersonal()
  @IsEnum(Language)
  @Column('text')
  language: Language;
}

@InputType()
export class RecommendationInput extends IntersectionType(PickType(Recommendation, [
  ...(['reportParagraphId', 'topicId', 'text', 'addressedToId', 'language'] as const),
], InputType), Looked) {}
