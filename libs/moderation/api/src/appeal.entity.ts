import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Measure } from '@samenspraak/agenda-api';
import { About, Accessible, ContentEntity, Language, NotPersonal, Personal, Side } from '@samenspraak/shared-api';
import { Participant, Space } from '@samenspraak/spaces-api';
import { Column, ForeignKey, PrimaryGeneratedColumn } from 'typeorm';
import { Decision, Outcome } from './decision.entity';
import { caseWords, tookStep } from './marks';
import { ofOwnText } from './own-text';

/** A second look, asked by the author of a text, by somebody else from the other side. One for each decision. Who the author is stands nowhere here. */
@ContentEntity()
@About({ when: ofOwnText('appeal') })
@ObjectType()
@Accessible('signedIn')
export class Appeal {
  @Field(() => ID)
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @NotPersonal()
  @ForeignKey(() => Decision, { onDelete: 'CASCADE' })
  @Column('uuid', { unique: true })
  decisionId: string;

  @NotPersonal()
  @ForeignKey(() => Space)
  @Column('uuid')
  spaceId: string;

  @Field(() => String, { nullable: true })
  @Personal(caseWords)
  @Column('text', { nullable: true })
  reason: string | null;

  @Field(() => Language)
  @NotPersonal()
  @Column('text')
  language: Language;

  @Field()
  @NotPersonal()
  @Column('timestamptz')
  at: Date;

  @Field()
  @NotPersonal()
  @Column('date')
  dueOn: string;

  @Field(() => Outcome, { nullable: true })
  @NotPersonal()
  @Column('text', { nullable: true })
  outcome: Outcome | null;

  @Field(() => Date, { nullable: true })
  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  judgedAt: Date | null;

  /** Why, in the words of who judged it. */
  @Field(() => String, { nullable: true })
  @Personal(caseWords)
  @Column('text', { nullable: true })
  answer: string | null;

  @Field(() => Language, { nullable: true })
  @NotPersonal()
  @Column('text', { nullable: true })
  answerLanguage: Language | null;

  @Personal(tookStep)
  @ForeignKey(() => Participant, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  judgedById: string | null;

  @Field(() => Side, { nullable: true })
  @NotPersonal()
  @Column('text', { nullable: true })
  side: Side | null;

  /** What was done before, when the outcome is another measure. */
  @NotPersonal()
  @Column('text', { nullable: true })
  before: Measure | null;
}
