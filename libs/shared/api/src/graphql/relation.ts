import { applyDecorators } from '@nestjs/common';
import { Extensions, Field } from '@nestjs/graphql';
import { GraphQLObjectType, GraphQLSchema, isObjectType } from 'graphql';
import type { ObjectLiteral } from 'typeorm';
import { Database } from '../database/database';
import { columnOf } from './whole-row';

type Target = () => abstract new (...args: never[]) => ObjectLiteral;
interface RelationMark {
  target: Target;
  key: string;
}

/**
 * A field that is another row, found by the id in `key`: through the operation's loader, unless the row that was read
 * already carries it.
 */
export const Relation = (target: Target, key: string, { nullable = false } = {}): PropertyDecorator =>
  applyDecorators(
    Field(() => target() as typeof Object, { nullable }),
    Extensions({ relation: { target, key } satisfies RelationMark }),
  );

/** Gives each `@Relation` its resolver. */
export function resolveRelations(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const relation = (field.extensions as { relation?: RelationMark }).relation;
      if (relation) field.resolve = resolverOf(type, field.name, relation);
    }
  }
}

const resolverOf =
  (type: GraphQLObjectType, name: string, { target, key }: RelationMark) =>
  (source: Record<string, unknown>): unknown => {
    const carried = source[name];
    if (carried !== undefined) return carried;
    const id = columnOf(type, source, key) as string | null | Promise<string | null>;
    return id instanceof Promise ? id.then((found) => Database.load(target() as never, found)) : Database.load(target() as never, id);
  };
