import { Args, Field, ID, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ViewerAccount } from '@samenspraak/people-api';
import { Accessible, Clock, Database, Operation, Receipt, Relation } from '@samenspraak/shared-api';
import { In } from 'typeorm';
import { Mandate } from './mandate.entity';
import { Organisation } from './organisation.entity';
import { OwnNameInput, Participant } from './participant.entity';
import { ParticipantService } from './participant.service';
import { Space } from './space.entity';

/** The viewer's own place in one space. */
@ObjectType()
@Accessible('signedIn')
export class OwnStanding {
  @Field(() => ID)
  participantId: string;

  spaceId: string;

  @Relation(() => Space, 'spaceId')
  space?: Space;

  @Relation(() => Participant, 'participantId')
  participant?: Participant;

  @Field(() => [String])
  roles: string[];
}

@Resolver(() => ViewerAccount)
export class ViewerStandingsResolver {
  /** Runs a space, and so has answers to give and meetings to plan. */
  @ResolveField(() => Boolean)
  facilitates(): boolean {
    return Operation.now.viewer.standings.some(({ roles }) => roles.includes('facilitator'));
  }

  @ResolveField(() => [OwnStanding])
  standings(): OwnStanding[] {
    const here = Operation.now.viewer.standings.filter(({ roles }) => roles.length);
    return here.map((standing) => ({ ...standing, roles: [...standing.roles] }));
  }
}

@Resolver(() => OwnStanding)
export class OwnStandingResolver {
  /** The organisations the viewer may act for in this space. */
  @ResolveField(() => [Organisation])
  async organisations(@Parent() { spaceId }: OwnStanding): Promise<Organisation[]> {
    const standing = Operation.now.viewer.standings.find((each) => each.spaceId === spaceId);
    const found = await Promise.all((standing?.mandates ?? []).map(({ organisationId: id }) => Database.load(Organisation, id)));
    return found.filter((organisation) => organisation !== null);
  }
}

@Resolver(() => Participant)
export class ParticipantResolver {
  constructor(private readonly participants: ParticipantService) {}

  /** Mandates in force. */
  @ResolveField(() => [Mandate])
  mandates(@Parent() { id }: Participant): Promise<Mandate[]> {
    const today = Clock.now().toISOString().slice(0, 10);
    return Operation.now.loaders.named('mandates', (ids) => mandatesOf(ids, today), id);
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async renameYourself(@Args('spaceId', { type: () => ID }) spaceId: string, @Args('input') input: OwnNameInput): Promise<Receipt> {
    return Receipt.of({ id: (await this.participants.renameYourself(Operation.now.viewer, spaceId, input.displayName)).id });
  }
}

async function mandatesOf(ids: readonly string[], today: string): Promise<Mandate[][]> {
  const rows = await Database.of(Mandate).find({ where: { participantId: In([...ids]) }, order: { validFrom: 'asc' } });
  const inForce = rows.filter(({ validFrom, validTo }) => validFrom <= today && (!validTo || validTo > today));
  return ids.map((id) => inForce.filter(({ participantId }) => participantId === id));
}
