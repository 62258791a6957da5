import documents from '@samenspraak/shared-graphql/documents' with { type: 'json' };
import { costOf, limits } from '@samenspraak/shared-api';
import { GraphQLInputType, GraphQLSchema, OperationDefinitionNode, getOperationAST, isListType, isNonNullType, parse, typeFromAST } from 'graphql';
import { Edge, openEdge } from './testing';

let edge: Edge;
beforeAll(async () => {
  edge = await openEdge();
});
afterAll(() => edge.close());

const everyWeek = { kind: 'weekly', interval: 1, weekdays: ['TH'], startsOn: '2099-01-01', startTime: '19:30', minutes: 90, zone: 'Europe/Amsterdam' };

/** Everything of a page that depends on a condition counts; a list that needs a number gets a page. */
function sampleOf(type: GraphQLInputType): unknown {
  const named = isNonNullType(type) ? type.ofType : type;
  if (String(named) === 'Boolean') return true;
  if (!isNonNullType(type)) return undefined;
  if (isListType(named)) return [];
  return { Int: 20, Language: 'nl', SeriesRuleInput: everyWeek }[String(named)] ?? 'x';
}

function variablesOf({ variableDefinitions = [] }: OperationDefinitionNode, schema: GraphQLSchema) {
  return Object.fromEntries(variableDefinitions.map(({ variable, type }) => [variable.name.value, sampleOf(typeFromAST(schema, type as never) as never)]));
}

const queries = Object.values(documents as Record<string, string>).filter((text) => getOperationAST(parse(text))?.operation === 'query');

it.each(queries.map((text) => [getOperationAST(parse(text))?.name?.value, text]))('%s costs less than half of what a request may', (_name, text = '') => {
  const { schema } = edge.fastify.graphql;
  const ast = parse(text, { maxTokens: limits.tokens });
  const cost = costOf(ast, schema, variablesOf(getOperationAST(ast) as OperationDefinitionNode, schema));
  if (process.env['SHOW_COUNTS']) process.stderr.write(`${cost} `);
  expect(cost).toBeLessThan(limits.cost / 2);
});

it('answers only what the site knows, where the door is closed', async () => {
  const closed = await openEdge({ openGraphql: false });
  const ask = async (payload: object) => (await closed.fastify.inject({ method: 'POST', url: '/graphql', payload })).json() as { errors?: { message: string }[] };
  expect(await ask({ query: '{ themes { slug } }' })).toMatchObject({ errors: [{ message: 'UNKNOWN_DOCUMENT' }] });
  expect(await ask({ documentId: 'x', query: '{ themes { slug } }' })).toMatchObject({ errors: [{ message: 'UNKNOWN_DOCUMENT' }] });
  expect(await ask([{ query: '{ themes { slug } }' }])).toMatchObject({ errors: [{ message: 'UNKNOWN_DOCUMENT' }] });
  await closed.close();
});

it.each([
  ['a batch', [{ query: '{ themes { slug } }' }, { query: '{ themes { slug } }' }], 'UNKNOWN_DOCUMENT'],
  ['two operations', { query: 'query A { themes { slug } } query B { themes { slug } }' }, 'BAD_REQUEST'],
  ['a page of two thousand million', { query: 'query ($n: Int!) { lateAnswers(limit: $n) { id } }', variables: { n: 2e9 } }, 'TOO_MUCH_ASKED'],
  ['too many aliases', { query: `{ ${Array.from({ length: 31 }, (_, at) => `a${at}: themes { slug }`).join(' ')} }` }, 'TOO_MUCH_ASKED'],
  ['the schema', { query: '{ __schema { types { name } } }' }, 'BAD_REQUEST'],
  ['a name that nearly is one', { query: '{ themas { slug } }' }, 'BAD_REQUEST'],
  ['variables that are a list', { query: '{ themes { slug } }', variables: [] }, 'BAD_REQUEST'],
])('refuses %s where the door is open, and says no more than a code', async (_what, payload, code) => {
  const answer = (await edge.fastify.inject({ method: 'POST', url: '/graphql', payload })).json() as { errors: object[] };
  expect(answer.errors).toEqual([{ message: code, extensions: { code } }]);
});
