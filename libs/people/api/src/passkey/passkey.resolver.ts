import { Args, Context, Field, ID, Int, Mutation, ObjectType, Query, ResolveField, Resolver, registerEnumType } from '@nestjs/graphql';
import { Accessible, type GraphqlContext, Limited, Operation, Receipt, lacksPasskey } from '@samenspraak/shared-api';
import { setSessionCookie } from '../session-cookie';
import { ViewerAccount } from '../sign-in.resolver';
import { PasskeyService } from './passkey.service';

/** What staff do before they act: make a first passkey, or sign in with the one they have. */
export enum PasskeyStep {
  make = 'make',
  use = 'use',
}
registerEnumType(PasskeyStep, { name: 'PasskeyStep' });

@ObjectType()
@Accessible('signedIn')
export class OwnPasskey {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => Date)
  createdAt: Date;
}

@Resolver(() => ViewerAccount)
export class PasskeyResolver {
  constructor(private readonly passkeys: PasskeyService) {}

  @ResolveField('passkeys', () => [OwnPasskey])
  @Accessible('signedIn')
  ownPasskeys(): Promise<OwnPasskey[]> {
    return this.passkeys.passkeysOf(Operation.now.viewer);
  }

  /** For staff who signed in by mail: what they do first. Null for everyone else. */
  @ResolveField('passkeyStep', () => PasskeyStep, { nullable: true })
  @Accessible('everyone')
  async passkeyStep(): Promise<PasskeyStep | null> {
    const { viewer } = Operation.now;
    if (!lacksPasskey(viewer)) return null;
    return (await this.passkeys.passkeysOf(viewer)).length ? PasskeyStep.use : PasskeyStep.make;
  }

  /** Options for making a passkey, as JSON for the browser. */
  @Query(() => String)
  @Accessible('signedIn')
  passkeyCreation(): Promise<string> {
    return this.passkeys.creation(Operation.now.viewer);
  }

  /** Options for signing in with a passkey, as JSON for the browser. */
  @Query(() => String)
  @Accessible('everyone')
  passkeyRequest(): Promise<string> {
    return this.passkeys.request(Operation.now.viewer);
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  @Limited('passkey')
  async addPasskey(@Args('answer') answer: string, @Context() { reply }: GraphqlContext): Promise<Receipt> {
    setSessionCookie(reply, await this.passkeys.addPasskey(Operation.now.viewer, answer));
    return Receipt.of({ id: 'session' });
  }

  @Mutation(() => Receipt)
  @Accessible('everyone')
  @Limited('passkey')
  async signInByPasskey(@Args('answer') answer: string, @Context() { reply }: GraphqlContext): Promise<Receipt> {
    setSessionCookie(reply, await this.passkeys.signInByPasskey(Operation.now.viewer, answer));
    return Receipt.of({ id: 'session' });
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async removePasskey(@Args('id', { type: () => ID }) id: string): Promise<Receipt> {
    await this.passkeys.removePasskey(Operation.now.viewer, id);
    return Receipt.of({ id });
  }
}
