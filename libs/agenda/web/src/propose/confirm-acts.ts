import { graphql } from '@samenspraak/shared-graphql';
import type { Act } from '@samenspraak/shared-web';

const Withdraw = graphql(`
  mutation WithdrawTopic($id: ID!) {
    withdrawTopic(id: $id) {
      id
    }
  }
`);

const Discard = graphql(`
  mutation DiscardTopic($id: ID!) {
    discardTopic(id: $id) {
      id
    }
  }
`);

export const withdrawTopic: Act = async (visit, form) => {
  await visit.ask(Withdraw, { id: form.text('id') });
  return `/agenda/${visit.param('slug')}?gelukt=ingetrokken`;
};

export const discardTopic: Act = async (visit, form) => {
  await visit.ask(Discard, { id: form.text('id') });
  return '/mijn-onderwerpen?gelukt=weggegooid';
};
