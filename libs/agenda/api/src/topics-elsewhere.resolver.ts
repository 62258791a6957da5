import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Operation } from '@samenspraak/shared-api';
import { Organisation, Space } from '@samenspraak/spaces-api';
import type { AgendaFilter } from './agenda.filter';
import { agendaPage } from './agenda.queries';
import { Topic } from './topic.entity';

/** At most a page, whatever is asked. */
async function latest(filter: AgendaFilter, limit: number): Promise<Topic[]> {
  const { nodes } = await agendaPage(Operation.now.viewer, filter, null);
  return nodes.slice(0, Math.max(limit, 1));
}

@Resolver(() => Space)
export class SpaceTopicsResolver {
  /** What last moved on this space's agenda. */
  @ResolveField(() => [Topic])
  topics(@Parent() { id }: Space, @Args('limit', { type: () => Int, defaultValue: 5 }) limit: number): Promise<Topic[]> {
    return latest({ spaceId: id }, limit);
  }
}

@Resolver(() => Organisation)
export class OrganisationTopicsResolver {
  /** What was put on the agenda in this organisation's name. */
  @ResolveField(() => [Topic])
  topics(@Parent() { id }: Organisation, @Args('limit', { type: () => Int, defaultValue: 5 }) limit: number): Promise<Topic[]> {
    return latest({ organisationId: id }, limit);
  }
}
