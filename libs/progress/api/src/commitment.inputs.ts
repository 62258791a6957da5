import { Field, ID, InputType, PickType } from '@nestjs/graphql';
import { Language, OptionalText, RequiredText } from '@samenspraak/shared-api';
import { IsEnum, IsOptional, IsUUID } from 'class-validator';
import { Commitment } from './commitment.entity';
import { IsDay } from './day';
import { ProgressUpdate } from './progress-update.entity';

/** What was promised, and what it was cut from: a topic, a session, a recommendation, or a source by name. */
@InputType()
export class CommitmentInput extends PickType(Commitment, [
  ...(['spaceId', 'themeSlug', 'title', 'text', 'language', 'ownerId', 'counterpartId', 'source', 'dueOn', 'audience'] as const),
], InputType) {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  topicId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  sessionId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  recommendationId?: string | null;

  /** The day it was promised: ISO date, today when left out. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsDay()
  agreedOn?: string | null;
}

/** What was done, in the words of the owner. */
@InputType()
export class DeliveryInput extends PickType(ProgressUpdate, ['evidenceUrl'], InputType) {
  @Field()
  @RequiredText(4000)
  text: string;

  @Field(() => Language)
  @IsEnum(Language)
  language: Language;
}

/** What happened; with another date only when its reason is there. */
@InputType()
export class ProgressInput extends DeliveryInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsDay()
  newDueOn?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(1000)
  reason?: string | null;
}

/** What the other side says of a delivery. */
@InputType()
export class DisputeInput extends PickType(DeliveryInput, ['text', 'language'], InputType) {}

@InputType()
export class ConfirmationInput extends PickType(DisputeInput, ['language'], InputType) {
  /** Thanks, or what was seen; may stay empty. */
  @Field(() => String, { nullable: true })
  @OptionalText(4000)
  text?: string | null;
}
