import { Args, ID, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Accessible, Database, Operation, Page, PageOf, Receipt, cursorOf, pageOf, readCursor } from '@samenspraak/shared-api';
import { Contribution, ContributionInput } from './contribution.entity';
import { ContributionService, canWithdrawContribution, isOwn } from './contribution.service';
import { Topic } from './topic.entity';
import { withSpeaker } from './with-speaker';

@ObjectType()
@Accessible('everyone')
export class ContributionPage extends PageOf(Contribution) {}

const pageSize = 20;

@Resolver(() => Topic)
export class TopicContributionsResolver {
  /** Oldest first. */
  @ResolveField(() => ContributionPage)
  async contributions(
    @Parent() { id }: Topic,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Page<Contribution>> {
    const select = withSpeaker(Database.of(Contribution).createQueryBuilder('c')).where('c.topic_id = :id', { id });
    if (after) {
      const [at, last] = readCursor(after);
      select.andWhere('(c.at, c.id) > (cast(:at as timestamptz), cast(:last as uuid))', { at, last });
    }
    const rows = await select.orderBy('c.at').addOrderBy('c.id').limit(pageSize + 1).getMany();
    return pageOf(rows, pageSize, (row) => cursorOf(row.at, row.id));
  }
}

@Resolver(() => Contribution)
export class ContributionResolver {
  constructor(private readonly contributions: ContributionService) {}

  /** Under the own name or a pseudonym. Only the viewer is told this of themselves. */
  @ResolveField(() => Boolean)
  viewerWrote(@Parent() contribution: Contribution): Promise<boolean> {
    return isOwn(Operation.now.viewer, contribution);
  }

  @ResolveField(() => Boolean)
  async viewerCanWithdraw(@Parent() contribution: Contribution): Promise<boolean> {
    const { viewer } = Operation.now;
    const viewerWrote = await isOwn(viewer, contribution);
    return canWithdrawContribution(viewer, { withdrawnAt: contribution.withdrawnAt, viewerWrote });
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async contribute(@Args('input') input: ContributionInput): Promise<Receipt> {
    return Receipt.of(await this.contributions.contribute(Operation.now.viewer, input));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async withdrawContribution(@Args('id', { type: () => ID }) id: string): Promise<Receipt> {
    return Receipt.of(await this.contributions.withdrawContribution(Operation.now.viewer, id));
  }
}
