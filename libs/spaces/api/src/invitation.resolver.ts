import { Args, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Accessible, Database, Language, Operation, Receipt, Relation } from '@samenspraak/shared-api';
import { AcceptanceInput, InvitationInput } from './invitation.inputs';
import { Invitation } from './invitation.entity';
import { InvitationService, secretOf } from './invitation.service';
import { Organisation } from './organisation.entity';
import { Space } from './space.entity';

/** What the holder of an invitation link sees before deciding. */
@ObjectType()
@Accessible('everyone')
export class OpenInvitation {
  spaceId: string;
  organisationId: string | null;

  @Relation(() => Space, 'spaceId')
  space?: Space;

  @Relation(() => Organisation, 'organisationId', { nullable: true })
  organisation?: Organisation | null;

  @Field(() => String, { nullable: true })
  function: string | null;

  @Field()
  expiresAt: Date;
}

/** What the maker of an invitation sees: the link's secret, and how it stands. */
@ObjectType()
@Accessible('signedIn')
export class MadeInvitation extends OpenInvitation {
  @Field(() => ID)
  id: string;

  @Field()
  madeAt: Date;

  @Field(() => Date, { nullable: true })
  acceptedAt: Date | null;

  @Field(() => Date, { nullable: true })
  withdrawnAt: Date | null;

  /** Goes into the link that is handed on; null once it is of no use. */
  @Field(() => String, { nullable: true })
  secret: string | null;
}

@Resolver()
export class InvitationResolver {
  constructor(private readonly invitations: InvitationService) {}

  @Query(() => OpenInvitation)
  @Accessible('everyone')
  invitation(@Args('secret') secret: string): Promise<OpenInvitation> {
    return this.invitations.open(secret);
  }

  /** The invitations the viewer made in a space, newest first. */
  @Query(() => [MadeInvitation])
  @Accessible('signedIn')
  async madeInvitations(@Args('spaceId', { type: () => ID }) spaceId: string): Promise<MadeInvitation[]> {
    const madeById = Operation.now.viewer.standings.find((each) => each.spaceId === spaceId)?.participantId;
    if (!madeById) return [];
    const rows = await Database.of(Invitation).find({ where: { spaceId, madeById }, order: { madeAt: 'desc' }, take: 50 });
    return rows.map((row) => ({ ...row, secret: row.acceptedAt || row.withdrawnAt ? null : secretOf(row) }));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async invite(@Args('input') input: InvitationInput): Promise<Receipt> {
    return Receipt.of({ id: (await this.invitations.invite(Operation.now.viewer, input)).id });
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async withdrawInvitation(@Args('id', { type: () => ID }) id: string): Promise<Receipt> {
    await this.invitations.withdrawInvitation(Operation.now.viewer, id);
    return Receipt.of({ id });
  }

  @Mutation(() => Receipt)
  @Accessible('everyone')
  async joinByInvitation(
    @Args('secret') secret: string,
    @Args('email') email: string,
    @Args('language', { type: () => Language }) language: Language,
  ): Promise<Receipt> {
    return Receipt.of({ id: await this.invitations.joinByInvitation(secret, email, language) });
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async acceptInvitation(@Args('secret') secret: string, @Args('input') input: AcceptanceInput): Promise<Receipt> {
    return Receipt.of({ id: (await this.invitations.acceptInvitation(Operation.now.viewer, secret, input)).spaceId });
  }
}
