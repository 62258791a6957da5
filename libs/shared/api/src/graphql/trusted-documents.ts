import { GraphQLError, OperationTypeNode, getOperationAST, parse } from 'graphql';
import type { Reach } from '../database/operation';

export interface RunnableDocument {
  text: string;
  reach: Reach;
}

/** Lexical tokens in a document that is not ours; ours are known beforehand. */
const maxTokens = 2000;

/** The documents the site may send, by hash. Others are refused, unless the configuration opens the door (development). */
export class TrustedDocuments {
  private readonly known = new Map<string, RunnableDocument>();

  constructor(
    documents: Record<string, string>,
    private readonly open: boolean,
  ) {
    for (const [hash, text] of Object.entries(documents)) this.known.set(hash, runnable(text));
  }

  /**
   * The document a request may run, or undefined when it may run none.
   * @throws {GraphQLError} when an open document cannot be parsed
   */
  find({ documentId, query }: { documentId?: unknown; query?: unknown }): RunnableDocument | undefined {
    if (typeof documentId === 'string') return this.known.get(documentId);
    return this.open && typeof query === 'string' ? runnable(query) : undefined;
  }
}

function runnable(text: string): RunnableDocument {
  const operation = getOperationAST(parse(text, { maxTokens }));
  if (!operation) throw new GraphQLError('One operation, please');
  return { text, reach: operation.operation === OperationTypeNode.MUTATION ? 'write' : 'read' };
}
