import { Args, ID, Int, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Accessible, Database, NotFound, Operation, PageOf } from '@samenspraak/shared-api';
import { AgendaFilter } from './agenda.filter';
import { agendaPage } from './agenda.queries';
import { ResponseTerm } from './response-term.entity';
import { TopicEvent } from './topic-event.entity';
import { acts, canSee } from './topic.policy';
import { interestIn, lateAnswers, openTopics, owedAnswers, ownTopics, termOf } from './topic.queries';
import { Topic } from './topic.entity';
import { withSpeaker } from './with-speaker';

@ObjectType()
@Accessible('everyone')
export class TopicPage extends PageOf(Topic) {}

@Resolver(() => Topic)
export class TopicResolver {
  @Query(() => TopicPage)
  @Accessible('everyone')
  agenda(
    // Not `| null`: of a union only `Object` is emitted, and the rules of the input would not be looked at.
    @Args('filter', { type: () => AgendaFilter, nullable: true }) filter: AgendaFilter,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<TopicPage> {
    return agendaPage(Operation.now.viewer, filter, after);
  }

  @Query(() => Topic)
  @Accessible('everyone')
  async topic(@Args('slug') slug: string): Promise<Topic> {
    const topic = await Database.find(Topic, { slug });
    if (!canSee(Operation.now.viewer, topic)) throw new NotFound();
    return topic;
  }

  @Query(() => [Topic])
  @Accessible('signedIn')
  ownTopics(): Promise<Topic[]> {
    return ownTopics(Operation.now.viewer);
  }

  /** Topics of a space that a session can take up. */
  @Query(() => [Topic])
  @Accessible('everyone')
  async openTopics(@Args('spaceId', { type: () => ID }) spaceId: string): Promise<Topic[]> {
    const { viewer } = Operation.now;
    return (await openTopics(spaceId)).filter((topic) => canSee(viewer, topic));
  }

  @Query(() => [ResponseTerm])
  @Accessible('everyone')
  lateAnswers(@Args('limit', { type: () => Int, defaultValue: 5 }) limit: number): Promise<ResponseTerm[]> {
    return lateAnswers(Math.min(Math.max(limit, 1), 100));
  }

  /** What the viewer, or the body they act for, still has to answer. */
  @Query(() => [ResponseTerm])
  @Accessible('signedIn')
  owedAnswers(): Promise<ResponseTerm[]> {
    return owedAnswers(Operation.now.viewer);
  }

  @ResolveField(() => [TopicEvent])
  story(@Parent() { id }: Topic): Promise<TopicEvent[]> {
    const select = withSpeaker(Database.of(TopicEvent).createQueryBuilder('e')).where('e.topic_id = :id', { id });
    return select.orderBy('e.at').addOrderBy('e.id').getMany();
  }

  /** The clock on the answer that is owed now. */
  @ResolveField(() => ResponseTerm, { nullable: true })
  term(@Parent() { id }: Topic): Promise<ResponseTerm | null> {
    return termOf(id);
  }

  /** What the viewer can do with it now. */
  @ResolveField(() => [String])
  async viewerCan(@Parent() topic: Topic): Promise<string[]> {
    const { viewer } = Operation.now;
    if (!viewer.standings.length) return [];
    const answeringId = (await termOf(topic.id))?.organisationId ?? null;
    const subject = Object.assign(topic, { answeringId });
    return Object.entries(acts).flatMap(([act, rule]) => (rule(viewer, subject) ? [act] : []));
  }

  @ResolveField(() => Boolean)
  async viewerSupports(@Parent() topic: Topic & { viewerSupports?: boolean }): Promise<boolean> {
    return topic.viewerSupports ?? (await interestIn(Operation.now.viewer, topic.id)).supports;
  }

  @ResolveField(() => Boolean)
  async viewerFollows(@Parent() { id }: Topic): Promise<boolean> {
    return (await interestIn(Operation.now.viewer, id)).follows;
  }
}
