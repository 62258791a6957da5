import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { FilterBar } from '@samenspraak/shared-ui';
import { type Language, isolated } from '@samenspraak/shared-web';
import { agendaWords } from '../agenda-words';

export const MergeSearchFields = graphql(`
  fragment MergeSearch on Topic {
    slug
    space {
      name
    }
    mergeCandidates(search: $search) {
      slug
      question
      language
    }
  }
`);

interface MergeSearchProps {
  topic: FragmentType<typeof MergeSearchFields>;
  language: Language;
  search: string;
}

/** Looks for the topic it goes on in, among those of the same space. */
export function MergeSearch({ topic: masked, language, search }: MergeSearchProps) {
  const { slug, space } = read(MergeSearchFields, masked);
  const t = agendaWords(language);
  return (
    <FilterBar
      action={`/${language}/agenda/${slug}/antwoord/samenvoegen`}
      label={t('answer.searchLabel')}
      search={{ name: 'zoek', label: t('answer.search', { space: isolated(space.name) }), value: search }}
      selects={[]}
      submit={t('answer.searchSubmit')}
    />
  );
}
