import { Field, ID, InputType } from '@nestjs/graphql';
import { Language, OptionalText } from '@samenspraak/shared-api';
import { ArrayNotEmpty, IsBoolean, IsEnum, IsOptional, IsUUID } from 'class-validator';
import { CleanName } from '../clean-name';
import { MandateReach } from '../mandate.entity';

@InputType()
export class InvitationInput {
  @Field(() => ID)
  @IsUUID()
  spaceId: string;

  /** The organisation the person will speak for; none for a member in their own name. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;

  @Field(() => String, { nullable: true })
  @CleanName()
  @OptionalText(80)
  function?: string | null;

  @Field(() => MandateReach, { nullable: true })
  @IsOptional()
  @IsEnum(MandateReach)
  mayPromise?: MandateReach | null;

  /** Runs the space with the others who do: invites, plans meetings, gives answers. */
  @Field()
  @IsBoolean()
  manager: boolean;

  @Field(() => Language)
  @IsEnum(Language)
  language: Language;
}

@InputType()
export class AcceptanceInput {
  /** The name to be known by in this space. Whoever speaks for a government body has none: their function is shown. */
  @Field(() => String, { nullable: true })
  @CleanName()
  @OptionalText(60)
  displayName?: string | null;

  @Field(() => [Language])
  @ArrayNotEmpty()
  @IsEnum(Language, { each: true })
  languages: Language[];
}
