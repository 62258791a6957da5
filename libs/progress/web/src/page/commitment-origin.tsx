import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { LinkList, Section } from '@samenspraak/shared-ui';
import { type Language, Markdown, dayText } from '@samenspraak/shared-web';
import { progressWords } from '../progress-words';

export const CommitmentOriginFields = graphql(`
  fragment CommitmentOrigin on Commitment {
    topic {
      slug
      question
      language
    }
    session {
      slug
      title
      language
      startsAt
    }
    recommendation {
      text
      language
    }
  }
`);

/** What it was cut from: the topic, the session, the recommendation. */
export function CommitmentOrigin({ commitment, language }: { commitment: FragmentType<typeof CommitmentOriginFields>; language: Language }) {
  const { topic, session, recommendation } = read(CommitmentOriginFields, commitment);
  const t = progressWords(language);
  if (!topic && !session && !recommendation) return null;
  const topics = topic ? [{ href: `/${language}/agenda/${topic.slug}`, title: topic.question, lang: topic.language, about: t('origin.topic') }] : [];
  const sessions = session
    ? [
        {
          href: `/${language}/gesprekken/${session.slug}`,
          title: session.title,
          lang: session.language,
          about: t('origin.session', { date: dayText(language, session.startsAt) }),
        },
      ]
    : [];
  return (
    <Section title={t('origin.title')}>
      <LinkList items={[...topics, ...sessions]} />
      {recommendation && (
        <>
          <h3>{t('origin.recommendation')}</h3>
          <Markdown text={recommendation.text} lang={recommendation.language} />
        </>
      )}
    </Section>
  );
}
