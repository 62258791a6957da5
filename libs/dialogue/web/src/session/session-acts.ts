import { type InvitationAnswer, graphql } from '@samenspraak/shared-graphql';
import { type Act, ApiRefusal } from '@samenspraak/shared-web';
import { back } from '../done-notice';

const Answer = graphql(`
  mutation AnswerInvitation($session: ID!, $answer: AnswerToInvitation!) {
    answerInvitation(session: $session, answer: $answer) {
      id
    }
  }
`);

const Announce = graphql(`
  mutation AnnounceSession($id: ID!) {
    announceSession(id: $id) {
      id
    }
  }
`);

const Discard = graphql(`
  mutation DiscardSession($id: ID!) {
    discardSession(id: $id) {
      id
    }
  }
`);

const Close = graphql(`
  mutation CloseSession($id: ID!) {
    closeSession(id: $id) {
      id
    }
  }
`);

const answers: readonly InvitationAnswer[] = ['coming', 'not_coming'];

/** Everything that is done on the page of a session itself. */
export const sessionActs: Record<string, Act> = {
  answer: async (visit, form) => {
    const answer = answers.find((each) => each === form.choice('answer'));
    if (!answer) throw new ApiRefusal('INVALID_INPUT', [{ field: 'answer', problem: 'choice' }]);
    await visit.ask(Answer, { session: form.text('id'), answer: { answer, organisationId: form.choice('organisationId') } });
    return back(visit, answer === 'coming' ? 'wij-komen' : 'wij-komen-niet');
  },
  announce: async (visit, form) => {
    await visit.ask(Announce, { id: form.text('id') });
    return back(visit, 'aangekondigd');
  },
  discard: async (visit, form) => {
    await visit.ask(Discard, { id: form.text('id') });
    return '/gesprekken?gelukt=weggegooid';
  },
  close: async (visit, form) => {
    await visit.ask(Close, { id: form.text('id') });
    return back(visit, 'afgerond');
  },
};
