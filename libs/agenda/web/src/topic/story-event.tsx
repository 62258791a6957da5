import { type FragmentType, graphql, read, type StoryEventFragment } from '@samenspraak/shared-graphql';
import { StoryStep, type StepTone } from '@samenspraak/shared-ui';
import { type Language, Markdown, dayText, isolated } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { agendaWords } from '../agenda-words';

export const StoryEventFields = graphql(`
  fragment StoryEvent on TopicEvent {
    id
    kind
    at
    text
    whatWouldChange
    language
    participant {
      displayName
    }
    organisation {
      name
      answersWithin
    }
    otherTopic {
      slug
      question
      language
    }
  }
`);

export type StoryEvent = StoryEventFragment;

export interface StoryEventStepProps {
  /** Several when they are told as one. */
  events: [FragmentType<typeof StoryEventFields>, ...FragmentType<typeof StoryEventFields>[]];
  language: Language;
  /** What later features put under a step, by its id. */
  deeds?: (eventId: string) => ReactNode;
}

/** One step of a topic's story, with the words of whoever took it. */
export function StoryEventStep({ events, language, deeds }: StoryEventStepProps) {
  const all = events.map((each) => read(StoryEventFields, each));
  const event = all[0]!;
  const below = deeds && all.map(({ id }) => deeds(id)).filter(Boolean);
  return (
    <StoryStep date={event.at} dateText={dayText(language, event.at)} tone={toneOf(event)} below={below}>
      <b>{titleOf(language, event, all.length)}</b> {bylineOf(language, event)}
      <Said event={event} language={language} />
    </StoryStep>
  );
}

function Said({ event, language }: { event: StoryEvent; language: Language }) {
  const { text, whatWouldChange, language: lang } = event;
  return (
    <>
      {text && <Markdown text={text} lang={lang ?? language} />}
      {whatWouldChange && <p className="strong">{agendaWords(language)('story.whatWouldChange')}</p>}
      {whatWouldChange && <Markdown text={whatWouldChange} lang={lang ?? language} />}
    </>
  );
}

function toneOf({ kind, text }: StoryEvent): StepTone {
  if (kind === 'not_answered_in_time') return 'late';
  return text ? 'answer' : 'done';
}

function titleOf(language: Language, { kind }: StoryEvent, count: number): string {
  const t = agendaWords(language);
  if (kind === 'commitment_made') return t('story.commitmentsMade', { count });
  if (kind === 'commitment_confirmed') return t('story.commitmentsConfirmed', { count });
  return `${t(`events.${kind}`)}${punctuation[kind] ?? ''}`;
}

/** Where a sentence follows. */
const punctuation: Partial<Record<StoryEvent['kind'], string>> = { not_answered_in_time: '.', merged: '.', absorbed: ':' };

const bylines: Partial<Record<StoryEvent['kind'], 'by' | 'from' | 'to'>> = {
  ...{ proposed: 'by', resubmitted: 'by', opened: 'by', declined: 'by', closed: 'by', returned: 'from', referred: 'to' },
};

function bylineOf(language: Language, event: StoryEvent): ReactNode {
  const t = agendaWords(language);
  const { kind, organisation, participant } = event;
  const preposition = bylines[kind];
  const name = organisation?.name ?? participant?.displayName;
  if (preposition && name) return t(`story.${preposition}`, { name: isolated(name) });
  if (kind === 'not_answered_in_time' && organisation) {
    return t('story.hadDays', { body: isolated(organisation.name), days: organisation.answersWithin });
  }
  return kind === 'merged' || kind === 'absorbed' ? <OtherTopic event={event} language={language} /> : null;
}

function OtherTopic({ event: { kind, otherTopic }, language }: { event: StoryEvent; language: Language }) {
  const t = agendaWords(language);
  const words = kind === 'merged' ? `${t('story.into')} ` : '';
  if (!otherTopic) return `${words}${t('story.hiddenTopic')}`;
  return (
    <>
      {words}
      <a href={`/${language}/agenda/${otherTopic.slug}`} lang={otherTopic.language} dir="auto">
        {otherTopic.question}
      </a>
    </>
  );
}
