import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, Item, Leave, StateBadge } from '@samenspraak/shared-ui';
import { type Language, dayText } from '@samenspraak/shared-web';
import { agendaWords } from '../agenda-words';
import { toneOf } from '../topic-states';

export const OwnTopicFields = graphql(`
  fragment OwnTopic on Topic {
    slug
    kind
    state
    question
    language
    latestAt
    latestKind
    space {
      name
    }
  }
`);

/** One of the reader's own topics: how it stands, and the one thing to do with it. */
export function OwnTopic({ topic: masked, language }: { topic: FragmentType<typeof OwnTopicFields>; language: Language }) {
  const topic = read(OwnTopicFields, masked);
  const { slug, state, latestKind } = topic;
  const t = agendaWords(language);
  const to = (place: string) => `/${language}/agenda/${slug}${place}`;
  const latest = latestKind && `${t(`events.${latestKind}`)} · ${dayText(language, topic.latestAt)}`;
  return (
    <Item
      href={to(state === 'draft' ? '/aanpassen/vraag' : '')}
      title={topic.question}
      lang={topic.language}
      state={<StateBadge tone={toneOf[state]}>{t(`states.${state}`)}</StateBadge>}
      about={[t(`kinds.${topic.kind}`), <bdi key="space">{topic.space.name}</bdi>]}
      foot={latest ? [latest] : undefined}
      acts={actsOf(state, to, language)}
    />
  );
}

function actsOf(state: string, to: (place: string) => string, language: Language) {
  const t = agendaWords(language);
  if (state === 'returned') {
    return (
      <ButtonRow>
        <Button href={to('/aanpassen/vraag')}>{t('own.answerQuestion')}</Button>
      </ButtonRow>
    );
  }
  if (state !== 'draft') return undefined;
  return (
    <ButtonRow>
      <Button kind="quiet" href={to('/aanpassen/vraag')}>
        {t('topic.resume')}
      </Button>
      <Leave href={to('/weggooien')}>{t('own.discard')}</Leave>
    </ButtonRow>
  );
}
