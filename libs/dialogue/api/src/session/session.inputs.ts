import { Field, ID, InputType, PickType } from '@nestjs/graphql';
import { Language, OptionalText, RequiredText } from '@samenspraak/shared-api';
import { Type } from 'class-transformer';
import { ArrayNotEmpty, IsBoolean, IsEnum, IsUUID, ValidateNested } from 'class-validator';
import { ObserverInput } from './session-observer.entity';
import { Session } from './session.entity';

@InputType()
export class SessionInput extends PickType(Session, [
  ...(['spaceId', 'seriesId', 'title', 'startsAt', 'endsAt', 'place', 'link'] as const),
  ...(['chairId', 'hostId', 'audience', 'language'] as const),
], InputType) {
  /** The organisations whose seats are invited. */
  @Field(() => [ID])
  @ArrayNotEmpty()
  @IsUUID(undefined, { each: true })
  invitedIds: string[];

  /** Who else will be in the room, by body and function. */
  @Field(() => [ObserverInput], { nullable: true })
  @ValidateNested({ each: true })
  @Type(() => ObserverInput)
  observers: ObserverInput[] = [];

  /** Kept apart for those who run the space, until it is announced. */
  @Field(() => Boolean, { nullable: true })
  @IsBoolean()
  draft: boolean = false;
}

/** Another time or place. Whoever was told of the session is told why. */
@InputType()
export class SessionMoveInput extends PickType(Session, ['startsAt', 'endsAt', 'place', 'link'], InputType) {
  @Field(() => String, { nullable: true })
  @OptionalText(2000)
  reason?: string | null;

  @Field(() => Language)
  @IsEnum(Language)
  language: Language;
}

/** Why, in the language it is written in. */
@InputType()
export class ReasonInput {
  @Field()
  @RequiredText(2000)
  text: string;

  @Field(() => Language)
  @IsEnum(Language)
  language: Language;
}
