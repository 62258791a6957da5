import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Accessible, Operation, Receipt } from '@samenspraak/shared-api';
import { CommitmentInput, ConfirmationInput, DeliveryInput, DisputeInput, ProgressInput } from './commitment.inputs';
import { CommitmentService } from './commitment.service';
import { ProgressService } from './progress.service';

const id = { type: () => ID };

/** What the two sides do with a commitment. */
@Resolver()
export class ProgressResolver {
  constructor(
    private readonly commitments: CommitmentService,
    private readonly progress: ProgressService,
  ) {}

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async makeCommitment(@Args('input') input: CommitmentInput): Promise<Receipt> {
    return Receipt.of(await this.commitments.makeCommitment(Operation.now.viewer, input));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async reportProgress(@Args('id', id) commitment: string, @Args('input') input: ProgressInput): Promise<Receipt> {
    return Receipt.of(await this.progress.reportProgress(Operation.now.viewer, commitment, input));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async deliver(@Args('id', id) commitment: string, @Args('input') input: DeliveryInput): Promise<Receipt> {
    return Receipt.of(await this.progress.deliver(Operation.now.viewer, commitment, input));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async confirmDelivery(@Args('id', id) commitment: string, @Args('input') input: ConfirmationInput): Promise<Receipt> {
    return Receipt.of(await this.progress.confirmDelivery(Operation.now.viewer, commitment, input));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async disputeDelivery(@Args('id', id) commitment: string, @Args('input') input: DisputeInput): Promise<Receipt> {
    return Receipt.of(await this.progress.disputeDelivery(Operation.now.viewer, commitment, input));
  }
}
