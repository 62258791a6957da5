import { Type } from '@nestjs/common';
import { Extensions, Field, ObjectType } from '@nestjs/graphql';
import { InvalidInput } from './refusal';

@ObjectType()
@Extensions({ access: 'everyone' })
export class PageInfo {
  @Field(() => String, { nullable: true })
  endCursor: string | null;

  @Field()
  hasNextPage: boolean;
}

export interface Page<T> {
  nodes: T[];
  pageInfo: PageInfo;
}

/** The GraphQL type of a page of `node`: `{ nodes, pageInfo }`, no edges. */
export function PageOf<T>(node: Type<T>): Type<Page<T>> {
  @ObjectType({ isAbstract: true })
  class PageType implements Page<T> {
    @Field(() => [node])
    nodes: T[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;
  }
  return PageType;
}

/** A cursor is the sort key of the last row: opaque to the reader, and only ever compared, never trusted. */
export const cursorOf = (...key: (string | number)[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** @throws {InvalidInput} on anything that is not a cursor of `length` parts */
export function readCursor(cursor: string, length: number): string[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === length && key.every((part) => typeof part === 'string')) return key;
  } catch {
    // falls through to the refusal
  }
  throw InvalidInput.of('after', 'cursor');
}

/** Cuts the row beyond the page that the statement asked for to know whether there is more. */
export function pageOf<T>(rows: T[], size: number, cursor: (row: T) => string): Page<T> {
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  return { nodes, pageInfo: { endCursor: last ? cursor(last) : null, hasNextPage: rows.length > size } };
}
