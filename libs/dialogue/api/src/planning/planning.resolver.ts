import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Accessible, Operation, Receipt } from '@samenspraak/shared-api';
import { ObserverInput } from '../session/session-observer.entity';
import { ReasonInput, SessionInput, SessionMoveInput } from '../session/session.inputs';
import { AnswerToInvitation } from './guest.inputs';
import { GuestService } from './guest.service';
import { HoldingService } from './holding.service';
import { PlanningService } from './planning.service';

const id = { type: () => ID };

/** What facilitators do with a session, and what invited organisations answer. */
@Resolver()
export class PlanningResolver {
  constructor(
    private readonly planning: PlanningService,
    private readonly guests: GuestService,
    private readonly holding: HoldingService,
  ) {}

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async planSession(@Args('input') input: SessionInput): Promise<Receipt> {
    return Receipt.of(await this.planning.planSession(Operation.now.viewer, input));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async announceSession(@Args('id', id) session: string): Promise<Receipt> {
    return Receipt.of(await this.planning.announceSession(Operation.now.viewer, session));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async discardSession(@Args('id', id) session: string): Promise<Receipt> {
    await this.planning.discardSession(Operation.now.viewer, session);
    return Receipt.of({ id: session });
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async moveSession(@Args('id', id) session: string, @Args('to') to: SessionMoveInput): Promise<Receipt> {
    return Receipt.of(await this.planning.moveSession(Operation.now.viewer, session, to));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async cancelSession(@Args('id', id) session: string, @Args('reason') reason: ReasonInput): Promise<Receipt> {
    return Receipt.of(await this.planning.cancelSession(Operation.now.viewer, session, reason));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async inviteSeat(@Args('session', id) session: string, @Args('organisation', id) organisation: string): Promise<Receipt> {
    return Receipt.of(await this.guests.inviteSeat(Operation.now.viewer, session, organisation));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async announceObserver(@Args('session', id) session: string, @Args('observer') observer: ObserverInput): Promise<Receipt> {
    return Receipt.of(await this.guests.announceObserver(Operation.now.viewer, session, observer));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async answerInvitation(@Args('session', id) session: string, @Args('answer') answer: AnswerToInvitation): Promise<Receipt> {
    return Receipt.of(await this.guests.answerInvitation(Operation.now.viewer, session, answer));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async fixAgenda(@Args('session', id) session: string): Promise<Receipt> {
    return Receipt.of(await this.holding.fixAgenda(Operation.now.viewer, session));
  }

  /** @param discussed the agenda items that were talked about */
  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async holdSession(
    @Args('id', id) session: string,
    @Args('discussed', { type: () => [ID] }) discussed: string[],
  ): Promise<Receipt> {
    return Receipt.of(await this.holding.holdSession(Operation.now.viewer, session, discussed));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async closeSession(@Args('id', id) session: string): Promise<Receipt> {
    return Receipt.of(await this.holding.closeSession(Operation.now.viewer, session));
  }
}
