import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Database, InvalidInput } from '@samenspraak/shared-api';
import { Space } from '@samenspraak/spaces-api';
import { Session } from '../session/session.entity';
import { DayNotes } from './day-note.types';
import { dayNotes } from './day-notes';
import { sunOf } from './session-sun';

@Resolver(() => Space)
export class SpaceYearResolver {
  /** What a date that is being proposed for this space meets. @param place as far as it is known */
  @ResolveField(() => DayNotes)
  async dayNotes(
    @Parent() space: Space,
    @Args('startsAt') startsAt: Date,
    @Args('endsAt') endsAt: Date,
    @Args('place', { type: () => String, nullable: true }) place: string | null,
  ): Promise<DayNotes> {
    requireMoments({ startsAt, endsAt });
    return dayNotes({ startsAt, endsAt }, await sunOf({ place, space }));
  }
}

@Resolver(() => Session)
export class SessionYearResolver {
  /** What its date meets, where it is. */
  @ResolveField(() => DayNotes)
  async dayNotes(@Parent() session: Session): Promise<DayNotes> {
    const space = await Database.load(Space, session.spaceId);
    return dayNotes(session, await sunOf({ ...session, space }));
  }
}

/** GraphQL takes any word for a moment. @throws {InvalidInput} */
function requireMoments(times: Record<'startsAt' | 'endsAt', Date>): void {
  for (const [name, moment] of Object.entries(times)) if (Number.isNaN(moment.getTime())) throw InvalidInput.of(name, 'date');
}
