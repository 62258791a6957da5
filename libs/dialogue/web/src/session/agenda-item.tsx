import { type AgendaItemLineFragment, type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Mood, type ProgrammeItem, StateBadge, UserText } from '@samenspraak/shared-ui';
import { type Language, isolated } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { dialogueWords } from '../dialogue-words';

export const AgendaItemLineFields = graphql(`
  fragment AgendaItemLine on AgendaItem {
    id
    title
    language
    minutes
    side
    state
    carried
    moveRequestedBySide
    moveReason
    topicId
    topic {
      slug
      question
      language
    }
    organisation {
      name
    }
  }
`);

export type AgendaItemLineData = FragmentType<typeof AgendaItemLineFields>;

/** What an item is called, in which language. A topic that the reader may not see has no name. */
export function itemName(language: Language, { topic, topicId, title, language: lang }: AgendaItemLineFragment) {
  if (topic) return { title: topic.question, lang: topic.language };
  if (topicId) return { title: dialogueWords(language)('agenda.hiddenTopic') };
  return { title: title ?? '', lang };
}

/** An item with its minutes and the side that brought it. @param acts what can be done with it */
export function programmeItem(language: Language, masked: AgendaItemLineData, acts?: ReactNode): ProgrammeItem {
  const item = read(AgendaItemLineFields, masked);
  const t = dialogueWords(language);
  return {
    ...{ key: item.id, ...itemName(language, item), minutes: t('minutes', { count: item.minutes }) },
    href: item.topic ? `/${language}/agenda/${item.topic.slug}` : undefined,
    side: (
      <>
        <span>{t(`sides.${item.side}`)}</span>
        <span>{t('broughtBy', { organisation: isolated(item.organisation.name) })}</span>
      </>
    ),
    sideTone: item.side === 'communities' ? 'ours' : 'theirs',
    below: (
      <>
        <Marks language={language} item={item} />
        {acts}
      </>
    ),
  };
}

function Marks({ language, item }: { language: Language; item: AgendaItemLineFragment }) {
  const t = dialogueWords(language);
  const { carried, state, moveRequestedBySide: asked, moveReason } = item;
  return (
    <>
      {carried && <StateBadge tone="open">{t('agenda.carried')}</StateBadge>}
      {state === 'discussed' && <StateBadge tone="good">{t('agenda.discussed')}</StateBadge>}
      {state === 'carried_over' && <StateBadge tone="running">{t('agenda.carriedOver')}</StateBadge>}
      {asked && state === 'standing' && (
        <Mood tone="late">
          {t(`agenda.moveAsked.${asked}`)}{' '}
          <UserText as="span" lang="">
            {moveReason}
          </UserText>
        </Mood>
      )}
    </>
  );
}
