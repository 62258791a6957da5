import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Accessible } from './access';

/** What every mutation answers: the thing that came about or changed. The page then goes and reads it. */
@ObjectType()
@Accessible('everyone')
export class Receipt {
  @Field(() => ID)
  id: string;

  /** Its place in addresses, where it has one. */
  @Field(() => String, { nullable: true })
  slug?: string | null;

  static of({ id, slug }: { id: string; slug?: string | null }): Receipt {
    return { id, slug: slug ?? null };
  }
}
