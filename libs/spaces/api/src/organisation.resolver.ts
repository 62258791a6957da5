import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Accessible, Database } from '@samenspraak/shared-api';
import { Municipality } from './municipality.entity';
import { municipalitiesNamed, municipalitiesToday } from './municipality.queries';
import { Organisation } from './organisation.entity';
import { Space } from './space.entity';
import { Seat, kept } from './seat.entity';

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
    const seats = await Database.of(Seat).findBy({ organisationId: id, ...kept() });
    const spaces = await Promise.all(seats.map(({ spaceId }) => Database.load(Space, spaceId)));
    return spaces.filter((space) => space !== null);
  }
}

@Resolver(() => Municipality)
export class MunicipalityResolver {
  @Query(() => [Municipality])
  @Accessible('everyone')
  municipalities(): Promise<Municipality[]> {
    return municipalitiesToday();
  }

  /** By a name as people type it; several when it is part of several names. */
  @Query(() => [Municipality])
  @Accessible('everyone')
  municipalitiesNamed(@Args('name') name: string): Promise<Municipality[]> {
    return municipalitiesNamed(name);
  }
}
