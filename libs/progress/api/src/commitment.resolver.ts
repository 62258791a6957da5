import { Args, ID, Int, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Accessible, Database, NotFound, Operation, Page, PageOf } from '@samenspraak/shared-api';
import { In } from 'typeorm';
import { ProgressAtAGlance, progressAtAGlance } from './at-a-glance.queries';
import { Commitment } from './commitment.entity';
import { CommitmentFilter } from './commitment.filter';
import { acts, canSee } from './commitment.policy';
import { commitmentPage, deliveriesToConfirm, lateCommitments, owedUpdates } from './commitment.queries';
import { ProgressUpdate } from './progress-update.entity';

@ObjectType()
@Accessible('everyone')
export class CommitmentPage extends PageOf(Commitment) {}

@Resolver(() => Commitment)
export class CommitmentResolver {
  @Query(() => CommitmentPage)
  @Accessible('everyone')
  commitments(
    @Args('filter', { type: () => CommitmentFilter, nullable: true }) filter: CommitmentFilter,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Page<Commitment>> {
    return commitmentPage(Operation.now.viewer, filter, after);
  }

  @Query(() => Commitment)
  @Accessible('everyone')
  async commitment(@Args('slug') slug: string): Promise<Commitment> {
    const commitment = await Database.find(Commitment, { slug });
    if (!canSee(Operation.now.viewer, commitment)) throw new NotFound();
    return commitment;
  }

  @Query(() => ProgressAtAGlance)
  @Accessible('everyone')
  progressAtAGlance(@Args('spaceId', { type: () => ID, nullable: true }) spaceId: string | null): Promise<ProgressAtAGlance> {
    return progressAtAGlance(Operation.now.viewer, spaceId);
  }

  @Query(() => [Commitment])
  @Accessible('everyone')
  lateCommitments(@Args('limit', { type: () => Int, defaultValue: 5 }) limit: number): Promise<Commitment[]> {
    return lateCommitments(Operation.now.viewer, Math.min(Math.max(limit, 1), 100));
  }

  /** What the viewer's organisations still have to do, late first. */
  @Query(() => [Commitment])
  @Accessible('signedIn')
  owedUpdates(): Promise<Commitment[]> {
    return owedUpdates(Operation.now.viewer);
  }

  /** Deliveries the viewer may confirm or dispute. */
  @Query(() => [Commitment])
  @Accessible('signedIn')
  deliveriesToConfirm(): Promise<Commitment[]> {
    return deliveriesToConfirm(Operation.now.viewer);
  }

  /** Its story, oldest first. */
  @ResolveField(() => [ProgressUpdate])
  updates(@Parent() { id }: Commitment): Promise<ProgressUpdate[]> {
    return Operation.now.loaders.named('updates of commitment', updatesOf, id);
  }

  /** What the viewer can do with it now: report, deliver, confirm, dispute. */
  @ResolveField(() => [String])
  viewerCan(@Parent() commitment: Commitment): string[] {
    const { viewer } = Operation.now;
    return Object.entries(acts).flatMap(([act, rule]) => (rule(viewer, commitment) ? [act] : []));
  }
}

async function updatesOf(ids: readonly string[]): Promise<ProgressUpdate[][]> {
  const where = { commitmentId: In([...ids]) };
  const rows = await Database.of(ProgressUpdate).find({ where, order: { at: 'asc', id: 'asc' } });
  return ids.map((id) => rows.filter(({ commitmentId }) => commitmentId === id));
}
