import { Topic, canSeeTopic, steps } from '@samenspraak/agenda-api';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Database, Operation } from '@samenspraak/shared-api';
import { Session } from '../session/session.entity';
import { itemsOf } from './agenda-item.service';

const most = 20;

@Resolver(() => Session)
export class TopicChoiceResolver {
  /**
   * Topics that can be put on its agenda and do not stand there yet, latest first: those of its own space, or, with words
   * to look for, of every space the viewer can read.
   */
  @ResolveField(() => [Topic])
  async topicsToChoose(
    @Parent() { id, spaceId }: Session,
    @Args('search', { type: () => String, nullable: true }) search: string | null,
  ): Promise<Topic[]> {
    const query = Database.of(Topic)
      .createQueryBuilder('topic')
      .where('topic.state in (:...states)', { states: steps.schedule })
      .orderBy('topic.latestAt', 'DESC')
      .addOrderBy('topic.id');
    if (search?.trim()) query.andWhere('topic.id in (select matching_topics(:search))', { search: search.trim().slice(0, 200) });
    else query.andWhere('topic.spaceId = :spaceId', { spaceId });
    const standing = (await itemsOf(id)).flatMap(({ topicId }) => topicId ?? []);
    if (standing.length) query.andWhere('topic.id not in (:...standing)', { standing });
    return (await query.take(most).getMany()).filter((topic) => canSeeTopic(Operation.now.viewer, topic));
  }
}
