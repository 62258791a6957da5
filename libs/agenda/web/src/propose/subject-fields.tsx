import type { TopicKind } from '@samenspraak/shared-graphql';
import { RadioPicks, TextField } from '@samenspraak/shared-ui';
import type { Language, formKit } from '@samenspraak/shared-web';
import { agendaWords } from '../agenda-words';
import { topicKinds } from '../topic-states';

export interface SubjectFieldsProps {
  language: Language;
  kit: ReturnType<typeof formKit>;
  themes: { slug: string; name: string }[];
  stored?: { kind: TopicKind; question: string; themeSlug: string };
}

/** What it is about: the kind, the question in one sentence, the theme. */
export function SubjectFields({ language, kit, themes, stored }: SubjectFieldsProps) {
  const t = agendaWords(language);
  const kinds = topicKinds.map((kind) => ({
    ...{ value: kind as string, label: t(`kindChoices.${kind}`), description: t(`kindHints.${kind}`) },
  }));
  const field = (name: 'kind' | 'question' | 'themeSlug') => ({
    ...{ name, label: subjectLabels(language)[name], error: kit.error(name), value: kit.value(name, stored?.[name]) },
  });
  return (
    <>
      <RadioPicks {...field('kind')} options={kinds} />
      <TextField {...field('question')} hint={t('propose.subject.questionHint')} />
      <RadioPicks {...field('themeSlug')} options={themes.map(({ slug, name }) => ({ value: slug, label: name }))} />
    </>
  );
}

export const subjectLabels = (language: Language) => {
  const t = agendaWords(language);
  return { kind: t('propose.subject.kind'), question: t('propose.subject.question'), themeSlug: t('propose.subject.theme') };
};
