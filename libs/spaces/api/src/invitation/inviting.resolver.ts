import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Accessible, Operation, Receipt } from '@samenspraak/shared-api';
import { Space } from '../space.entity';
import { canInvite, canInviteSomeone, canMakeManager } from '../space.policy';
import { InvitationInput } from './invitation.inputs';
import { ChoiceForInvitation } from './invitation.types';
import { InvitingService } from './inviting.service';

/** Whom the viewer can invite to a space, and doing so. */
@Resolver(() => Space)
export class InvitingResolver {
  constructor(private readonly inviting: InvitingService) {}

  @ResolveField(() => Boolean)
  viewerCanInvite(@Parent() { id }: Space): boolean {
    return canInviteSomeone(Operation.now.viewer, id);
  }

  /** Whether the viewer can invite someone in their own name. */
  @ResolveField(() => Boolean)
  viewerCanInviteMembers(@Parent() { id }: Space): boolean {
    return canInvite(Operation.now.viewer, { spaceId: id });
  }

  @ResolveField(() => Boolean)
  viewerCanMakeManagers(@Parent() { id }: Space): boolean {
    return canMakeManager(Operation.now.viewer, id);
  }

  @ResolveField(() => [ChoiceForInvitation])
  @Accessible('signedIn')
  invitationChoices(@Parent() space: Space): Promise<ChoiceForInvitation[]> {
    return this.inviting.choicesIn(Operation.now.viewer, space);
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async invite(@Args('input') input: InvitationInput): Promise<Receipt> {
    return Receipt.of({ id: (await this.inviting.invite(Operation.now.viewer, input)).id });
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async withdrawInvitation(@Args('id', { type: () => ID }) id: string): Promise<Receipt> {
    return Receipt.of({ id: (await this.inviting.withdrawInvitation(Operation.now.viewer, id)).id });
  }
}
