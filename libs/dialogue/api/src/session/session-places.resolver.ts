import { TopicEvent, TopicEventKind } from '@samenspraak/agenda-api';
import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock, Database, Operation } from '@samenspraak/shared-api';
import { Organisation, Space } from '@samenspraak/spaces-api';
import { DialogueSeries } from '../series/dialogue-series.entity';
import { SessionSeat } from './session-seat.entity';
import { SessionState } from './session-state';
import { canRun, canSee } from './session.policy';
import { nextSessionsOf } from './session.queries';
import { Session } from './session.entity';

const upcoming = ({ state, endsAt }: Session) => state !== SessionState.cancelled && endsAt >= Clock.now();

@Resolver(() => Space)
export class SpaceSessionsResolver {
  @ResolveField(() => [DialogueSeries])
  series(@Parent() { id }: Space): Promise<DialogueSeries[]> {
    return Database.belonging(DialogueSeries, { spaceId: id }, { name: 'asc' });
  }

  /** Whether the viewer runs it: then they start its series. */
  @ResolveField(() => Boolean)
  viewerCanStartSeries(@Parent() { id: spaceId }: Space): boolean {
    return canRun(Operation.now.viewer, { spaceId });
  }

  /** What will take place, first one first. */
  @ResolveField(() => [Session])
  async nextSessions(@Parent() { id }: Space, @Args('limit', { type: () => Int, defaultValue: 3 }) limit: number): Promise<Session[]> {
    const { viewer, loaders } = Operation.now;
    const sessions = await loaders.named('next-sessions', (ids) => nextSessionsOf(viewer, ids), id);
    return sessions.slice(0, Math.min(Math.max(limit, 1), 20));
  }
}

@Resolver(() => Organisation)
export class OrganisationSessionsResolver {
  /** Sessions its seat is invited to, first one first. */
  @ResolveField(() => [Session])
  async upcomingSessions(@Parent() { id }: Organisation): Promise<Session[]> {
    const seats = await Database.belonging(SessionSeat, { organisationId: id }, { id: 'asc' });
    const sessions = await Promise.all(seats.map(({ sessionId }) => Database.load(Session, sessionId)));
    const seen = sessions.filter((session) => session && upcoming(session) && canSee(Operation.now.viewer, session));
    return (seen as Session[]).sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  }
}

const ofSessions: TopicEventKind[] = [TopicEventKind.scheduled, TopicEventKind.discussed, TopicEventKind.taken_off_agenda];

@Resolver(() => TopicEvent)
export class TopicEventSessionResolver {
  /** The session the step was about; null when the viewer may not see it. */
  @ResolveField(() => Session, { nullable: true })
  session(@Parent() { kind, referenceId }: TopicEvent): Promise<Session | null> {
    return ofSessions.includes(kind) ? Database.load(Session, referenceId) : Promise.resolve(null);
  }
}
