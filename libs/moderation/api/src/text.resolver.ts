import { Contribution, Topic, isAuthorOfTopic } from '@samenspraak/agenda-api';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ViewerAccount } from '@samenspraak/people-api';
import { Database, Operation } from '@samenspraak/shared-api';
import { isUUID } from 'class-validator';
import { Decision } from './decision.entity';
import { canFlag } from './moderation.policy';
import { decisionOnContribution, decisionOnTopic } from './moderation.queries';

@Resolver(() => Topic)
export class TopicModerationResolver {
  /** What holds against it; asks nothing of the database where nothing does. */
  @ResolveField(() => Decision, { nullable: true })
  decision(@Parent() { id, measure }: Topic): Promise<Decision | null> {
    return measure ? decisionOnTopic(id) : Promise.resolve(null);
  }

  @ResolveField(() => Boolean)
  viewerCanFlag(@Parent() topic: Topic): boolean {
    const { viewer } = Operation.now;
    return canFlag(viewer, { topic, contribution: null, own: isAuthorOfTopic(viewer, topic) });
  }

  /** Replies under it that the viewer did not write and nothing holds against. */
  @ResolveField(() => Boolean)
  viewerCanFlagReplies(@Parent() topic: Topic): boolean {
    return canFlag(Operation.now.viewer, { topic, contribution: { id: '', withdrawnAt: null, measure: null }, own: false });
  }

  /** One reply under it; null when there is none such. */
  @ResolveField(() => Contribution, { nullable: true })
  reply(@Parent() { id: topicId }: Topic, @Args('id', { type: () => ID, nullable: true }) id: string | null): Promise<Contribution | null> {
    return id && isUUID(id) ? Database.of(Contribution).findOneBy({ id, topicId }) : Promise.resolve(null);
  }
}

@Resolver(() => Contribution)
export class ContributionModerationResolver {
  @ResolveField(() => Decision, { nullable: true })
  decision(@Parent() { id, measure }: Contribution): Promise<Decision | null> {
    return measure ? decisionOnContribution(id) : Promise.resolve(null);
  }
}

@Resolver(() => ViewerAccount)
export class ViewerModeratesResolver {
  /** Moderates a space, and so has cases to look at. */
  @ResolveField(() => Boolean)
  moderates(): boolean {
    return Operation.now.viewer.standings.some(({ roles }) => roles.includes('moderator'));
  }
}
