import { graphql } from '@samenspraak/shared-graphql';
import type { Act } from '@samenspraak/shared-web';

const GiveKey = graphql(`
  mutation GiveSealedKey($spaceId: ID!, $publicKey: String!) {
    giveSealedKey(spaceId: $spaceId, publicKey: $publicKey) {
      id
    }
  }
`);

const Reply = graphql(`
  mutation ReplySealed($input: SealedReplyInput!) {
    replySealed(input: $input) {
      id
    }
  }
`);

export const sealedDone = ['sleutel', 'beantwoord'] as const;

const back = (slug: string, done: (typeof sealedDone)[number]) => `/ruimtes/${slug}/verzegeld/lezen?gelukt=${done}`;

/** What a recipient sends: what the script made, never what was typed. */
export const sealedReadActs: Record<string, Act> = {
  key: async (visit, form) => {
    await visit.ask(GiveKey, { spaceId: form.text('spaceId'), publicKey: form.text('publicKey') });
    return back(visit.param('slug'), 'sleutel');
  },
  reply: async (visit, form) => {
    await visit.ask(Reply, { input: { messageId: form.text('messageId'), ciphertext: form.text('ciphertext') } });
    return back(visit.param('slug'), 'beantwoord');
  },
};
