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

/**
 * A cursor is where the last row stands in a list ordered by time and id: 8 bytes of milliseconds and 16 of the UUID,
 * base64url. Opaque to the reader, short because it stands in addresses; only ever compared, never trusted.
 */
export function cursorOf(at: Date, id: string): string {
  const bytes = Buffer.alloc(24);
  bytes.writeDoubleBE(at.getTime());
  bytes.write(id.replaceAll('-', ''), 8, 'hex');
  return bytes.toString('base64url');
}

/** @returns the time, ISO 8601, and the id @throws {InvalidInput} on anything that is not a cursor */
export function readCursor(cursor: string): [at: string, id: string] {
  const bytes = Buffer.from(cursor, 'base64url');
  const at = new Date(bytes.length === 24 ? bytes.readDoubleBE() : NaN);
  if (Number.isNaN(at.getTime()) || !/^[\w-]{32}$/.test(cursor)) throw InvalidInput.of('after', 'cursor');
  const id = bytes.toString('hex', 8).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  return [at.toISOString(), id];
}

/** Cuts the row beyond the page that the statement asked for to know whether there is more. */
export function pageOf<T>(rows: T[], size: number, cursor: (row: T) => string): Page<T> {
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  return { nodes, pageInfo: { endCursor: last ? cursor(last) : null, hasNextPage: rows.length > size } };
}
