import documents from '@samenspraak/shared-graphql/documents' with { type: 'json' };
import {
  DocumentNode, GraphQLField, GraphQLInputType, GraphQLNonNull, GraphQLSchema, Kind, NamedTypeNode, OperationDefinitionNode, OperationTypeNode, TypeInfo,
  VariableDefinitionNode, getOperationAST, isInputType, parse, typeFromAST, visit, visitWithTypeInfo,
} from 'graphql';
import { argumentsFor } from '../access-arguments';

export type Values = Record<string, unknown>;

/** By the name of a root field: the values with which it answered. */
export type Visible = Map<string, Values[]>;

/** The question of one page of the site, as the web server puts it. */
export interface Page {
  id: string;
  name: string;
  /** Values that fit whoever asks, such as a language. */
  fixed: Values;
  /** By variable: the root field that it goes to, and as what. */
  rows: Map<string, { root: string; argument: string }>;
}

/** Every page that reads: what changes something is an act, and no page. */
export const pagesOf = (schema: GraphQLSchema): Page[] =>
  Object.entries(documents as Record<string, string>).flatMap(([id, text]) => {
    const document = parse(text);
    const operation = getOperationAST(document);
    return operation?.operation === OperationTypeNode.QUERY ? [pageOf(id, document, operation, schema)] : [];
  });

function pageOf(id: string, document: DocumentNode, { name, variableDefinitions = [] }: OperationDefinitionNode, schema: GraphQLSchema): Page {
  const [info, rows]: [TypeInfo, Page['rows']] = [new TypeInfo(schema), new Map()];
  const Argument = ({ name: argument, value }: { name: { value: string }; value: { kind: string; name?: { value: string } } }) => {
    const root = info.getParentType() === schema.getQueryType() ? info.getFieldDef()?.name : undefined;
    if (root && value.kind === Kind.VARIABLE && value.name) rows.set(value.name.value, { root, argument: argument.value });
  };
  visit(document, visitWithTypeInfo(info, { Argument }));
  const fixed = Object.fromEntries(variableDefinitions.flatMap((variable) => fixedOf(variable, schema)));
  return { id, name: name?.value ?? id, fixed, rows };
}

/** Moments and forms must be what they say they are. */
const fits = (name: string, type: GraphQLInputType): unknown =>
  argumentsFor({ name: '', args: [{ name, type: new GraphQLNonNull(type) }] } as unknown as GraphQLField<unknown, unknown>, {})[name];

/** Whatever a page can leave out is asked for; a word that nothing is found by stands where one is needed. */
function fixedOf({ variable: { name }, type }: VariableDefinitionNode, schema: GraphQLSchema): [string, unknown][] {
  const needed = type.kind === Kind.NON_NULL_TYPE;
  const inner = needed ? type.type : type;
  const kind = inner.kind === Kind.NAMED_TYPE ? inner.name.value : '';
  if (kind === 'Boolean') return [[name.value, true]];
  if (kind === 'Language') return [[name.value, 'nl']];
  if (!needed) return [];
  const declared = typeFromAST(schema, inner as NamedTypeNode);
  const fitting = isInputType(declared) && kind !== 'String' && kind !== 'ID' ? fits(name.value, declared) : 'nergens';
  return [[name.value, fitting]];
}

/** As many sets of values as the richest of its roots has rows. */
export function valuesOfPage({ fixed, rows }: Page, visible: Visible): Values[] {
  const found = [...rows].map(([variable, { root, argument }]) => [variable, (visible.get(root) ?? []).flatMap((values) => values[argument] ?? [])] as const);
  const choices = found.filter(([, values]) => values.length > 0);
  const count = Math.max(1, ...choices.map(([, values]) => values.length));
  return Array.from({ length: count }, (_, at) => ({ ...fixed, ...Object.fromEntries(choices.map(([variable, values]) => [variable, values[at % values.length]])) }));
}
