import { Args, ID, Int, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Accessible, Database, NotFound, Operation, PageOf, Side, allow, standingIn } from '@samenspraak/shared-api';
import { atTable } from './at-table';
import { SessionEvent } from './session-event.entity';
import { SessionObserver } from './session-observer.entity';
import { SessionSeat } from './session-seat.entity';
import { SessionFilter } from './session.filter';
import { acts, canSee, sidesAt } from './session.policy';
import { nextSessions, sessionPage, sessionsOfMonth } from './session.queries';
import { Session } from './session.entity';

@ObjectType()
@Accessible('everyone')
export class SessionPage extends PageOf(Session) {}

@Resolver(() => Session)
export class SessionResolver {
  @Query(() => SessionPage)
  @Accessible('everyone')
  sessions(
    // Not `| null`: of a union only `Object` is emitted, and the rules of the input would not be looked at.
    @Args('filter', { type: () => SessionFilter, nullable: true }) filter: SessionFilter,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<SessionPage> {
    return sessionPage(Operation.now.viewer, filter, after);
  }

  /** @param month such as `2026-11` */
  @Query(() => [Session])
  @Accessible('everyone')
  sessionsOfMonth(
    @Args('month') month: string,
    @Args('spaceId', { type: () => ID, nullable: true }) spaceId: string | null,
    @Args('spaceSlug', { type: () => String, nullable: true }) spaceSlug: string | null,
  ): Promise<Session[]> {
    return sessionsOfMonth(Operation.now.viewer, month, { spaceId, spaceSlug });
  }

  @Query(() => [Session])
  @Accessible('everyone')
  nextSessions(@Args('limit', { type: () => Int, defaultValue: 3 }) limit: number): Promise<Session[]> {
    return nextSessions(Operation.now.viewer, Math.min(Math.max(limit, 1), 20));
  }

  @Query(() => Session)
  @Accessible('everyone')
  async session(@Args('slug') slug: string): Promise<Session> {
    const session = await Database.find(Session, { slug });
    allow(canSee, Operation.now.viewer, session, () => new NotFound());
    return session;
  }

  /** Only told to those who take part in the space. */
  @ResolveField(() => String, { nullable: true })
  link(@Parent() { link, spaceId }: Session): string | null {
    return standingIn(Operation.now.viewer, spaceId) ? link : null;
  }

  @ResolveField(() => [SessionSeat])
  seats(@Parent() { id }: Session): Promise<SessionSeat[]> {
    return Database.belonging(SessionSeat, { sessionId: id }, { side: 'asc', id: 'asc' });
  }

  @ResolveField(() => [SessionObserver])
  observers(@Parent() { id }: Session): Promise<SessionObserver[]> {
    return Database.belonging(SessionObserver, { sessionId: id }, { id: 'asc' });
  }

  @ResolveField(() => [SessionEvent])
  events(@Parent() { id }: Session): Promise<SessionEvent[]> {
    return Database.belonging(SessionEvent, { sessionId: id }, { at: 'asc', id: 'asc' });
  }

  /** What the viewer can do with it now. */
  @ResolveField(() => [String])
  async viewerCan(@Parent() session: Session): Promise<string[]> {
    const { viewer } = Operation.now;
    if (!standingIn(viewer, session.spaceId)) return [];
    const subject = await atTable({ ...session });
    return Object.entries(acts).flatMap(([act, rule]) => (rule(viewer, subject) ? [act] : []));
  }

  /** The sides for which the viewer has a seat at this table. */
  @ResolveField(() => [Side])
  async viewerSides(@Parent() session: Session): Promise<Side[]> {
    const { viewer } = Operation.now;
    return standingIn(viewer, session.spaceId) ? sidesAt(viewer, await atTable({ ...session })) : [];
  }
}
