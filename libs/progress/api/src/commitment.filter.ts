import { Field, ID, InputType } from '@nestjs/graphql';
import { OptionalText } from '@samenspraak/shared-api';
import { IsOptional, IsUUID } from 'class-validator';
import { CommitmentState } from './commitment-state';

/** What to look for among the commitments. Never a person. */
@InputType()
export class CommitmentFilter {
  @Field(() => String, { nullable: true })
  @OptionalText(200)
  search?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  themeSlug?: string | null;

  @Field(() => CommitmentState, { nullable: true })
  @IsOptional()
  state?: CommitmentState | null;

  /** The body that promised. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  spaceId?: string | null;

  /** True: only what is late. False: only what is under way and in time. */
  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  late?: boolean | null;
}
