import { Field, ID, InputType, Int, IntersectionType, ObjectType, PickType } from '@nestjs/graphql';
import { Accessible, ContentEntity, NotPersonal, Relation, RequiredText } from '@samenspraak/shared-api';
import { Space } from '@samenspraak/spaces-api';
import { IsOptional, IsUUID } from 'class-validator';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Looked } from '../names/looked.input';
import { AgendaItem } from '../agenda/agenda-item.entity';
import { Report } from './report.entity';

@ContentEntity()
@Index(['reportId', 'position'])
@ObjectType()
@Accessible('everyone')
export class ReportParagraph {
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

  @Field(() => Int)
  @NotPersonal()
  @Column('int')
  position: number;

  /** The agenda item it is about. */
  @Field(() => ID, { nullable: true })
  @NotPersonal()
  @ForeignKey(() => AgendaItem)
  @IsOptional()
  @IsUUID()
  @Column('uuid', { nullable: true })
  agendaItemId: string | null;

  @Relation(() => AgendaItem, 'agendaItemId', { nullable: true })
  agendaItem?: AgendaItem | null;

  /** Markdown, in which no participant's name stands. */
  @Field()
  @NotPersonal()
  @RequiredText(4000)
  @Column('text')
  text: string;
}

@InputType()
export class ParagraphInput extends IntersectionType(PickType(ReportParagraph, ['agendaItemId', 'text'], InputType), Looked) {}
