import { graphql } from '@samenspraak/shared-graphql';
import type { Act } from '@samenspraak/shared-web';
import { back } from '../../done-notice';
import { languageTyped } from '../../planning/move-act';

const Answer = graphql(`
  mutation AnswerRemark($id: ID!, $input: RemarkAnswerInput!) {
    answerRemark(id: $id, input: $input) {
      id
    }
  }
`);

const TakeBack = graphql(`
  mutation TakeBackRemark($id: ID!) {
    takeBackRemark(id: $id) {
      id
    }
  }
`);

const below = '/verslag/opmerkingen';

/** What is done with one remark: taken over, left as it is, or taken back. */
export const remarkActs: Record<string, Act> = {
  takeOver: async (visit, form) => {
    await visit.ask(Answer, { id: form.text('remark'), input: { outcome: 'taken_over', text: null, language: visit.language } });
    return back(visit, 'overgenomen', below);
  },
  leave: async (visit, form) => {
    const input = { outcome: 'left' as const, text: form.text('text'), language: languageTyped(form, visit.language), looked: form.choice('looked') !== null };
    await visit.ask(Answer, { id: form.text('remark'), input });
    return back(visit, 'geantwoord', below);
  },
  takeBack: async (visit, form) => {
    await visit.ask(TakeBack, { id: form.text('remark') });
    return back(visit, 'teruggehaald', below);
  },
};
