import { StoryStep } from '@samenspraak/shared-ui';
import { type Language, dayText, isoDay, isolated } from '@samenspraak/shared-web';
import { type FragmentType, graphql, read, type StoryNextFragment } from '@samenspraak/shared-graphql';
import { agendaWords } from '../agenda-words';

export const StoryNextFields = graphql(`
  fragment StoryNext on Topic {
    state
    viewerCan
    term {
      dueOn
      workingDaysLate
      organisation {
        name
      }
    }
  }
`);

const told = ['submitted', 'returned', 'open', 'scheduled', 'discussed', 'following'] as const;

/** What comes next, with its day where there is one; nothing when the story is over. */
export function StoryNext({ topic: masked, language }: { topic: FragmentType<typeof StoryNextFields>; language: Language }) {
  const topic = read(StoryNextFields, masked);
  const t = agendaWords(language);
  if (topic.term) return <Answer term={topic.term} language={language} />;
  const state = told.find((each) => each === topic.state);
  if (!state) return null;
  const own = state === 'returned' && topic.viewerCan.includes('edit');
  return (
    <StoryStep tone="now" date={isoDay()} dateText={t('story.now')}>
      {t(own ? 'story.next.returnedOwn' : `story.next.${state}`)}
    </StoryStep>
  );
}

function Answer({ term, language }: { term: NonNullable<StoryNextFragment['term']>; language: Language }) {
  const t = agendaWords(language);
  const { dueOn, workingDaysLate: days } = term;
  const now = { date: isoDay(), dateText: t('story.now') };
  const body = isolated(term.organisation.name);
  return (
    <StoryStep tone={days > 0 ? 'late' : 'now'} {...(days > 0 ? now : { date: dueOn, dateText: dayText(language, dueOn) })}>
      {days > 0 ? t('story.next.late', { body, days }) : t('story.next.answer', { body })}
    </StoryStep>
  );
}
