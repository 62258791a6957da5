import { type FragmentType, type SessionStoryFragment, graphql, read } from '@samenspraak/shared-graphql';
import { Story, StoryStep, type StepTone, UserText } from '@samenspraak/shared-ui';
import { type Language, dayText, fullDayText, isolated } from '@samenspraak/shared-web';
import { dialogueWords } from '../dialogue-words';
import { isComing } from '../session-states';

export const SessionStoryFields = graphql(`
  fragment SessionStory on Session {
    startsAt
    state
    language
    report {
      state
      dueOn
    }
    events {
      id
      kind
      at
      text
      language
      previousStartsAt
      participant {
        displayName
      }
      organisation {
        name
      }
    }
  }
`);

type Event = SessionStoryFragment['events'][number];

/** Nobody takes these steps alone. */
const ofBothSides: Event['kind'][] = ['report_approved', 'report_not_agreed'];

const tones: Partial<Record<Event['kind'], StepTone>> = { report_not_agreed: 'late', cancelled: 'late', moved: 'answer' };

/** Every step a session took, in order, and the one that is to come. */
export function SessionStory({ session: masked, language }: { session: FragmentType<typeof SessionStoryFields>; language: Language }) {
  const session = read(SessionStoryFields, masked);
  const t = dialogueWords(language);
  const { events, state, startsAt, report } = session;
  const dueOn = state === 'report_in_review' ? report?.dueOn : null;
  return (
    <Story>
      {events.map((event, place) => (
        <StoryStep key={event.id} date={event.at} dateText={dayText(language, event.at)} tone={tones[event.kind]} below={<Reason event={event} />}>
          <b>{eventText(language, event, newStart(session, place))}</b>
          {event.participant && !ofBothSides.includes(event.kind) && <> · <bdi>{event.participant.displayName}</bdi></>}
        </StoryStep>
      ))}
      {isComing(state) && (
        <StoryStep date={startsAt} dateText={dayText(language, startsAt)} tone="now">
          {t('story.willMeet')}
        </StoryStep>
      )}
      {dueOn && (
        <StoryStep date={dueOn} dateText={dayText(language, dueOn)} tone="now">
          {t('story.willSpeak')}
        </StoryStep>
      )}
    </Story>
  );
}

/** A move says when it would have begun; when it begins instead, the next move says, or the session itself. */
export function newStart({ events, startsAt }: { events: readonly Pick<Event, 'previousStartsAt'>[]; startsAt: string }, place: number): string {
  const next = events.slice(place + 1).find(({ previousStartsAt }) => previousStartsAt);
  return next?.previousStartsAt ?? startsAt;
}

export function eventText(language: Language, event: Event, movedTo: string): string {
  const t = dialogueWords(language);
  const { kind, organisation, text, previousStartsAt: from } = event;
  const named = isolated(organisation?.name ?? '');
  if (kind === 'guest_added') {
    return text ? t('story.observer_added', { organisation: named, function: isolated(text) }) : t('story.seat_added', { organisation: named });
  }
  if (kind !== 'moved') return t(`story.${kind}`, { organisation: named });
  if (!from || from === movedTo) return t('story.movedPlace');
  return t('story.moved', { from: fullDayText(language, from), to: fullDayText(language, movedTo) });
}

function Reason({ event: { kind, text, language } }: { event: Event }) {
  return text && kind !== 'guest_added' ? <UserText lang={language ?? ''}>{text}</UserText> : null;
}
