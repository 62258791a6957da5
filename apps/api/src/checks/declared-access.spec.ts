import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Module } from '@nestjs/common';
import { openTestServer } from '@samenspraak/shared-api/testing';
import { FeaturesModule } from '../features.module';

@ObjectType()
class Forgotten {
  @Field()
  secret: string;
}

@Resolver()
class ForgottenResolver {
  @Query(() => Forgotten)
  forgotten(): Forgotten {
    return { secret: 'geheim' };
  }
}

@Module({ providers: [ForgottenResolver] })
class ForgottenModule {}

it('starts when every field declares who may reach it', async () => {
  const server = await openTestServer(FeaturesModule);
  await server.close();
});

it('does not start when a field does not, and names it', async () => {
  await expect(openTestServer(ForgottenModule)).rejects.toThrow('No access declared for Forgotten.secret, Query.forgotten');
});
