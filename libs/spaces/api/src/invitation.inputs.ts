import { Field, ID, InputType } from '@nestjs/graphql';
import { Language, OptionalText, RequiredText } from '@samenspraak/shared-api';
import { ArrayNotEmpty, IsEnum, IsOptional, IsUUID } from 'class-validator';
import { MandateReach } from './mandate.entity';

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
  @OptionalText(80)
  function?: string | null;

  @Field(() => MandateReach, { nullable: true })
  @IsOptional()
  @IsEnum(MandateReach)
  mayPromise?: MandateReach | null;

  /** Becomes a manager of the space, who can invite others. */
  @Field({ defaultValue: false })
  manager: boolean;

  @Field(() => Language)
  @IsEnum(Language)
  language: Language;
}

@InputType()
export class AcceptanceInput {
  /** The name to be known by in this space. */
  @Field()
  @RequiredText(60)
  displayName: string;

  @Field(() => [Language])
  @ArrayNotEmpty()
  @IsEnum(Language, { each: true })
  languages: Language[];
}
