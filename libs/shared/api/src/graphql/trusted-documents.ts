import { DocumentNode, GraphQLError, Kind, OperationTypeNode, getOperationAST, parse, visit } from 'graphql';
import type { Reach } from '../database/operation';
import { limits } from './limits';

export interface RunnableDocument {
  text: string;
  ast: DocumentNode;
  reach: Reach;
  /** One of ours: read beforehand, its form and cost held by the tests. */
  known: boolean;
  /** Whether a number of the request decides how much it asks. */
  hasNumbers: boolean;
}

/** The documents the site may send, by hash. Others are refused, unless the configuration opens the door (development). */
export class TrustedDocuments {
  private readonly documents = new Map<string, RunnableDocument>();

  constructor(
    documents: Record<string, string>,
    private readonly open: boolean,
  ) {
    for (const [hash, text] of Object.entries(documents)) this.documents.set(hash, runnable(text, true));
  }

  /**
   * The document a request may run, or undefined when it may run none.
   * @throws {GraphQLError} when an open document cannot be parsed, has more tokens than a request may, or not one operation
   */
  find({ documentId, query }: { documentId?: unknown; query?: unknown }): RunnableDocument | undefined {
    if (typeof documentId === 'string') return this.documents.get(documentId);
    return this.open && typeof query === 'string' ? runnable(query, false) : undefined;
  }
}

function runnable(text: string, known: boolean): RunnableDocument {
  const ast = parse(text, { maxTokens: limits.tokens });
  const operation = getOperationAST(ast);
  if (!operation) throw new GraphQLError('One operation, please');
  const reach: Reach = operation.operation === OperationTypeNode.MUTATION ? 'write' : 'read';
  return { text, ast, reach, known, hasNumbers: hasNumbers(ast) };
}

function hasNumbers(ast: DocumentNode): boolean {
  let found = false;
  visit(ast, {
    [Kind.VARIABLE_DEFINITION]: ({ type }) => {
      const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
      if (named.kind === Kind.NAMED_TYPE && named.name.value === 'Int') found = true;
    },
  });
  return found;
}
