import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Accessible, Relation } from '@samenspraak/shared-api';
import { MandateReach } from '../mandate.entity';
import { Organisation } from '../organisation.entity';

/** Someone who speaks for the viewer's own organisation, as its own people see it. */
@ObjectType()
@Accessible('signedIn')
export class Representative {
  /** Of the mandate. */
  @Field(() => ID)
  id: string;

  organisationId: string;

  @Relation(() => Organisation, 'organisationId')
  organisation?: Organisation;

  /** The name they chose in this space, or their function. */
  @Field()
  name: string;

  @Field()
  function: string;

  @Field(() => MandateReach)
  mayPromise: MandateReach;

  /** A day, such as `2026-11-24`. */
  @Field()
  since: string;

  /** It is the viewer. */
  @Field()
  own: boolean;

  @Field()
  mayEnd: boolean;
}

/** Someone who does something for a space. */
@ObjectType()
@Accessible('signedIn')
export class TaskHolder {
  /** Of the participant. */
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => [String])
  tasks: string[];

  @Field()
  own: boolean;
}
