import { Extensions } from '@nestjs/graphql';
import { DocumentNode, GraphQLSchema, Kind, OperationDefinitionNode, SelectionSetNode, getOperationAST } from 'graphql';

export interface Places {
  /** Operations under way at once, whatever they are. */
  all: number;
  /** Of these, only for signing in and one's own data. */
  reserved: number;
}

/**
 * As many operations as the stores' connections can serve within a second or so: whoever comes when it is full hears at once to
 * come back, and is not made to wait in a line that only grows. What is limited by tries has places of its own: nobody can
 * take those by asking often.
 */
export class Room {
  private inside = 0;

  constructor(private readonly places: Places) {}

  /** @returns false when it is full; who came in must leave */
  enter(reserved: boolean): boolean {
    if (this.inside >= this.places.all - (reserved ? 0 : this.places.reserved)) return false;
    this.inside += 1;
    return true;
  }

  leave(): void {
    this.inside -= 1;
  }
}

/** A root field that is part of signing in or of one's own data, and is not limited by tries already. */
export const Reserved = (): MethodDecorator => Extensions({ reserved: true });

const known = new WeakMap<DocumentNode, boolean>();

/** Whether everything a document asks for has reserved places. */
export function isReserved(document: DocumentNode, schema: GraphQLSchema): boolean {
  const before = known.get(document);
  if (before !== undefined) return before;
  const { operation, selectionSet } = getOperationAST(document) as OperationDefinitionNode;
  const fields = (operation === 'mutation' ? schema.getMutationType() : schema.getQueryType())?.getFields() ?? {};
  const reserved = rootsOf(document, selectionSet).every((name) => fields[name]?.extensions['limited'] ?? fields[name]?.extensions['reserved']);
  known.set(document, reserved);
  return reserved;
}

function rootsOf(document: DocumentNode, { selections }: SelectionSetNode): string[] {
  return selections.flatMap((each) => {
    if (each.kind === Kind.FIELD) return [each.name.value];
    if (each.kind === Kind.INLINE_FRAGMENT) return rootsOf(document, each.selectionSet);
    const fragment = document.definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === each.name.value);
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? rootsOf(document, fragment.selectionSet) : [''];
  });
}
