import { buildSchema, parse } from 'graphql';
import { TooMuchAsked, costOf, holdCost, holdForm, limits } from './limits';
import { TrustedDocuments } from './trusted-documents';

const schema = buildSchema(`
  type Query { topics(limit: Int! = 5): [Topic!]!  page: Page!  topic: Topic }
  type Page { nodes: [Topic!]! }
  type Topic { id: ID!  parent: Topic  children(limit: Int! = 5): [Topic!]! }`);

const refused = (text: string, introspection = false) => {
  try {
    holdForm(parse(text), schema, introspection);
  } catch (error) {
    return error;
  }
  return undefined;
};
const nested = (levels: number): string => `{ ${'topic { parent { '.slice(0, 8)}${'parent { '.repeat(levels - 2)}id${' }'.repeat(levels - 1)} }`;

it('takes twelve levels and no more, through fragments too', () => {
  expect(refused(nested(limits.depth))).toBeUndefined();
  expect(refused(nested(limits.depth + 1))).toBeInstanceOf(TooMuchAsked);
  const chain = Array.from({ length: 12 }, (_, at) => `fragment F${at} on Topic { parent { ...F${at + 1} } }`).join(' ');
  expect(refused(`{ topic { ...F0 } } ${chain} fragment F12 on Topic { id }`)).toBeInstanceOf(TooMuchAsked);
});

it('refuses fragments that hold each other', () => {
  expect(refused('{ topic { ...A } } fragment A on Topic { ...B } fragment B on Topic { ...A }')).toBeInstanceOf(TooMuchAsked);
});

it('counts aliases', () => {
  const asking = (times: number) => `{ ${Array.from({ length: times }, (_, at) => `a${at}: topic { id }`).join(' ')} }`;
  expect(refused(asking(limits.aliases))).toBeUndefined();
  expect(refused(asking(limits.aliases + 1))).toBeInstanceOf(TooMuchAsked);
});

it('stops reading at the tokens a document may have, before a deep one fills the stack', () => {
  const open = new TrustedDocuments({}, true);
  expect(() => open.find({ query: '{ a '.repeat(20_000) })).toThrow(/tokens/);
  expect(open.find({ query: '{ topic { id } }' })).toMatchObject({ known: false, reach: 'read' });
});

it('computes the cost from what the variables are, their defaults and their place in lists included', () => {
  const cost = (text: string, variables = {}) => costOf(parse(text), schema, variables);
  expect(cost('{ topics { parent { id } } }')).toBe(5 * 2);
  expect(cost('query ($n: Int!) { topics(limit: $n) { parent { id } } }', { n: 100 })).toBe(100 * 2);
  expect(cost('query ($n: Int! = 7) { topics(limit: $n) { id } }')).toBe(7);
  expect(cost('{ page { nodes { children { id } } } }')).toBe(1 + 20 * (1 + 5));
  expect(cost('query ($on: Boolean!) { topics(limit: 50) @include(if: $on) { id } }', { on: false })).toBe(0);
});

it('refuses what costs too much, by number, by nesting and by fragments that double', () => {
  const refuse = (text: string, variables = {}) => expect(() => holdCost(parse(text), schema, variables));
  refuse('query ($n: Int!) { topics(limit: $n) { id } }', { n: 2_000_000_000 }).toThrow(TooMuchAsked);
  refuse('{ page { nodes { children(limit: 20) { children(limit: 20) { id } } } } }').toThrow(TooMuchAsked);
  const doubling = Array.from({ length: 20 }, (_, at) => `fragment F${at} on Topic { ...F${at + 1} ...F${at + 1} }`).join(' ');
  refuse(`{ topic { ...F0 } } ${doubling} fragment F20 on Topic { id }`).toThrow();
  refuse('query ($n: Int!) { topics(limit: $n) { id } }', { n: 'veel' }).toThrow();
});

it('asks for the schema only where that is allowed, and suggests no names', () => {
  expect(refused('{ __schema { types { name } } }')).toMatchObject({ name: 'GraphQLError' });
  expect(refused('{ __schema { types { name } } }', true)).toBeUndefined();
  expect(String((refused('{ topik { id } }') as Error).message)).not.toMatch(/topic|mean/);
});
