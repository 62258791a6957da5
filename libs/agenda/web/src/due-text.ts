import { graphql, read, type FragmentType } from '@samenspraak/shared-graphql';
import { type Language, dayText, isolated } from '@samenspraak/shared-web';
import { agendaWords } from './agenda-words';

export const DueFields = graphql(`
  fragment Due on ResponseTerm {
    dueOn
    workingDaysLate
    organisation {
      name
    }
  }
`);

/** Who answers before when, or how late they are. */
export function dueText(language: Language, term: FragmentType<typeof DueFields>): string {
  const t = agendaWords(language);
  const { dueOn, workingDaysLate: days, organisation } = read(DueFields, term);
  const body = isolated(organisation.name);
  return days > 0 ? t('topic.late', { body, days }) : t('topic.due', { body, date: dayText(language, dueOn) });
}
