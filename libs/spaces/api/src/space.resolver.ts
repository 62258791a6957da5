import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Accessible, Database, Operation, Receipt } from '@samenspraak/shared-api';
import { In } from 'typeorm';
import { readersOf } from './readers';
import { Seat, kept } from './seat.entity';
import { canSignCharter } from './space.policy';
import { SpaceService } from './space.service';
import { Readers, Space, SpaceKind } from './space.entity';

@Resolver(() => Space)
export class SpaceResolver {
  constructor(private readonly service: SpaceService) {}

  @Query(() => Space)
  @Accessible('everyone')
  space(@Args('slug') slug: string): Promise<Space> {
    return Database.find(Space, { slug });
  }

  @Query(() => [Space])
  @Accessible('everyone')
  spaces(@Args('kinds', { type: () => [SpaceKind] }) kinds: SpaceKind[]): Promise<Space[]> {
    return Database.of(Space).find({ where: { kind: In(kinds) }, order: { name: 'asc' } });
  }

  @ResolveField(() => Readers)
  readers(@Parent() space: Space): Readers {
    return readersOf(space);
  }

  @ResolveField(() => [Seat])
  seats(@Parent() { id }: Space): Promise<Seat[]> {
    return Operation.now.loaders.named('seats', seatsOf, id);
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async signCharter(@Args('seat', { type: () => ID }) seat: string): Promise<Receipt> {
    return Receipt.of(await this.service.signCharter(Operation.now.viewer, seat));
  }
}

@Resolver(() => Seat)
export class SeatResolver {
  @ResolveField(() => Boolean)
  viewerCanSign(@Parent() seat: Seat): boolean {
    return canSignCharter(Operation.now.viewer, seat);
  }
}

async function seatsOf(spaceIds: readonly string[]): Promise<Seat[][]> {
  const seats = await Database.of(Seat).find({ where: { spaceId: In([...spaceIds]), ...kept() }, order: { side: 'asc', id: 'asc' } });
  return spaceIds.map((id) => seats.filter(({ spaceId }) => spaceId === id));
}
