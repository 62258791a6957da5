import { Field, ID, InputType, PickType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { AgendaItem } from './agenda-item.entity';

@InputType()
export class AgendaItemInput extends PickType(AgendaItem, ['topicId', 'title', 'language', 'minutes'], InputType) {
  /** The organisation that brings it; may be left out by whoever acts for one alone. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;
}
