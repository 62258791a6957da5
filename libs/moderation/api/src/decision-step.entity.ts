import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Measure } from '@samenspraak/agenda-api';
import { Accessible, ContentEntity, NotPersonal, Relation, Side } from '@samenspraak/shared-api';
import { Organisation, Space } from '@samenspraak/spaces-api';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Decision } from './decision.entity';

export enum DecisionStepKind {
  /** A second person has to agree. */
  proposed = 'proposed',
  /** The second person did not agree: nothing is done. */
  not_agreed = 'not_agreed',
  decided = 'decided',
  appealed = 'appealed',
  upheld = 'upheld',
  changed = 'changed',
  reversed = 'reversed',
  /** The text or its author went before the appeal was judged. */
  appeal_dropped = 'appeal_dropped',
  /** It held until a day, and that is over. */
  ended = 'ended',
}
registerEnumType(DecisionStepKind, { name: 'DecisionStepKind' });

/** One step of a decision, by body and side. Never changed: what is told, and the public register, are made of these. */
@ContentEntity()
@Index(['decisionId', 'at'])
@ObjectType()
@Accessible('everyone')
export class DecisionStep {
  @Field(() => ID)
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @NotPersonal()
  @ForeignKey(() => Decision, { onDelete: 'CASCADE' })
  @Column('uuid')
  decisionId: string;

  @NotPersonal()
  @ForeignKey(() => Space)
  @Column('uuid')
  spaceId: string;

  @Field(() => DecisionStepKind)
  @NotPersonal()
  @Column('text')
  kind: DecisionStepKind;

  @Field()
  @NotPersonal()
  @Column('timestamptz')
  at: Date;

  @Field(() => Measure, { nullable: true })
  @NotPersonal()
  @Column('text', { nullable: true })
  measure: Measure | null;

  /** Null when the platform or the author did it. */
  @Field(() => Side, { nullable: true })
  @NotPersonal()
  @Column('text', { nullable: true })
  side: Side | null;

  @NotPersonal()
  @ForeignKey(() => Organisation)
  @Column('uuid', { nullable: true })
  bodyId: string | null;

  @Relation(() => Organisation, 'bodyId', { nullable: true })
  body?: Organisation | null;
}
