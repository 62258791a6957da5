import { type LookField, type LookPurpose, type QuestionKind, type TakeLookMutation, graphql } from '@samenspraak/shared-graphql';
import { type Act, ApiRefusal, type Show } from '@samenspraak/shared-web';

const Ask = graphql(`
  mutation AskPrivacyOfficer($question: QuestionInput!) {
    askPrivacyOfficer(question: $question) {
      id
    }
  }
`);

const Answer = graphql(`
  mutation AnswerQuestion($id: ID!, $answer: AnswerQuestionInput!) {
    answerQuestion(id: $id, answer: $answer) {
      id
    }
  }
`);

const Write = graphql(`
  mutation WriteLook($question: ID!, $purpose: LookPurpose, $fields: [LookField!]!) {
    writeLook(question: $question, purpose: $purpose, fields: $fields) {
      id
    }
  }
`);

const Take = graphql(`
  mutation TakeLook($ticket: ID!) {
    takeLook(ticket: $ticket) {
      email
      language
      since
      places
    }
  }
`);

/** A question for the privacy officer; the reader stays on the page where the answer will come. */
export const askOfficer: Act = async (visit, form) => {
  const kind = form.choice<QuestionKind>('kind');
  if (!kind) throw new ApiRefusal('INVALID_INPUT', [{ field: 'kind', problem: 'required' }]);
  const lookId = kind === 'line' ? form.choice('over') : null;
  await visit.ask(Ask, { question: { kind, lookId, text: form.text('text'), language: visit.language } });
  return '/mijn-gegevens/wie-keek?gelukt=vraag';
};

export const answerQuestion: Act = async (visit, form) => {
  await visit.ask(Answer, { id: visit.param('vraag'), answer: { text: form.text('text') } });
  return '/privacyvragen?gelukt=antwoord';
};

export type SeenOnce = TakeLookMutation['takeLook'];

/** Two requests, so that the line is kept before anything is read. */
export const lookOnce: Show = async (visit, form): Promise<SeenOnce> => {
  const fields = form.all('fields') as LookField[];
  const written = await visit.ask(Write, { question: visit.param('vraag'), purpose: form.choice<LookPurpose>('purpose'), fields });
  return (await visit.ask(Take, { ticket: written.writeLook.id })).takeLook;
};
