import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Accessible, Operation, Receipt } from '@samenspraak/shared-api';
import { CalendarService } from './calendar.service';
import { CalendarChoiceInput, NewCalendarLink, OwnCalendar } from './calendar.types';

@Resolver()
export class CalendarResolver {
  constructor(private readonly service: CalendarService) {}

  @Query(() => OwnCalendar)
  @Accessible('signedIn')
  ownCalendar(): Promise<OwnCalendar> {
    return this.service.ownCalendar(Operation.now.viewer);
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async chooseCalendar(@Args('choice') choice: CalendarChoiceInput): Promise<Receipt> {
    await this.service.chooseCalendar(Operation.now.viewer, choice);
    return Receipt.of({ id: 'calendar' });
  }

  /** Answers with the link: it cannot be read again, and is not kept as the answer to a form that is sent twice. */
  @Mutation(() => NewCalendarLink)
  @Accessible('signedIn')
  async makeCalendarLink(): Promise<NewCalendarLink> {
    return { url: await this.service.makeCalendarLink(Operation.now.viewer) };
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async withdrawCalendarLink(): Promise<Receipt> {
    await this.service.withdrawCalendarLink(Operation.now.viewer);
    return Receipt.of({ id: 'calendar-link' });
  }
}
