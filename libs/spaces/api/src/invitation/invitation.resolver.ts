import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { mailAddress } from '@samenspraak/people-api';
import { Accessible, Database, Language, Limited, Operation, Receipt } from '@samenspraak/shared-api';
import { Organisation } from '../organisation.entity';
import { Space } from '../space.entity';
import { AcceptanceInput } from './invitation.inputs';
import { InvitationService, shownFunction } from './invitation.service';
import { OpenInvitation } from './invitation.types';

@Resolver(() => OpenInvitation)
export class InvitationResolver {
  constructor(private readonly invitations: InvitationService) {}

  @Query(() => OpenInvitation)
  @Accessible('everyone')
  @Limited('invitation')
  invitation(@Args('secret') secret: string): Promise<OpenInvitation> {
    return this.invitations.open(secret);
  }

  /** The function under which the invited person will be shown; null for who chooses a name. */
  @ResolveField(() => String, { nullable: true })
  async shownAs(@Parent() invitation: OpenInvitation): Promise<string | null> {
    return shownFunction(invitation, await Database.load(Organisation, invitation.organisationId));
  }

  @Mutation(() => Receipt)
  @Accessible('everyone')
  @Limited<{ email: string }>('mail', ({ email }) => mailAddress(email))
  async joinByInvitation(
    @Args('secret') secret: string,
    @Args('email') email: string,
    @Args('language', { type: () => Language }) language: Language,
  ): Promise<Receipt> {
    return Receipt.of({ id: await this.invitations.joinByInvitation(secret, email, language) });
  }

  /** Answers with the space that was joined. */
  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async acceptInvitation(@Args('secret') secret: string, @Args('input') input: AcceptanceInput): Promise<Receipt> {
    const { spaceId } = await this.invitations.acceptInvitation(Operation.now.viewer, secret, input);
    return Receipt.of(await Database.find(Space, { id: spaceId }));
  }
}
