import { Field, ID, InputType } from '@nestjs/graphql';
import { Language, RequiredText } from '@samenspraak/shared-api';
import { IsEnum, IsOptional, IsUUID } from 'class-validator';
import { Looked } from '../names/looked.input';

/** What a side sees differently. It is printed with the report. */
@InputType()
export class DissentInput extends Looked {
  @Field()
  @RequiredText(4000)
  text: string;

  @Field(() => Language)
  @IsEnum(Language)
  language: Language;

  /** The paragraph it is about; none for the whole report. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  paragraphId?: string | null;

  /** The organisation that speaks for its side; may be left out by whoever acts for one alone. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;
}
