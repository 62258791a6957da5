import { type FragmentType, type SeriesStoryFragment, graphql, read } from '@samenspraak/shared-graphql';
import { Story, StoryStep, type StepTone, UserText } from '@samenspraak/shared-ui';
import { type Language, dayText } from '@samenspraak/shared-web';
import { seriesWords } from './series-words';

export const SeriesStoryFields = graphql(`
  fragment SeriesStory on DialogueSeries {
    language
    events {
      id
      kind
      at
      day
      text
      language
      participant {
        displayName
      }
    }
  }
`);

type Event = SeriesStoryFragment['events'][number];
const tones: Partial<Record<Event['kind'], StepTone>> = { rule_changed: 'answer', terms_changed: 'answer', ended: 'late' };

/** Every step of a series, in order, with its reason. */
export function SeriesStory({ series: masked, language }: { series: FragmentType<typeof SeriesStoryFields>; language: Language }) {
  const series = read(SeriesStoryFields, masked);
  const t = seriesWords(language);
  if (!series.events.length) return <p>{t('noRule')}</p>;
  return (
    <Story>
      {series.events.map(({ id, kind, at, day, text, language: lang, participant }) => (
        <StoryStep key={id} date={at} dateText={dayText(language, at)} tone={tones[kind]} below={text && <UserText lang={lang ?? series.language}>{text}</UserText>}>
          <b>{t(`story.${kind}`, { day: day ? dayText(language, day) : '' })}</b>
          {participant && (
            <>
              {' '}
              · <bdi>{participant.displayName}</bdi>
            </>
          )}
        </StoryStep>
      ))}
    </Story>
  );
}
