import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Accessible, Keys, Operation, Reserved } from '@samenspraak/shared-api';
import { ErasingService } from './erasing.service';
import { ErasureInput, ErasurePreview, ErasureReceipt } from './erasing.types';

@Resolver()
export class ErasingResolver {
  constructor(private readonly erasing: ErasingService) {}

  @Query(() => ErasurePreview)
  @Accessible('signedIn')
  @Reserved()
  erasurePreview(): Promise<ErasurePreview> {
    return this.erasing.erasurePreview(Operation.now.viewer);
  }

  /** The public half of the key that signs proofs of destruction: SPKI, PEM. */
  @Query(() => String)
  @Accessible('everyone')
  proofKey(): string {
    return Keys.ring.publicKey;
  }

  @Mutation(() => ErasureReceipt)
  @Accessible('signedIn')
  @Reserved()
  async eraseMe(@Args('erasure') erasure: ErasureInput): Promise<ErasureReceipt> {
    return { proof: await this.erasing.eraseMe(Operation.now.viewer, erasure) };
  }
}
