import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { ActGroup } from './act-kind';

/** What to look for in the register. Never a person: there are none in it. */
@InputType()
export class ActFilter {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;

  @Field(() => ActGroup, { nullable: true })
  @IsOptional()
  @IsEnum(ActGroup)
  group?: ActGroup | null;

  /** Such as `2026-11`. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(7)
  month?: string | null;
}
