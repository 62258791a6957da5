import { Args, Field, ID, Mutation, ObjectType, ResolveField, Resolver } from '@nestjs/graphql';
import { Accessible, Clock, Limited, Operation, Receipt, Side, Vault, isStronglySignedIn } from '@samenspraak/shared-api';
import { Passkey } from '../passkey/passkey.entity';
import { ViewerAccount } from '../sign-in.resolver';
import { staffStandings } from './recovery.policy';
import { RecoveryService } from './recovery.service';
import { codeOf } from './recovery-code';
import { RecoveryState, endOf, stateOf } from './recovery-state';

/** The viewer's own request for a new passkey. */
@ObjectType()
@Accessible('signedIn')
export class OwnRecoveryRequest {
  @Field(() => RecoveryState)
  state: RecoveryState;

  /** To hand on to two people; null once nobody needs it. */
  @Field(() => String, { nullable: true })
  code: string | null;

  /** Until when it can be confirmed or used. */
  @Field(() => Date)
  until: Date;

  /** The sides that have spoken. */
  @Field(() => [Side])
  sides: Side[];
}

@Resolver(() => ViewerAccount)
export class RecoveryResolver {
  constructor(private readonly recoveries: RecoveryService) {}

  /** The last one, for two weeks. */
  @ResolveField('recovery', () => OwnRecoveryRequest, { nullable: true })
  @Accessible('signedIn')
  async ownRecovery(): Promise<OwnRecoveryRequest | null> {
    const recovery = await this.recoveries.recoveryOf(Operation.now.viewer);
    if (!recovery) return null;
    const state = stateOf(recovery, Clock.now());
    const code = state === RecoveryState.open ? codeOf(recovery.id) : null;
    return { state, code, until: endOf(recovery), sides: await this.recoveries.sidesOf(recovery.id) };
  }

  /** As which participants the viewer could ask: with a task, and a passkey they cannot show. */
  @ResolveField(() => [ID])
  @Accessible('signedIn')
  async recoverableAs(): Promise<string[]> {
    const { viewer } = Operation.now;
    const places = staffStandings(viewer).map(({ participantId }) => participantId);
    if (!places.length || isStronglySignedIn(viewer)) return [];
    return (await Vault.manager.existsBy(Passkey, { personId: viewer.personId as string })) ? places : [];
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  @Limited('recovery')
  async askRecovery(@Args('participantId', { type: () => ID }) participantId: string): Promise<Receipt> {
    await this.recoveries.askRecovery(Operation.now.viewer, participantId);
    return Receipt.of({ id: 'recovery' });
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async withdrawRecovery(): Promise<Receipt> {
    await this.recoveries.withdrawRecovery(Operation.now.viewer);
    return Receipt.of({ id: 'recovery' });
  }
}
