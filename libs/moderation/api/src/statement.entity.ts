import { Field, ID, ObjectType } from '@nestjs/graphql';
import { About, Accessible, ContentEntity, Language, NotPersonal, Personal } from '@samenspraak/shared-api';
import { Space } from '@samenspraak/spaces-api';
import { Column, ForeignKey, PrimaryColumn } from 'typeorm';
import { Decision } from './decision.entity';
import { caseWords } from './marks';
import { ofOwnText } from './own-text';

/** The facts behind a decision, in the words of who decided: for the author and for whoever judges. They may quote the text. */
@ContentEntity()
@About({ when: ofOwnText('statement') })
@ObjectType('DecisionStatement')
@Accessible('signedIn')
export class Statement {
  @Field(() => ID)
  @NotPersonal()
  @ForeignKey(() => Decision, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  decisionId: string;

  @NotPersonal()
  @ForeignKey(() => Space)
  @Column('uuid')
  spaceId: string;

  @Field(() => String, { nullable: true })
  @Personal(caseWords)
  @Column('text', { nullable: true })
  facts: string | null;

  /** What the second person adds. */
  @Field(() => String, { nullable: true })
  @Personal(caseWords)
  @Column('text', { nullable: true })
  secondNote: string | null;

  @Field(() => Language)
  @NotPersonal()
  @Column('text')
  language: Language;

  @NotPersonal()
  @Column('timestamptz')
  at: Date;
}
