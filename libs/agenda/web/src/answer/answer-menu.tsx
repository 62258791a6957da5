import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { CardList, Item, Narrow, PageHead } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { agendaWords } from '../agenda-words';
import { answerChoices } from './answer-choices';
import { AnsweredQuestion, NotPossible, WayBack } from './answer-topic';

export const AnswerMenuFields = graphql(`
  fragment AnswerMenu on Topic {
    slug
    viewerCan
    ...AnswerTopic
  }
`);

/** What the answering side can do with a topic now. */
export function AnswerMenu({ topic: masked, language }: { topic: FragmentType<typeof AnswerMenuFields>; language: Language }) {
  const topic = read(AnswerMenuFields, masked);
  const t = agendaWords(language);
  const possible = answerChoices.filter(({ act }) => topic.viewerCan.includes(act));
  return (
    <Narrow>
      <WayBack topic={topic} language={language} />
      <PageHead title={t('answer.title')} lead={possible.length ? t('answer.lead') : undefined} />
      <AnsweredQuestion topic={topic} language={language} />
      {possible.length === 0 && <NotPossible topic={topic} language={language} />}
      <CardList>
        {possible.map(({ act, place }) => (
          <Item
            key={act}
            level={2}
            href={`/${language}/agenda/${topic.slug}/antwoord/${place}`}
            title={t(`answer.choices.${act}`)}
          >
            {t(`answer.hints.${act}`)}
          </Item>
        ))}
      </CardList>
    </Narrow>
  );
}
