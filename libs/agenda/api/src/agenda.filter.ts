import { Field, ID, InputType } from '@nestjs/graphql';
import { OptionalText } from '@samenspraak/shared-api';
import { IsOptional, IsUUID } from 'class-validator';
import { TopicKind, TopicState } from './topic-state';

/** What to look for on the agenda. Never a person. */
@InputType()
export class AgendaFilter {
  @Field(() => String, { nullable: true })
  @OptionalText(200)
  search?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  themeSlug?: string | null;

  @Field(() => TopicState, { nullable: true })
  @IsOptional()
  state?: TopicState | null;

  @Field(() => TopicKind, { nullable: true })
  @IsOptional()
  kind?: TopicKind | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  municipalityCode?: string | null;

  /** A municipality's name as someone typed it; topics of every municipality it fits. */
  @Field(() => String, { nullable: true })
  @OptionalText(100)
  municipality?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  spaceId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;
}
