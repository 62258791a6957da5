import { Field, ID, InputType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { InvitationAnswer } from '../session/session-state';

@InputType()
export class AnswerToInvitation {
  @Field(() => InvitationAnswer)
  @IsIn([InvitationAnswer.coming, InvitationAnswer.not_coming])
  answer: InvitationAnswer;

  /** The organisation that answers; may be left out by whoever acts for one alone. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;
}
