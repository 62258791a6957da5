import 'reflect-metadata';
import { Field, GraphQLSchemaBuilderModule, GraphQLSchemaFactory, Int, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { NestFactory } from '@nestjs/core';
import { GraphQLObjectType, GraphQLSchema, graphql } from 'graphql';
import { readPlainFields } from './plain-fields';

@ObjectType()
class Parcel {
  @Field()
  label: string;

  @Field({ name: 'weight' })
  grams: number;

  @Field(() => Int, { defaultValue: 7 })
  stamps: number;

  @Field()
  greeting: string;
}

@Resolver(() => Parcel)
class ParcelResolver {
  @Query(() => Parcel)
  parcel(): Parcel {
    return { label: 'boeken', grams: 300 } as Parcel;
  }

  @ResolveField(() => String)
  greeting(@Parent() { label }: Parcel): string {
    return `Voor u: ${label}`;
  }
}

let schema: GraphQLSchema;
const resolverOf = (field: string) => (schema.getType('Parcel') as GraphQLObjectType).getFields()[field]?.resolve;

beforeAll(async () => {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  schema = await app.get(GraphQLSchemaFactory).create([ParcelResolver]);
  await app.close();
});

it('knows the resolver that only reads, which Nest gives every field', () => {
  expect(resolverOf('label')).toBeDefined();
  readPlainFields(schema);
  expect(resolverOf('label')).toBeUndefined();
});

it('leaves a field with another name in the class, and one with a default', () => {
  for (const field of ['weight', 'stamps']) expect(resolverOf(field)).toBeDefined();
});

it('answers the same without them', async () => {
  const root = { parcel: { label: 'boeken', grams: 300 } };
  const answer = await graphql({ schema, source: '{ parcel { label weight stamps } }', rootValue: root });
  expect(answer.errors).toBeUndefined();
  expect(answer.data?.['parcel']).toEqual({ label: 'boeken', weight: 300, stamps: 7 });
});
