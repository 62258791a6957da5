import { Args, Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Accessible, InvalidInput, Limited, Operation, Receipt, Relation, Side } from '@samenspraak/shared-api';
import { Participant } from '../participant.entity';
import { Space } from '../space.entity';
import { WitnessService } from './witness.service';

/** A request for a new passkey, to whoever was handed its figures. */
@ObjectType()
@Accessible('signedIn')
export class OpenRecovery {
  participantId: string;

  spaceId: string;

  /** As the space they share shows them. */
  @Relation(() => Participant, 'participantId')
  participant?: Participant;

  @Relation(() => Space, 'spaceId')
  space?: Space;

  /** The sides that have spoken. */
  @Field(() => [Side])
  sides: Side[];
}

@Resolver()
export class RecoveryWitnessResolver {
  constructor(private readonly witnesses: WitnessService) {}

  /** Whether the viewer proved who they are a moment ago: a page asks this before it asks for figures. */
  @Query(() => Boolean)
  @Accessible('signedIn')
  mayWitness(): boolean {
    this.witnesses.demandFresh(Operation.now.viewer);
    return Operation.now.viewer.standings.some(({ mandates }) => mandates.length > 0);
  }

  @Query(() => OpenRecovery)
  @Accessible('signedIn')
  @Limited('recovery')
  async recovery(@Args('code') code: string): Promise<OpenRecovery> {
    const { participant, spoken } = await this.witnesses.open(Operation.now.viewer, code);
    return { participantId: participant.id, spaceId: participant.spaceId, sides: spoken };
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  @Limited('recovery')
  async confirmRecovery(@Args('code') code: string, @Args('spoke') spoke: boolean): Promise<Receipt> {
    if (!spoke) throw InvalidInput.of('spoke', 'required');
    await this.witnesses.confirmRecovery(Operation.now.viewer, code);
    return Receipt.of({ id: 'recovery' });
  }
}
