import fc from 'fast-check';
import {
  GraphQLInputType, GraphQLOutputType, GraphQLSchema, getNamedType, isEnumType, isInputObjectType,
  isListType, isNonNullType, isObjectType,
} from 'graphql';
import { hostileText, hostileValue } from './hostile';

export interface AnyOperation {
  query: string;
  variables: Record<string, unknown>;
}

/** Ids, slugs and other words that are really there: with these a request gets further than with made-up ones. */
export type Known = readonly string[];

/** A root field of the schema asked with values of the right kind, the wrong kind, or none. */
export function anyOperation(schema: GraphQLSchema, known: Known): fc.Arbitrary<AnyOperation> {
  const roots = [['query', schema.getQueryType()], ['mutation', schema.getMutationType()]] as const;
  const fields = roots.flatMap(([kind, type]) => Object.values(type?.getFields() ?? {}).map((field) => [kind, field] as const));
  return fc.constantFrom(...fields).chain(([kind, field]) => {
    const names = field.args.map(({ name }) => name);
    const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
    const passed = names.map((name) => `${name}: $${name}`).join(', ');
    const query = `${kind}${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`}${selection(field.type)} }`;
    const values = Object.fromEntries(field.args.map(({ name, type }) => [name, valueFor(type, known)]));
    return fc.record(values).map((variables) => ({ query, variables: withoutUnsaid(variables) }));
  });
}

const unsaid = Symbol('left out');
const withoutUnsaid = (variables: Record<string, unknown>) => Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== unsaid));

/** Only what kind of thing it is: what is tried here is the values, and the rows of a page are the page's. */
const selection = (type: GraphQLOutputType): string => (isObjectType(getNamedType(type)) ? ' { __typename }' : '');

function valueFor(type: GraphQLInputType, known: Known): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return fc.oneof({ weight: 19, arbitrary: fitting(type.ofType, known) }, { weight: 1, arbitrary: hostileValue });
  return fc.oneof({ weight: 5, arbitrary: fitting(type, known) }, { weight: 2, arbitrary: fc.constantFrom(null, unsaid) }, { weight: 1, arbitrary: hostileValue });
}

function fitting(type: GraphQLInputType, known: Known): fc.Arbitrary<unknown> {
  const named = isNonNullType(type) ? type.ofType : type;
  if (isListType(named)) return fc.array(valueFor(named.ofType, known), { maxLength: 3 });
  if (isEnumType(named)) return fc.constantFrom(...named.getValues().map(({ name }) => name));
  if (isInputObjectType(named)) return fc.record(Object.fromEntries(Object.values(named.getFields()).map((field) => [field.name, valueFor(field.type, known)]))).map(withoutUnsaid);
  const words = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, { weight: 2, arbitrary: hostileText });
  const moment = fc.oneof(fc.constantFrom('2026-11-23T10:00:00Z', '2026-02-30T00:00:00Z', '-000001-01-01T00:00:00Z', '275760-09-13T00:00:00.001Z'), hostileText);
  const byName: Record<string, fc.Arbitrary<unknown>> = { Int: fc.integer(), Float: fc.double(), Boolean: fc.boolean(), DateTime: moment };
  return byName[named.name] ?? words;
}
