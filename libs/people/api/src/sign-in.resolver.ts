import { Args, Context, Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Accessible, Language, Limited, Operation, Receipt, Reserved, formTokenOf, isSignedIn } from '@samenspraak/shared-api';
import type { FastifyReply } from 'fastify';
import type { GraphqlContext } from '@samenspraak/shared-api';
import { mailAddress } from './person.entity';
import { SignInService, SignedIn, indexOfAttempt } from './sign-in.service';
import { clearSessionCookie, setSessionCookie } from './session-cookie';

/** Who is looking. */
@ObjectType('Viewer')
@Accessible('everyone')
export class ViewerAccount {
  @Field()
  signedIn: boolean;

  /** Belongs in every form that changes something. */
  @Field()
  formToken: string;
}

@Resolver(() => ViewerAccount)
export class SignInResolver {
  constructor(private readonly signIn: SignInService) {}

  @Query(() => ViewerAccount)
  @Accessible('everyone')
  @Reserved()
  viewer(): ViewerAccount {
    const { viewer } = Operation.now;
    return { signedIn: isSignedIn(viewer), formToken: formTokenOf(viewer) };
  }

  /** Sends a mail with a link and a code; the answer is the same for everyone. */
  @Mutation(() => Receipt)
  @Accessible('everyone')
  @Limited<{ email: string }>('mail', ({ email }) => mailAddress(email))
  async requestSignIn(
    @Args('email') email: string,
    @Args('language', { type: () => Language }) language: Language,
    @Args('next', { type: () => String, nullable: true }) next: string | null,
  ): Promise<Receipt> {
    return Receipt.of({ id: await this.signIn.requestSignIn({ email, language, next }) });
  }

  /** The same to the viewer's own address, who is signed in already and proves it once more. */
  @Mutation(() => Receipt)
  @Accessible('signedIn')
  @Limited('mail')
  async requestFreshSignIn(
    @Args('language', { type: () => Language }) language: Language,
    @Args('next', { type: () => String, nullable: true }) next: string | null,
  ): Promise<Receipt> {
    return Receipt.of({ id: await this.signIn.requestFreshSignIn(Operation.now.viewer, language, next) });
  }

  @Mutation(() => Receipt)
  @Accessible('everyone')
  @Limited('code')
  async signInByLink(@Args('secret') secret: string, @Context() { reply }: GraphqlContext): Promise<Receipt> {
    return this.opened(reply, await this.signIn.signInByLink(Operation.now.viewer, secret));
  }

  @Mutation(() => Receipt)
  @Accessible('everyone')
  @Limited<{ attempt: string }>('code', ({ attempt }) => indexOfAttempt(attempt))
  async signInByCode(
    @Args('attempt') attempt: string,
    @Args('code') code: string,
    @Context() { reply }: GraphqlContext,
  ): Promise<Receipt> {
    return this.opened(reply, await this.signIn.signInByCode(Operation.now.viewer, attempt, code));
  }

  @Mutation(() => Receipt)
  @Accessible('everyone')
  async signOut(@Context() { reply }: GraphqlContext): Promise<Receipt> {
    await this.signIn.signOut(Operation.now.viewer);
    clearSessionCookie(reply);
    return Receipt.of({ id: 'session' });
  }

  /** The session goes into the cookie; the answer says only where the person was going. */
  private opened(reply: FastifyReply, signedIn: SignedIn): Receipt {
    setSessionCookie(reply, signedIn);
    return Receipt.of({ id: 'session', slug: signedIn.next });
  }
}
