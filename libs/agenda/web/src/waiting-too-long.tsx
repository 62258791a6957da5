import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { LinkList, Panel } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { agendaWords } from './agenda-words';

export const WaitingTooLongFields = graphql(`
  fragment WaitingTooLong on ResponseTerm {
    workingDaysLate
    organisation {
      name
    }
    topic {
      slug
      question
      language
    }
  }
`);

export interface WaitingTooLongProps {
  terms: FragmentType<typeof WaitingTooLongFields>[];
  language: Language;
}

/** Answers that did not come in time. Nobody can take a line out but by answering. */
export function WaitingTooLong({ terms, language }: WaitingTooLongProps) {
  const t = agendaWords(language);
  const late = read(WaitingTooLongFields, terms);
  if (!late.length) return <Panel title={t('late.title')}>{t('late.none')}</Panel>;
  const items = late.map(({ topic, organisation, workingDaysLate: days }) => ({
    href: `/${language}/agenda/${topic.slug}`,
    title: topic.question,
    lang: topic.language,
    about: t('late.line', { body: organisation.name, days }),
  }));
  return (
    <Panel title={t('late.title')} tone="late">
      <LinkList items={items} />
    </Panel>
  );
}
