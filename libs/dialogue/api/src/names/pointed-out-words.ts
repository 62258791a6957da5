import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Accessible } from '@samenspraak/shared-api';
import type { PointedOut } from './point-out';

/** Words in a paragraph that may be a name or an address; the writer knows. Places, and no words of their own. */
@ObjectType()
@Accessible('everyone')
export class PointedOutWords implements PointedOut {
  @Field(() => ID)
  paragraphId: string;

  /** UTF-16 code units from the beginning of the paragraph's text. */
  @Field(() => Int)
  from: number;

  @Field(() => Int)
  to: number;
}
