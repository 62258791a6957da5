import { costOf, limits } from '@samenspraak/shared-api';
import { GraphQLField, GraphQLSchema, getNamedType, isEnumType, isLeafType, isNonNullType, isObjectType, parse } from 'graphql';
import { argumentsFor } from '../access-arguments';
import type { Path } from './paths';

type AnyField = GraphQLField<unknown, unknown>;

/**
 * Paths of one root in as few operations as the edge lets through, and those that no operation can hold.
 * @param values of the root's arguments, one set of them
 */
export function operationsOf(paths: Path[], schema: GraphQLSchema, values: Record<string, unknown>): { operations: Operation[]; tooMuch: Path[] } {
  const [operations, tooMuch]: [Operation[], Path[]] = [[], []];
  const fits = ({ query }: Operation) => costOf(parse(query), schema, values) <= limits.cost && query.length < lengthOfQuery;
  for (const path of paths) {
    const [last, own] = [operations.at(-1), [operationOf([path]), operationOf([path], 'plain')].find(fits)];
    const together = last && !last.plain && operationOf([...last.paths, path]);
    if (together && fits(together)) operations[operations.length - 1] = together;
    else if (own) operations.push(own);
    else tooMuch.push(path);
  }
  return { operations, tooMuch };
}

/** Under the 2,000 tokens of a request. */
const lengthOfQuery = 8000;

export interface Operation {
  query: string;
  paths: Path[];
  plain: boolean;
}

/**
 * Fields that a path takes arguments for stand there as written; the root's are left to whoever asks.
 * @param leaves with `plain` only what stands in the row: of long lists in long lists no more can be asked
 */
export function operationOf(paths: Path[], leaves: 'all' | 'plain' = 'all'): Operation {
  const root = paths[0]![0]!;
  const declared = root.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = root.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const body = selectionOf(root, paths.map((path) => path.slice(1)), leaves);
  return { query: `query${declared && `(${declared})`} { ${root.name}${passed && `(${passed})`} ${body} }`, paths, plain: leaves === 'plain' };
}

/** @param tails what follows on this field; one that is empty asks for what stands in its rows */
function selectionOf(field: AnyField, tails: Path[], leaves: 'all' | 'plain'): string {
  if (!isObjectType(getNamedType(field.type))) return '';
  const further = Map.groupBy(tails.filter(({ length }) => length > 0), ([first]) => first!);
  const inner = [...further].map(([next, of]) => `${next.name}${literals(next)} ${selectionOf(next, of.map((tail) => tail.slice(1)), leaves)}`);
  const own = tails.some(({ length }) => length === 0) ? leavesOf(field, leaves) : '';
  return `{ ${[own, ...inner].join(' ')} }`;
}

/** Everything that stands in the rows themselves. */
function leavesOf(field: AnyField, which: 'all' | 'plain'): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields());
  const leaves = fields.filter((each) => isLeafType(getNamedType(each.type)) && (which === 'all' || !each.resolve));
  const rows = type.getFields()['nodes'];
  return `__typename ${leaves.map((each) => `${each.name}${literals(each)}`).join(' ')}${rows ? ` nodes { ${leavesOf(rows, which)} }` : ''}`;
}

function literals(field: AnyField): string {
  const needed = field.args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  const values = argumentsFor(field, {});
  const said = needed.map(({ name, type }) => `${name}: ${literal(values[name], isEnumType(getNamedType(type)))}`);
  return said.length ? `(${said.join(', ')})` : '';
}

/** A value as it is written in a query: names without quotes. */
function literal(value: unknown, isName: boolean): string {
  const text = JSON.stringify(value).replace(/"(\w+)":/g, '$1: ');
  return isName ? text.replaceAll('"', '') : text;
}
