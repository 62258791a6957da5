import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, Button, ButtonRow, Leave, Narrow, Notice } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { agendaWords } from '../agenda-words';
import { TopicHead } from './topic-head';

export const DraftTopicFields = graphql(`
  fragment DraftTopic on Topic {
    slug
    ...TopicHead
  }
`);

/** A draft, which only its author sees: the way on. */
export function DraftTopic({ topic: masked, language }: { topic: FragmentType<typeof DraftTopicFields>; language: Language }) {
  const topic = read(DraftTopicFields, masked);
  const t = agendaWords(language);
  const to = (place: string) => `/${language}/agenda/${topic.slug}/${place}`;
  return (
    <Narrow>
      <Breadcrumbs label={t('topic.crumbs')} items={[{ href: `/${language}/mijn-onderwerpen`, text: t('own.title') }]} />
      <TopicHead topic={topic} language={language} />
      <Notice tone="info" title={t('topic.draftTitle')}>
        {t('topic.draftText')}
      </Notice>
      <ButtonRow>
        <Button href={to('aanpassen/vraag')}>{t('topic.resume')}</Button>
        <Leave href={to('weggooien')}>{t('propose.discard.link')}</Leave>
      </ButtonRow>
    </Narrow>
  );
}
