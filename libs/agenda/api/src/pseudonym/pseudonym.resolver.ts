import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Operation } from '@samenspraak/shared-api';
import { Topic } from '../topic.entity';
import { pseudonymOffer } from './pseudonym.service';

@Resolver(() => Topic)
export class PseudonymResolver {
  /** How many people at least could have written a contribution without a name; null where that is not offered to the viewer. */
  @ResolveField(() => Int, { nullable: true })
  pseudonymOffer(@Parent() topic: Topic): Promise<number | null> {
    const { viewer } = Operation.now;
    return viewer.standings.length ? pseudonymOffer(viewer, topic) : Promise.resolve(null);
  }
}
