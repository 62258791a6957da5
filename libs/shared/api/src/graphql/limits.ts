import {
  DocumentNode, FieldNode, GraphQLError, GraphQLSchema, Kind, NoSchemaIntrospectionCustomRule, SelectionSetNode, getNullableType,
  isLeafType, isListType, specifiedRules, validate, visit,
} from 'graphql';
import { ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';

/**
 * How much one request may ask. `cost` is about the rows and resolvers behind an answer: a list costs its page; our
 * dearest page costs less than half of it, which a spec holds.
 */
export const limits = { bodyBytes: 256 * 1024, tokens: 2000, depth: 12, aliases: 30, problems: 5, cost: 4500 };

/** How many rows a list is taken to have that names no number. */
const listSize = 20;

/** The document is too long, too deep, or asks for too much. */
export class TooMuchAsked extends GraphQLError {
  override readonly name = 'TooMuchAsked';
}

/**
 * Holds a document that is not ours to its form, before anything is made of it.
 * @throws {GraphQLError} the first thing that is wrong; the caller tells no more than its code
 */
export function holdForm(document: DocumentNode, schema: GraphQLSchema, introspection: boolean): void {
  if (depthOf(document) > limits.depth) throw new TooMuchAsked('depth');
  if (aliasesIn(document) > limits.aliases) throw new TooMuchAsked('aliases');
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const [problem] = validate(schema, document, rules, { maxErrors: limits.problems, hideSuggestions: true });
  if (problem) throw problem;
}

/**
 * Holds a request to its cost with the variables as the schema reads them, defaults included.
 * @throws {TooMuchAsked}
 * @throws {GraphQLError} when a variable does not fit
 */
export function holdCost(document: DocumentNode, schema: GraphQLSchema, variables: Record<string, unknown>): void {
  if (costOf(document, schema, variables) > limits.cost) throw new TooMuchAsked('cost');
}

export const costOf = (query: DocumentNode, schema: GraphQLSchema, variables: Record<string, unknown>): number =>
  getComplexity({ schema, query, variables, estimators: [costOfField] });

/** A value in a row that is there already costs nothing; what has to be looked up costs one; a list, its rows. */
function costOfField({ field, args, childComplexity }: ComplexityEstimatorArgs): number {
  const type = getNullableType(field.type);
  if (isLeafType(type)) return field.resolve ? 1 : 0;
  if (!isListType(type)) return 1 + childComplexity;
  const limit: unknown = args['limit'];
  return (typeof limit === 'number' ? Math.max(limit, 1) : listSize) * (1 + childComplexity);
}

function aliasesIn(document: DocumentNode): number {
  let count = 0;
  visit(document, { Field: ({ alias }: FieldNode) => void (alias && (count += 1)) });
  return count;
}

/** Levels of fields; a fragment adds none of its own. One that holds itself is endless. */
function depthOf(document: DocumentNode): number {
  const fragments = new Map(document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])));
  const known = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const fragment = fragments.get(name);
    if (!fragment) return 0;
    if (!known.has(name)) {
      known.set(name, Infinity);
      known.set(name, ofSelections(fragment.selectionSet));
    }
    return known.get(name) ?? Infinity;
  };
  const ofSelections = (set: SelectionSetNode | undefined): number => Math.max(0, ...(set?.selections ?? []).map(ofSelection));
  const ofSelection = (each: SelectionSetNode['selections'][number]): number => {
    if (each.kind === Kind.FIELD) return 1 + ofSelections(each.selectionSet);
    return each.kind === Kind.INLINE_FRAGMENT ? ofSelections(each.selectionSet) : ofFragment(each.name.value);
  };
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  return Math.max(0, ...operations.map(({ selectionSet }) => ofSelections(selectionSet)));
}
