import { Args, Context, Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Accessible, type GraphqlContext, Limited, Operation, Receipt } from '@samenspraak/shared-api';
import { setSessionCookie } from '../session-cookie';
import { journeyOf, newJourney, pageOf } from './journey';
import { clearJourneyCookie, journeyIn, setJourneyCookie } from './journey-cookie';
import { ProviderService } from './provider.service';
import { Providers } from './providers';

/** A body whose people sign in through its own provider. */
@ObjectType()
@Accessible('everyone')
export class SignInProvider {
  @Field()
  key: string;

  @Field()
  name: string;

  /** Where to go, for the browser that asks; null when the provider does not answer now. */
  @Field(() => String, { nullable: true })
  href: string | null;
}

@Resolver()
export class ProviderResolver {
  constructor(private readonly providers: ProviderService) {}

  /** The ways there, all of one journey of this browser, whose cookie comes with the answer. */
  @Query(() => [SignInProvider])
  @Accessible('everyone')
  async signInProviders(
    @Context() { reply }: GraphqlContext,
    @Args('next', { type: () => String, nullable: true }) next: string | null,
  ): Promise<SignInProvider[]> {
    if (!Providers.all.length) return [];
    const journey = newJourney(next);
    setJourneyCookie(reply, journey.secret);
    return Promise.all(
      Providers.all.map(async (provider) => {
        const href = await this.providers.wayTo(provider, journey).catch(() => null);
        return { key: provider.key, name: provider.name, href };
      }),
    );
  }

  /** Where this browser was going when it left for a provider; the way back from there is always one address. */
  @Query(() => String, { nullable: true })
  @Accessible('everyone')
  signInJourney(@Context() { reply }: GraphqlContext): string | null {
    const journey = journeyOf(journeyIn(reply.request.headers.cookie));
    return journey ? pageOf(journey) : null;
  }

  /** Answers with where the person was going. */
  @Mutation(() => Receipt)
  @Accessible('everyone')
  @Limited('provider')
  async signInByProvider(
    @Args('provider') provider: string,
    @Args('answer') answer: string,
    @Context() { reply }: GraphqlContext,
  ): Promise<Receipt> {
    const cookie = journeyIn(reply.request.headers.cookie);
    const signedIn = await this.providers.signIn(Operation.now.viewer, provider, cookie, answer);
    setSessionCookie(reply, signedIn);
    clearJourneyCookie(reply);
    return Receipt.of({ id: 'session', slug: signedIn.next });
  }
}
