import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Accessible, Database, Limited, Operation, Receipt, standingIn } from '@samenspraak/shared-api';
import { Session } from '../session/session.entity';
import { DayNotes } from '../year/day-note.types';
import { dayNotes } from '../year/day-notes';
import { sunOf } from '../year/session-sun';
import { DateAnswer } from './date-answer.entity';
import { DatePoll } from './date-poll.entity';
import { chooseDatesByLink, datesByLink } from './dates-by-link';
import { DateChoiceInput, DatesByLink, DatesInput, SettleInput, mostDates } from './dates.inputs';
import { DatesService } from './dates.service';
import { ProposedDate, ProposedDateInput } from './proposed-date.entity';
import { Space } from '@samenspraak/spaces-api';

const id = { type: () => ID };
const atMost = { type: () => Int, defaultValue: mostDates };
const choices = { type: () => [DateChoiceInput] };

@Resolver()
export class DatesResolver {
  constructor(private readonly dates: DatesService) {}

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async proposeDates(@Args('session', id) session: string, @Args('input') input: DatesInput): Promise<Receipt> {
    return Receipt.of(await this.dates.proposeDates(Operation.now.viewer, session, input));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async chooseDates(
    @Args('session', id) session: string,
    @Args('choices', choices) given: DateChoiceInput[],
    @Args('organisation', { ...id, nullable: true }) organisation: string | null,
  ): Promise<Receipt> {
    return Receipt.of(await this.dates.chooseDates(Operation.now.viewer, session, given, organisation));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async settleDate(@Args('session', id) session: string, @Args('input') input: SettleInput): Promise<Receipt> {
    return Receipt.of(await this.dates.settleDate(Operation.now.viewer, session, input));
  }

  @Query(() => DatesByLink)
  @Accessible('everyone')
  @Limited('invitation')
  datesByLink(@Args('secret') secret: string): Promise<DatesByLink> {
    return datesByLink(secret);
  }

  @Mutation(() => Receipt)
  @Accessible('everyone')
  @Limited('invitation')
  async chooseDatesByLink(@Args('secret') secret: string, @Args('choices', choices) given: DateChoiceInput[]): Promise<Receipt> {
    await chooseDatesByLink(secret, given);
    return Receipt.of({ id: 'dates' });
  }
}

@Resolver(() => Session)
export class SessionDatesResolver {
  /** The poll about its date; told to those who take part in the space. */
  @ResolveField(() => DatePoll, { nullable: true })
  async datePoll(@Parent() { id: sessionId, spaceId }: Session): Promise<DatePoll | null> {
    if (!standingIn(Operation.now.viewer, spaceId)) return null;
    const [poll] = await Database.belonging(DatePoll, { sessionId }, { id: 'asc' });
    return poll ?? null;
  }

  /** What each of these dates meets, in their order: to look before they are proposed. */
  @ResolveField(() => [DayNotes])
  async notesOfDates(
    @Parent() session: Session,
    @Args('dates', { type: () => [ProposedDateInput] }) dates: ProposedDateInput[],
    @Args('limit', atMost) limit: number,
  ): Promise<DayNotes[]> {
    const sun = await sunOf({ ...session, space: await Database.load(Space, session.spaceId) });
    return dates.slice(0, Math.min(limit, mostDates)).map((date) => dayNotes(date, sun));
  }
}

@Resolver(() => DatePoll)
export class DatePollResolver {
  @ResolveField(() => [ProposedDate])
  async dates(@Parent() { sessionId }: DatePoll, @Args('limit', atMost) limit: number): Promise<ProposedDate[]> {
    return (await Database.belonging(ProposedDate, { sessionId }, { startsAt: 'asc' })).slice(0, limit);
  }

  /** What the seats said, each of each date. */
  @ResolveField(() => [DateAnswer])
  async answers(@Parent() { sessionId }: DatePoll): Promise<DateAnswer[]> {
    const dates = await Database.belonging(ProposedDate, { sessionId }, { startsAt: 'asc' });
    return (await Promise.all(dates.map(({ id: dateId }) => Database.belonging(DateAnswer, { dateId }, { id: 'asc' })))).flat();
  }
}

@Resolver(() => ProposedDate)
export class ProposedDateResolver {
  /** What this date meets, at the place of the session. */
  @ResolveField(() => DayNotes)
  async dayNotes(@Parent() date: ProposedDate): Promise<DayNotes> {
    const session = await Database.load(Session, date.sessionId);
    const space = await Database.load(Space, date.spaceId);
    return dayNotes(date, await sunOf({ place: session?.place, hostId: session?.hostId, space }));
  }
}
