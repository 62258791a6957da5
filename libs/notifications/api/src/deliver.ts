import { Letter, Post } from '@samenspraak/shared-api';

export interface Delivery {
  compose: () => Letter;
  /** Written at the last moment before the server has it: who dies earlier has sent nothing, who dies later sends nothing again. */
  sent: () => Promise<unknown>;
  /** Written when what is wrong is wrong with this one mail: it waits, and holds no other up. */
  refused: () => Promise<unknown>;
  /** Written when there is no mail server, where that is to be taken back. */
  unsent?: () => Promise<unknown>;
}

/**
 * Sends one mail. Without a mail server none goes out, and that is thrown.
 * @returns what the operator should hear of: not a refusal by the receiving end
 */
export async function deliver({ compose, sent, refused, unsent }: Delivery): Promise<unknown> {
  try {
    await Post.send(compose(), sent);
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (serverGone.includes(code)) {
      await unsent?.();
      throw error;
    }
    await refused();
    return refusals.includes(code) ? undefined : error;
  }
  return undefined;
}

/** Nodemailer's words. */
const serverGone = ['ESOCKET', 'ECONNECTION', 'ETIMEDOUT', 'EDNS', 'ETLS', 'EAUTH', 'EPROTOCOL'];
const refusals = ['EENVELOPE', 'EMESSAGE'];
