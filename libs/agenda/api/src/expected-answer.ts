import { Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Accessible, Clock, Database, Relation, addWorkingDays, dayOf } from '@samenspraak/shared-api';
import { Organisation, Space } from '@samenspraak/spaces-api';

/** What someone may count on who hands in a topic today. */
@ObjectType()
@Accessible('everyone')
export class ExpectedAnswer {
  organisationId: string;

  @Relation(() => Organisation, 'organisationId')
  organisation?: Organisation;

  @Field(() => Int)
  workingDays: number;

  /** The last day on which the answer is in time: ISO date. */
  @Field()
  dueOn: string;
}

@Resolver(() => Space)
export class ExpectedAnswerResolver {
  /** Null where the space names no body that answers. */
  @ResolveField(() => ExpectedAnswer, { nullable: true })
  async expectedAnswer(@Parent() { answeredById }: Space): Promise<ExpectedAnswer | null> {
    const body = await Database.load(Organisation, answeredById);
    if (!body) return null;
    const { id, answersWithin } = body;
    return { organisationId: id, workingDays: answersWithin, dueOn: addWorkingDays(dayOf(Clock.now()), answersWithin) };
  }
}
