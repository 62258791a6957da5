import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Database } from '@samenspraak/shared-api';
import { TopicEvent } from './topic-event.entity';
import { TopicEventKind } from './topic-state';
import { Topic } from './topic.entity';

const ofTopics: TopicEventKind[] = [TopicEventKind.merged, TopicEventKind.absorbed];

@Resolver(() => TopicEvent)
export class TopicEventResolver {
  /** The topic it went on in, or that was merged into this one; null when the viewer may not see it. */
  @ResolveField(() => Topic, { nullable: true })
  otherTopic(@Parent() { kind, referenceId }: TopicEvent): Promise<Topic | null> {
    return ofTopics.includes(kind) ? Database.load(Topic, referenceId) : Promise.resolve(null);
  }
}
