import { graphql, read, type TopicInput } from '@samenspraak/shared-graphql';
import { type Act, ApiRefusal, type Form, type Visit, languages } from '@samenspraak/shared-web';
import { topicKinds } from '../topic-states';
import { Typed } from '../typed';
import { DraftFields, inputOf } from './draft';
import { type DraftStep, draftPlace, isDraftStep, stepAfter } from './draft-steps';
import { municipalityCode } from './municipality-typed';
import { audiences } from './who-fields';

const Stored = graphql(`
  query StoredDraft($slug: String!) {
    topic(slug: $slug) {
      ...Draft
    }
  }
`);

const Edit = graphql(`
  mutation EditTopic($id: ID!, $input: TopicInput!) {
    editTopic(id: $id, input: $input) {
      slug
    }
  }
`);

const Submit = graphql(`
  mutation SubmitTopic($id: ID!) {
    submitTopic(id: $id) {
      id
    }
  }
`);

type Changes = (visit: Visit, form: Form) => Partial<TopicInput> | Promise<Partial<TopicInput>>;

/** What each page of the proposal changes. */
const changes: Record<Exclude<DraftStep, 'nakijken'>, Changes> = {
  vraag: (_visit, form) => {
    const typed = new Typed(form);
    const changed = { kind: typed.oneOf('kind', topicKinds), question: typed.required('question') };
    typed.chosen('themeSlug');
    typed.check();
    return { ...changed, themeSlug: form.text('themeSlug') };
  },
  waarom: (_visit, form) => ({ why: form.text('why'), goodOutcome: form.text('goodOutcome') }),
  wie: async (visit, form) => {
    const typed = new Typed(form);
    const changed = { audience: typed.oneOf('audience', audiences), language: typed.oneOf('language', languages) };
    typed.check();
    return { ...changed, organisationId: form.choice('organisationId'), municipalityCode: await municipalityCode(visit, form) };
  },
};

/** Keeps a page of the draft and goes on to the next, or hands the topic in. */
export const writeDraft: Act = async (visit, form) => {
  const step = visit.param('stap');
  if (!isDraftStep(step)) throw new ApiRefusal('NOT_FOUND');
  const slug = visit.param('slug');
  const stored = read(DraftFields, (await visit.ask(Stored, { slug })).topic);
  if (step === 'nakijken') return submit(visit, form, stored.state === 'returned');
  const input = { ...inputOf(stored), ...(await changes[step](visit, form)) };
  const { editTopic } = await visit.ask(Edit, { id: stored.id, input });
  return form.choice('later') ? '/mijn-onderwerpen?gelukt=bewaard' : draftPlace(editTopic.slug ?? slug, stepAfter(step));
};

async function submit(visit: Visit, form: Form, again: boolean): Promise<string> {
  await visit.ask(Submit, { id: form.text('id') });
  return `/agenda/${visit.param('slug')}?gelukt=${again ? 'opnieuw-ingediend' : 'ingediend'}`;
}
