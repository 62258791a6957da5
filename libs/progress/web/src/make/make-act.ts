import { type Audience, graphql } from '@samenspraak/shared-graphql';
import { type Act, ApiRefusal } from '@samenspraak/shared-web';
import { atField } from '../acts/at-field';
import { writtenIn } from '../acts/progress-acts';

const Make = graphql(`
  mutation MakeCommitment($input: CommitmentInput!) {
    makeCommitment(input: $input) {
      slug
    }
  }
`);

const audiences: Audience[] = ['everyone', 'members', 'facilitators'];

/** Writes down a commitment; all rules are the API's. */
export const makeCommitment: Act = async (visit, form) => {
  const audience = audiences.find((each) => each === form.choice('audience'));
  if (!audience) throw new ApiRefusal('INVALID_INPUT', [{ field: 'audience', problem: 'choice' }]);
  const [text, source] = [form.text('text'), form.text('source').trim()];
  const input = {
    ...{ spaceId: form.text('spaceId'), themeSlug: form.text('themeSlug'), ownerId: form.text('ownerId'), source, text, audience },
    ...{ title: form.text('title').trim(), dueOn: form.text('dueOn'), agreedOn: form.choice('agreedOn'), counterpartId: form.choice('counterpartId') },
    ...{ topicId: form.choice('topicId'), sessionId: form.choice('sessionId'), recommendationId: form.choice('recommendationId') },
    language: writtenIn(visit, form),
  };
  const fields = { DATE_IN_PAST: { field: 'dueOn', problem: 'past' } };
  const { makeCommitment: made } = await atField(fields, () => visit.ask(Make, { input }));
  return `/toezeggingen/${made.slug ?? ''}?gelukt=gemaakt`;
};
