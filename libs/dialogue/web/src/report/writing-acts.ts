import { graphql } from '@samenspraak/shared-graphql';
import type { Act } from '@samenspraak/shared-web';
import { back } from '../done-notice';

const Add = graphql(`
  mutation AddParagraph($session: ID!, $input: ParagraphInput!) {
    addParagraph(session: $session, input: $input) {
      id
    }
  }
`);

const Edit = graphql(`
  mutation EditParagraph($id: ID!, $input: ParagraphInput!) {
    editParagraph(id: $id, input: $input) {
      id
    }
  }
`);

const Remove = graphql(`
  mutation RemoveParagraph($id: ID!) {
    removeParagraph(id: $id) {
      id
    }
  }
`);

const Send = graphql(`
  mutation SendReport($session: ID!, $looked: Boolean) {
    sendReport(session: $session, looked: $looked) {
      id
    }
  }
`);

const Unrecommend = graphql(`
  mutation RemoveRecommendation($id: ID!) {
    removeRecommendation(id: $id) {
      id
    }
  }
`);

/** A paragraph that is new, or that was there already. */
export const paragraphActs: Record<string, Act> = {
  send: async (visit, form) => {
    const input = { text: form.text('text'), agendaItemId: form.choice('agendaItemId'), looked: form.choice('looked') !== null };
    const id = form.choice('paragraph');
    if (id) await visit.ask(Edit, { id, input });
    else await visit.ask(Add, { session: form.text('session'), input });
    return back(visit, 'alinea', '/verslag');
  },
  remove: async (visit, form) => {
    await visit.ask(Remove, { id: form.text('paragraph') });
    return back(visit, 'alinea-weg', '/verslag');
  },
};

/** What is done with the report as a whole. */
export const deskActs: Record<string, Act> = {
  sendReport: async (visit, form) => {
    await visit.ask(Send, { session: form.text('id'), looked: form.choice('looked') !== null });
    return back(visit, 'verstuurd');
  },
  unrecommend: async (visit, form) => {
    await visit.ask(Unrecommend, { id: form.text('id') });
    return back(visit, 'aanbeveling-weg', '/verslag');
  },
};
