import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Accessible, Operation, Receipt, standingIn } from '@samenspraak/shared-api';
import { Organisation } from '../organisation.entity';
import { Seat } from '../seat.entity';
import { Space } from '../space.entity';
import { MandateService } from './mandate.service';
import { canChangePlaces, tasks } from './place.policy';
import { Representative, TaskHolder } from './places.types';
import { SeatService } from './seat.service';
import { TaskService } from './task.service';

const id = { type: () => ID };

/** Who sits where and who does what in a space, and changing it. */
@Resolver(() => Space)
export class PlacesResolver {
  constructor(
    private readonly seats: SeatService,
    private readonly mandates: MandateService,
    private readonly tasks: TaskService,
  ) {}

  @ResolveField(() => Boolean)
  viewerCanChangePlaces(@Parent() space: Space): boolean {
    return canChangePlaces(Operation.now.viewer, space.id);
  }

  /** The organisations the viewer could give a seat. */
  @ResolveField(() => [Organisation])
  @Accessible('signedIn')
  seatChoices(@Parent() space: Space): Promise<Organisation[]> {
    return this.seats.choicesIn(Operation.now.viewer, space);
  }

  @ResolveField(() => [Representative])
  @Accessible('signedIn')
  ownRepresentatives(@Parent() space: Space): Promise<Representative[]> {
    return this.mandates.ownSpokesmen(Operation.now.viewer, space.id);
  }

  @ResolveField(() => [TaskHolder])
  @Accessible('signedIn')
  async taskHolders(@Parent() space: Space): Promise<TaskHolder[]> {
    const { viewer } = Operation.now;
    const own = standingIn(viewer, space.id)?.participantId;
    const holders = await this.tasks.taskHolders(viewer, space.id);
    return holders.map(({ id: holder, displayName: name, roles }) => ({ id: holder, name, tasks: roles.filter((role) => tasks.includes(role)), own: holder === own }));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async giveSeat(@Args('space', id) space: string, @Args('organisation', id) organisation: string): Promise<Receipt> {
    return Receipt.of({ id: (await this.seats.giveSeat(Operation.now.viewer, space, organisation)).id });
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async endSeat(@Args('seat', id) seat: string): Promise<Receipt> {
    return Receipt.of({ id: (await this.seats.endSeat(Operation.now.viewer, seat)).id });
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async endMandate(@Args('mandate', id) mandate: string): Promise<Receipt> {
    return Receipt.of({ id: (await this.mandates.endMandate(Operation.now.viewer, mandate)).id });
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async endTasks(@Args('participant', id) participant: string): Promise<Receipt> {
    return Receipt.of({ id: (await this.tasks.endTasks(Operation.now.viewer, participant)).id });
  }
}

@Resolver(() => Seat)
export class SeatEndingResolver {
  constructor(private readonly seats: SeatService) {}

  @ResolveField(() => Boolean)
  @Accessible('signedIn')
  viewerCanEnd(@Parent() seat: Seat): Promise<boolean> {
    return this.seats.canEnd(Operation.now.viewer, seat);
  }
}
