import { GraphQLField, GraphQLSchema, getNamedType, isNonNullType, isObjectType } from 'graphql';

type AnyField = GraphQLField<unknown, unknown>;

/** A root field, and fields of what it gives, each of the one before. */
export type Path = readonly AnyField[];

const objectsOf = (field: AnyField): AnyField[] => {
  const type = getNamedType(field.type);
  return isObjectType(type) ? Object.values(type.getFields()).filter((each) => isObjectType(getNamedType(each.type))) : [];
};

/** A page around rows, or its place in the list, is no step of its own. */
const isWrapped = (field: AnyField): boolean => field.name === 'nodes' || field.name === 'pageInfo';

const steps = (path: Path): number => path.filter((field) => !isWrapped(field)).length;

/**
 * Every way into the schema of at most `depth` steps. With `once` each field of each type is reached by one way, from the root
 * that gives one row rather than a list; without it by all of them.
 */
export function pathsOf(schema: GraphQLSchema, depth: number, once: boolean): Path[] {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  const found: Path[] = [...roots.filter(isOfOneRow), ...roots.filter((root) => !isOfOneRow(root))].map((field) => [field]);
  const known = new Set<string>();
  for (const path of found) {
    const type = getNamedType(path.at(-1)!.type).name;
    if (once && known.has(type)) continue;
    known.add(type);
    found.push(...objectsOf(path.at(-1)!).map((field) => [...path, field]).filter((longer) => steps(longer) <= depth));
  }
  return found;
}

const isOfOneRow = ({ args }: AnyField): boolean => args.some(({ name, type }) => isNonNullType(type) && /^(slug|id)$/.test(name));
