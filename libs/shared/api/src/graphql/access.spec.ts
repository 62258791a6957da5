import { GraphQLFieldConfigMap, GraphQLInt, GraphQLObjectType, GraphQLSchema, GraphQLString, graphql } from 'graphql';
import type { DataSource } from 'typeorm';
import { Operation } from '../database/operation';
import { Viewer, platform, visitor } from '../viewer';
import { type Access, holdAccess } from './access';

const member: Viewer = { kind: 'person', standings: [] };
const say = (access?: Access) => (access ? { extensions: { access } } : {});

const box = (access: Access | undefined, fields: GraphQLFieldConfigMap<unknown, unknown>) => new GraphQLObjectType({ name: 'Box', fields, ...say(access) });

function schemaOf(type: GraphQLObjectType, root: { query?: Access; mutation?: Access }): GraphQLSchema {
  const field = (access?: Access) => ({ type, resolve: () => ({ plain: 'van de rij', own: 'eigen' }), ...say(access) });
  return new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { box: field(root.query) }, ...say('everyone') }),
    mutation: new GraphQLObjectType({ name: 'Mutation', fields: { open: field(root.mutation) } }),
    subscription: new GraphQLObjectType({ name: 'Subscription', fields: { opened: field() }, ...say('everyone') }),
  });
}

/** Nothing here asks the database. */
const nothing = {} as DataSource;
const asked = (schema: GraphQLSchema, viewer: Viewer, source: string) => new Operation(viewer, nothing).run(() => graphql({ schema, source }));

it('names every field that nobody declared; what the roots say of themselves counts for no field', () => {
  const bare = schemaOf(box(undefined, { plain: { type: GraphQLString, ...say('everyone') }, own: { type: GraphQLString } }), {});
  expect(holdAccess(bare).sort()).toEqual(['Box.own', 'Mutation.open', 'Query.box', 'Subscription.opened']);
});

it('takes a type’s access for its fields, and what a field says over it', async () => {
  const schema = schemaOf(box('everyone', { plain: { type: GraphQLString }, own: { type: GraphQLString, ...say('signedIn') } }), { query: 'everyone', mutation: 'signedIn' });
  expect(holdAccess(schema)).toEqual(['Subscription.opened']);
  expect((await asked(schema, visitor, '{ box { plain } }')).data).toEqual({ box: { plain: 'van de rij' } });
  const refused = await asked(schema, visitor, '{ box { plain own } }');
  expect([refused.data, refused.errors?.[0]?.originalError?.constructor.name]).toEqual([{ box: { plain: 'van de rij', own: null } }, 'SignInNeeded']);
  expect((await asked(schema, platform, '{ box { own } }')).errors).toHaveLength(1);
  expect((await asked(schema, member, '{ box { own } }')).data).toEqual({ box: { own: 'eigen' } });
  expect((await asked(schema, visitor, 'mutation { open { plain } }')).data).toEqual({ open: null });
  expect((await asked(schema, member, 'mutation { open { plain } }')).data).toEqual({ open: { plain: 'van de rij' } });
});

it('calls the resolver a field has, with all it is given', async () => {
  const type = new GraphQLObjectType({
    ...{ name: 'Box', extensions: { access: 'signedIn' } },
    fields: { sum: { type: GraphQLInt, args: { of: { type: GraphQLInt } }, resolve: (source: { plain: string }, { of }: { of?: number }) => source.plain.length + (of ?? 0) } },
  });
  const schema = schemaOf(type, { query: 'everyone', mutation: 'everyone' });
  holdAccess(schema);
  expect((await asked(schema, member, '{ box { sum(of: 2) } }')).data).toEqual({ box: { sum: 12 } });
  expect((await asked(schema, visitor, '{ box { sum(of: 2) } }')).errors).toHaveLength(1);
});
