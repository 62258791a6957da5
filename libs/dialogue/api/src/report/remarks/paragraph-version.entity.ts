import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Accessible, ContentEntity, NotPersonal } from '@samenspraak/shared-api';
import { Space } from '@samenspraak/spaces-api';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { ReportParagraph } from '../report-paragraph.entity';
import { Report } from '../report.entity';

/** How a paragraph read before the sides changed it. A working note: destroyed once the report is settled. */
@ContentEntity()
@Index(['paragraphId', 'at'])
@ObjectType()
@Accessible('everyone')
export class ParagraphVersion {
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

  @Field()
  @NotPersonal()
  @Column('text')
  text: string;

  /** Until when it read like this. */
  @Field()
  @NotPersonal()
  @Column('timestamptz')
  at: Date;
}
