import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Accessible, Language, Relation } from '@samenspraak/shared-api';
import { MandateReach } from '../mandate.entity';
import { Organisation } from '../organisation.entity';
import { Space } from '../space.entity';
import { InvitationState } from './invitation.entity';

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

  @Field(() => MandateReach, { nullable: true })
  mayPromise: MandateReach | null;

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

  @Field(() => InvitationState)
  state: InvitationState;

  @Field(() => Language)
  language: Language;

  /** The invited person will run the space. */
  @Field()
  manager: boolean;

  /** Goes into the link that is handed on; null once it is of no use. */
  @Field(() => String, { nullable: true })
  secret: string | null;
}

/** An organisation for which the viewer can invite someone. */
@ObjectType('InvitationChoice')
@Accessible('signedIn')
export class ChoiceForInvitation {
  @Field(() => Organisation)
  organisation: Organisation;

  /** As far as the viewer can let that person promise things. */
  @Field(() => [MandateReach])
  mayPromise: MandateReach[];
}
