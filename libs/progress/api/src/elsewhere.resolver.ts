import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Topic, TopicEvent, TopicEventKind } from '@samenspraak/agenda-api';
import { Session } from '@samenspraak/dialogue-api';
import { Database, Operation } from '@samenspraak/shared-api';
import { Organisation, Space } from '@samenspraak/spaces-api';
import { Commitment } from './commitment.entity';
import { commitmentsOf } from './commitments-of.queries';
import { promisersIn } from './parties';

const limit = { type: () => Int, defaultValue: 5 };

/** What the things a commitment is about show of it. Everywhere: the latest first. */
@Resolver(() => Topic)
export class TopicCommitmentsResolver {
  @ResolveField(() => [Commitment])
  commitments(@Parent() { id }: Topic): Promise<Commitment[]> {
    return commitmentsOf('topic', id);
  }
}

@Resolver(() => Session)
export class SessionCommitmentsResolver {
  @ResolveField(() => [Commitment])
  commitments(@Parent() { id }: Session): Promise<Commitment[]> {
    return commitmentsOf('session', id);
  }
}

@Resolver(() => Space)
export class SpaceCommitmentsResolver {
  @ResolveField(() => [Commitment])
  commitments(@Parent() { id }: Space, @Args('limit', limit) most: number): Promise<Commitment[]> {
    return commitmentsOf('space', id, most);
  }

  /** For which organisations the viewer may write down a commitment here; empty when for none. */
  @ResolveField(() => [Organisation])
  viewerPromisesFor(@Parent() { id }: Space): Promise<Organisation[]> {
    return promisersIn(Operation.now.viewer, id);
  }
}

@Resolver(() => Organisation)
export class OrganisationCommitmentsResolver {
  /** What it promised. */
  @ResolveField(() => [Commitment])
  commitments(@Parent() { id }: Organisation, @Args('limit', limit) most: number): Promise<Commitment[]> {
    return commitmentsOf('owner', id, most);
  }
}

const ofCommitments: TopicEventKind[] = [TopicEventKind.commitment_made, TopicEventKind.commitment_confirmed];

@Resolver(() => TopicEvent)
export class TopicEventCommitmentResolver {
  /** The commitment that was made or confirmed; null when the viewer may not see it. */
  @ResolveField(() => Commitment, { nullable: true })
  commitment(@Parent() { kind, referenceId }: TopicEvent): Promise<Commitment | null> {
    return ofCommitments.includes(kind) ? Database.load(Commitment, referenceId) : Promise.resolve(null);
  }
}
