import { graphql, type FoundRecoveryQuery } from '@samenspraak/shared-graphql';
import type { Act, Show } from '@samenspraak/shared-web';

const AskRecovery = graphql(`
  mutation AskRecovery($participantId: ID!) {
    askRecovery(participantId: $participantId) {
      id
    }
  }
`);

const WithdrawRecovery = graphql(`
  mutation WithdrawRecovery {
    withdrawRecovery {
      id
    }
  }
`);

const FoundRecovery = graphql(`
  query FoundRecovery($code: String!) {
    recovery(code: $code) {
      sides
      participant {
        displayName
      }
      space {
        name
        language
      }
    }
  }
`);

const ConfirmRecovery = graphql(`
  mutation ConfirmRecovery($code: String!, $spoke: Boolean!) {
    confirmRecovery(code: $code, spoke: $spoke) {
      id
    }
  }
`);

const ownPage = '/mijn-account/passkey-kwijt';

export const askRecovery: Act = async (visit, form) => {
  await visit.ask(AskRecovery, { participantId: form.text('participantId') });
  return ownPage;
};

export const withdrawRecovery: Act = async (visit) => {
  await visit.ask(WithdrawRecovery, {});
  return ownPage;
};

export type ShownRecovery = FoundRecoveryQuery['recovery'] & { code: string };

/** Shown in the answer alone: the figures stand in no address. */
export const findRecovery: Show = async (visit, form): Promise<ShownRecovery> => {
  const code = form.text('code');
  return { ...(await visit.ask(FoundRecovery, { code })).recovery, code };
};

export const confirmRecovery: Act = async (visit, form) => {
  await visit.ask(ConfirmRecovery, { code: form.text('code'), spoke: form.choice('spoke') === 'ja' });
  return '/herstel?gelukt=ja';
};
