import { Extensions } from '@nestjs/graphql';
import { GraphQLObjectType, GraphQLSchema, isObjectType } from 'graphql';
import { Database } from '../database/database';
import { entitiesOf } from '../database/stores';

type Row = Record<string, unknown>;
type Entity = abstract new (...args: never[]) => object;

/**
 * A column that hot lists leave out. Where it is asked of a row that lacks it, it comes from the whole row: one statement
 * for all rows of the operation, and only when it is asked.
 */
export const NotInLists = (): PropertyDecorator => Extensions({ notInLists: true });

/** Gives each `@NotInLists` column its resolver. */
export function completeRows(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
    for (const { name, extensions } of Object.values(type.getFields()))
      if (extensions['notInLists']) (type.getFields()[name] as { resolve: unknown }).resolve = (row: Row) => columnOf(type, row, name);
}

/** A row's own value; of a row that was read in part and does not have it, the value in the store. */
export function columnOf(type: Pick<GraphQLObjectType, 'name'>, row: Row, column: string): unknown {
  const own = row[column];
  const entity = own === undefined && 'id' in row ? entityNamed(type.name) : undefined;
  return entity ? Database.load(entity as never, row['id'] as string).then((whole) => (whole as Row | null)?.[column]) : own;
}

const entityNamed = (name: string): Entity | undefined => entitiesOf('content').find((entity) => entity.name === name) as Entity | undefined;
