import { graphql } from '@samenspraak/shared-graphql';
import { ApiRefusal, askApi, requireOwnForm } from '@samenspraak/shared-web';
import type { NextApiRequest, NextApiResponse } from 'next';

const Ask = graphql(`
  mutation AskSealedToken($spaceId: ID!, $blinded: String!) {
    askSealedToken(spaceId: $spaceId, blinded: $blinded) {
      signed
    }
  }
`);

const Send = graphql(`
  mutation SendSealed($input: SealedMessageInput!) {
    sendSealed(input: $input) {
      id
    }
  }
`);

const Open = graphql(`
  query SealedReceipt($id: ID!, $authority: String!) {
    sealedReceipt(id: $id, authority: $authority) {
      receivedOn
      withdrawnOn
      replies {
        role
        ciphertext
        repliedOn
      }
    }
  }
`);

const Withdraw = graphql(`
  mutation WithdrawSealed($id: ID!, $authority: String!) {
    withdrawSealed(id: $id, authority: $authority) {
      id
    }
  }
`);

const Destroy = graphql(`
  mutation DestroySealed($id: ID!, $authority: String!) {
    destroySealed(id: $id, authority: $authority) {
      id
    }
  }
`);

const documents = { ask: Ask, send: Send, open: Open, withdraw: Withdraw, destroy: Destroy };

/**
 * Where the script of the sealed pages sends to. Only asking a proof says who asks; for all else a cookie is not even passed
 * on. No key of a form sent twice goes along: remembering it would keep the moment.
 */
export async function sealedPost(request: NextApiRequest, response: NextApiResponse): Promise<void> {
  if (request.method !== 'POST') return void response.status(405).setHeader('allow', 'POST').end();
  response.setHeader('cache-control', 'no-store');
  if (!isOwn(request)) return void response.status(403).json({ code: 'FOREIGN_REQUEST' });
  const { act, token, variables } = (request.body ?? {}) as { act?: string; token?: string; variables?: object };
  const document = Object.hasOwn(documents, act ?? '') ? documents[act as keyof typeof documents] : undefined;
  if (!document) return void response.status(404).json({ code: 'NOT_FOUND' });
  const headers = act === 'ask' ? request.headers : { ...request.headers, cookie: undefined };
  try {
    const { data } = await askApi(document as typeof Ask, (variables ?? {}) as never, headers, { token: String(token ?? '') });
    response.status(200).json({ data: Object.values(data)[0] });
  } catch (error) {
    if (!(error instanceof ApiRefusal)) throw error;
    response.status(error.code === 'TOO_MANY_TRIES' ? 429 : 422).json({ code: error.code });
  }
}

/** A kind of content that other sites cannot send without asking first, besides. */
function isOwn({ headers }: NextApiRequest): boolean {
  try {
    requireOwnForm(headers);
    return /^application\/json(;|$)/.test(headers['content-type'] ?? '');
  } catch {
    return false;
  }
}
