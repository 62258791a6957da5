import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DialogueSeries } from '@samenspraak/dialogue-api';
import { type Page, Side } from '@samenspraak/shared-api';
import { Space } from '@samenspraak/spaces-api';
import { MemoryKind } from './memory-kind';
import { countsOf, linesOf } from './memory.queries';
import { Memory, MemoryCount, MemoryLine, MemoryPage } from './memory.types';

@Resolver(() => DialogueSeries)
export class SeriesMemoryResolver {
  /** What was raised, decided, promised and done at its meetings. */
  @ResolveField(() => Memory)
  memory(@Parent() { id }: DialogueSeries): Memory {
    return { of: 'series', id };
  }
}

@Resolver(() => Space)
export class SpaceMemoryResolver {
  /** The same of everything in the space, also what was promised outside a meeting. */
  @ResolveField(() => Memory)
  memory(@Parent() { id }: Space): Memory {
    return { of: 'space', id };
  }
}

@Resolver(() => Memory)
export class MemoryResolver {
  @ResolveField(() => [MemoryCount])
  counts(@Parent() { of, id }: Memory): Promise<MemoryCount[]> {
    return countsOf(of, id);
  }

  /** What stands behind a figure, latest first. @param kind what was raised, when left out @param year of the Netherlands; null for all years */
  @ResolveField(() => MemoryPage)
  lines(
    @Parent() { of, id }: Memory,
    @Args('kind', { type: () => MemoryKind, nullable: true }) kind: MemoryKind | null,
    @Args('year', { type: () => Int, nullable: true }) year: number | null,
    @Args('side', { type: () => Side, nullable: true }) side: Side | null,
    @Args('organisation', { type: () => ID, nullable: true }) organisationId: string | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Page<MemoryLine>> {
    return linesOf(of, id, { kind: kind ?? MemoryKind.raised, year: year ?? null, side, organisationId }, after);
  }
}
