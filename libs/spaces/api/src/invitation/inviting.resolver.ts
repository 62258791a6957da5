import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Accessible, Clock, Database, Operation, Receipt, standingIn } from '@samenspraak/shared-api';
import { Space } from '../space.entity';
import { canInvite, canInviteSomeone, canMakeManager } from '../space.policy';
import { Invitation, InvitationState, stateOf } from './invitation.entity';
import { InvitationInput } from './invitation.inputs';
import { secretOf } from './invitation.service';
import { ChoiceForInvitation, MadeInvitation } from './invitation.types';
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

  /** The viewer's own invitations to the space, newest first. */
  @ResolveField(() => [MadeInvitation])
  @Accessible('signedIn')
  async ownInvitations(@Parent() { id: spaceId }: Space): Promise<MadeInvitation[]> {
    const madeById = standingIn(Operation.now.viewer, spaceId)?.participantId;
    if (!madeById) return [];
    const rows = await Database.of(Invitation).find({ where: { spaceId, madeById }, order: { madeAt: 'desc' }, take: 50 });
    return rows.map(asMade);
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

function asMade(row: Invitation): MadeInvitation {
  const state = stateOf(row, Clock.now());
  return { ...row, state, manager: row.roles.includes('manager'), secret: state === InvitationState.waiting ? secretOf(row) : null };
}
