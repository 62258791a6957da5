import { Args, Context, Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Accessible, type GraphqlContext, Operation, Receipt } from '@samenspraak/shared-api';
import { setSessionCookie } from '../session-cookie';
import { newJourney } from './journey';
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
  async signInProviders(@Context() { reply }: GraphqlContext): Promise<SignInProvider[]> {
    if (!Providers.all.length) return [];
    const journey = newJourney();
    setJourneyCookie(reply, journey.secret);
    return Promise.all(
      Providers.all.map(async (provider) => {
        const href = await this.providers.wayTo(provider, journey).catch(() => null);
        return { key: provider.key, name: provider.name, href };
      }),
    );
  }

  @Mutation(() => Receipt)
  @Accessible('everyone')
  async signInByProvider(
    @Args('provider') provider: string,
    @Args('answer') answer: string,
    @Context() { reply }: GraphqlContext,
  ): Promise<Receipt> {
    const cookie = journeyIn(reply.request.headers.cookie);
    setSessionCookie(reply, await this.providers.signIn(Operation.now.viewer, provider, cookie, answer));
    clearJourneyCookie(reply);
    return Receipt.of({ id: 'session' });
  }
}
