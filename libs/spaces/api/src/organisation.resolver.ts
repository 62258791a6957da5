import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Accessible, Clock, Database } from '@samenspraak/shared-api';
import { IsNull, LessThanOrEqual, MoreThan } from 'typeorm';
import { Municipality } from './municipality.entity';
import { Organisation } from './organisation.entity';
import { Space } from './space.entity';
import { Seat } from './seat.entity';

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation)
  @Accessible('everyone')
  organisation(@Args('slug') slug: string): Promise<Organisation> {
    return Database.find(Organisation, { slug });
  }

  @Query(() => [Organisation])
  @Accessible('everyone')
  organisations(): Promise<Organisation[]> {
    return Database.of(Organisation).find({ order: { name: 'asc' } });
  }

  @ResolveField(() => [Space])
  async spaces(@Parent() { id }: Organisation): Promise<Space[]> {
    const seats = await Database.of(Seat).findBy({ organisationId: id });
    const spaces = await Promise.all(seats.map(({ spaceId }) => Database.load(Space, spaceId)));
    return spaces.filter((space) => space !== null);
  }
}

@Resolver(() => Municipality)
export class MunicipalityResolver {
  /** The municipalities that exist today. */
  @Query(() => [Municipality])
  @Accessible('everyone')
  municipalities(): Promise<Municipality[]> {
    const today = Clock.now().toISOString().slice(0, 10);
    const from = [IsNull(), LessThanOrEqual(today)];
    const to = [IsNull(), MoreThan(today)];
    const where = from.flatMap((validFrom) => to.map((validTo) => ({ validFrom, validTo })));
    return Database.of(Municipality).find({ where, order: { name: 'asc' } });
  }
}
