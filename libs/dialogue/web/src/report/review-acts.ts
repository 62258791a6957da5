import { graphql } from '@samenspraak/shared-graphql';
import type { Act } from '@samenspraak/shared-web';
import { back } from '../done-notice';
import { languageTyped } from '../planning/move-act';

const Approve = graphql(`
  mutation ApproveReport($session: ID!, $organisation: ID) {
    approveReport(session: $session, organisation: $organisation) {
      id
    }
  }
`);

const Dissent = graphql(`
  mutation DissentFromReport($session: ID!, $dissent: DissentInput!) {
    dissentFromReport(session: $session, dissent: $dissent) {
      id
    }
  }
`);

/** What a side says of a report. */
export const reviewActs: Record<string, Act> = {
  approve: async (visit, form) => {
    await visit.ask(Approve, { session: form.text('id'), organisation: form.choice('organisationId') });
    return back(visit, 'goedgekeurd');
  },
  dissent: async (visit, form) => {
    const { text, language } = { text: form.text('text'), language: languageTyped(form, visit.language) };
    const looked = form.choice('looked') !== null;
    const dissent = { text, language, looked, paragraphId: form.choice('paragraphId'), organisationId: form.choice('organisationId') };
    await visit.ask(Dissent, { session: form.text('id'), dissent });
    return back(visit, 'afwijkend');
  },
};
