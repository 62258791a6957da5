import { Field, ID, InputType, Int, ObjectType, PickType } from '@nestjs/graphql';
import { About, Accessible, ContentEntity, Language, NotPersonal, Personal, Relation, RequiredText } from '@samenspraak/shared-api';
import { authorship, ownWords } from '@samenspraak/shared-api';
import { Organisation, Participant, Space } from '@samenspraak/spaces-api';
import { IsBoolean, IsEnum, IsOptional, IsUUID } from 'class-validator';
import { Check, Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Measure } from './measure';
import { Topic } from './topic.entity';

/** Written under the own name, or under a pseudonym that is one's own. */
const ofOwn = `contribution.participant_id = any(:own) or exists (select from pseudonym p
  where p.topic_id = contribution.topic_id and p.number = contribution.pseudonym and p.participant_id = any(:own))`;

/** A reply under a topic. Whoever may read the topic may read it. */
@ContentEntity()
@Index(['topicId', 'at'])
@Check('nobody_beside_pseudonym', 'pseudonym is null or (participant_id is null and organisation_id is null)')
@About({ when: ofOwn })
@ObjectType()
@Accessible('everyone')
export class Contribution {
  @Field(() => ID)
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @NotPersonal()
  @ForeignKey(() => Space)
  @Column('uuid')
  spaceId: string;

  @Field(() => ID)
  @NotPersonal()
  @IsUUID()
  @ForeignKey(() => Topic, { onDelete: 'CASCADE' })
  @Column('uuid')
  topicId: string;

  @Personal(authorship)
  @ForeignKey(() => Participant, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  participantId: string | null;

  @Relation(() => Participant, 'participantId', { nullable: true })
  participant?: Participant | null;

  /** Written under this pseudonym of the topic; then no participant and no organisation stands here. */
  @Field(() => Int, { nullable: true })
  @Personal(authorship)
  @Column('int', { nullable: true })
  pseudonym: number | null;

  @Field(() => ID, { nullable: true })
  @NotPersonal()
  @IsOptional()
  @IsUUID()
  @ForeignKey(() => Organisation)
  @Column('uuid', { nullable: true })
  organisationId: string | null;

  @Relation(() => Organisation, 'organisationId', { nullable: true })
  organisation?: Organisation | null;

  /** Markdown; empty once withdrawn. */
  @Field()
  @Personal(ownWords)
  @RequiredText(4000)
  @Column('text')
  text: string;

  @Field(() => Language)
  @NotPersonal()
  @IsEnum(Language)
  @Column('text')
  language: Language;

  @Field()
  @NotPersonal()
  @Column('timestamptz')
  at: Date;

  /** Taken back by its author: the text is destroyed, its place stays. */
  @Field(() => Date, { nullable: true })
  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  /** What a decision of moderation did to it; only the platform writes it. */
  @Field(() => Measure, { nullable: true })
  @NotPersonal()
  @Column({ type: 'text', nullable: true, update: false })
  measure: Measure | null;
}

@InputType()
export class ContributionInput extends PickType(Contribution, [
  ...(['topicId', 'text', 'language', 'organisationId'] as const),
], InputType) {
  /** Under a pseudonym instead of the name; only where `Topic.pseudonymOffer` says so. */
  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  pseudonymous?: boolean | null;
}
