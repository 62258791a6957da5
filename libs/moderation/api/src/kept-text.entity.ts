import { Field, ID, ObjectType } from '@nestjs/graphql';
import { About, Accessible, ContentEntity, Forgotten, NotPersonal, Personal, ownWords } from '@samenspraak/shared-api';
import { Space } from '@samenspraak/spaces-api';
import { Column, ForeignKey, PrimaryColumn } from 'typeorm';
import { Decision } from './decision.entity';
import { ofOwnText } from './own-text';

/** A reversal is possible as long as an appeal is, or runs; and what holds for a time comes back. */
const nobodyCanReverse = `exists (select from decision d where d.id = kept_text.decision_id and d.until is null)
  and not exists (select from appeal a where a.decision_id = kept_text.decision_id and a.outcome is null)`;

/**
 * A text that a decision replaced, word for word, so that it comes back identical. PostgreSQL shows it to its author and to
 * whoever judges. It goes when the author goes, when it is back, and when it can never come back.
 */
@ContentEntity()
@About({ when: ofOwnText('kept_text') })
@Forgotten({ keep: { for: 'P7M', from: 'since' }, when: nobodyCanReverse })
@ObjectType()
@Accessible('signedIn')
export class KeptText {
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
  @Personal(ownWords)
  @Column('text', { nullable: true })
  question: string | null;

  @Field(() => String, { nullable: true })
  @Personal(ownWords)
  @Column('text', { nullable: true })
  why: string | null;

  @Field(() => String, { nullable: true })
  @Personal(ownWords)
  @Column('text', { nullable: true })
  goodOutcome: string | null;

  /** A topic's address, made of its words. */
  @Personal(ownWords)
  @Column('text', { nullable: true })
  slug: string | null;

  /** Of a contribution. */
  @Field(() => String, { nullable: true })
  @Personal(ownWords)
  @Column('text', { nullable: true })
  text: string | null;

  @NotPersonal()
  @Column('timestamptz')
  since: Date;
}
