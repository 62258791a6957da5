import { Args, Field, ID, Mutation, ObjectType, ResolveField, Resolver, registerEnumType } from '@nestjs/graphql';
import { Accessible, Operation, Receipt, type SignInMeans } from '@samenspraak/shared-api';
import { SessionService } from './session.service';
import { ViewerAccount } from './sign-in.resolver';

const Means = { mail: 'mail', passkey: 'passkey', provider: 'provider' } as const satisfies Record<SignInMeans, SignInMeans>;
registerEnumType(Means, { name: 'SignInMeans', description: 'How a session was opened' });

/** A browser where the viewer is signed in. */
@ObjectType()
@Accessible('signedIn')
export class OwnSession {
  @Field(() => ID)
  id: string;

  @Field(() => Date)
  since: Date;

  @Field(() => Means)
  means: SignInMeans;

  /** The browser that asks. */
  @Field(() => Boolean)
  current: boolean;
}

@Resolver(() => ViewerAccount)
export class SessionResolver {
  constructor(private readonly sessions: SessionService) {}

  @ResolveField('sessions', () => [OwnSession])
  @Accessible('signedIn')
  async ownSessions(): Promise<OwnSession[]> {
    const { viewer } = Operation.now;
    const found = await this.sessions.sessionsOf(viewer);
    return found.map(({ id, createdAt, means, secretHash }) => ({ id, since: createdAt, means, current: secretHash === viewer.sessionHash }));
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async endSession(@Args('id', { type: () => ID }) id: string): Promise<Receipt> {
    await this.sessions.endSession(Operation.now.viewer, id);
    return Receipt.of({ id });
  }

  @Mutation(() => Receipt)
  @Accessible('signedIn')
  async endOtherSessions(): Promise<Receipt> {
    await this.sessions.endOtherSessions(Operation.now.viewer);
    return Receipt.of({ id: 'sessions' });
  }
}
