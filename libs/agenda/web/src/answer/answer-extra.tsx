import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { EmptyState, RadioPicks, SelectField, TextArea } from '@samenspraak/shared-ui';
import type { Language, formKit } from '@samenspraak/shared-web';
import { agendaWords } from '../agenda-words';
import type { AnswerAct } from './answer-choices';
import { MergeSearchFields } from './merge-search';

export const AnswerExtraFields = graphql(`
  fragment AnswerExtra on Query {
    answeringBodies @include(if: $refer) {
      id
      name
    }
    topic(slug: $slug) {
      term {
        organisation {
          id
        }
      }
      ...MergeSearch @include(if: $merge)
    }
  }
`);

interface AnswerExtraProps {
  data: FragmentType<typeof AnswerExtraFields>;
  act: AnswerAct;
  language: Language;
  kit: ReturnType<typeof formKit>;
  /** Asked before the reason: to whom, or into which topic. */
  before?: boolean;
}

/** What one kind of answer asks besides its reason. */
export function AnswerExtra({ data, act, language, kit, before }: AnswerExtraProps) {
  const t = agendaWords(language);
  const field = (name: string) => ({ name, error: kit.error(name), value: kit.value(name) });
  if (before && act === 'refer') {
    return <SelectField {...field('organisationId')} label={t('answer.body')} empty={t('answer.chooseBody')} options={bodiesIn(data)} />;
  }
  if (before && act === 'merge') {
    const options = candidatesIn(data);
    if (!options.length) return <EmptyState title={t('answer.nothingFound')} />;
    return <RadioPicks {...field('into')} label={t('answer.into')} options={options} />;
  }
  if (!before && act === 'decline') {
    return <TextArea {...field('whatWouldChange')} label={t('answer.whatWouldChange')} hint={t('answer.whatWouldChangeHint')} />;
  }
  return null;
}

/** Every body but the one that owes the answer already. */
function bodiesIn(masked: AnswerExtraProps['data']) {
  const { answeringBodies = [], topic } = read(AnswerExtraFields, masked);
  const owing = topic.term?.organisation.id;
  return answeringBodies.filter(({ id }) => id !== owing).map(({ id, name }) => ({ value: id, text: name }));
}

function candidatesIn(masked: AnswerExtraProps['data']) {
  const { topic } = read(AnswerExtraFields, masked);
  const { mergeCandidates = [] } = read(MergeSearchFields, topic);
  return mergeCandidates.map(({ slug, question, language: lang }) => ({ value: slug, label: question, lang }));
}
