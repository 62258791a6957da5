import { graphql } from '@samenspraak/shared-graphql';
import { type Act, languages } from '@samenspraak/shared-web';
import { topicKinds } from '../topic-states';
import { Typed } from '../typed';
import { draftPlace } from './draft-steps';

const Propose = graphql(`
  mutation ProposeTopic($input: TopicInput!) {
    proposeTopic(input: $input) {
      slug
    }
  }
`);

/** After the first page there is a draft: it can be left and found again. The safe audience to begin with is the members. */
export const proposeTopic: Act = async (visit, form) => {
  const typed = new Typed(form);
  const kind = typed.oneOf('kind', topicKinds);
  const question = typed.required('question');
  typed.chosen('themeSlug');
  typed.check();
  const empty = { why: '', goodOutcome: '', organisationId: null, audience: 'members' as const };
  const chosen = { spaceId: form.text('spaceId'), themeSlug: form.text('themeSlug'), municipalityCode: form.choice('municipalityCode') };
  const language = languages.find((each) => each === visit.language) ?? 'nl';
  const { proposeTopic: made } = await visit.ask(Propose, { input: { ...empty, ...chosen, kind, question, language } });
  return draftPlace(made.slug ?? '', 'waarom');
};
