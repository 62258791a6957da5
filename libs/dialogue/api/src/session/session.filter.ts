import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { OptionalText } from '@samenspraak/shared-api';
import { IsDate, IsEnum, IsOptional, IsUUID } from 'class-validator';

export enum SessionsWhen {
  /** Not over yet, first one first. */
  upcoming = 'upcoming',
  /** Over, latest one first. */
  past = 'past',
}
registerEnumType(SessionsWhen, { name: 'SessionsWhen' });

@InputType()
export class SessionFilter {
  @Field(() => SessionsWhen, { nullable: true })
  @IsEnum(SessionsWhen)
  when: SessionsWhen = SessionsWhen.upcoming;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  spaceId?: string | null;

  /** The same by its place in addresses; an unknown one has no sessions. */
  @Field(() => String, { nullable: true })
  @OptionalText(120)
  spaceSlug?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  seriesId?: string | null;

  /** Begins at or after this moment. */
  @Field(() => Date, { nullable: true })
  @IsOptional()
  @IsDate()
  from?: Date | null;

  /** Begins before this moment. */
  @Field(() => Date, { nullable: true })
  @IsOptional()
  @IsDate()
  to?: Date | null;
}
