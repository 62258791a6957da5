import type { DraftFragment } from '@samenspraak/shared-graphql';
import { TextArea } from '@samenspraak/shared-ui';
import { type Language, type formKit, siteWords } from '@samenspraak/shared-web';
import { agendaWords } from '../agenda-words';

interface ReasonFieldsProps {
  language: Language;
  kit: ReturnType<typeof formKit>;
  draft: DraftFragment;
}

/** Why it matters, and what a good outcome would be; both may stay empty. */
export function ReasonFields({ language, kit, draft }: ReasonFieldsProps) {
  const t = agendaWords(language);
  const field = (name: 'why' | 'goodOutcome') => ({
    ...{ name, label: reasonLabels(language)[name], mark: siteWords(language)('form.optional') },
    ...{ hint: t(`propose.reasons.${name}Hint`), error: kit.error(name), value: kit.value(name, draft[name]) },
  });
  return (
    <>
      <TextArea {...field('why')} rows={6} lang={draft.language} />
      <TextArea {...field('goodOutcome')} rows={4} lang={draft.language} />
    </>
  );
}

export const reasonLabels = (language: Language) => {
  const t = agendaWords(language);
  return { why: t('propose.reasons.why'), goodOutcome: t('propose.reasons.goodOutcome') };
};
