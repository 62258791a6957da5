import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean, IsOptional } from 'class-validator';

/** What a writer says of their text: they looked at the words that were pointed out, and nobody is named. */
@InputType({ isAbstract: true })
export class Looked {
  /** The writer looked at the words that were pointed out: nobody is named. */
  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  looked?: boolean | null;
}
